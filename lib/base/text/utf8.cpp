// SPDX-License-Identifier: MIT
#include "base/text/utf8.hpp"

#include <algorithm>
#include <cstring>

#include "ko/values/text.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

/// What the first byte of a character says about the rest (RFC 3629, section 4): its length, and the range of
/// the second byte, which is what keeps out overlong forms, surrogates and code points past 10FFFF.
struct Lead {
  std::uint8_t length = 0;  // 0: no character begins with this byte
  std::uint8_t second_from = 0x80;
  std::uint8_t second_to = 0xBF;
};

constexpr Lead lead(unsigned char byte) {
  if (byte < 0x80) return {.length = 1};
  if (byte < 0xC2) return {};
  if (byte < 0xE0) return {.length = 2};
  if (byte == 0xE0) return {.length = 3, .second_from = 0xA0};
  if (byte == 0xED) return {.length = 3, .second_to = 0x9F};
  if (byte < 0xF0) return {.length = 3};
  if (byte == 0xF0) return {.length = 4, .second_from = 0x90};
  if (byte < 0xF4) return {.length = 4};
  if (byte == 0xF4) return {.length = 4, .second_to = 0x8F};
  return {};
}

/// The length of the well-formed character at `at`; 0 when there is none.
std::size_t well_formed_length(std::string_view text, std::size_t at) {
  const Lead first = lead(static_cast<unsigned char>(text[at]));
  if (first.length <= 1) return first.length;
  if (first.length > text.size() - at) return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if (second < first.second_from || second > first.second_to) return 0;
  for (std::size_t i = 2; i < first.length; ++i)
    if (!is_continuation(text[at + i])) return 0;
  return first.length;
}

/// True when the block of `ascii_block` bytes holds ASCII only.
#ifdef __SSE2__
constexpr std::size_t ascii_block = 16;
bool is_ascii_block(const char* bytes) {
  __m128i block;
  std::memcpy(&block, bytes, sizeof block);
  return _mm_movemask_epi8(block) == 0;
}
#else
constexpr std::size_t ascii_block = 8;
bool is_ascii_block(const char* bytes) {
  std::uint64_t block;
  std::memcpy(&block, bytes, sizeof block);
  return (block & 0x8080808080808080U) == 0;
}
#endif

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (bytes.size() - at >= ascii_block && is_ascii_block(bytes.data() + at)) {
      at += ascii_block;
      continue;
    }
    // Not all ASCII, or nearly at the end: go through this block before trying the next one.
    const std::size_t end = std::min(bytes.size(), at + ascii_block);
    while (at < end) {
      const std::size_t length = well_formed_length(bytes, at);
      if (length == 0) return at;
      at += length;
    }
  }
  return std::nullopt;
}

std::size_t count_characters(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
}

Character character_at(std::string_view text, std::size_t at) {
  const std::size_t length = well_formed_length(text, at);
  const auto first = static_cast<unsigned char>(text[at]);
  if (length == 0) return {.code = first, .length = 1, .valid = false};
  if (length == 1) return {.code = first};
  char32_t code = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i)
    code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  return {.code = code, .length = static_cast<std::uint8_t>(length)};
}

void append_utf8(std::string& text, char32_t code) {
  const auto add = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code < 0x80) return add(code);
  if (code < 0x800) {
    add(0xC0 | code >> 6);
  } else {
    if (code < 0x10000) {
      add(0xE0 | code >> 12);
    } else {
      add(0xF0 | code >> 18);
      add(0x80 | (code >> 12 & 0x3F));
    }
    add(0x80 | (code >> 6 & 0x3F));
  }
  add(0x80 | (code & 0x3F));
}

std::u32string to_code_points(std::string_view text) {
  std::u32string codes;
  codes.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    codes += character.code;
    at += character.length;
  }
  return codes;
}

}  // namespace ko
