// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace ko::import {

/// What stands between one who came and the one away, as part of a pattern: `Ada Nes, vara for Bo Lie`.
inline constexpr std::string_view in_place_of_words =
    "(?:(?:vara(?:medlem|representant)?|møtte|møter|stedfortreder|stedfortræder|suppleant|substitute|"
    "deputising) )?for|"
    "i stedet for|i staden for|istället för|(?:(?:tjänstgörande )?(?:ersättare|suppleant) )?för|ersätter";

}  // namespace ko::import
