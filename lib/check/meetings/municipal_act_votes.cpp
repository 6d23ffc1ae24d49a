// SPDX-License-Identifier: MIT
/// KO575 to KO577: what the Norwegian Local Government Act of 2018 asks of votes.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "check/meetings/ballot.hpp"
#include "check/meetings/deeds.hpp"
#include "check/meetings/municipal_act.hpp"
#include "check/meetings/quorum_answer.hpp"
#include "check/run/check.hpp"

namespace ko {
namespace {

bool has_result(const Vote& vote) {
  return Ballot::of(vote).counted() || vote.get<"between">() || vote.get<"elect">() ||
         vote.get<"unanimous">().value_or(false) || vote.get<"acclamation">().value_or(false);
}

void vote_result(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!is_of_elected_body(meeting)) return;
  for (const Item& item : meeting.items()) {
    each_vote(item, [&](const Vote& vote) {
      if (!has_result(vote))
        findings.add(vote.at(), "the minutes do not say how the vote went",
                     "add `for` and `against`, or `unanimous: true`");
    });
    if (!item.get<"votes">().empty()) continue;
    for (ItemDecision decision : item.get<"decisions">())
      if (!decision.has<"vote">() && is_voted_on(decision.get<"outcome">()))
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
  const std::vector<Cursor> counts = sides(vote);
  if (counts.size() < 2 || vote.get<"secret">().value_or(false)) return;
  const bool listed =
      std::any_of(counts.begin(), counts.end(), [](Cursor count) { return count.form() == Form::sequence; });
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
  if (!is_of_elected_body(meeting)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_vote(meeting.items()[i],
              [&](const Vote& vote) { party_votes_of(context, meeting, i, vote, findings); });
}

constexpr Quorum half = {1, 2};

bool lacks_half(const Attendance& meeting, std::size_t item) {
  return is_quorate(half, meeting.seats().members, meeting.seated(item)) == Answer::no;
}

void half_present(const Attendance& meeting, std::size_t item, Findings& findings) {
  findings.add(meeting.items()[item].cursor<"title">(),
               fmt::format("item {} was decided without half the members: {}", item_number(meeting, item),
                           head_count(half, meeting.seats().members, meeting.seated(item))),
               "mend who was there and when; what was decided is void otherwise");
}

void half_voting(const Attendance& meeting, std::size_t item, const Vote& vote, Findings& findings) {
  const Ballot ballot = Ballot::of(vote);
  const Shares between = Shares::of(vote.get<"between">());
  const std::int64_t cast = ballot.cast() + between.sum;
  const bool complete =
      (ballot.in_favour && ballot.against && ballot.blank) || (between.sum > 0 && between.complete);
  const std::int64_t needed = half.least(meeting.seats().members.certain);
  if (!complete || cast >= needed) return;
  findings.add_at_key(counts_at(vote),
                      fmt::format("{} voted in item {}, and at least {}, half of the members, must", cast,
                                  item_number(meeting, item), needed),
                      "mend the count; what was decided is void otherwise");
}

void half_present_and_voting(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!is_of_elected_body(meeting) || !meeting.recorded() || meeting.seats().seats.empty()) return;
  // A quorum that the body's record states has rules of its own.
  const bool has_own_quorum = meeting.body()->as<organisation_type>().has<"quorum">();
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    if (!is_decided(meeting.items()[i])) continue;
    if (lacks_half(meeting, i)) {
      if (!has_own_quorum) half_present(meeting, i, findings);
    } else {
      each_vote(meeting.items()[i], [&](const Vote& vote) { half_voting(meeting, i, vote, findings); });
    }
  }
}

constexpr Check table[] = {
    {.rule = asked_by_act({.code = "KO575",
                           .name = "minutes-vote-result",
                           .summary = "a decision of an elected body without the result of the vote",
                           .why = "voters are to see what those they elected voted for",
                           .authority = minutes_provision,
                           .terms = "møtebok, votering, stemmetall"}),
     .meeting = vote_result},
    {.rule = asked_by_act(
         {.code = "KO576",
          .name = "minutes-party-votes",
          .severity = Severity::warning,
          .summary = "a divided vote that does not show how the parties voted",
          .why = "voters are to see what those they elected voted for; a secret ballot is exempt",
          .authority = minutes_provision,
          .terms = "møtebok, votering, partier"}),
     .meeting = party_votes},
    {.rule = asked_by_act({.code = "KO577",
                           .name = "half-present-and-voting",
                           .summary = "a decision of which less than half the members were there and voted",
                           .why = "an elected body cannot decide without half of its members",
                           .authority = "kommuneloven section 11-9",
                           .terms = "vedtaksfør, votering, quorum"}),
     .meeting = half_present_and_voting},
};

}  // namespace

KO_ENTRY(RuleFile, municipal_vote_rules) = {table};

}  // namespace ko
