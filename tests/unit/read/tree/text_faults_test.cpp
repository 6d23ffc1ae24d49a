// SPDX-License-Identifier: MIT
// Faults in texts: what is said, where, what to write instead, and what is read all the same.
#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

namespace ko {
namespace {

using test::codes;
using test::completeness;
using test::findings;
using test::tree;

TEST_CASE("KO106: a no-break space after a colon or a dash is taken for the space it looks like") {
  CHECK(findings("kind: person\nname:\u00a0Ada\n") ==
        "2:6 KO106 a no-break space where a space belongs | replace it by a plain space\n");
  CHECK(tree("kind: person\nname:\u00a0Ada\n") == "{ :kind :person :name :Ada }");
  CHECK(codes("a: \u202fb\n") == "KO106");
  CHECK(codes("a\u00a0: b\n") == "KO106");
  CHECK(tree("a\u00a0: b\n") == "{ :a :b }");
  CHECK(codes("a:\n  -\u00a0b\n  - c\n") == "KO106");
  CHECK(tree("a:\n  -\u00a0b\n  - c\n") == "{ :a [ :b :c ] }");
  CHECK(codes("a: {b: \u00a0c}\n") == "KO106");
}

TEST_CASE("KO106: within a text a no-break space is a letter like any other") {
  CHECK(codes("a: 1\u00a0000 kroner\nb: Sak\u00a0#5\n") == "");
}

TEST_CASE("KO106: in the indentation its width is not known, so the entry is given up") {
  CHECK(findings("a:\n\u00a0\u00a0b: c\nd: e\n") ==
        "2:1 KO106 a no-break space in the indentation | replace it by a plain space\n");
  CHECK(tree("a:\n\u00a0\u00a0b: c\nd: e\n") == "{ :a : :d :e }");
  CHECK(completeness("a:\n\u00a0\u00a0b: c\nd: e\n") == "incomplete");
}

TEST_CASE("KO108: a quote that is never closed is taken to end with its line") {
  CHECK(findings("kind: person\nname: \"Ada Nes\nborn: 1970\n") ==
        "2:7 KO108 the quote `\"` that begins here is never closed | close it: name: \"Ada Nes\"\n"
        "  3:1 this line is no part of it\n");
  CHECK(tree("kind: person\nname: \"Ada Nes\nborn: 1970\n") ==
        "{ :kind :person :name :Ada Nes :born :1970 }");
  CHECK(completeness("kind: person\nname: \"Ada Nes\nborn: 1970\n") == "complete");
}

TEST_CASE("KO108: a quote that a later quote seems to close is still told by the entries in between") {
  CHECK(findings("a: \"b\nc: \"d\"\ne: f\n") ==
        "1:4 KO108 the quote `\"` that begins here is never closed | close it: a: \"b\"\n"
        "  2:1 this line is no part of it\n");
  CHECK(tree("a: \"b\nc: \"d\"\ne: f\n") == "{ :a :b :c \"d :e :f }");
}

TEST_CASE("KO108: lines that are indented further belong to the text, entries do not") {
  CHECK(tree("a:\n  - 'b\n    c\n  - d\n") == "{ :a [ :b c :d ] }");
  CHECK(codes("a:\n  - 'b\n    c\n  - d\n") == "KO108");
}

TEST_CASE("KO108: in brackets the whole entry is given up") {
  CHECK(findings("a:\n  - {b: \"c, d: e}\n  - f\ng: h\n") ==
        "2:9 KO108 the quote `\"` that begins here is never closed | write `\"` at the end of the text\n"
        "  3:3 this line is no part of it\n");
  CHECK(tree("a:\n  - {b: \"c, d: e}\n  - f\ng: h\n") == "{ :a [ :f ] :g :h }");
  CHECK(completeness("a:\n  - {b: \"c, d: e}\n  - f\ng: h\n") == "incomplete");
}

TEST_CASE("KO109: a line without a colon is given up with what stands below it") {
  CHECK(findings("kind: person\nname Ada Nes\nborn: 1970\n") ==
        "2:1 KO109 this entry has no colon | write `name: Ada Nes`, or indent the line if it goes on from "
        "the one "
        "above\n");
  CHECK(findings("a: b\nagenda\n  - title: x\nc: d\n") ==
        "2:1 KO109 this entry has no colon | write `agenda:`\n");
  CHECK(tree("a: b\nagenda\n  - title: x\nc: d\n") == "{ :a :b :c :d }");
  CHECK(completeness("a: b\nagenda\n  - title: x\nc: d\n") == "incomplete");
}

TEST_CASE("KO109: the first line of a record can lack its colon too") {
  CHECK(findings("top2\nid: x\n") ==
        "1:1 KO109 this entry has no colon | write `top2:`, or indent the line if it goes on from the one "
        "above\n");
  CHECK(tree("top2\nid: x\n") == "{ :id :x }");
}

TEST_CASE("KO109: a colon without a space after it is none") {
  CHECK(findings("kind: person\nname:Ada\n") ==
        "2:1 KO109 this entry has no space after its colon | write `name: Ada`\n");
}

TEST_CASE("KO112: a text with a colon is read whole, and shown in quotes") {
  CHECK(findings("kind: meeting\ntitle: Møte: referat # utkast\n") ==
        "2:8 KO112 a text with a colon and a space in it stands without quotes | write it in quotes: title: "
        "\"Møte: "
        "referat\"\n"
        "  2:12 YAML reads this colon as that of a key\n");
  CHECK(tree("title: Møte: referat # utkast\nid: x\n") == "{ :title :Møte: referat :id :x }");
  CHECK(completeness("title: Møte: referat\n") == "complete");
}

TEST_CASE("KO112: in brackets the text ends at the comma") {
  CHECK(
      findings("- {text: Møte: referat, by: x}\n") ==
      "1:10 KO112 a text with a colon and a space in it stands without quotes | write it in quotes: \"Møte: "
      "referat\"\n"
      "  1:14 YAML reads this colon as that of a key\n");
  CHECK(tree("- {text: Møte: referat, by: x}\n") == "[ { :text :Møte: referat :by :x } ]");
}

TEST_CASE("KO112: quotes in the text are kept by other quotes around it") {
  CHECK(findings("a: \"Møte\": referat\n").find("write it in quotes: a: '\"Møte\": referat'") !=
        std::string::npos);
  CHECK(findings("a: b: 'c' \"d\"\n").find("write it in quotes: a: 'b: ''c'' \"d\"'") != std::string::npos);
}

TEST_CASE("KO112: colons that are part of a word mean nothing") {
  CHECK(codes("a: http://example.no/x:y\nb: 12:30\nc: [12:30, a:b]\nhttp://x: y\n") == "");
}

TEST_CASE("KO124: every unknown escape is named, and the text keeps what is written") {
  CHECK(findings("a: \"C:\\Saker\\Møter\"\n") ==
        "1:7 KO124 `\\S` is no escape of YAML's | write `\\\\` for a backslash, or use single quotes: "
        "'C:\\Saker\\Møter'\n"
        "1:13 KO124 `\\M` is no escape of YAML's | write `\\\\` for a backslash, or use single quotes: "
        "'C:\\Saker\\Møter'\n");
  CHECK(tree("a: \"C:\\Saker\\Møter\"\n") == "{ :a \"C:\\\\Saker\\\\Møter }");
  CHECK(completeness("a: \"C:\\Saker\"\n") == "complete");
}

TEST_CASE("KO124: an apostrophe, half a hexadecimal number and half a character are no escapes") {
  CHECK(codes("a: \"it\\'s\"\n") == "KO124");
  CHECK(codes("a: \"\\x4\"\n") == "KO124");
  CHECK(codes("a: [\"\\ud83d\\ude00\"]\n") == "KO124 KO124");
  CHECK(codes("a: \"\\å\"\n") == "KO124");
}

TEST_CASE("KO127: characters that YAML keeps for itself begin no text") {
  CHECK(findings("name: @klubben\n") ==
        "1:7 KO127 a text cannot begin with `@` unless it is in quotes | write it in quotes: name: "
        "\"@klubben\"\n");
  CHECK(
      findings("name: `x`\n") ==
      "1:7 KO127 a text cannot begin with a grave accent unless it is in quotes | write it in quotes: name: "
      "\"`x`\"\n");
  CHECK(tree("name: @klubben\nid: x\n") == "{ :name :@klubben :id :x }");
  for (const char* text : {"a: %x\n", "a: ,x\n", "a: ]x\n", "a: }x\n", "a: |x\n", "a: > x\n", "a: ? x\n",
                           "a: *x* y\n", "a: [@x]\n", "a: [- x]\n", "a: {b: %x}\n"})
    CHECK_MESSAGE(codes(text) == "KO127", text);
}

TEST_CASE("KO127: a text that begins with something in quotes or brackets is read whole") {
  CHECK(findings("name: \"Laget\" i nord\n") ==
        "1:15 KO127 text after the closing quote | write it in quotes: name: '\"Laget\" i nord'\n"
        "  1:7 the quote begins here\n");
  CHECK(findings("name: [utkast] Plan\n") ==
        "1:16 KO127 text after the closing bracket | write it in quotes: name: \"[utkast] Plan\"\n"
        "  1:7 the bracket opens here\n");
  CHECK(tree("name: [utkast] Plan\nid: x\n") == "{ :name :[utkast] Plan :id :x }");
}

TEST_CASE("KO127: an apostrophe in single quotes does not end the text that is meant") {
  CHECK(findings("name: 'Ola's hus'\n") ==
        "1:12 KO127 text after the closing quote | write it in quotes: name: \"Ola's hus\"\n"
        "  1:7 the quote begins here\n");
  CHECK(tree("name: 'Ola's hus'\n") == "{ :name :Ola's hus }");
}

TEST_CASE("KO127: a list does not begin on the line of its key") {
  CHECK(findings("a: - b\n") ==
        "1:4 KO127 a list cannot begin on the line of its key | begin the list on the next line, or write it "
        "in "
        "quotes: a: \"- b\"\n");
}

TEST_CASE("KO125: a comment needs a space before it") {
  CHECK(findings("a: \"b\"#c\n") ==
        "1:7 KO125 a comment needs a space before its `#` | write a space before the `#`\n");
  CHECK(tree("a: \"b\"#c\n") == "{ :a \"b }");
}

}  // namespace
}  // namespace ko
