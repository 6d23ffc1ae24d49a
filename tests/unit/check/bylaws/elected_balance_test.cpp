// SPDX-License-Identifier: MIT
// KO534 to KO536: who counts among those elected of a list, and of which elections anything is asked.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What is found of an election of a committee under the act of 1992, of whom `f` are women and `m` men.
std::string found_of_election(const std::string& election, const std::string& type = "committee") {
  std::string people;
  for (const char* woman : {"f1", "f2", "f3"})
    people += std::string("---\n{kind: person, id: ") + woman + ", name: " + woman + ", gender: kvinne}\n";
  for (const char* man : {"m1", "m2", "m3", "m4"})
    people += std::string("---\n{kind: person, id: ") + man + ", name: " + man + ", gender: mann}\n";
  return test::codes_of("kind: organisation\nid: o\nname: O\ntype: " + type +
                            "\nprofile: kommuneloven-1992\nelections: [{" + election + "}]\n" + people,
                        "KO53");
}

constexpr const char* of_list =
    "date: 2015-10-20, method: proportional, lists: [{party: A, seats: 4, candidates: [m1, f1, m2, m3, f2]}]";

TEST_CASE("those of a list are who was elected, as stated, or its first candidates who take a place") {
  const std::string list = of_list;
  CHECK(found_of_election(list) == "KO535");
  const auto stated = [&](const std::string& people) {
    std::string elected;
    for (std::size_t at = 0; at < people.size(); at += 3)
      elected += "{person: " + people.substr(at, 2) + ", for: A}, ";
    return found_of_election(list + ", elected: [" + elected + "]");
  };
  CHECK(stated("m1 f1 m2 m3") == "KO535");
  CHECK(stated("m1 f1 m2 f2").empty());
  CHECK(stated("f1 f2 f3 m1") == "KO535");
  const auto with_candidates = [](const std::string& candidates) {
    return found_of_election(
        "date: 2015-10-20, method: proportional, lists: [{party: A, seats: 4, candidates: [" + candidates +
        "]}]");
  };
  CHECK(with_candidates("m1, f1, m2, f2, m3").empty());
  CHECK(with_candidates("m1, f1, {person: m2, declined: true}, m3, f2").empty());
}

TEST_CASE("nothing is asked of an election of deputies, for a time, without a day or of no known body") {
  const std::string list = of_list;
  CHECK(found_of_election(list + ", role: member") == "KO535");
  CHECK(found_of_election(list + ", role: deputy").empty());
  CHECK(found_of_election(list + ", temporary: true").empty());
  CHECK(found_of_election(list.substr(list.find("method"))).empty());
  CHECK(found_of_election(list + ", body: nobody").empty());
  CHECK(found_of_election("date: 2019-12-20, " + list.substr(list.find("method")))
            .empty());  // the act was gone
}

TEST_CASE("by agreement it is those elected, by the seats where they are told") {
  const auto agreed = [](const std::string& elected, const std::string& more = "") {
    return found_of_election("date: 2015-10-20, method: agreement, elected: [" + elected + "]" + more);
  };
  CHECK(agreed("m1, m2, f1, f2").empty());
  CHECK(agreed("m1, m2, m3, f1") == "KO536");
  CHECK(agreed("m1, m2, m3, m4") == "KO536");
  CHECK(agreed("m1, m2, f1").empty());
  CHECK(agreed("").empty());
}

}  // namespace
}  // namespace ko
