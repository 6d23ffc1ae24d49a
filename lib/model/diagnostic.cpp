// SPDX-License-Identifier: MIT
#include "ko/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>

#include "model/hash.hpp"

namespace ko {
namespace {

/// Looks up places, building the index of a file's lines when its first place is asked for.
class Places {
 public:
  explicit Places(std::span<const File> files) : files_(files), lines_(files.size()) {}

  Location find(Place place) {
    const Source& source = files_[place.file].source;
    std::unique_ptr<LineIndex>& lines = lines_[place.file];
    if (!lines) lines = std::make_unique<LineIndex>(source);
    Location location;
    location.file = source.name();
    location.span = place.span;
    location.begin = lines->position(place.span.begin);
    location.end = lines->position(place.span.end);
    const Span line = source.line_around(place.span.begin);
    location.line = source.slice(line);
    const std::uint32_t begin = std::min(place.span.begin, line.end);
    location.in_line = {begin - line.begin, std::clamp(place.span.end, begin, line.end) - line.begin};
    return location;
  }

 private:
  std::span<const File> files_;
  std::vector<std::unique_ptr<LineIndex>> lines_;
};

/// What tells a finding from others, whatever line and file it stands in. Outside a record there is nothing
/// but the file's name and the text of the line.
std::string identity(const Finding& finding, const Location& location) {
  if (!finding.record.empty())
    return fmt::format("{}\n{}\n{}", finding.record, finding.path, finding.rule->code);
  return fmt::format("{}\n{}\n{}", location.file, location.line, finding.rule->code);
}

}  // namespace

std::vector<Diagnostic> diagnose(std::span<const Finding> findings, std::span<const File> files) {
  Places places(files);
  std::unordered_map<std::string, std::size_t> seen;
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(findings.size());
  for (const Finding& finding : findings) {
    Diagnostic diagnostic;
    diagnostic.finding = &finding;
    diagnostic.severity = finding.rule->severity;
    diagnostic.location = places.find(finding.place);
    for (const Related& related : finding.related)
      diagnostic.notes.push_back({places.find(related.place), related.label});
    std::string same = identity(finding, diagnostic.location);
    const std::size_t number = ++seen[same];
    diagnostic.fingerprint = fmt::format("{:016x}", hash(fmt::format("{}\n{}", same, number)));
    diagnostics.push_back(std::move(diagnostic));
  }
  return diagnostics;
}

std::string summarize(std::span<const Diagnostic> diagnostics, const Coverage& coverage) {
  const auto counted = [](std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
  };
  const std::string looked_at =
      fmt::format("{}, {}", counted(coverage.files, "file"), counted(coverage.records, "record"));
  if (diagnostics.empty()) return fmt::format("{}: nothing to report", looked_at);
  std::map<Severity, std::size_t> by_severity;
  std::vector<std::string_view> files;
  for (const Diagnostic& diagnostic : diagnostics) {
    ++by_severity[diagnostic.severity];
    files.push_back(diagnostic.location.file);
  }
  std::sort(files.begin(), files.end());
  const auto different = std::unique(files.begin(), files.end()) - files.begin();
  std::string parts;
  for (const auto& [severity, count] : by_severity)
    parts += (parts.empty() ? "" : ", ") + (severity == Severity::advice ? fmt::format("{} advice", count)
                                                                         : counted(count, name(severity)));
  return fmt::format("{} in {} of {}", parts, different, looked_at);
}

}  // namespace ko
