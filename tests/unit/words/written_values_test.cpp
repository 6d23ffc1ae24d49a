// SPDX-License-Identifier: MIT
// Values as running text has them.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "words/written_values.hpp"

using ko::Language;

namespace {

/// With plain spaces: which of them keep words together has a test of its own.
std::string plain(std::string text) {
  for (std::size_t at = 0; (at = text.find("\u00a0", at)) != std::string::npos;) text.replace(at, 2, " ");
  return text;
}

std::string date(const char* text, Language language = Language::nb) {
  return plain(written(*ko::Date::parse(text), language));
}

std::string time(const char* text, Language language = Language::nb) {
  return plain(written(*ko::Time::parse(text), language));
}

std::string period(const char* start, const char* end, Language language = Language::nb) {
  const auto moment = [](const char* text) {
    return *text == '\0' ? std::nullopt : std::optional(*ko::Moment::parse(text));
  };
  return plain(written(moment(start), moment(end), language));
}

}  // namespace

TEST_CASE("dates in three languages") {
  CHECK(date("2014-02-21") == "21. februar 2014");
  CHECK(date("2014-12-01", Language::nn) == "1. desember 2014");
  CHECK(date("2014-02-21", Language::en) == "21 February 2014");
  CHECK(date("2014-03") == "mars 2014");
  CHECK(date("2014") == "2014");
  CHECK(date("2014-03~") == "ca. mars 2014");
  CHECK(date("2014?") == "2014 (usikkert)");
  CHECK(date("2014-05-17%") == "ca. 17. mai 2014 (usikkert)");
  CHECK(date("2014-05~", Language::en) == "about May 2014");
}

TEST_CASE("a weekday stands before a day that is sure, and before no other") {
  const auto with_weekday = [](const char* text, Language language) {
    return plain(written_with_weekday(*ko::Date::parse(text), language));
  };
  CHECK(with_weekday("2014-02-21", Language::nb) == "fredag 21. februar 2014");
  CHECK(with_weekday("2014-02-22", Language::nn) == "laurdag 22. februar 2014");
  CHECK(with_weekday("2014-03-26", Language::en) == "Wednesday 26 March 2014");
  CHECK(with_weekday("2014-02-21~", Language::nb) == "ca. 21. februar 2014");
  CHECK(with_weekday("2014-02", Language::nb) == "februar 2014");
}

TEST_CASE("times") {
  CHECK(time("09:00") == "kl. 09.00");
  CHECK(time("13:20") == "kl. 13.20");
  CHECK(time("11:00~") == "ca. kl. 11");
  CHECK(time("11:30~") == "ca. kl. 11.30");
  CHECK(time("09:00", Language::en) == "at 09:00");
  CHECK(time("11:00~", Language::en) == "at about 11:00");
}

TEST_CASE("a period on one day names the day once") {
  CHECK(period("2014-02-21T09:00", "2014-02-21T13:20") == "fredag 21. februar 2014 kl. 09.00–13.20");
  CHECK(period("2014-02-21T09:00", "2014-02-21T13:20", Language::en) ==
        "Friday 21 February 2014, 09:00–13:20");
  CHECK(period("2014-02-21T09:00", "") == "fredag 21. februar 2014 kl. 09.00");
  CHECK(period("2014-03-26", "") == "onsdag 26. mars 2014");
  CHECK(period("", "2014-02-21T13:20") == "fredag 21. februar 2014 til kl. 13.20");
  CHECK(period("2014-02-21T09:00~", "2014-02-21T13:20") ==
        "fredag 21. februar 2014 fra ca. kl. 9 til kl. 13.20");
  CHECK(period("2014-02-21T09:00", "2014-02-22T12:00") ==
        "fredag 21. februar 2014 kl. 09.00 – lørdag 22. februar 2014 kl. 12.00");
}

TEST_CASE("a number and its noun stay on one line") {
  CHECK(written(*ko::Date::parse("2014-02-21"), Language::nb) == "21.\u00a0februar 2014");
  CHECK(written(*ko::Time::parse("09:00"), Language::nb) == "kl.\u00a009.00");
  CHECK(written(*ko::Percent::parse("37.5"), Language::nb) == "37,5\u00a0%");
}

TEST_CASE("shares") {
  CHECK(plain(written(*ko::Percent::parse("250"), Language::nn)) == "250 %");
  CHECK(written(*ko::Percent::parse("37,5"), Language::en) == "37.5%");
}

TEST_CASE("lists") {
  CHECK(ko::enumerated({}, Language::nb).empty());
  CHECK(ko::enumerated({"a"}, Language::nb) == "a");
  CHECK(ko::enumerated({"a", "b"}, Language::nb) == "a og b");
  CHECK(ko::enumerated({"a", "b", "c"}, Language::en) == "a, b and c");
}

TEST_CASE("no two days of forty years are written alike, and each names its year") {
  std::set<std::string> seen;
  const ko::Day first = ko::to_day({1999, 12, 31});
  for (std::int32_t i = 0; i < 40 * 366; ++i) {
    const ko::Day day = first + i;
    const std::string text = written(ko::Date::of(day), Language::nb);
    CHECK(seen.insert(text).second);
    CHECK(text.ends_with(" " + std::to_string(ko::to_civil(day).year)));
  }
}

TEST_CASE("seven days in a row have seven weekdays, in every language") {
  for (const Language language : {Language::nb, Language::nn, Language::en}) {
    std::set<std::string> seen;
    for (std::int32_t i = 0; i < 70; ++i) {
      const std::string text = written_with_weekday(ko::Date::of(ko::Day{i}), language);
      seen.insert(text.substr(0, text.find(' ')));
    }
    CHECK(seen.size() == 7);
  }
}
