// SPDX-License-Identifier: MIT
// What a body's annual report has, and of which meetings.
#include <doctest/doctest.h>

#include <string>

#include "unit/people.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

const std::string board = "{kind: organisation, id: o, name: Styret, type: committee}\n" + test::people +
                          "---\n{kind: meeting, id: m, body: o, status: held, start: 2024-12-31, present: "
                          "[ada-nes], agenda: [{title: "
                          "Valg i fjor, elections: [{elected: [{person: bo-lie, role: leader}]}]}]}\n"
                          "---\n{kind: meeting, id: n, body: o, status: held, start: 2025-01-01, present: "
                          "[ada-nes], agenda: [{title: "
                          "Valg av leder, elections: [{elected: [{person: ada-nes, role: leader}]}]}]}\n";

TEST_CASE("the annual report tells whom the meetings of the year elected, and of no other year") {
  ReportOptions options = test::on_day(2025, 12, 31);
  options.period = {to_day({2025, 1, 1}), to_day({2026, 1, 1})};
  const std::string told = test::as_text(test::report_of("year", test::register_of(board), "o", options));
  CHECK(holds(told, "\nValg\n"));
  CHECK(holds(told, "Valg av leder (onsdag 1. januar 2025)"));
  CHECK(holds(told, "Ada Nes"));
  CHECK_FALSE(holds(told, "Valg i fjor"));
  CHECK_FALSE(holds(told, "Bo Lie"));
}

}  // namespace
}  // namespace ko
