// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

#include "ko/values/date.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

std::string str(const Period& period) {
  return (period.begin ? to_string(*period.begin) : "open") + ' ' +
         (period.end ? to_string(*period.end) : "open");
}

std::string read_period(std::string_view text) {
  const auto period = Period::parse(text);
  return period ? str(*period) : period.fault().message + " | " + period.fault().mend();
}

std::optional<Date> date(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional<Date>(*Date::parse(text));
}

Period any_period(test::Generator& generator) {
  Period period;
  if (generator.small(0, 4) > 0) period.begin = Day{generator.small(0, 30)};
  if (generator.small(0, 4) > 0) period.end = Day{generator.small(0, 30)};
  return period;
}

}  // namespace

TEST_CASE("from and to are both inclusive as written, and half-open inside") {
  CHECK(str(Period::between(date("2014"), date("2014-03"))) == "2014-01-01 2014-04-01");
  CHECK(str(Period::between(date("2014-02-21"), date("2014-02-21"))) == "2014-02-21 2014-02-22");
  CHECK(str(Period::between(date("2014"), {})) == "2014-01-01 open");
  CHECK(str(Period::between({}, date("2014"))) == "open 2015-01-01");
  CHECK(str(Period::between({}, {})) == "open open");
  CHECK(Period::between(date("2014-03-01"), date("2014-02-27")).empty());
}

TEST_CASE("a query's period") {
  CHECK(read_period("2014") == "2014-01-01 2015-01-01");
  CHECK(read_period("2014-02") == "2014-02-01 2014-03-01");
  CHECK(read_period("2014-02-21") == "2014-02-21 2014-02-22");
  CHECK(read_period("2014-Q1") == "2014-01-01 2014-04-01");
  CHECK(read_period("2014-Q4") == "2014-10-01 2015-01-01");
  CHECK(read_period("2014-q2") == "2014-04-01 2014-07-01");
  CHECK(read_period("2014-W08") == "2014-02-17 2014-02-24");
  CHECK(read_period("2015-W53") == "2015-12-28 2016-01-04");
  CHECK(read_period("2014-01..2014-03") == "2014-01-01 2014-04-01");
  CHECK(read_period("2013-Q4..2014-W08") == "2013-10-01 2014-02-24");
  CHECK(read_period("2014..") == "2014-01-01 open");
  CHECK(read_period("..2014-03") == "open 2014-04-01");
}

TEST_CASE("a period that cannot be read says why") {
  constexpr std::string_view forms =
      "a period is written 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or 2014-01..2014-03";
  const auto with_forms = [&](std::string_view message) {
    return std::string(message) + " | " + std::string(forms);
  };
  CHECK(read_period("2014-Q5") == "there is no quarter 5 | quarters are Q1 to Q4");
  CHECK(read_period("2014-W53") == "2014 has no week 53 | ");
  CHECK(read_period("2014-W8") == "\"2014-W8\" is not in the form of a week | write 2014-W08");
  CHECK(read_period("..") == with_forms("`..` has neither a beginning nor an end"));
  CHECK(read_period("") == with_forms("there is no date"));
  CHECK(read_period("2015..2014") == "\"2015..2014\" ends before it begins | write 2014..2015");
  CHECK(read_period("21.2.2014") == "\"21.2.2014\" is not in the form of a date | write 2014-02-21");
  CHECK(read_period("21.2.2014..") == "\"21.2.2014\" is not in the form of a date | write 2014-02-21..");
  CHECK(read_period("2014..2014-W8") == "\"2014-W8\" is not in the form of a week | write 2014..2014-W08");
  CHECK(read_period("2014-02-30") == with_forms("February 2014 has 28 days"));
  CHECK(read_period("201x-Q1") == with_forms("\"201x-Q1\" is not a date"));
  CHECK(read_period("2014..2015..2016") == with_forms("2015 and 2016 are two years, and a date has one"));
}

TEST_CASE("the first day is in the period and the day after the last is not") {
  const Period february = Period::of(*Date::parse("2014-02"));
  CHECK(february.contains(to_day({2014, 2, 1})));
  CHECK(february.contains(to_day({2014, 2, 28})));
  CHECK_FALSE(february.contains(to_day({2014, 3, 1})));
  CHECK_FALSE(february.contains(to_day({2014, 1, 31})));
}

TEST_CASE("overlaps and intersect agree with the days in both") {
  test::Generator generator(6);
  for (int i = 0; i < test::cases; ++i) {
    const Period a = any_period(generator);
    const Period b = any_period(generator);
    CAPTURE(str(a));
    CAPTURE(str(b));
    const Period both = a.intersect(b);
    bool shared = false;
    for (Day day{-2}; day < Day{33}; day = day + 1) {
      const bool in_both = a.contains(day) && b.contains(day);
      REQUIRE(both.contains(day) == in_both);
      shared = shared || in_both;
    }
    REQUIRE(a.overlaps(b) == shared);
    REQUIRE(b.overlaps(a) == shared);
    REQUIRE(both.empty() == !shared);
    REQUIRE(b.intersect(a).empty() == both.empty());
    if (shared) REQUIRE(b.intersect(a) == both);
  }
}

TEST_CASE("an empty intersection begins where it ends") {
  const Period none = (*Period::parse("2014")).intersect(*Period::parse("2016"));
  CHECK(none.empty());
  REQUIRE(none.begin);
  CHECK(none.begin == none.end);
}
