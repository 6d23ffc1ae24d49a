// SPDX-License-Identifier: MIT
// What people write instead of a date or a time, and what they are told.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "ko/values/date.hpp"

namespace {

struct Row {
  std::string_view written;
  std::string_view message;
  std::string_view mend;
};

template <class T>
void check(const Row& row) {
  INFO("written: ", std::string(row.written));
  const auto result = T::parse(row.written);
  REQUIRE_FALSE(result);
  CHECK(result.fault().message == row.message);
  CHECK(result.fault().mend() == row.mend);
}

constexpr std::string_view date_forms = "a date is written 2014-02-21, 2014-02 or 2014";
constexpr std::string_view time_forms = "a time is written 09:00, or 09:00~ when it is approximate";
constexpr std::string_view moment_forms =
    "a date and time is written 2014-02-21T09:00, a date alone 2014-02-21";

}  // namespace

TEST_CASE("a date in another writing is mended to the ISO form") {
  const Row rows[] = {
      {"21.2.2014", "\"21.2.2014\" is not in the form of a date", "write 2014-02-21"},
      {"21.02.14", "\"21.02.14\" is not in the form of a date", "2014-02-21, if the year is 2014"},
      {"21.02.69", "\"21.02.69\" is not in the form of a date", "1969-02-21, if the year is 1969"},
      {"2014/02/21", "\"2014/02/21\" is not in the form of a date", "write 2014-02-21"},
      {"2014-2-21", "\"2014-2-21\" is not in the form of a date", "write 2014-02-21"},
      {"2014-2", "\"2014-2\" is not in the form of a date", "write 2014-02"},
      {"02.2014", "\"02.2014\" is not in the form of a date", "write 2014-02"},
      {"20140221", "\"20140221\" is not in the form of a date", "write 2014-02-21"},
      {"20101112", "\"20101112\" is not in the form of a date", "write 2010-11-12"},
      {"21022014", "\"21022014\" is not in the form of a date", "write 2014-02-21"},
      {"21. februar 2014", "\"21. februar 2014\" is not in the form of a date", "write 2014-02-21"},
      {"måndag 24. februar 2014", "\"måndag 24. februar 2014\" is not in the form of a date",
       "write 2014-02-24"},
      {"fredag den 21. feb. 2014", "\"fredag den 21. feb. 2014\" is not in the form of a date",
       "write 2014-02-21"},
      {"Lørdag 22. februar 2014", "\"Lørdag 22. februar 2014\" is not in the form of a date",
       "write 2014-02-22"},
      {"Feb 21 2014", "\"Feb 21 2014\" is not in the form of a date", "write 2014-02-21"},
      {"February 21st, 2014", "\"February 21st, 2014\" is not in the form of a date", "write 2014-02-21"},
      {"desember 2014", "\"desember 2014\" is not in the form of a date", "write 2014-12"},
      {"mai-2014", "\"mai-2014\" is not in the form of a date", "write 2014-05"},
      {"ca. 2014", "\"ca. 2014\" is not in the form of a date", "write 2014~"},
      {"~2014", "\"~2014\" is not in the form of a date", "write 2014~"},
      {"2014 ?", "\"2014 ?\" is not in the form of a date", "write 2014?"},
      {"2014-02-21.", "\"2014-02-21.\" is not in the form of a date", "write 2014-02-21"},
      {"2014–02–21", "\"2014–02–21\" is not in the form of a date", "write 2014-02-21"},
      {"2014-02-21T09:00", "\"2014-02-21T09:00\" has a time, and this is a date",
       "leave out the time: 2014-02-21"},
      {"2014-02-21T00:00", "\"2014-02-21T00:00\" has a time, and this is a date",
       "leave out the time: 2014-02-21"},
  };
  for (const Row& row : rows) check<ko::Date>(row);
}

TEST_CASE("what says that a date is about right, and what says nothing, is understood in each of its words") {
  const auto mend = [](const std::string& written) { return ko::Date::parse(written).fault().mend(); };
  for (const char* about : {"ca", "Ca.", "circa", "c.", "omkring", "about", "approx."}) {
    CAPTURE(about);
    CHECK(mend(std::string(about) + " 2014") == "write 2014~");
  }
  for (const char* written :
       {"den 1. mars 2014", "the 1st of March 2014", "March 2nd 2014", "3rd March 2014", "4th March 2014"}) {
    CAPTURE(written);
    CHECK(mend(written).starts_with("write 2014-03-0"));
  }
}

