// SPDX-License-Identifier: MIT
// Whose deputies an election names: of a list, its own or those elected for it.
#include "model/meetings/election.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// The deputies of the first list of an election, by name.
std::string deputies(const std::string& election) {
  const Register records =
      test::register_of("{kind: organisation, id: o, name: O, elections: [{" + election + "}]}\n");
  std::string names;
  for (const Election each : records.find("o")->as<organisation_type>().get<"elections">())
    for (const ElectedDeputy& deputy : deputies_of(each, *each.get<"lists">().begin()))
      names += (names.empty() ? "" : " ") + std::string(deputy.get<"name">());
  return names;
}

/// The body that the elections of these records are to.
std::string bodies(const std::string& text) {
  const Register records = test::register_of(text);
  std::string all;
  for (const Record& record : records.records())
    each_election(record, [&](const Election& election) {
      all += std::string(body_of_election(election, record)) + ';';
    });
  return all;
}

}  // namespace

TEST_CASE("an election is to the body it states, else to the one that has it, and in a meeting to none") {
  CHECK(bodies("{kind: organisation, id: o, name: O, elections: [{method: direct}]}\n") == "o;");
  CHECK(bodies("{kind: organisation, id: o, name: O, elections: [{body: utvalg}]}\n") == "utvalg;");
  CHECK(bodies("{kind: meeting, id: m, agenda: [{title: A, elections: [{body: utvalg}]}]}\n") == "utvalg;");
  CHECK(bodies("{kind: meeting, id: m, agenda: [{title: A, elections: [{method: direct}]}]}\n") == ";");
}

TEST_CASE(
    "a list's deputies are those it names, else those elected for it, and none who deputises for one "
    "person") {
  const std::string elected =
      "deputies: [{name: Cy, for: A}, {name: Di, for: B}, {name: Eli, for: A, deputises_for: bo}]";
  CHECK(deputies("lists: [{party: A, deputies: [{name: Ada}, {name: Bo}]}], " + elected) == "Ada Bo");
  CHECK(deputies("lists: [{party: A}], " + elected) == "Cy");
  CHECK(deputies("lists: [{party: A, deputies: [{name: Ada, deputises_for: bo}]}], " + elected) == "Cy");
  CHECK(deputies("lists: [{party: A, deputies: [{name: Ada, deputises_for: bo}, {name: Bo}]}]") == "Bo");
  CHECK(deputies("lists: [{party: A}]").empty());
}

}  // namespace ko
