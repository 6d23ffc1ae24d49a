// SPDX-License-Identifier: MIT
#include "import/source/paper/letters.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "base/text/utf8.hpp"

namespace ko::import {
namespace {

utf8proc_category_t category_of(char32_t code) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code));
}

char32_t first_of(std::string_view text) {
  return text.empty() ? U' ' : character_at(text, 0).code;
}

}  // namespace

bool is_letter(char32_t code) {
  const utf8proc_category_t category = category_of(code);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_upper_case(char32_t code) {
  return category_of(code) == UTF8PROC_CATEGORY_LU;
}

bool is_lower_case(char32_t code) {
  return category_of(code) == UTF8PROC_CATEGORY_LL;
}

bool begins_with_letter(std::string_view text) {
  return is_letter(first_of(text));
}

bool begins_with_upper_case(std::string_view text) {
  return is_upper_case(first_of(text));
}

bool begins_with_lower_case(std::string_view text) {
  return is_lower_case(first_of(text));
}

bool ends_with_letter(std::string_view text) {
  return !text.empty() && is_letter(character_at(text, character_start(text, text.size() - 1)).code);
}

bool is_all_capitals(std::string_view text, std::size_t least) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (is_lower_case(character.code)) return false;
    if (is_letter(character.code)) ++letters;
    at += character.length;
  }
  return letters >= least;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool was_space = true;
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\t' || c == '\n';
    if (was_space && !is_space) ++words;
    was_space = is_space;
  }
  return words;
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, std::min(text.find_first_of(" \t\n"), text.size()));
}

}  // namespace ko::import
