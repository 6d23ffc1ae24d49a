// SPDX-License-Identifier: MIT
#include "ko/records/scenario.hpp"

#include <doctest/doctest.h>

#include "ko/records/structure.hpp"
#include "unit/memory_files.hpp"

using namespace ko;

namespace {

Reading read_files(const std::map<std::string, std::string>& texts) {
  const test::MemoryFiles files(texts);
  return read_set(files, find_sets(files, {"."}, ".").front());
}

constexpr const char* base =
    "kind: organisation\nid: a\nname: \"A \\u00e5\"\ntype: unit\nmembers: [{name: Ada}]\n---\n"
    "kind: person\nid: b\nname: Bo\n";

}  // namespace

TEST_CASE("a scenario's record takes the place of the fields it states, and of no others") {
  Result<Overlaid> both =
      laid_over(test::read_text(base),
                test::read_text("kind: organisation\nid: a\nmembers: [{name: \"\\u00d8\"}, {}]\n"));
  REQUIRE(both);
  const Register records(std::move(both->reading));
  const auto organisation = records.find("a")->as<organisation_type>();
  CHECK(organisation.get<"name">().in("nb") == "A å");
  CHECK(organisation.get<"type">() == "unit");
  const auto members = organisation.get<"members">();
  REQUIRE(members.size() == 2);
  CHECK((*members.begin()).get<"name">() == "Ø");
  CHECK(records.find("b") != nullptr);
  CHECK(records.records().size() == 2);
}

TEST_CASE("a scenario adds records, and leaves out those it removes") {
  Result<Overlaid> both =
      laid_over(test::read_text(base),
                read_files({{"ko.yaml", "ko: 1\nscenario: {remove: b, assumptions: [Ingen Bo]}\n"},
                            {"c.yaml", "kind: person\nid: c\nname: Cy\n"}}));
  REQUIRE(both);
  const Register records(std::move(both->reading));
  for (std::uint32_t i = 0; i < records.files().size(); ++i) CHECK(records.files()[i].index == i);
  CHECK(records.find("c")->at.place().file == records.find("c")->at.file().index);
  CHECK(records.find("b") == nullptr);
  CHECK(records.find("c")->as<person_type>().get<"name">() == "Cy");
}

TEST_CASE("a person that is removed takes the memberships along, and it is said") {
  Result<Overlaid> both =
      laid_over(test::read_text(
                    "kind: organisation\nid: a\nname: A\ntype: unit\nmembers:\n  - {person: b, percent: 50}\n"
                    "  - {person: c, note: \"\\u00e5\"}\n  - person: b\nnote: etter\n---\n"
                    "kind: person\nid: b\nname: Bo\n---\nkind: person\nid: c\nname: Cy\n"),
                read_files({{"ko.yaml", "ko: 1\nscenario: {remove: b}\n"}}));
  REQUIRE(both);
  CHECK(both->taken_along == std::vector<std::string>{"`b` is removed, and with it 2 memberships of `a`"});
  const Register records(std::move(both->reading));
  const auto organisation = records.find("a")->as<organisation_type>();
  const auto members = organisation.get<"members">();
  REQUIRE(members.size() == 1);
  CHECK((*members.begin()).get<"person">() == "c");
  CHECK((*members.begin()).get<"note">().in("nb") == "å");
  CHECK(organisation.get<"note">().in("nb") == "etter");
  CHECK(tenures(records).size() == 1);
}

TEST_CASE("an organisation loses its members wherever it stands in its file") {
  Result<Overlaid> both = laid_over(
      test::read_text(
          "{kind: person, id: b, name: Bo}\n---\n{kind: organisation, id: a, name: A, members: [{person: "
          "b}]}\n---\n{kind: organisation, id: c, name: C}\n"),
      read_files({{"ko.yaml", "ko: 1\nscenario: {remove: b}\n"}}));
  REQUIRE(both);
  const Register records(std::move(both->reading));
  CHECK(records.find("a")->as<organisation_type>().get<"name">().in("nb") == "A");
  CHECK(records.find("a")->as<organisation_type>().get<"members">().empty());
  CHECK(records.find("c")->as<organisation_type>().get<"name">().in("nb") == "C");
}

TEST_CASE("what cannot be laid over is said") {
  const auto fault = [](const std::map<std::string, std::string>& scenario) {
    const auto both = laid_over(test::read_text(base), read_files(scenario));
    return both ? std::string() : both.fault().message + " (" + both.fault().mend() + ")";
  };
  CHECK(fault({{"ko.yaml", "ko: 1\nscenario: {remove: [bb]}\n"}}) ==
        "the scenario removes `bb`, and there is no such record (did you mean `b`?)");
  CHECK(fault({{"ko.yaml", "ko: 1\n"}, {"a.yaml", "kind: person\nid: a\nname: Ada\n"}}) ==
        "the scenario's `a` is of kind person, and the set's of kind organisation ()");
}

TEST_CASE("of a person without memberships nothing goes along, and of two each is told of") {
  const auto taken = [](const std::string& removed) {
    const Result<Overlaid> both = laid_over(
        test::read_text(
            "kind: organisation\nid: a\nname: A\nmembers: [{person: b}]\n---\nkind: organisation\nid: "
            "o\nname: O\nmembers: [{person: b}, {person: c}]\n---\n{kind: person, id: b, name: "
            "Bo}\n---\n{kind: person, id: c, name: Cy}\n---\n{kind: person, id: d, name: Di}\n"),
        read_files({{"ko.yaml", "ko: 1\nscenario: {remove: " + removed + "}\n"}}));
    REQUIRE(both);
    return both->taken_along;
  };
  using Lines = std::vector<std::string>;
  CHECK(taken("d").empty());
  CHECK(taken("[d, c]") == Lines{"`c` is removed, and with it 1 membership of `o`"});
  CHECK(taken("[b, c]") == Lines{"`b` is removed, and with it 2 memberships of `a`, `o`",
                                 "`c` is removed, and with it 1 membership of `o`"});
}

TEST_CASE("what a scenario assumes is told in a language, each by itself") {
  const auto assumed = [](const std::string& scenario, std::string_view language) {
    return assumptions(read_files({{"ko.yaml", "ko: 1\nscenario: {" + scenario + "}\n"}}), language);
  };
  using Lines = std::vector<std::string>;
  const std::string two = "assumptions: [{nb: Ett senter, nn: Eitt senter}, To ledere]";
  CHECK(assumed(two, "nb") == Lines{"Ett senter", "To ledere"});
  CHECK(assumed(two, "nn") == Lines{"Eitt senter", "To ledere"});
  CHECK(assumed("remove: a", "nb").empty());
}

TEST_CASE("a set without a configuration does not get the scenario's") {
  Result<Overlaid> both = laid_over(
      test::read_text(base), read_files({{"ko.yaml", "ko: 1\nlanguage: nn\nscenario: {remove: b}\n"}}));
  REQUIRE(both);
  CHECK_FALSE(both->reading.configuration);
}
