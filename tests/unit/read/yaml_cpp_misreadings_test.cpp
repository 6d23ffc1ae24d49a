// SPDX-License-Identifier: MIT
// What yaml-cpp 0.7 misreads, pinned one by one: a document of each shape is read right or refused with a
// code, and of what is read right the second opinion says the same, or refuses it. A later yaml-cpp that
// reads one of them otherwise shows up here, too. (Cases of yaml-test-suite are in
// tests/fuzz/yaml_cpp_misreadings.txt.)
#include <doctest/doctest.h>

#include <string>

#include "ko/files/second_opinion.hpp"
#include "unit/read/reading.hpp"
#include "unit/read/yaml_cpp_alone.hpp"

namespace ko {
namespace {

using namespace std::string_literals;

struct Misreading {
  std::string text;
  std::string alone;    // what yaml-cpp makes of it with no guard
  std::string right;    // its tree; empty: it is no YAML, or no part of the profile of records
  std::string codes;    // of what is found
  std::string opinion;  // the second one of the right tree: `same`, `refused`, `other`
};

// clang-format off
const Misreading misreadings[] = {
    // What follows a document's value is dropped, or taken for another document.
    {"- a\n-b\n- c\n", "[ a ] --- -b - c", "", "KO125", ""},
    {"  a: 1\nb: 2\n", "{ a 1 } --- { b 2 }", "", "KO123", ""},
    {"[a, b] c\n", "[ a b ] --- c", "", "KO122", ""},
    {"\"a\" b\n", "a --- b", "", "KO127", ""},
    {"- item\nkey: x\n", "[ item ] --- { key x }", "", "KO122", ""},
    {"...\ngarbage\n", "_ --- garbage", "", "KO122", ""},
    {"a: b\n... c\n", "{ a b } --- c", "", "KO122", ""},
    {"a: b\n%x: y\n", "{ a b }", "", "KO127", ""},
    {"|\nx\n", "_ --- x", "|x\\n", "", "refused"},
    {">\nfolded\n text\n", "_ --- folded text", ">folded\\n text\\n", "", "refused"},
    // A comma that stands in no brackets is a document with nothing in it, and so on for ever.
    {",\n", "endless", "", "KO110", ""},
    {"[a], b\n", "endless", "", "KO110", ""},
    {"{a: 1},\n{b: 2}\n", "endless", "", "KO110", ""},
    // A quote ends wherever the next one is.
    {"a: \"b\nc: d\ne: f\n", "{ a b c: d e: f  }", "", "KO108", ""},
    {"a: 'b''\n", "{ a b'  }", "", "KO108", ""},
    {"a: \"b\nc\"\nd: e\n", "{ a b c d e }", "", "KO123", ""},
    // What is missing is made up.
    {"a: [b, , c]\n", "{ a [ b _ c ] }", "", "KO110", ""},
    {"a: [, b]\n", "{ a [ _ b ] }", "", "KO110", ""},
    {"a: {, b: 1}\n", "{ a { _ _ b 1 } }", "", "KO110", ""},
    {"a: [b,, c]\n", "{ a [ b _ c ] }", "", "KO110", ""},
    {"[-]\n", "[ - ]", "", "KO127", ""},
    {": a\n", "{ _ a }", "", "KO118", ""},
    {"{: a}\n", "{ _ a }", "", "KO118", ""},
    // Bytes that no text may hold pass, or change what is read.
    {"a: \033[2J\n", "{ a \033[2J }", "", "KO102", ""},
    {"\000a: b\nc: d\n"s, "a㨠戊挺⁤", "", "KO102", ""},
    {"a: b\177c\n", "{ a b\177c }", "", "KO102", ""},
    {"a: b\u0085c\n", "{ a b\u0085c }", "", "KO102", ""},
    {"\ufeffa: b\n", "{ a b }", "", "KO103", ""},
    // A no-break space looks like a space, and is a letter.
    {"a:\u00a0b\n", "a:\u00a0b", "", "KO106", ""},
    {"- a:\u00a0b\n", "[ a:\u00a0b ]", "", "KO106", ""},
    {"a:\n  -\u00a0b\n", "{ a -\u00a0b }", "", "KO106", ""},
    {"a\u00a0: b\n", "{ a\u00a0 b }", "", "KO106", ""},
    // What a text says becomes nothing.
    {"a: ~\nb: null\nc: NULL\n", "{ a _ b _ c _ }", "{ :a :~ :b :null :c :NULL }", "", "same"},
    {"a: [~, {null: ~}]\n", "{ a [ _ { _ _ } ] }", "{ :a [ :~ { :null :~ } ] }", "", "same"},
    {"a: '\n\n\n  '\n", "{ a _ }", "{ :a '\\n\\n }", "", "same"},
    {"a: \"\n\n  \"\n", "{ a _ }", "{ :a \"\\n }", "", "same"},
    {"- |+\n   ", "[ _ ]", "[ |\\n ]", "", "same"},
    {"a: |\n  b\n   ", "{ a b\\n  }", "{ :a |b\\n \\n }", "", "same"},
    // Lines within brackets and quotes stand anywhere.
    {"a: [\nb\n]\n", "{ a [ b ] }", "", "KO123", ""},
    {"a: [b,\n\tc]\n", "{ a [ b c ] }", "", "KO107", ""},
    {"a: \"b\n\tc\"\n", "{ a b c }", "", "KO107", ""},
    {"a: \"b\n\t\n  c\"\n", "{ a b\\nc }", "", "KO107", ""},
    // Comments need no blank before them.
    {"a: \"b\"#c\n", "{ a b }", "", "KO125", ""},
    {"[a,#c\nb]\n", "[ a b ]", "", "KO125", ""},
    {"a: [b]#c\n", "{ a [ b ] }", "", "KO125", ""},
    {"a: >#c\n  b\n", "{ a b\\n }", "", "KO127", ""},
    // Keys stand twice, are collections, or come from elsewhere.
    {"a: 1\na: 2\n", "{ a 1 a 2 }", "", "KO119", ""},
    {"{a: 1, a: 2}\n", "{ a 1 a 2 }", "", "KO119", ""},
    {"[a]: b\n", "{ [ a ] b }", "", "KO118", ""},
    {"{a: b}: c\n", "{ { a b } c }", "", "KO118", ""},
    {"? a\n: b\n", "{ a b }", "", "KO118", ""},
    {"[? a : b]\n", "[ { a b } ]", "", "KO118", ""},
    {"<<: {a: 1}\n", "{ << { a 1 } }", "", "KO117", ""},
    // Anchors, aliases, tags and directives are obeyed or passed over.
    {"&a [*a]\n", "[ * ]", "", "KO113 KO114", ""},
    {"a: &x\nb: *x\n", "{ a _ b * }", "", "KO113 KO114", ""},
    {"a: !!int b\n", "{ a b }", "", "KO115", ""},
    {"a: ! b\n", "{ a b }", "", "KO115", ""},
    {"!<tag:x> a\n", "a", "", "KO115", ""},
    {"%YAML 1.2\n---\na: b\n", "{ a b }", "", "KO116", ""},
    // What is well-formed is rejected.
    {"{text: Hva nå?, by: x}\n", "rejected", "{ :text :Hva nå? :by :x }", "", "same"},
    {"[hva?x, ?y]\n", "rejected", "[ :hva?x :?y ]", "", "same"},
    {"{?a: b}\n", "rejected", "{ :?a :b }", "", "same"},
    {"a: 1\n\t\nb: 2\n", "rejected", "{ :a :1 :b :2 }", "", "refused"},
    {"{\"a\"\n: b}\n", "rejected", "{ \"a :b }", "", "refused"},
    {"a: {\"b\"\n  :c}\n", "rejected", "{ :a { \"b :c } }", "", "refused"},
};
// clang-format on

std::string verdict_of(const std::string& text) {
  const Source source("a.yaml", text);
  const std::vector<Disagreement> found = second_opinion(source, read_tree(source, 0).tree);
  return found.empty() ? "same" : found.front().refused ? "refused" : "other";
}

TEST_CASE("what yaml-cpp misreads is read right or refused with a code") {
  for (const Misreading& row : misreadings) {
    CAPTURE(row.text);
    CHECK(test::yaml_cpp_alone(row.text) == row.alone);
    CHECK(test::codes(row.text) == row.codes);
    if (!row.codes.empty()) continue;
    CHECK(test::tree(row.text) == row.right);
    CHECK(verdict_of(row.text) == row.opinion);
  }
}

}  // namespace
}  // namespace ko
