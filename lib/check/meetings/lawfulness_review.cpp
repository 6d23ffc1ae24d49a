// SPDX-License-Identifier: MIT
/// KO558: how many members a demand for review of a decision's lawfulness takes.
#include <fmt/format.h>

#include <cstdint>

#include "check/meetings/local_government_act.hpp"
#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

constexpr Quorum three_members = {3, 0};
void review_by_too_few(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto provision = laid_down(context, meeting, findings, larger_share<three_members>);
  if (!provision) return;
  const Quorum share = provision->entry.get<"share">().value_or(three_members);
  const std::int64_t needed = share.least(meeting.seats().members.certain);
  for (const Item& item : meeting.items())
    for (const ItemDecision decision : item.get<"decisions">()) {
      const auto review = decision.get<"review">();
      const auto by = static_cast<std::int64_t>(review.get<"by">().size());
      // A review that the ministry took up by itself names nobody, and one that was dismissed may be for
      // that.
      if (by == 0 || by >= needed || review.get<"outcome">() == "dismissed") continue;
      findings.add_at_key(review.cursor<"by">(),
                          fmt::format("{} demanded the review, and it takes {} members together",
                                      by == 1 ? "1 member" : fmt::format("{} members", by), needed),
                          "name everybody who demanded it; of one that was turned down for this, write "
                          "`outcome: dismissed`");
    }
}

constexpr Check lawfulness_review_checks[] = {
    {.rule = asked_by_act({.code = "KO558",
                           .name = "review-by-too-few",
                           .severity = Severity::warning,
                           .summary = "a demand for review of lawfulness by fewer members than it takes",
                           .why = "one member alone cannot have the decision of a body tried",
                           .authority = "kommuneloven section 27-1; its text was not at hand",
                           .terms = "lovlighetskontroll, lovlegkontroll"}),
     .limit = "three members, or the number laid down",
     .parameter = {"share", larger_share<three_members>},
     .meeting = review_by_too_few},
};

}  // namespace

KO_ENTRY(RuleFile, lawfulness_review_rules) = {lawfulness_review_checks};

}  // namespace ko
