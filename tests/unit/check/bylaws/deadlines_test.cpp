// SPDX-License-Identifier: MIT
// KO561: how many days a notice was before its meeting, as it is told.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// What a notice sent on a day gives, where it is to be sent eight days before a meeting.
std::string called_on(const std::string& day) {
  return test::findings_of(
      "kind: organisation\nid: styret\nname: Styret\nbylaws: [{rule: notice-in-time, section: § 6, days: "
      "8}]\n---\nkind: meeting\nid: mote\nbody: styret\nstart: 2025-03-11T18:00\ncalled: {on: " +
          day + "}\n",
      "KO561");
}

std::string told_of_notice(const std::string& when) {
  return "10 KO561 the notice went out " + when +
         ", and it has to be 8 days before (the bylaws of `styret`, § 6)\n";
}

TEST_CASE("a notice is so many days before its meeting, none on its day, and after it from the next day on") {
  CHECK(called_on("2025-03-03").empty());
  CHECK(called_on("2025-03-10") == told_of_notice("1 day before the meeting"));
  CHECK(called_on("2025-03-11") == told_of_notice("0 days before the meeting"));
  CHECK(called_on("2025-03-12") == told_of_notice("after the meeting"));
}

}  // namespace
}  // namespace ko
