// SPDX-License-Identifier: MIT
/// ASCII characters and fixed runs of digits, without a locale.
#pragma once

#include <cstddef>
#include <string_view>

namespace ko {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_letter(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c);
}
constexpr char to_ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char to_ascii_upper(char c) {
  return is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr bool all_digits(std::string_view text) {
  for (char c : text)
    if (!is_digit(c)) return false;
  return !text.empty();
}

/// The number that `count` digits at `at` write; -1 when one of them is no digit or the text is too short.
/// `count` is at most 9.
constexpr int digits_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at > text.size() || count > text.size() - at) return -1;
  int number = 0;
  for (char c : text.substr(at, count)) {
    if (!is_digit(c)) return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace ko
