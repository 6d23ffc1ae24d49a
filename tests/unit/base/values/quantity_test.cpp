// SPDX-License-Identifier: MIT
#include "ko/values/quantity.hpp"

#include <doctest/doctest.h>

#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

Quantity between(Rational least, Rational most) {
  return {least, most};
}
Quantity at_most(Rational most) {
  return {std::nullopt, most};
}

bool holds(const Quantity& quantity, const Rational& value) {
  return (!quantity.least || *quantity.least <= value) && (!quantity.most || value <= *quantity.most);
}

/// A quantity that holds `value`: known, bounded on either side, or unknown.
Quantity around(test::Generator& generator, const Rational& value) {
  Quantity quantity = Quantity::exactly(value);
  if (generator.chance()) return quantity;
  const Rational room(generator.number(0, 5));
  quantity.least = value < room ? Rational(0) : value - room;
  quantity.most = value + Rational(generator.number(0, 5));
  if (generator.small(0, 3) == 0) quantity.least.reset();
  if (generator.small(0, 3) == 0) quantity.most.reset();
  return quantity;
}

}  // namespace

TEST_CASE("a sum with an unknown part keeps the bounds that the known parts give") {
  const Quantity half = Quantity::exactly(Rational(1, 2));
  CHECK((half + half).str(1) == "1.0");
  CHECK((half + Quantity::at_least(0)).str(1) == ">= 0.5");
  CHECK((half + between(0, 1)).str(1) == "0.5..1.5");
  CHECK((half + Quantity::unknown()).str(1) == "unknown");
  CHECK((half - between(0, Rational(1, 4))).str(2) == "0.25..0.50");
  CHECK((half - Quantity::at_least(0)).str(1) == "<= 0.5");
}

TEST_CASE("a ratio has the bounds that its parts allow") {
  const Quantity two = Quantity::exactly(2);
  CHECK((two / Quantity::exactly(4)).str(2) == "0.50");
  CHECK((two / between(4, 8)).str(2) == "0.25..0.50");
  CHECK((between(1, 2) / between(4, 8)).str(3) == "0.125..0.500");
  CHECK((two / between(0, 8)).str(2) == ">= 0.25");
  CHECK((two / at_most(8)).str(2) == ">= 0.25");
  CHECK((two / Quantity::at_least(8)).str(2) == "<= 0.25");
  CHECK((two / Quantity::exactly(0)).str(2) == "unknown");
  CHECK((two / at_most(0)).str(2) == "unknown");
  CHECK((two / Quantity::unknown()).is_unknown());
  CHECK((Quantity::unknown() / two).is_unknown());
}

TEST_CASE("a bound is printed so that it stays true") {
  CHECK(Quantity::at_least(Rational(96, 100)).str(1) == ">= 0.9");
  CHECK(at_most(Rational(91, 100)).str(1, ',') == "<= 1,0");
  CHECK(between(Rational(1, 3), Rational(2, 3)).str(1) == "0.3..0.7");
  CHECK(Quantity::exactly(Rational(96, 100)).str(1) == "1.0");
  CHECK(Quantity::exactly(Rational(5, 2)).str(1, ',') == "2,5");
}

TEST_CASE("whatever the true values are, the result holds theirs") {
  test::Generator generator(30);
  for (int i = 0; i < test::cases; ++i) {
    const Rational a(generator.number(0, 20), generator.number(1, 4));
    const Rational b(generator.number(0, 20), generator.number(1, 4));
    const Quantity around_a = around(generator, a);
    const Quantity around_b = around(generator, b);
    REQUIRE(holds(around_a + around_b, a + b));
    REQUIRE(holds(around_a - around_b, a - b));
    if (b != Rational(0)) REQUIRE(holds(around_a / around_b, a / b));
  }
}
