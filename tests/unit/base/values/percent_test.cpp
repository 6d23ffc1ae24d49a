// SPDX-License-Identifier: MIT
#include "ko/values/percent.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

std::string read(std::string_view text) {
  const auto percent = Percent::parse(text);
  return percent ? std::to_string(percent->hundredths)
                 : percent.fault().message + " | " + percent.fault().mend();
}

}  // namespace

TEST_CASE("a percentage is read in hundredths of a percent") {
  CHECK(read("50") == "5000");
  CHECK(read("50%") == "5000");
  CHECK(read("37,5 %") == "3750");
  CHECK(read("37,5\u00A0%") == "3750");
  CHECK(read("37.5") == "3750");
  CHECK(read("0,25") == "25");
  CHECK(read("0") == "0");
  CHECK(read("250%") == "25000");
  CHECK(read("100.00") == "10000");
  CHECK(read("1000000") == "100000000");
}

TEST_CASE("a percentage that cannot be read says what to write") {
  constexpr std::string_view forms = " | a percentage is written 50, 37,5 or 37.5, with or without %";
  CHECK(read("1 000 %") == "\"1 000 %\" is not in the form of a percentage | write 1000%");
  CHECK(read("1.000,5") == "\"1.000,5\" is not in the form of a percentage | write 1000,5");
  CHECK(read("50 prosent") == "\"50 prosent\" is not in the form of a percentage | write 50%");
  CHECK(read("50 pst.") == "\"50 pst.\" is not in the form of a percentage | write 50%");
  CHECK(read("50  %") == "\"50  %\" is not in the form of a percentage | write 50%");
  CHECK(read(",5") == "\",5\" is not in the form of a percentage | write 0,5");
  CHECK(read("-5") == "\"-5\" is below 0 % | a share is 0 or more");
  CHECK(read("12,345") == "\"12,345\" has more than two decimals | percentages have two decimals at most");
  CHECK(read("1000000,01") == "\"1000000,01\" is more than 1,000,000 % | ");
  CHECK(read("999999999999999999") == "\"999999999999999999\" is more than 1,000,000 % | ");
  CHECK(read("9999999999999999999") == "\"9999999999999999999\" has too many digits" + std::string(forms));
  CHECK(read("half") == "\"half\" is not a percentage" + std::string(forms));
  CHECK(read("%") == "\"%\" is not a percentage" + std::string(forms));
  CHECK(read("") == "there is no percentage" + std::string(forms));
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
