// SPDX-License-Identifier: MIT
/// How a vote went: lists of who voted how, and sentences that say it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/openings.hpp"

namespace ko::import {

/// `For forslaget stemte 6: Ada Nes (AP), …`; `For forslag 2 stemte …`.
struct VoteLine {
  std::string proposal = {};  ///< its label, where proposals are set against each other
  SaidCount count = {};
  std::string subject = {};  ///< what was voted on, as it is called: `innstillingen`
  bool is_open = false;      ///< the names follow, one a line
};

/// The names or the number after the lead that `opening_of` found. Nothing where what follows is neither:
/// then nobody can say who voted.
std::optional<VoteLine> vote_line(std::string_view text, Opening opening, const Vocabulary& words);

/// What a sentence says of a vote.
struct VoteSentence {
  std::optional<int> in_favour = {};
  std::optional<int> against = {};
  std::optional<int> blank = {};
  std::vector<SaidName> against_names = {};
  std::vector<SaidName> favour_names = {};
  std::vector<std::pair<std::string, int>> parties_against = {};
  std::string subject = {};  ///< its first word: what was voted on, as it is called
  bool is_of_point = false;  ///< of a part of what was moved
  std::string of_whom = {};  ///< whose proposal that is
  std::string chosen = {};   ///< the label of a proposal
  std::string outcome = {};  ///< adopted, rejected
  bool is_unanimous = false;
  bool is_by_acclamation = false;
};

/// Nothing where the sentence says nothing of a vote, or of its outcome.
std::optional<VoteSentence> vote_sentence(std::string_view sentence, const Vocabulary& words);

/// A number in digits or as a word: `to`, `three`; nothing for other words.
std::optional<int> number_of(std::string_view word);

}  // namespace ko::import
