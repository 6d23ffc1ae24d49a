// SPDX-License-Identifier: MIT
// Which mends are made without asking: those that leave nothing to guess, and no others.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <optional>
#include <string>

#include "unit/memory_files.hpp"

namespace {

using namespace ko;

/// What the one finding of shape in a text would be replaced by; nothing when it is left to the writer.
std::optional<std::string> edit_in(const std::string& text) {
  const Reading reading = test::read_text(text);
  INFO(text);
  REQUIRE(reading.findings.size() == 1);
  const Finding& finding = reading.findings.front();
  CHECK_FALSE(finding.mend.empty());
  if (!finding.edit) return std::nullopt;
  return finding.edit->text;
}

std::optional<std::string> edit_of_date(std::string_view written) {
  return edit_in(fmt::format("kind: organisation\nid: a\nname: A\nfounded: {}\n", written));
}

std::optional<std::string> edit_of_start(std::string_view written) {
  return edit_in(fmt::format("kind: meeting\nid: m\nbody: a\nstart: {}\n", written));
}

std::optional<std::string> edit_of_percent(std::string_view written) {
  return edit_in(
      fmt::format("kind: organisation\nid: a\nname: A\nstaffing:\n  - percent: {}\n    at: 2014\n", written));
}

}  // namespace

TEST_CASE("a date that can mean one day only is mended") {
  CHECK(edit_of_date("21.02.2014") == "2014-02-21");
  CHECK(edit_of_date("02.21.2014") == "2014-02-21");
  CHECK(edit_of_date("21/2/2014") == "2014-02-21");
  CHECK(edit_of_date("4.4.2014") == "2014-04-04");
  CHECK(edit_of_date("2014-2-21") == "2014-02-21");
  CHECK(edit_of_date("20140221") == "2014-02-21");
  CHECK(edit_of_date("21. februar 2014") == "2014-02-21");
  CHECK(edit_of_date("ca. 2014") == "2014~");
  CHECK(edit_of_date("02.2014") == "2014-02");
}

TEST_CASE("a date whose day may be its month is left to the writer") {
  CHECK(edit_of_date("03.04.2014") == std::nullopt);
  CHECK(edit_of_date("3.4.2014") == std::nullopt);
  CHECK(edit_of_date("03/04/2014") == std::nullopt);
  CHECK(edit_of_date("03-04-2014") == std::nullopt);
}

TEST_CASE("a year of two digits is left to the writer") {
  CHECK(edit_of_date("21.02.14") == std::nullopt);
  CHECK(edit_of_date("21. februar 14") == std::nullopt);
  CHECK(edit_of_date("14-02-21") == std::nullopt);
}

TEST_CASE("a day that is not in the calendar is left to the writer, with a hint") {
  CHECK(edit_of_date("2014-02-30") == std::nullopt);
  CHECK(edit_of_date("2014-21-02") == std::nullopt);
  CHECK(edit_of_date("31.4.2014") == std::nullopt);
}

TEST_CASE("a time is mended where its half of the day is sure") {
  CHECK(edit_of_start("2014-02-21 09:00") == "2014-02-21T09:00");
  CHECK(edit_of_start("21.2.2014 kl. 09.00") == "2014-02-21T09:00");
  CHECK(edit_of_start("21.2.2014 kl. 14") == "2014-02-21T14:00");
  CHECK(edit_of_start("21.2.2014 kl. 7") == std::nullopt);
  CHECK(edit_of_start("3.4.2014 kl. 09.00") == std::nullopt);
  CHECK(edit_of_start("21.2.14 kl. 09.00") == std::nullopt);
}

TEST_CASE("the form of a percentage is mended, its value is not") {
  CHECK(edit_of_percent("37,5  %") == "37,5%");
  CHECK(edit_of_percent("1 000") == "1000");
  CHECK(edit_of_percent("50 prosent") == "50%");
  CHECK(edit_of_percent("37,555") == std::nullopt);
  CHECK(edit_of_percent("-5") == std::nullopt);
}

TEST_CASE("a date that contradicts its weekday is left to the writer") {
  CHECK(edit_of_date("fredag 21. februar 2014") == "2014-02-21");
  CHECK(edit_of_date("mandag 21. februar 2014") == std::nullopt);
}

TEST_CASE("a value in quotes keeps them, and is left to the writer") {
  CHECK(edit_of_date("\"21.02.2014\"") == std::nullopt);
}

TEST_CASE("a value that the text's own error keeps from being reported has no edit") {
  const Reading reading =
      test::read_text("kind: organisation\nid: a\nname: A\nmembers:\n  - {person: b, to: \n  31.12.2025}\n");
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.findings.front().rule->code == "KO123");
  CHECK_FALSE(reading.findings.front().edit);
}

TEST_CASE("a text with a colon gets its quotes only where a space stands before it") {
  CHECK(edit_in("kind: person\nid: a\nname: A: B\n") == "\"A: B\"");
  // The quote would become part of the tag, and the edit be made again for ever.
  const Reading reading = test::read_text("kind: person\nid: a\nname: !x]y z: w\n");
  for (const Finding& finding : reading.findings) CHECK_FALSE(finding.edit);
}
