// SPDX-License-Identifier: MIT
#include "report/votes/votes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "report/minutes/attendance.hpp"
#include "report/votes/proposals.hpp"

namespace ko {
namespace {

using Parts = std::vector<std::string>;

/// Who is counted, where the record names them: ` (Ada Nes, Bo Lie)`.
std::string voters(const Context& context, const Count& count) {
  return in_parentheses(names_of_voters(context, count));
}

/// The number as the source states it, else as it is counted.
void add_count(Parts& parts, const Context& context, MessageKey key, const Count& count,
               std::optional<std::int64_t> stated = std::nullopt) {
  const auto number = stated || !count ? stated : count.number();
  if (number) parts.push_back(context.say(key, *number) + voters(context, count));
}

/// `name fikk 2 stemmer (Ada Nes, Bo Lie)` for every key of a mapping.
template <class Name>
void add_tally(Parts& parts, const Context& context, Cursor tally, Name name) {
  if (!tally || tally.form() != Form::mapping) return;
  for (const Cursor entry : tally.children())
    if (const auto votes = Count(entry).number())
      parts.push_back((*votes == 1 ? context.say("vote.vote", name(entry.key()))
                                   : context.say("vote.votes", name(entry.key()), *votes)) +
                      voters(context, Count(entry)));
}

/// `for: Ap (7), H (3)`: the parties of which `of_party` says a number.
template <class OfParty>
void add_parties(Parts& parts, const Context& context, MessageKey key, const Vote& vote, OfParty of_party) {
  const Parts shares = party_shares(context, vote, of_party);
  if (!shares.empty()) parts.push_back(context.say(key, enumerated(shares, context.language())));
}

/// How many `others` stands for in a vote of an item, where that follows.
std::optional<std::int64_t> number_of_others(const Context& context, const Vote& vote, const Item& item) {
  const Ballot stated = Ballot::of(vote);
  const Ballot all = ballot_in(context, vote, item);
  const auto Ballot::*side = vote.get<"others">() == "for" ? &Ballot::in_favour : &Ballot::against;
  if (!(all.*side) || all.*side == stated.*side) return std::nullopt;
  return *(all.*side) - (stated.*side).value_or(0);
}

/// `de øvrige for (36)`; without a number where it cannot be told.
std::string others_in_words(const Context& context, const Vote& vote, const Item& item) {
  const auto others = vote.get<"others">();
  if (others.empty()) return {};
  std::string words = context.say(others == "for" ? MessageKey("vote.others_for") : "vote.others_against");
  const auto number = number_of_others(context, vote, item);
  return number ? context.say("vote.others_counted", words, *number) : words;
}

/// `1`, `3–6`: three in a row or more are told by the first and the last.
Parts numbers_of_points(const Vote& vote) {
  std::vector<std::int64_t> points;
  for (const std::optional<std::int64_t> point : vote.get<"points">())
    if (point) points.push_back(*point);
  Parts numbers;
  for (std::size_t first = 0, next = 0; first < points.size(); first = next) {
    for (next = first + 1; next < points.size() && points[next] == points[next - 1] + 1;) ++next;
    if (next - first > 2)
      numbers.push_back(fmt::format("{}–{}", points[first], points[next - 1]));
    else
      for (std::size_t at = first; at < next; ++at) numbers.push_back(std::to_string(points[at]));
  }
  return numbers;
}

}  // namespace

std::vector<std::string> names_of_voters(const Context& context, const Count& count) {
  if (!context.style.shows<"votes_by_name">()) return {};
  return names_in_meeting(context, count.persons());
}

Ballot ballot_in(const Context& context, const Vote& vote, const Item& item) {
  if (context.meeting == nullptr || !item) return Ballot::of(vote);
  const auto items = context.meeting->items();
  const auto here = std::ranges::find_if(items, [&](const Item& each) { return each.at() == item.at(); });
  if (here == items.end()) return Ballot::of(vote);
  return Ballot::of(vote, *context.meeting, static_cast<std::size_t>(here - items.begin()));
}

std::vector<std::int64_t> sides_of(const Context& context, const Item& item, const Vote& vote) {
  std::vector<std::int64_t> sides;
  if (const Cursor between = vote.get<"between">()) {
    for (const Cursor choice : between.children()) {
      const auto number = Count(choice).number();
      if (!number) return {};
      sides.push_back(*number);
    }
    return sides;
  }
  const Ballot ballot = ballot_in(context, vote, item);
  if (ballot.in_favour && ballot.against) sides = {*ballot.in_favour, *ballot.against};
  return sides;
}

std::string election_in_words(const Context& context, const View<elect_type>& election) {
  if (!election) return {};
  const auto seats = election.get<"seats">();
  const std::string lead = !seats        ? context.say("vote.election")
                           : *seats == 1 ? context.say("vote.seat")
                                         : context.say("vote.seats", *seats);
  Parts parts;
  add_tally(parts, context, election.get<"candidates">(),
            [&](auto person) { return name_of(context, person); });
  if (const auto elected = election.get<"elected">(); !elected.empty())
    parts.push_back(context.say(elected.size() == 1 ? MessageKey("vote.elected") : "vote.all_elected",
                                enumerated_names(context, elected)));
  return parts.empty() ? lead : fmt::format("{}: {}", lead, fmt::join(parts, ", "));
}

std::string part_voted_on(const Context& context, const Vote& vote) {
  if (vote.get<"lead">().value_or(false)) return context.say("vote.lead");
  const Parts points = numbers_of_points(vote);
  if (points.empty()) return {};
  return context.say(vote.get<"points">().size() == 1 ? MessageKey("vote.point") : "vote.points",
                     enumerated(points, context.language()));
}

std::string vote_in_words(const Context& context, const Vote& vote, const Item& item) {
  Parts parts;
  if (vote.get<"trial">().value_or(false)) parts.push_back(context.say("vote.trial"));
  if (std::string part = part_voted_on(context, vote); !part.empty()) parts.push_back(std::move(part));
  if (vote.get<"unanimous">().value_or(false)) parts.push_back(context.say("vote.unanimous"));
  if (vote.get<"acclamation">().value_or(false)) parts.push_back(context.say("vote.acclamation"));
  const auto stated = vote.get<"stated">();
  add_count(parts, context, "vote.for", vote.get<"for">(), stated.get<"for">());
  add_count(parts, context, "vote.against", vote.get<"against">(), stated.get<"against">());
  if (std::string others = others_in_words(context, vote, item); !others.empty())
    parts.push_back(std::move(others));
  add_parties(parts, context, "vote.parties_for", vote,
              [](const PartyVotes& share) { return share.get<"for">(); });
  add_parties(parts, context, "vote.parties_against", vote,
              [](const PartyVotes& share) { return share.get<"against">(); });
  add_count(parts, context, "vote.blank", vote.get<"blank">(), stated.get<"blank">());
  add_parties(parts, context, "vote.parties_blank", vote,
              [](const PartyVotes& share) { return share.get<"blank">(); });
  add_count(parts, context, "vote.absent", vote.get<"absent">());
  add_tally(parts, context, vote.get<"between">(),
            [&](auto id) { return uncapitalised(name_of_proposal(context, item, id)); });
  if (std::string election = election_in_words(context, vote.get<"elect">()); !election.empty())
    parts.push_back(std::move(election));
  if (const auto casting = vote.get<"casting">(); !casting.empty())
    parts.push_back(context.say("vote.casting", name_of(context, casting)));
  if (const auto majority = vote.get<"majority">(); !majority.empty())
    parts.push_back(context.say("vote.majority", context.label("majority", majority)));
  if (vote.get<"secret">().value_or(false)) parts.push_back(context.say("vote.secret"));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string came_out(const Context& context, const std::string& what, Agreement with, bool adopted) {
  const bool is_short = context.style.says_results_shortly();
  const auto say = [&](MessageKey yes, MessageKey no) { return context.say(adopted ? yes : no, what); };
  std::string words;
  switch (with) {
    case Agreement::neuter:
      words =
          is_short ? say("vote.short.adopted", "vote.short.rejected") : say("vote.adopted", "vote.rejected");
      break;
    case Agreement::feminine:
      words = is_short ? say("vote.short.adopted.feminine", "vote.short.rejected.feminine")
                       : say("vote.adopted.feminine", "vote.rejected.feminine");
      break;
    case Agreement::plural:
      words = is_short ? say("vote.short.adopted.points", "vote.short.rejected.points")
                       : say("vote.adopted.points", "vote.rejected.points");
      break;
  }
  return capitalised(std::move(words));
}

std::string result_in_words(const Context& context, const Vote& vote, const Item& item) {
  const bool is_choice = vote.get<"outcome">().empty() && !vote.get<"chosen">().empty();
  return result_in_words(context, vote, item, is_choice ? "adopted" : vote.get<"outcome">());
}

std::string result_in_words(const Context& context, const Vote& vote, const Item& item,
                            std::string_view outcome) {
  if (outcome.empty()) return {};
  const std::string_view chosen = vote.get<"chosen">();
  const bool adopted = outcome == "adopted";
  if (const std::string part = part_voted_on(context, vote); !part.empty()) {
    const bool is_lead = vote.get<"lead">().value_or(false);
    const bool are_points = vote.get<"points">().size() > 1;
    return came_out(context, part,
                    is_lead      ? Agreement::feminine
                    : are_points ? Agreement::plural
                                 : Agreement::neuter,
                    adopted);
  }
  const Proposal proposal = proposal_called(context, item, chosen.empty() ? vote.get<"on">() : chosen);
  const std::string name = context.say(the_proposal(proposal));
  const bool is_recommendation = proposal.get<"kind">() == "recommendation";
  return came_out(context, name, is_recommendation ? Agreement::feminine : Agreement::neuter, adopted);
}

}  // namespace ko
