// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

/// Who stood in an election by lists, with these columns.
std::string stood(const std::string& method, const std::string& columns) {
  return test::ask(
      "kind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11\nagenda:\n  - title: Valg\n    "
      "elections:\n"
      "      - body: o\n        method: " +
          method +
          "\n        seats: 3\n        lists:\n"
          "          - {party: a, seats: 2, candidates: [{name: En}, {name: To, declined: true}, {name: "
          "Tre}, "
          "{name: Fire}], deputies: [{name: Fem}, {name: En}]}\n"
          "          - {party: b, candidates: [{name: Seks}]}\n",
      {.table = "candidates", .fields = {columns}});
}

TEST_CASE("of a list whose seats are stated the first take them who do not decline") {
  CHECK(stood("proportional", "name,party,place,elected,declined") ==
        "name,party,place,elected,declined\n"
        "En,a,1,true,\nTo,a,2,,true\nTre,a,3,true,\nFire,a,4,false,\nSeks,b,1,,\nFem,a,,,\n");
  CHECK(stood("direct", "name,elected") == "name,elected\nEn,\nTo,\nTre,\nFire,\nSeks,\nFem,\n");
}

}  // namespace
}  // namespace ko
