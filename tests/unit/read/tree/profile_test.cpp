// SPDX-License-Identifier: MIT
// What is YAML and no part of the profile of records: KO113 to KO119.
#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

namespace ko {
namespace {

using test::codes;
using test::completeness;
using test::findings;
using test::tree;

TEST_CASE("KO113: an anchor is refused, and its value read") {
  CHECK(findings("a: &x b\nc: &y [d]\ne: &z\nf: &w\n  g: h\n") ==
        "1:4 KO113 `&x` is an anchor: it names this value for copying | leave it out\n"
        "2:4 KO113 `&y` is an anchor: it names this value for copying | leave it out\n"
        "3:4 KO113 `&z` is an anchor: it names this value for copying | leave it out\n"
        "4:4 KO113 `&w` is an anchor: it names this value for copying | leave it out\n");
  CHECK(tree("a: &x b\nc: &y [d]\ne: &z\nf: &w\n  g: h\n") == "{ :a :b :c [ :d ] :e : :f { :g :h } }");
  CHECK(completeness("a: &x b\n") == "complete");
}

TEST_CASE("KO114: an alias is refused whether or not its anchor is known, and its entry left out") {
  constexpr std::string_view mend =
      "it stands for what is written elsewhere | write the value itself, or refer to a record by its id "
      "without the "
      "`*`\n";
  CHECK(findings("a: *x\nb: c\n") == "1:4 KO114 `*x` is an alias: " + std::string(mend));
  CHECK(tree("a: *x\nb: c\n") == "{ :b :c }");
  CHECK(completeness("a: *x\nb: c\n") == "incomplete");
  CHECK(codes("a: &x b\nc: *x\nd: [*x, e]\n*x : f\n") == "KO113 KO114 KO114 KO114");
  CHECK(tree("a: &x b\nc: *x\nd: [*x, e]\n*x : f\n") == "{ :a :b :d [ :e ] }");
}

TEST_CASE("KO115: a tag is refused, and its value read as what is written") {
  CHECK(findings("a: !!str 5\nb: !x {c: d}\ne: !<tag:x> f\ng: !\nh: ! i\n") ==
        "1:4 KO115 `!!str` is a tag: it says how to read this value | leave it out: the field decides how "
        "its value is "
        "read\n"
        "2:4 KO115 `!x` is a tag: it says how to read this value | leave it out: the field decides how its "
        "value is "
        "read\n"
        "3:4 KO115 `!<tag:x>` is a tag: it says how to read this value | leave it out: the field decides how "
        "its value "
        "is read\n"
        "4:4 KO115 `!` is a tag: it says how to read this value | leave it out: the field decides how its "
        "value is "
        "read\n"
        "5:4 KO115 `!` is a tag: it says how to read this value | leave it out: the field decides how its "
        "value is "
        "read\n");
  CHECK(tree("a: !!str 5\nb: !x {c: d}\ne: !<tag:x> f\n") == "{ :a :5 :b { :c :d } :e :f }");
  CHECK(codes("a: !!str\nb: &x !y c\n") == "KO115 KO113 KO115");
}

TEST_CASE("KO117: a merge key is refused with what it would merge; in quotes it is a key like any other") {
  CHECK(findings("a: 1\n<<: {b: 2, c: [3]}\nd: 4\n") ==
        "2:1 KO117 `<<` is a merge key: it would copy the fields of another mapping | write the fields "
        "themselves\n");
  CHECK(tree("a: 1\n<<: {b: 2, c: [3]}\nd: 4\n") == "{ :a :1 :d :4 }");
  CHECK(codes("\"<<\": 1\n") == "");
}

TEST_CASE("KO118: keys that name nothing are refused with their values") {
  CHECK(findings("a: 1\n[b]: 2\nc: 3\n") ==
        "2:1 KO118 a list or a mapping is used as a key | write the name of a field before the colon\n");
  CHECK(tree("a: 1\n[b, {c: d}]: {e: f}\ng: 3\n") == "{ :a :1 :g :3 }");
  CHECK(findings(": a\n") ==
        "1:1 KO118 this entry has no key | write the name of a field before the colon\n");
  CHECK(findings("? a\n: b\n") ==
        "1:1 KO118 `?` begins a key that is not a plain word | write the name of a field, a colon and a "
        "space\n");
  CHECK(codes("? |\n  a\n: b\nc: d\n") == "KO118 KO118");
  CHECK(tree("? - a\n  - b\n: c\nd: e\n") == "{ :d :e }");
  CHECK(codes("a: {? b : c, [d]: e, : f}\n") == "KO118 KO118 KO118");
  CHECK(codes("{a\n b: c}\n") == "KO118");
  CHECK(codes("a: {b\n  : c}\n") == "KO118");
  CHECK(codes(std::string(1024, 'k') + ": v\n") == "");
  CHECK(codes(std::string(1025, 'k') + ": v\n") == "KO118");
  CHECK(codes(std::string(70'000, 'k') + ": v\n") == "KO118");
}

TEST_CASE("KO119: of two entries with one key both are read, and each place is named") {
  CHECK(findings("a: 1\nb: 2\n'a': 3\n") ==
        "3:1 KO119 `a` stands twice in this mapping | keep one of the two, or make a list of their values\n"
        "  1:1 first written here\n");
  CHECK(tree("a: 1\nb: 2\n'a': 3\n") == "{ :a :1 :b :2 'a :3 }");
  CHECK(codes("a: {b: 1, b: 2, b: 3}\nc: {b: 4}\n") == "KO119 KO119");
}

}  // namespace
}  // namespace ko
