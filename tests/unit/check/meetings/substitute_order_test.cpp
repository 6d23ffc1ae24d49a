// SPDX-License-Identifier: MIT
// KO568 and KO569: which deputy is called for whom, and whom the order does not bind.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

constexpr const char* ranked_of_one_list =
    "{person: cy-moe, role: deputy, group: A, rank: 1}, {person: di-ruud, role: deputy, group: A, rank: 2}, "
    "{person: eli-vik, role: deputy, group: B, rank: 1}";

/// What is found of a meeting of a body of two, of groups A and B, with deputies.
std::string called_codes(const std::string& lists, const std::string& deputies = ranked_of_one_list,
                         const std::string& more = "") {
  return test::codes_of(
      "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes, group: A}, {person: "
      "bo-lie, group: B}, " +
          deputies + "]\n" + test::people +
          "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\n" + lists + more,
      "KO59");
}

std::string with_absent(const std::string& substitute, const std::string& absent) {
  return "present: [bo-lie, {person: " + substitute + ", instead_of: ada-nes}]\nabsent: [ada-nes" + absent +
         "]\n";
}

TEST_CASE("the first of the list is called, unless the meeting says what became of that one") {
  CHECK(called_codes(with_absent("cy-moe", "")).empty());
  CHECK(called_codes(with_absent("di-ruud", "")) == "KO569");
  CHECK(called_codes(with_absent("di-ruud", ", cy-moe")).empty());
  CHECK(called_codes("present: [cy-moe, {person: di-ruud, instead_of: ada-nes}]\nabsent: [ada-nes, bo-lie]\n")
            .empty());
}

TEST_CASE("a deputy of another group stands in for nobody of this") {
  CHECK(called_codes(with_absent("eli-vik", "")) == "KO568");
  CHECK(called_codes(with_absent("geir-lund", "")).empty());  // of whom no group is known
}

TEST_CASE("one of several passed over is named, by rank") {
  const std::string said = test::findings_of(
      "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes}, {person: eli-vik, role: deputy, "
      "rank: "
      "2}, {person: cy-moe, role: deputy, rank: 1}, {person: di-ruud, role: deputy, rank: 3}]\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [{person: "
          "di-ruud, instead_of: ada-nes}]\nabsent: [ada-nes]\n",
      "KO569");
  CHECK(
      said.ends_with("`di-ruud` (number 3) was called, and `cy-moe` (number 1) and `eli-vik` (number 2) were "
                     "passed over\n"));
}

TEST_CASE("without every rank, or while a deputy is away, nothing is said") {
  const auto with = [](const std::string& first, const std::string& second) {
    return called_codes(with_absent("di-ruud", ""), "{person: cy-moe, role: deputy, group: A" + first +
                                                        "}, {person: di-ruud, role: deputy, group: A" +
                                                        second + "}");
  };
  CHECK(with(", rank: 1", ", rank: 2") == "KO569");
  CHECK(with("", ", rank: 2").empty());
  CHECK(with(", rank: 1", "").empty());
  CHECK(with(", rank: 1, to: 2025-03-10", ", rank: 2").empty());
  CHECK(with(", rank: 1, to: 2025-03~", ", rank: 2").empty());
  CHECK(with(", rank: 1, tentative: true", ", rank: 2").empty());
  CHECK(with(", rank: 1, leave: {from: 2025-03-01}", ", rank: 2").empty());
  CHECK(with(", rank: 1, leave: {from: 2025-04-01}", ", rank: 2") == "KO569");
}

TEST_CASE(
    "one elected for the matter, a personal deputy and one for who stood down are called by nobody's order") {
  CHECK(called_codes(with_absent("eli-vik", ""),
                     "{person: eli-vik, role: deputy, group: B, deputises_for: ada-nes}")
            .empty());
  CHECK(called_codes(with_absent("eli-vik", ""), "{person: eli-vik, role: deputy, group: B, temporary: true}")
            .empty());
  CHECK(called_codes(with_absent("eli-vik", ""), ranked_of_one_list,
                     "agenda: [{title: Valg, elections: [{body: o, temporary: true, elected: [eli-vik]}]}]\n")
            .empty());
  CHECK(called_codes(with_absent("eli-vik", ""), ranked_of_one_list,
                     "agenda: [{title: Valg, elections: [{body: o, elected: [eli-vik]}]}]\n") == "KO568");
  CHECK(called_codes("present: [ada-nes, bo-lie, {person: eli-vik, instead_of: ada-nes}]\nagenda: [{title: "
                     "En, recused: [{person: ada-nes, instead: eli-vik}]}]\n")
            .empty());
}

}  // namespace
}  // namespace ko
