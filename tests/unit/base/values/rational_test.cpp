// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>

#include "ko/values/percent.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

Rational any(test::Generator& generator) {
  return {generator.number(-1'000'000, 1'000'000), generator.number(1, 100'000)};
}

std::string read_number(std::string_view text) {
  const auto number = Rational::parse(text);
  return number ? number->str() : number.fault().message + " | " + number.fault().mend();
}

}  // namespace

TEST_CASE("a fraction is kept in lowest terms with a positive denominator") {
  CHECK(Rational(6, 4) == Rational(3, 2));
  CHECK(Rational(6, -4).numerator() == -3);
  CHECK(Rational(6, -4).denominator() == 2);
  CHECK(Rational(0, -7).denominator() == 1);
  CHECK(Rational(smallest, smallest) == Rational(1));
  CHECK(Rational(smallest, 2).numerator() == smallest / 2);
  CHECK_THROWS_AS(Rational(1, 0), std::domain_error);
}

TEST_CASE("fractions obey the laws of a field") {
  test::Generator generator(10);
  for (int i = 0; i < test::cases; ++i) {
    const Rational a = any(generator);
    const Rational b = any(generator);
    const Rational c(generator.number(-1000, 1000), generator.number(1, 1000));
    CAPTURE(a.str());
    CAPTURE(b.str());
    CAPTURE(c.str());
    REQUIRE(a + b == b + a);
    REQUIRE(a * b == b * a);
    REQUIRE(a + Rational(0) == a);
    REQUIRE(a * Rational(1) == a);
    REQUIRE(a - a == Rational(0));
    REQUIRE((a - b) + b == a);
    REQUIRE(c * (a + Rational(2)) == c * a + c * Rational(2));
    if (b != Rational(0)) REQUIRE((a / b) * b == a);
    const Rational small_a(generator.number(-999, 999), generator.number(1, 999));
    const Rational small_b(generator.number(-999, 999), generator.number(1, 999));
    REQUIRE((small_a + small_b) + c == small_a + (small_b + c));
    REQUIRE((small_a * small_b) * c == small_a * (small_b * c));
    REQUIRE(c * (small_a + small_b) == c * small_a + c * small_b);
  }
}

TEST_CASE("order agrees with subtraction") {
  test::Generator generator(11);
  for (int i = 0; i < test::cases; ++i) {
    const Rational a = any(generator);
    const Rational b = any(generator);
    REQUIRE((a < b) == ((a - b).numerator() < 0));
    REQUIRE((a == b) == ((a <=> b) == std::strong_ordering::equal));
  }
  CHECK(Rational(largest, largest - 1) > Rational(1));
  CHECK(Rational(smallest) < Rational(smallest, largest));
}

TEST_CASE("what does not fit 64 bits throws, and what fits after reduction does not") {
  CHECK_THROWS_AS(Rational(largest) + Rational(1), std::overflow_error);
  CHECK_THROWS_AS(Rational(smallest) - Rational(1), std::overflow_error);
  CHECK_THROWS_AS(Rational(largest) * Rational(2), std::overflow_error);
  CHECK_THROWS_AS(Rational(1, largest) / Rational(2), std::overflow_error);
  CHECK_THROWS_AS(Rational(1, largest) + Rational(1, largest - 1), std::overflow_error);
  CHECK_THROWS_AS(Rational(1, smallest), std::overflow_error);
  CHECK_THROWS_AS(Rational(1) / Rational(0), std::domain_error);
  CHECK(Rational(largest, 2) * Rational(2) == Rational(largest));
  CHECK(Rational(largest) / Rational(largest) == Rational(1));
  CHECK(Rational(smallest) / Rational(smallest) == Rational(1));
  CHECK(Rational(largest) + Rational(smallest) == Rational(-1));
  CHECK(Rational(largest, 3) + Rational(-largest, 3) == Rational(0));
  CHECK(Rational(9'000'000'000'000'000'000, 7) * Rational(7, 3) == Rational(3'000'000'000'000'000'000));
}

TEST_CASE("rounding is half away from zero, on both sides of it") {
  CHECK(Rational(5, 8).rounded(1, ',') == "0,6");
  CHECK(Rational(1, 2).rounded(0) == "1");
  CHECK(Rational(-1, 2).rounded(0) == "-1");
  CHECK(Rational(5, 2).rounded(0) == "3");
  CHECK(Rational(-5, 2).rounded(0) == "-3");
  CHECK(Rational(-1, 3).rounded(0) == "0");
  CHECK(Rational(-1, 300).rounded(2) == "0.00");
  CHECK(Rational(-1, 200).rounded(2) == "-0.01");
  CHECK(Rational(1, 200).rounded(2) == "0.01");
  CHECK(Rational(999, 1000).rounded(2) == "1.00");
  CHECK(Rational(-9'995, 1000).rounded(2) == "-10.00");
  CHECK(Rational(1, 3).rounded(20) == "0.33333333333333333333");
  CHECK(Rational(2, 3).rounded(20) == "0.66666666666666666667");
  CHECK(Rational(7).rounded(2) == "7.00");
  CHECK(Rational(largest).rounded(1) == "9223372036854775807.0");
  CHECK(Rational(smallest).rounded(0) == "-9223372036854775808");
  CHECK(Rational(largest, 2).rounded(0) == "4611686018427387904");
}

TEST_CASE("rounding down and up keeps a bound a bound") {
  CHECK(Rational(99, 100).rounded(1, '.', Rounding::down) == "0.9");
  CHECK(Rational(91, 100).rounded(1, '.', Rounding::up) == "1.0");
  CHECK(Rational(-91, 100).rounded(1, '.', Rounding::down) == "-1.0");
  CHECK(Rational(-99, 100).rounded(1, '.', Rounding::up) == "-0.9");
  CHECK(Rational(-1, 100).rounded(1, '.', Rounding::up) == "0.0");
  CHECK(Rational(9, 10).rounded(1, '.', Rounding::up) == "0.9");
  CHECK(Rational(9, 10).rounded(1, '.', Rounding::down) == "0.9");
}

TEST_CASE("a rounded number is as near as its places allow") {
  test::Generator generator(12);
  for (int i = 0; i < test::cases; ++i) {
    const Rational number(generator.number(-1'000'000, 1'000'000), generator.number(1, 9'999));
    const int places = generator.small(0, 4);
    Rational step(1);
    for (int j = 0; j < places; ++j) step = step / Rational(10);
    const auto read_back = [&](Rounding rounding) {
      return *Rational::parse(number.rounded(places, '.', rounding));
    };
    const Rational nearest = read_back(Rounding::half_away);
    const Rational distance = nearest < number ? number - nearest : nearest - number;
    CAPTURE(number.str());
    CAPTURE(places);
    REQUIRE(distance * Rational(2) <= step);
    REQUIRE(read_back(Rounding::down) <= number);
    REQUIRE(number - read_back(Rounding::down) < step);
    REQUIRE(read_back(Rounding::up) >= number);
    REQUIRE(read_back(Rounding::up) - number < step);
    if (distance * Rational(2) == step) REQUIRE((nearest < number) == (number < Rational(0)));
  }
}

TEST_CASE("a number prints every digit when they end, else six places") {
  CHECK(Rational(5, 2).str() == "2.5");
  CHECK(Rational(-5, 2).str() == "-2.5");
  CHECK(Rational(1, 3).str() == "0.333333");
  CHECK(Rational(2, 3).str() == "0.666667");
  CHECK(Rational(100).str() == "100");
  CHECK(Rational(0).str() == "0");
  CHECK(Rational(1, 1024).str() == "0.0009765625");
  CHECK(Rational(1, 3'000'000).str() == "0");
  CHECK(Rational(-1, 30'000'000).str() == "0");
}

TEST_CASE("numbers are read with a point or a comma") {
  CHECK(read_number("5000") == "5000");
  CHECK(read_number("0500") == "500");
  CHECK(read_number("2,5") == "2.5");
  CHECK(read_number("1.10") == "1.1");
  CHECK(read_number("-3") == "-3");
  CHECK(read_number("-0,25") == "-0.25");
  CHECK(read_number("0") == "0");
  CHECK(read_number("999999999999999999") == "999999999999999999");
  CHECK(read_number("0.000000000000000001") == "0.000000000000000001");
  CHECK(read_number("000000000000000000000000000001") == "1");
}

TEST_CASE("a number in another writing is mended") {
  struct Row {
    std::string_view written;
    std::string_view mend;
  };
  for (const Row& row :
       {Row{"1 234,5", "1234,5"}, Row{"1\u00A0234,5", "1234,5"}, Row{"1\u202F234\u202F567", "1234567"},
        Row{"1.234,5", "1234,5"}, Row{"1,234.5", "1234.5"}, Row{"1.234.567", "1234567"}, Row{"1'234", "1234"},
        Row{"1’234,5", "1234,5"}, Row{"+5", "5"}, Row{"\u22123", "-3"}, Row{"- 3", "-3"}, Row{",5", "0,5"},
        Row{"5,", "5"}, Row{" 5 ", "5"}, Row{"500,-", "500"}, Row{"-1 234", "-1234"}}) {
    const auto number = Rational::parse(row.written);
    CAPTURE(std::string(row.written));
    REQUIRE_FALSE(number);
    CHECK(number.fault().mend() == "write " + std::string(row.mend));
    CHECK(Rational::parse(row.mend));
  }
}

TEST_CASE("a unit is not dropped without asking") {
  CHECK(read_number("kr 500") == "\"kr 500\" is a number with a unit | 500, without the unit");
  CHECK(read_number("1 500 kroner") == "\"1 500 kroner\" is a number with a unit | 1500, without the unit");
  CHECK(read_number("NOK 12 000") == "\"NOK 12 000\" is a number with a unit | 12000, without the unit");
}

TEST_CASE("what is no number says so") {
  constexpr std::string_view forms = " | a number is written 5000, 2,5 or 2.5";
  CHECK(read_number("") == "there is no number" + std::string(forms));
  CHECK(read_number("mange") == "\"mange\" is not a number" + std::string(forms));
  CHECK(read_number("12 34") == "\"12 34\" is not a number" + std::string(forms));
  CHECK(read_number("1e3") == "\"1e3\" is not a number" + std::string(forms));
  CHECK(read_number("1,2,3") == "\"1,2,3\" is not a number" + std::string(forms));
  CHECK(read_number("1.2345.678") == "\"1.2345.678\" is not a number" + std::string(forms));
  for (const std::string written :
       {".234.567", "1234.567.890", "1234 567", "1,.345.678", " 12 3", "1..345.678"})
    CHECK(read_number(written) == '"' + written + "\" is not a number" + std::string(forms));
  CHECK(read_number("0x10") == "\"0x10\" is not a number" + std::string(forms));
  CHECK(read_number("--3") == "\"--3\" is not a number" + std::string(forms));
  CHECK(read_number("1234567890123456789") ==
        "\"1234567890123456789\" has too many digits | 18 digits are the most");
}
