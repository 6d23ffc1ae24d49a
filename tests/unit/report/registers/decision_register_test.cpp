// SPDX-License-Identifier: MIT
// The register of decisions: how the vote on each went.
#include <doctest/doctest.h>

#include <string>

#include "unit/report/reporting.hpp"

namespace ko {
namespace {

/// The register of a meeting with one item, with such votes and such a decision.
std::string registered(const std::string& votes, const std::string& of_decision = "") {
  return test::report_text("decisions",
                           "{kind: organisation, id: o, name: Styret}\n---\nkind: meeting\nid: m\nbody: o\n"
                           "status: held\nstart: 2025-03-11T18:00\nagenda: [{title: Banen, votes: [" +
                               votes + "], decisions: [{title: Banen bygges, outcome: adopted" + of_decision +
                               "}]}]\n",
                           "");
}

TEST_CASE("a vote is told shortly: by acclamation, unanimous, or the votes on both sides") {
  CHECK(test::holds(registered("{acclamation: true}"), "ved akklamasjon"));
  CHECK(test::holds(registered("{unanimous: true}"), "enstemmig"));
  CHECK(test::holds(registered("{for: 7, against: 2}"), "7–2"));
  CHECK(test::holds(registered("", ", vote: {acclamation: true}"), "ved akklamasjon"));
  CHECK_FALSE(test::holds(registered("{trial: true, for: 7, against: 2}"), "7–2"));
}

}  // namespace
}  // namespace ko
