// SPDX-License-Identifier: MIT
// Who holds a seat on a day: the edges of memberships, and what open dates leave open.
#include "model/meetings/seats.hpp"

#include <doctest/doctest.h>

#include "ko/records/register.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// The seats on 2025-03-11 of a board with these members and other fields.
struct Board {
  Register records;
  Seats seats;

  explicit Board(const std::string& members, const std::string& fields = "")
      : records(test::register_of("kind: organisation\nid: styret\nname: Styret\n" + fields + "members:\n" +
                                  members + test::people)),
        seats(seats_on(tenures_of(records, *records.find("styret")),
                       records.find("styret")->as<organisation_type>(), to_day({2025, 3, 11}))) {}
};

/// Whether a member with these bounds is entitled.
Truth entitled(const std::string& bounds) {
  const Board board("  - {person: ada-nes, " + bounds + "}\n");
  const Seat* seat = board.seats.of("ada-nes");
  return seat == nullptr ? Truth::no : seat->entitled;
}

TEST_CASE("a member is one on the first and on the last day of the membership, and on no day outside") {
  CHECK(entitled("from: 2025-03-12") == Truth::no);
  CHECK(entitled("from: 2025-03-11") == Truth::yes);
  CHECK(entitled("from: 2025-03-10") == Truth::yes);
  CHECK(entitled("to: 2025-03-12") == Truth::yes);
  CHECK(entitled("to: 2025-03-11") == Truth::yes);
  CHECK(entitled("to: 2025-03-10") == Truth::no);
}

TEST_CASE("a membership from a month or year begins with it, and one to a month or year ends with it") {
  CHECK(entitled("from: 2025-03") == Truth::yes);
  CHECK(entitled("from: 2025-04") == Truth::no);
  CHECK(entitled("to: 2025") == Truth::yes);
  CHECK(entitled("to: 2025-02") == Truth::no);
}

TEST_CASE("an approximate or uncertain start leaves a year open on either side of it") {
  for (const std::string mark : {"~", "?"}) {
    CAPTURE(mark);
    CHECK(entitled("from: 2024-03-10" + mark) == Truth::yes);             // 366 days before
    CHECK(entitled("from: 2024-03-11" + mark) == Truth::cannot_be_told);  // 365
    CHECK(entitled("from: 2025-03-11" + mark) == Truth::cannot_be_told);
    CHECK(entitled("from: 2026-03-12" + mark) == Truth::cannot_be_told);  // 366 after
    CHECK(entitled("from: 2026-03-13" + mark) == Truth::no);
    CHECK(entitled("from: 2024" + mark) == Truth::cannot_be_told);  // counted from its last day
    CHECK(entitled("from: 2023" + mark) == Truth::yes);
  }
}

TEST_CASE("an approximate or uncertain end leaves a year open on either side of it") {
  for (const std::string mark : {"~", "?"}) {
    CAPTURE(mark);
    CHECK(entitled("to: 2024-03-09" + mark) == Truth::no);              // 367 days before
    CHECK(entitled("to: 2024-03-10" + mark) == Truth::cannot_be_told);  // 366
    CHECK(entitled("to: 2025-03-11" + mark) == Truth::cannot_be_told);
    CHECK(entitled("to: 2026-03-11" + mark) == Truth::cannot_be_told);  // 365 after
    CHECK(entitled("to: 2026-03-12" + mark) == Truth::yes);
    CHECK(entitled("to: 2026" + mark) == Truth::cannot_be_told);  // counted from its first day
    CHECK(entitled("to: 2027" + mark) == Truth::yes);
  }
}

TEST_CASE("deputies, observers, employees and the advisory hold no seat, secretaries and contacts may") {
  for (const std::string role : {"deputy", "observer", "employee"}) {
    CAPTURE(role);
    CHECK(entitled("role: " + role) == Truth::no);
    CHECK(entitled("role: " + role + ", voting: voting") == Truth::yes);
  }
  for (const std::string role : {"secretary", "contact"})
    CHECK(entitled("role: " + role) == Truth::cannot_be_told);
  for (const std::string role : {"leader", "deputy_leader", "member"}) {
    CAPTURE(role);
    CHECK(entitled("role: " + role) == Truth::yes);
    CHECK(entitled("role: " + role + ", voting: advisory") == Truth::no);
  }
  CHECK(entitled("tentative: true") == Truth::cannot_be_told);
  CHECK(entitled("tentative: false") == Truth::yes);
}

