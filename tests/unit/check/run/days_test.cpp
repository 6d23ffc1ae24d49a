// SPDX-License-Identifier: MIT
// What dates say for certain, and when loads together are above a limit.
#include "check/run/days.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace ko {
namespace {

Date date_of_text(std::string_view text) {
  return *Date::parse(text);
}
Day day_of_text(std::string_view text) {
  return date_of_text(text).first();
}

TEST_CASE("one date lies before another when the whole of it does, and neither is vague") {
  CHECK(certainly_before(date_of_text("2025-03-10"), date_of_text("2025-03-11")));
  CHECK_FALSE(certainly_before(date_of_text("2025-03-11"), date_of_text("2025-03-11")));
  CHECK_FALSE(certainly_before(date_of_text("2025-03-12"), date_of_text("2025-03-11")));
  CHECK(certainly_before(date_of_text("2025-02"), date_of_text("2025-03")));
  CHECK_FALSE(certainly_before(date_of_text("2025"), date_of_text("2025-12-31")));
  CHECK(certainly_before(date_of_text("2024"), date_of_text("2025-01-01")));
  for (const std::string_view vague : {"2024~", "2024?", "2024-03-10~", "2024-03-10?"}) {
    CAPTURE(vague);
    CHECK(date_of_text(vague).vague());
    CHECK_FALSE(certainly_before(date_of_text(vague), date_of_text("2025-03-11")));
    CHECK_FALSE(certainly_before(date_of_text("2020-03-11"), date_of_text(vague)));
    CHECK_FALSE(certainly_before(date_of_text(vague), day_of_text("2025-03-11")));
  }
  CHECK_FALSE(date_of_text("2024").vague());
  CHECK(certainly_before(date_of_text("2025-03-10"), day_of_text("2025-03-11")));
  CHECK_FALSE(certainly_before(date_of_text("2025-03-11"), day_of_text("2025-03-11")));
}

TEST_CASE(
    "days are certain from the last of the first date to the first of the last, and none where one is "
    "vague") {
  CHECK(to_string(certain_days(date_of_text("2024-01-02"), date_of_text("2024-03-04"))) ==
        "from 2024-01-02 to 2024-03-04");
  CHECK(to_string(certain_days(date_of_text("2024"), date_of_text("2025"))) ==
        "from 2024-12-31 to 2025-01-01");
  CHECK(certain_days(date_of_text("2024"), date_of_text("2024-06")).empty());
  CHECK(to_string(certain_days(date_of_text("2024-01-02"), date_of_text("2024-01-02"))) == "on 2024-01-02");
  CHECK(certain_days(date_of_text("2024-01-02"), date_of_text("2024-01-01")).empty());
  CHECK(to_string(certain_days({}, date_of_text("2024-03-04"))) == "until 2024-03-04");
  CHECK(to_string(certain_days(date_of_text("2024-01-02"), {})) == "from 2024-01-02");
  CHECK(to_string(certain_days({}, {})) == "all the time");
  CHECK(certain_days(date_of_text("2024~"), {}).empty());
  CHECK(certain_days({}, date_of_text("2024?")).empty());
}

TEST_CASE("both ends of a run of days are in it") {
  const Days days = {day_of_text("2024-01-02"), day_of_text("2024-01-04")};
  CHECK_FALSE(days.contains(day_of_text("2024-01-01")));
  CHECK(days.contains(day_of_text("2024-01-02")));
  CHECK(days.contains(day_of_text("2024-01-04")));
  CHECK_FALSE(days.contains(day_of_text("2024-01-05")));
  CHECK_FALSE(days.empty());
  CHECK(Days::none().empty());
}

/// The runs above a limit: the days, the most, and the place of the load that exceeded.
std::string runs(const std::vector<Load>& loads, std::int64_t limit) {
  std::string text;
  for (const Overload& run : overloads(loads, limit)) {
    text += to_string(run.days) + ": " + std::to_string(run.most) + " by " + std::to_string(run.exceeding) +
            " of";
    for (const std::size_t load : run.loads) text += ' ' + std::to_string(load);
    text += '\n';
  }
  return text;
}

Load load(std::string_view from, std::string_view to, std::int64_t amount) {
  return {{day_of_text(from), day_of_text(to)}, amount};
}

TEST_CASE("loads together are above a limit from the day the last one comes to the day the first one goes") {
  CHECK(runs({load("2024-01-01", "2024-01-10", 60), load("2024-01-05", "2024-01-20", 41)}, 100) ==
        "from 2024-01-05 to 2024-01-10: 101 by 1 of 0 1\n");
  CHECK(runs({load("2024-01-01", "2024-01-10", 60), load("2024-01-05", "2024-01-20", 40)}, 100).empty());
  CHECK(runs({load("2024-01-01", "2024-01-10", 60), load("2024-01-10", "2024-01-20", 60)}, 100) ==
        "on 2024-01-10: 120 by 1 of 0 1\n");
  CHECK(runs({load("2024-01-01", "2024-01-10", 60), load("2024-01-11", "2024-01-20", 60)}, 100).empty());
  CHECK(runs({load("2024-01-01", "2024-01-10", 101)}, 100) ==
        "from 2024-01-01 to 2024-01-10: 101 by 0 of 0\n");
}

TEST_CASE("a run tells the most there was and all that came while it lasted") {
  CHECK(runs({load("2024-01-01", "2024-01-31", 60), load("2024-01-05", "2024-01-20", 60),
              load("2024-01-10", "2024-01-15", 30), load("2024-02-01", "2024-02-02", 10)},
             100) == "from 2024-01-05 to 2024-01-20: 150 by 1 of 0 1 2\n");
  CHECK(runs({load("2024-01-01", "2024-01-31", 60), load("2024-01-05", "2024-01-06", 60),
              load("2024-01-10", "2024-01-11", 60)},
             100) ==
        "from 2024-01-05 to 2024-01-06: 120 by 1 of 0 1\nfrom 2024-01-10 to 2024-01-11: 120 by 2 of 0 2\n");
}

TEST_CASE("what covers no day or counts for nothing is no load, and what has no end goes on") {
  CHECK(runs({load("2024-01-02", "2024-01-01", 200), load("2024-01-01", "2024-01-02", 0)}, 100).empty());
  CHECK(runs({{{}, 60}, {{day_of_text("2024-01-05"), Days::end_of_time}, 60}}, 100) ==
        "from 2024-01-05: 120 by 1 of 0 1\n");
  CHECK(runs({{{}, 60}, {{}, 60}}, 100) == "all the time: 120 by 1 of 0 1\n");
}

TEST_CASE("what is left of days without others begins and ends a day beside them") {
  const auto day = [](int number) { return to_day({2025, 1, number}); };
  const auto left = [&](int first, int last, std::vector<std::pair<int, int>> taken) {
    std::vector<Days> days;
    for (const auto& [from, to] : taken) days.push_back({day(from), day(to)});
    std::string told;
    for (const Days& each : without({day(first), day(last)}, days))
      told += std::to_string(to_civil(each.first).day) + '-' + std::to_string(to_civil(each.last).day) + ' ';
    return told;
  };
  CHECK(left(5, 20, {}) == "5-20 ");
  CHECK(left(5, 20, {{8, 10}}) == "5-7 11-20 ");
  CHECK(left(5, 20, {{15, 16}, {8, 10}}) == "5-7 11-14 17-20 ");
  CHECK(left(5, 20, {{8, 10}, {11, 12}, {9, 11}}) == "5-7 13-20 ");
  CHECK(left(5, 20, {{5, 5}, {20, 20}}) == "6-19 ");
  CHECK(left(5, 20, {{6, 19}}) == "5-5 20-20 ");
  CHECK(left(5, 20, {{5, 20}}).empty());
  CHECK(left(5, 20, {{1, 4}, {21, 30}}) == "5-20 ");
  CHECK(left(5, 20, {{1, 5}, {20, 30}}) == "6-19 ");
}

}  // namespace
}  // namespace ko
