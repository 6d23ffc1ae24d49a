// SPDX-License-Identifier: MIT
#include "ko/files/source.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "ko/values/text.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

std::string place(std::string_view bytes, std::size_t offset) {
  const Position position = Source("a.yaml", std::string(bytes)).position(offset);
  return std::to_string(position.line) + ':' + std::to_string(position.column);
}

std::string line(std::string_view bytes, std::size_t offset) {
  const Source source("a.yaml", std::string(bytes));
  return std::string(source.slice(source.line_around(offset)));
}

}  // namespace

TEST_CASE("lines and columns are counted from 1, columns in characters") {
  CHECK(place("", 0) == "1:1");
  CHECK(place("abc", 0) == "1:1");
  CHECK(place("abc", 2) == "1:3");
  CHECK(place("abc\n", 3) == "1:4");
  CHECK(place("abc\n", 4) == "2:1");
  CHECK(place("abc\ndef", 5) == "2:2");
  CHECK(place("Røros: 1", 3) == "1:3");
  CHECK(place("Røros: 1", 2) == "1:2");  // inside the ø
  for (const std::size_t within : {0U, 1U, 2U, 3U}) CHECK(place("\U0001F600x", within) == "1:1");
  CHECK(place("\U0001F600x", 4) == "1:2");
}

TEST_CASE("a line ends at its line feed, with or without a carriage return before it") {
  CHECK(place("a\r\nb", 1) == "1:2");
  CHECK(place("a\r\nb", 2) == "1:3");
  CHECK(place("a\r\nb", 3) == "2:1");
  CHECK(place("a\rb", 2) == "1:3");  // a bare carriage return ends no line
  CHECK(place("\n\n\n", 2) == "3:1");
}

TEST_CASE("an offset past the end is the end") {
  CHECK(place("ab", 99) == "1:3");
  CHECK(place("ab\n", 99) == "2:1");
}

TEST_CASE("a byte order mark is no character") {
  CHECK(place("\uFEFFabc", 0) == "1:1");
  CHECK(place("\uFEFFabc", 3) == "1:1");
  CHECK(place("\uFEFFabc", 4) == "1:2");
  CHECK(place("\uFEFFa\nb", 5) == "2:1");
}

TEST_CASE("the line around an offset, without its line break") {
  CHECK(line("abc\ndef\n", 0) == "abc");
  CHECK(line("abc\ndef\n", 3) == "abc");  // the line feed belongs to the line it ends
  CHECK(line("abc\ndef\n", 4) == "def");
  CHECK(line("abc\ndef\n", 8) == "");
  CHECK(line("abc\r\ndef", 1) == "abc");
  CHECK(line("abc\r\ndef", 4) == "abc");
  CHECK(line("abc\r\ndef", 5) == "def");
  CHECK(line("\n", 0) == "");
  CHECK(line("\r\n", 0) == "");
  CHECK(line("\r\n", 1) == "");
  CHECK(line("abc", 99) == "abc");
  CHECK(line("", 0) == "");
}

TEST_CASE("of a long line, as much around an offset as is asked for") {
  const auto near = [](std::string_view bytes, std::size_t offset, std::size_t most) {
    const Source source("a.yaml", std::string(bytes));
    return std::string(source.slice(source.line_around(offset, most)));
  };
  CHECK(near("abcdefgh", 4, 2) == "cdef");
  CHECK(near("abcdefgh", 0, 2) == "ab");
  CHECK(near("abcdefgh", 8, 2) == "gh");
  CHECK(near("ab\ncd\r\nef", 4, 99) == "cd");
  CHECK(near("ab\ncd\r\nef", 4, 2) == "cd");
  CHECK(near("ab\ncd\r\nef", 4, 1) == "cd");
  CHECK(near("ab\ncdef\n", 4, 1) == "cd");
  CHECK(near("øøøø", 4, 1) == "");
  CHECK(near("øøøø", 4, 2) == "øø");
  CHECK(near("øøøø", 4, 3) == "øø");
}

TEST_CASE("an index of lines gives the same positions") {
  test::Generator generator(80);
  for (int i = 0; i < 500; ++i) {
    std::string bytes;
    for (int j = generator.small(0, 30); j > 0; --j) {
      constexpr std::string_view pieces[] = {"a", "\n", "\r\n", "ø", "\U0001F600", "\uFEFF", "\xFF", "\x80"};
      bytes += pieces[generator.small(0, 7)];
    }
    const Source source("a.yaml", bytes);
    const LineIndex index(source);
    for (std::size_t offset = 0; offset <= bytes.size() + 1; ++offset)
      REQUIRE((index.position(offset) == source.position(offset)));
  }
}

TEST_CASE("an index of long lines and of many short ones gives the same positions") {
  test::Generator generator(81);
  constexpr std::string_view pieces[] = {"abcdefgh",         "øøøø", "\U0001F600",
                                         "\x80\x80\x80\x80", "\n",   "\uFEFF"};
  for (const int most : {3, 5}) {  // without line feeds, and with them
    std::string bytes = "\uFEFF";
    while (bytes.size() < 20'000) bytes += pieces[static_cast<std::size_t>(generator.small(0, most))];
    const Source source("a.yaml", bytes);
    const LineIndex index(source);
    for (std::size_t offset = 0; offset <= bytes.size();
         offset += static_cast<std::size_t>(generator.small(1, 40)))
      REQUIRE((index.position(offset) == source.position(offset)));
    for (std::size_t offset = 4090; offset < 4100; ++offset)
      REQUIRE((index.position(offset) == source.position(offset)));
  }
}

TEST_CASE("positions never go back as offsets go on") {
  const Source source("a.yaml", "Røros\r\n\n日本\nslutt");
  Position before;
  for (std::size_t offset = 0; offset <= source.bytes().size(); ++offset) {
    const Position position = source.position(offset);
    CHECK((before <= position));
    before = position;
  }
}
