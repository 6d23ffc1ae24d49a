// SPDX-License-Identifier: MIT
// What a case's items come to: the bodies that took it up, and what came of it last.
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

std::string case_with(const std::string& meetings) {
  return test::ask(
      "{kind: case, id: lan, title: Lån}\n---\n{kind: organisation, id: styret, name: Styret}\n---\n"
      "{kind: organisation, id: raadet, name: Rådet}\n" +
          meetings,
      {.table = "cases", .fields = {"id", "bodies", "outcome"}});
}

std::string met(const std::string& id, const std::string& body, const std::string& outcome = "") {
  return "---\n{kind: meeting, id: " + id + ", " + body + "start: 2025-0" + id.substr(1) +
         "-01, agenda: [{case: lan, " +
         (outcome.empty() ? "" : "decisions: [{title: V, outcome: " + outcome + "}]") + "}]}\n";
}

TEST_CASE("each body stands once, in the order they took the case up, and a meeting of none adds none") {
  const std::string styret = "body: styret, ";
  const std::string raadet = "body: raadet, ";
  CHECK(case_with("") == "id,bodies,outcome\nlan,,\n");
  CHECK(case_with(met("m1", styret, "postponed") + met("m2", styret, "adopted")) ==
        "id,bodies,outcome\nlan,styret,adopted\n");
  CHECK(case_with(met("m1", styret) + met("m2", "") + met("m3", raadet) + met("m4", styret)) ==
        "id,bodies,outcome\nlan,styret;raadet,\n");
  CHECK(case_with(met("m1", styret, "adopted") + met("m2", styret)) ==
        "id,bodies,outcome\nlan,styret,adopted\n");
}

}  // namespace
}  // namespace ko
