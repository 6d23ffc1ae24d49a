// SPDX-License-Identifier: MIT
// KO526 to KO529: the next meeting, and the minutes it was to approve.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// What a held meeting of a board on 2025-03-11 gives, beside other records.
std::string meeting_codes(const std::string& fields, const std::string& more = "",
                          Day today = to_day({2025, 6, 15})) {
  return test::codes_of(
      "{kind: organisation, id: o, name: O}\n---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: "
      "2025-03-11T18:00\n" +
          fields + more,
      "KO52", today);
}

std::string other(const std::string& id, const std::string& start, const std::string& status) {
  return "---\n{kind: meeting, id: " + id + ", body: o, start: " + start + ", status: " + status + "}\n";
}

TEST_CASE("a next meeting is to be recorded the day after it was to be") {
  CHECK(meeting_codes("next: {start: 2025-06-14}\n") == "KO526");
  CHECK(meeting_codes("next: {start: 2025-06-15}\n").empty());
  CHECK(meeting_codes("next: {start: 2025-05}\n") == "KO526");
  CHECK(meeting_codes("next: {start: 2025-06}\n").empty());
  CHECK(meeting_codes("next: {start: 2025-06-14~}\n").empty());
  CHECK(meeting_codes("next: {start: 2025-06-14?}\n").empty());
  CHECK(meeting_codes("next: {place: Huset}\n").empty());
}

TEST_CASE(
    "the meeting of that day, or one that may have been then, is the next, unless it is still to be held") {
  const auto recorded = [](const std::string& start, const std::string& status) {
    return meeting_codes("next: {start: 2025-05-06}\n", other("n", start, status));
  };
  CHECK(recorded("2025-05-06", "held").empty());
  CHECK(recorded("2025-05-06T18:00", "cancelled").empty());
  CHECK(recorded("2025-05-06", "planned") == "KO526");
  CHECK(recorded("2025-05-06", "called") == "KO526");
  CHECK(recorded("2025-05-05", "held") == "KO526");
  CHECK(recorded("2025-05-07", "held") == "KO526");
  CHECK(recorded("2025-05", "held").empty());
  CHECK(recorded("2025", "held").empty());
  CHECK(recorded("2025-04", "held") == "KO526");
  CHECK(recorded("2024", "held") == "KO526");
  // An open year behind a later meeting is still found.
  CHECK(meeting_codes("next: {start: 2025-05-06}\n",
                      other("n", "2025", "held") + other("k", "2025-02-01", "held"))
            .empty());
}

TEST_CASE("the meeting that is named is the next one, whenever it is") {
  CHECK(meeting_codes("next: {meeting: n}\n", other("n", "2025-05-06", "held")).empty());
  CHECK(meeting_codes("next: {meeting: n}\n", other("n", "2025-05-06", "called")) == "KO526");
  CHECK(meeting_codes("next: {meeting: n}\n", other("n", "2025-07-06", "called")).empty());
  CHECK(meeting_codes("next: {start: 2025-05-01, meeting: n}\n", other("n", "2025-05-06", "held")).empty());
  CHECK(meeting_codes("next: {start: 2025-05-01, meeting: borte}\n").empty());
  // The day that was agreed on goes before that of the record.
  CHECK(meeting_codes("next: {start: 2025-07-01, meeting: n}\n", other("n", "2025-05-06", "called")).empty());
  CHECK(meeting_codes("next: {start: 2025-05-06, meeting: n}\n", other("n", "2025-07-01", "called")) ==
        "KO526");
}

TEST_CASE("of a next meeting that is still to be held, its status is shown") {
  const Register records = test::register_of(
      "{kind: meeting, id: m, body: o, status: held, start: 2025-03-11, next: {start: 2025-05-06}}\n" +
      other("n", "2025-05-06", "planned"));
  for (const Finding& finding : check(records, to_day({2025, 6, 15}))) {
    if (finding.rule->code != "KO526") continue;
    REQUIRE(finding.related.size() == 1);
    CHECK(finding.related[0].label == "its status");
    CHECK(records.files()[0].source.position(finding.related[0].place.span.begin).line == 3);
  }
}

