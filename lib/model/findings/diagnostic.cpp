// SPDX-License-Identifier: MIT
#include "ko/findings/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/text/hash.hpp"
#include "ko/answers/table.hpp"
#include "ko/records/view.hpp"
#include "ko/values/text.hpp"
#include "model/records/file_lines.hpp"

namespace ko {
namespace {

/// More of a line, on either side of a place, than is ever shown.
constexpr std::size_t most_beside = 4096;

/// `sett/moter/a.yaml` in the set `sett`: `moter/a.yaml`.
std::string_view within(std::string_view root, std::string_view file) {
  if (root == "." || !file.starts_with(root)) return file;
  const std::string_view rest = file.substr(root.size());
  if (root.ends_with('/')) return rest;
  return rest.starts_with('/') ? rest.substr(1) : file;
}

/// The line of a place; of a very long one, what lies near.
Span line_of(const Source& source, Place place) {
  return source.line_around(place.span.begin, most_beside);
}

/// The root of the document that a place lies in; false outside any.
Cursor root_around(const File& file, std::uint32_t place) {
  const auto document = std::ranges::lower_bound(file.tree.documents, place, {},
                                                 [](const Document& one) { return one.span.end; });
  const bool is_there = document != file.tree.documents.end() && document->root != no_node;
  return is_there && document->span.begin <= place ? Cursor(file, document->root) : Cursor();
}

/// Writes ids in place of numbers into the paths of findings, which come in the order of their places.
class LastingPaths {
 public:
  std::string of(const Finding& finding, const File& file) {
    const std::string_view as_found = finding.path;
    if (as_found.find('[') == std::string_view::npos) return std::string(as_found);
    if (&file != file_) reached_.clear();
    file_ = &file;
    std::string path;
    Cursor at = root_around(file, finding.place.span.begin);
    for (std::string_view rest = as_found; at && !rest.empty();) {
      const bool is_number = rest.front() == '[';
      const std::size_t end = is_number ? rest.find(']') + 1 : rest.find_first_of(".[", 1);
      const std::string_view step = rest.substr(0, end);
      if (step.empty()) return std::string(as_found);  // a very long path is shortened
      rest.remove_prefix(step.size());
      at = is_number ? nth_child(at, parse_integer(step.substr(1, step.size() - 2)).value_or(0))
                     : at.child_with_key(step.front() == '.' ? step.substr(1) : step);
      const Cursor id = is_number && at && at.form() == Form::mapping ? at.child_with_key("id") : Cursor();
      path += id && id.is_scalar() ? fmt::format("[#{}]", id.text()) : std::string(step);
    }
    return at ? path : std::string(as_found);
  }

 private:
  struct Reached {
    std::int64_t number = 0;
    NodeIndex child = 0;
  };

  /// Goes on from where the last search in this list ended, so that long lists are gone through once.
  Cursor nth_child(Cursor list, std::int64_t number) {
    const NodeIndex end = list.index() + list.node().size;
    const auto [known, fresh] = reached_.try_emplace(list.index());
    Reached& reached = known->second;
    if (fresh || reached.number > number) reached = {1, list.index() + 1};
    while (reached.number < number && reached.child < end) {
      reached.child += file_->tree.nodes[reached.child].size;
      ++reached.number;
    }
    return number > 0 && reached.child < end ? Cursor(*file_, reached.child) : Cursor();
  }

  const File* file_ = nullptr;
  std::unordered_map<NodeIndex, Reached> reached_;
};

/// How often one rule was broken.
struct RuleCount {
  const Rule* rule = nullptr;
  Severity severity = Severity::error;
  std::int64_t findings = 0;
  std::set<std::string_view> files = {};
};

}  // namespace

class Locations {
 public:
  Locations(std::span<const File> files, std::string_view root) : files_(files), lines_(files), root_(root) {}

  const File& file(Place place) const { return files_[place.file]; }
  std::string_view file_in_set(Place place) const { return within(root_, file(place).source.name()); }

  Location find(Place place) {
    const Source& source = file(place).source;
    const LineIndex& lines = lines_.of(place.file);
    Location location;
    location.file = source.name();
    location.span = place.span;
    location.begin = lines.position(place.span.begin);
    location.end = lines.position(place.span.end);
    const Span line = line_of(source, place);
    location.line = source.slice(line);
    const std::uint32_t begin = std::min(place.span.begin, line.end);
    location.in_line = {begin - line.begin, std::clamp(place.span.end, begin, line.end) - line.begin};
    return location;
  }

