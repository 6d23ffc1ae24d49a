// SPDX-License-Identifier: MIT
// The numbers of a vote: as counted, by party, and those of the others where it is certain who was there.
#include "model/meetings/ballot.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// `FOR-AGAINST-BLANK-ABSENT` of a vote with these fields in a meeting of four, of whom so many were present.
std::string ballot_numbers(const std::string& vote,
                           const std::string& present = "ada-nes, bo-lie, cy-moe, di-ruud") {
  const Register records = test::register_of(
      "kind: organisation\nid: styret\nname: Styret\n"
      "members: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}, {person: di-ruud}]\n" +
      test::people +
      "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\n"
      "present: [" +
      present + "]\nagenda:\n  - {title: Sak, votes: [{" + vote + "}]}\n");
  const Attendance meeting(*records.find("mote"), records.find("styret"),
                           tenures_of(records, *records.find("styret")));
  const Ballot ballot = Ballot::of(*meeting.items().front().get<"votes">().begin(), meeting, 0);
  const auto written = [](const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : std::string("?");
  };
  return written(ballot.in_favour) + '-' + written(ballot.against) + '-' + written(ballot.blank) + '-' +
         written(ballot.absent);
}

TEST_CASE("the others are all of those there who are neither named nor counted") {
  CHECK(ballot_numbers("against: [ada-nes], others: for") == "3-1-0-0");
  CHECK(ballot_numbers("for: 1, others: against") == "1-3-0-0");
  CHECK(ballot_numbers("against: 1, blank: [bo-lie], absent: 1, others: for") == "1-1-1-1");
  CHECK(ballot_numbers("by_party: [{party: ap, against: 2}], others: for") == "2-2-0-0");
  CHECK(ballot_numbers("others: for") == "4-0-0-0");
}

TEST_CASE("where it is not certain who was there, how many the others are is unknown") {
  const std::string left = "ada-nes, bo-lie, cy-moe, {person: di-ruud, left: \"19:00\"}";
  CHECK(ballot_numbers("against: [ada-nes], others: for", left) == "?-1-?-?");
  CHECK(ballot_numbers("against: [ada-nes], others: for", "ada-nes, bo-lie, cy-moe") == "2-1-0-0");
}

TEST_CASE("what contradicts itself leaves the others unknown") {
  CHECK(ballot_numbers("for: 2, against: 1, others: for") == "2-1-?-?");
  CHECK(ballot_numbers("against: 5, others: for") == "?-5-?-?");
  CHECK(ballot_numbers("between: {a: 2}, others: for") == "?-?-?-?");
}

TEST_CASE("a vote that says nothing of others is as it is counted") {
  CHECK(ballot_numbers("for: 2, against: 1") == "2-1-?-?");
}

}  // namespace
}  // namespace ko
