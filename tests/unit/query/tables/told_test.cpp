// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <variant>

#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"
#include "unit/as_told.hpp"

namespace ko {

TEST_CASE("a table has of whatever stands in a record what it had") {
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    test::check_as_told(fmt::format("tests/unit/query/tables/told/{}.txt", seed),
                        test::in_one(test::tables_of(test::filled_set(seed)), ""));
}

TEST_CASE("the columns of every table are described as they were") {
  test::Made columns;
  for (const auto& row : query_tables().rows) {
    const std::string& name = std::get<std::string>(row.front().value);
    columns.emplace(name, find_format("csv")->table(*query_columns(name), {}));
  }
  test::check_as_told("tests/unit/query/tables/told/columns.txt", test::in_one(columns, ""));
}

}  // namespace ko
