// SPDX-License-Identifier: MIT
/// Sentences that say who voted how: `Ap (5) og H (3) stemte for`, `Ada Nes og Bo Lie stemte imot`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

enum class VoteSide : std::uint8_t { in_favour, against, blank };

/// Who voted so: people, or parties with how many of each.
struct VotersTold {
  VoteSide side = VoteSide::in_favour;
  std::vector<SaidName> names = {};
  std::vector<std::pair<std::string, int>> parties = {};
  std::string subject = {};    ///< what they voted on, in lower case, where it is said: `indstillingen`
  std::size_t of_parties = 0;  ///< how many there are of parties that are only named: `A, V og C (7)`

  std::size_t count() const;
};

/// Nothing where the sentence says something else, or who it is cannot be told.
std::optional<VotersTold> voters_told(std::string_view sentence, const Vocabulary& words);

/// `AP (7), 2 H og 1 fra SV`: parties with how many of each; nothing where some part is anything else.
std::vector<std::pair<std::string, int>> parties_counted(std::string_view text, const Vocabulary& words);

}  // namespace ko::import
