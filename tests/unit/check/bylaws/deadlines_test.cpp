// SPDX-License-Identifier: MIT
// KO561 to KO565: how many days a notice was before its meeting, as it is told, and what else has its days.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// What a notice sent on a day gives, where it is to be sent eight days before a meeting.
std::string called_on(const std::string& day) {
  return test::findings_of(
      "kind: organisation\nid: styret\nname: Styret\nbylaws: [{rule: notice-in-time, section: § 6, days: "
      "8}]\n---\nkind: meeting\nid: mote\nbody: styret\nstart: 2025-03-11T18:00\ncalled: {on: " +
          day + "}\n",
      "KO561");
}

std::string told_of_notice(const std::string& when) {
  return "10 KO561 the notice went out " + when +
         ", and it has to be 8 days before (the bylaws of `styret`, § 6)\n";
}

TEST_CASE("a notice is so many days before its meeting, none on its day, and after it from the next day on") {
  CHECK(called_on("2025-03-03").empty());
  CHECK(called_on("2025-03-10") == told_of_notice("1 day before the meeting"));
  CHECK(called_on("2025-03-11") == told_of_notice("0 days before the meeting"));
  CHECK(called_on("2025-03-12") == told_of_notice("after the meeting"));
}

/// What is found of a meeting on 2025-03-11, where a rule is laid down with ten days.
std::string within_ten_days(const std::string& rule, const std::string& fields,
                            const std::string& start = "2025-03-11T18:00", Day today = to_day({2025, 3, 12}),
                            const std::string& status = "held") {
  return test::codes_of(
      "kind: organisation\nid: styret\nname: Styret\nbylaws: [{rule: " + rule +
          ", days: 10}]\n---\nkind: meeting\nid: mote\nbody: styret\nstatus: " + status +
          "\nstart: " + start + "\n" + fields +
          "---\n{kind: document, id: tidlig, title: T, sent: 2025-03-01}\n---\n{kind: document, "
          "id: sen, title: S, sent: 2025-03-02}\n---\n{kind: document, id: ukjent, title: U}\n",
      "KO56", today);
}

TEST_CASE(
    "papers that go out beforehand are sent so many days before, those of the meeting and of its items") {
  for (const std::string place : {"documents: [", "agenda: [{title: A, documents: ["}) {
    CAPTURE(place);
    const auto papers = [&](const std::string& documents) {
      return within_ten_days("papers-in-time",
                             place + documents + (place.find("agenda") == 0 ? "]}]\n" : "]\n"));
    };
    CHECK(papers("{document: tidlig, use: [sent_beforehand]}").empty());
    CHECK(papers("{document: sen, use: [sent_beforehand]}") == "KO562");
    CHECK(papers("{document: sen, use: [presented]}").empty());
    CHECK(papers("{document: sen}").empty());
    CHECK(papers("{document: ukjent, use: [sent_beforehand]}").empty());
    CHECK(papers("{document: borte, use: [sent_beforehand]}").empty());
    CHECK(papers("{document: styret, use: [sent_beforehand]}").empty());
  }
}

TEST_CASE("questions and interpellations are handed in so many days before, and nothing else is") {
  const auto item = [](const std::string& fields) {
    return within_ten_days("question-in-time", "agenda: [{title: A, " + fields + "}]\n");
  };
  for (const std::string type : {"question", "interpellation"}) {
    CAPTURE(type);
    CHECK(item("type: " + type + ", submitted: 2025-03-01").empty());
    CHECK(item("type: " + type + ", submitted: 2025-03-02") == "KO563");
    CHECK(item("type: " + type + ", submitted: 2025-03-02~").empty());
    CHECK(item("type: " + type).empty());
  }
  CHECK(item("type: matter, submitted: 2025-03-02").empty());
}

TEST_CASE("minutes are published within so many days, and when these are over something has to say so") {
  const auto published = [](const std::string& minutes, Day today = to_day({2025, 3, 12})) {
    return within_ten_days("minutes-published-in-time", minutes, "2025-03-11T18:00", today);
  };
  CHECK(published("minutes: {published: 2025-03-21}\n").empty());
  CHECK(published("minutes: {published: 2025-03-22}\n") == "KO564");
  CHECK(published("minutes: {published: 2025-03-22~}\n").empty());
  CHECK(published("minutes: {published: 2025-03}\n").empty());
  CHECK(published("minutes: {published: 2025-04}\n") == "KO564");
  for (const std::string minutes : {"", "minutes: {status: draft}\n"}) {
    CAPTURE(minutes);
    CHECK(published(minutes, to_day({2025, 3, 21})).empty());
    CHECK(published(minutes, to_day({2025, 3, 22})) == "KO564");
  }
  CHECK(published("minutes: {published: 2025-03-15}\n", to_day({2025, 6, 1})).empty());
  CHECK(within_ten_days("minutes-published-in-time", "", "2025-03-11", to_day({2025, 6, 1}), "planned")
            .empty());
}

TEST_CASE("minutes are approved within so many days, where they are") {
  const auto approved = [](const std::string& minutes) {
    return within_ten_days("minutes-approved-in-time", "minutes: {" + minutes + "}\n");
  };
  CHECK(approved("status: approved, on: 2025-03-21").empty());
  CHECK(approved("status: approved, on: 2025-03-22") == "KO565");
  CHECK(approved("status: approved, on: 2025-03-22?").empty());
  CHECK(approved("status: approved").empty());
  CHECK(approved("status: draft, on: 2025-03-22").empty());
}

TEST_CASE("for a meeting that was cancelled, of no known body or without a day nothing is late") {
  CHECK(within_ten_days("notice-in-time", "called: {on: 2025-03-10}\n", "2025-03-11", {}, "called") ==
        "KO561");
  CHECK(
      within_ten_days("notice-in-time", "called: {on: 2025-03-10}\n", "2025-03-11", {}, "cancelled").empty());
  CHECK(within_ten_days("notice-in-time", "called: {on: 2025-03-10}\n", "").empty());
}

TEST_CASE("where it is open when the meeting was, nothing is known to be late") {
  for (const std::string start : {"2025-03-11~", "2025-03-11?"}) {
    CAPTURE(start);
    CHECK(within_ten_days("notice-in-time", "called: {on: 2025-03-10}\n", start).empty());
    CHECK(within_ten_days("minutes-approved-in-time", "minutes: {status: approved, on: 2025-06-01}\n", start)
              .empty());
  }
  // Of a meeting that is known by its month, the last day of it counts.
  CHECK(within_ten_days("notice-in-time", "called: {on: 2025-03-21}\n", "2025-03").empty());
  CHECK(within_ten_days("notice-in-time", "called: {on: 2025-03-22}\n", "2025-03") == "KO561");
}

}  // namespace
}  // namespace ko
