// SPDX-License-Identifier: MIT
#include "ko/findings/validate.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/system/append.hpp"
#include "base/text/path.hpp"
#include "check/run/check.hpp"
#include "check/run/suppress.hpp"

namespace ko {
namespace {

bool stands_before(const Finding& a, const Finding& b) {
  const auto key = [](const Finding& finding) {
    const auto& [file, span] = finding.place;
    return std::tuple(file, span.begin, span.end, finding.rule->code, std::string_view(finding.message));
  };
  return key(a) < key(b);
}

}  // namespace

std::string root_of(const Configuration& configuration) {
  return configuration ? parent_folder(configuration.at().file().source.name()) : ".";
}

std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const ValidateOptions& options) {
  const Configuration& configuration = records.configuration();
  const Selection selection(configuration, root_of(configuration), options.choice);
  std::vector<Finding> findings = std::move(of_reading);
  append(findings, check(records, options.today, {.selection = &selection, .files = options.files}));
  check_choices(configuration, findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return !selection.includes(*finding.rule, records.files()[finding.place.file].source.name());
  });
  std::ranges::stable_sort(findings, stands_before);
  std::vector<Finding> of_comments = suppress(findings, records.files(), selection, options.today);
  std::ranges::stable_sort(of_comments, stands_before);
  const auto middle = static_cast<std::ptrdiff_t>(findings.size());
  append(findings, std::move(of_comments));
  std::ranges::inplace_merge(findings, findings.begin() + middle, stands_before);
  return findings;
}

}  // namespace ko