TEST_CASE("one of two memberships of a person that entitles for certain is enough") {
  const Board board("  - {person: ada-nes, tentative: true}\n  - {person: bo-lie}\n  - {person: ada-nes}\n");
  REQUIRE(board.seats.seats.size() == 2);
  CHECK(board.seats.of("ada-nes")->entitled == Truth::yes);
  CHECK(board.seats.members.certain == 2);
  CHECK(board.seats.members.possible == 2);
}

TEST_CASE("who stands in for one membership of a person is not lost by another that may be a seat too") {
  const std::string on_leave = "  - {person: ada-nes, leave: {from: 2025-01-01}}\n";
  const std::string perhaps = "  - {person: ada-nes, tentative: true}\n";
  const std::string deputy = "  - {person: bo-lie, role: deputy, deputises_for: ada-nes}\n";
  for (const std::string& members : {on_leave + perhaps + deputy, perhaps + on_leave + deputy}) {
    CAPTURE(members);
    const Board board(members);
    REQUIRE(board.seats.of("ada-nes") != nullptr);
    CHECK(board.seats.of("ada-nes")->on_leave == Truth::cannot_be_told);
    CHECK(board.seats.of("ada-nes")->stand_in == "bo-lie");
  }
}

TEST_CASE("seats of people without a record are found by name, and are as many as there are entries") {
  const Board board(
      "  - {name: Tor Vik}\n  - {person: bo-lie}\n  - {name: Anna Moe}\n  - {vacant: true}\n  - {role: "
      "member}\n");
  CHECK(board.seats.seats.size() == 5);
  CHECK(board.seats.members.certain == 4);
  CHECK(board.seats.members.possible == 5);
  REQUIRE(board.seats.named("Anna Moe") != nullptr);
  REQUIRE(board.seats.named("Tor Vik") != nullptr);
  CHECK(board.seats.named("Tor Vik")->name == "Tor Vik");
  CHECK(board.seats.named("Ola Vik") == nullptr);
  CHECK(board.seats.named("Åse Vik") == nullptr);
  CHECK(board.seats.named("Bo Lie") == nullptr);
  CHECK(board.seats.named("") == nullptr);
  CHECK(board.seats.of("") == nullptr);
  CHECK(board.seats.of("ada-nes") == nullptr);
  CHECK(board.seats.of("cy-moe") == nullptr);
}

TEST_CASE("seats that posts establish on the day, and nobody holds, may be held") {
  const auto possible = [](const std::string& posts) {
    return Board("  - {person: ada-nes}\n", "posts:\n" + posts).seats.members.possible;
  };
  CHECK(possible("  - {id: a, title: Medlem, seats: 3}\n") == 3);
  CHECK(possible("  - {id: a, title: Medlem, seats: 3}\n  - {id: b, title: Leder}\n") == 4);
  CHECK(possible("  - {id: a, title: Medlem, seats: 3, from: 2025-03-11}\n") == 3);
  CHECK(possible("  - {id: a, title: Medlem, seats: 3, from: 2025-03-12}\n") == 1);
  CHECK(possible("  - {id: a, title: Medlem, seats: 3, to: 2025-03-11}\n") == 3);
  CHECK(possible("  - {id: a, title: Medlem, seats: 3, to: 2025-03-10}\n") == 1);
  // Posts of the staff, and of those who do not vote, are no seats.
  CHECK(possible("  - {id: a, title: Rådgiver, seats: 3, percent: 50}\n") == 1);
  CHECK(possible("  - {id: a, title: Rådgiver, seats: 3, function: service}\n") == 1);
  CHECK(possible("  - {id: a, title: Vara, seats: 3, role: deputy}\n") == 1);
  CHECK(possible("  - {id: a, title: Sekretær, seats: 3, role: secretary}\n") == 1);
}

