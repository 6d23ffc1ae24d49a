// SPDX-License-Identifier: MIT
#include "model/meetings/attendance.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// A board with these members and a meeting with these fields, and who was there.
struct Held {
  Register records;
  Attendance attendance;

  Held(const std::string& members, const std::string& fields)
      : records(test::register_of("kind: organisation\nid: styret\nname: Styret\nmembers:\n" + members +
                                  test::people +
                                  "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\nstart: "
                                  "2025-03-11T18:00\nend: 2025-03-11T20:00\n" +
                                  fields)),
        attendance(*records.find("mote"), records.find("styret"),
                   tenures_of(records, *records.find("styret"))) {}
};

const std::string three = "  - {person: ada-nes, role: leader}\n  - person: bo-lie\n  - person: cy-moe\n";
const std::string one_item = "agenda:\n  - {title: En, start: \"18:30\", end: \"19:00\"}\n";

void check_count(const Headcount& tally, std::int64_t certain, std::int64_t possible) {
  CHECK(tally.certain == certain);
  CHECK(tally.possible == possible);
}

TEST_CASE("members are those of the day of the meeting, one seat a person") {
  const Held held(R"(  - {person: ada-nes, role: leader}
  - {person: ada-nes, role: member}
  - {person: bo-lie, to: 2025-03-10}
  - {person: cy-moe, from: 2025-03-11}
  - {person: di-ruud, role: deputy}
)",
                  "present: [ada-nes]\n");
  check_count(held.attendance.seats().members, 2, 2);
  CHECK(held.attendance.seats().of("bo-lie") == nullptr);
  CHECK(held.attendance.seats().of("di-ruud") == nullptr);
}

TEST_CASE("a vacant seat, a tentative member and an approximate bound are possible, not certain") {
  const Held held(R"(  - {person: ada-nes}
  - {vacant: true}
  - {person: bo-lie, tentative: true}
  - {person: cy-moe, from: 2025-02~}
  - {person: di-ruud, role: observer}
)",
                  "present: [ada-nes]\n");
  check_count(held.attendance.seats().members, 1, 4);
}

TEST_CASE("a seat that changes hands on the day of the meeting is filled by one of the two, or by none") {
  const std::string handed_over =
      "  - {person: ada-nes, to: 2025-03-11}\n  - {person: bo-lie, from: 2025-03-11}\n  - person: cy-moe\n";
  check_count(Held(handed_over, "present: [ada-nes, cy-moe]\n" + one_item).attendance.seated(0), 2, 2);
  check_count(Held(handed_over, "present: [bo-lie, cy-moe]\n" + one_item).attendance.seated(0), 2, 2);
  check_count(Held(handed_over, "present: [ada-nes, bo-lie, cy-moe]\n" + one_item).attendance.seated(0), 2,
              2);
  check_count(Held(handed_over, "present: [cy-moe]\n" + one_item).attendance.seated(0), 1, 1);
}

TEST_CASE("a substitute fills the seat of the one replaced, and a second one does not fill it twice") {
  const Held held(three,
                  "present:\n  - ada-nes\n  - {person: di-ruud, instead_of: bo-lie}\n  - {name: Eli Vik, "
                  "instead_of: bo-lie}\nabsent: [bo-lie, cy-moe]\n" +
                      one_item);
  check_count(held.attendance.seated(0), 2, 2);
}

TEST_CASE("one who stands down is not counted, and who takes the seat is") {
  const std::string present = "present: [ada-nes, bo-lie, cy-moe]\n";
  check_count(Held(three, present + "agenda:\n  - {title: En, recused: [bo-lie]}\n").attendance.seated(0), 2,
              2);
  check_count(
      Held(three, present + "agenda:\n  - {title: En, recused: [{person: bo-lie, instead: di-ruud}]}\n")
          .attendance.seated(0),
      3, 3);
}

TEST_CASE(
    "who takes a seat for an item is counted there and not again, and who has none and stands down not at "
    "all") {
  const auto seated = [](const std::string& recused) {
    return Held(three, "present: [ada-nes, bo-lie, cy-moe, di-ruud]\nagenda:\n  - {title: En, recused: [" +
                           recused + "]}\n  - {title: To}\n");
  };
  const Held taken = seated("{person: bo-lie, instead: di-ruud}");
  check_count(taken.attendance.seated(0), 3, 3);
  check_count(taken.attendance.seated(1), 3, 4);  // for the other item, di-ruud may have a vote of her own
  check_count(seated("di-ruud").attendance.seated(0), 3, 3);
  check_count(seated("bo-lie").attendance.seated(0), 2, 3);
  check_count(seated("bo-lie").attendance.seated(1), 3, 4);
  CHECK(taken.attendance.takes_seat(0, "di-ruud"));
  CHECK_FALSE(taken.attendance.takes_seat(0, "bo-lie"));
  CHECK_FALSE(taken.attendance.takes_seat(1, "di-ruud"));
  CHECK_FALSE(taken.attendance.takes_seat(0, ""));
  CHECK(taken.attendance.recusal(0, "bo-lie"));
  CHECK_FALSE(taken.attendance.recusal(1, "bo-lie"));
  CHECK_FALSE(taken.attendance.recusal(0, ""));
}