TEST_CASE("a date that can be read in two ways says how it was read, or asks") {
  const Row rows[] = {
      {"03.04.2014", "\"03.04.2014\" is not in the form of a date; it was read as day.month: 3 April 2014",
       "2014-04-03, or 2014-03-04 if the month comes first"},
      {"03.04.14", "\"03.04.14\" is not in the form of a date; it was read as day.month: 3 April 2014",
       "2014-04-03, or 2014-03-04 if the month comes first"},
      {"21. februar 14", "\"21. februar 14\" is not in the form of a date",
       "2014-02-21, if the year is 2014"},
      {"02.21.2014", "\"02.21.2014\" is not in the form of a date", "write 2014-02-21"},
      {"04.04.2014", "\"04.04.2014\" is not in the form of a date", "write 2014-04-04"},
      {"03/04/2014", "\"03/04/2014\" can be 3 April 2014 or 4 March 2014",
       "2014-04-03 or 2014-03-04, whichever is meant"},
      {"3/4-2014", "\"3/4-2014\" can be 3 April 2014 or 4 March 2014",
       "2014-04-03 or 2014-03-04, whichever is meant"},
      {"3.4/2014", "\"3.4/2014\" is not in the form of a date; it was read as day.month: 3 April 2014",
       "2014-04-03, or 2014-03-04 if the month comes first"},
      {"21/02/2014", "\"21/02/2014\" is not in the form of a date", "write 2014-02-21"},
      {"14-02-21", "\"14-02-21\" can be 14 February 2021 or 21 February 2014",
       "2021-02-14 or 2014-02-21, whichever is meant"},
  };
  for (const Row& row : rows) check<ko::Date>(row);
}

TEST_CASE("numbers that are too long for a day, a month or a year make no date") {
  for (const std::string written :
       {"2014-100-3", "3.100.2014", "2014-02-2015", "100.2.2014", "2014-2-100", "1.2.100", "100-200-300",
        "3. mars 123", "3. mars 5", "123. mars 2014", "2014 mars 123", "3 4 mars 2014"}) {
    CAPTURE(written);
    const auto result = ko::Date::parse(written);
    REQUIRE_FALSE(result);
    CHECK(result.fault().message == "\"" + written + "\" is not a date");
    CHECK(result.fault().mend() == date_forms);
  }
}

TEST_CASE("a date that contradicts its weekday says so") {
  check<ko::Date>({"tirsdag 24. februar 2014",
                   "\"tirsdag 24. februar 2014\" is not in the form of a date, and that is a Monday",
                   "2014-02-24, if the weekday is wrong and not the date"});
}

TEST_CASE("a date that is not in the calendar says why") {
  const Row rows[] = {
      {"2014-02-30", "February 2014 has 28 days", "the last day of that month is 2014-02-28"},
      {"2016-02-30", "February 2016 has 29 days", "the last day of that month is 2016-02-29"},
      {"1900-02-29", "February 1900 has 28 days", "the last day of that month is 1900-02-28"},
      {"31.4.2014", "April 2014 has 30 days", "the last day of that month is 2014-04-30"},
      {"2014-13", "there is no month 13", "months go from 01 to 12"},
      {"2014-13-01", "there is no month 13", "2014-01-13, if day and month changed places"},
      {"2014-13-13", "there is no month 13", "months go from 01 to 12"},
      {"19991301", "there is no month 13", "1999-01-13, if day and month changed places"},
      {"2014-00-10", "there is no month 0", "months go from 01 to 12"},
      {"2014-02-00", "February 2014 has no day 0", "days go from 01"},
      {"2013-2014", "2013 and 2014 are two years, and a date has one",
       "a period is written with `from` and `to`"},
      {"", "there is no date", date_forms},
      {"snart", "\"snart\" is not a date", date_forms},
      {"21.02", "\"21.02\" is not a date", date_forms},
      {"-2014", "\"-2014\" is not a date", date_forms},
      {"2014-W08", "\"2014-W08\" is not a date", date_forms},
      {"2014~~", "\"2014~~\" is not in the form of a date", "write 2014~"},
      {"123456789", "\"123456789\" is not a date", date_forms},
      {"\x1b[31m2014", "\"\\u{1b}[31m2014\" is not a date", date_forms},
  };
  for (const Row& row : rows) check<ko::Date>(row);
}

