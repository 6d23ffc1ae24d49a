// SPDX-License-Identifier: MIT
// Which wrong weekdays are written anew without asking.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <optional>
#include <string>

#include "check/run/check.hpp"
#include "unit/check/findings_of.hpp"
#include "unit/memory_files.hpp"

namespace {

using namespace ko;

/// What the wrong weekday in a document is replaced by; nothing when it is left to the writer.
std::optional<std::string> edit_in(std::string_view fields) {
  const Register records =
      test::register_of(fmt::format("kind: document\nid: d\ndate: 2014-02-03\n{}\n", fields));
  CAPTURE(std::string(fields));
  for (const Finding& finding : check(records, to_day({2025, 1, 15}))) {
    if (finding.rule->name != "wrong-weekday") continue;
    if (!finding.edit) return std::nullopt;
    return finding.edit->text;
  }
  FAIL("no weekday is wrong");
  return std::nullopt;
}

std::optional<std::string> edit_in_title(std::string_view title) {
  return edit_in(fmt::format("title: {}", title));
}

}  // namespace

TEST_CASE("beside a day that no month has, no weekday is wrong") {
  const auto found = [](const std::string& title) {
    return ko::test::codes_of("{kind: document, id: d, title: '" + title + "'}\n", "KO403");
  };
  for (const std::string weekday : {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"}) {
    CHECK(found(weekday + " 31. februar 2014").empty());
    CHECK(found(weekday + " 0. mars 2014").empty());
  }
  CHECK(found("tirsdag 28. februar 2014") == "KO403");
  CHECK(found("fredag 28. februar 2014").empty());
}

TEST_CASE("a weekday beside a day of a stated year is mended, in its language and with its first letter") {
  CHECK(edit_in_title("Møte torsdag 26. mars 2014") == "onsdag");
  CHECK(edit_in_title("Torsdag 26. mars 2014") == "Onsdag");
  CHECK(edit_in_title("Møte torsdag 2014-03-26") == "onsdag");
  CHECK(edit_in_title("Meeting on Thursday 26 March 2014") == "Wednesday");
  CHECK(edit_in_title("Møte tysdag 26. mars 2014") == "onsdag");
}

TEST_CASE("every month is known, from the first to the last, in each language") {
  for (const std::string month :
       {"januar", "februar",   "mars",    "april",    "mai",      "juni",    "juli",
        "august", "september", "oktober", "november", "desember", "January", "February",
        "March",  "May",       "June",    "July",     "October",  "December"}) {
    const std::string wrong = month == "august" ? "Tuesday" : "Friday";
    edit_in_title(wrong + " 15 " + month + " 2014");
  }
  CHECK(edit_in_title("Friday 31 December 2014") == "Wednesday");
}

TEST_CASE("a weekday without a year is left to the writer") {
  CHECK(edit_in_title("Møte lørdag 26. mars") == std::nullopt);
}

TEST_CASE("a weekday that two languages share is left where they call the right one differently") {
  CHECK(edit_in_title("Møte torsdag 25. mars 2014") == std::nullopt);
}

TEST_CASE("a weekday in capitals is left to the writer") {
  CHECK(edit_in_title("MØTE TORSDAG 26. mars 2014") == std::nullopt);
}

TEST_CASE("a document's own words stay as they are") {
  CHECK(edit_in("source: {document: d, quote: Møte torsdag 26. mars 2014}") == std::nullopt);
}

TEST_CASE("a text that was unescaped is left to the writer") {
  CHECK(edit_in_title("\"M\\u00f8te torsdag 26. mars 2014\"") == std::nullopt);
}