TEST_CASE("at all counts who was there for any part, once a seat") {
  const auto at_all = [](const std::string& fields) {
    return Held(three, fields).attendance.seated_at_all();
  };
  check_count(at_all("present: [ada-nes]\n"), 1, 1);
  check_count(at_all("present:\n  - ada-nes\n  - {person: bo-lie, left: \"18:05\"}\n"), 2, 2);
  check_count(
      at_all("present:\n  - ada-nes\n  - {person: bo-lie, left: \"18:05\"}\n  - {person: bo-lie, arrived: "
             "\"19:00\"}\n"),
      2, 2);
  check_count(at_all("present:\n  - ada-nes\n  - {person: di-ruud, instead_of: bo-lie}\n"), 2, 2);
  check_count(at_all("present:\n  - ada-nes\n  - {person: bo-lie, voting: advisory}\n"), 1, 1);
  check_count(at_all("present: [ada-nes, di-ruud]\n"), 1, 2);
}

TEST_CASE("an entry that names nobody is nobody's absence, stay or place") {
  const Held held(three, "present: [ada-nes, {role: member}]\nabsent: [bo-lie, {reason: Bortreist}]\n");
  CHECK(held.attendance.absence("bo-lie"));
  CHECK_FALSE(held.attendance.absence("ada-nes"));
  CHECK_FALSE(held.attendance.absence(""));
  CHECK_FALSE(held.attendance.absence("zorro"));
}

TEST_CASE("a name without a record is absent, and there, as a person is") {
  const Held held("  - {name: Tor Vik}\n", "present: [{name: Tor Vik}]\nabsent: [{name: Ola Moe}]\n");
  CHECK(held.attendance.absence("Ola Moe"));
  CHECK(held.attendance.listed("Tor Vik"));
  check_count(held.attendance.seated_at_all(), 1, 1);
}

TEST_CASE("an item is numbered as the agenda does, else by its place") {
  const Held held(three, "present: [ada-nes]\nagenda:\n  - {title: En, nr: 7/25}\n  - {title: To}\n");
  CHECK(item_number(held.attendance, 0) == "7/25");
  CHECK(item_number(held.attendance, 1) == "2");
}

TEST_CASE("one who left while the item was dealt with is possible") {
  const auto seated = [](const std::string& left) {
    return Held(three, "present:\n  - ada-nes\n  - bo-lie\n  - {person: cy-moe, left: \"" + left + "\"}\n" +
                           one_item)
        .attendance.seated(0);
  };
  check_count(seated("18:30"), 2, 2);
  check_count(seated("18:40"), 2, 3);
  check_count(seated("19:00"), 3, 3);
  check_count(seated("19:15~"), 2, 3);
  check_count(seated("19:30~"), 3, 3);
}

TEST_CASE("one who left and came back has two entries") {
  const Held held(three, R"(present:
  - ada-nes
  - bo-lie
  - {person: cy-moe, left: "18:15"}
  - {person: cy-moe, arrived: "18:30"}
)" + one_item);
  check_count(held.attendance.seated(0), 3, 3);
}

TEST_CASE("the chair was there although the list leaves the chair out") {
  const Held held(three, "chair: ada-nes\npresent: [bo-lie]\n" + one_item);
  CHECK(held.attendance.listed("ada-nes"));
  check_count(held.attendance.seated(0), 2, 2);
}

TEST_CASE("who sits in another's place and has no vote fills no seat") {
  const auto seated = [](const std::string& voting) {
    const Held held(three,
                    "present: [ada-nes, {person: di-ruud, instead_of: bo-lie" + voting + "}]\n" + one_item);
    return held.attendance.seated(0).possible;
  };
  CHECK(seated("") == 2);
  CHECK(seated(", voting: advisory") == 1);
  CHECK(Held(three, "present: [ada-nes, {person: di-ruud, instead_of: bo-lie}]\n")
            .attendance.seated_at_all()
            .certain == 2);
  CHECK(Held(three, "present: [ada-nes, {person: di-ruud, instead_of: bo-lie, voting: advisory}]\n")
            .attendance.seated_at_all()
            .possible == 1);
  // A member said to be in the place of one without a seat sits in their own.
  const Held own(three, "present: [ada-nes, {person: bo-lie, instead_of: geir-lund}]\n" + one_item);
  check_count(own.attendance.seated(0), 2, 2);
}

