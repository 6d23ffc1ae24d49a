// SPDX-License-Identifier: MIT
#include "ko/findings/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "ko/answers/table.hpp"
#include "ko/values/text.hpp"
#include "model/records/file_lines.hpp"
#include "base/text/hash.hpp"

namespace ko {
namespace {

/// More of a line, on either side of a place, than is ever shown.
constexpr std::size_t most_beside = 4096;

/// Looks up places.
class LocationFinder {
 public:
  explicit LocationFinder(std::span<const File> files) : files_(files), lines_(files) {}

  Location find(Place place) {
    const Source& source = files_[place.file].source;
    const LineIndex& lines = lines_.of(place.file);
    Location location;
    location.file = source.name();
    location.span = place.span;
    location.begin = lines.position(place.span.begin);
    location.end = lines.position(place.span.end);
    const Span line = source.line_around(place.span.begin, most_beside);
    location.line = source.slice(line);
    const std::uint32_t begin = std::min(place.span.begin, line.end);
    location.in_line = {begin - line.begin, std::clamp(place.span.end, begin, line.end) - line.begin};
    return location;
  }

 private:
  std::span<const File> files_;
  FileLines lines_;
};

/// `sett/moter/a.yaml` in the set `sett`: `moter/a.yaml`.
std::string_view within(std::string_view root, std::string_view file) {
  if (root == "." || !file.starts_with(root)) return file;
  const std::string_view rest = file.substr(root.size());
  if (root.ends_with('/')) return rest;
  return rest.starts_with('/') ? rest.substr(1) : file;
}

/// What tells a finding from others, whatever line and file it stands in. Outside a record there is nothing
/// but the file's name, as its set knows it, and the text of the line.
std::string identity(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  if (!finding.record.empty())
    return fmt::format("{}\n{}\n{}", finding.record, finding.path, finding.rule->code);
  return fmt::format("{}\n{}\n{}", diagnostic.file_in_set, diagnostic.location.line, finding.rule->code);
}

/// How often one rule was broken.
struct RuleCount {
  const Rule* rule = nullptr;
  Severity severity = Severity::error;
  std::int64_t findings = 0;
  std::set<std::string_view> files = {};
};

}  // namespace

std::vector<Diagnostic> diagnose(std::span<const Finding> findings, std::span<const File> files,
                                 std::string_view root) {
  LocationFinder places(files);
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(findings.size());
  for (const Finding& finding : findings) {
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.finding = &finding;
    diagnostic.severity = finding.rule->severity;
    diagnostic.location = places.find(finding.place);
    diagnostic.file_in_set = within(root, diagnostic.location.file);
    for (const Related& related : finding.related)
      diagnostic.notes.push_back({places.find(related.place), related.label});
    if (finding.edit) diagnostic.edit_location = places.find(finding.edit->place);
  }
  return diagnostics;
}

void set_fingerprints(std::vector<Diagnostic>& diagnostics) {
  std::unordered_map<std::uint64_t, std::size_t> seen;
  for (Diagnostic& diagnostic : diagnostics) {
    const std::string same = identity(diagnostic);
    const std::size_t number = ++seen[hash(same)];
    diagnostic.fingerprint = fmt::format("{:016x}", hash(fmt::format("{}\n{}", same, number)));
  }
}

std::size_t Tally::findings() const {
  return std::accumulate(by_severity.begin(), by_severity.end(), std::size_t{0});
}

Tally tally(std::span<const Diagnostic> diagnostics, const Coverage& looked_at) {
  Tally tally{looked_at};
  std::unordered_set<std::string_view> files;
  for (const Diagnostic& diagnostic : diagnostics) {
    ++tally.by_severity[static_cast<std::size_t>(diagnostic.severity)];
    files.insert(diagnostic.location.file);
    if (diagnostic.finding->edit) ++tally.mendable;
  }
  tally.files = files.size();
  return tally;
}

Table count_by_rule(std::span<const Diagnostic> diagnostics) {
  std::map<std::string_view, RuleCount> by_code;
  for (const Diagnostic& diagnostic : diagnostics) {
    const Rule* rule = diagnostic.finding->rule;
    RuleCount& count = by_code.try_emplace(rule->code, RuleCount{rule, diagnostic.severity}).first->second;
    ++count.findings;
    count.files.insert(diagnostic.location.file);
  }
  std::vector<const RuleCount*> counts;
  for (const auto& [code, count] : by_code) counts.push_back(&count);
  std::ranges::stable_sort(counts,
                           [](const RuleCount* a, const RuleCount* b) { return a->findings > b->findings; });
  Table table{.name = "statistics",
              .columns = {{.name = "code", .key = true},
                          {.name = "name"},
                          {.name = "severity"},
                          {.name = "findings", .type = ColumnType::integer},
                          {.name = "files", .type = ColumnType::integer}}};
  for (const RuleCount* count : counts)
    table.rows.push_back({Cell(std::string(count->rule->code)), Cell(std::string(count->rule->name)),
                          Cell(std::string(name(count->severity))), Cell(count->findings),
                          Cell(static_cast<std::int64_t>(count->files.size()))});
  return table;
}

std::string summarize(const Tally& tally) {
  const std::string looked_at = fmt::format("{}, {}", counted(tally.looked_at.files, "file"),
                                            counted(tally.looked_at.records, "record"));
  const std::string known = tally.known ? fmt::format(" ({} known)", *tally.known) : "";
  if (tally.findings() == 0) return fmt::format("{}: nothing to report{}", looked_at, known);
  std::string parts;
  for (std::size_t i = 0; i < severity_count; ++i) {
    const auto severity = static_cast<Severity>(i);
    const std::size_t count = tally.by_severity[i];
    if (count == 0) continue;
    parts += parts.empty() ? "" : ", ";
    parts += severity == Severity::advice ? fmt::format("{} advice", count) : counted(count, name(severity));
  }
  return fmt::format("{} in {} of {}{}", parts, tally.files, looked_at, known);
}

}  // namespace ko
