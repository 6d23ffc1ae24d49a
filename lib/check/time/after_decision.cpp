// SPDX-License-Identifier: MIT
/// KO557: what follows upon a decision, and is dated before it.
#include <fmt/format.h>

#include <optional>
#include <string>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "model/meetings/meeting_hours.hpp"

namespace ko {
namespace {

/// The day of a meeting, or of the meeting an agenda item is of.
std::optional<Date> day_reported(const CheckContext& context, std::string_view address) {
  const Target target = context.records.resolve(address);
  if (target.record == nullptr) return std::nullopt;
  return day_of_meeting(target.record->as<meeting_type>());
}

/// A decision with its day, and where that is written.
template <class AnyDecision>
struct Decided {
  const CheckContext& context;
  const AnyDecision& decision;
  Date on;
  Cursor on_at;
};

template <class AnyDecision>
void check_day(const Decided<AnyDecision>& decided, Cursor at, const std::optional<Date>& day,
               std::string_view what, Findings& findings) {
  if (!day || !certainly_before(*day, decided.on)) return;
  findings.add(at, fmt::format("{} {}, before it was decided on {}", what, day->str(), decided.on.str()),
               "mend the date that is wrong", {{decided.on_at.place(), "decided here"}});
}

template <class AnyDecision>
void check_what_follows(const Decided<AnyDecision>& decided, Findings& findings) {
  const auto appeal = decided.decision.template get<"appeal">();
  const auto review = decided.decision.template get<"review">();
  const auto implemented = decided.decision.template get<"implemented">();
  const auto check = [&](Cursor at, const std::optional<Date>& day, std::string_view what) {
    check_day(decided, at, day, what, findings);
  };
  check(appeal.template cursor<"until">(), appeal.template get<"until">(), "it could be appealed until");
  check(appeal.template cursor<"received">(), appeal.template get<"received">(), "an appeal came in on");
  check(review.template cursor<"on">(), review.template get<"on">(), "a review was demanded on");
  check(review.template cursor<"decided">(), review.template get<"decided">(), "a review was decided on");
  check(implemented.template cursor<"on">(), implemented.template get<"on">(), "it was carried out on");
  const auto reported = decided.decision.template get<"reported_in">();
  for (auto at = reported.begin(); !(at == reported.end()); ++at)
    check(at.cursor(), day_reported(decided.context, *at), "it was reported in a meeting of");
}

/// Reports a review that was decided before anybody demanded it.
template <class AnyDecision>
void check_review(const AnyDecision& decision, Findings& findings) {
  const auto review = decision.template get<"review">();
  const auto on = review.template get<"on">();
  const auto decided = review.template get<"decided">();
  if (!on || !decided || !certainly_before(*decided, *on)) return;
  findings.add(
      review.template cursor<"decided">(),
      fmt::format("the review was decided on {}, before it was demanded on {}", decided->str(), on->str()),
      "swap the two, or mend the one that is wrong",
      {{review.template cursor<"on">().place(), "demanded here"}});
}

void before_the_decision(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::decision) {
    const Decision decision = record.as<decision_type>();
    check_review(decision, findings);
    if (const auto date = decision.get<"date">())
      check_what_follows(Decided<Decision>{context, decision, *date, decision.cursor<"date">()}, findings);
    return;
  }
  const Meeting meeting = record.as<meeting_type>();
  const auto start = meeting.get<"start">();
  for (const Item item : meeting.get<"agenda">())
    for (const ItemDecision decision : item.get<"decisions">()) {
      check_review(decision, findings);
      if (start)
        check_what_follows(Decided<ItemDecision>{context, decision, start->date(), meeting.cursor<"start">()},
                           findings);
    }
}

constexpr Check after_decision_checks[] = {
    {.rule = {.code = "KO557",
              .name = "before-the-decision",
              .summary =
                  "an appeal, a review, a report of it or its carrying out, before the decision was made",
              .why = "terms of appeal run from the decision, and nobody can act upon what is not decided",
              .terms = "klage, klagefrist, lovlighetskontroll, iverksatt, referatsak"},
     .limit = "the day of the decision",
     .kinds = {Kind::meeting, Kind::decision},
     .each = before_the_decision},
};

}  // namespace

KO_ENTRY(RuleFile, after_decision_rules) = {after_decision_checks};

}  // namespace ko
