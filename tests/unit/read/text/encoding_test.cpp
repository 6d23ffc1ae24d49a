// SPDX-License-Identifier: MIT
// KO101 to KO105: the bytes of a file.
#include "read/text/encoding.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/read/reading.hpp"

namespace ko {
namespace {

using namespace std::string_literals;
using test::codes;
using test::findings;
using test::tree;

TEST_CASE("KO101: a byte of another encoding is shown with the letter it probably was") {
  CHECK(findings("kind: person\nname: Bj\xf8rn\n") ==
        "2:9 KO101 the byte 0xF8 is not UTF-8; in Latin-1 it is `ø` | save the file as UTF-8\n");
}

TEST_CASE("KO101: bytes side by side are one finding, and its column counts characters") {
  CHECK(findings("å: \xff\xfe\xfdx \x80\n") ==
        "1:4 KO101 the bytes 0xFF 0xFE 0xFD are not UTF-8 | save the file as UTF-8\n"
        "1:8 KO101 the byte 0x80 is not UTF-8 | save the file as UTF-8\n");
}

TEST_CASE("KO101: of very many places the first ones are named, and the rest counted") {
  std::string text = "a: b\n";
  constexpr std::size_t most = most_places(BadBytes::Kind::not_utf8);
  for (std::size_t i = 0; i < most + 7; ++i) text += "# \xe6 \n";
  const std::string said = findings(text);
  CHECK(std::count(said.begin(), said.end(), '\n') == static_cast<std::ptrdiff_t>(most));
  CHECK(said.ends_with("; in Latin-1 it is `æ`; 7 more places like it follow | save the file as UTF-8\n"));
}

TEST_CASE("KO101: the rest of a document with bad bytes is read, and said to be incomplete") {
  CHECK(tree("id: bo\nname: Bj\xf8rn\n---\nid: cy\n") == "{ :id :bo :name :Bj_rn } --- { :id :cy }");
  CHECK(test::completeness("id: bo\nname: Bj\xf8rn\n---\nid: cy\n") == "incomplete complete");
}

TEST_CASE("KO102: control characters are refused one by one, in every form they have") {
  CHECK(findings("a: \x1b[31m\n") == "1:4 KO102 the control character U+001B | delete it\n");
  CHECK(findings("a: b\0c\n"s) == "1:5 KO102 a NUL byte | delete it\n");
  CHECK(findings("a: b\n\0\0\0"s) == "2:1 KO102 3 NUL bytes | delete it\n");
  CHECK(findings("a: b\x7f\n") == "1:5 KO102 the control character U+007F | delete it\n");
  CHECK(findings("a: b\u0085c\n") == "1:5 KO102 the control character U+0085 | delete it\n");
  CHECK(findings("a: b\uffff\n") ==
        "1:5 KO102 a noncharacter of Unicode, which cannot be seen | delete it\n");
  CHECK(findings("a: b\n\ufeff\n") == "2:1 KO102 a byte order mark in the middle of the file | delete it\n");
}

TEST_CASE("KO102: tabs, no-break spaces and letters beyond the first plane are no control characters") {
  CHECK(codes("a:\tb\u00a0c\nb: 😀 \uff21\n") == "");
}

TEST_CASE("KO103: a byte order mark is advice, with an edit that takes it away") {
  const Source source("a.yaml", "\ufeffkind: person\n");
  const TreeReading reading = read_tree(source, 0);
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.findings[0].rule->code == "KO103");
  CHECK(reading.findings[0].rule->severity == Severity::advice);
  CHECK(reading.findings[0].edit->place.span == Span{0, 3});
  CHECK(reading.findings[0].edit->text.empty());
  CHECK(reading.tree.documents.at(0).complete);
  CHECK(reading.tree.key(source, 1) == "kind");
}

TEST_CASE("KO104: UTF-16 and UTF-32 are known by their mark or by their zeros, and nothing is read") {
  CHECK(findings("\xff\xfe"
                 "a\0:\0"s) == "1:1 KO104 the file is UTF-16 | save it as UTF-8\n");
  CHECK(findings("\xfe\xff\0a\0:"s) == "1:1 KO104 the file is UTF-16 | save it as UTF-8\n");
  CHECK(findings("\xff\xfe\0\0a\0\0\0"s) == "1:1 KO104 the file is UTF-32 | save it as UTF-8\n");
  CHECK(findings("\0\0\xfe\xff\0\0\0a"s) == "1:1 KO104 the file is UTF-32 | save it as UTF-8\n");
  CHECK(findings("a\0:\0 \0"s) == "1:1 KO104 the file is UTF-16 | save it as UTF-8\n");
  CHECK(findings("\0a\0:\0 "s) == "1:1 KO104 the file is UTF-16 | save it as UTF-8\n");
  CHECK(findings("a\0\0\0:\0\0\0"s) == "1:1 KO104 the file is UTF-32 | save it as UTF-8\n");
  CHECK(tree("\xff\xfe"
             "a\0:\0"s) == "");
}

TEST_CASE("KO105: a carriage return alone is refused, and read as the line break it was meant as") {
  CHECK(findings("a: b\rc: d\n") ==
        "1:5 KO105 a carriage return without a line feed | end lines with a line feed, or with both\n");
  CHECK(tree("a: b\rc: d\n") == "{ :a :b :c :d }");
  CHECK(codes("a: b\r") == "KO105");
  CHECK(codes("a: b\r---\rc: d\r") == "KO105");
}

TEST_CASE("bad bytes are found wherever a block of the search ends") {
  for (std::size_t before = 4080; before < 4100; ++before) {
    const std::string text = "# " + std::string(before, 'x');
    CHECK(is_clean(text + "\u00e5\u00a0\uff21\r\n"));
    CHECK_FALSE(is_clean(text + "\u0085\n"));
    CHECK_FALSE(is_clean(text + "\ufeff\n"));
    CHECK_FALSE(is_clean(text + "\r"));
    CHECK_FALSE(is_clean(text + "\r "));
    CHECK_FALSE(is_clean(text + "\x01"));
    CHECK_FALSE(is_clean(text + "\xc3"));
  }
}

}  // namespace
}  // namespace ko
