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

}  // namespace

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
