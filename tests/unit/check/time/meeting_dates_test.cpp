// SPDX-License-Identifier: MIT
// KO407 to KO409 and KO413: decisions, deadlines and numbers, held against the days of meetings.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// What a decision of this date gives, made in a meeting with these fields.
std::string decided(const std::string& date, const std::string& meeting) {
  const std::string own = test::codes_of("{kind: decision, id: v, title: V, meeting: m, date: " + date +
                                             "}\n---\n{kind: meeting, id: m, " + meeting + "}\n",
                                         "KO407");
  const std::string inside =
      test::codes_of("{kind: meeting, id: m, " + meeting +
                         ", agenda: [{title: E, decisions: [{title: V, date: " + date + "}]}]}\n",
                     "KO407");
  CHECK(own == inside);
  return own;
}

TEST_CASE("a decision is made on the first or the last day of its meeting, or between them") {
  const std::string three_days = "start: 2025-03-11T10:00, end: 2025-03-13T15:00";
  CHECK(decided("2025-03-10", three_days) == "KO407");
  CHECK(decided("2025-03-11", three_days).empty());
  CHECK(decided("2025-03-12", three_days).empty());
  CHECK(decided("2025-03-13", three_days).empty());
  CHECK(decided("2025-03-14", three_days) == "KO407");
  CHECK(decided("2025-03", three_days).empty());
  CHECK(decided("2025-04", three_days) == "KO407");
  CHECK(decided("2025-02", three_days) == "KO407");
}

TEST_CASE("without an end a meeting is of one day, and one in writing goes on") {
  CHECK(decided("2025-03-11", "start: 2025-03-11T18:00").empty());
  CHECK(decided("2025-03-12", "start: 2025-03-11T18:00") == "KO407");
  CHECK(decided("2025-03-12", "start: 2025-03-11, form: written").empty());
  CHECK(decided("2025-03-10", "start: 2025-03-11, form: written") == "KO407");
  CHECK(decided("2025-03-13", "start: 2025-03-11, end: 2025-03-12, form: written") == "KO407");
}

TEST_CASE("dates that are open say nothing of when it was decided") {
  for (const std::string mark : {"~", "?"}) {
    CAPTURE(mark);
    CHECK(decided("2025-03-20" + mark, "start: 2025-03-11").empty());
    CHECK(decided("2025-03-20", "start: 2025-03-11" + mark).empty());
    CHECK(decided("2025-03-20", "start: 2025-03-11, end: 2025-03-12" + mark).empty());
  }
  CHECK(decided("2025-03-20", "status: held").empty());
}

TEST_CASE("something is due on the day it is decided at the earliest") {
  const auto due = [](const std::string& date) {
    const std::string actions = "actions: [{what: A, due: " + date + "}]";
    const std::string in_item = test::codes_of(
        "{kind: meeting, id: m, start: 2025-03-11T18:00, agenda: [{title: E, " + actions + "}]}\n", "KO408");
    for (const std::string& other :
         {"{kind: meeting, id: m, start: 2025-03-11, agenda: [{title: E, decisions: [{title: V, " + actions +
              "}]}]}\n",
          "{kind: decision, id: v, title: V, date: 2025-03-11, " + actions + "}\n",
          "{kind: decision, id: v, title: V, meeting: m, " + actions +
              "}\n---\n{kind: meeting, id: m, start: 2025-03-11}\n"})
      CHECK(test::codes_of(other, "KO408") == in_item);
    return in_item;
  };
  CHECK(due("2025-03-12").empty());
  CHECK(due("2025-03-11").empty());
  CHECK(due("2025-03-10") == "KO408");
  CHECK(due("2025-03").empty());
  CHECK(due("2025-02") == "KO408");
  CHECK(due("2025-03-10~").empty());
  CHECK(due("2025-03-10?").empty());
}

TEST_CASE("a decision's own date goes before that of its meeting") {
  CHECK(test::codes_of(
            "{kind: decision, id: v, title: V, date: 2025-03-01, meeting: m, actions: [{what: A, due: "
            "2025-03-05}]}\n---\n{kind: meeting, id: m, start: 2025-03-11}\n",
            "KO408")
            .empty());
}

/// The numbers of meetings of a body, each with its start.
std::string numbered(const std::vector<std::pair<std::string, std::string>>& meetings) {
  std::string text = "{kind: organisation, id: o, name: O}\n";
  for (std::size_t i = 0; i < meetings.size(); ++i)
    text += "---\n{kind: meeting, id: m-" + std::to_string(i) + ", body: o, number: '" + meetings[i].first +
            "', start: " + meetings[i].second + "}\n";
  return test::codes_of(text, "KO409");
}

