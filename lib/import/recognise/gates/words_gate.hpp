// SPDX-License-Identifier: MIT
/// Where the words of a fact end, and those of another begin.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ko::import {

/// True of a sentence that tells what somebody did or said, how one voted, or has a label of its own: it is
/// no part of what was decided or proposed. `names`: of those who are known to have been there.
bool tells_beside(std::string_view sentence, const std::vector<std::string>& names);

/// True of a text that begins by saying that something was moved, which stands below: `De sendte inn et
/// forslag:`
bool announces_proposal(std::string_view text);

/// Where what was decided or proposed ends: before the first sentence behind it that tells something else.
std::size_t end_of_own_words(std::string_view text, const std::vector<std::string>& names);

/// Where a title ends: before a sentence that decides something; 0 where it is longer than a title can be.
std::size_t end_of_title(std::string_view title);

/// True where what one is to do goes on with what somebody else is: `writes to them, Bo asks Di`.
bool tells_of_another(std::string_view what, const std::vector<std::string>& who,
                      const std::vector<std::string>& names);

}  // namespace ko::import
