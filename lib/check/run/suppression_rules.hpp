// SPDX-License-Identifier: MIT
/// KO13x: the rules about what keeps findings quiet: comments and baselines.
#pragma once

#include "ko/findings/rule.hpp"

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

}  // namespace ko
