// SPDX-License-Identifier: MIT
// KO537: the casting vote is that of whoever is in the chair for the item.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {

TEST_CASE("the casting vote is the chair's, or that of who was in the chair for the item") {
  const auto cast = [](const std::string& by, const std::string& item = "",
                       const std::string& chair = "ada-nes") {
    return test::codes_of("kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\nchair: " + chair +
                              "\npresent: [ada-nes, bo-lie]\nagenda: [{title: En, " + item +
                              "votes: [{for: 1, against: 1, casting: " + by + "}]}]\n" + test::people,
                          "KO537");
  };
  CHECK(cast("ada-nes").empty());
  CHECK(cast("bo-lie") == "KO537");
  CHECK(cast("bo-lie", "chair: bo-lie, ").empty());
  CHECK(cast("ada-nes", "chair: bo-lie, ") == "KO537");
  // Another took the chair of one who stood down, and nothing says who.
  CHECK(cast("bo-lie", "recused: [ada-nes], ").empty());
  CHECK(cast("bo-lie", "recused: [ada-nes], chair: cy-moe, ") == "KO537");
  CHECK(cast("bo-lie", "", "somebody").empty());
  CHECK(cast("nobody").empty());
}

}  // namespace ko
