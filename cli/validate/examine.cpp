// SPDX-License-Identifier: MIT
#include "validate/examine.hpp"

#include <iterator>
#include <utility>

#include "ko/read.hpp"
#include "ko/validate.hpp"
#include "records.hpp"

namespace ko::cli {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

ExaminedSet examine_set(Reading reading, const RecordSet& set, const RuleChoice& choice, Day today) {
  std::vector<Finding> of_reading = std::move(reading.findings);
  Register records(std::move(reading));
  std::vector<Finding> findings = validate(records, std::move(of_reading), choice, today);
  std::erase_if(findings, [&](const Finding& finding) {
    return !is_asked(set, records.files()[finding.place.file].source.name());
  });
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
