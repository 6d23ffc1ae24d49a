// SPDX-License-Identifier: MIT
#include "ko/files/changed_lines.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace {

using ko::changed_lines;
using ko::LineRange;
using Ranges = std::vector<LineRange>;

/// Three records: lines 1 to 3, 4 to 7 and 8 to 10.
const std::string three_records =
    "kind: person\nid: a\nname: A\n"
    "---\nkind: person\nid: b\nname: B\n"
    "---\nkind: person\nid: c\n";

std::set<std::size_t> touched(const Ranges& lines) {
  const ko::Reading reading = ko::test::read_text(three_records);
  return ko::documents_at(reading.files.front(), lines);
}

}  // namespace

TEST_CASE("a patch names the lines that it wrote") {
  const auto lines = changed_lines(
      "diff --git a/x.yaml b/x.yaml\nindex 1..2 100644\n--- a/x.yaml\n+++ b/x.yaml\n"
      "@@ -3 +3 @@ name: A\n-old\n+new\n@@ -7,0 +8,2 @@\n+one\n+two\n@@ -20,2 +22,0 @@\n-three\n-four\n");
  REQUIRE(lines.size() == 1);
  CHECK(lines.at("x.yaml") == Ranges{{3, 3}, {8, 9}, {22, 22}});
}

TEST_CASE("lines taken from the beginning stand for the first line") {
  const auto lines = changed_lines("--- a/x\n+++ b/x\n@@ -1,2 +0,0 @@\n-one\n-two\n");
  CHECK(lines.at("x") == Ranges{{1, 1}});
}

TEST_CASE("lines of a patch that look like heads are lines") {
  const auto lines = changed_lines(
      "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/other\n-@@ -9 +9 @@\n+++ b/other\n+@@ -9 +9 @@\n"
      "\\ No newline at end of file\n@@ -5 +5 @@\n-a\n+b\n");
  REQUIRE(lines.size() == 1);
  CHECK(lines.at("x") == Ranges{{1, 2}, {5, 5}});
}

TEST_CASE("files that are gone, or only renamed, have no lines") {
  CHECK(changed_lines(
            "diff --git a/x b/x\ndeleted file mode 100644\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n")
            .empty());
  CHECK(changed_lines("diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n").empty());
  CHECK(changed_lines("").empty());
}

TEST_CASE("names are read as git writes them") {
  const auto name = [](const std::string& written) {
    const auto lines = changed_lines("--- /dev/null\n+++ " + written + "\n@@ -0,0 +1 @@\n+a\n");
    return lines.empty() ? "" : lines.begin()->first;
  };
  CHECK(name("b/møter/vår.yaml") == "møter/vår.yaml");
  CHECK(name("b/my records.yaml\t") == "my records.yaml");
  CHECK(name("\"b/m\\303\\270te.yaml\"") == "møte.yaml");
  CHECK(name("\"b/a\\\"b\\\\c\\nd\\te.yaml\"") == "a\"b\\c\nd\te.yaml");
}

TEST_CASE("a patch that is cut short is read as far as it goes") {
  CHECK(changed_lines("--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n-a\n").at("x") == Ranges{{1, 9}});
  CHECK(changed_lines("@@ -1 +1 @@\n").empty());
  CHECK(changed_lines("+++ b/x\n@@ ").at("x") == Ranges{{1, 1}});
}

TEST_CASE("lines belong to the record they stand in") {
  CHECK(touched({}).empty());
  CHECK(touched({{1, 1}}) == std::set<std::size_t>{0});
  CHECK(touched({{3, 3}}) == std::set<std::size_t>{0});
  CHECK(touched({{4, 4}}) == std::set<std::size_t>{1});
  CHECK(touched({{7, 8}}) == std::set<std::size_t>{1, 2});
  CHECK(touched({{1, 10}}) == std::set<std::size_t>{0, 1, 2});
  CHECK(touched({{99, 99}}) == std::set<std::size_t>{2});
}

TEST_CASE("bytes belong to the record they stand in") {
  const ko::Reading reading = ko::test::read_text(three_records);
  const ko::File& file = reading.files.front();
  const auto at = [&](const char* text) {
    return ko::document_at(file, static_cast<std::uint32_t>(three_records.find(text)));
  };
  CHECK(at("id: a") == 0);
  CHECK(at("id: b") == 1);
  CHECK(at("id: c") == 2);
  CHECK(ko::document_at(ko::test::read_text("").files.front(), 0) == 0);
}
