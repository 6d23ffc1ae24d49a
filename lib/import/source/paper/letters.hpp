// SPDX-License-Identifier: MIT
/// What the characters at the ends of a text are, in whatever alphabet.
#pragma once

#include <cstddef>
#include <string_view>

namespace ko::import {

bool is_letter(char32_t code);
bool is_upper_case(char32_t code);
bool is_lower_case(char32_t code);

bool begins_with_letter(std::string_view text);
bool begins_with_upper_case(std::string_view text);
bool begins_with_lower_case(std::string_view text);
bool ends_with_letter(std::string_view text);

/// True of a text with at least `least` letters, none of them in lower case.
bool is_all_capitals(std::string_view text, std::size_t least);

/// How many words white space divides a text into.
std::size_t count_words(std::string_view text);
/// The first of them.
std::string_view first_word(std::string_view text);

}  // namespace ko::import
