// SPDX-License-Identifier: MIT
// A member on leave on the day of a meeting: whose the vote is, and what the quorum is taken of.
#include <doctest/doctest.h>

#include "model/meetings/attendance.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// A board of Ada and of Bo, who is on leave as said, with others beside them, on 11 March 2025.
struct OnLeave {
  Register records;
  Attendance attendance;

  OnLeave(const std::string& leave, const std::string& others, const std::string& present)
      : records(test::register_of("kind: organisation\nid: styret\nname: Styret\nmembers:\n"
                                  "  - {person: ada-nes, role: leader}\n"
                                  "  - {person: bo-lie, leave: " +
                                  leave + "}\n" + others + test::people +
                                  "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\n"
                                  "start: 2025-03-11T18:00\nend: 2025-03-11T20:00\npresent: " +
                                  present + "\nagenda: [{title: En}]\n")),
        attendance(*records.find("mote"), records.find("styret"),
                   tenures_of(records, *records.find("styret"))) {}

  std::string seated() const {
    const Headcount count = attendance.seated(0);
    return std::to_string(count.certain) + ".." + std::to_string(count.possible) + " of " +
           std::to_string(attendance.seats().members.certain) + ".." +
           std::to_string(attendance.seats().members.possible);
  }
};

const std::string until_the_day = "{from: 2025-01-01, to: 2025-03-11}";
const std::string until_the_day_before = "{from: 2025-01-01, to: 2025-03-10}";
const std::string from_the_day_after = "{from: 2025-03-12}";

TEST_CASE("who is on leave has no vote, and the seat is still one of the body's") {
  CHECK(OnLeave(until_the_day, "", "[ada-nes, bo-lie]").seated() == "1..1 of 2..2");
  CHECK(OnLeave(until_the_day_before, "", "[ada-nes, bo-lie]").seated() == "2..2 of 2..2");
  CHECK(OnLeave(from_the_day_after, "", "[ada-nes, bo-lie]").seated() == "2..2 of 2..2");
  CHECK(OnLeave("{from: 2025-01-01, percent: 50}", "", "[ada-nes, bo-lie]").seated() == "2..2 of 2..2");
  CHECK(OnLeave("{from: 2025-01-01, percent: 99.99}", "", "[ada-nes, bo-lie]").seated() == "2..2 of 2..2");
  CHECK(OnLeave("{from: 2025-01-01, percent: 100}", "", "[ada-nes, bo-lie]").seated() == "1..1 of 2..2");
  CHECK(OnLeave("{from: 2025-03~}", "", "[ada-nes, bo-lie]").seated() == "1..2 of 2..2");
}

TEST_CASE("a deputy sits in the seat, by the record of the body or of the meeting") {
  const std::string deputy = "  - {person: cy-moe, role: deputy, deputises_for: bo-lie}\n";
  CHECK(OnLeave(until_the_day, deputy, "[ada-nes, cy-moe]").seated() == "2..2 of 2..2");
  CHECK(OnLeave(until_the_day, deputy, "[ada-nes, {person: di-ruud, instead_of: cy-moe}]").seated() ==
        "2..2 of 2..2");
  CHECK(OnLeave(until_the_day, "", "[ada-nes, {person: di-ruud, instead_of: bo-lie}]").seated() ==
        "2..2 of 2..2");
  // One seat, whoever else turns up in it.
  CHECK(OnLeave(until_the_day, deputy, "[ada-nes, bo-lie, cy-moe]").seated() == "2..2 of 2..2");
}

TEST_CASE("of several deputies the first in rank has the seat; without ranks it cannot be told") {
  const std::string ranked =
      "  - {person: cy-moe, role: deputy, deputises_for: bo-lie, rank: 2}\n"
      "  - {person: di-ruud, role: deputy, deputises_for: bo-lie, rank: 1}\n";
  CHECK(OnLeave(until_the_day, ranked, "[ada-nes]").attendance.seats().of("bo-lie")->stand_in == "di-ruud");
  const std::string without =
      "  - {person: cy-moe, role: deputy, deputises_for: bo-lie}\n"
      "  - {person: di-ruud, role: deputy, deputises_for: bo-lie}\n";
  CHECK(OnLeave(until_the_day, without, "[ada-nes]").attendance.seats().of("bo-lie")->stand_in.empty());
}

TEST_CASE("a member for the time of the leave has the seat and none besides") {
  const std::string member = "  - {person: cy-moe, role: member, deputises_for: bo-lie}\n";
  CHECK(OnLeave(until_the_day, member, "[ada-nes, cy-moe]").seated() == "2..2 of 2..2");
  CHECK(OnLeave(until_the_day_before, member, "[ada-nes, bo-lie, cy-moe]").seated() == "3..3 of 3..3");
}

TEST_CASE("minutes account for who has the seat, not for who is on leave from it") {
  const std::string deputy = "  - {person: cy-moe, role: deputy, deputises_for: bo-lie}\n";
  CHECK(OnLeave(until_the_day, "", "[ada-nes]").attendance.unaccounted_for().empty());
  CHECK(OnLeave(until_the_day, deputy, "[ada-nes]").attendance.unaccounted_for() ==
        std::vector<std::string_view>{"cy-moe"});
  CHECK(OnLeave("{from: 2025-03~}", deputy, "[ada-nes]").attendance.unaccounted_for().empty());  // either
  CHECK(OnLeave(until_the_day_before, deputy, "[ada-nes]").attendance.unaccounted_for() ==
        std::vector<std::string_view>{"bo-lie"});
}

TEST_CASE("who may stand in for one on leave is a deputy that day, or has a place that votes") {
  const auto stands_in = [](const std::string& entry) {
    const OnLeave held(until_the_day, "  - {person: cy-moe, deputises_for: bo-lie, " + entry + "}\n",
                       "[ada-nes]");
    return std::string(held.attendance.seats().of("bo-lie")->stand_in);
  };
  CHECK(stands_in("role: deputy") == "cy-moe");
  CHECK(stands_in("role: member") == "cy-moe");
  CHECK(stands_in("role: deputy, from: 2025-03-11, to: 2025-03-11") == "cy-moe");
  CHECK(stands_in("role: deputy, to: 2025-03-10").empty());
  CHECK(stands_in("role: deputy, from: 2025-03-12").empty());
  CHECK(stands_in("role: deputy, voting: advisory").empty());
  CHECK(stands_in("role: observer").empty());
  CHECK(stands_in("role: employee").empty());
}

TEST_CASE("a member who deputises for one has a seat of their own while it is another who is on leave") {
  const auto has_seat = [](const std::string& whom) {
    const OnLeave held(until_the_day, "  - {person: cy-moe, role: member, deputises_for: " + whom + "}\n",
                       "[ada-nes]");
    const Seat* seat = held.attendance.seats().of("cy-moe");
    return seat == nullptr ? Truth::no : seat->entitled;
  };
  CHECK(has_seat("ada-nes") == Truth::yes);
  CHECK(has_seat("bo-lie") == Truth::no);
}

}  // namespace
}  // namespace ko
