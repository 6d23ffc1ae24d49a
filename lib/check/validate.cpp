// SPDX-License-Identifier: MIT
#include "ko/validate.hpp"

#include <iterator>
#include <string>
#include <utility>

#include "ko/check.hpp"
#include "ko/suppress.hpp"

namespace ko {
namespace {

/// The folder that the names of a set's files begin with.
std::string root_of(const Configuration& configuration) {
  if (!configuration) return ".";
  const std::string& name = configuration.at().file().source.name();
  const std::size_t slash = name.rfind('/');
  return slash == std::string::npos ? "." : name.substr(0, slash);
}

}  // namespace

std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const RuleChoice& choice, Day today) {
  std::vector<Finding> findings = std::move(of_reading);
  const Selection selection(records.configuration(), root_of(records.configuration()), choice);
  std::vector<Finding> checked = check(records, today, &selection);
  findings.insert(findings.end(), std::make_move_iterator(checked.begin()),
                  std::make_move_iterator(checked.end()));
  std::erase_if(findings, [&](const Finding& finding) {
    return !selection.speaks(*finding.rule, records.files()[finding.place.file].source.name());
  });
  return suppress(std::move(findings), records.files(), selection, today);
}

}  // namespace ko