 private:
  std::span<const File> files_;
  FileLines lines_;
  std::string root_;
};

namespace {

/// What tells findings from others, whatever line and file they stand in. Asked in the order of their places.
class Identities {
 public:
  /// Outside a record there is nothing but the file's name, as its set knows it, and the text of the line.
  std::string of(const Diagnostic& diagnostic) {
    const Finding& finding = *diagnostic.finding;
    const File& file = diagnostic.places->file(finding.place);
    if (!finding.record.empty())
      return fmt::format("{}\n{}\n{}", finding.record, paths_.of(finding, file), finding.rule->code);
    return fmt::format("{}\n{}\n{}", diagnostic.file_in_set(),
                       file.source.slice(line_of(file.source, finding.place)), finding.rule->code);
  }

 private:
  LastingPaths paths_;
};

std::uint64_t fingerprint_of(std::string_view identity, std::size_t number) {
  return hash(fmt::format("{}\n{}", identity, number));
}

/// The number of a finding among those of the same identity, and which finding that is.
struct Repeat {
  std::size_t at = 0;
  std::size_t number = 0;
};

/// Those that have others of their identity before them, in their order. By `same`, a hash of the identity of
/// each.
std::vector<Repeat> repeated(const std::vector<std::uint64_t>& same) {
  std::vector<std::size_t> order(same.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t at) { return std::pair(same[at], at); });
  std::vector<Repeat> all;
  std::size_t number = 1;
  for (std::size_t i = 1; i < order.size(); ++i) {
    number = same[order[i]] == same[order[i - 1]] ? number + 1 : 1;
    if (number > 1) all.push_back({order[i], number});
  }
  std::ranges::sort(all, {}, &Repeat::at);
  return all;
}

}  // namespace

Location Diagnostic::location() const {
  return places->find(finding->place);
}

std::vector<Note> Diagnostic::notes() const {
  std::vector<Note> notes;
  for (const Related& related : finding->related)
    notes.push_back({places->find(related.place), related.label});
  return notes;
}

std::optional<Location> Diagnostic::edit_location() const {
  return finding->edit ? std::optional(places->find(finding->edit->place)) : std::nullopt;
}

std::string_view Diagnostic::file() const {
  return places->file(finding->place).source.name();
}

std::string_view Diagnostic::file_in_set() const {
  return places->file_in_set(finding->place);
}

std::string Diagnostic::fingerprint() const {
  return fmt::format("{:016x}", fingerprint_number);
}

std::vector<Diagnostic> diagnose(std::span<const Finding> findings, std::span<const File> files,
                                 std::string_view root) {
  const auto places = std::make_shared<Locations>(files, root);
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(findings.size());
  for (const Finding& finding : findings)
    diagnostics.push_back({&finding, finding.rule->severity, 0, places});
  return diagnostics;
}

std::string Diagnostic::lasting_path() const {
  return LastingPaths().of(*finding, places->file(finding->place));
}

void set_fingerprints(std::vector<Diagnostic>& diagnostics) {
  std::vector<std::uint64_t> same;
  same.reserve(diagnostics.size());
  Identities identities;
  for (Diagnostic& diagnostic : diagnostics) {
    const std::string identity = identities.of(diagnostic);
    same.push_back(hash(identity));
    diagnostic.fingerprint_number = fingerprint_of(identity, 1);
  }
  Identities of_repeated;
  for (const auto& [at, number] : repeated(same))
    diagnostics[at].fingerprint_number = fingerprint_of(of_repeated.of(diagnostics[at]), number);
}

std::size_t Tally::findings() const {
  return std::accumulate(by_severity.begin(), by_severity.end(), std::size_t{0});
}

Tally tally(std::span<const Diagnostic> diagnostics, const Coverage& looked_at) {
  Tally tally{looked_at};
  std::unordered_set<std::string_view> files;
  for (const Diagnostic& diagnostic : diagnostics) {
    ++tally.by_severity[static_cast<std::size_t>(diagnostic.severity)];
    files.insert(diagnostic.file());
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
    count.files.insert(diagnostic.file());
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
