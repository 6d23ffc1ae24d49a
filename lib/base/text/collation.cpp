// SPDX-License-Identifier: MIT
#include "base/text/collation.hpp"

#include <utf8proc.h>

#include <algorithm>

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

/// Where a letter stands; those between z and what follows it in Unicode have room there.
std::uint32_t place_of(char32_t code) {
  constexpr std::uint32_t room = 4;
  constexpr std::uint32_t after_z = 'z' * room;
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

std::strong_ordering compare_numbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

std::uint32_t take_letter(std::string_view& text) {
  const Character letter = character_at(text, 0);
  text.remove_prefix(letter.length);
  return place_of(letter.code);
}

std::strong_ordering compare_folded(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    const std::strong_ordering order = is_digit(a.front()) && is_digit(b.front())
                                           ? compare_numbers(take_number(a), take_number(b))
                                           : take_letter(a) <=> take_letter(b);
    if (order != std::strong_ordering::equal) return order;
  }
  return a.size() <=> b.size();
}

}  // namespace

std::strong_ordering collate(std::string_view a, std::string_view b) {
  const std::strong_ordering order = compare_folded(fold_case(a), fold_case(b));
  return order != std::strong_ordering::equal ? order : a.compare(b) <=> 0;
}

}  // namespace ko
