// SPDX-License-Identifier: MIT
// KO555 and KO556: items that were put off and yet settled, and doors closed at impossible times.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

std::string of_item(const std::string& fields, const std::string& code) {
  return test::codes_of(
      "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\nend: 2025-03-11T21:00\nagenda: [{title: "
      "T, " +
          fields + "}]\n",
      code);
}

TEST_CASE("what was put off is not settled; that it was put off, sent on or noted may be decided") {
  const auto decided = [](const std::string& status, const std::string& outcome) {
    return of_item("status: " + status + ", decisions: [{title: V, outcome: " + outcome + "}]", "KO555");
  };
  for (const std::string status : {"withdrawn", "postponed", "not_reached"}) {
    CAPTURE(status);
    for (const std::string outcome : {"adopted", "approved", "rejected", "elected"})
      CHECK(decided(status, outcome) == "KO555");
    for (const std::string outcome : {"postponed", "referred", "noted", "stated"})
      CHECK(decided(status, outcome).empty());
  }
  CHECK(decided("dealt_with", "adopted").empty());
  CHECK(of_item("status: postponed, decisions: [{title: V}]", "KO555").empty());
}

TEST_CASE("doors are closed and opened within the meeting, in that order") {
  const auto closed = [](const std::string& times) {
    return of_item("closed: {basis: b, " + times + "}", "KO556");
  };
  CHECK(closed("from: '19:00', to: '19:30'").empty());
  CHECK(closed("from: '19:00', to: '19:00'").empty());
  CHECK(closed("from: '19:00', to: '18:59'") == "KO556");
  CHECK(closed("from: '19:00~', to: '18:59'").empty());
  CHECK(closed("from: '18:00', to: '21:00'").empty());
  CHECK(closed("to: '18:00'").empty());
  CHECK(closed("to: '17:59'") == "KO556");
  CHECK(closed("from: '21:00'").empty());
  CHECK(closed("from: '21:01'") == "KO556");
  CHECK(of_item("closed: b", "KO556").empty());
}

}  // namespace
}  // namespace ko
