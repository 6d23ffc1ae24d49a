// SPDX-License-Identifier: MIT
#include "ko/validate.hpp"

#include <iterator>
#include <utility>

#include "check/set_root.hpp"
#include "ko/check.hpp"
#include "ko/suppress.hpp"

namespace ko {

std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const RuleChoice& choice, Day today, const FileSystem* files) {
  std::vector<Finding> findings = std::move(of_reading);
  const Selection selection(records.configuration(), root_of(records.configuration()), choice);
  std::vector<Finding> checked = check(records, today, {.selection = &selection, .files = files});
  findings.insert(findings.end(), std::make_move_iterator(checked.begin()),
                  std::make_move_iterator(checked.end()));
  std::erase_if(findings, [&](const Finding& finding) {
    return !selection.speaks(*finding.rule, records.files()[finding.place.file].source.name());
  });
  return suppress(std::move(findings), records.files(), selection, today);
}

}  // namespace ko
