// SPDX-License-Identifier: MIT
/// KO571 to KO576: what the Norwegian Local Government Act of 2018 (kommuneloven) asks of the minutes of
/// elected bodies. A profile switches them on, as it does the rules of local_government_act.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "check/meetings/local_government_act.hpp"
#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// The provision about minutes. Its points are not cited by letter.
constexpr std::string_view minutes_provision =
    "kommuneloven (LOV-2018-06-22-83) section 11-4, on the minutes of elected bodies";

/// `a`, `a and b`, `a, b and c`, each in code marks.
std::string enumerate(const std::vector<std::string_view>& ids) {
  std::vector<std::string> marked;
  for (const std::string_view id : ids) marked.push_back(fmt::format("`{}`", id));
  return enumerated(marked, Language::en);
}

/// True of an item that bodies approve or take note of without a vote, unless somebody objects.
bool goes_without_vote(const Item& item) {
  const std::string_view type = item.get<"type">();
  return type == "approval" || type == "report" || type == "information" || type == "question";
}

/// An outcome that somebody must have proposed and the body voted on.
bool is_voted_on(const Item& item, const ItemDecision& decision) {
  const std::string_view outcome = decision.get<"outcome">();
  if (outcome == "noted" || outcome == "stated") return false;
  // How an election went, and who stood in it, the election says itself.
  if (outcome == "elected" && !item.get<"elections">().empty()) return false;
  return outcome != "approved" || decision.get<"vote">() || !goes_without_vote(item);
}

void time_and_place(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  const Meeting& record = meeting.meeting();
  const auto start = record.get<"start">();
  if (!start) {
    findings.add_at_record("the minutes do not say when the meeting was",
                           "add `start`, the day and the time");
  } else if (!start->time()) {
    findings.add(record.cursor<"start">(), "the minutes do not say at what time the meeting began",
                 fmt::format("write the time too: `{}T09:00`", start->date().str()));
  }
  if (!record.has<"place">() && record.get<"form">() != "remote" && record.get<"form">() != "written")
    findings.add_at_record("the minutes do not say where the meeting was", "add `place`, or `form: remote`");
}

void who_met(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings) || meeting.meeting().get<"form">() == "written") return;
  if (meeting.meeting().get<"present">().empty()) {
    findings.add_at_record("the minutes do not say who met", "add `present` and `absent`");
    return;
  }
  const std::vector<std::string_view> missing = meeting.unaccounted_for();
  if (missing.empty()) return;
  findings.add_at_key(meeting.meeting().cursor<"present">(),
                      fmt::format("the minutes do not say whether {} met", enumerate(missing)),
                      "add whoever did not meet under `absent`");
}

void which_cases(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings) || !meeting.items().empty()) return;
  findings.add_at_record("the minutes do not say which cases were dealt with", "add `agenda`");
}

void which_proposals(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    const auto decisions = item.get<"decisions">();
    const bool decided = std::any_of(decisions.begin(), decisions.end(), [&](const ItemDecision& decision) {
      return is_voted_on(item, decision);
    });
    if (!item.get<"proposals">().empty() || (item.get<"votes">().empty() && !decided)) continue;
    findings.add(item.cursor<"title">(),
                 fmt::format("the minutes do not say what was proposed in item {}", item_number(meeting, i)),
                 "add `proposals`, the recommendation among them");
  }
}

bool has_result(const Vote& vote) {
  return Ballot::of(vote).counted() || vote.get<"between">() || vote.get<"elect">() ||
         vote.get<"unanimous">().value_or(false) || vote.get<"acclamation">().value_or(false);
}

void vote_result(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  for (const Item& item : meeting.items()) {
    each_vote(item, [&](const Vote& vote) {
      if (!has_result(vote))
        findings.add(vote.at(), "the minutes do not say how the vote went",
                     "add `for` and `against`, or `unanimous: true`");
    });
    if (!item.get<"votes">().empty()) continue;
    for (ItemDecision decision : item.get<"decisions">())
      if (!decision.has<"vote">() && is_voted_on(item, decision))
        findings.add(decision.cursor<"title">(), "the minutes do not say how the vote went",
                     "add `votes` to the item, with `for` and `against`, or `unanimous: true`");
  }
}

/// Whether the record says which party or group somebody votes with, on the person, in the body or in the
/// meeting.
bool has_party(const CheckContext& context, const Attendance& meeting, std::string_view id) {
  const Record* person = context.records.find(id);
  if (person == nullptr || person->kind != Kind::person)
    return true;  // an unknown reference, reported as one
  bool found = !person->as<person_type>().get<"party">().empty();
  meeting.each_stay(id, [&](const Stay& stay) {
    found = found || stay.entry.has<"group">() || !stay.entry.get<"for">().empty();
  });
  for (const Tenure& tenure : context.tenures_of(*meeting.body()))
    found = found || (tenure.person == person &&
                      (!tenure.entry.get<"group">().empty() || !tenure.entry.get<"for">().empty()));
  return found;
}

