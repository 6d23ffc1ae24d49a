// SPDX-License-Identifier: MIT
/// KO130 to KO134: comments and baselines that suppress findings.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ko/findings/finding.hpp"
#include "ko/findings/selection.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

inline constexpr Rule suppression_rules[] = {
    {.code = "KO130",
     .name = "unused-suppression",
     .severity = Severity::warning,
     .summary = "a comment that keeps a rule quiet which finds nothing there",
     .why = "it would hide the next fault, which nobody has looked at"},
    {.code = "KO131",
     .name = "unexplained-suppression",
     .severity = Severity::warning,
     .summary = "a comment that keeps a rule quiet and does not say why",
     .why = "whoever reads it later cannot tell whether it still holds"},
    {.code = "KO132",
     .name = "expired-suppression",
     .severity = Severity::warning,
     .summary = "a comment that kept a rule quiet until a day that is past",
     .why = "what was to be looked at by then has come due",
     .depends_on_today = true},
    {.code = "KO133",
     .name = "malformed-suppression",
     .severity = Severity::warning,
     .summary = "a comment to ko that cannot be read",
     .why = "it keeps nothing quiet, though somebody meant it to"},
    {.code = "KO134",
     .name = "stale-baseline-entry",
     .severity = Severity::advice,
     .summary = "a line of the baseline for a finding that is not found any more",
     .why = "it would hide the same fault if it came back"},
};

/// `# ko: ignore[KO402, wrong-weekday] because …, until 2027-01-01`. The parts are views into the comment.
struct Suppression {
  std::vector<std::string_view> words;  ///< codes, names, families, as written
  std::string_view reason;              ///< empty: none is given
  std::optional<Date> until;
};

/// Reads a comment for which `is_for_ko` holds. Words that name no rule are no fault of its form.
Result<Suppression> parse_suppression(std::string_view comment);

/// Takes away the findings that comments suppress (ko/findings/validate.hpp), and returns those of the
/// comments themselves: one that suppresses nothing, gives no reason, has expired, or cannot be read. A
/// comment is not called unused for rules that do not hold in its file. `findings` are sorted by place.
std::vector<Finding> suppress(std::vector<Finding>& findings, const Register& records,
                              const Selection& selection, Day today);

}  // namespace ko
