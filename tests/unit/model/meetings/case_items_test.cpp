// SPDX-License-Identifier: MIT
#include "model/meetings/case_items.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

TEST_CASE("the items of a case come in the order of their meetings, and without a day last") {
  const auto meeting = [](const std::string& id, const std::string& start) {
    return "---\n{kind: meeting, id: " + id + start +
           ", agenda: [{title: Annet}, {title: Saken, case: c}, {title: Igjen, case: c}]}\n";
  };
  const Register records = test::register_of(
      "{kind: case, id: c, title: C}\n" + meeting("uten-dag", "") +
      meeting("kvelden", ", start: 2025-03-11T18:00") + meeting("morgenen", ", start: 2025-03-11T09:00") +
      meeting("dagen", ", start: 2025-03-11") + meeting("dagen-foer", ", start: 2025-03-10T20:00"));
  std::string order;
  for (const CaseItem& each : items_of_case(records, *records.find("c")))
    order += std::string(each.meeting->id) + '#' + std::to_string(each.number) + ' ';
  CHECK(order ==
        "dagen-foer#2 dagen-foer#3 dagen#2 dagen#3 morgenen#2 morgenen#3 kvelden#2 kvelden#3 uten-dag#2 "
        "uten-dag#3 ");
}

}  // namespace
}  // namespace ko
