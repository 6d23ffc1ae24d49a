// SPDX-License-Identifier: MIT
#include "base/text/collation.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <string>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The letter under a mark: e for é.
char32_t without_marks(char32_t code) {
  utf8proc_int32_t plain[4] = {};
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), plain, 4, options, nullptr);
  return count == 1 ? static_cast<char32_t>(plain[0]) : code;
}

constexpr char32_t room = 4;

/// Where a letter stands; those between z and what follows it in Unicode have room there.
char32_t place_of(char32_t code) {
  constexpr char32_t after_z = U'z' * room;
  switch (code) {
    case U'æ':
    case U'ä': return after_z + 1;
    case U'ø':
    case U'ö': return after_z + 2;
    case U'å': return after_z + 3;
    default: return (code < 0x80 ? code : without_marks(code)) * room;
  }
}

/// Takes the number that a text begins with, without leading zeros.
std::string_view take_number(std::string_view& text) {
  const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
  std::string_view number = text.substr(0, end);
  text.remove_prefix(end);
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

/// Where all digits stand among the letters: a number goes on with its length and its digits, so that the
/// longer one comes later.
constexpr char32_t place_of_numbers = U'0' * room;

}  // namespace

std::u32string collation_key(std::string_view text) {
  const std::string folded = fold_case(text);
  std::u32string key;
  key.reserve(folded.size());
  for (std::string_view left = folded; !left.empty();) {
    if (is_digit(left.front())) {
      const std::string_view number = take_number(left);
      key += {place_of_numbers, static_cast<char32_t>(number.size())};
      key.append(number.begin(), number.end());
    } else {
      const Character letter = character_at(left, 0);
      left.remove_prefix(letter.length);
      key += place_of(letter.code);
    }
  }
  return key;
}

std::strong_ordering collate(std::string_view a, std::string_view b) {
  const std::strong_ordering order = collation_key(a) <=> collation_key(b);
  return order != std::strong_ordering::equal ? order : a.compare(b) <=> 0;
}

}  // namespace ko
