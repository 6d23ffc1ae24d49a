// SPDX-License-Identifier: MIT
#include "validate/examine.hpp"

#include <iterator>
#include <utility>

#include "ko/check.hpp"
#include "ko/read.hpp"
#include "ko/suppress.hpp"
#include "records.hpp"

namespace ko::cli {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

ExaminedSet examine_set(Reading reading, const RecordSet& set, const RuleChoice& choice, Day today) {
  std::vector<Finding> findings = std::move(reading.findings);
  Register records(std::move(reading));
  append(findings, check(records, today));
  const Selection selection(records.configuration(), set.root, choice);
  const auto file_of = [&](const Finding& finding) {
    return std::string_view(records.files()[finding.place.file].source.name());
  };
  std::erase_if(findings,
                [&](const Finding& finding) { return !selection.speaks(*finding.rule, file_of(finding)); });
  findings = suppress(std::move(findings), records.files(), selection, today);
  std::erase_if(findings, [&](const Finding& finding) { return !is_asked(set, file_of(finding)); });
  return {std::move(records), std::move(findings)};
}

void count(const ExaminedSet& examined, const RecordSet& set, Coverage& coverage) {
  for (const File& file : examined.records.files()) {
    if (!is_asked(set, file.source.name())) continue;
    ++coverage.files;
    if (file.source.name() != set.configuration) coverage.records += file.tree.documents.size();
  }
}

}  // namespace

Examination examine(const Context& context, const Request& request) {
  Examination examination;
  for (RecordsRead& read : read_sets(context, request.paths, request.input_name)) {
    append(examination.unreadable, read.reading.unreadable);
    examination.sets.push_back(std::make_unique<ExaminedSet>(
        examine_set(std::move(read.reading), read.set, request.choice, context.today())));
    const ExaminedSet& set = *examination.sets.back();
    count(set, read.set, examination.coverage);
    append(examination.diagnostics, diagnose(set.findings, set.records.files()));
  }
  set_fingerprints(examination.diagnostics);
  return examination;
}

}  // namespace ko::cli
