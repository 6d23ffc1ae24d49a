// SPDX-License-Identifier: MIT
/// KO577 to KO579: what the Norwegian Local Government Act of 2018 (kommuneloven) asks of how elected bodies
/// decide. The profile `kommuneloven-2018` switches them on, and says for which bodies and from when, since
/// the meeting of a project is no municipal council.
#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "check/meetings/local_government_act.hpp"
#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

constexpr Quorum half = {1, 2};
bool lacks(const Quorum& share, const Attendance& meeting, std::size_t item) {
  return is_quorate(share, meeting.seats().members, meeting.seated(item)) == Truth::no;
}

/// How a share is called in a sentence.
std::string words_for(const Quorum& share) {
  if (share.denominator == half.denominator && share.numerator == half.numerator)
    return "half of the members";
  return share.denominator == 0 ? "the number laid down"
                                : fmt::format("{}/{} of the members", share.numerator, share.denominator);
}

void half_present(const Quorum& share, const Attendance& meeting, std::size_t item, Findings& findings) {
  findings.add(meeting.items()[item].cursor<"title">(),
               fmt::format("item {} was decided without {}: {}", item_number(meeting, item), words_for(share),
                           head_count(share, meeting.seats().members, meeting.seated(item))),
               "mend who was there and when; what was decided is void otherwise");
}

/// Elections and appointments are where a member may abstain.
bool may_vote_blank(const Item& item, const Vote& vote) {
  return vote.get<"elect">() || item.get<"type">() == "election";
}

void half_voting(const Quorum& share, const Attendance& meeting, std::size_t item, const Vote& vote,
                 Findings& findings) {
  const Ballot ballot = Ballot::of(vote, meeting, item);
  const Shares between = Shares::of(vote.get<"between">());
  const std::int64_t cast = ballot.cast() + between.sum;
  // Blank votes that nobody counts are none where none are allowed.
  const bool blank_is_known = ballot.blank || !may_vote_blank(meeting.items()[item], vote);
  const bool complete =
      (ballot.in_favour && ballot.against && blank_is_known) || (between.sum > 0 && between.complete);
  const std::int64_t needed = share.least(meeting.seats().members.certain);
  if (!complete || cast >= needed) return;
  findings.add_at_key(counts_at(vote),
                      fmt::format("{} voted in item {}, and at least {}, {}, must", cast,
                                  item_number(meeting, item), needed, words_for(share)),
                      "mend the count; what was decided is void otherwise");
}

void half_present_and_voting(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto provision = laid_down(context, meeting, findings, larger_share<half>);
  if (!provision || !meeting.recorded() || meeting.seats().seats.empty()) return;
  const Quorum share = provision->entry.get<"share">().value_or(half);
  // A quorum that the body's record states has rules of its own.
  const bool has_own_quorum = meeting.body()->as<organisation_type>().has<"quorum">();
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    if (!is_decided(meeting.items()[i])) continue;
    if (lacks(share, meeting, i)) {
      if (!has_own_quorum) half_present(share, meeting, i, findings);
    } else {
      each_vote(meeting.items()[i],
                [&](const Vote& vote) { half_voting(share, meeting, i, vote, findings); });
    }
  }
}

void blank_votes(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_vote(meeting.items()[i], [&](const Vote& vote) {
      if (may_vote_blank(meeting.items()[i], vote) || is_trial(vote)) return;
      if (Ballot::of(vote).blank.value_or(0) == 0) return;
      const Cursor at = vote.cursor<"blank">() ? vote.cursor<"blank">() : vote.cursor<"by_party">();
      findings.add(
          at,
          fmt::format("blank votes are counted in item {}, which is no election", item_number(meeting, i)),
          "mend the count; of an election or an appointment write `type: election`");
    });
}

void closed_without_vote(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const auto closed = meeting.items()[i].get<"closed">();
    if (!closed || closed.get<"vote">()) continue;
    findings.add(closed.at(),
                 fmt::format("nothing says how item {} was decided to be closed", item_number(meeting, i)),
                 "add the vote: `vote: {unanimous: true}`");
  }
}

constexpr Check local_government_act_checks[] = {
    {.rule = asked_by_act({.code = "KO577",
                           .name = "half-present-and-voting",
                           .summary = "a decision of which less than half the members were there and voted",
                           .why = "an elected body cannot decide without half of its members",
                           .authority = "kommuneloven section 11-9",
                           .terms = "vedtaksfør, votering, quorum"}),
     .limit = "half of the members",
     .parameter = {"share", larger_share<half>},
     .meeting = half_present_and_voting},
    {.rule = asked_by_act(
         {.code = "KO578",
          .name = "blank-vote",
          .summary = "a blank vote where only yes or no is allowed",
          .why = "whoever is there must vote; only in elections and appointments may the vote be "
                 "blank",
          .authority = "kommuneloven section 8-1; its text was not at hand",
          .terms = "blank stemme, stemmeplikt"}),
     .meeting = blank_votes},
    {.rule = asked_by_act(
         {.code = "KO579",
          .name = "closed-without-vote",
          .severity = Severity::warning,
          .summary = "an item behind closed doors of which no decision to close is recorded",
          .why = "meetings are open unless the body or the act closes them, and the minutes show "
                 "which",
          .authority = "kommuneloven section 11-5; its text was not at hand",
          .terms = "lukket møte, lukka møte, hjemmel",
          .silent_in_drafts = true}),
     .meeting = closed_without_vote},
};

}  // namespace

KO_ENTRY(RuleFile, local_government_act_rules) = {local_government_act_checks};

}  // namespace ko