TEST_CASE("of a seat that changes hands one of the two is accounted for by the other") {
  const auto missing = [](const std::string& lists) {
    const Held held(
        "  - {person: ada-nes, to: 2025-03-11}\n  - {person: bo-lie, from: 2025-03-11}\n  - person: cy-moe\n",
        lists + one_item);
    const std::vector<std::string_view> people = held.attendance.unaccounted_for();
    return std::vector<std::string>(people.begin(), people.end());
  };
  using Names = std::vector<std::string>;
  CHECK(missing("present: [ada-nes, cy-moe]\n").empty());
  CHECK(missing("present: [bo-lie, cy-moe]\n").empty());
  CHECK(missing("present: [cy-moe]\nabsent: [ada-nes]\n").empty());
  CHECK(missing("present: [cy-moe]\n") == Names{"ada-nes", "bo-lie"});
}

TEST_CASE("members are unaccounted for whom the record names nowhere") {
  const auto missing = [](const std::string& fields) {
    const Held held(three, fields + one_item);
    const std::vector<std::string_view> people = held.attendance.unaccounted_for();
    return std::vector<std::string>(people.begin(), people.end());
  };
  CHECK(missing("present: [ada-nes]\n") == std::vector<std::string>{"bo-lie", "cy-moe"});
  CHECK(missing("present: [ada-nes, {name: Per Ås}]\n") == std::vector<std::string>{"bo-lie", "cy-moe"});
  CHECK(missing("present: [ada-nes]\nabsent: [bo-lie]\nguests: [{person: cy-moe}]\n").empty());
  CHECK(missing("present:\n  - ada-nes\n  - {person: di-ruud, instead_of: bo-lie}\nsecretary: cy-moe\n")
            .empty());
  CHECK(missing("").empty());
}

TEST_CASE("somebody present who holds no seat may fill one that is not recorded") {
  check_count(Held(three, "present: [ada-nes, di-ruud]\n" + one_item).attendance.seated(0), 1, 2);
  check_count(Held(three, "present:\n  - ada-nes\n  - {person: di-ruud, role: observer}\n" + one_item)
                  .attendance.seated(0),
              1, 1);
}

TEST_CASE("a secretary or guest who holds no seat is no possible voter where the members are recorded") {
  const auto seated = [](const std::string& fields) {
    return Held(three, fields + one_item).attendance.seated(0);
  };
  check_count(seated("secretary: di-ruud\npresent: [ada-nes]\n"), 1, 1);
  check_count(seated("secretary: di-ruud\npresent: [ada-nes, di-ruud]\n"), 1, 1);
  check_count(seated("present:\n  - ada-nes\n  - {person: di-ruud, role: secretary}\n"), 1, 1);
  check_count(seated("chair: di-ruud\npresent: [ada-nes]\nguests: [{person: di-ruud}]\n"), 1, 1);
  check_count(seated("chair: di-ruud\npresent: [ada-nes]\n"), 1, 2);
  check_count(seated("secretary: cy-moe\npresent: [ada-nes]\n"), 2, 2);
  // What the minutes say themselves counts.
  check_count(seated("secretary: di-ruud\npresent:\n  - ada-nes\n  - {person: di-ruud, voting: voting}\n"), 2,
              2);
  check_count(
      seated("secretary: di-ruud\npresent:\n  - ada-nes\n  - {person: di-ruud, instead_of: bo-lie}\n"), 2, 2);
  // Where no members are recorded, who is entitled is not known.
  check_count(Held("  []\n", "secretary: di-ruud\npresent: [ada-nes]\n" + one_item).attendance.seated(0), 1,
              2);
}

TEST_CASE("where no members are recorded, those present are those entitled") {
  const Held held("  []\n",
                  "present:\n  - ada-nes\n  - {person: bo-lie, role: secretary}\n  - {person: cy-moe, "
                  "voting: advisory}\n" +
                      one_item);
  check_count(held.attendance.seated(0), 1, 2);
}

TEST_CASE(
    "where no members are recorded, members and those who lead are entitled, and of others it cannot be "
    "told") {
  const auto seated = [](const std::string& role) {
    return Held("", "present: [{person: ada-nes" + role + "}]\n" + one_item).attendance.seated(0);
  };
  for (const std::string role : {"", ", role: leader", ", role: deputy_leader", ", role: member"}) {
    CAPTURE(role);
    check_count(seated(role), 1, 1);
  }
  check_count(seated(", role: kasserer"), 0, 1);
  check_count(seated(", role: observer"), 0, 0);
}

