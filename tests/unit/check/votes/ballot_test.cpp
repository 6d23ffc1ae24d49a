// SPDX-License-Identifier: MIT
// Whether a vote carried: simple majority, more than half, two thirds, three quarters and all, each at its
// edge.
#include "check/votes/ballot.hpp"

#include <doctest/doctest.h>

#include "ko/records/register.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// A decision with this vote.
struct Voted {
  Register records;
  Vote vote;

  explicit Voted(const std::string& fields)
      : records(test::register_of("kind: decision\nid: vedtak\nvote: {" + fields + "}\n")),
        vote(records.find("vedtak")->as<decision_type>().get<"vote">()) {}
};

Truth carried(const std::string& fields) {
  const Voted voted(fields);
  return ko::carried(voted.vote, Ballot::of(voted.vote));
}

TEST_CASE("a simple majority is more for than against, whatever is blank") {
  CHECK(carried("for: 3, against: 2") == Truth::yes);
  CHECK(carried("for: 3, against: 2, blank: 4, majority: simple") == Truth::yes);
  CHECK(carried("for: 2, against: 3") == Truth::no);
  CHECK(carried("for: 1, against: 0") == Truth::yes);
  CHECK(carried("for: 3") == Truth::cannot_be_told);
  CHECK(carried("against: 3") == Truth::cannot_be_told);
}

TEST_CASE("a tie is decided by the listed casting vote, and otherwise cannot be told") {
  CHECK(carried("for: 2, against: 2") == Truth::cannot_be_told);
  CHECK(carried("for: 2, against: 2, casting: ada") == Truth::cannot_be_told);
  CHECK(carried("for: [ada, bo], against: [cy, di], casting: ada") == Truth::yes);
  CHECK(carried("for: [ada, bo], against: [cy, di], casting: di") == Truth::no);
  CHECK(carried("for: [ada, bo], against: [cy, di], casting: eli") == Truth::cannot_be_told);
  CHECK(carried("for: [ada, bo], against: [cy, di]") == Truth::cannot_be_told);
}

TEST_CASE("an absolute majority is more than half of all, so that exactly half is not enough") {
  const std::string absolute = ", majority: absolute";
  CHECK(carried("for: 4, against: 2, blank: 1, absent: 0" + absolute) == Truth::yes);
  CHECK(carried("for: 4, against: 2, blank: 1, absent: 1" + absolute) == Truth::cannot_be_told);
  CHECK(carried("for: 4, against: 4, blank: 0, absent: 0" + absolute) == Truth::no);
  CHECK(carried("for: 3, against: 4, blank: 0, absent: 0" + absolute) == Truth::no);
  CHECK(carried("for: 4, against: 3, blank: 0, absent: 0" + absolute) == Truth::yes);
}

TEST_CASE("two thirds exactly are enough, and one less is not") {
  const std::string needed = ", majority: two_thirds";
  CHECK(carried("for: 7, against: 2, blank: 0, absent: 0" + needed) == Truth::yes);
  CHECK(carried("for: 6, against: 3, blank: 0, absent: 0" + needed) == Truth::yes);
  CHECK(carried("for: 5, against: 4, blank: 0, absent: 0" + needed) == Truth::no);
  CHECK(carried("for: 6, against: 2, blank: 1, absent: 0" + needed) == Truth::yes);
  CHECK(carried("for: 6, against: 2, blank: 1, absent: 1" + needed) == Truth::cannot_be_told);
}

TEST_CASE("three quarters exactly are enough, and one less is not") {
  const std::string needed = ", majority: three_quarters";
  CHECK(carried("for: 7, against: 1, blank: 0, absent: 0" + needed) == Truth::yes);
  CHECK(carried("for: 6, against: 2, blank: 0, absent: 0" + needed) == Truth::yes);
  CHECK(carried("for: 5, against: 3, blank: 0, absent: 0" + needed) == Truth::no);
}

TEST_CASE(
    "a share of all can only be told where the votes against, the blank and the absent are all stated") {
  for (const std::string majority : {"absolute", "two_thirds", "three_quarters"}) {
    CAPTURE(majority);
    CHECK(carried("for: 9, against: 0, blank: 0, absent: 0, majority: " + majority) == Truth::yes);
    CHECK(carried("for: 9, blank: 0, absent: 0, majority: " + majority) == Truth::cannot_be_told);
    CHECK(carried("for: 9, against: 0, absent: 0, majority: " + majority) == Truth::cannot_be_told);
    CHECK(carried("for: 9, against: 0, blank: 0, majority: " + majority) == Truth::cannot_be_told);
    CHECK(carried("against: 9, blank: 0, absent: 0, majority: " + majority) == Truth::cannot_be_told);
    // Too few already of those who voted.
    CHECK(carried("for: 1, against: 9, majority: " + majority) == Truth::no);
  }
}

TEST_CASE("unanimity falls with one vote against, and with nothing stated against or blank cannot be told") {
  const std::string needed = ", majority: unanimity";
  CHECK(carried("for: 5, against: 0, blank: 0" + needed) == Truth::yes);
  CHECK(carried("for: 5, against: 1, blank: 0" + needed) == Truth::no);
  CHECK(carried("for: 5, against: 0, blank: 1" + needed) == Truth::cannot_be_told);
  CHECK(carried("for: 5, against: 0" + needed) == Truth::cannot_be_told);
  CHECK(carried("for: 5, blank: 0" + needed) == Truth::cannot_be_told);
  CHECK(carried("against: 0, blank: 0" + needed) == Truth::cannot_be_told);
}

TEST_CASE("what majority is needed in the minutes' own words leaves it open") {
  CHECK(carried("for: 5, against: 1, blank: 0, absent: 0, majority: kvalifisert") == Truth::cannot_be_told);
}

TEST_CASE("a tie is as many for as against, and at least one") {
  const auto tied = [](const std::string& fields) { return Ballot::of(Voted(fields).vote).tied(); };
  CHECK(tied("for: 1, against: 1"));
  CHECK_FALSE(tied("for: 0, against: 0"));
  CHECK_FALSE(tied("for: 2, against: 1"));
  CHECK_FALSE(tied("for: 2"));
  CHECK_FALSE(tied("against: 2"));
}

TEST_CASE("the two highest counts and their sum are told, and whether each is stated") {
  const auto shares = [](const std::string& between) {
    const Voted voted("between: {" + between + "}");
    return Shares::of(voted.vote.get<"between">());
  };
  const Shares three = shares("a: 2, b: 5, c: 4");
  CHECK(three.sum == 11);
  CHECK(three.highest == 5);
  CHECK(three.second == 4);
  CHECK(three.complete);
  const Shares tie = shares("a: 4, b: 4");
  CHECK(tie.highest == 4);
  CHECK(tie.second == 4);
  const Shares falling = shares("a: 5, b: 2");
  CHECK(falling.highest == 5);
  CHECK(falling.second == 2);
  CHECK(shares("a: 5").second == 0);
  // What is not stated counts for nothing, and is told of.
  const Shares unstated = shares("a: 5, b: , c: 2");
  CHECK(unstated.sum == 7);
  CHECK(unstated.second == 2);
  CHECK_FALSE(unstated.complete);
  CHECK(Shares::of({}).sum == 0);
}

}  // namespace
}  // namespace ko
