// SPDX-License-Identifier: MIT
// Tables as lines of values: csv, tsv, plain, count.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "unit/render/tables/tables.hpp"

namespace {

using tables::write;

/// A reader of RFC 4180, written from its grammar.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
  std::vector<std::vector<std::string>> rows{{""}};
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"')
        rows.back().back() += c;
      else if (i + 1 < text.size() && text[i + 1] == '"')
        rows.back().back() += text[++i];
      else
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      rows.back().emplace_back();
    } else if (c == '\n') {
      rows.push_back({""});
    } else {
      rows.back().back() += c;
    }
  }
  rows.pop_back();  // after the last line feed
  return rows;
}

}  // namespace

TEST_CASE("csv has exact values with a decimal point, and tells unknown from missing") {
  CHECK(write("csv", tables::every_type()) ==
        "id,count,open,since,start,share,fte,tags,parent\n"
        "ål,7,true,2014-02-21,2014-02-21T09:00,37.5,2.5,a;b,fylke\n"
        "lom,-1,false,2014-02~,2014-03-26,250,0.2..0.5,,fylke\n"
        "vik,,,,,,unknown,,\n");
}

TEST_CASE("a csv reader gets every hostile text back as it was") {
  const auto rows = read_csv(write("csv", tables::of_hostile_texts()));
  REQUIRE(rows.size() == std::size(hostile::texts) + 1);
  CHECK(rows.front() == std::vector<std::string>{"nr", "the | text"});
  for (std::size_t i = 0; i < std::size(hostile::texts); ++i) CHECK(rows[i + 1].at(1) == hostile::texts[i]);
}

TEST_CASE("a row of one empty field is no empty line") {
  ko::Table table;
  table.columns = {{.name = "note"}};
  table.rows = {{ko::Cell()}};
  CHECK(write("csv", table) == "note\n\"\"\n");
}

TEST_CASE("a tsv row is always one line with as many tabs") {
  const std::string text = write("tsv", tables::of_hostile_texts());
  const auto rows = static_cast<std::ptrdiff_t>(std::size(hostile::texts)) + 1;
  CHECK(std::count(text.begin(), text.end(), '\n') == rows);
  CHECK(std::count(text.begin(), text.end(), '\t') == rows);
  CHECK(text.find("a\\tb\\\\c\\r\\nd") != std::string::npos);
}

TEST_CASE("plain is values alone, a row a line, safe for a terminal") {
  ko::Table table;
  table.columns = {{.name = "org"}, {.name = "fte", .type = ko::ColumnType::quantity}};
  table.rows = {{ko::Cell::Value("ål"), ko::Cell::Value(ko::Quantity::exactly({5, 2}))},
                {ko::Cell::Value("a\n\x1b[2J"), {}}};
  CHECK(write("plain", table) == "ål\t2.5\na\\u{a}\\u{1b}[2J\t\n");
}

TEST_CASE("count is the number of rows") {
  CHECK(write("count", tables::every_type()) == "3\n");
  CHECK(write("count", ko::Table{}) == "0\n");
}
