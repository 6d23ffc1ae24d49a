// SPDX-License-Identifier: MIT
/// Votes in words: who voted for what, and what came of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/meetings/ballot.hpp"
#include "report/context.hpp"

namespace ko {

/// A vote in words: `4 for, 2 mot, 1 blankt`, `enstemmig`, `innstilling fikk 5 stemmer, forslag fra
/// Bo Lie fikk 1 stemme`. Its proposals are those of `item`.
std::string vote_in_words(const Context& context, const Vote& vote, const Item& item = {});

/// Who is counted, where the record names them and the minutes are to.
std::vector<std::string> names_of_voters(const Context& context, const Count& count);

/// `Ap (7)` for each party of which `of_party` says a number.
template <class OfParty>
std::vector<std::string> party_shares(const Context& context, const Vote& vote, OfParty of_party) {
  std::vector<std::string> shares;
  for (const PartyVotes& share : vote.get<"by_party">())
    if (const std::optional<std::int64_t> number = of_party(share); number && *number > 0)
      shares.push_back(short_name_of(context, share.get<"party">()) + " (" + std::to_string(*number) + ")");
  return shares;
}

/// The numbers of a vote of an item of the meeting the report is about, with those of the others where they
/// follow from who was there.
Ballot ballot_in(const Context& context, const Vote& vote, const Item& item);

/// How many votes each side of a vote of an item got; empty where that is not stated for each.
std::vector<std::int64_t> sides_of(const Context& context, const Item& item, const Vote& vote);

/// `Valg (1 plass): Ada Nes fikk 3 stemmer, valgt: Ada Nes`; empty where there is none.
std::string election_in_words(const Context& context, const View<elect_type>& election);

/// `punkt 1 og 2`, `innledningen`; empty where all of the proposal was voted on.
std::string part_voted_on(const Context& context, const Vote& vote);

/// What the word for adopted agrees with in nynorsk: `framlegget`, `tilrådinga`, `punkt 1 og 2`.
enum class Agreement : std::uint8_t { neuter, feminine, plural };

/// `Dermed ble innstillingen vedtatt.`, or where the body says it shortly `Innstillingen vedtatt.`
std::string came_out(const Context& context, const std::string& what, Agreement with, bool adopted);

/// `Dermed ble innstillingen vedtatt.`; empty where the record does not say what came of it.
std::string result_in_words(const Context& context, const Vote& vote, const Item& item);
/// The same with an outcome that follows: adopted or rejected.
std::string result_in_words(const Context& context, const Vote& vote, const Item& item,
                            std::string_view outcome);

}  // namespace ko
