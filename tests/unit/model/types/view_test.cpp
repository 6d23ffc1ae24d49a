// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "ko/findings/rule.hpp"
#include "ko/records/register.hpp"
#include "ko/records/view.hpp"
#include "unit/memory_files.hpp"

using namespace ko;

TEST_CASE("whole numbers from 0") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("007") == 7);
  CHECK(parse_integer("9223372036854775807") == 9'223'372'036'854'775'807);
  for (std::string_view text : {"", "-1", "+1", " 1", "1 ", "1.0", "1e3", "x", "9223372036854775808"})
    CHECK_FALSE(parse_integer(text));
}

TEST_CASE("flags are true or false, and no other word") {
  CHECK(parse_flag("true") == true);
  CHECK(parse_flag("false") == false);
  for (std::string_view text : {"", "True", "yes", "no", "NO", "on", "0", "1", "true "})
    CHECK_FALSE(parse_flag(text));
}

TEST_CASE("severities have the names that compilers use") {
  CHECK(name(Severity::error) == "error");
  CHECK(name(Severity::warning) == "warning");
  CHECK(name(Severity::advice) == "advice");
}

TEST_CASE(
    "a text in several languages is given in the one asked for, else in the first of bokmål, nynorsk and "
    "English") {
  const auto name = [](const std::string& written, std::string_view language) {
    const Register records = test::register_of("kind: organisation\nid: o\nname: " + written + "\n");
    return std::string(records.find("o")->as<organisation_type>().get<"name">().in(language));
  };
  CHECK(name("Laget", "en") == "Laget");
  CHECK(name("{en: Club, nb: Laget, nn: Lagi}", "nb") == "Laget");
  CHECK(name("{en: Club, nb: Laget, nn: Lagi}", "nn") == "Lagi");
  CHECK(name("{en: Club, nn: Lagi}", "nb") == "Lagi");
  CHECK(name("{en: Club, nb: Laget}", "nn") == "Laget");
  CHECK(name("{en: Club}", "nb") == "Club");
  CHECK(name("{nn: Lagi, en: Club}", "nb") == "Lagi");
  CHECK(name("{}", "nb").empty());
  // Those of no language come last, as they stand.
  CHECK(name("{sv: Laget, de: Verein}", "nb") == "Laget");
  CHECK(name("{sv: Laget, en: Club}", "nb") == "Club");
  CHECK(name("{nb: Laget, sv: Laget i Sverige}", "sv") == "Laget i Sverige");
}

TEST_CASE("a count is a number or a list of persons, and unknown where it is neither") {
  const auto count = [](const std::string& written) {
    const Register records = test::register_of("kind: decision\nid: v\nvote: {for: " + written + "}\n");
    const auto votes = records.find("v")->as<decision_type>().get<"vote">().get<"for">();
    return std::pair(votes.number(), votes.persons().size());
  };
  using Counted = std::pair<std::optional<std::int64_t>, std::size_t>;
  CHECK(count("7") == Counted(7, 0));
  CHECK(count("0") == Counted(0, 0));
  CHECK(count("[ada, bo]") == Counted(2, 2));
  CHECK(count("[]") == Counted(0, 0));
  CHECK(count("mange") == Counted(std::nullopt, 0));
}
