// SPDX-License-Identifier: MIT
// What each report tells of sets in which all fields are filled, as it was last read: the files beside this
// test. Every text in them names the field it stands in. After a change that is meant, `KO_ACCEPT=1` writes
// them anew, and what is different is to be read again.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "unit/publishing/everything_made.hpp"
#include "unit/publishing/generated_set.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

constexpr std::string_view folder = "tests/unit/report/told";
constexpr std::string_view wanted = " text";

/// Every report on every record, in each layout, as a terminal has it.
std::string told_of(const Register& records) {
  std::string told;
  for (const auto& [name, text] : test::reports_of(records))
    if (name.ends_with(wanted))
      told += fmt::format("{0:=<100}\n{1}\n{0:=<100}\n\n{2}\n", "",
                          name.substr(0, name.size() - wanted.size()), text);
  return told;
}

void check_as_told(std::uint64_t seed) {
  test::Chance chance(seed);
  const std::string told = told_of(test::register_of(test::yaml_of(test::generated_set(chance))));
  const std::string path = fmt::format("{}/{}.txt", folder, seed);
  if (std::getenv("KO_ACCEPT") != nullptr) std::ofstream(path, std::ios::binary) << told;
  std::ifstream file(path, std::ios::binary);
  const std::string before{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  CAPTURE(path);
  CHECK(told == before);
}

TEST_CASE("whatever stands in a record is told where it was") {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) check_as_told(seed);
}

}  // namespace
}  // namespace ko