TEST_CASE("drafts are to be approved once the body has certainly met again") {
  const auto drafted = [](const std::string& start, const std::string& status = "held") {
    return meeting_codes("minutes: {status: draft}\n", other("n", start, status));
  };
  CHECK(drafted("2025-03-12") == "KO527");
  CHECK(drafted("2025-03-11").empty());
  CHECK(drafted("2025-03-10").empty());
  CHECK(drafted("2025-04") == "KO527");
  CHECK(drafted("2025-03").empty());
  CHECK(drafted("2025-03-12", "called").empty());
  CHECK(test::codes_of(
            "{kind: organisation, id: o, name: O}\n---\n{kind: meeting, id: m, body: o, status: held, "
            "minutes: {status: draft}}\n" +
                other("n", "2025-03-12", "held"),
            "KO527")
            .empty());  // the day of which is not known
  CHECK(meeting_codes("minutes: {status: approved}\n", other("n", "2025-04-08", "held")).empty());
  CHECK(meeting_codes("minutes: {by: ada}\n", other("n", "2025-04-08", "held")).empty());
}

TEST_CASE("minutes that another record approves are approved") {
  const auto approved = [](const std::string& record) {
    return meeting_codes("minutes: {status: draft}\n",
                         other("n", "2025-04-08", "held") + "---\n" + record + "\n");
  };
  CHECK(approved("{kind: decision, id: v, title: V, outcome: approved, concerns: [m]}").empty());
  CHECK(approved("{kind: decision, id: v, title: V, outcome: adopted, concerns: [m]}") == "KO527");
  const auto in_meeting = [&](const std::string& outcome) {
    return approved(
        "{kind: meeting, id: k, body: o, status: held, start: 2025-05-08, agenda: [{title: E, points: [X], "
        "decisions: [{title: V, outcome: " +
        outcome + ", concerns: [m]}]}]}");
  };
  CHECK(in_meeting("approved").empty());
  CHECK(in_meeting("noted") == "KO527");
  // It approves something else, of which the meeting spoke.
  CHECK(approved("{kind: decision, id: v, title: V, outcome: approved, meeting: m}") == "KO527");
  CHECK(approved("{kind: decision, id: v, title: V, outcome: approved, meeting: m, concerns: [n]}") ==
        "KO527");
}

TEST_CASE("no meeting approves its own minutes") {
  CHECK(meeting_codes("minutes: {status: draft}\nagenda: [{title: E, points: [X], decisions: [{title: V, "
                      "outcome: approved, concerns: [m]}]}]\n",
                      other("n", "2025-04-08", "held")) == "KO527");
}

TEST_CASE("minutes are of the day of their meeting at the earliest, and approved on it at the earliest") {
  const auto on = [](const std::string& date) {
    return meeting_codes("minutes: {status: approved, on: " + date + "}\n");
  };
  CHECK(on("2025-03-12").empty());
  CHECK(on("2025-03-11").empty());
  CHECK(on("2025-03-10") == "KO528");
  CHECK(on("2025-02") == "KO528");
  CHECK(on("2025-03").empty());
  CHECK(on("2025-03-10?").empty());
  const auto in = [](const std::string& start) {
    return meeting_codes("minutes: {status: approved, approved_in: n}\n", other("n", start, "held"));
  };
  CHECK(in("2025-03-12").empty());
  CHECK(in("2025-03-11").empty());
  CHECK(in("2025-03-10") == "KO528");
  CHECK(in("2025-03-10~").empty());
}

TEST_CASE("a draft is neither signed nor approved by a meeting") {
  CHECK(meeting_codes("minutes: {status: draft}\n").empty());
  CHECK(meeting_codes("minutes: {status: draft, signed_by: [ada]}\n") == "KO529");
  CHECK(meeting_codes("minutes: {status: draft, approved_in: n}\n", other("n", "2025-03-12", "held")) ==
        "KO529");
  CHECK(meeting_codes("minutes: {status: approved, signed_by: [ada]}\n").empty());
}

TEST_CASE("a meeting is not its own next one") {
  CHECK(meeting_codes("next: {start: 2025-03}\n") == "KO526");
  CHECK(meeting_codes("next: {start: 2025-03}\n", other("n", "2025-03-25", "held")).empty());
}

}  // namespace
}  // namespace ko
