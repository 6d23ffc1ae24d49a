// SPDX-License-Identifier: MIT
// Who is above whom, for how long, and what lies below.
#include "ko/records/structure.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// A company of three levels, one of which is its own ancestor's parent in none.
const Register& levels() {
  static const Register records = test::register_of(
      "{kind: organisation, id: top, name: T, founded: 2020-01-02, dissolved: 2021-03-04}\n---\n"
      "{kind: organisation, id: a, name: A, parent: top, members: [{person: ada}]}\n---\n"
      "{kind: organisation, id: b, name: B, parent: top, members: [{name: Tor}]}\n---\n"
      "{kind: organisation, id: a-1, name: A1, parent: a, members: [{vacant: true}]}\n---\n"
      "{kind: person, id: ada, name: Ada, memberships: [{organisation: a-1}]}\n");
  return records;
}

std::string ids_in(const std::vector<const Record*>& records) {
  std::string ids;
  for (const Record* record : records) ids += std::string(record->id) + ' ';
  return ids;
}

TEST_CASE("ancestors go up step by step, children one down and descendants all the way") {
  const Register& records = levels();
  CHECK(ids_in(ancestors(records, *records.find("a-1"))) == "a top ");
  CHECK(ids_in(ancestors(records, *records.find("top"))).empty());
  CHECK(ids_in(children(records, *records.find("top"))) == "a b ");
  CHECK(ids_in(children(records, *records.find("a-1"))).empty());
  CHECK(ids_in(descendants(records, *records.find("top"))) == "a a-1 b ");
  CHECK(ids_in(descendants(records, *records.find("a"))) == "a-1 ");
}

TEST_CASE("memberships are those of one organisation, and not of those below it") {
  const Register& records = levels();
  CHECK(tenures_of(records, *records.find("top")).empty());
  CHECK(tenures_of(records, *records.find("a")).size() == 1);
  CHECK(tenures_of(records, *records.find("a-1")).size() == 2);
}

TEST_CASE("an organisation lives from the day it is founded to the day it is dissolved, both in it") {
  const Period life = lifetime(levels().find("top")->as<organisation_type>());
  CHECK_FALSE(life.contains(to_day({2020, 1, 1})));
  CHECK(life.contains(to_day({2020, 1, 2})));
  CHECK(life.contains(to_day({2021, 3, 4})));
  CHECK_FALSE(life.contains(to_day({2021, 3, 5})));
  CHECK(lifetime(levels().find("a")->as<organisation_type>()).contains(to_day({1814, 5, 17})));
}

TEST_CASE("a holder is a person, a name, nobody, or somebody unknown") {
  const Register records = test::register_of(
      "{kind: organisation, id: o, name: O, members: [{person: ada}, {name: Tor}, {vacant: true}, {role: "
      "member}, {vacant: "
      "false}]}\n---\n{kind: person, id: ada, name: Ada}\n");
  const std::vector<Tenure> all = tenures_of(records, *records.find("o"));
  REQUIRE(all.size() == 5);
  std::string told;
  for (const Tenure& each : all)
    told += std::string(each.person != nullptr  ? "person"
                        : each.vacant()         ? "vacant"
                        : each.holder_unknown() ? "unknown"
                                                : "named") +
            ' ';
  CHECK(told == "person named vacant unknown unknown ");
}

TEST_CASE("a membership of what is not there, or is no organisation, is none") {
  const Register records = test::register_of(
      "{kind: person, id: ada, name: Ada, memberships: [{organisation: borte}, {organisation: bo}, "
      "{organisation: o}]}\n"
      "---\n{kind: person, id: bo, name: Bo}\n---\n{kind: organisation, id: o, name: O}\n");
  const std::vector<Tenure> all = tenures(records);
  REQUIRE(all.size() == 1);
  CHECK(all[0].organisation == records.find("o"));
  CHECK(all[0].person == records.find("ada"));
}

TEST_CASE(
    "the memberships of all organisations stand one organisation after the other, in the order of the "
    "register") {
  const Register records = test::register_of(
      "{kind: organisation, id: z, name: Z, members: [{name: Tor}]}\n---\n{kind: organisation, id: a, name: "
      "A, members: "
      "[{name: Åse}]}\n---\n{kind: person, id: ada, name: Ada, memberships: [{organisation: z}, "
      "{organisation: a}]}\n");
  std::string told;
  for (const Tenure& each : tenures(records))
    told += std::string(each.organisation->id) + ':' +
            std::string(each.person != nullptr ? each.person->id : each.name()) + ' ';
  CHECK(told == "a:Åse z:Tor z:ada a:ada ");
}

}  // namespace
}  // namespace ko