TEST_CASE("a meeting's number is higher than the one before in its year, and may leave some out") {
  CHECK(numbered({{"1/2025", "2025-01-10"}, {"2/2025", "2025-02-10"}}).empty());
  CHECK(numbered({{"1/2025", "2025-01-10"}, {"4/2025", "2025-02-10"}}).empty());
  CHECK(numbered({{"2/2025", "2025-01-10"}, {"2/2025", "2025-02-10"}}) == "KO409");
  CHECK(numbered({{"3/2025", "2025-01-10"}, {"2/2025", "2025-02-10"}}) == "KO409");
  CHECK(numbered({{"3/2024", "2024-12-10"}, {"1/2025", "2025-02-10"}}).empty());
  CHECK(numbered({{"3/2024", "2025-02-10"}}) == "KO409");
  // One of another year is told of for that, and counts no further.
  CHECK(numbered({{"3/2024", "2025-01-10"}, {"2/2025", "2025-02-10"}}) == "KO409");
  CHECK(numbered({{"3/2025", "2025-01-10"}, {"9/2024", "2025-02-10"}, {"4/2025", "2025-03-10"}}) == "KO409");
}

TEST_CASE("a series without a year may begin anew with 1, and 1 twice is no new beginning") {
  CHECK(numbered({{"4", "2025-01-10"}, {"1", "2025-08-10"}}).empty());
  CHECK(numbered({{"4", "2025-01-10"}, {"2", "2025-08-10"}}) == "KO409");
  CHECK(numbered({{"1", "2025-01-10"}, {"1", "2025-08-10"}}) == "KO409");
  CHECK(numbered({{"2", "2025-01-10"}, {"1", "2025-08-10"}}).empty());
}

TEST_CASE("numbers of another series, and meetings of an open date, are held against nothing") {
  CHECK(numbered({{"3/14", "2025-01-10"}, {"3/14", "2025-02-10"}}).empty());
  CHECK(numbered({{"3/2025-26", "2025-01-10"}, {"3/2025-26", "2025-02-10"}}).empty());
  CHECK(numbered({{"vår", "2025-01-10"}, {"vår", "2025-02-10"}}).empty());
  CHECK(numbered({{"3", "2025-01-10"}, {"3", "2025-02-10~"}}).empty());
}

TEST_CASE("a schedule is on a weekday, or for months on a day from 1 to 31") {
  const auto every = [](const std::string& rest) {
    return test::codes_of("{kind: organisation, id: o, name: O, schedule: {every: " + rest + "}}\n", "KO413");
  };
  CHECK(every("month, on: '1'").empty());
  CHECK(every("month, on: '31'").empty());
  CHECK(every("month, on: '15.'").empty());
  CHECK(every("month, on: '0'") == "KO413");
  CHECK(every("month, on: '32'") == "KO413");
  CHECK(every("month, on: '31.'").empty());
  CHECK(every("month, on: '32.'") == "KO413");
  CHECK(every("month, on: siste tirsdag").empty());
  CHECK(every("week, on: tirsdag").empty());
  CHECK(every("2 weeks, on: Tirsdager").empty());
  CHECK(every("week, on: tirsdg") == "KO413");
  CHECK(every("week, on: '2'") == "KO413");
  CHECK(every("week").empty());
  CHECK(every("week, on: tirsdag, at: '18:00'").empty());
  CHECK(every("week, on: tirsdag, at: 2025-03-11T18:00") == "KO413");
}

TEST_CASE("an earlier treatment is no later than the last day of the meeting") {
  const auto treated = [](const std::string& on, const std::string& end = "") {
    return test::codes_of("kind: meeting\nid: m\nstart: 2025-03-11T18:00\n" + end +
                              "agenda: [{title: En, treatments: [{on: " + on + "}]}]\n",
                          "KO598");
  };
  CHECK(treated("2025-03-10").empty());
  CHECK(treated("2025-03-11").empty());
  CHECK(treated("2025-03-12") == "KO598");
  CHECK(treated("2025-03-12", "end: 2025-03-12T01:00\n").empty());
  CHECK(treated("2025").empty());
  CHECK(treated("2025-04~").empty());
  CHECK(treated("2025-04") == "KO598");
}

TEST_CASE("a number is of the meeting's year, save of a matter that was dealt with before") {
  const auto numbered = [](const std::string& year, const std::string& more = "") {
    return test::codes_of(
        "kind: meeting\nid: m\nstart: 2025-03-11T18:00\nagenda: [{title: En, series: PS, "
        "number: 3, year: " +
            year + more + "}]\n",
        "KO599");
  };
  CHECK(numbered("2025").empty());
  CHECK(numbered("2024") == "KO599");
  CHECK(numbered("2026") == "KO599");
  CHECK(numbered("2024", ", treatments: [{on: 2024-12-10}]").empty());
  for (const std::string start : {"start: 2025-03-11~, ", "start: 2025?, ", ""}) {
    CAPTURE(start);
    CHECK(test::codes_of("{kind: meeting, id: m, " + start +
                             "agenda: [{title: En, series: PS, number: 3, year: 2024}]}\n",
                         "KO599")
              .empty());
  }
}

}  // namespace
}  // namespace ko
