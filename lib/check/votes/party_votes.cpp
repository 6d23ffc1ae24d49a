// SPDX-License-Identifier: MIT
/// KO552, KO580 and KO581: votes counted by party, against the totals, against those named and against who
/// was there for the party.
#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/party.hpp"

namespace ko {
namespace {

/// Reports a total that is stated and is not what the parties' numbers add up to. A side that none of them
/// states is not told by party: `vedtatt med 4 stemmer mot 1 (DF)`.
template <FieldName Side>
void check_total(const Vote& vote, std::int64_t of_parties, Findings& findings) {
  const Cursor at = vote.cursor<Side>();
  const Count stated = vote.get<Side>();
  const auto total = stated ? stated.number() : std::nullopt;
  bool is_stated = false;
  for (const PartyVotes& each : vote.get<"by_party">()) is_stated = is_stated || each.has<Side>();
  if (!total || *total == of_parties || !is_stated) return;
  findings.add(at,
               fmt::format("`{}` is {}, and the parties have {} together", Side.view(), *total, of_parties),
               "mend the total or the parties' numbers, or leave the total out: it follows",
               {{vote.cursor<"by_party">().key_place(), "the parties' numbers"}});
}

void totals_differ(const Vote& vote, Findings& findings) {
  if (const auto others = vote.get<"others">(); others == "for" || others == "against") {
    const Cursor counted = others == "for" ? vote.cursor<"for">() : vote.cursor<"against">();
    if (counted)
      findings.add(vote.cursor<"others">(),
                   fmt::format("`{}` is counted, and everybody else voted so, too", others),
                   "take one of the two away", {{counted.place(), "counted here"}});
  }
  const PartyTotals totals = PartyTotals::of(vote);
  if (!totals.complete) return;
  check_total<"for">(vote, totals.in_favour, findings);
  check_total<"against">(vote, totals.against, findings);
  check_total<"blank">(vote, totals.blank, findings);
}

void party_totals_differ(const CheckContext&, const Record& record, Findings& findings) {
  each_vote(record, [&](const Vote& vote) { totals_differ(vote, findings); });
}

/// The party of each stay of a meeting, case folded; empty where the records say none.
std::vector<std::string> parties_of(const CheckContext& context, const Attendance& meeting) {
  Standing standing{.body = meeting.meeting().get<"body">()};
  if (const auto start = meeting.meeting().get<"start">()) standing.days = Period::of(start->date());
  const auto find = [&](std::string_view id) { return context.records.find(id); };
  std::vector<std::string> parties;
  for (const Stay& stay : meeting.stays()) {
    standing.person = stay.person;
    standing.on_behalf_of = stay.entry.get<"for">();
    standing.heading = stay.entry.get<"group">().in(context.records.language());
    parties.push_back(fold_case(party_represented(standing, find)));
  }
  return parties;
}

/// How many of those who may have voted in an item can have been there for a party: those of whom the records
/// say so, and those of whom they say no party at all. Who stood down has no vote on the matter.
std::int64_t voters_of(const Attendance& meeting, std::span<const std::string> parties, std::size_t item,
                       std::string_view party, bool on_the_matter) {
  const std::string folded = fold_case(party);
  std::int64_t number = 0;
  for (std::size_t i = 0; i < parties.size(); ++i) {
    const Stay& stay = meeting.stays()[i];
    const bool may_be_of_it = parties[i].empty() || parties[i] == folded;
    const bool stood_down = on_the_matter && meeting.recusal(item, stay.person);
    if (may_be_of_it && !stood_down && stay.votes != Truth::no &&
        meeting.there(stay.person, item) != Truth::no)
      ++number;
  }
  // Whoever took the seat of one who stood down may be of the party, listed or not.
  for (Recusal recusal : meeting.items()[item].get<"recused">())
    if (const auto instead = recusal.get<"instead">(); !instead.empty() && !meeting.listed(instead)) ++number;
  return number;
}

/// The votes of one item that are counted by party and of which some are named.
class NamedOfParties {
 public:
  NamedOfParties(const Attendance& meeting, std::span<const std::string> parties) {
    for (std::size_t i = 0; i < parties.size(); ++i)
      if (!parties[i].empty()) party_of_.emplace(meeting.stays()[i].person, parties[i]);
  }

  /// Reports a side on which more of a party are named than are counted.
  void check(const Vote& vote, Findings& findings) const {
    check_side(vote, vote.cursor<"for">(), "for", findings);
    check_side(vote, vote.cursor<"against">(), "against", findings);
    check_side(vote, vote.cursor<"blank">(), "blank", findings);
  }

