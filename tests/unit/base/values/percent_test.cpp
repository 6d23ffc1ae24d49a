// SPDX-License-Identifier: MIT
#include "ko/values/percent.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

std::string read_percent(std::string_view text) {
  const auto percent = Percent::parse(text);
  return percent ? std::to_string(percent->hundredths)
                 : percent.fault().message + " | " + percent.fault().mend();
}

}  // namespace

TEST_CASE("a percentage is read in hundredths of a percent") {
  CHECK(read_percent("50") == "5000");
  CHECK(read_percent("50%") == "5000");
  CHECK(read_percent("37,5 %") == "3750");
  CHECK(read_percent("37,5\u00A0%") == "3750");
  CHECK(read_percent("37.5") == "3750");
  CHECK(read_percent("0,25") == "25");
  CHECK(read_percent("0") == "0");
  CHECK(read_percent("250%") == "25000");
  CHECK(read_percent("100.00") == "10000");
  CHECK(read_percent("1000000") == "100000000");
}

TEST_CASE("a percentage that cannot be read says what to write") {
  constexpr std::string_view forms = " | a percentage is written 50, 37,5 or 37.5, with or without %";
  CHECK(read_percent("1 000 %") == "\"1 000 %\" is not in the form of a percentage | write 1000%");
  CHECK(read_percent("1.000,5") == "\"1.000,5\" is not in the form of a percentage | write 1000,5");
  CHECK(read_percent("50 prosent") == "\"50 prosent\" is not in the form of a percentage | write 50%");
  CHECK(read_percent("50 pst.") == "\"50 pst.\" is not in the form of a percentage | write 50%");
  CHECK(read_percent("50  %") == "\"50  %\" is not in the form of a percentage | write 50%");
  CHECK(read_percent(",5") == "\",5\" is not in the form of a percentage | write 0,5");
  CHECK(read_percent("-5") == "\"-5\" is below 0 % | a share is 0 or more");
  CHECK(read_percent("12,345") ==
        "\"12,345\" has more than two decimals | percentages have two decimals at most");
  CHECK(read_percent("1000000,01") == "\"1000000,01\" is more than 1,000,000 % | ");
  CHECK(read_percent("999999999999999999") == "\"999999999999999999\" is more than 1,000,000 % | ");
  CHECK(read_percent("9999999999999999999") ==
        "\"9999999999999999999\" has too many digits" + std::string(forms));
  CHECK(read_percent("half") == "\"half\" is not a percentage" + std::string(forms));
  CHECK(read_percent("%") == "\"%\" is not a percentage" + std::string(forms));
  CHECK(read_percent("") == "there is no percentage" + std::string(forms));
}

TEST_CASE("a percentage prints in its shortest exact form and is read back") {
  CHECK(Percent{3750}.str() == "37.5");
  CHECK(Percent{5000}.str() == "50");
  CHECK(Percent{5}.str() == "0.05");
  CHECK(Percent{0}.str() == "0");
  CHECK(Percent{-3750}.str() == "-37.5");
  CHECK(Percent{-5}.str() == "-0.05");
  test::Generator generator(20);
  for (int i = 0; i < test::cases; ++i) {
    const Percent percent{generator.number(0, 100'000'000)};
    const auto read_back = Percent::parse(percent.str());
    REQUIRE(read_back);
    REQUIRE(*read_back == percent);
  }
}
