// SPDX-License-Identifier: MIT
#include "render/documents/column_shares.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <string>
#include <vector>

namespace ko {
namespace {

Table table_of(const std::vector<std::string>& cells) {
  Table table;
  std::vector<Cell> row;
  for (const std::string& cell : cells) {
    table.columns.push_back({.name = "x"});
    row.emplace_back(cell);
  }
  table.rows.push_back(std::move(row));
  return table;
}

double sum(const std::vector<double>& shares) {
  return std::accumulate(shares.begin(), shares.end(), 0.0);
}

std::string words(int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += "saken ";
  return all;
}

TEST_CASE("a table that says little is as wide as the page") {
  const std::vector<double> shares = column_shares(table_of({"Ada Nes", "Leder"}), Language::nb);
  REQUIRE(shares.size() == 2);
  CHECK(sum(shares) == doctest::Approx(1));
  CHECK(shares[0] > shares[1]);
}

TEST_CASE("what has more to say has more of a page that is full") {
  const std::vector<double> shares = column_shares(table_of({"1/24", words(40), words(20)}), Language::nb);
  CHECK(sum(shares) == doctest::Approx(1));
  CHECK(shares[0] < 0.08);
  CHECK(shares[1] > shares[2]);
  CHECK(shares[2] > shares[0]);
}

TEST_CASE("each has room for its longest word, and words that no page has room for share it") {
  const std::vector<double> shares =
      column_shares(table_of({"forvaltningsrevisjonsplan", words(200)}), Language::nb);
  CHECK(shares[0] > 0.25);
  const std::vector<double> narrow =
      column_shares(table_of({std::string(200, 'm'), std::string(100, 'm')}), Language::nb);
  CHECK(sum(narrow) == doctest::Approx(1));
  CHECK(narrow[0] == doctest::Approx(2 * narrow[1]).epsilon(0.05));
}

TEST_CASE("a table without rows is as wide as its headings") {
  Table table;
  table.columns = {{.name = "Navn"}, {.name = "Møtt"}};
  CHECK(sum(column_shares(table, Language::nb)) == doctest::Approx(1));
  CHECK(column_shares({}, Language::nb).empty());
}

}  // namespace
}  // namespace ko
