// SPDX-License-Identifier: MIT
#include "ko/findings/validate.hpp"

#include <utility>

#include "base/system/append.hpp"
#include "check/run/set_root.hpp"
#include "ko/findings/check.hpp"
#include "ko/findings/suppress.hpp"

namespace ko {

std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const RuleChoice& choice, Day today, const FileSystem* files) {
  std::vector<Finding> findings = std::move(of_reading);
  const Selection selection(records.configuration(), root_of(records.configuration()), choice);
  append(findings, check(records, today, {.selection = &selection, .files = files}));
  std::erase_if(findings, [&](const Finding& finding) {
    return !selection.speaks(*finding.rule, records.files()[finding.place.file].source.name());
  });
  return suppress(std::move(findings), records.files(), selection, today);
}

}  // namespace ko
