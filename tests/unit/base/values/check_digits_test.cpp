// SPDX-License-Identifier: MIT
// Organisation, account and national identity numbers: what their modulus-11 digits catch.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "base/values/check_digits.hpp"
#include "ko/values/date.hpp"
#include "ko/values/identifier.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

constexpr int organisation_weights[] = {3, 2, 7, 6, 5, 4, 3, 2};
constexpr int account_weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
constexpr int first_identity_weights[] = {3, 7, 6, 1, 8, 9, 4, 5, 2};
constexpr int second_identity_weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

/// The digits with their check digit, or nothing where none would do.
std::string with_check_digit(const std::string& digits, std::span<const int> weights) {
  const auto digit = modulus11_digit(digits, weights);
  return digit ? digits + std::to_string(*digit) : std::string();
}

std::string identity_number(const std::string& nine_digits) {
  const std::string ten = with_check_digit(nine_digits, first_identity_weights);
  return ten.empty() ? ten : with_check_digit(ten, second_identity_weights);
}

/// The first number with that date, from an individual number upwards, that has check digits.
std::string identity_number_of(const std::string& date, int individual) {
  for (;; ++individual) {
    const std::string number = identity_number(date + std::to_string(1000 + individual).substr(1));
    if (!number.empty()) return number;
  }
}

template <class Parse>
void check_every_slip_is_caught(std::span<const int> weights, Parse is_valid) {
  test::Generator generator(40);
  int tried = 0;
  while (tried < test::cases) {
    const std::string number = with_check_digit(generator.digits(weights.size()), weights);
    if (number.empty()) continue;
    ++tried;
    CAPTURE(number);
    REQUIRE(is_valid(number));
    for (std::size_t i = 0; i < number.size(); ++i) {
      for (char digit = '0'; digit <= '9'; ++digit) {
        std::string slip = number;
        slip[i] = digit;
        REQUIRE(is_valid(slip) == (slip == number));
      }
      if (i == 0 || number[i] == number[i - 1]) continue;
      std::string swapped = number;
      std::swap(swapped[i], swapped[i - 1]);
      REQUIRE_FALSE(is_valid(swapped));
    }
  }
}

std::string organisation(std::string_view text) {
  const auto number = parse_organisation_number(text);
  return number ? *number : number.fault().message + " | " + number.fault().mend();
}

std::string account(std::string_view text) {
  const auto number = parse_account_number(text);
  return number ? *number : number.fault().message + " | " + number.fault().mend();
}

constexpr std::string_view look = " | look for a digit that is wrong, or two that changed places";

}  // namespace

TEST_CASE("organisation numbers of public bodies") {
  CHECK(organisation("974760673") == "974760673");  // Brønnøysundregistrene
  CHECK(organisation("974 760 673") == "974760673");
  CHECK(organisation("974\u00A0760\u00A0673") == "974760673");
  CHECK(organisation("971032081") == "971032081");  // Statens vegvesen
  CHECK(organisation("889640782") == "889640782");  // NAV
}

TEST_CASE("an organisation number that is none says why") {
  CHECK(organisation("974760674") ==
        "\"974760674\" is not an organisation number: its check digit is wrong" + std::string(look));
  CHECK(organisation("400000000") ==
        "\"400000000\" is not an organisation number: none begins with 40000000" + std::string(look));
  CHECK(organisation("97476067") == "\"97476067\" is not an organisation number: nine digits are | ");
  CHECK(organisation("NO 974 760 673 MVA") ==
        "\"NO 974 760 673 MVA\" is not an organisation number: nine digits are | write 974760673");
  CHECK(organisation("974.760.673") ==
        "\"974.760.673\" is not an organisation number: nine digits are | write 974760673");
  CHECK(organisation("974.760.674") == "\"974.760.674\" is not an organisation number: nine digits are | ");
  CHECK(organisation("") == "\"\" is not an organisation number: nine digits are | ");
  CHECK(organisation("97476067x") == "\"97476067x\" is not an organisation number: nine digits are | ");
}

TEST_CASE("account numbers") {
  CHECK(account("20000950018") == "20000950018");
  CHECK(account("2000 09 50018") == "20000950018");
  CHECK(account("2000.09.50018") == "20000950018");
  CHECK(account("20000950019") ==
        "\"20000950019\" is not an account number: its check digit is wrong" + std::string(look));
  CHECK(account("2000-09-50018") ==
        "\"2000-09-50018\" is not an account number: eleven digits are | write 20000950018");
  CHECK(account("NO93 8601 1117 947") ==
        "\"NO93 8601 1117 947\" is not an account number: eleven digits are | write 86011117947");
  // Only after NO are two digits before the number those of an IBAN.
  CHECK(account("9386011117947") == "\"9386011117947\" is not an account number: eleven digits are | ");
  CHECK(account("NO86011117947") ==
        "\"NO86011117947\" is not an account number: eleven digits are | write 86011117947");
  CHECK(account("NO9386011117") == "\"NO9386011117\" is not an account number: eleven digits are | ");
  CHECK(account("8601") == "\"8601\" is not an account number: eleven digits are | ");
}

