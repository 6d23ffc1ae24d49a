// SPDX-License-Identifier: MIT
/// How a vote split: the chamber, a seat a circle, by party.
#pragma once

#include <string>
#include <vector>

#include "ko/answers/picture.hpp"

namespace ko::pictures {

struct VoteSplit {
  struct Party {
    std::string name = {};
    int votes_for = 0;
    int votes_against = 0;
    int blank = 0;
    int unknown = 0;  ///< were there, and nobody wrote how they voted
  };

  std::string title = {};
  std::string description = {};
  std::vector<Party> parties = {};  ///< from left to right
  /// What the columns and the legend say.
  std::string party_word = {}, for_word = {}, against_word = {}, blank_word = {}, unknown_word = {};
};

Picture draw(const VoteSplit& split);

}  // namespace ko::pictures
