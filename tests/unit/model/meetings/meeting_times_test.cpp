// SPDX-License-Identifier: MIT
#include "model/meetings/meeting_hours.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// A meeting's times, and a way to say a time of its first day as minutes.
struct Timed {
  Register records;
  MeetingTimes times;

  explicit Timed(const std::string& fields)
      : records(test::register_of("kind: meeting\nid: mote\nbody: styret\n" + fields)),
        times(MeetingTimes::of(records.find("mote")->as<meeting_type>())) {}

  Instant clock(std::string_view text) const { return times.hours.instant(*Clock::parse(text)); }
  static std::int64_t at(int hours, int minutes) {
    return std::int64_t{to_day({2025, 3, 11}).number} * 24 * 60 + hours * 60 + minutes;
  }
};

const std::string timed_evening = "start: 2025-03-11T18:00\nend: 2025-03-11T20:00\n";

TEST_CASE("an item without times lies between its neighbours, and within the meeting") {
  const Timed timed(timed_evening + R"(agenda:
  - title: En
  - {title: To, start: "18:30", end: "18:45"}
  - title: Tre
  - {title: Fire, start: "19:15"}
)");
  REQUIRE(timed.times.in_order);
  const auto& items = timed.times.items;
  CHECK(items[0].from.earliest == Timed::at(18, 0));
  CHECK(items[0].to.latest == Timed::at(18, 30));
  CHECK(items[2].from.earliest == Timed::at(18, 45));
  CHECK(items[2].from.latest == Timed::at(19, 15));
  CHECK(items[2].to.latest == Timed::at(19, 15));
  CHECK(items[3].to.earliest == Timed::at(19, 15));
  CHECK(items[3].to.latest == Timed::at(20, 0));
}

TEST_CASE("items that were taken in another order bound each other no longer") {
  const Timed timed(timed_evening + R"(agenda:
  - {title: En, start: "19:00", end: "19:30"}
  - title: To
  - {title: Tre, start: "18:00", end: "18:30"}
)");
  CHECK(!timed.times.in_order);
  CHECK(timed.times.items[1].from.earliest == Timed::at(18, 0));
  CHECK(timed.times.items[1].to.latest == Timed::at(20, 0));
}

TEST_CASE("an approximate time is good to half an hour") {
  const Timed timed(timed_evening);
  CHECK(timed.clock("19:00~").earliest == Timed::at(18, 30));
  CHECK(timed.clock("19:00~").latest == Timed::at(19, 30));
  CHECK(timed.clock("19:00").earliest == timed.clock("19:00").latest);
}

TEST_CASE("a time after midnight is the next day's") {
  const Timed stated("start: 2025-03-11T18:00\nend: 2025-03-12T01:00\n");
  CHECK(stated.clock("00:30").earliest == Timed::at(24, 30));
  CHECK(stated.clock("19:00").latest == Timed::at(19, 0));
  const Timed open("start: 2025-03-11T18:00\n");
  CHECK(open.clock("00:30").latest == Timed::at(24, 30));
}

TEST_CASE("a time on one of several days, without its date, may be of any") {
  const Timed timed("start: 2025-03-11T10:00\nend: 2025-03-13T15:00\n");
  CHECK(timed.clock("12:00").earliest == Timed::at(12, 0));
  CHECK(timed.clock("12:00").latest == Timed::at(48 + 12, 0));
  CHECK(timed.clock("2025-03-12T12:00").earliest == Timed::at(24 + 12, 0));
}

TEST_CASE("a time of day is of the first day from when the meeting starts, and of the last until it ends") {
  const Timed timed("start: 2025-03-11T10:00\nend: 2025-03-13T15:00\n");
  CHECK(timed.clock("10:00").earliest == Timed::at(10, 0));
  CHECK(timed.clock("09:59").earliest == Timed::at(24 + 9, 59));
  CHECK(timed.clock("09:30~").earliest == Timed::at(9, 0));
  CHECK(timed.clock("09:29~").earliest == Timed::at(24 + 8, 59));
  CHECK(timed.clock("15:00").latest == Timed::at(48 + 15, 0));
  CHECK(timed.clock("15:01").latest == Timed::at(24 + 15, 1));
  CHECK(timed.clock("15:30~").latest == Timed::at(48 + 16, 0));
  CHECK(timed.clock("15:31~").latest == Timed::at(24 + 16, 1));
}

TEST_CASE("items that begin when the one before ends are in order, and a minute earlier they are not") {
  const auto in_order = [](const std::string& second) {
    return Timed(timed_evening +
                 "agenda:\n  - {title: En, start: \"18:30\", end: \"19:00\"}\n  - {title: To, start: \"" +
                 second + "\"}\n")
        .times.in_order;
  };
  CHECK(in_order("19:01"));
  CHECK(in_order("19:00"));
  CHECK_FALSE(in_order("18:59"));
  CHECK(in_order("18:40~"));
  CHECK(in_order("18:30~"));
  CHECK_FALSE(in_order("18:29~"));
}

TEST_CASE("what is stated of an item bounds those before and after it, and is bounded by none") {
  const Timed timed(timed_evening + R"(agenda:
  - {title: En, end: "18:20"}
  - title: To
  - {title: Tre, start: "19:00~"}
)");
  REQUIRE(timed.times.in_order);
  const auto& items = timed.times.items;
  CHECK(items[0].from.earliest == Timed::at(18, 0));
  CHECK(items[0].from.latest == Timed::at(18, 20));
  CHECK(items[0].to.earliest == Timed::at(18, 20));
  CHECK(items[1].from.earliest == Timed::at(18, 20));
  CHECK(items[1].from.latest == Timed::at(19, 30));
  CHECK(items[1].to.earliest == Timed::at(18, 20));
  CHECK(items[1].to.latest == Timed::at(19, 30));
  CHECK(items[2].from.earliest == Timed::at(18, 30));
  CHECK(items[2].to.earliest == Timed::at(18, 30));
  CHECK(items[2].to.latest == Timed::at(20, 0));
}

TEST_CASE("one who leaves when an item begins is not there for it") {
  const Timed timed(timed_evening + "agenda:\n  - {title: En, start: \"18:30\", end: \"19:00\"}\n");
  const Stretch item = timed.times.items[0];
  const auto until = [&](std::string_view text) {
    return Stretch{{Instant::never, Instant::never}, timed.clock(text)};
  };
  CHECK(overlap(until("18:30"), item) == Truth::no);
  CHECK(overlap(until("18:31"), item) == Truth::yes);
  CHECK(during(until("18:31"), item) == Truth::cannot_be_told);
  CHECK(during(until("19:00"), item) == Truth::yes);
  CHECK(overlap(until("18:45~"), item) == Truth::cannot_be_told);
  CHECK(overlap(until("20:00~"), item) == Truth::yes);
  CHECK(overlap(until("18:00~"), item) == Truth::no);
}

TEST_CASE("who was there all the time was there for an item of which no time is known") {
  const Timed timed("agenda:\n  - title: En\n");
  CHECK(overlap(Stretch{}, timed.times.items[0]) == Truth::yes);
  CHECK(during(Stretch{}, timed.times.items[0]) == Truth::yes);
  CHECK(overlap({{Instant::never, Instant::never}, timed.clock("19:00")}, timed.times.items[0]) ==
        Truth::cannot_be_told);
}

}  // namespace
}  // namespace ko
