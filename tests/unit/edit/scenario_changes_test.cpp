// SPDX-License-Identifier: MIT
#include "ko/editing/scenario_changes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "unit/memory_files.hpp"

namespace {

using ko::Day;
using ko::Reading;
using ko::Register;

const Day from = ko::Date::parse("2024-07-01")->first();

const std::string set_of_three =
    "kind: organisation\n"
    "id: nord\n"
    "name: Nord\n"
    "type: unit\n"
    "posts:\n"
    "  - {id: leder, title: Leder, percent: 100}\n"
    "members:\n"
    "  - {person: ada, role: leader, from: 2020}  # fast\n"
    "  - {person: bo, role: member, to: 2023-12-31}\n"
    "  - {person: cy, role: member, from: 2024-07-01}\n"
    "---\n"
    "{kind: person, id: ada, name: Ada}\n"
    "---\n"
    "{kind: person, id: bo, name: Bo}\n"
    "---\n"
    "{kind: person, id: cy, name: Cy}\n";

Reading scenario_of(const std::string& records, const std::string& says = "{}") {
  const ko::test::MemoryFiles files(std::map<std::string, std::string>{
      {"ko.yaml", "ko: 1\nscenario: " + says + "\n"}, {"records.yaml", records}});
  return read_set(files, find_sets(files, {"."}, ".").front());
}

/// The text after the changes, each made of what came of the one before; or the fault.
std::string applied(std::string text, const Reading& scenario) {
  const auto changes = ko::scenario_changes(ko::test::register_of(text), scenario, from);
  if (!changes) return changes.fault().message;
  for (const ko::FieldChange& change : changes->changes) {
    const Register records = ko::test::register_of(text);
    const auto edit = ko::propose(records, change);
    if (!edit) return change.address + ": " + edit.fault().message;
    text = ko::apply(text, edit->edits).text;
  }
  return text;
}

std::string applied(const std::string& scenario, const std::string& says = "{}") {
  return applied(set_of_three, scenario_of(scenario, says));
}

/// The text of the set with parts replaced by others.
std::string set_with(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string text = set_of_three;
  for (const auto& [part, other] : parts) {
    REQUIRE(text.find(part) != std::string::npos);
    text.replace(text.find(part), part.size(), other);
  }
  return text;
}

/// A scenario of the members of `nord`.
std::string members_of_committee(const std::string& entries) {
  return "kind: organisation\nid: nord\nname: Nord\nmembers:\n" + entries;
}

const std::string goes_on = "  - {person: ada, role: leader}\n";
const std::string begins_later = "  - {person: cy, role: member}\n";

}  // namespace

TEST_CASE("A scenario that says what the records say changes nothing") {
  CHECK(applied("kind: organisation\nid: nord\nname: \"Nord\"\ntype: unit\n") == set_of_three);
  CHECK(applied(members_of_committee(goes_on + begins_later)) == set_of_three);
}

TEST_CASE(
    "Who is not in the scenario any more has the day before as the last, who comes has the day as the "
    "first") {
  CHECK(applied(members_of_committee("  - {person: bo, role: leader}\n" + begins_later)) ==
        set_with({{"from: 2020}  # fast", "from: 2020, to: 2024-06-30}  # fast"},
                  {"from: 2024-07-01}\n",
                   "from: 2024-07-01}\n  - {person: bo, role: leader, from: 2024-07-01}\n"}}));
}

TEST_CASE("A place that is described otherwise ends, and begins anew") {
  CHECK(applied(members_of_committee("  - {person: ada, role: leader, percent: 50}\n" + begins_later)) ==
        set_with({{"from: 2020}  # fast", "from: 2020, to: 2024-06-30}  # fast"},
                  {"from: 2024-07-01}\n",
                   "from: 2024-07-01}\n"
                   "  - {person: ada, role: leader, percent: 50, from: 2024-07-01}\n"}}));
}

