// SPDX-License-Identifier: MIT
// KO401 and KO402: a period and a meeting may end where they begin, and not before.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

std::string period_codes(const std::string& text) {
  return test::codes_of(text, "KO40");
}

TEST_CASE("every period may end on the day it begins, and not the day before") {
  for (const std::string period :
       {"{kind: organisation, id: o, name: O, founded: 2019-01-02, dissolved: LAST}",
        "{kind: person, id: p, name: P, born: 2019-01-02, died: LAST}",
        "{kind: hearing, id: h, title: H, sent: 2019-01-02, deadline: LAST}",
        "{kind: organisation, id: o, name: O, posts: [{id: a, title: A, from: 2019-01-02, to: LAST}]}",
        "{kind: organisation, id: o, name: O, members: [{name: A, from: 2019-01-02, to: LAST}]}"}) {
    CAPTURE(period);
    const auto until = [&](const std::string& last) {
      std::string text = period + "\n";
      return period_codes(text.replace(text.find("LAST"), 4, last));
    };
    CHECK(until("2019-01-03").empty());
    CHECK(until("2019-01-02").empty());
    CHECK(until("2019-01-01") == "KO401");
    CHECK(until("2019").empty());
    CHECK(until("2018") == "KO401");
    CHECK(until("2018?").empty());
    CHECK(until("2018~").empty());
  }
}

TEST_CASE("a meeting ends at the minute it starts at the earliest, and by the day where no time is exact") {
  const auto meeting = [](const std::string& start, const std::string& end) {
    return period_codes("{kind: meeting, id: m, start: " + start + ", end: " + end + "}\n");
  };
  CHECK(meeting("2025-03-11T18:00", "2025-03-11T18:01").empty());
  CHECK(meeting("2025-03-11T18:00", "2025-03-11T18:00").empty());
  CHECK(meeting("2025-03-11T18:00", "2025-03-11T17:59") == "KO402");
  CHECK(meeting("2025-03-11T18:00", "2025-03-12T01:00").empty());
  CHECK(meeting("2025-03-11T18:00", "2025-03-10T23:00") == "KO402");
  CHECK(meeting("2025-03-11T18:00", "2025-03-11").empty());
  CHECK(meeting("2025-03-11T18:00", "2025-03-10") == "KO402");
  CHECK(meeting("2025-03-11", "2025-03-11T17:00").empty());
  CHECK(meeting("2025-03-11T18:00~", "2025-03-11T17:00").empty());
  CHECK(meeting("2025-03-11T18:00", "2025-03-11T17:00~").empty());
  CHECK(meeting("2025-03-11T18:00~", "2025-03-10T17:00~") == "KO402");
  CHECK(meeting("2025-03-11?", "2025-03-10").empty());
}

}  // namespace
}  // namespace ko
