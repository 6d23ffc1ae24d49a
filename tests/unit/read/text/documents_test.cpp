// SPDX-License-Identifier: MIT
// Files of several documents: where each begins and ends, and that none touches another.
#include "read/text/documents.hpp"

#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

namespace ko {
namespace {

using test::codes;
using test::findings;
using test::tree;

TEST_CASE("documents are split at --- lines, whatever follows the dashes") {
  CHECK(tree("a: 1\n---\nb: 2\n--- # comment\nc: 3\n---\t\nd: 4\n---\r\ne: 5\n") ==
        "{ :a :1 } --- { :b :2 } --- { :c :3 } --- { :d :4 } --- { :e :5 }");
  CHECK(codes("a: 1\n---\nb: 2\n--- # comment\nc: 3\n---\t\nd: 4\n---\r\ne: 5\n") == "");
}

TEST_CASE("dashes that are part of a word or further right split nothing") {
  CHECK(tree("a: x\n  ---\nb: ---x\n---c: 1\n") == "{ :a :x --- :b :---x :---c :1 }");
}

TEST_CASE("a --- line ends a document even in a quote, in brackets and in a block text") {
  CHECK(codes("a: \"b\n--- \nc: d\n") == "KO108");
  CHECK(tree("a: |\n  b\n---\nc: d\n") == "{ :a |b\\n } --- { :c :d }");
  CHECK(codes("a: [b,\n---\nc: d\n") == "KO111");
  CHECK(tree("a: [b,\n---\nc: d\n") == "{ :a [ :b ] } --- { :c :d }");
}

TEST_CASE("a document may begin on the line of its marker, but no block collection may") {
  CHECK(tree("--- text\n--- |\n  block\n--- {a: b}\n") == ":text --- |block\\n --- { :a :b }");
  CHECK(findings("--- a: b\n") ==
        "1:5 KO125 a mapping cannot begin on the line of `---` | begin it on the next line\n");
  CHECK(codes("--- - a\n") == "KO125");
}

TEST_CASE("KO121: a file with nothing in it, or comments only, is one empty document") {
  constexpr std::string_view said =
      "1:1 KO121 the file holds no record | begin one with `kind:` and `id:`, or delete the file\n";
  CHECK(findings("") == said);
  CHECK(findings("\n\n  # comment\n") == said);
  CHECK(findings("...\n") == said);
}

TEST_CASE("KO121: a marker with no record after it is told apart from one that begins the file") {
  CHECK(codes("---\na: b\n") == "");
  CHECK(findings("a: b\n---\n") ==
        "2:1 KO121 there is no record after this `---` | delete the line, or write the record\n");
  CHECK(findings("---\n---\na: b\n---\n# comment\n---\nc: d\n") ==
        "1:1 KO121 there is no record after this `---` | delete the line, or write the record\n"
        "4:1 KO121 there is no record after this `---` | delete the line, or write the record\n");
}

TEST_CASE("KO116: directives are refused, and the record after them is read") {
  CHECK(findings("%YAML 1.2\n# c\n%TAG ! x\n---\na: b\n") ==
        "1:1 KO116 `%YAML 1.2` is a directive | delete the line\n"
        "3:1 KO116 `%TAG ! x` is a directive | delete the line\n");
  CHECK(tree("%YAML 1.2\n---\na: b\n") == "{ :a :b }");
}

TEST_CASE("KO122: what follows ... is reported, and read as a record of its own") {
  CHECK(findings("a: b\n...\nc: d\n") ==
        "3:1 KO122 text after `...`, which ends the document | begin the next record with a line `---`; or "
        "take the `...` away, if this belongs to the record above\n");
  CHECK(tree("a: b\n...\nc: d\n") == "{ :a :b } --- { :c :d }");
  CHECK(findings("a: b\n... c\n") ==
        "2:5 KO122 text after `...`, which ends the document | begin a record with a line `---`, or delete "
        "the text\n");
  CHECK(codes("a: b\n...\n# c\n...\n---\nc: d\n...\n") == "");
}

TEST_CASE("markers are found wherever a block of the search ends") {
  for (std::size_t before = 4085; before < 4100; ++before) {
    const Source source("a.yaml", "# " + std::string(before, 'x') + "\na: b\n---\nc: d\n...\n");
    DocumentSplitter splitter(source, {0, static_cast<std::uint32_t>(source.bytes().size())}, 0);
    REQUIRE(splitter.next());
    const std::optional<Span> second = splitter.next();
    REQUIRE(second);
    CHECK(source.slice(*second) == "\nc: d\n");
    CHECK_FALSE(splitter.next());
  }
}

TEST_CASE("an error in one document leaves the others as they are") {
  CHECK(tree("a: 1\n---\nb: [\n---\n{c\n---\nd: \"\n---\ne: 5\n") ==
        "{ :a :1 } --- { :b [ ] } --- { } --- { :d \" } --- { :e :5 }");
  CHECK(test::completeness("a: 1\n---\nb: [\n---\nc: 3\n") == "complete incomplete complete");
}

}  // namespace
}  // namespace ko