TEST_CASE("What has ended stays, and comes back as an entry of its own") {
  CHECK(applied(members_of_committee(goes_on + begins_later + "  - {person: bo, role: member}\n")) ==
        set_with({{"from: 2024-07-01}\n",
                   "from: 2024-07-01}\n  - {person: bo, role: member, from: 2024-07-01}\n"}}));
  // One that the scenario tells of with its days is the same.
  CHECK(applied(members_of_committee(goes_on + begins_later +
                                     "  - {person: bo, role: member, to: 2023-12-31}\n")) == set_of_three);
}

TEST_CASE("What was to begin on that day or later never does") {
  CHECK(applied(members_of_committee(goes_on)) ==
        set_with({{"  - {person: cy, role: member, from: 2024-07-01}\n", ""}}));
}

TEST_CASE("What began on the day before has that one day") {
  const std::string text = set_with({{"from: 2020}", "from: 2024-06-30}"}});
  CHECK(applied(text, scenario_of(members_of_committee(begins_later)))
            .find("from: 2024-06-30, to: 2024-06-30}  # fast") != std::string::npos);
}

TEST_CASE("What ends on the day before already, stays; what ends on the day ends sooner") {
  const auto with_end = [](const std::string& day) {
    return set_with({{"from: 2020}", "from: 2020, to: " + day + "}"}});
  };
  CHECK(applied(with_end("2024-06-30"), scenario_of(members_of_committee(begins_later))) ==
        with_end("2024-06-30"));
  CHECK(applied(with_end("2024-07-01"), scenario_of(members_of_committee(begins_later))) ==
        with_end("2024-06-30"));
}

TEST_CASE("Days that a scenario states itself are those of its entries") {
  CHECK(applied(members_of_committee("  - {person: ada, role: leader, to: 2025}\n" + begins_later +
                                     "  - {person: bo, role: observer, from: 2024-09-01}\n"
                                     "  - {name: Di, to: 2019}\n")) ==
        set_with({{"from: 2020}  # fast", "from: 2020, to: 2025}  # fast"},
                  {"from: 2024-07-01}\n",
                   "from: 2024-07-01}\n  - {person: bo, role: observer, from: 2024-09-01}\n"
                   "  - {name: Di, to: 2019}\n"}}));
}

TEST_CASE("A post is known by its id, and shares are the same with and without a sign") {
  const auto posts = [](const std::string& entry) {
    return applied("kind: organisation\nid: nord\nname: Nord\nposts:\n  - " + entry + "\n");
  };
  CHECK(posts("{id: leder, title: Leder, percent: 100%}") == set_of_three);
  CHECK(posts("{id: leder, percent: 50}") == set_with({{"title: Leder, percent: 100", "percent: 50"}}));
  CHECK(posts("{id: fagleder, title: Fagleder}") ==
        set_with({{"percent: 100}\n",
                   "percent: 100, to: 2024-06-30}\n"
                   "  - {id: fagleder, title: Fagleder, from: 2024-07-01}\n"}}));
}

TEST_CASE("A list without days and a single value become what the scenario says") {
  CHECK(applied("kind: organisation\nid: nord\nname: Nord og sør\naliases: [Nr]\ntype: \n") ==
        set_with({{"name: Nord\ntype: unit\n", "name: Nord og sør\naliases: [Nr]\n"}}));
}

TEST_CASE("Records that are removed end where they have days, and go where they have not") {
  CHECK(applied("kind: person\nid: ada\nname: Ada\n", "{remove: ada}") ==
        set_with({{"from: 2020}", "from: 2020, to: 2024-06-30}"}}));
  CHECK(applied("kind: person\nid: ada\nname: Ada\n", "{remove: bo}") == set_of_three);
  CHECK(applied("kind: person\nid: ada\nname: Ada\n", "{remove: nord}") ==
        set_with({{"type: unit\n", "type: unit\ndissolved: 2024-06-30\n"},
                  {"percent: 100}", "percent: 100, to: 2024-06-30}"},
                  {"from: 2020}", "from: 2020, to: 2024-06-30}"},
                  {"  - {person: cy, role: member, from: 2024-07-01}\n", ""}}));
  const std::string with_plan = set_of_three + "---\n{kind: document, id: plan, title: Plan}\n";
  CHECK(applied(with_plan, scenario_of("kind: person\nid: ada\nname: Ada\n", "{remove: plan}")) ==
        set_of_three);
}

