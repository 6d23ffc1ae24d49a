// SPDX-License-Identifier: MIT
#include "import/recognise/text/moments.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ko/values/date.hpp"

namespace {

using ko::import::find_day;
using ko::import::find_times;
using ko::import::Vocabulary;

std::string day_in(std::string_view text, std::optional<ko::Day> near = {}) {
  const auto day = find_day(text, Vocabulary(), near);
  return day ? to_string(day->day) : "none";
}

std::string times_in(std::string_view text, bool is_about_time) {
  std::string all;
  for (const auto& time : find_times(text, is_about_time)) all += (all.empty() ? "" : " ") + time.time;
  return all;
}

}  // namespace

TEST_CASE("Days as people write them") {
  CHECK(day_in("Møtedato: 16.09.2026") == "2026-09-16");
  CHECK(day_in("Fredag 21.2 2014, kl. 0900-1320") == "2014-02-21");
  CHECK(day_in("25.03.26") == "2026-03-25");
  CHECK(day_in("ON WEDNESDAY, 12TH DECEMBER, 2018, AT 9AM") == "2018-12-12");
  CHECK(day_in("December 11th, 2020") == "2020-12-11");
  CHECK(day_in("11. mars 2025") == "2025-03-11");
  CHECK(day_in("den 7 februari 2023") == "2023-02-07");
  CHECK(day_in("2024-03-06") == "2024-03-06");
}

TEST_CASE("What is no day: one that no calendar has, a version, a number of a case, a day without a year") {
  CHECK(day_in("31.02.2024") == "none");
  CHECK(day_in("PS 47/26 og RS 24/26") == "none");
  CHECK(day_in("release 21.7.0") == "none");
  CHECK(day_in("onsdag 26. mars") == "none");
}

TEST_CASE("A day without a year is the next one after another day") {
  const ko::Day near = ko::to_day({2014, 2, 21});
  CHECK(day_in("onsdag 26. mars", near) == "2014-03-26");
  CHECK(day_in("5. januar", near) == "2015-01-05");
}

TEST_CASE("The weekday beside a day is compared with it") {
  CHECK(find_day("tirsdag 11. mars 2025", Vocabulary())->weekday_is_right());
  CHECK_FALSE(find_day("onsdag 11. mars 2025", Vocabulary())->weekday_is_right());
  CHECK_FALSE(find_day("Wednesday, 11 March 2025", Vocabulary())->weekday_is_right());
  CHECK(find_day("11. mars 2025", Vocabulary())->weekday_is_right());
}

TEST_CASE("Times of day") {
  CHECK(times_in("18:00 - 21:00", true) == "18:00 21:00");
  CHECK(times_in("kl. 0900-1320", true) == "09:00 13:20");
  CHECK(times_in("17:00 -22:45", true) == "17:00 22:45");
  CHECK(times_in("08.15", true) == "08:15");
  CHECK(times_in("AT 2.30 P.M.", true) == "14:30");
  CHECK(times_in("9AM", true) == "09:00");
  CHECK(times_in("forlot møtet ca. kl. 11.", true) == "11:00~");
}

TEST_CASE("What is no time: a room, a number of a case, an amount, a number where time is not the subject") {
  CHECK(times_in("054", true).empty());
  CHECK(times_in("etter behandling av sak 2/25", true).empty());
  CHECK(times_in("14.200 kr", true).empty());
  CHECK(times_in("vedtatt med 18.30 prosent", false).empty());
  CHECK(times_in("25:10", true).empty());
}

TEST_CASE("A meeting lasts until the second time only where the text goes on to it") {
  const auto range = [](std::string_view text) {
    std::string all;
    for (const ko::import::WrittenTime& time : ko::import::find_time_range(text))
      all += (all.empty() ? "" : "-") + time.time;
    return all;
  };
  CHECK(range("kl. 18.00–20.15") == "18:00-20:15");
  CHECK(range("2 pm to 4.30 pm") == "14:00-16:30");
  CHECK(range("18:00, slutt kl. 20:00") == "18:00-20:00");
  CHECK(range("2.00 pm in Room 2.14") == "14:00");
  CHECK(range("18.00 i rom 10.20") == "18:00");
  CHECK(range("18:00") == "18:00");
  CHECK(range("om kvelden").empty());
}
