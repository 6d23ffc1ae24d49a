// SPDX-License-Identifier: MIT
/// KO607: who stands in for somebody on the staff whose own place goes on.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "check/run/tenures.hpp"

namespace ko {
namespace {

/// A deputy of an elected body is no staff, and is called when somebody is away.
bool counts_as_staff(const Tenure& tenure) {
  return !tenure.vacant() && tenure.entry.get<"role">() != "deputy" &&
         (tenure.entry.has<"percent">() || tenure.entry.has<"hourly">() || tenure.entry.has<"post">() ||
          tenure.entry.has<"function">());
}

/// The place of the person that goes on while the stand-in has theirs, and of which no leave is recorded;
/// null when there is none.
const Tenure* place_beside(std::span<const Tenure> tenures, const Tenure& stand_in, std::string_view person) {
  const Days away = certain_days(stand_in);
  const auto goes_on = [&](const Tenure& tenure) {
    const Days days = certain_days(tenure);
    return tenure.person != nullptr && tenure.person->id == person && counts_as_staff(tenure) &&
           tenure.entry.get<"leave">().empty() && !days.empty() && days.first <= away.last &&
           away.first <= days.last;
  };
  const auto found = std::ranges::find_if(tenures, goes_on);
  return away.empty() || found == tenures.end() ? nullptr : &*found;
}

void counted_beside_each_other(const CheckContext& context, const Record& record, Findings& findings) {
  const auto tenures = context.tenures_of(record);
  for (const Tenure& stand_in : tenures) {
    if (!counts_as_staff(stand_in)) continue;
    for (const std::string_view person : stand_in.entry.get<"deputises_for">()) {
      const Tenure* beside = place_beside(tenures, stand_in, person);
      if (beside == nullptr || beside == &stand_in) continue;
      findings.in_record(&kept_in(stand_in));
      Finding& finding =
          findings.add(stand_in.entry.cursor<"deputises_for">(),
                       fmt::format("{} stands in for `{}`, whose own place goes on, and both are counted",
                                   holder_of(stand_in), person),
                       "say in `leave` of the one who is away from when to when");
      finding.related.push_back({holder_cursor(*beside).place(), "the place that goes on"});
    }
  }
}

constexpr Check stand_in_checks[] = {
    {.rule = {.code = "KO607",
              .name = "stand-in-beside-the-absent",
              .severity = Severity::warning,
              .summary =
                  "a stand-in on the staff for somebody whose own place goes on, and who is not on leave",
              .why = "one post would be counted as filled twice",
              .terms = "vikar, vikariat, stillingsprosent, årsverk"},
     .kinds = Kind::organisation,
     .each = counted_beside_each_other},
};

}  // namespace

KO_ENTRY(RuleFile, stand_in_rules) = {stand_in_checks};

}  // namespace ko