TEST_CASE("a deputy votes in another's place, and a role in the minutes' own words leaves it open") {
  const std::string present =
      "present:\n  - ada-nes\n  - {person: di-ruud, role: deputy, instead_of: bo-lie}\n  - {name: Eli Vik, "
      "role: "
      "referent}\nabsent: [bo-lie]\n";
  check_count(Held(three, present + one_item).attendance.seated(0), 2, 3);
  check_count(Held("  []\n", present + one_item).attendance.seated(0), 2, 3);
}

TEST_CASE("a meeting that was not held, or was held in writing, has no presence") {
  CHECK(!Held(three, "form: written\npresent: [ada-nes]\n").attendance.recorded());
  CHECK(!Held(three, "").attendance.recorded());
  CHECK(Held(three, "present: [ada-nes]\n").attendance.recorded());
}

TEST_CASE("the body of a meeting is an organisation, and nothing else") {
  const Register records = test::register_of(
      "{kind: meeting, id: m, body: o}\n---\n{kind: meeting, id: n, body: p}\n---\n{kind: meeting, id: "
      "k}\n---\n"
      "{kind: organisation, id: o, name: O}\n---\n{kind: person, id: p, name: P}\n");
  const auto body = [&](std::string_view id) {
    return body_of(records, records.find(id)->as<meeting_type>());
  };
  CHECK(body("m") == records.find("o"));
  CHECK(body("n") == nullptr);
  CHECK(body("k") == nullptr);
}

TEST_CASE("where no members are recorded, who takes the place of one who stands down votes in it, once") {
  const auto held = [](const std::string& present, const std::string& recused) {
    return Held("", "present: [" + present + "]\nagenda:\n  - {title: En, recused: [" + recused +
                        "]}\n  - {title: To}\n");
  };
  using Names = std::vector<std::string_view>;
  const Held listed = held("ada-nes, bo-lie, cy-moe", "{person: bo-lie, instead: cy-moe}");
  check_count(listed.attendance.seated(0), 2, 2);
  CHECK(listed.attendance.certain_voters(0) == Names{"ada-nes", "cy-moe"});
  check_count(listed.attendance.seated(1), 3, 3);
  const Held beside = held("ada-nes, bo-lie", "{person: bo-lie, instead: di-ruud}");
  check_count(beside.attendance.seated(0), 2, 2);
  CHECK(beside.attendance.certain_voters(0) == Names{"ada-nes", "di-ruud"});
  const Held came_twice = held("ada-nes, {person: bo-lie, left: '18:30'}, {person: bo-lie, arrived: '19:00'}",
                               "{person: bo-lie, instead: di-ruud}");
  check_count(came_twice.attendance.seated(0), 2, 2);
  check_count(held("ada-nes, bo-lie", "bo-lie").attendance.seated(0), 1, 1);
}

TEST_CASE("those who certainly voted are told in the order of their ids, each once") {
  using Names = std::vector<std::string_view>;
  const Held held(three, "present: [cy-moe, bo-lie, ada-nes]\n" + one_item);
  CHECK(held.attendance.certain_voters(0) == Names{"ada-nes", "bo-lie", "cy-moe"});
  const Held twice("  []\n",
                   "present: [{person: cy-moe, left: '19:30'}, {person: ada-nes}, {person: cy-moe, arrived: "
                   "'18:10'}]\n" +
                       one_item);
  CHECK(twice.attendance.certain_voters(0) == Names{"ada-nes", "cy-moe"});
}

TEST_CASE("one who stands down and is replaced by nobody has given the seat to nobody") {
  const Held held(three, "present: [ada-nes, bo-lie]\nagenda: [{title: En, recused: [{person: ada-nes}]}]\n");
  CHECK_FALSE(held.attendance.takes_any_seat(""));
  CHECK_FALSE(held.attendance.takes_seat(0, ""));
  CHECK_FALSE(held.attendance.takes_any_seat("bo-lie"));
  const Held replaced(three,
                      "present: [ada-nes, bo-lie]\nagenda: [{title: En, recused: [{person: ada-nes, instead: "
                      "di-ruud}]}]\n");
  CHECK(replaced.attendance.takes_any_seat("di-ruud"));
  CHECK_FALSE(replaced.attendance.takes_any_seat(""));
}

TEST_CASE("whoever is listed as present counts so, also where the guests name them") {
  const Held held("  []\n", "present: [ada-nes]\nguests: [{person: ada-nes}]\n" + one_item);
  check_count(held.attendance.seated(0), 1, 1);
}

}  // namespace
}  // namespace ko
