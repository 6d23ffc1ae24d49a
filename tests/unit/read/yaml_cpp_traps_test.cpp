// SPDX-License-Identifier: MIT
// What yaml-cpp 0.7 does with these texts was measured; each trap has a test named after it, which shows that
// the guard around yaml-cpp meets it.
#include <doctest/doctest.h>

#include "unit/read/reading.hpp"
#include "unit/read/tree_events.hpp"

namespace ko {
namespace {

using namespace std::string_literals;
using test::codes;
using test::findings;
using test::tree;

TEST_CASE("trap: text after the first value is dropped without an error") {
  CHECK(codes("- a\n-b\n- c\n") == "KO125");
  CHECK(tree("- a\n-b\n- c\n") == "[ :a :c ]");
  CHECK(codes("  a: 1\nb: 2\n") == "KO123");
  CHECK(codes("[a, b] c\n") == "KO127");
  CHECK(codes("\"a\" b\n") == "KO127");
  CHECK(codes("- item\nkey: x\n") == "KO123");
  CHECK(codes("...\ngarbage\n") == "KO122");
}

TEST_CASE("trap: a stray comma at document level spins for ever") {
  CHECK(codes(",\n") == "KO110");
  CHECK(codes("[a], b\n") == "KO110 KO127");
  CHECK(codes("{a: 1},\n{b: 2}\n") == "KO110 KO122");
  CHECK(codes(",,,,\n") == "KO110 KO110 KO110 KO110");
}

TEST_CASE("trap: an unterminated quote swallows the rest of the file") {
  CHECK(codes("a: \"b\nc: d\ne: f\n") == "KO108");
  CHECK(tree("a: 'b\nc: d\ne: f\n") == "{ :a :b :c :d :e :f }");
}

TEST_CASE("trap: a missing colon is accepted as a key with a null") {
  CHECK(codes("top1: x\ntop2\ntop3: y\n") == "KO109");
  CHECK(tree("top1: x\ntop2\ntop3: y\n") == "{ :top1 :x :top3 :y }");
}

TEST_CASE("trap: the byte 0x04 is an end of file") {
  CHECK(codes("a: b\n\x04\nc: d\n") == "KO102");
  CHECK(tree("a: b\n\x04\nc: d\n") == "{ :a :b :c :d }");
}

TEST_CASE("trap: NUL acts as an escape, and a leading one switches to UTF-16") {
  CHECK(codes("a: b\0c\n"s) == "KO102");
  CHECK(codes("\0a: b\nc: d\n"s) == "KO102");
  CHECK(codes("a: \"b\0\"\nc: d\n"s) == "KO102");
}

TEST_CASE("trap: invalid UTF-8, Latin-1 and ESC pass untouched") {
  CHECK(codes("a: \xc3(\n") == "KO101");
  CHECK(codes("a: Bj\xf8rn\n") == "KO101");
  CHECK(codes("a: \x1b[2J\n") == "KO102");
}

TEST_CASE("trap: UTF-16, UTF-32 and a byte order mark are transcoded silently") {
  CHECK(codes("\xff\xfe"
              "a\0:\0 \0b\0"s) == "KO104");
  CHECK(codes("\ufeff"
              "a: b\n") == "KO103");
  CHECK(test::spans("\ufeff"
                    "a: b\n") == "a: b\na = b\n");
}

TEST_CASE("trap: a no-break space after a colon turns a mapping into a scalar") {
  CHECK(codes("a:\u00a0b\n") == "KO106");
  CHECK(codes("a:\n  - b:\u00a0c\n") == "KO106");
  CHECK(codes("a: b:\u00a0c\n") == "");  // a text beside its key
  CHECK(codes("a:\u00a0b\nc: d\n") == "KO106");
  CHECK(tree("a:\u00a0b\nc: d\n") == "{ :a :b :c :d }");
}

TEST_CASE("trap: a bare carriage return is an error without a reason") {
  CHECK(codes("a: b\rc: d\n") == "KO105");
}

TEST_CASE("trap: duplicate keys are accepted") {
  CHECK(codes("a: 1\na: 2\n") == "KO119");
}

TEST_CASE("trap: << is an ordinary key, and tags are not enforced") {
  CHECK(codes("<<: {a: 1}\n") == "KO117");
  CHECK(codes("a: !!int b\n") == "KO115");
}

TEST_CASE("trap: a blank, ~ or null read as text is \"null\"") {
  CHECK(tree("a:\nb: ~\nc: null\n") == "{ :a : :b :~ :c :null }");
}

TEST_CASE("trap: NO is false, 0500 is 320, .inf is a double") {
  CHECK(tree("a: NO\nb: 0500\nc: 010\nd: .inf\ne: y\nf: 1.10\ng: 09:00\n") ==
        "{ :a :NO :b :0500 :c :010 :d :.inf :e :y :f :1.10 :g :09:00 }");
}

TEST_CASE("trap: columns count bytes") {
  CHECK(findings("å: {ø: æ, b: @ø}\n").starts_with("1:14 KO127 "));
}

TEST_CASE("trap: there are no end marks, no comments and no scalar styles") {
  CHECK(test::spans("a: 'b' # c\nd: \"e\"\n") == "a: 'b' # c\nd: \"e\"\na = 'b'\nd = \"e\"\n");
  CHECK(tree("a: 'b' # c\nd: \"e\"\n") == "{ :a 'b :d \"e }");
}

TEST_CASE("trap: the mark of a blank value stands on the next token's line") {
  CHECK(test::spans("a:\n\n\nb: c\n") == "a:\n\n\nb: c\na = at 2\nb = c\n");
}

TEST_CASE("trap: the mark of an anchored scalar is its anchor's") {
  CHECK(test::spans("a: &x  b\n") == "a: &x  b\na = b\n");
}

TEST_CASE("trap: open brackets in a row are reported at 1:1") {
  CHECK(findings("a: 1\nb: [[[\n").starts_with("2:6 KO111 "));
}

TEST_CASE("trap: a colon in a text and a tab in the indentation get the same poor message") {
  CHECK(codes("title: Møte: referat\n") == "KO112");
  CHECK(codes("a: b\n\tc: d\n") == "KO107");
}

TEST_CASE("trap: beyond 500 levels the message is \"bad file\", and 128 kB of stack overflow") {
  std::string deep;
  for (int level = 0; level < 600; ++level)
    deep += std::string(static_cast<std::size_t>(level), ' ') + "a:\n";
  CHECK(codes(deep) == "KO120");
  CHECK(codes("a: " + std::string(100'000, '[') + "\n") == "KO120");
}

TEST_CASE("trap: aliases expand to billions of nodes, and an anchor can hold itself") {
  CHECK(codes("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n") ==
        "KO113 KO113 KO114 KO114 KO113 KO114 KO114 KO114 KO114");
  CHECK(codes("&a [*a]\n") == "KO113 KO114");
  CHECK(tree("&a [*a]\n") == "[ ]");
}

TEST_CASE("trap: a question mark in brackets is taken for the sign of a key") {
  CHECK(tree("{text: Hva nå?, by: x}\n") == "{ :text :Hva nå? :by :x }");
}

TEST_CASE("trap: breaks in quotes that fold to nothing but breaks are folded wrongly") {
  CHECK(tree("a: '\n\n\n  '\nb: \"\n\n  \"\nc: \"\n  \"\n") == "{ :a '\\n\\n :b \"\\n :c \"  }");
}

TEST_CASE("trap: a tab in an empty line is an error") {
  CHECK(codes("a: 1\n\t\nb: 2\n") == "");
  CHECK(tree("a: 1\n\t\nb: 2\n") == "{ :a :1 :b :2 }");
}

}  // namespace
}  // namespace ko