/// The counts of a divided vote: where people voted differently, and parties may have.
std::vector<Cursor> sides(const Vote& vote) {
  std::vector<Cursor> counts;
  const auto add = [&](Cursor count) {
    if (count && Count(count).number().value_or(0) > 0) counts.push_back(count);
  };
  add(vote.cursor<"for">());
  add(vote.cursor<"against">());
  if (const Cursor between = vote.get<"between">())
    for (Cursor count : between.children()) add(count);
  return counts;
}

void party_votes_of(const CheckContext& context, const Attendance& meeting, std::size_t item,
                    const Vote& vote, Findings& findings) {
  if (PartyTotals::of(vote).complete || is_trial(vote)) return;
  const std::vector<Cursor> counts = sides(vote);
  if (counts.size() < 2 || vote.get<"secret">().value_or(false)) return;
  const bool listed =
      std::ranges::any_of(counts, [](Cursor count) { return count.form() == Form::sequence; });
  if (!listed) {
    findings.add_at_key(
        counts.front(),
        fmt::format("the minutes do not say how the parties voted in item {}", item_number(meeting, item)),
        "list who voted for what in place of the numbers, or those in the minority");
    return;
  }
  std::vector<std::string_view> without;
  each_voter(vote, [&](Cursor person) {
    if (!has_party(context, meeting, person.text())) without.push_back(person.text());
  });
  if (without.empty()) return;
  findings.add_at_key(counts.front(), fmt::format("the party of {} is not recorded", enumerate(without)),
                      "add `party` to the person, or `group` to the membership");
}

void party_votes(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_vote(meeting.items()[i],
              [&](const Vote& vote) { party_votes_of(context, meeting, i, vote, findings); });
}

constexpr Check minutes_by_the_act_checks[] = {
    {.rule = asked_by_act(
         {.code = "KO571",
          .name = "minutes-time-and-place",
          .summary = "minutes of an elected body that do not say when and where it met",
          .why = "anybody may come and hear an elected body, and must be able to see that it met",
          .authority = minutes_provision,
          .terms = "møtebok, møteprotokoll, minutes",
          .silent_in_drafts = true}),
     .meeting = time_and_place},
    {.rule = asked_by_act({.code = "KO572",
                           .name = "minutes-attendance",
                           .summary = "minutes of an elected body that do not say who met and who did not",
                           .why = "whether the body could decide is seen from who was there",
                           .authority = minutes_provision,
                           .terms = "møtebok, frammøtte, forfall, attendance",
                           .silent_in_drafts = true}),
     .meeting = who_met},
    {.rule = asked_by_act({.code = "KO573",
                           .name = "minutes-cases",
                           .summary = "minutes of an elected body that do not say which cases it dealt with",
                           .why = "minutes are how a case is followed afterwards",
                           .authority = minutes_provision,
                           .terms = "møtebok, sak, sakliste",
                           .silent_in_drafts = true}),
     .meeting = which_cases},
    {.rule = asked_by_act({.code = "KO574",
                           .name = "minutes-proposals",
                           .summary = "an item voted on, and nothing about what was proposed",
                           .why = "a vote means nothing without what it was about",
                           .authority = minutes_provision,
                           .terms = "møtebok, forslag",
                           .silent_in_drafts = true}),
     .meeting = which_proposals},
    {.rule = asked_by_act({.code = "KO575",
                           .name = "minutes-vote-result",
                           .summary = "a decision of an elected body without the result of the vote",
                           .why = "voters are to see what those they elected voted for",
                           .authority = minutes_provision,
                           .terms = "møtebok, votering, stemmetall",
                           .silent_in_drafts = true}),
     .meeting = vote_result},
    {.rule = asked_by_act(
         {.code = "KO576",
          .name = "minutes-party-votes",
          .severity = Severity::warning,
          .summary = "a divided vote that does not show how the parties voted",
          .why = "voters are to see what those they elected voted for; a secret ballot is exempt",
          .authority = minutes_provision,
          .terms = "møtebok, votering, partier",
          .silent_in_drafts = true}),
     .meeting = party_votes},
};

}  // namespace

KO_ENTRY(RuleFile, minutes_by_the_act_rules) = {minutes_by_the_act_checks};

}  // namespace ko