TEST_CASE("a time in another writing is mended") {
  const Row rows[] = {
      {"0900", "\"0900\" is not in the form of a time", "write 09:00"},
      {"09.00", "\"09.00\" is not in the form of a time", "write 09:00"},
      {"9:00", "\"9:00\" is not in the form of a time", "write 09:00"},
      {"9", "\"9\" is not in the form of a time", "09:00, or 21:00 if the evening is meant"},
      {"kl. 14", "\"kl. 14\" is not in the form of a time", "write 14:00"},
      {"kl. 09.00", "\"kl. 09.00\" is not in the form of a time", "write 09:00"},
      {"Kl 9", "\"Kl 9\" is not in the form of a time", "09:00, or 21:00 if the evening is meant"},
      {"ca. kl. 9.30", "\"ca. kl. 9.30\" is not in the form of a time", "write 09:30~"},
      {"kl. ca. 0930", "\"kl. ca. 0930\" is not in the form of a time", "write 09:30~"},
      {"~09:30", "\"~09:30\" is not in the form of a time", "write 09:30~"},
      {"09:00:00", "\"09:00:00\" is not in the form of a time", "write 09:00"},
      {"09.30:00", "\"09.30:00\" is not a time", time_forms},
      {"930", "\"930\" is not in the form of a time", "write 09:30"},
      {"2 pm", "\"2 pm\" is not in the form of a time", "write 14:00"},
      {"12:15 a.m.", "\"12:15 a.m.\" is not in the form of a time", "write 00:15"},
      {"24:00", "a day ends at 23:59; 24:00 is 00:00 of the next day",
       "23:59, or 00:00 with the next day's date"},
      {"25:00", "there is no hour 25", time_forms},
      {"09:60", "there is no minute 60", time_forms},
      {"09:00Z", "\"09:00Z\" names a time zone, and times are local to the record set", time_forms},
      {"09:00+01:00", "\"09:00+01:00\" names a time zone, and times are local to the record set", time_forms},
      {"09:00:30", "\"09:00:30\" is not a time", time_forms},
      {"", "there is no time", time_forms},
      {"lunsj", "\"lunsj\" is not a time", time_forms},
  };
  for (const Row& row : rows) check<ko::Time>(row);
}

TEST_CASE("a date and time in another writing is mended") {
  const Row rows[] = {
      {"2014-02-21 09:00", "\"2014-02-21 09:00\" is not in the form of a date and time",
       "write 2014-02-21T09:00"},
      {"2014-02-21T0900", "\"2014-02-21T0900\" is not in the form of a date and time",
       "write 2014-02-21T09:00"},
      {"2014-02-21T09:00:00", "\"2014-02-21T09:00:00\" is not in the form of a date and time",
       "write 2014-02-21T09:00"},
      {"21. februar 2014 kl. 09.00", "\"21. februar 2014 kl. 09.00\" is not in the form of a date and time",
       "write 2014-02-21T09:00"},
      {"21.2.2014, ca. kl. 9", "\"21.2.2014, ca. kl. 9\" is not in the form of a date and time",
       "2014-02-21T09:00~, or 2014-02-21T21:00~ if the evening is meant"},
      {"3.4.2014 kl. 9",
       "\"3.4.2014 kl. 9\" is not in the form of a date and time; it was read as day.month: 3 April 2014",
       "2014-04-03T09:00, or 2014-03-04T09:00 if the month comes first"},
      {"3/4/2014 kl. 9", "\"3/4/2014 kl. 9\" can be 3 April 2014 or 4 March 2014",
       "2014-04-03T09:00 or 2014-03-04T09:00, whichever is meant"},
      {"21.2.14 kl. 9.00", "\"21.2.14 kl. 9.00\" is not in the form of a date and time",
       "2014-02-21T09:00, if the year is 2014"},
      {"21.2.2014", "\"21.2.2014\" is not in the form of a date", "write 2014-02-21"},
      {"2014-02-30T09:00", "February 2014 has 28 days", "the last day of that month is 2014-02-28"},
      {"2014-02T09:00", "\"2014-02\" is no day, and a time needs one", moment_forms},
      {"2014-02-21~T09:00", "a date that is approximate or uncertain has no time",
       "leave out the time, or the sign of doubt"},
      {"2014-02-21T24:00", "a day ends at 23:59; 24:00 is 00:00 of the next day", moment_forms},
      {"2014-02-21T09:00Z", "\"09:00Z\" names a time zone, and times are local to the record set",
       moment_forms},
      {"snart", "\"snart\" is not a date", moment_forms},
  };
  for (const Row& row : rows) check<ko::Moment>(row);
}

TEST_CASE("a long text in place of a date is refused at once, and quoted in part") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "møte 1 T ";
  const auto moment = ko::Moment::parse(text);
  REQUIRE_FALSE(moment);
  CHECK(moment.fault().message.size() < 120);
  CHECK(moment.fault().mend() == moment_forms);
}
