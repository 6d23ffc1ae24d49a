// SPDX-License-Identifier: MIT
// KO558: how many members demand a review of lawfulness together.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What is found of a review of a decision of a body of five, by its bylaws.
std::string reviewed(const std::string& review, const std::string& number = ", share: 3") {
  return test::codes_of("kind: organisation\nid: o\nname: O\nbylaws: [{rule: review-by-too-few" + number +
                            "}]\nmembers: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}, {person: "
                            "di-ruud}, {person: eli-vik}]\n" +
                            test::people +
                            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11\npresent: "
                            "[ada-nes]\nagenda: "
                            "[{title: T, decisions: "
                            "[{title: V, review: {" +
                            review + "}}]}]\n",
                        "KO558");
}

TEST_CASE("three members together can demand a review, where nothing else is laid down") {
  for (const std::string number : {"", ", share: 3"}) {
    CAPTURE(number);
    CHECK(reviewed("by: ada-nes", number) == "KO558");
    CHECK(reviewed("by: [ada-nes, bo-lie]", number) == "KO558");
    CHECK(reviewed("by: [ada-nes, bo-lie, cy-moe]", number).empty());
    CHECK(reviewed("by: [ada-nes, bo-lie, cy-moe, di-ruud]", number).empty());
  }
  CHECK(reviewed("by: [ada-nes]", ", share: 1").empty());
  CHECK(reviewed("by: [ada-nes, bo-lie]", ", share: half") == "KO558");  // 3 of 5
  CHECK(reviewed("by: [ada-nes, bo-lie, cy-moe]", ", share: half").empty());
}

TEST_CASE("a review that names nobody, and a demand that was turned down, are not asked") {
  CHECK(reviewed("on: 2025-03-20").empty());
  CHECK(reviewed("by: ada-nes, outcome: dismissed").empty());
  CHECK(reviewed("by: ada-nes, outcome: upheld") == "KO558");
}

}  // namespace
}  // namespace ko
