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

}  // namespace
}  // namespace ko
