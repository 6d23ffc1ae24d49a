// SPDX-License-Identifier: MIT
// What is read: forms, texts, spans, comments.
#include <doctest/doctest.h>

#include "unit/read/reading.hpp"
#include "unit/read/tree_events.hpp"

namespace ko {
namespace {

using test::spans;
using test::tree;

TEST_CASE("a record is read into a flat tree") {
  CHECK(tree("kind: person\nid: ada-nes\naliases: [Ada, 'A. Nes']\nnote:\n") ==
        "{ :kind :person :id :ada-nes :aliases [ :Ada 'A. Nes ] :note : }");
}

TEST_CASE("~ and null are the texts they look like, wherever they stand") {
  CHECK(tree("~: null\nnull: ~\na: [~, null, {Null: NULL}]\nb:\n  null # c\nc:\nd: ~\n") ==
        "{ :~ :null :null :~ :a [ :~ :null { :Null :NULL } ] :b :null :c : :d :~ }");
  CHECK(tree("a: &x null\nb: &y\nnull: c\n") == "{ :a :null :b : :null :c }");
  CHECK(tree("- ~\n-\n- null\n") == "[ :~ : :null ]");
  CHECK(tree("null\n") == ":null");
  CHECK(tree("- nullable\n- ~x\n- \"~\"\n") == "[ :nullable :~x \"~ ]");
}

TEST_CASE("no text becomes a truth value, an octal number or a fraction") {
  const std::string_view text = "a: NO\nb: 0500\nc: 010\nd: .inf\ne: y\nf: 1.10\ng: 09:00\n";
  CHECK(tree(text) == "{ :a :NO :b :0500 :c :010 :d :.inf :e :y :f :1.10 :g :09:00 }");
}

TEST_CASE("lists may stand in the column of their key, and hold mappings and lists") {
  CHECK(tree("a:\n- b\n- c: 1\n  d: 2\n- - e\n  - f\n-\n") == "{ :a [ :b { :c :1 :d :2 } [ :e :f ] : ] }");
}

TEST_CASE("collections in brackets may go over lines, hold comments and end in a comma") {
  CHECK(tree("a: [b, # one\n  {c: 1,\n   d: },\n  ]\n") == "{ :a [ :b { :c :1 :d : } ] }");
  CHECK(tree("a: [b: 1, \"c\": 2, \"d\":3]\n") == "{ :a [ { :b :1 } { \"c :2 } { \"d :3 } ] }");
}

TEST_CASE("a text may go on in further lines, which fold into spaces and breaks") {
  CHECK(tree("a: one\n  two\n\n  three\nb: x\n") == "{ :a :one two\\nthree :b :x }");
  CHECK(tree("a: 'one\n  two'\n") == "{ :a 'one two }");
  CHECK(tree("a: \"one\n\n  two\\\n  three\\n\"\n") == "{ :a \"one\\ntwothree\\n }");
}

TEST_CASE("blanks that are escaped stay where lines fold") {
  CHECK(tree("a: \"one \\  \n  \\ two\"\n") == "{ :a \"one    two }");
}

TEST_CASE("quotes are taken off and escapes resolved") {
  CHECK(tree(R"(a: "\x41\u00e5\U0001F600\/\"\\\t\e")") == "{ :a \"Aå😀/\"\\\\\\t\x1b }");
  CHECK(tree("a: 'it''s \\n'\n") == "{ :a 'it's \\\\n }");
}

TEST_CASE("literal texts keep their lines, folded ones join them, and indicators decide about the end") {
  CHECK(tree("a: |\n  one\n   two\n\n  three\n\nb: x\n") == "{ :a |one\\n two\\n\\nthree\\n :b :x }");
  CHECK(tree("a: >\n  one\n  two\n\n  three\n   four\n  five\n") ==
        "{ :a >one two\\nthree\\n four\\nfive\\n }");
  CHECK(tree("a: |-\n  one\n\nb: |+\n  two\n\nc: x\n") == "{ :a |one :b |two\\n\\n :c :x }");
  CHECK(tree("a: |2\n   one\n  two\n") == "{ :a | one\\ntwo\\n }");
  CHECK(tree("- |1-  # why\n  one\n") == "[ | one ]");
}

TEST_CASE("the end of the file ends the last line of a block text") {
  CHECK(tree("a: |\n  one") == "{ :a |one\\n }");
  CHECK(tree("a: |+\n  one") == "{ :a |one\\n }");
  CHECK(tree("a: |-\n  one") == "{ :a |one }");
}

TEST_CASE("a block text may be empty, whatever stands below it") {
  CHECK(tree("a: |+\n  \n# c\nb: >\nc: |-\n") == "{ :a |\\n :b > :c | }");
  CHECK(test::codes("a: |+\n  \n# c\nb: >\nc: |-\n") == "");
}

TEST_CASE("lines may end in a carriage return and a line feed") {
  CHECK(tree("a: b\r\nc: 'd\r\n  e'\r\nf: |\r\n  g\r\n  h\r\n") == "{ :a :b :c 'd e :f |g\\nh\\n }");
}

TEST_CASE("a question mark in brackets is a letter like any other") {
  CHECK(test::codes("a: {text: Hva nå?, by: x}\nb: [hva?x, ?y]\n") == "");
  CHECK(tree("a: {text: Hva nå?, by: x}\nb: [hva?x, ?y]\n") ==
        "{ :a { :text :Hva nå? :by :x } :b [ :hva?x :?y ] }");
}

TEST_CASE("spans are those of what is written, quotes and brackets included") {
  CHECK(spans("'k': \"v\"\nl: [a,  'b' ]\nm: {n: 1}\n") ==
        "'k': \"v\"\nl: [a,  'b' ]\nm: {n: 1}\n'k' = \"v\"\nl = [a,  'b' ]\na\n'b'\nm = {n: 1}\nn = 1\n");
}

TEST_CASE("a block collection reaches from its first entry to the end of its last value") {
  CHECK(spans("a:\n  - b: 1\n    c: two  # comment\n\nd: 3\n") ==
        "a:\n  - b: 1\n    c: two  # comment\n\nd: 3\n"
        "a = - b: 1\n    c: two\nb: 1\n    c: two\nb = 1\nc = two\nd = 3\n");
}

TEST_CASE("a text over several lines reaches to its last one") {
  CHECK(spans("a: one\n  two  \n\nb: |  # c\n  x\n  y\n\n\nc: 1\n") ==
        "a: one\n  two  \n\nb: |  # c\n  x\n  y\n\n\nc: 1\na = one\n  two\nb = |  # c\n  x\n  y\nc = 1\n");
}

TEST_CASE("a blank value has an empty span right after its colon or dash") {
  CHECK(spans("a:\nb:   # c\nd:\n  -\n  - x\n") ==
        "a:\nb:   # c\nd:\n  -\n  - x\na = at 2\nb = at 5\nd = -\n  - x\nat 18\nx\n");
}

TEST_CASE("comments are kept, those between documents too") {
  const Source source(
      "a.yaml", "# one\na: b # two\n# three\n--- # four\nc: |  # five\n  # text\n  d\n... # six\n# seven\n");
  const TreeReading reading = read_tree(source, 0);
  std::string comments;
  for (const Span& comment : reading.tree.comments) comments += std::string(source.slice(comment)) + '\n';
  CHECK(comments == "# one\n# two\n# three\n# four\n# five\n# six\n# seven\n");
}

TEST_CASE("texts that stand in the file as they are read are not copied") {
  const Source source("a.yaml", "'plain': \"also plain\"\nb: c d\n");
  const TreeReading reading = read_tree(source, 0);
  for (const Node& node : reading.tree.nodes) CHECK_FALSE((node.decoded || node.decoded_key));
  CHECK(reading.tree.key(source, 1) == "plain");
  CHECK(reading.tree.text(source, 1) == "also plain");
}

TEST_CASE("flow and block styles are told apart") {
  const Source source("a.yaml", "a: {b: [c]}\n");
  CHECK(test::tree_events(read_tree(source, 0).tree, source) ==
        "+DOC\n+MAP\n=VAL :a\n+MAP {}\n=VAL :b\n+SEQ []\n=VAL :c\n-SEQ\n-MAP\n-MAP\n-DOC\n");
}

}  // namespace
}  // namespace ko
