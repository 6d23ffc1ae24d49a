// SPDX-License-Identifier: MIT
// Shares as reports have them, as far as they are known.
#include <doctest/doctest.h>

#include "report/figures.hpp"
#include "unit/memory_files.hpp"

using ko::Language;
using ko::Quantity;
using ko::Rational;

namespace {

template <class Words>
std::string in(Language language, Words words, const Quantity& share) {
  const ko::Register records = ko::test::register_of("{kind: person, id: ada-nes, name: Ada Nes}\n");
  const ko::ReportOptions options{.language = language};
  return words(ko::Context{records, options}, share);
}

}  // namespace

TEST_CASE("A share is rounded to one decimal, its bounds outwards, and what says nothing is unknown") {
  const auto share = [](const Quantity& of) { return in(Language::nb, ko::share_in_words, of); };
  CHECK(share(Quantity::exactly({3, 8})) == "37,5\u00a0%");
  CHECK(share(Quantity::exactly({2, 3})) == "66,7\u00a0%");
  CHECK(share(Quantity::exactly(0)) == "0\u00a0%");
  CHECK(share(Quantity::exactly(1)) == "100\u00a0%");
  CHECK(share({Rational(2, 3), Rational(1)}) == "minst 66,6\u00a0%");
  CHECK(share({Rational(0), Rational(2, 3)}) == "høyst 66,7\u00a0%");
  CHECK(share({Rational(1, 3), Rational(2, 3)}) == "mellom 33,3\u00a0% og 66,7\u00a0%");
  CHECK(share({Rational(0), Rational(1)}) == "ukjent");
  CHECK(share(Quantity::unknown()) == "ukjent");
}

TEST_CASE("What changed in a share is told in points, with a minus and no hyphen") {
  CHECK(in(Language::nn, ko::points_in_words, Quantity::exactly({-1, 20})) == "\u22125\u00a0prosentpoeng");
  CHECK(in(Language::en, ko::points_in_words, Quantity::exactly({1, 8})) == "12.5 percentage points");
  CHECK(in(Language::nb, ko::points_in_words, Quantity::at_least(0)) == "ukjent");
}
