// SPDX-License-Identifier: MIT
#include "model/meetings/meeting_hours.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// A meeting's hours, and how long somebody was there.
struct Hours {
  Register records;
  MeetingHours hours;

  explicit Hours(const std::string& fields)
      : records(test::register_of("kind: meeting\nid: mote\nbody: styret\n" + fields)),
        hours(records.find("mote")->as<meeting_type>()) {}

  /// Empty: did not come late, or did not leave early.
  std::string minutes(std::string_view arrived, std::string_view left) const {
    const auto clock = [](std::string_view text) {
      return text.empty() ? std::nullopt : std::optional(*Clock::parse(text));
    };
    return hours.minutes(hours.stay(clock(arrived), clock(left))).str(0);
  }
  std::string duration() const {
    const auto duration = hours.duration();
    return duration ? duration->str(0) : "";
  }
};

const std::string evening = "start: 2025-03-11T18:00\nend: 2025-03-11T20:00\n";

TEST_CASE("who neither came late nor left early was there from start to end") {
  const Hours hours(evening);
  CHECK(hours.duration() == "120");
  CHECK(hours.minutes("", "") == "120");
  CHECK(hours.minutes("18:15", "") == "105");
  CHECK(hours.minutes("", "19:45") == "105");
  CHECK(hours.minutes("18:15", "19:45") == "90");
}

TEST_CASE("an approximate time is half an hour off at the most, and never outside the meeting") {
  const Hours hours(evening);
  CHECK(hours.minutes("", "19:00~") == "30..90");
  CHECK(hours.minutes("", "19:45~") == "75..120");
  CHECK(hours.minutes("18:00~", "") == "90..120");
}

TEST_CASE("the approximate start of a meeting bounds what begins with it") {
  const Hours hours("start: 2025-03-11T18:00~\nend: 2025-03-11T20:00\n");
  CHECK(hours.duration() == "90..150");
  CHECK(hours.minutes("", "19:00") == "30..90");
  CHECK(hours.minutes("18:45", "19:00") == "15");
}

TEST_CASE("where no time is stated, what it bounds is unknown") {
  CHECK(Hours("start: 2025-03-11\nend: 2025-03-11T20:00\n").minutes("", "19:00") == "unknown");
  CHECK(Hours("start: 2025-03-11T18:00\n").minutes("", "") == "unknown");
  CHECK(Hours("start: 2025-03-11T18:00\n").minutes("", "19:00") == "60");
  CHECK(Hours("start: 2025-03\n").minutes("", "") == "unknown");
  CHECK(Hours("start: 2025-03-11T18:00\n").duration().empty());
  CHECK(Hours("start: 2025-03-11T18:00\nend: 2025-03-11T17:00\n").duration().empty());
}

TEST_CASE("a time of day is that of the next day where the meeting passes midnight") {
  const Hours hours("start: 2025-03-11T22:00\nend: 2025-03-12T01:00\n");
  CHECK(hours.duration() == "180");
  CHECK(hours.minutes("", "00:30") == "150");
  CHECK(hours.minutes("00:30", "") == "30");
}

TEST_CASE("a stay is no longer than the meeting, and never less than nothing") {
  const Hours hours(evening);
  CHECK(hours.minutes("17:00", "19:00") == "60");
  CHECK(hours.minutes("19:00", "21:00") == "60");
  CHECK(hours.minutes("19:00", "18:30") == "0");
  CHECK(hours.minutes("19:10~", "19:00~") == "0..50");
}

TEST_CASE("where the end is not stated, a stay ends when the person left, and may pass midnight") {
  const Hours hours("start: 2025-03-11T22:00\n");
  CHECK(hours.minutes("", "23:00") == "60");
  CHECK(hours.minutes("", "00:30") == "150");
  CHECK(hours.minutes("22:30", "") == "unknown");
}

TEST_CASE("a meeting that ends at the minute it starts has no length, and one of a minute has") {
  CHECK(Hours("start: 2025-03-11T18:00\nend: 2025-03-11T18:00\n").duration().empty());
  CHECK(Hours("start: 2025-03-11T18:00\nend: 2025-03-11T18:01\n").duration() == "1");
  CHECK(Hours("start: 2025-03-11\nend: 2025-03-11T18:01\n").duration().empty());
  CHECK(Hours("start: 2025-03-11T18:00\nend: 2025-03-11\n").duration().empty());
  CHECK(Hours("start: 2025-03T18:00\nend: 2025-03-11T19:00\n").duration().empty());
}

TEST_CASE("the whole of a meeting is from its start to its end, or to a day later") {
  const auto whole = [](const std::string& fields) {
    const Stretch all = Hours(fields).hours.whole();
    return std::vector<std::int64_t>{all.from.latest - all.from.earliest, all.to.earliest - all.from.earliest,
                                     all.to.latest - all.from.earliest};
  };
  using Minutes = std::vector<std::int64_t>;
  CHECK(whole(evening) == Minutes{0, 120, 120});
  CHECK(whole("start: 2025-03-11T18:00~\nend: 2025-03-11T20:00\n") == Minutes{60, 150, 150});
  CHECK(whole("start: 2025-03-11T18:00\n") == Minutes{0, 0, 24 * 60});
  CHECK(whole("start: 2025-03-11\n") == Minutes{24 * 60, 0, 24 * 60});
  CHECK(whole("start: 2025-03-11\nend: 2025-03-12\n") == Minutes{24 * 60, 24 * 60, 48 * 60});
}

}  // namespace
}  // namespace ko
