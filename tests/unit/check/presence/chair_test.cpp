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

TEST_CASE("somebody is in the chair for each item, unless nobody says who was there") {
  const auto chaired = [](const std::string& fields) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes, role: leader}, {person: "
        "bo-lie}]\n" +
            test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\nchair: "
            "ada-nes\n" +
            fields,
        "KO509");
  };
  const std::string away = "agenda: [{title: En, recused: [ada-nes]}]\n";
  CHECK(chaired("present: [ada-nes, bo-lie]\nagenda: [{title: En}]\n").empty());
  CHECK(chaired("present: [ada-nes, bo-lie]\n" + away) == "KO509");
  CHECK(chaired("present: [ada-nes, {person: bo-lie, role: deputy_leader}]\n" + away).empty());
  CHECK(chaired("present: [ada-nes, bo-lie]\nagenda: [{title: En, chair: bo-lie, recused: [ada-nes]}]\n")
            .empty());
  CHECK(chaired("present: [bo-lie]\nagenda: [{title: En}]\n")
            .empty());  // that the chair is not listed is told of elsewhere
  CHECK(chaired(away).empty());
}

}  // namespace ko
