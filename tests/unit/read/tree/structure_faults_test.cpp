// SPDX-License-Identifier: MIT
// Faults of structure: indentation, brackets, commas, depth.
#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

namespace ko {
namespace {

using test::codes;
using test::completeness;
using test::findings;
using test::tree;

TEST_CASE("KO107: lines with tabs are one finding, and are given up") {
  CHECK(findings("a:\n\t- b\n\t- c\n\t- d\ne: f\n") ==
        "2:1 KO107 a tab in the indentation of this line and the next 2 | indent with spaces\n");
  CHECK(tree("a:\n\t- b\n\t- c\n\t- d\ne: f\n") == "{ :a : :e :f }");
  CHECK(completeness("a:\n\t- b\ne: f\n") == "incomplete");
  CHECK(findings("a:\n  b: 1\n  \tc: 2\n") == "3:3 KO107 a tab in the indentation | indent with spaces\n");
}

TEST_CASE("KO107: in brackets and quotes its width decides nothing, so all is read") {
  CHECK(codes("a: [b,\n\tc]\n") == "KO107");
  CHECK(tree("a: [b,\n\tc]\n") == "{ :a [ :b :c ] }");
  CHECK(codes("a: \"b\n\tc\"\n") == "KO107");
  CHECK(tree("a: \"b\n\tc\"\n") == "{ :a \"b c }");
  CHECK(completeness("a: [b,\n\tc]\n") == "complete");
}

TEST_CASE(
    "KO107: tabs between words, before comments, in empty lines and in block texts are no indentation") {
  CHECK(codes("a:\tb\t# c\n\t\nd:\t- e\n") == "KO127");
  CHECK(codes("a:\tb\t# c\n\t\n  \t# d\ne: |\n  \tf\n") == "");
}

TEST_CASE("KO107: an empty line of a quoted text holds no tab, unless it is indented like the text") {
  CHECK(codes("a: 'b\n\t\n  c'\n") == "KO107");
  CHECK(codes("a: {b: \"c\n\t\n  d\"}\n") == "KO107");
  CHECK(codes("a: 'b\n \t\n  c'\n") == "");
}

TEST_CASE("KO107: an empty line of a block text holds no tab, unless it is indented like the text") {
  CHECK(codes("a: |\n  b\n\t\n  c\nd: e\n") == "KO107");
  CHECK(tree("a: |\n  b\n\t\n  c\nd: e\n") == "{ :a |b\\n\\nc\\n :d :e }");
  CHECK(tree("a: |\n  b\n  \t\n  c\n") == "{ :a |b\\n\\t\\nc\\n }");
}

TEST_CASE("KO110: a bracket or comma too many is told and left out") {
  CHECK(findings("a: [b]]\nc: d\n") ==
        "1:7 KO110 `]` closes a bracket that was not opened | delete it, or write the opening bracket\n");
  CHECK(tree("a: [b]]\nc: d\n") == "{ :a [ :b ] :c :d }");
  CHECK(findings("a: [b,, c]\n") == "1:7 KO110 a comma with nothing before it to end | delete the comma\n");
  CHECK(tree("a: [, b,, c]\n") == "{ :a [ :b :c ] }");
  CHECK(tree("a: {b: 1,, c: 2}\n") == "{ :a { :b :1 :c :2 } }");
  CHECK(codes("a: b\n]\n") == "KO110");
  CHECK(completeness("a: [b]]\n") == "complete");
}

TEST_CASE("KO110: a bracket of the other sort points to the one it should close") {
  CHECK(findings("a: [b, c}\nd: e\n") == "1:9 KO110 `}` does not close `[` | write `]`\n  1:4 opened here\n");
  CHECK(tree("a: [b, c}\nd: e\n") == "{ :a [ :b :c ] :d :e }");
}

TEST_CASE("KO111: an open bracket is told with the line that shows it, and its entry given up") {
  CHECK(findings("a: b\nc: [d, e\nf: g\n") ==
        "2:4 KO111 the list that opens here is never closed | write `]` at its end\n"
        "  3:1 it has to end before this line\n");
  CHECK(tree("a: b\nc: [d, e\nf: g\n") == "{ :a :b :f :g }");
  CHECK(findings("a:\n  - {b: 1\n  - {b: 2}\n") ==
        "2:5 KO111 the mapping that opens here is never closed | write `}` at its end\n"
        "  3:3 it has to end before this line\n");
  CHECK(tree("a:\n  - {b: 1\n  - {b: 2}\n") == "{ :a [ { :b :2 } ] }");
  CHECK(findings("a: [b\n") == "1:4 KO111 the list that opens here is never closed | write `]` at its end\n");
}

TEST_CASE("KO111: a bracket closed by the one around it is the one that is open") {
  CHECK(findings("a: [b, {c: d]\ne: f\n") ==
        "1:8 KO111 the mapping that opens here is never closed | write `}` at its end\n"
        "  1:13 it has to end before this bracket\n");
  CHECK(tree("a: [b, {c: d]\ne: f\n") == "{ :e :f }");
}

TEST_CASE("KO122: a second value in a document is told, not dropped") {
  CHECK(findings("{a: 1}\n{b: 2}\n") ==
        "2:1 KO122 text after the end of the document's value | a document is one mapping; begin another one "
        "with a "
        "line `---`\n");
  CHECK(tree("{a: 1}\n{b: 2}\n") == "{ :a :1 }");
}

TEST_CASE("KO123: a line between the columns that are open names them") {
  CHECK(findings("a:\n    b: 1\n  c: 2\nd: 3\n") ==
        "3:3 KO123 this line begins in column 3, where nothing is open | begin it in column 1 or 5\n");
  CHECK(tree("a:\n    b: 1\n  c: 2\nd: 3\n") == "{ :a { :b :1 } :d :3 }");
  CHECK(completeness("a:\n    b: 1\n  c: 2\nd: 3\n") == "incomplete");
}

TEST_CASE("KO123: a line under a value does not belong to it") {
  CHECK(findings("a: 1\n  b: 2\n  c: 3\nd: 4\n") ==
        "2:3 KO123 this line is indented further than the one above, which has its value | begin it in "
        "column 1\n"
        "3:3 KO123 this line is indented further than the one above, which has its value | begin it in "
        "column 1\n");
  CHECK(tree("a: 1\n  b: 2\nd: 4\n") == "{ :a :1 :d :4 }");
}

TEST_CASE("KO123: of a document that begins further right than it goes on, the fewer lines are given up") {
  CHECK(findings("  kind: person\nid: ada\nname: Ada\n") ==
        "1:3 KO123 the document begins further right than it goes on | begin this line in column 1\n"
        "  2:1 the rest begins here\n");
  CHECK(tree("  kind: person\nid: ada\nname: Ada\n") == "{ :id :ada :name :Ada }");
  CHECK(
      findings("  kind: person\n  id: ada\nx: y\n") ==
      "3:1 KO123 this line begins further left than the first one of the document | begin it in column 3\n");
  CHECK(tree("  kind: person\n  id: ada\nx: y\n") == "{ :kind :person :id :ada }");
}

TEST_CASE("KO123: keys among list entries, and list entries among keys") {
  CHECK(findings("a:\n  - b\n  c: d\n") ==
        "3:3 KO123 this line stands among the entries of a list and is none | begin it with `- `, or indent "
        "it as far "
        "as what it belongs to\n");
  CHECK(
      findings("a: b\n- c\n") ==
      "2:1 KO123 a list entry among `key: value` lines | put it below the key it belongs to, or write `key: "
      "value`\n");
}

TEST_CASE("KO123: lines in brackets stand further right than their entry, and are read wherever they stand") {
  CHECK(findings("a: [\n  b,\nc\n]\nd: e\n") ==
        "3:1 KO123 this line is inside brackets and stands no further right than the entry they belong to | "
        "indent it "
        "by at least 1 space, or close the brackets before it\n"
        "  1:4 the bracket opens here\n"
        "4:1 KO123 this line is inside brackets and stands no further right than the entry they belong to | "
        "indent it "
        "by at least 1 space, or close the brackets before it\n"
        "  1:4 the bracket opens here\n");
  CHECK(tree("a: [\n  b,\nc\n]\nd: e\n") == "{ :a [ :b :c ] :d :e }");
  CHECK(completeness("a: [\n  b,\nc\n]\nd: e\n") == "complete");
}

TEST_CASE("KO123: the lines of a quoted or block text are indented") {
  CHECK(findings("a: \"b\nc\"\nd: e\n") ==
        "2:1 KO123 this line of a quoted text is not indented | indent it further than the key of the text\n"
        "  1:4 the quote begins here\n");
  CHECK(tree("a: \"b\nc\"\nd: e\n") == "{ :a :b :d :e }");
  CHECK(findings("a: |\n   b\n  c\nd: e\n") ==
        "3:3 KO123 this line is indented less than the text it follows | begin it in column 4\n");
  CHECK(codes("a: |\n     \n  b\nc: d\n") == "KO123");
}

TEST_CASE("KO125: a dash without its space, and entries without their comma") {
  CHECK(findings("a:\n  - b\n  -c\n") ==
        "3:3 KO125 the dash of a list entry needs a space after it | write `- c`\n");
  CHECK(findings("a: [\"b\" \"c\"]\n") ==
        "1:9 KO125 a comma is missing before this entry | write a comma between the entries\n");
  CHECK(tree("a: [{b: 1} {c: 2}]\n") == "{ :a [ { :b :1 } { :c :2 } ] }");
}

TEST_CASE("KO120: nesting beyond the limit is refused where it begins, at any depth and in no time") {
  const ReadOptions shallow{.limits = {.depth = 3}};
  CHECK(codes("a: [[1]]\n", shallow) == "");
  CHECK(findings("a: [[[1]]]\nb: c\n", shallow) ==
        "1:6 KO120 nested deeper than 3 levels | write it with fewer levels\n");
  CHECK(tree("a: [[[1]]]\nb: c\n", shallow) == "{ :b :c }");
  CHECK(codes("a:\n  b:\n    c:\n      d: 1\ne: f\n", shallow) == "KO120");
  CHECK(tree("a:\n  b:\n    c:\n      d: 1\ne: f\n", shallow) == "{ :a { :b { :c : } } :e :f }");
  CHECK(codes("a: " + std::string(10'000, '[') + "\n") == "KO120");
  CHECK(codes("a: " + std::string(10'000, '[') + std::string(10'000, ']') + "\n") == "KO120");
  CHECK(codes("- " + std::string(10'000, '{') + "\n") == "KO120");
}

TEST_CASE("KO120: a limit beyond what yaml-cpp can hold is no crash") {
  const ReadOptions deep{.limits = {.depth = 1'000'000}};
  CHECK(codes("a: " + std::string(600, '[') + std::string(600, ']') + "\n", deep) == "KO120");
}

TEST_CASE("KO126: a file or a line beyond the limit is refused, the documents without it are read") {
  const ReadOptions short_lines{.limits = {.line_bytes = 20}};
  CHECK(findings("a: 1\n---\nb: 2\nc: 6789012345678901\nd: 678901234567890123\n---\ne: 3\n", short_lines) ==
        "5:1 KO126 this line is longer than 20 bytes | break it into several lines\n");
  CHECK(tree("a: 1\n---\nd: 67890123456789012345\n---\ne: 3\n", short_lines) == "{ :a :1 } --- { :e :3 }");
  const ReadOptions small{.limits = {.file_bytes = 10}};
  CHECK(findings("a: 1\nb: 2\n", small) == "");
  CHECK(findings("a: 1\nb: 23\n", small) ==
        "1:1 KO126 the file is larger than 10 bytes | split it into several files\n");
  CHECK(tree("a: 1\nb: 23\n", small) == "");
}

TEST_CASE("several faults of one record are told in one run, each at its place") {
  CHECK(
      codes(
          "kind: meeting\ntitle: Møte: referat\nplace: \"Salen\nchair: @ada\npresent: [bo, cy}\nstart 09:00\n"
          "agenda:\n  - title: Sak\n   points: []\n  - {title: \"a\\qb\", by: &x bo}\nend: 10:00\nend: "
          "11:00\n") == "KO112 KO108 KO127 KO110 KO109 KO123 KO124 KO113 KO119");
}

}  // namespace
}  // namespace ko
