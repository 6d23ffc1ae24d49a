// SPDX-License-Identifier: MIT
#include "ko/findings/selection.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ko/findings/rule.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// Whether a rule speaks of a file, in a set with this `ko.yaml`.
bool speaks(const std::string& configuration, std::string_view code,
            std::string_view file = "sett/moter/mars.yaml") {
  const test::MemoryFiles files({{"sett/ko.yaml", "ko: 1\n" + configuration}});
  const Reading reading = read_set(files, find_sets(files, {"sett"}, ".").front());
  REQUIRE(reading.findings.empty());
  return Selection(reading.configuration, "sett").includes(*find_rule(code), file);
}

TEST_CASE("a rule speaks unless it is opt-in") {
  CHECK(speaks("", "KO502"));
  CHECK(!speaks("", "KO571"));
  CHECK(Selection({}, ".").includes(*find_rule("KO502"), "mars.yaml"));
}

TEST_CASE("a profile switches its rules on, and no others") {
  CHECK(speaks("profile: kommuneloven-2018\n", "KO571"));
  CHECK(!speaks("profile: []\n", "KO571"));
}

TEST_CASE("a rule is chosen by code, by name, by family and by profile") {
  CHECK(!speaks("checks: {ignore: KO502}\n", "KO502"));
  CHECK(!speaks("checks: {ignore: item-not-quorate}\n", "KO502"));
  CHECK(!speaks("checks: {ignore: [KO1, KO5]}\n", "KO502"));
  CHECK(speaks("checks: {ignore: KO50}\n", "KO502"));
  CHECK(speaks("checks: {select: KO571}\n", "KO571"));
  CHECK(speaks("checks: {select: kommuneloven-2018}\n", "KO577"));
}

TEST_CASE("a word that chooses no rule is told of wherever it stands") {
  const auto told = [](const std::string& checks) {
    const test::MemoryFiles files({{"sett/ko.yaml", "ko: 1\nchecks: " + checks + "\n"},
                                   {"sett/a.yaml", "{kind: person, id: ada, name: Ada}\n"}});
    const Register records(read_set(files, find_sets(files, {"sett"}, ".").front()));
    std::string all;
    for (const Finding& finding : validate(records, {}, {to_day({2026, 1, 1})}))
      if (finding.rule->name == "unknown-choice")
        all += finding.path + " " + std::string(finding.message.view()) + "; ";
    return all;
  };
  CHECK(told("{select: KO571, ignore: KO502}").empty());
  CHECK(told("{select: KO99x}") == "checks.select `select`: there is no rule `KO99x`; ");
  CHECK(told("{ignore: [KO502, KO99x]}") == "checks.ignore `ignore`: there is no rule `KO99x`; ");
  CHECK(told("{paths: [{path: moter/, select: KO99x}]}") ==
        "checks.paths.select `select`: there is no rule `KO99x`; ");
  CHECK(told("{paths: [{path: moter/, ignore: KO99x}]}") ==
        "checks.paths.ignore `ignore`: there is no rule `KO99x`; ");
}

TEST_CASE("what is both selected and ignored is ignored") {
  CHECK(!speaks("profile: kommuneloven-2018\nchecks: {select: KO5, ignore: KO576}\n", "KO576"));
}

TEST_CASE("a path has the last word in its files") {
  const std::string folder = "checks: {ignore: KO502, paths: [{path: moter/, select: KO502}]}\n";
  CHECK(speaks(folder, "KO502"));
  CHECK(!speaks(folder, "KO502", "sett/moterom/mars.yaml"));
  CHECK(!speaks("checks: {paths: [{path: moter/mars.yaml, ignore: KO5}]}\n", "KO502"));
  CHECK(!speaks("checks: {paths: [{path: \"**/mars.yaml\", ignore: KO5}]}\n", "KO502"));
}

/// Whether a rule need not be looked at at all, in a set with this `ko.yaml`.
bool may_speak(const std::string& configuration, std::string_view code, const RuleChoice& asked = {}) {
  const test::MemoryFiles files({{"sett/ko.yaml", "ko: 1\n" + configuration}});
  const Reading reading = read_set(files, find_sets(files, {"sett"}, ".").front());
  return Selection(reading.configuration, "sett", asked).may_include(*find_rule(code));
}

TEST_CASE("a rule that speaks in any file may speak, and no other") {
  CHECK(may_speak("", "KO502"));
  CHECK_FALSE(may_speak("", "KO901"));
  CHECK(may_speak("checks: {select: KO9}\n", "KO901"));
  CHECK(may_speak("checks: {paths: [{path: moter/, select: KO901}]}\n", "KO901"));
  CHECK(may_speak("checks: {ignore: KO502, paths: [{path: moter/, select: KO502}]}\n", "KO502"));
  CHECK_FALSE(may_speak("checks: {ignore: KO502}\n", "KO502"));
  CHECK(may_speak("", "KO901", {.select = {"KO901"}, .ignore = {}}));
  CHECK_FALSE(may_speak("", "KO502", {.select = {"KO901"}, .ignore = {}}));
  CHECK_FALSE(may_speak("", "KO502", {.select = {}, .ignore = {"KO5"}}));
}

}  // namespace
}  // namespace ko