TEST_CASE("who is on leave from one membership and votes by another has the seat, and nobody stands in") {
  const std::string on_leave = "  - {person: ada-nes, leave: {from: 2025-01-01}}\n";
  const std::string member = "  - {person: ada-nes, role: leader}\n";
  const std::string deputy = "  - {person: bo-lie, role: deputy, deputises_for: ada-nes}\n";
  for (const std::string& members : {on_leave + member + deputy, member + on_leave + deputy}) {
    CAPTURE(members);
    const Board board(members);
    REQUIRE(board.seats.of("ada-nes") != nullptr);
    CHECK(board.seats.of("ada-nes")->on_leave == Truth::no);
    CHECK(board.seats.of("ada-nes")->stand_in.empty());
  }
}

TEST_CASE("a seat that changes hands on the day is one, of the two who have it") {
  const auto two = [](const std::string& before, const std::string& after) {
    return Board("  - {person: ada-nes, " + before + "}\n  - {person: bo-lie, " + after + "}\n");
  };
  const Board handed_over = two("to: 2025-03-11", "from: 2025-03-11");
  CHECK(handed_over.seats.members.certain == 1);
  CHECK(handed_over.seats.members.possible == 1);
  REQUIRE(handed_over.seats.of("ada-nes") != nullptr);
  CHECK(handed_over.seats.of("ada-nes")->successor == "bo-lie");
  REQUIRE(handed_over.seats.of("bo-lie") != nullptr);
  CHECK(handed_over.seats.of("bo-lie")->taken_over);
  CHECK(two("to: 2025-03-11", "from: 2025-03-10").seats.members.certain == 2);
  CHECK(two("to: 2025-03-12", "from: 2025-03-11").seats.members.certain == 2);
  CHECK(two("to: 2025-03-11", "from: 2025-03").seats.members.certain == 2);  // which may be any day of it
  CHECK(two("to: 2025-03-11", "from: 2025-03-12").seats.members.certain == 1);
  // Who went on in another role that day has one seat, and hands it to nobody.
  const Board goes_on(
      "  - {person: ada-nes, to: 2025-03-11}\n  - {person: ada-nes, role: leader, from: "
      "2025-03-11}\n  - {person: bo-lie, from: 2025-03-11}\n");
  CHECK(goes_on.seats.members.certain == 2);
}

TEST_CASE("who takes a seat over is of its party, where one is") {
  const Board board(
      "  - {person: ada-nes, to: 2025-03-11, group: A}\n  - {person: bo-lie, to: 2025-03-11, group: B}\n"
      "  - {person: cy-moe, from: 2025-03-11, group: b}\n  - {person: di-ruud, from: 2025-03-11, group: C}\n"
      "  - {person: eli-vik, from: 2025-03-11, group: C}\n");
  CHECK(board.seats.of("ada-nes")->successor == "di-ruud");
  CHECK(board.seats.of("bo-lie")->successor == "cy-moe");
  CHECK_FALSE(board.seats.of("eli-vik")->taken_over);  // a seat more than there was
  CHECK(board.seats.members.certain == 3);
}

TEST_CASE("a seat goes by a name where nobody is known by it, and by the person else") {
  const Board board("  - {person: ada-nes, name: Kari}\n  - {name: Nils}\n");
  CHECK(board.seats.named("Kari") == nullptr);
  REQUIRE(board.seats.named("Nils") != nullptr);
  CHECK(board.seats.named("Nils")->person.empty());
  CHECK(board.seats.named("Ola") == nullptr);
  CHECK(board.seats.named("") == nullptr);
}

TEST_CASE("whoever deputises for a member takes the seat of one who is on leave, and of nobody else") {
  const Board there("  - {person: ada-nes}\n  - {person: bo-lie, role: deputy, deputises_for: ada-nes}\n");
  CHECK(there.seats.of("ada-nes")->stand_in.empty());
  const Board away(
      "  - {person: ada-nes, leave: {from: 2025-01-01, to: 2030-01-01}}\n"
      "  - {person: bo-lie, role: deputy, deputises_for: ada-nes}\n");
  CHECK(away.seats.of("ada-nes")->stand_in == "bo-lie");
}

}  // namespace
}  // namespace ko
