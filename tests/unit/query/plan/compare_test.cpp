// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"

namespace ko {
namespace {

Table shares(int decimals, std::vector<std::vector<Cell>> rows) {
  return {.name = "staffing",
          .columns = {{.name = "org", .key = true},
                      {.name = "share", .type = ColumnType::quantity, .decimals = decimals}},
          .rows = std::move(rows)};
}

Cell share(std::int64_t of_hundred) {
  return Quantity::exactly(Rational(of_hundred, 100));
}

TEST_CASE("what one of two answers shows in more places is shown so in both") {
  for (const auto& [before, after] : {std::pair(1, 3), std::pair(3, 1)}) {
    const auto table = compare_answers(shares(before, {{"a", share(25)}}), shares(after, {{"a", share(50)}}));
    REQUIRE(table);
    CHECK(table->columns.back().decimals == 3);
  }
}

TEST_CASE("a row that only one of two answers has stands there, and changes nothing that is known") {
  const auto table = compare_answers(shares(2, {{"a", share(25)}, {"b", share(10)}}),
                                     shares(2, {{"b", share(30)}, {"c", share(50)}}));
  REQUIRE(table);
  CHECK(find_format("csv")->table(*table, {}) ==
        "org,comparison,share\na,before,0.25\na,after,\na,change,\nb,before,0.1\nb,after,0.3\nb,change,0.2\n"
        "c,before,\nc,after,0.5\nc,change,\n");
}

TEST_CASE("the first column is shown in as many places as others are") {
  const auto first = [](int decimals) {
    return Table{.name = "staffing",
                 .columns = {{.name = "share", .type = ColumnType::quantity, .decimals = decimals},
                             {.name = "org", .key = true}},
                 .rows = {{share(25), "a"}}};
  };
  const auto table = compare_answers(first(1), first(3));
  REQUIRE(table);
  CHECK(table->columns.front().decimals == 3);
}

}  // namespace
}  // namespace ko
