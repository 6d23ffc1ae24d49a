// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/as_told.hpp"

namespace ko {

TEST_CASE("a report tells of whatever stands in a record as it did") {
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    test::check_as_told(fmt::format("tests/unit/report/told/{}.txt", seed),
                        test::in_one(test::reports_of(test::filled_set(seed)), " text"));
}

}  // namespace ko
