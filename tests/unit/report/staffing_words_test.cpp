// SPDX-License-Identifier: MIT
// Figures of staffing put in words: names of units, days, what is compared, and the days of a vacancy.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "report/staffing/staffing_figures.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

TEST_CASE("ids become names, days are written out, and what is compared is told in words") {
  const Register records = test::register_of("{kind: organisation, id: nord, name: Avdeling nord}\n");
  const ReportOptions options = test::on_day(2025, 4, 1);
  Table table;
  for (const char* column : {"org", "date", "comparison", "filled"})
    table.columns.push_back({.name = column});
  const auto row = [&](const std::string& which) {
    table.rows.push_back({Cell{std::string("nord")}, Cell{*Date::parse("2025-03-11")}, Cell{which}, Cell{}});
  };
  row("before");
  row("after");
  row("change");
  const FigureWords figures[] = {{"filled", "staffing.filled"}};
  const Table told = figures_in_words(Context{records, options}, table, figures, 3);
  REQUIRE(told.rows.size() == 3);
  CHECK(told.columns[0].name == "Enhet");
  CHECK(told.columns[1].name == "Dato");
  CHECK(told.columns[2].name == "Tilfelle");
  CHECK(std::get<std::string>(told.rows[0][0].value) == "Avdeling nord");
  CHECK(std::get<std::string>(told.rows[0][1].value) == "11.\u00a0mars 2025");
  CHECK(std::get<std::string>(told.rows[0][2].value) == "før");
  CHECK(std::get<std::string>(told.rows[1][2].value) == "etter");
  CHECK(std::get<std::string>(told.rows[2][2].value) == "endring");
}

TEST_CASE("a vacancy is told with its first and its last day") {
  const std::string text = test::report_text(
      "staffing",
      "kind: organisation\nid: nord\nname: Avdeling nord\ntype: unit\nmembers: [{vacant: true, role: "
      "employee, percent: 50, from: 2025-01-01, to: 2025-12-31}]\n",
      "nord");
  CHECK(test::holds(text,
                    "Avdeling nord  Ansatt    50 %              fra 1. januar 2025 til 31. desember 2025\n"));
}

/// Whether a vacant place in a unit is told as one.
bool is_vacancy_told(const char* place, const char* of_unit = "") {
  return test::holds(test::report_text("staffing",
                                       fmt::format("kind: organisation\nid: nord\nname: Avdeling nord\ntype: "
                                                   "unit\n{}members: [{{vacant: true, {}}}]\n",
                                                   of_unit, place),
                                       ""),
                     "Vakante stillinger");
}

TEST_CASE(
    "who works somewhere has a share of a post, a post, a function or is an employee; a seat is no work") {
  for (const char* place : {"percent: 50", "post: vert", "function: service", "role: employee"})
    CHECK_MESSAGE(is_vacancy_told(place), place);
  CHECK_FALSE(is_vacancy_told("role: member"));
}

TEST_CASE("a vacancy is not told that is withheld, or in a unit that is") {
  CHECK_FALSE(is_vacancy_told("percent: 50, public: false"));
  CHECK_FALSE(is_vacancy_told("percent: 50", "public: false\n"));
}

}  // namespace
}  // namespace ko
