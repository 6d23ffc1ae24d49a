// SPDX-License-Identifier: MIT
/// What followed a decision: that it was appealed, that its lawfulness was to be reviewed.
#include <string>
#include <utility>
#include <vector>

#include "report/minutes/attendance.hpp"
#include "report/votes/decisions.hpp"

namespace ko {

std::vector<std::string> appeal_in_words(const Context& context, const View<appeal_type>& appeal) {
  std::vector<std::string> parts;
  if (const auto to = appeal.get<"to">(); !to.empty())
    parts.push_back(context.say("appeal.to", name_within(context, to)));
  if (const auto until = appeal.get<"until">())
    parts.push_back(context.say("decision.appeal_until", written(*until, context.language())));
  const auto by = appeal.get<"by">();
  const auto received = appeal.get<"received">();
  const std::string outcome = context.text(appeal.get<"outcome">());
  if (by.empty() && !received && outcome.empty()) return parts;
  const std::string from =
      by.empty() ? "" : " " + context.say("proposal.by", enumerated_names_within(context, by));
  std::string made = received ? context.say("appeal.received", from, written(*received, context.language()))
                              : context.say("appeal.made", from);
  if (!outcome.empty()) made += ": " + outcome;
  parts.push_back(std::move(made));
  return parts;
}

std::string review_in_words(const Context& context, const View<review_type>& review) {
  if (!review) return {};
  std::string demand;
  if (const auto by = review.get<"by">(); !by.empty())
    demand += " " + context.say("proposal.by", enumerated_names_within(context, by));
  if (const auto on = review.get<"on">())
    demand += " " + context.say("review.of", written(*on, context.language()));
  const auto decided = review.get<"decided">();
  const std::string when =
      decided ? " " + context.say("review.on", written(*decided, context.language())) : std::string();
  const auto outcome = review.get<"outcome">();
  if (outcome == "dismissed") return context.say("review.dismissed", demand, when);
  if (outcome == "upheld") return context.say("review.upheld", demand, when);
  if (outcome == "annulled") return context.say("review.annulled", demand, when);
  return decided ? context.say("review.decided", demand, when) : context.say("review.demanded", demand);
}

}  // namespace ko
