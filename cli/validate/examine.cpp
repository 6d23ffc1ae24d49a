// SPDX-License-Identifier: MIT
#include "validate/examine.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "ko/answers/table.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/findings/rule.hpp"
#include "ko/findings/validate.hpp"
#include "ko/values/text.hpp"
#include "records/records.hpp"
#include "version.hpp"
#include "world/sink.hpp"

namespace ko::cli {
namespace {

Register index(const Context& context, Reading reading) {
  const auto watch = context.watch("index");
  return Register(std::move(reading));
}

ExaminedSet examine_set(const Context& context, Reading reading, RecordSet set, const RuleChoice& choice) {
  std::vector<Finding> of_reading = std::move(reading.findings);
  Register records = index(context, std::move(reading));
  const auto watch = context.watch("check");
  std::vector<Finding> findings =
      validate(records, std::move(of_reading), {context.today(), &context.files(), choice});
  const auto asked = [&](Place place) { return is_asked(set, records.files()[place.file].source.name()); };
  // Of two records that clash, either may be the one that was asked for.
  std::erase_if(findings, [&](const Finding& finding) {
    return !asked(finding.place) &&
           std::ranges::none_of(finding.related, [&](const Related& other) { return asked(other.place); });
  });
  return {std::move(set), std::move(records), std::move(findings)};
}

void count(const ExaminedSet& examined, Coverage& coverage) {
  for (const File& file : examined.records.files()) {
    if (!is_asked(examined.set, file.source.name())) continue;
    ++coverage.files;
    if (file.source.name() != examined.set.configuration) coverage.records += file.tree.documents.size();
  }
}

/// Throws `Failure` (status 2) for a word of the command line that means none of the rules.
void check_words_of(const RuleChoice& choice, std::span<const Rule* const> rules) {
  for (const auto& [option, words] : {std::pair("--select", &choice.select), {"--ignore", &choice.ignore}})
    for (const std::string& word : *words)
      if (const std::optional<Fault> fault = rule_word_fault(word, rules))
        throw Failure(Exit::usage, fmt::format("{}: {}", option, fault->message), fault->mend());
}

/// How many findings are shown to people unless --max-findings says it. Programs get all of them.
constexpr std::size_t most_for_people = 1000;

}  // namespace

std::vector<const Rule*> rules_of(const Examination& examination) {
  std::vector<const Rule*> all(rules().begin(), rules().end());
  for (const auto& examined : examination.sets)
    for (const OwnRule& own : examined->records.own_rules()) all.push_back(&own.rule);
  return all;
}

Examination examine(const Context& context, const Request& request, const Texts& texts) {
  Examination examination;
  for (RecordsRead& read : read_sets(context, request.paths, texts)) {
    std::ranges::copy(read.reading.unreadable, std::back_inserter(examination.unreadable));
    examination.sets.push_back(std::make_unique<ExaminedSet>(
        examine_set(context, std::move(read.reading), std::move(read.set), request.choice)));
    const ExaminedSet& set = *examination.sets.back();
    count(set, examination.coverage);
    const auto watch = context.watch("check");
    std::ranges::move(diagnose(set.findings, set.records.files(), set.set.root),
                      std::back_inserter(examination.diagnostics));
  }
  check_words_of(request.choice, rules_of(examination));
  set_fingerprints(examination.diagnostics);
  return examination;
}

bool is_for_people(std::string_view format) {
  return format == "text" || format == "short";
}

void write_answer(Context& context, const Examination& examination, const AnswerOptions& options) {
  const auto watch = context.watch("render");
  const std::span<const Diagnostic> all = examination.diagnostics;
  Tally counts = tally(all, examination.coverage);
  counts.known = examination.known;
  DiagnosticOptions rendering;
  const std::vector<const Rule*> rules = rules_of(examination);
  rendering.rules = rules;
  rendering.version = version;
  rendering.fail_on = options.fail_on;
  for (const Output& output : context.further_outputs()) {
    FileSink sink(output.file);
    find_findings_format(output.format)->findings({all, counts}, rendering, [&](std::string_view bytes) {
      sink.write(bytes);
    });
    sink.finish();
  }
  const std::size_t most = options.most.value_or(is_for_people(context.format()) ? most_for_people : 0);
  const std::size_t shown = most == 0 ? all.size() : std::min(most, all.size());
  rendering.color = options.to_errors ? context.errors_color() : context.color();
  rendering.width = static_cast<std::size_t>(std::max(context.width(), 20));
  find_findings_format(context.format())
      ->findings({all.first(shown), counts}, rendering, [&](std::string_view bytes) {
        options.to_errors ? context.print_error(bytes) : context.print(bytes);
      });
  if (const std::size_t more = all.size() - shown; more != 0)
    context.note(fmt::format("{} not shown; {} to see {}", counted(more, "more finding"),
                             options.most ? "raise --max-findings" : "--max-findings 0",
                             more == 1 ? "it" : "them"));
  if (options.has_statistics && !all.empty()) context.tell(count_by_rule(all));
}

}  // namespace ko::cli
