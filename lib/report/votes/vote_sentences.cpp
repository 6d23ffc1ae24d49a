// SPDX-License-Identifier: MIT
#include "report/votes/vote_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "model/meetings/ballot.hpp"
#include "report/minutes/attendance.hpp"
#include "report/votes/decisions.hpp"
#include "report/votes/proposals.hpp"

namespace ko {
namespace {

/// A side of a vote: how many, and who, as far as the record says.
struct SideOfVote {
  MessageKey verb;
  std::optional<std::int64_t> number;
  std::vector<std::string> names;  ///< of those who voted so; else parties, each with its number
  bool is_of_others = false;       ///< all who are not named elsewhere
  MessageKey of_others = "ballot.others_for";
};

/// `For stemte 2: Ada Nes (FL), Bo Lie (FL).`; empty where nobody is known to have voted so.
std::string side_in_words(const Context& context, const SideOfVote& side) {
  if (!side.number && !side.is_of_others) return {};
  if (side.number == 0) return {};
  if (side.is_of_others && side.names.empty() && side.number != 1) {
    const std::string others =
        side.number ? context.say("ballot.others_counted", *side.number) : context.say("ballot.others");
    return capitalised(context.say(side.of_others, others)) + ".";
  }
  std::string words = capitalised(context.say(side.verb, side.number ? std::to_string(*side.number) : ""));
  if (!side.names.empty()) words += ": " + fmt::format("{}", fmt::join(side.names, ", "));
  return words + ".";
}

std::vector<std::string> names_or(std::vector<std::string> names, std::vector<std::string> otherwise) {
  return names.empty() ? std::move(otherwise) : std::move(names);
}

/// The number as the source states it, else as it is counted.
std::optional<std::int64_t> stated_or(const std::optional<std::int64_t>& stated,
                                      const std::optional<std::int64_t>& counted) {
  return stated ? stated : counted;
}

void add_sides(std::vector<Text>& texts, const Context& context, const Vote& vote, const Ballot& ballot) {
  const auto others = vote.get<"others">();
  const auto stated = vote.get<"stated">();
  const SideOfVote sides[] = {
      {"ballot.for", stated_or(stated.get<"for">(), ballot.in_favour),
       names_or(names_of_voters(context, vote.get<"for">()),
                party_shares(context, vote, [](const PartyVotes& share) { return share.get<"for">(); })),
       others == "for", "ballot.others_for"},
      {"ballot.against", stated_or(stated.get<"against">(), ballot.against),
       names_or(names_of_voters(context, vote.get<"against">()),
                party_shares(context, vote, [](const PartyVotes& share) { return share.get<"against">(); })),
       others == "against", "ballot.others_against"},
      {"ballot.blank", stated_or(stated.get<"blank">(), ballot.blank),
       names_or(names_of_voters(context, vote.get<"blank">()),
                party_shares(context, vote, [](const PartyVotes& share) { return share.get<"blank">(); }))},
      {"ballot.absent", ballot.absent, names_of_voters(context, vote.get<"absent">())},
  };
  for (const SideOfVote& side : sides)
    if (std::string words = side_in_words(context, side); !words.empty())
      texts.emplace_back(std::move(words));
}

/// `Forslaget fra Ada Nes ble satt opp mot forslaget fra Bo Lie.`, then a line for each with its votes.
void add_alternatives(std::vector<Text>& texts, const Context& context, const Vote& vote, const Item& item) {
  const Cursor between = vote.get<"between">();
  if (!between) return;
  std::vector<std::string> names;
  for (const Cursor entry : between.children())
    names.push_back(the_proposal_called(context, item, entry.key()));
  if (names.size() == 2)
    texts.emplace_back(context.say("ballot.between", capitalised(names[0]), names[1]) + ".");
  std::size_t at = 0;
  for (const Cursor entry : between.children()) {
    const std::string& name = names[at++];
    const Count count(entry);
    if (!count.number()) continue;
    std::string words = capitalised(context.say("ballot.for_proposal", name, *count.number()));
    if (const auto voters = names_of_voters(context, count); !voters.empty())
      words += fmt::format(": {}", fmt::join(voters, ", "));
    texts.emplace_back(words + ".");
  }
}

bool is_recommendation(const Item& item, std::string_view id) {
  const auto proposals = item.get<"proposals">();
  return std::any_of(proposals.begin(), proposals.end(), [&](const Proposal& each) {
    return each.get<"id">() == id && each.get<"kind">() == "recommendation";
  });
}

/// That all voted for it, with what came of it where that is to its favour: `Enstemmig godkjent.`
std::string unanimous_in_words(const Context& context, std::string_view outcome) {
  const bool says_more = !outcome.empty() && outcome != "rejected" && outcome != "stated";
  return says_more ? context.say("ballot.by_all", context.label("outcome", outcome))
                   : context.say("ballot.unanimous");
}

/// The proposal that got more votes than any other it was set against, or the one the record says was
/// adopted; empty where that cannot be told.
std::string_view most_votes(const Vote& vote) {
  if (const std::string_view chosen = vote.get<"chosen">(); !chosen.empty()) return chosen;
  const Cursor between = vote.get<"between">();
  if (!between) return {};
  std::string_view first;
  std::int64_t most = -1;
  for (const Cursor entry : between.children()) {
    const auto number = Count(entry).number();
    if (!number) return {};
    if (*number == most) first = {};
    if (*number > most) first = entry.key();
    most = std::max(most, *number);
  }
  return first;
}

/// What the vote came to by its numbers: adopted or rejected; empty where that cannot be told.
std::string_view outcome_by_numbers(const Vote& vote, const Ballot& ballot) {
  const bool is_unanimous = vote.get<"unanimous">().value_or(false);
  switch (is_unanimous && !ballot.counted() ? Truth::yes : carried(vote, ballot)) {
    case Truth::yes: return "adopted";
    case Truth::no: return "rejected";
    case Truth::cannot_be_told: break;
  }
  return {};
}

/// `Dermed ble innstillingen vedtatt.`, as the record says or else by the numbers; empty where that cannot be
/// told, or nothing was put to the vote.
std::string result_of_vote(const Context& context, const Vote& vote, const Item& item, const Ballot& ballot,
                           std::string_view of_decision) {
  const bool is_unanimous = vote.get<"unanimous">().value_or(false);
  const bool is_trial = vote.get<"trial">().value_or(false);
  if (const std::string_view first = most_votes(vote); !first.empty() && !is_trial)
    return came_out(context, the_proposal_shortly(context, item, first),
                    is_recommendation(item, first) ? Agreement::feminine : Agreement::neuter, true);
  std::string_view outcome = vote.get<"outcome">();
  if (outcome.empty() && !vote.get<"on">().empty() && !is_trial) outcome = outcome_by_numbers(vote, ballot);
  if (is_unanimous && outcome == "adopted") return context.say("ballot.adopted_by_all");
  if (is_unanimous && outcome == "rejected") return context.say("ballot.rejected_by_all");
  if (is_unanimous && outcome.empty())
    return is_trial ? context.say("ballot.unanimous") : unanimous_in_words(context, of_decision);
  return result_in_words(context, vote, item, outcome);
}

/// `Innstilling fra formannskapet, punkt 2 (prøvevotering):`; empty where it says nothing of what it is on.
std::string lead_of_vote(const Context& context, const Vote& vote, const Item& item) {
  std::vector<std::string> parts;
  if (const auto on = vote.get<"on">(); !on.empty()) {
    const std::string name = name_of_proposal(context, item, on);
    parts.push_back(vote.get<"as_amended">().value_or(false) ? context.say("vote.as_amended", name) : name);
  }
  if (std::string part = part_voted_on(context, vote); !part.empty()) parts.push_back(std::move(part));
  std::vector<std::string> details;
  if (vote.get<"trial">().value_or(false)) details.push_back(context.say("vote.trial"));
  if (vote.get<"secret">().value_or(false)) details.push_back(context.say("vote.secret"));
  if (const auto majority = vote.get<"majority">(); !majority.empty())
    details.push_back(context.say("vote.majority", context.label("majority", majority)));
  if (parts.empty() && details.empty()) return {};
  if (parts.empty()) return capitalised(fmt::format("{}:", fmt::join(details, ", ")));
  return capitalised(fmt::format("{}{}:", fmt::join(parts, ", "), in_parentheses(details)));
}

}  // namespace

std::vector<Text> vote_sentences(const Context& context, const Vote& vote, const Item& item,
                                 std::string_view outcome) {
  std::vector<Text> texts;
  if (std::string lead = lead_of_vote(context, vote, item); !lead.empty())
    texts.emplace_back(emphasis(std::move(lead)));
  const Ballot ballot = ballot_in(context, vote, item);
  add_sides(texts, context, vote, ballot);
  add_alternatives(texts, context, vote, item);
  if (std::string election = election_in_words(context, vote.get<"elect">()); !election.empty())
    texts.emplace_back(election + ".");
  if (vote.get<"acclamation">().value_or(false))
    texts.emplace_back(capitalised(context.say("vote.acclamation")) + ".");
  if (const auto casting = vote.get<"casting">(); !casting.empty())
    texts.emplace_back(capitalised(context.say("vote.casting", name_in_meeting(context, casting))) + ".");
  if (std::string result = result_of_vote(context, vote, item, ballot, outcome); !result.empty())
    texts.emplace_back(std::move(result));
  return texts;
}

}  // namespace ko
