// SPDX-License-Identifier: MIT
// How cells are ordered: what a sort, a group and the least or greatest of a column go by.
#include <doctest/doctest.h>

#include <vector>

#include "query/rows/datum.hpp"

namespace ko {
namespace {

Cell clock(std::string_view text) {
  return *Clock::parse(text);
}
Cell moment(std::string_view text) {
  return *Moment::parse(text);
}
Cell date_cell(std::string_view text) {
  return *Date::parse(text);
}
Cell percent(std::string_view text) {
  return *Percent::parse(text);
}
Cell bounds(std::optional<std::int64_t> least, std::optional<std::int64_t> most) {
  Quantity quantity;
  quantity.least = least ? std::optional<Rational>(*least) : std::nullopt;
  quantity.most = most ? std::optional<Rational>(*most) : std::nullopt;
  return quantity;
}
Cell texts(std::vector<std::string> list) {
  return list;
}

/// Each goes before all that follow it, and is equal to itself.
void check_ascending(const std::vector<Cell>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    CAPTURE(query::text_of(cells[i]));
    for (std::size_t j = 0; j < cells.size(); ++j) {
      CAPTURE(query::text_of(cells[j]));
      CHECK(query::compare(cells[i], cells[j]) == (i <=> j));
    }
  }
}

TEST_CASE("times of day go by their day before their time, and those without a day come first") {
  check_ascending({clock("18:00"), clock("23:59"), clock("2025-03-11T19:00"), clock("2025-03-11T20:00"),
                   clock("2025-03-12T00:10"), clock("2025-04-01T00:00")});
}

TEST_CASE("moments go by their day, the day alone before its times") {
  check_ascending({moment("2025-03-10T23:00"), moment("2025-03-11"), moment("2025-03-11T00:00"),
                   moment("2025-03-11T18:00"), moment("2025-03-12")});
}

TEST_CASE("dates go by the first day they may be, then by the last, then as they are written") {
  check_ascending({date_cell("2024-12-31"), date_cell("2025-01-01"), date_cell("2025-01"), date_cell("2025"),
                   date_cell("2025~"), date_cell("2025-01-02")});
}

TEST_CASE("numbers go by their lower bound, then by the upper one; what is unknown comes last") {
  check_ascending({bounds({}, 1), bounds({}, 9), bounds(1, 1), bounds(1, 2), bounds(1, {}), bounds(2, 2),
                   bounds({}, {})});
  check_ascending({percent("5"), percent("37.5"), percent("100")});
  check_ascending({Cell(std::int64_t{-1}), Cell(std::int64_t{2}), Cell(std::int64_t{10})});
}

TEST_CASE("texts go as Norwegian sorts them, lists by what stands in them and a shorter one first") {
  check_ascending({Cell("ada"), Cell("bo"), Cell("ærlig"), Cell("øst"), Cell("ås")});
  check_ascending({texts({}), texts({"a"}), texts({"a", "b"}), texts({"a", "c"}), texts({"b"})});
}

TEST_CASE("a flag that is not set comes before one that is, and what is missing comes last of all") {
  check_ascending({Cell(false), Cell(true), Cell()});
  check_ascending({Cell("x"), Cell()});
  check_ascending({bounds({}, {}), Cell()});
}

TEST_CASE("a cell is the text of its value, of bounds both ends, of a list each with its length") {
  CHECK(query::text_of(Cell()).empty());
  CHECK(query::text_of(bounds(1, 1)) == "1");
  CHECK(query::text_of(bounds(1, {})) == "1..");
  CHECK(query::text_of(bounds({}, 2)) == "..2");
  CHECK(query::text_of(texts({"a", "bc"})) == "1:a2:bc");
  CHECK(query::text_of(Cell(true)) == "true");
  CHECK(query::text_of(clock("2025-03-12T00:10")) == "2025-03-12T00:10");
}

}  // namespace
}  // namespace ko
