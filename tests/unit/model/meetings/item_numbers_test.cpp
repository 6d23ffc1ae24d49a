// SPDX-License-Identifier: MIT
#include "model/meetings/item_numbers.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr const char* agenda = R"(kind: meeting
id: mote
body: styret
agenda:
  - {series: PS, number: 47, year: 2026, title: A}
  - {series: RS, number: 8, title: B}
  - {number: 3, year: 2009, title: C}
  - {nr: FO 2/26, title: D}
  - {title: E}
  - {id: budsjett, nr: 9, series: PS, year: 2026, title: F}
)";

TEST_CASE("an item goes by the number of its body, else the agenda's, else its place") {
  const Register records = test::register_of(agenda);
  std::vector<std::string> numbers;
  std::size_t place = 0;
  for (const Item item : records.find("mote")->as<meeting_type>().get<"agenda">())
    numbers.push_back(number_of(item, ++place));
  CHECK(numbers == std::vector<std::string>{"PS 47/26", "RS 8", "3/09", "FO 2/26", "5", "9"});
}

TEST_CASE("a number is told in all the ways it is written") {
  const Register records = test::register_of(agenda);
  const Item item = *records.find("mote")->as<meeting_type>().get<"agenda">().begin();
  for (const char* same : {"PS 47/26", "47/26", "PS 47/2026", "PS 47", "47", "47."})
    CHECK_MESSAGE(writes_number(same, item), same);
  for (const char* other :
       {"PS 48/26", "RS 47/26", "47/25", "47/126", "47/026", "47/0026", "47/6", "", "4", "sak 47"})
    CHECK_FALSE_MESSAGE(writes_number(other, item), other);
}

TEST_CASE("an item is found by its number, whichever it states, and by its id") {
  const Register records = test::register_of(agenda);
  const Meeting meeting = records.find("mote")->as<meeting_type>();
  CHECK(item_numbered(meeting, "PS 47/26").get<"title">().in("nb") == "A");
  CHECK(item_numbered(meeting, "FO 2/26").get<"title">().in("nb") == "D");
  CHECK(item_numbered(meeting, "budsjett").get<"title">().in("nb") == "F");
  CHECK_FALSE(item_numbered(meeting, "47"));
  CHECK_FALSE(item_numbered(meeting, ""));
}

}  // namespace
}  // namespace ko