TEST_CASE("Several that go leave the numbers of the others true") {
  const std::string text =
      set_with({{"role: member, to: 2023-12-31", "role: member, from: 2025"}, {"from: 2020", "from: 2026"}});
  CHECK(
      applied(text,
              scenario_of(members_of_committee("  - {person: bo, role: member, to: 2030}\n"), "{remove: cy}"))
          .find("members:\n  - {person: bo, role: member, from: 2025, to: 2030}\n---") != std::string::npos);
}

TEST_CASE("Records that the set has not are added, once") {
  const Reading scenario = scenario_of("# new\nkind: person\nid: di\nname: Di\n");
  const Register records = ko::test::register_of(set_of_three);
  const auto changes = ko::scenario_changes(records, scenario, from);
  REQUIRE(changes);
  CHECK(changes->changes.empty());
  REQUIRE(changes->added.size() == 1);
  const auto edit = ko::add_record(records, *changes->added.front(), ".");
  REQUIRE(edit);
  CHECK(ko::apply(set_of_three, edit->edits).text ==
        set_of_three + "---\n# new\nkind: person\nid: di\nname: Di\n");
  CHECK_FALSE(ko::add_record(records, *records.find("ada"), "."));
}

TEST_CASE("What cannot be applied is said") {
  CHECK(applied("kind: person\nid: nord\nname: Nord\n") ==
        "the scenario's `nord` is of kind person, and the set's of kind organisation");
  CHECK(applied("kind: person\nid: ada\nname: Ada\n", "{remove: bob}") ==
        "the scenario removes `bob`, and there is no record `bob`; did you mean `bo`?");
}

TEST_CASE("Applied twice, the records stay as they were after the first time") {
  const Reading scenario =
      scenario_of(members_of_committee("  - {person: bo, role: leader}\n  - {person: ada, role: member}\n"),
                  "{remove: cy}");
  const std::string once = applied(set_of_three, scenario);
  CHECK(once != set_of_three);
  CHECK(applied(once, scenario) == once);
}

TEST_CASE("That a scenario holds is noted in the set, each once") {
  const auto noted = [](const std::string& configuration) {
    const ko::test::MemoryFiles files(
        std::map<std::string, std::string>{{"ko.yaml", configuration}, {"set.yaml", set_of_three}});
    const Register records(read_set(files, find_sets(files, {"."}, ".").front()));
    const auto edit = ko::noted_as_applied(records, "../then", from);
    return edit ? ko::apply(configuration, edit->edits).text : edit.fault().message;
  };
  CHECK(noted("ko: 1\n# who\nname: A  # we\n") ==
        "ko: 1\n# who\nname: A  # we\napplied_scenarios:\n  - path: ../then\n    from: 2024-07-01\n");
  CHECK(noted("ko: 1\napplied_scenarios:\n") ==
        "ko: 1\napplied_scenarios:\n  - path: ../then\n    from: 2024-07-01\n");
  CHECK(noted("ko: 1\napplied_scenarios:\n  # the first\n  - {path: ../once, from: 2020-01-01}\n") ==
        "ko: 1\napplied_scenarios:\n  # the first\n  - {path: ../once, from: 2020-01-01}\n"
        "  - {path: ../then, from: 2024-07-01}\n");
  CHECK(noted("ko: 1\napplied_scenarios: [{path: ../then, from: 2024-01-01}]\n") ==
        "it holds already, as the set's `ko.yaml` says: from 2024-01-01");
}

TEST_CASE("Where there is no ko.yaml, nothing can be noted") {
  CHECK(ko::noted_as_applied(ko::test::register_of(set_of_three), "../then", from).fault().message ==
        "the set has no `ko.yaml`, which would say that the scenario has come true");
}
