// SPDX-License-Identifier: MIT
// What is wrong with a text, by its codes. (Places, words and what is read all the same are in
// faults_test.cpp.)
#include <doctest/doctest.h>

#include <string>

#include "unit/read/reading.hpp"

namespace ko {
namespace {

using namespace std::string_literals;

struct Faulty {
  std::string text;
  std::string codes;
};

// clang-format off
const Faulty texts[] = {
    // KO107: lines with tabs are one finding, and are given up.
    {"a:\n\t- b\n\t- c\n\t- d\ne: f\n", "KO107"},
    {"a:\n\t- b\ne: f\n", "KO107"},
    {"a:\n  b: 1\n  \tc: 2\n", "KO107"},
    // KO107: in brackets and quotes its width decides nothing, so all is read.
    {"a: [b,\n\tc]\n", "KO107"},
    {"a: \"b\n\tc\"\n", "KO107"},
    // KO107: tabs between words, before comments, in empty lines and in block texts are no indentation.
    {"a:\tb\t# c\n\t\nd:\t- e\n", "KO125"},
    {"a:\tb\t# c\n\t\n  \t# d\ne: |\n  \tf\n", ""},
    // KO107: an empty line of a quoted text holds no tab, unless it is indented like the text.
    {"a: 'b\n\t\n  c'\n", "KO107"},
    {"a: {b: \"c\n\t\n  d\"}\n", "KO107"},
    {"a: 'b\n \t\n  c'\n", ""},
    // KO107: an empty line of a block text holds no tab, unless it is indented like the text.
    {"a: |\n  b\n\t\n  c\nd: e\n", "KO107 KO123"},
    {"a: |\n  b\n  \t\n  c\n", ""},
    // KO110: a bracket or comma too many is told and left out.
    {"a: [b]]\nc: d\n", "KO110"},
    {"a: [b,, c]\n", "KO110"},
    {"a: [, b,, c]\n", "KO110 KO110"},
    {"a: {b: 1,, c: 2}\n", "KO110"},
    {"a: b\n]\n", "KO110"},
    {"a: [b]]\n", "KO110"},
    // KO110: a bracket of the other sort points to the one it should close.
    {"a: [b, c}\nd: e\n", "KO110"},
    // KO111: an open bracket is told with the line that shows it, and its entry given up.
    {"a: b\nc: [d, e\nf: g\n", "KO111"},
    {"a:\n  - {b: 1\n  - {b: 2}\n", "KO111"},
    {"a: [b\n", "KO111"},
    // KO111: a bracket closed by the one around it is the one that is open.
    {"a: [b, {c: d]\ne: f\n", "KO111"},
    // KO122: a second value in a document is told, not dropped.
    {"{a: 1}\n{b: 2}\n", "KO122"},
    // KO123: a line between the columns that are open names them.
    {"a:\n    b: 1\n  c: 2\nd: 3\n", "KO123"},
    // KO123: a line under a value does not belong to it.
    {"a: 1\n  b: 2\n  c: 3\nd: 4\n", "KO123"},
    {"a: 1\n  b: 2\nd: 4\n", "KO123"},
    // KO123: of a document that begins further right than it goes on, the fewer lines are given up.
    {"  kind: person\nid: ada\nname: Ada\n", "KO123"},
    {"  kind: person\n  id: ada\nx: y\n", "KO123"},
    // KO123: keys among list entries, and list entries among keys.
    {"a:\n  - b\n  c: d\n", "KO123"},
    {"a: b\n- c\n", "KO123"},
    // KO123: lines in brackets stand further right than their entry, and are read wherever they stand.
    {"a: [\n  b,\nc\n]\nd: e\n", "KO123"},
    // KO123: the lines of a quoted or block text are indented.
    {"a: \"b\nc\"\nd: e\n", "KO123"},
    {"a: |\n   b\n  c\nd: e\n", "KO123"},
    {"a: |\n     \n  b\nc: d\n", "KO123"},
    // KO125: a dash without its space, and entries without their comma.
    {"a:\n  - b\n  -c\n", "KO125"},
    {"a: [\"b\" \"c\"]\n", "KO125"},
    {"a: [{b: 1} {c: 2}]\n", "KO125"},
    // Several faults of one record are told in one run, each at its place.
    {"kind: meeting\ntitle: Møte: referat\nplace: \"Salen\nchair: @ada\npresent: [bo, cy}\nstart 09:00\nagenda:\n  - title: Sak\n   points: []\n  - {title: \"a\\qb\", by: &x bo}\nend: 10:00\nend: 11:00\n", "KO112 KO108 KO127 KO110 KO109 KO123 KO124 KO113 KO119"},
    // KO106: a no-break space after a colon or a dash is taken for the space it looks like.
    {"kind: person\nname:\u00a0Ada\n", "KO106"},
    {"a: \u202fb\n", "KO106"},
    {"a\u00a0: b\n", "KO106"},
    {"a:\n  -\u00a0b\n  - c\n", "KO106"},
    {"a: {b: \u00a0c}\n", "KO106"},
    // KO106: within a text a no-break space is a letter like any other.
    {"a: 1\u00a0000 kroner\nb: Sak\u00a0#5\n", ""},
    // KO106: in the indentation its width is not known, so the entry is given up.
    {"a:\n\u00a0\u00a0b: c\nd: e\n", "KO106"},
    // KO108: a quote that is never closed is taken to end with its line.
    {"kind: person\nname: \"Ada Nes\nborn: 1970\n", "KO108"},
    // KO108: a quote that a later quote seems to close is still told by the entries in between.
    {"a: \"b\nc: \"d\"\ne: f\n", "KO108"},
    // KO108: lines that are indented further belong to the text, entries do not.
    {"a:\n  - 'b\n    c\n  - d\n", "KO108"},
    // KO108: in brackets the whole entry is given up.
    {"a:\n  - {b: \"c, d: e}\n  - f\ng: h\n", "KO108"},
    // KO109: a line without a colon is given up with what stands below it.
    {"kind: person\nname Ada Nes\nborn: 1970\n", "KO109"},
    {"a: b\nagenda\n  - title: x\nc: d\n", "KO109"},
    // KO109: the first line of a record can lack its colon too.
    {"top2\nid: x\n", "KO109"},
    // KO109: a colon without a space after it is none.
    {"kind: person\nname:Ada\n", "KO109"},
    // KO112: a text with a colon is read whole, and shown in quotes.
    {"kind: meeting\ntitle: Møte: referat # utkast\n", "KO112"},
    {"title: Møte: referat # utkast\nid: x\n", "KO112"},
    {"title: Møte: referat\n", "KO112"},
    // KO112: in brackets the text ends at the comma.
    {"- {text: Møte: referat, by: x}\n", "KO112"},
    // KO112: quotes in the text are kept by other quotes around it.
    {"a: \"Møte\": referat\n", "KO112"},
    {"a: b: 'c' \"d\"\n", "KO112"},
    // KO112: colons that are part of a word mean nothing.
    {"a: http://example.no/x:y\nb: 12:30\nc: [12:30, a:b]\nhttp://x: y\n", ""},
    // KO124: every unknown escape is named, and the text keeps what is written.
    {"a: \"C:\\Saker\\Møter\"\n", "KO124 KO124"},
    {"a: \"C:\\Saker\"\n", "KO124"},
    // KO124: an apostrophe, half a hexadecimal number and half a character are no escapes.
    {"a: \"it\\'s\"\n", "KO124"},
    {"a: \"\\x4\"\n", "KO124"},
    {"a: [\"\\ud83d\\ude00\"]\n", "KO124 KO124"},
    {"a: \"\\å\"\n", "KO124"},
    // KO127: characters that YAML keeps for itself begin no text.
    {"name: @klubben\n", "KO127"},
    {"name: `x`\n", "KO127"},
    {"name: @klubben\nid: x\n", "KO127"},
    // KO127: a text that begins with something in quotes or brackets is read whole.
    {"name: \"Laget\" i nord\n", "KO127"},
    {"name: [utkast] Plan\n", "KO122"},
    {"name: [utkast] Plan\nid: x\n", "KO122"},
    // KO127: an apostrophe in single quotes does not end the text that is meant.
    {"name: 'Ola's hus'\n", "KO127"},
    // KO127: a list does not begin on the line of its key.
    {"a: - b\n", "KO125"},
    // KO125: a comment needs a space before it.
    {"a: \"b\"#c\n", "KO125"},
    // Trap: text after the first value is dropped without an error.
    {"- a\n-b\n- c\n", "KO125"},
    {"  a: 1\nb: 2\n", "KO123"},
    {"[a, b] c\n", "KO122"},
    {"\"a\" b\n", "KO127"},
    {"- item\nkey: x\n", "KO122"},
    {"...\ngarbage\n", "KO122"},
    // Trap: a stray comma at document level spins for ever.
    {",\n", "KO110"},
    {"[a], b\n", "KO110"},
    {"{a: 1},\n{b: 2}\n", "KO110"},
    {",,,,\n", "KO110"},
    // Trap: an unterminated quote swallows the rest of the file.
    {"a: \"b\nc: d\ne: f\n", "KO108"},
    {"a: 'b\nc: d\ne: f\n", "KO108"},
    // Trap: a missing colon is accepted as a key with a null.
    {"top1: x\ntop2\ntop3: y\n", "KO109"},
    // Trap: the byte 0x04 is an end of file.
    {"a: b\n\004\nc: d\n", "KO102"},
    // Trap: NUL acts as an escape, and a leading one switches to UTF-16.
    {"a: b\000c\n"s, "KO102"},
    {"\000a: b\nc: d\n"s, "KO102"},
    {"a: \"b\000\"\nc: d\n"s, "KO102"},
    // Trap: invalid UTF-8, Latin-1 and ESC pass untouched.
    {"a: \303(\n", "KO101"},
    {"a: Bj\370rn\n", "KO101"},
    {"a: \033[2J\n", "KO102"},
    // Trap: UTF-16, UTF-32 and a byte order mark are transcoded silently.
    {"\377\376a\000:\000 \000b\000"s, "KO104"},
    {"\ufeffa: b\n", "KO103"},
    // Trap: a no-break space after a colon turns a mapping into a scalar.
    {"a:\u00a0b\n", "KO106"},
    {"a:\n  - b:\u00a0c\n", "KO106"},
    {"a: b:\u00a0c\n", ""},
    {"a:\u00a0b\nc: d\n", "KO106"},
    // Trap: a bare carriage return is an error without a reason.
    {"a: b\rc: d\n", "KO105"},
    // Trap: duplicate keys are accepted.
    {"a: 1\na: 2\n", "KO119"},
    // Trap: << is an ordinary key, and tags are not enforced.
    {"<<: {a: 1}\n", "KO117"},
    {"a: !!int b\n", "KO115"},
    // Trap: a blank, ~ or null read as text is "null".
    {"a:\nb: ~\nc: null\n", ""},
    // Trap: NO is false, 0500 is 320, .inf is a double.
    {"a: NO\nb: 0500\nc: 010\nd: .inf\ne: y\nf: 1.10\ng: 09:00\n", ""},
    // Trap: columns count bytes.
    {"å: {ø: æ, b: @ø}\n", "KO127"},
    // Trap: there are no end marks, no comments and no scalar styles.
    {"a: 'b' # c\nd: \"e\"\n", ""},
    // Trap: open brackets in a row are reported at 1:1.
    {"a: 1\nb: [[[\n", "KO111"},
    // Trap: a colon in a text and a tab in the indentation get the same poor message.
    {"a: b\n\tc: d\n", "KO107"},
    // Trap: aliases expand to billions of nodes, and an anchor can hold itself.
    {"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", "KO113 KO113 KO114 KO114 KO113 KO114 KO114 KO114 KO114"},
    {"&a [*a]\n", "KO113 KO114"},
    // Trap: a question mark in brackets is taken for the sign of a key.
    {"{text: Hva nå?, by: x}\n", ""},
    // Trap: breaks in quotes that fold to nothing but breaks are folded wrongly.
    {"a: '\n\n\n  '\nb: \"\n\n  \"\nc: \"\n  \"\n", ""},
    // Trap: a tab in an empty line is an error.
    {"a: 1\n\t\nb: 2\n", ""},
    // KO113: an anchor is refused, and its value read.
    {"a: &x b\nc: &y [d]\ne: &z\nf: &w\n  g: h\n", "KO113 KO113 KO113 KO113"},
    {"a: &x b\n", "KO113"},
    // KO114: an alias is refused whether or not its anchor is known, and its entry left out.
    {"a: *x\nb: c\n", "KO114"},
    {"a: &x b\nc: *x\nd: [*x, e]\n*x : f\n", "KO113 KO114 KO114 KO114"},
    // KO115: a tag is refused, and its value read as what is written.
    {"a: !!str 5\nb: !x {c: d}\ne: !<tag:x> f\ng: !\nh: ! i\n", "KO115 KO115 KO115 KO115 KO115"},
    {"a: !!str 5\nb: !x {c: d}\ne: !<tag:x> f\n", "KO115 KO115 KO115"},
    {"a: !!str\nb: &x !y c\n", "KO115 KO113 KO115"},
    // KO117: a merge key is refused with what it would merge; in quotes it is a key like any other.
    {"a: 1\n<<: {b: 2, c: [3]}\nd: 4\n", "KO117"},
    {"\"<<\": 1\n", ""},
    // KO118: keys that name nothing are refused with their values.
    {"a: 1\n[b]: 2\nc: 3\n", "KO118"},
    {"a: 1\n[b, {c: d}]: {e: f}\ng: 3\n", "KO118"},
    {": a\n", "KO118"},
    {"? a\n: b\n", "KO118"},
    {"? |\n  a\n: b\nc: d\n", "KO118"},
    {"? - a\n  - b\n: c\nd: e\n", "KO118"},
    {"a: {? b : c, [d]: e, : f}\n", "KO118 KO118"},
    {"{a\n b: c}\n", "KO118"},
    {"a: {b\n  : c}\n", ""},
    // KO119: of two entries with one key both are read, and each place is named.
    {"a: 1\nb: 2\n'a': 3\n", "KO119"},
    {"a: {b: 1, b: 2, b: 3}\nc: {b: 4}\n", "KO119 KO119"},
};
// clang-format on

TEST_CASE("each fault has its code") {
  for (const Faulty& row : texts) {
    CAPTURE(row.text);
    CHECK(test::codes(row.text) == row.codes);
  }
}

TEST_CASE("nesting beyond the limit is refused where it begins, at any depth and in no time") {
  const ReadOptions shallow{.limits = {.depth = 3}};
  CHECK(test::codes("a: [[1]]\n", shallow) == "");
  CHECK(test::codes("a: [[[1]]]\nb: c\n", shallow) == "KO120");
  CHECK(test::codes("a:\n  b:\n    c:\n      d: 1\ne: f\n", shallow) == "KO120");
  CHECK(test::codes("a: " + std::string(10'000, '[') + "\n") == "KO120");
  CHECK(test::codes("a: " + std::string(10'000, '[') + std::string(10'000, ']') + "\n") == "KO120");
  CHECK(test::codes("- " + std::string(10'000, '{') + "\n") == "KO120");
  std::string deep;
  for (int level = 0; level < 600; ++level)
    deep += std::string(static_cast<std::size_t>(level), ' ') + "a:\n";
  CHECK(test::codes(deep) == "KO120");
}

TEST_CASE("a file or a line beyond the limit is refused, the documents without it are read") {
  const ReadOptions short_lines{.limits = {.line_bytes = 20}};
  CHECK(test::findings("a: 1\n---\nb: 2\nc: 6789012345678901\nd: 678901234567890123\n---\ne: 3\n",
                       short_lines) ==
        "5:1 KO126 this line is longer than 20 bytes | break it into several lines\n");
  CHECK(test::tree("a: 1\n---\nd: 67890123456789012345\n---\ne: 3\n", short_lines) ==
        "{ :a :1 } --- { :e :3 }");
  const ReadOptions small{.limits = {.file_bytes = 10}};
  CHECK(test::findings("a: 1\nb: 2\n", small) == "");
  CHECK(test::findings("a: 1\nb: 23\n", small) ==
        "1:1 KO126 the file is larger than 10 bytes | split it into several files\n");
  CHECK(test::tree("a: 1\nb: 23\n", small) == "");
}

TEST_CASE("bytes that no text may hold are reported, and another byte is read in place of each") {
  CHECK(test::tree("a: b\x01\nc: d\n") == "{ :a :b\x01 :c :d }");
  CHECK(test::tree("a: b\rc: d\n") == "{ :a :b :c :d }");
  CHECK(test::codes("a: b\rc: d\n") == "KO105");
  CHECK(test::codes("a: \"b\x01\nc: d\n") == "KO108 KO102");
  CHECK(test::completeness("a: b\x01\n---\nc: d\n") == "incomplete complete");
}

}  // namespace
}  // namespace ko
