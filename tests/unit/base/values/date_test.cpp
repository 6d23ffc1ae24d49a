// SPDX-License-Identifier: MIT
#include "ko/values/date.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

std::string first_and_last(std::string_view text) {
  const auto date = Date::parse(text);
  return date ? to_string(date->first()) + ' ' + to_string(date->last()) : date.fault().message;
}

/// A date in a record's form, drawn from all of them.
std::string any_date(test::Generator& generator) {
  const int year = generator.small(0, 9999);
  const int month = generator.small(1, 12);
  const int day = generator.small(1, days_in_month(year, month));
  const std::string iso = to_string(to_day({year, month, day}));
  constexpr std::string_view signs[] = {"", "~", "?", "%"};
  const std::size_t lengths[] = {4, 7, 10};
  return iso.substr(0, lengths[generator.small(0, 2)]) + std::string(signs[generator.small(0, 3)]);
}

}  // namespace

TEST_CASE("a date is a year, a month or a day") {
  CHECK(first_and_last("2017") == "2017-01-01 2017-12-31");
  CHECK(first_and_last("2017-02") == "2017-02-01 2017-02-28");
  CHECK(first_and_last("2016-02") == "2016-02-01 2016-02-29");
  CHECK(first_and_last("2017-03-23") == "2017-03-23 2017-03-23");
  CHECK(first_and_last("2016-02-29") == "2016-02-29 2016-02-29");
  CHECK(first_and_last("0000") == "0000-01-01 0000-12-31");
  CHECK(first_and_last("9999-12-31") == "9999-12-31 9999-12-31");
}

TEST_CASE("the parts of a date that are not written are not there") {
  const auto year = Date::parse("2017");
  REQUIRE(year);
  CHECK(year->year() == 2017);
  CHECK_FALSE(year->month());
  CHECK_FALSE(year->day());
  CHECK_FALSE(year->exact());
  const auto month = Date::parse("2017-03");
  REQUIRE(month);
  CHECK(month->month() == 3);
  CHECK_FALSE(month->day());
  CHECK_FALSE(month->exact());
  const auto day = Date::parse("2017-03-23");
  REQUIRE(day);
  CHECK(day->day() == 23);
  CHECK(day->exact());
}

TEST_CASE("signs of doubt") {
  struct Row {
    std::string_view text;
    bool approximate;
    bool uncertain;
    std::string_view printed;
  };
  for (const Row& row : {Row{"2017~", true, false, "2017~"}, Row{"2017-03?", false, true, "2017-03?"},
                         Row{"2017-03-23%", true, true, "2017-03-23%"}, Row{"2017?~", true, true, "2017%"},
                         Row{"2017~?", true, true, "2017%"}}) {
    const auto date = Date::parse(row.text);
    REQUIRE(date);
    CHECK(date->approximate() == row.approximate);
    CHECK(date->uncertain() == row.uncertain);
    CHECK(date->str() == row.printed);
    CHECK_FALSE(date->exact());
  }
  CHECK_FALSE(Date::parse("2017%%"));
  CHECK_FALSE(Date::parse("2017%~"));
  CHECK_FALSE(Date::parse("2017??"));
  CHECK_FALSE(Date::parse("~"));
}

TEST_CASE("a date prints as it was read, and a day becomes a date and back") {
  test::Generator generator(2);
  for (int i = 0; i < test::cases; ++i) {
    const std::string text = any_date(generator);
    CAPTURE(text);
    const auto date = Date::parse(text);
    REQUIRE(date);
    REQUIRE(date->str() == text);
    REQUIRE(date->first() <= date->last());
    REQUIRE(Date::of(date->first()).first() == date->first());
    REQUIRE(Date::of(date->last()).str() == to_string(date->last()));
  }
}

TEST_CASE("no text makes a date that does not print as the same text, whatever its bytes") {
  test::Generator generator(3);
  for (int i = 0; i < test::cases; ++i) {
    const std::string text = generator.word("0123456789-~?%T:/. ", 12);
    CAPTURE(text);
    const auto date = Date::parse(text);
    if (!date) {
      REQUIRE_FALSE(date.fault().message.empty());
      continue;
    }
    const bool both = text.ends_with("~?") || text.ends_with("?~");
    REQUIRE(date->str() == (both ? text.substr(0, text.size() - 2) + '%' : text));
  }
}

TEST_CASE("what a mend says to write is a date") {
  test::Generator generator(4);
  int mended = 0;
  for (int i = 0; i < 5 * test::cases; ++i) {
    const std::string text = generator.word("0123123-./ ", 10);
    const auto date = Date::parse(text);
    if (date || !date.fault().replacement) continue;
    CAPTURE(text);
    CAPTURE(*date.fault().replacement);
    REQUIRE(Date::parse(*date.fault().replacement));
    ++mended;
  }
  CHECK(mended > 100);
}

TEST_CASE("a time is hours and minutes") {
  CHECK((*Time::parse("00:00")).minutes() == 0);
  CHECK((*Time::parse("09:30")).minutes() == 570);
  CHECK((*Time::parse("23:59")).minutes() == 1439);
  CHECK((*Time::parse("19:00~")).approximate());
  for (int minutes = 0; minutes < 24 * 60; ++minutes)
    for (bool approximate : {false, true}) {
      const Time time = Time::of(minutes, approximate);
      const auto read = Time::parse(time.str());
      REQUIRE(read);
      REQUIRE(*read == time);
    }
}

TEST_CASE("what a mend says to write is a time") {
  test::Generator generator(5);
  for (int i = 0; i < 5 * test::cases; ++i) {
    const std::string text = generator.word("0123459:.~kl pm", 7);
    const auto time = Time::parse(text);
    if (time || !time.fault().replacement) continue;
    CAPTURE(text);
    CAPTURE(*time.fault().replacement);
    REQUIRE(Time::parse(*time.fault().replacement));
  }
}

TEST_CASE("a moment is a date, and a time where it is known") {
  for (std::string_view text : {"2014-02-21T09:00", "2014-02-21T09:00~", "2014-03-26", "2014-03", "2014~"}) {
    const auto moment = Moment::parse(text);
    REQUIRE(moment);
    CHECK(moment->str() == text);
    CHECK(moment->time().has_value() == (text.find('T') != std::string_view::npos));
  }
  CHECK_FALSE(Moment::parse("2014-02T09:00"));
  CHECK_FALSE(Moment::parse("2014-02-21T"));
  CHECK_FALSE(Moment::parse("T09:00"));
  CHECK_FALSE(Moment::parse("2014-02-21t09:00"));
  CHECK_FALSE(Moment::parse("2014-02-21T09:00T10:00"));
}

TEST_CASE("a clock is a time, and its date where that is written") {
  for (std::string_view text : {"19:00", "19:00~", "2014-02-21T19:00", "2014-02-21T19:00~"}) {
    const auto clock = Clock::parse(text);
    REQUIRE(clock);
    CHECK(clock->str() == text);
    CHECK(clock->date().has_value() == (text.size() > 6));
  }
  CHECK_FALSE(Clock::parse("2014-02-21"));
  CHECK(Clock::parse("kl. 19.00").fault().mend() == "write 19:00");
  CHECK(Clock::parse("2014-02-21T1900").fault().mend() == "write 2014-02-21T19:00");
}