TEST_CASE("every wrong digit and every swap of neighbours is caught") {
  check_every_slip_is_caught(organisation_weights,
                             [](std::string_view text) { return bool(parse_organisation_number(text)); });
  check_every_slip_is_caught(account_weights,
                             [](std::string_view text) { return bool(parse_account_number(text)); });
}

TEST_CASE("a national identity number has a possible birth date and both check digits") {
  CHECK(is_national_identity_number(identity_number_of("010190", 0)));          // 1 January 1990
  CHECK(is_national_identity_number(identity_number_of("410190", 0)));          // a D-number of that day
  CHECK(is_national_identity_number(identity_number_of("290216", 500)));        // 29 February 2016
  CHECK_FALSE(is_national_identity_number(identity_number_of("290215", 500)));  // 2015 is no leap year
  CHECK_FALSE(is_national_identity_number(identity_number_of("310490", 0)));
  CHECK_FALSE(is_national_identity_number(identity_number_of("011390", 0)));
  CHECK_FALSE(is_national_identity_number(identity_number_of("010090", 0)));
  CHECK_FALSE(is_national_identity_number(identity_number_of("000190", 0)));
  CHECK_FALSE(is_national_identity_number(identity_number_of("400190", 0)));
  CHECK_FALSE(is_national_identity_number(identity_number_of("720190", 0)));
}

TEST_CASE("test numbers, with 40 or 80 added to the month, are nobody's") {
  CHECK_FALSE(is_national_identity_number(identity_number_of("014190", 0)));
  CHECK_FALSE(is_national_identity_number(identity_number_of("018190", 0)));
}

TEST_CASE("what is not eleven digits is no national identity number") {
  CHECK_FALSE(is_national_identity_number(""));
  CHECK_FALSE(is_national_identity_number("0101900016"));
  CHECK_FALSE(is_national_identity_number("010190 0016"));
  CHECK_FALSE(is_national_identity_number(std::string(12, '0')));
  CHECK_FALSE(is_national_identity_number(std::string(11, '0')));
}

TEST_CASE("the individual number tells the century of birth") {
  struct Row {
    int year;
    int individual_from;
    int individual_to;
  };
  // The ranges of the National Population Register, as table and not as the code has them.
  const Row rows[] = {{1854, 500, 749}, {1899, 500, 749}, {1900, 0, 499},   {1939, 0, 499},  {1940, 0, 499},
                      {1940, 900, 999}, {1999, 900, 999}, {2000, 500, 999}, {2039, 500, 999}};
  const auto leap_day = [](int year_in_century, int individual) {
    return identity_number("2902" + std::to_string(100 + year_in_century).substr(1) +
                           std::to_string(1000 + individual).substr(1));
  };
  for (const Row& row : rows)
    for (int individual : {row.individual_from, row.individual_from + 7, row.individual_to}) {
      const std::string number = leap_day(row.year % 100, individual);
      if (!number.empty()) CHECK(is_national_identity_number(number) == is_leap_year(row.year));
    }
  // 1900 was no leap year and 2000 was: only the individual number tells them apart.
  CHECK_FALSE(is_national_identity_number(identity_number_of("290200", 100)));
  CHECK(is_national_identity_number(identity_number_of("290200", 600)));
  for (int individual = 750; individual < 900; ++individual) {
    const std::string number = leap_day(64, individual);  // 1864 and 1964 had a leap day, but no such numbers
    if (!number.empty()) REQUIRE_FALSE(is_national_identity_number(number));
  }
}

TEST_CASE("a wrong digit in a national identity number is caught") {
  test::Generator generator(41);
  for (int tried = 0; tried < test::cases;) {
    const std::string day = std::to_string(100 + generator.small(1, 28)).substr(1);
    const std::string month = std::to_string(100 + generator.small(1, 12)).substr(1);
    const std::string number = identity_number(day + month + generator.digits(2) + "0" + generator.digits(2));
    if (number.empty()) continue;
    ++tried;
    CAPTURE(number);
    REQUIRE(is_national_identity_number(number));
    const auto place = static_cast<std::size_t>(generator.small(0, 10));
    std::string slip = number;
    slip[place] = generator.one_of("0123456789");
    REQUIRE(is_national_identity_number(slip) == (slip == number));
  }
}
