// SPDX-License-Identifier: MIT
#include "validate/examine.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ko/files/read.hpp"
#include "ko/findings/validate.hpp"
#include "records/records.hpp"

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
    return !asked(finding.place) && std::none_of(finding.related.begin(), finding.related.end(),
                                                 [&](const Related& other) { return asked(other.place); });
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

}  // namespace

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
  set_fingerprints(examination.diagnostics);
  return examination;
}

}  // namespace ko::cli