 private:
  void check_side(const Vote& vote, Cursor named, std::string_view side, Findings& findings) const {
    if (!named || named.form() != Form::sequence) return;
    std::map<std::string_view, std::int64_t> number;
    for (const Cursor person : named.children())
      if (const auto found = party_of_.find(person.is_scalar() ? person.text() : std::string_view());
          found != party_of_.end())
        ++number[found->second];
    for (const PartyVotes& share : vote.get<"by_party">()) {
      const auto counted = votes_on_side(share, side);
      const auto found = number.find(fold_case(share.get<"party">()));
      if (!counted || found == number.end() || found->second <= *counted) continue;
      findings.add(share.cursor<"party">(),
                   fmt::format("{} of `{}` {} named under `{}`, and {} counted", found->second,
                               printable(share.get<"party">()), found->second == 1 ? "is" : "are", side,
                               *counted == 1 ? "1 is" : fmt::format("{} are", *counted)),
                   "mend the number, or the names", {{named.place(), "named here"}});
    }
  }

  /// A number that is left out is none where the entry states another.
  static std::optional<std::int64_t> votes_on_side(const PartyVotes& share, std::string_view side) {
    if (!votes_of_party(share)) return std::nullopt;
    return (side == "for"       ? share.get<"for">()
            : side == "against" ? share.get<"against">()
                                : share.get<"blank">())
        .value_or(0);
  }

  std::map<std::string_view, std::string> party_of_;  // folded, of those who were there
};

void named_contradict_parties(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  std::optional<NamedOfParties> named;  // where any vote is counted by party
  const auto check = [&](const Vote& vote) {
    if (vote.get<"by_party">().empty()) return;
    if (!named) named.emplace(meeting, parties_of(context, meeting));
    named->check(vote, findings);
  };
  if (!meeting.recorded()) return;
  for (const Item& item : meeting.items()) {
    each_vote(item, check);
    each_vote_beside(item, [&](const VoteBeside& beside) { check(beside.vote); });
  }
}

void too_many_party_votes(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  std::optional<std::vector<std::string>> parties;  // where any vote is counted by party
  const auto check = [&](std::size_t item, const PartyVotes& share, bool on_the_matter) {
    if (!parties) parties = parties_of(context, meeting);
    const std::int64_t cast = votes_of_party(share).value_or(0);
    const std::int64_t could = voters_of(meeting, *parties, item, share.get<"party">(), on_the_matter);
    if (cast <= could) return;
    findings.add(share.cursor<"party">(),
                 fmt::format("{} {} counted for `{}` in item {}, and {} of it {} there", cast,
                             cast == 1 ? "vote is" : "votes are", printable(share.get<"party">()),
                             item_number(meeting, item), could, could == 1 ? "was" : "were"),
                 "mend the number, or say under `present` who was there for the party: `for`",
                 {{meeting.meeting().cursor<"present">().key_place(), "those present"}});
  };
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const auto check_all = [&](const Vote& vote, bool on_the_matter) {
      for (const PartyVotes& share : vote.get<"by_party">()) check(i, share, on_the_matter);
    };
    each_vote(meeting.items()[i], [&](const Vote& vote) { check_all(vote, true); });
    each_vote_beside(meeting.items()[i], [&](const VoteBeside& beside) { check_all(beside.vote, false); });
  }
}

constexpr Check party_vote_checks[] = {
    {.rule = {.code = "KO552",
              .name = "named-contradict-parties",
              .summary = "a vote in which more of a party are named on a side than are counted there",
              .why = "one of the two is wrong, though the sums may agree, and voters read both",
              .terms = "partivis votering, stemmetall, votes by party"},
     .limit = "as many as are counted for the party",
     .meeting = named_contradict_parties},
    {.rule = {.code = "KO580",
              .name = "party-votes-contradict-total",
              .summary = "a vote whose total is not what its parts add up to",
              .why = "one of the two is wrong, and the result is read from the total",
              .terms = "partivis votering, stemmetall, votes by party"},
     .kinds = {Kind::meeting, Kind::decision},
     .each = party_totals_differ},
    {.rule = {.code = "KO581",
              .name = "too-many-party-votes",
              .summary = "more votes of a party than it had members there",
              .why = "voters are to see what those they elected voted for, and the count is wrong",
              .terms = "partivis votering, stemmetall, votes by party"},
     .meeting = too_many_party_votes},
};

}  // namespace

KO_ENTRY(RuleFile, party_vote_rules) = {party_vote_checks};

}  // namespace ko
