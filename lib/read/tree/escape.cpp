// SPDX-License-Identifier: MIT
#include "read/tree/escape.hpp"

#include <charconv>
#include <cstdint>
#include <string_view>

#include "base/text/utf8.hpp"

namespace ko::fast {
namespace {

struct Named {
  char name;
  std::string_view text;
};

constexpr Named named_escapes[] = {
    {'0', {"\0", 1}},
    {'a', "\a"},
    {'b', "\b"},
    {'t', "\t"},
    {'\t', "\t"},
    {'n', "\n"},
    {'v', "\v"},
    {'f', "\f"},
    {'r', "\r"},
    {'e', "\x1b"},
    {' ', " "},
    {'"', "\""},
    {'/', "/"},
    {'\\', "\\"},
    {'N', "\xc2\x85"},
    {'_', "\xc2\xa0"},
    {'L', "\xe2\x80\xa8"},
    {'P', "\xe2\x80\xa9"},
};

int digits_of(char name) {
  switch (name) {
    case 'x': return 2;
    case 'u': return 4;
    case 'U': return 8;
    default: return 0;
  }
}

bool is_character(std::uint32_t point) {
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

// The whole character at `at`, so that a message never shows half of one.
const char* after_character(const char* at, const char* end) {
  for (++at; at != end && (static_cast<unsigned char>(*at) & 0xc0U) == 0x80U;) ++at;
  return at;
}

Escape unknown(const char* at, const char* after, std::string& text) {
  text += '\\';
  text.append(at, after);
  return {after, false};
}

}  // namespace

Escape read_escape_sequence(const char* at, const char* end, std::string& text) {
  for (const Named& escape : named_escapes) {
    if (escape.name != *at) continue;
    text += escape.text;
    return {at + 1};
  }
  const int digits = digits_of(*at);
  if (digits == 0 || end - at <= digits) return unknown(at, after_character(at, end), text);
  std::uint32_t point = 0;
  const char* after = at + 1 + digits;
  const auto [stop, error] = std::from_chars(at + 1, after, point, 16);
  if (error != std::errc{} || stop != after) return unknown(at, after_character(at, end), text);
  if (!is_character(point)) return unknown(at, after, text);
  append_utf8(text, point);
  return {after};
}

}  // namespace ko::fast
