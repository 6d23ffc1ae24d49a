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

/// Those of an election in a meeting, by name, with these columns.
std::string chosen_in(const std::string& election, const std::string& columns) {
  const std::string csv = test::ask(
      "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11\nagenda:\n  - title: Valg\n    elections: "
      "[{body: o, " +
          election + "}]\n---\n{kind: person, id: ada, name: Ada Nes}\n",
      {.table = "candidates", .fields = {"name," + columns}});
  return csv.substr(csv.find('\n') + 1);
}

TEST_CASE("who stands on no list is of the party stated, else of the list they are a deputy of") {
  CHECK(chosen_in("lists: [{party: a, deputies: [{name: En}]}, {party: b, deputies: [{name: To}]}], elected: "
                  "[{name: To}, {name: En, for: c}, {name: Tre}]",
                  "party") == "To,b\nEn,c\nTre,\n");
  CHECK(chosen_in("deputies: [{name: En, for: a}, {name: To}]", "party") == "En,a\nTo,\n");
}

TEST_CASE("deputies are ranked among those of their list who take the place, personal ones not at all") {
  CHECK(chosen_in("deputies: [{name: En, for: a}, {name: To, for: b}, {name: Tre, for: a, declined: true}, "
                  "{name: Fire, for: a}, {name: Fem, for: a, deputises_for: ada}, {name: Seks, for: a}]",
                  "rank,declined,deputises_for") ==
        "En,1,,\nTo,1,,\nTre,,true,\nFire,2,,\nFem,,,ada\nSeks,3,,\n");
  CHECK(chosen_in(
            "lists: [{party: a, deputies: [{name: En}, {name: To}]}, {party: b, deputies: [{name: Tre}]}]",
            "rank") == "En,1\nTo,2\nTre,1\n");
}

TEST_CASE("who holds a place is told of everybody where those elected are stated, and what role they got") {
  CHECK(chosen_in("role: leader, candidates: [{name: En, votes: 3}, {person: ada}, {name: Tre}], elected: "
                  "[{person: ada, role: deputy_leader}, {name: Tre, declined: true}]",
                  "elected,role,votes,declined") ==
        "En,false,leader,3,\nAda Nes,true,deputy_leader,,\nTre,false,leader,,true\n");
}

TEST_CASE("three who were elected are named, and how many more there are; not who declined") {
  const auto named = [](const std::string& elected) {
    const std::string csv =
        test::ask("kind: meeting\nid: m\nstatus: held\nagenda: [{title: Valg, elections: [{elected: [" +
                      elected + "]}]}]\n---\n{kind: person, id: ada, name: Ada Nes}\n",
                  {.table = "elections", .fields = {"chosen"}});
    return csv.substr(csv.find('\n') + 1);
  };
  CHECK(named("{person: ada}, {name: To}, {name: Tre}") == "\"Ada Nes, To, Tre\"\n");
  CHECK(named("{person: ada}, {name: To}, {name: Nei, declined: true}, {name: Tre}, {name: Fire}") ==
        "\"Ada Nes, To, Tre +1\"\n");
  CHECK(named("{person: borte}") == "borte\n");
  CHECK(named("{name: Nei, declined: true}") == "\"\"\n");
}

}  // namespace
}  // namespace ko
