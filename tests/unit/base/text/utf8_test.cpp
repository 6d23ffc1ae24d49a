// SPDX-License-Identifier: MIT
#include "base/text/utf8.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ko/values/text.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

/// The bytes of a code point by the table of RFC 3629; nothing for a surrogate and past 10FFFF.
std::string encoded(std::uint32_t code) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
  if (code >= 0xD800 && code < 0xE000) return {};
  if (code < 0x10000)
    return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
  if (code > 0x10FFFF) return {};
  return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
          byte(0x80 | (code & 0x3F))};
}

/// Decodes by arithmetic and asks whether encoding gives the same bytes: slow, and with no table of its own.
std::optional<std::size_t> naive_first_invalid(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t matched = 0;
    for (std::size_t length = 1; length <= 4 && at + length <= bytes.size() && matched == 0; ++length) {
      std::uint32_t code = static_cast<unsigned char>(bytes[at]);
      if (length > 1) code &= 0xFFU >> (length + 1);
      for (std::size_t i = 1; i < length; ++i)
        code = code << 6 | (static_cast<unsigned char>(bytes[at + i]) & 0x3FU);
      if (encoded(code) == bytes.substr(at, length)) matched = length;
    }
    if (matched == 0) return at;
    at += matched;
  }
  return std::nullopt;
}

std::string any_bytes(test::Generator& generator) {
  std::string bytes;
  const int pieces = generator.small(0, 12);
  for (int i = 0; i < pieces; ++i) {
    switch (generator.small(0, 4)) {
      case 0: bytes += static_cast<char>(static_cast<unsigned char>(generator.small(0, 255))); break;
      case 1: bytes += generator.word("abcdefgh ", 40); break;
      case 2: bytes += encoded(static_cast<std::uint32_t>(generator.number(0x80, 0x10FFFF))); break;
      case 3: bytes += generator.one_of("\xC0\xC1\xC2\xDF\xE0\xED\xEF\xF0\xF4\xF5\xFF"); break;
      default: bytes += generator.one_of("\x80\x8F\x90\x9F\xA0\xBF");
    }
  }
  return bytes;
}

}  // namespace

TEST_CASE("every code point is well-formed, alone and after any number of ASCII characters") {
  for (std::uint32_t code = 0; code <= 0x10FFFF; ++code) {
    const std::string bytes = encoded(code);
    if (bytes.empty()) continue;
    REQUIRE_FALSE(first_invalid_utf8(bytes));
    const Character character = character_at(bytes, 0);
    REQUIRE(character.valid);
    REQUIRE(character.code == code);
    REQUIRE(character.length == bytes.size());
    std::string appended;
    append_utf8(appended, code);
    REQUIRE(appended == bytes);
  }
  for (std::size_t before = 0; before < 40; ++before) {
    CHECK_FALSE(first_invalid_utf8(std::string(before, 'x') + "\U0001F600" + std::string(20, 'x')));
    CHECK(first_invalid_utf8(std::string(before, 'x') + "\xF0\x9F\x98") == before);
    CHECK(first_invalid_utf8(std::string(before, 'x') + "\xF0\x9F\x98" + std::string(20, 'x')) == before);
  }
}

TEST_CASE("what RFC 3629 forbids is not well-formed") {
  CHECK(first_invalid_utf8("a\x80") == 1);             // a continuation alone
  CHECK(first_invalid_utf8("\xC0\x80") == 0);          // overlong
  CHECK(first_invalid_utf8("\xC1\xBF") == 0);          // overlong
  CHECK(first_invalid_utf8("\xE0\x9F\xBF") == 0);      // overlong
  CHECK(first_invalid_utf8("\xF0\x8F\xBF\xBF") == 0);  // overlong
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);      // a surrogate
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);  // past 10FFFF
  CHECK(first_invalid_utf8("\xF5\x80\x80\x80") == 0);
  CHECK(first_invalid_utf8("\xFF") == 0);
  CHECK(first_invalid_utf8("R\xF8"
                           "berg") == 1);  // Latin-1
  CHECK(first_invalid_utf8("") == std::nullopt);
}

TEST_CASE("the validator agrees with a naive one on any bytes") {
  test::Generator generator(60);
  for (int i = 0; i < 5 * test::cases; ++i) {
    const std::string bytes = any_bytes(generator);
    REQUIRE(first_invalid_utf8(bytes) == naive_first_invalid(bytes));
  }
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(count_characters("") == 0);
  CHECK(count_characters("Røberg") == 6);
  CHECK(count_characters("\U0001F600") == 1);
}

TEST_CASE("code points of a text with bytes that belong to no character") {
  CHECK(to_code_points("Rø") == U"Rø");
  CHECK(to_code_points("a\xFF") == std::u32string{U'a', char32_t{0xFF}});
}
