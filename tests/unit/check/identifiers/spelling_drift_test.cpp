// SPDX-License-Identifier: MIT
/// Which names are nearly the same, and which are the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "check/run/check.hpp"
#include "unit/check/findings_of.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

std::ptrdiff_t drifts(const std::string& records) {
  const std::vector<Finding> findings = check(test::register_of(records), to_day({2026, 1, 1}));
  return std::count_if(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.rule->code == "KO709"; });
}

std::string person_called(const std::string& name, const std::string& family_name) {
  return "kind: person\nid: p\nname: '" + name + "'\nfamily_name: '" + family_name + "'\n";
}

TEST_CASE("what follows a family name is no part of it") {
  CHECK(drifts(person_called("Randy K. Weber, Sr.", "Weber")) == 0);
  CHECK(drifts(person_called("Juan de la Cruz, Jr.", "de la Cruz")) == 0);
  CHECK(drifts(person_called("Donald S. Beyer Jr.", "Beyer")) == 0);
  CHECK(drifts(person_called("Randy K. Weberr, Sr.", "Weber")) == 1);
}

TEST_CASE("words of six letters may differ by two, shorter ones by one, and those of three not at all") {
  CHECK(drifts(person_called("Ada Røbeck", "Røbekk")) == 1);  // one of six
  CHECK(drifts(person_called("Ada Røbeck", "Røbakk")) == 1);  // two of six
  CHECK(drifts(person_called("Ada Robakken", "Robekkan")) == 1);
  CHECK(drifts(person_called("Ada Robakken", "Robekkom")) == 0);  // three
  CHECK(drifts(person_called("Ada Berge", "Berga")) == 1);        // one of five
  CHECK(drifts(person_called("Ada Berge", "Barga")) == 0);        // two of five
  CHECK(drifts(person_called("Ada Berg", "Burg")) == 1);          // one of four
  CHECK(drifts(person_called("Ada Lie", "Lia")) == 0);            // one of three
  CHECK(drifts(person_called("Ada Berge", "Verge")) == 0);        // they begin otherwise
  CHECK(drifts(person_called("Ada Berge", "Berge")) == 0);
  CHECK(drifts(person_called("Ada Berge", "Hansen")) == 0);
}

/// A person of the set, and names in a meeting.
std::ptrdiff_t written(const std::string& names, const std::string& person = "name: Ada Robakken") {
  return drifts("kind: person\nid: ada\n" + person + "\n---\nkind: meeting\nid: m\npresent:\n" + names);
}

TEST_CASE("a name is nearly that of a person when one of its words is, and the others are the same") {
  CHECK(written("  - {name: Ada Robaken}\n") == 1);
  CHECK(written("  - {name: Ada Robakken}\n") == 0);
  CHECK(written("  - {name: ADA ROBAKKEN}\n") == 0);
  CHECK(written("  - {name: Ida Robaken}\n") == 0);
  CHECK(written("  - {name: Robaken}\n") == 0);
  CHECK(written("  - {name: Ada Marie Robaken}\n") == 0);
  CHECK(written("  - {name: Ada Olsen}\n", "name: Ada Hansen\naliases: [Ada Olsens]") == 1);
  CHECK(written("  - {name: Ada Olsens}\n", "name: Ada Olsen\naliases: [Ada Olsens]") == 0);
}

TEST_CASE(
    "two names of one record that are nearly the same are told of, once each, and those of two records not") {
  const std::string other = "name: Geir Lund";
  CHECK(written("  - {name: Ada Robakken}\n  - {name: Ada Robaken}\n", other) == 1);
  CHECK(written("  - {name: Ada Robakken}\n  - {name: Ada Robakken}\n", other) == 0);
  CHECK(written("  - {name: Ada Robakken}\n  - {name: Ada Robaken}\n  - {name: Ada Robaken}\n", other) == 1);
  CHECK(written("  - {name: Ada Robakken}\n  - {name: Bo Robaken}\n", other) == 0);
  CHECK(written("  - {name: Ada Robakken}\n---\nkind: meeting\nid: n\npresent:\n  - {name: Ada Robaken}\n",
                other) == 0);
  // Of two that are nearly a person's, each is told of as that.
  CHECK(written("  - {name: Ada Robaken}\n  - {name: Ada Robakan}\n") == 2);
}

TEST_CASE("a family name stands in the name as it is, in words of its own") {
  CHECK(drifts(person_called("Ada von der Berge", "von der Berge")) == 0);
  CHECK(drifts(person_called("Ada Bergersen", "Berger")) == 0);  // no nearly: three letters more
  CHECK(drifts(person_called("Ada Berger", "Berge")) == 1);      // within a word is not in words of its own
  CHECK(drifts(person_called("Ada Berge, d.e.", "Berge")) == 0);
  CHECK(drifts(person_called("Ada Berge.", "Berge")) == 0);
  CHECK(drifts(person_called("Ada Berge Olsen", "Berge")) == 0);
}

TEST_CASE("each misspelt name is told of in the record it stands in, whichever of its words is wrong") {
  const Register records = test::register_of(
      "{kind: person, id: ingrid, name: Ingrid Skaug Moen}\n---\n"
      "{kind: meeting, id: en, present: [{name: Ingrit Skaug Moen}]}\n---\n"
      "{kind: meeting, id: to, present: [{name: Ingrid Skaug Moenn}]}\n");
  std::string told;
  for (const Finding& each : check(records, to_day({2026, 1, 1})))
    if (each.rule->name == "spelling-drift") told += each.record + ' ';
  CHECK(told == "en to ");
}

}  // namespace
}  // namespace ko
