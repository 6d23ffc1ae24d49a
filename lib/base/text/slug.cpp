// SPDX-License-Identifier: MIT
#include <utf8proc.h>

#include <algorithm>
#include <iterator>

#include "base/text/digits.hpp"
#include "base/text/fold.hpp"
#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

struct Spelling {
  char32_t letter;
  std::string_view plain;
};

/// Letters that stay when marks are taken off. Norwegian, its neighbours', and the Sámi languages'.
constexpr Spelling spellings[] = {
    {U'æ', "ae"}, {U'ø', "o"}, {U'œ', "oe"}, {U'ð', "d"}, {U'þ', "th"},
    {U'đ', "d"},  {U'ŋ', "n"}, {U'ŧ', "t"},  {U'ł', "l"}, {U'ı', "i"},
};

std::string_view plain_spelling(char32_t letter) {
  const auto* found = std::find_if(std::begin(spellings), std::end(spellings),
                                   [letter](const Spelling& spelling) { return spelling.letter == letter; });
  return found == std::end(spellings) ? std::string_view{} : found->plain;
}

bool is_id_character(char c) {
  return is_ascii_lower(c) || is_digit(c);
}

}  // namespace

std::string slug(std::string_view text) {
  const int options =
      UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK;
  const std::string folded = map_utf8(text, options).value_or(fold_case(text));
  std::string id;
  bool between_words = false;
  const auto add = [&](std::string_view letters) {
    if (between_words && !id.empty()) id += '-';
    between_words = false;
    id += letters;
  };
  for (std::size_t at = 0; at < folded.size();) {
    const Character character = character_at(folded, at);
    const std::string_view bytes = std::string_view(folded).substr(at, character.length);
    const std::string_view plain = plain_spelling(character.code);
    if (character.length == 1 && is_id_character(bytes[0])) {
      add(bytes);
    } else if (!plain.empty()) {
      add(plain);
    } else {
      between_words = true;
    }
    at += character.length;
  }
  return id;
}

bool is_id(std::string_view text) {
  bool after_word = false;
  for (char c : text) {
    if (!is_id_character(c) && !(c == '-' && after_word)) return false;
    after_word = c != '-';
  }
  return after_word;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace ko
