// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/as_told.hpp"

namespace ko {

TEST_CASE("a table has of whatever stands in a record what it had") {
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    test::check_as_told(fmt::format("tests/unit/query/tables/told/{}.txt", seed),
                        test::in_one(test::tables_of(test::filled_set(seed)), ""));
}

}  // namespace ko
