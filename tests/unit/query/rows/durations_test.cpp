// SPDX-License-Identifier: MIT
#include "query/rows/durations.hpp"

#include <doctest/doctest.h>

namespace ko::query {
namespace {

std::optional<Date> date(std::string_view text) {
  const auto read = Date::parse(text);
  return read ? std::optional(*read) : std::nullopt;
}
std::string days(std::string_view from, std::string_view to, std::string_view as_of = "2024-06-01") {
  return days_lasting(date(from), date(to), date(as_of)->first()).str(0);
}
std::string years(std::string_view from, std::string_view to, std::string_view as_of = "2024-06-01") {
  return years_lasting(date(from), date(to), date(as_of)->first()).str(4);
}
std::string age_on(std::string_view born, std::string_view died, std::string_view as_of) {
  const auto found = age(date(born), date(died), date(as_of)->first());
  return found ? found->str(0) : "none";
}

}  // namespace

TEST_CASE(
    "days are counted with the first and the last, and up to the day asked about where there is no last") {
  CHECK(days("2024-01-01", "2024-01-01") == "1");
  CHECK(days("2024-01-01", "2024-12-31") == "366");
  CHECK(days("2024-05-31", "") == "2");
  CHECK(days("2025-05-31", "") == "0");
  CHECK(days("2024-01", "2024-02-01") == "2..32");
  CHECK(days("", "2024-02-01") == "unknown");
  CHECK(days("2024-01~", "2024-02-01") == "unknown");
}

TEST_CASE("years are those completed, and the part of the one begun") {
  CHECK(years("2020-01-01", "2021-12-31") == "2.0000");
  CHECK(years("2024-01-01", "2024-06-30") == "0.4973");
  CHECK(years("2020-02-29", "2021-02-27") == "1.0000");
  CHECK(years("2021-03-01", "2021-02-01") == "0.0000");
}

TEST_CASE("an age is what is completed, at death where somebody is dead") {
  CHECK(age_on("1950-06-15", "", "2025-06-14") == "74");
  CHECK(age_on("1950-06-15", "", "2025-06-15") == "75");
  CHECK(age_on("1950", "", "2025-06-15") == "74..75");
  CHECK(age_on("1930-05-01", "2000-04-30", "2025-01-01") == "69");
  CHECK(age_on("1930-05-01", "2000-04-30", "1990-05-01") == "60");
  CHECK(age_on("2030-05-01", "", "2025-01-01") == "none");
  CHECK(age_on("", "", "2025-01-01") == "none");
  CHECK(age_on("1950~", "", "2025-01-01") == "unknown");
}

}  // namespace ko::query
