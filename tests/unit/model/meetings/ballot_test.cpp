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
  CHECK(ballot_numbers("against: 4, others: for") == "0-4-0-0");  // nobody is left
}

TEST_CASE("where it is not certain who was there, how many the others are is unknown") {
  const std::string left = "ada-nes, bo-lie, cy-moe, {person: di-ruud, left: \"19:00\"}";
  CHECK(ballot_numbers("against: [ada-nes], others: for", left) == "?-1-?-?");
  CHECK(ballot_numbers("against: [ada-nes], others: for", "ada-nes, bo-lie, cy-moe") == "2-1-0-0");
  CHECK_MESSAGE(ballot_numbers("others: for", "") == "?-?-?-?", "nothing says who was there");
}

TEST_CASE("what contradicts itself leaves the others unknown") {
  CHECK(ballot_numbers("for: 2, against: 1, others: for") == "2-1-?-?");
  CHECK(ballot_numbers("against: 5, others: for") == "?-5-?-?");
  CHECK(ballot_numbers("between: {a: 2}, others: for") == "?-?-?-?");
  CHECK(ballot_numbers("elect: {candidates: {ada-nes: 2}}, others: for") == "?-?-?-?");
  for (const std::string unread : {"blank: ", "absent: ", "blank: x", "absent: x"}) {
    CAPTURE(unread);
    CHECK(ballot_numbers("against: [ada-nes], " + unread + ", others: for") == "?-1-?-?");
  }
}

TEST_CASE("a vote that says nothing of others is as it is counted") {
  CHECK(ballot_numbers("for: 2, against: 1") == "2-1-?-?");
}

/// What a vote with these fields decides where so many could have voted.
Truth carried_among_so_many(const std::string& vote, std::int64_t could_vote) {
  const Register records = test::register_of("{kind: decision, id: v, title: V, vote: {" + vote + "}}\n");
  const Vote of(records.find("v")->as<decision_type>().get<"vote">());
  return carried_among(of, Ballot::of(of), could_vote);
}

TEST_CASE("one side alone decides where the other cannot have as many") {
  CHECK(carried_among_so_many("for: 3", 5) == Truth::yes);
  CHECK(carried_among_so_many("for: 3", 6) == Truth::cannot_be_told);
  CHECK(carried_among_so_many("for: 1, unanimous: true", 6) == Truth::yes);
  CHECK(carried_among_so_many("for: 3, blank: 1", 6) == Truth::yes);
  CHECK(carried_among_so_many("against: 3", 5) == Truth::no);
  CHECK(carried_among_so_many("against: 3", 6) == Truth::cannot_be_told);
  CHECK(carried_among_so_many("for: 3, majority: two_thirds", 4) == Truth::cannot_be_told);
}

TEST_CASE("a tie is decided by the casting vote alone, however few could have voted") {
  CHECK(carried_among_so_many("for: 2, against: 2", 4) == Truth::cannot_be_told);
  CHECK(carried_among_so_many("for: 3, against: 2", 5) == Truth::yes);
  CHECK(carried_among_so_many("blank: 4", 4) == Truth::cannot_be_told);
}

TEST_CASE("the votes of parties are a whole where each of them states one") {
  const auto sums = [](const std::string& parties) {
    const Register records =
        test::register_of("kind: meeting\nid: m\nagenda: [{votes: [{by_party: [" + parties + "]}]}]\n");
    const Item item = *records.find("m")->as<meeting_type>().get<"agenda">().begin();
    const PartyTotals totals = PartyTotals::of(*item.get<"votes">().begin());
    return std::string(totals.complete ? "" : "at least ") + std::to_string(totals.in_favour) + '-' +
           std::to_string(totals.against) + '-' + std::to_string(totals.blank);
  };
  CHECK(sums("{party: ap, for: 3}, {party: h, against: 2, blank: 1}") == "3-2-1");
  CHECK(sums("{party: ap, for: 3}, {party: h}") == "at least 3-0-0");
  CHECK(sums("{party: h}, {party: ap, for: 3}") == "at least 3-0-0");
  CHECK(sums("{party: h, for: 0}") == "0-0-0");
  CHECK(sums("") == "at least 0-0-0");
}

}  // namespace
}  // namespace ko
