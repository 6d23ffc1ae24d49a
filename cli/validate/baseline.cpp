// SPDX-License-Identifier: MIT
#include "validate/baseline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <span>
#include <utility>

#include "failure.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/rule.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

/// Whether the command line chooses the rule.
bool is_chosen(const Rule& rule, const RuleChoice& choice) {
  const auto among = [&](const std::vector<std::string>& words) {
    return std::ranges::any_of(words, [&](const auto& word) { return means(word, rule); });
  };
  return !among(choice.ignore) && (choice.select.empty() || among(choice.select));
}

/// Whether the file that a known finding stood in, as far as it is still there, was looked at and could be
/// read.
bool is_looked_at(const KnownFinding& known, const Examination& examination) {
  for (const auto& examined : examination.sets) {
    const RecordSet& set = examined->set;
    if (known.record.empty()) {
      const std::string name = set.root == "." ? known.file : fmt::format("{}/{}", set.root, known.file);
      const std::span<const File> files = examined->records.files();
      const bool is_here =
          std::ranges::any_of(files, [&](const File& file) { return file.source.name() == name; });
      if (is_here) return is_asked(set, name);
      continue;
    }
    if (examined->records.is_broken(known.record)) return false;
    if (const Record* record = examined->records.find(known.record))
      return is_asked(set, record->at.file().source.name());
  }
  return true;
}

/// Whether this run would have found it again. What a rule found that there is no longer, nothing finds.
/// `rules` are those of the examination.
bool can_be_found(const KnownFinding& known, const Request& request, const Examination& examination,
                  std::span<const Rule* const> rules) {
  const Rule* rule = find_rule(known.code, rules);
  if (rule != nullptr && !is_chosen(*rule, request.choice)) return false;
  return is_looked_at(known, examination);
}

/// Whether some set and the command line include a rule that is about no record.
bool is_included(const Rule& rule, const Request& request, const Examination& examination,
                 std::string_view file) {
  return std::ranges::any_of(examination.sets, [&](const auto& examined) {
    return Selection(examined->records.configuration(), {}, request.choice).includes(rule, file);
  });
}

}  // namespace

void declare_baseline(Arguments& takes, BaselineOptions& options) {
  const Argument& file =
      takes.option("--baseline", options.file, "FILE",
                   "Keep back the findings this file knows, and name its lines that nothing is found for");
  takes
      .flag("--update-baseline", options.update,
            "Write what is found into the file of --baseline: from then on it is known")
      .needs(file);
}

std::optional<Baseline> read_baseline(const Context& context, const BaselineOptions& options) {
  if (options.file.empty()) return std::nullopt;
  const std::string path = context.path(options.file);
  if (context.files().what(path) == FileSystem::What::missing) {
    if (options.update) return Baseline{Source(path, {}), {}};
    throw Failure(Exit::input_output, fmt::format("there is no baseline {}", path),
                  "add --update-baseline once, and it is written with what is found now");
  }
  Result<std::string> bytes = context.files().read(path, Limits{}.file_bytes);
  if (!bytes) throw Failure(Exit::input_output, bytes.fault());
  Baseline baseline{Source(path, std::move(*bytes)), {}};
  Result<std::vector<KnownFinding>> known = parse_baseline(baseline.source);
  if (!known) throw Failure(Exit::usage, known.fault());
  baseline.known = std::move(*known);
  return baseline;
}

void hold_against(Baseline baseline, const Request& request, Examination& examination) {
  Compared compared = compare(std::move(examination.diagnostics), baseline.known);
  examination.diagnostics = std::move(compared.fresh);
  examination.known = compared.known;
  auto stale = std::make_unique<ExaminedFile>(ExaminedFile{File{0, std::move(baseline.source), {}}, {}});
  const std::vector<const Rule*> rules = rules_of(examination);
  for (const KnownFinding* known : compared.unmatched) {
    if (!can_be_found(*known, request, examination, rules)) continue;
    Finding finding = stale_entry(*known);
    if (is_included(*finding.rule, request, examination, stale->file.source.name()))
      stale->findings.push_back(std::move(finding));
  }
  std::vector<Diagnostic> diagnostics = diagnose(stale->findings, std::span(&stale->file, 1));
  set_fingerprints(diagnostics);
  std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(examination.diagnostics));
  examination.files.push_back(std::move(stale));
}

void update_baseline(Context& context, const Baseline& baseline, const Request& request,
                     Examination& examination) {
  const std::string& path = baseline.source.name();
  if (!examination.unreadable.empty())
    throw Failure(Exit::input_output, fmt::format("{} stays as it is: not every file could be read", path));
  std::vector<KnownFinding> all;
  for (const Diagnostic& diagnostic : examination.diagnostics) all.push_back(known_finding(diagnostic));
  const Compared compared = compare(std::move(examination.diagnostics), baseline.known);
  examination.diagnostics.clear();
  examination.known = all.size();
  const std::vector<const Rule*> rules = rules_of(examination);
  std::size_t gone = 0;
  for (const KnownFinding* known : compared.unmatched) {
    if (can_be_found(*known, request, examination, rules))
      ++gone;
    else
      all.push_back(*known);
  }
  const std::size_t total = all.size();
  write_file(path, write_baseline(std::move(all)));
  context.note(fmt::format("{} now knows {}: {} added, {} taken out", path, counted(total, "finding"),
                           compared.fresh.size(), gone));
}

}  // namespace ko::cli
