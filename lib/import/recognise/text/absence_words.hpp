// SPDX-License-Identifier: MIT
/// What says that somebody did not come, and who came in the place of whom.
#pragma once

#include <string_view>

namespace ko::import {

/// What stands between one who came and the one away, as part of a pattern: `Ada Nes, vara for Bo Lie`.
inline constexpr std::string_view in_place_of_words =
    "(?:(?:vara(?:medlem|representant)?|møtte|møter|stedfortreder|stedfortræder|suppleant|substitute|"
    "deputising) )?for|"
    "i stedet for|i staden for|istället för|(?:(?:tjänstgörande )?(?:ersättare|suppleant) )?för|ersätter";

/// True of words that say of those listed behind them, or of whom they stand beside, that they did not come.
bool tells_absence(std::string_view words);

}  // namespace ko::import
