// SPDX-License-Identifier: MIT
// KO608 to KO611 and those they must agree with, on the first and the last day, at 100 %, and beyond.
#include <doctest/doctest.h>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// The codes of the staffing rules, and of too many holders, that these members of a unit give.
std::string staffing_codes(const std::string& members) {
  const Register records = test::register_of(
      "kind: organisation\nid: enhet\nname: Enheten\ntype: unit\nposts:\n"
      "  - {id: a, title: Rådgiver, percent: 100}\nmembers:\n"
      "  - {name: Eva, role: leader}\n" +
      members + "---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n");
  std::string codes;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code.starts_with("KO6") || finding.rule->code.starts_with("KO4"))
      codes += (codes.empty() ? "" : " ") + std::string(finding.rule->code);
  return codes;
}

std::string with_leave(const std::string& leave, const std::string& stand_in = "") {
  return "  - {person: ada, post: a, percent: 100, from: 2024-01-01, to: 2025-12-31, leave: " + leave +
         "}\n" + stand_in;
}

std::string stand_in(const std::string& days) {
  return "  - {person: bo, post: a, percent: 100, deputises_for: ada, " + days + "}\n";
}

TEST_CASE("a leave within the membership, its first and last day included, is in order") {
  CHECK(staffing_codes(with_leave("{from: 2024-01-01, to: 2025-12-31}")).empty());
  CHECK(staffing_codes(with_leave("{from: 2023-12-31, to: 2025-12-31}")) == "KO609");
  CHECK(staffing_codes(with_leave("{from: 2024-01-01, to: 2026-01-01}")) == "KO609");
  CHECK(staffing_codes(with_leave("{from: 2026-01-01}")) == "KO609");
  CHECK(staffing_codes(with_leave("{to: 2023-12-31}")) == "KO609");
  CHECK(staffing_codes(with_leave("{from: 2024, to: 2025}")).empty());
  CHECK(staffing_codes(with_leave("{from: 2023-12~, to: 2025-12-31}")).empty());
}

TEST_CASE("a leave of the whole place and another overlap from the first day they share") {
  CHECK(staffing_codes(with_leave("[{from: 2025-01-01, to: 2025-01-31}, {from: 2025-02-01, to: 2025-02-28}]"))
            .empty());
  CHECK(staffing_codes(with_leave(
            "[{from: 2025-01-01, to: 2025-02-01}, {from: 2025-02-01, to: 2025-02-28}]")) == "KO608");
  CHECK(staffing_codes(with_leave("[{to: 2025-02-01, percent: 10}, {from: 2025-02-01, to: 2025-02-28}]")) ==
        "KO608");
}

TEST_CASE("a leave that overlaps several is told of once") {
  const std::string both =
      "{from: 2025-01-01, to: 2025-01-20, percent: 10}, {from: 2025-01-10, to: 2025-01-31, percent: 20}";
  CHECK(staffing_codes(with_leave("[" + both + "]")).empty());
  CHECK(staffing_codes(with_leave("[" + both + ", {from: 2025-01-15, to: 2025-02-28}]")) == "KO608");
}

TEST_CASE("parts of a place may be 100 % together, and no more on any day") {
  const auto parts = [](const std::string& second) {
    return staffing_codes(with_leave("[{from: 2025-01-01, to: 2025-01-31, percent: 60}, {" + second + "}]"));
  };
  CHECK(parts("from: 2025-01-31, to: 2025-03-01, percent: 40").empty());
  CHECK(parts("from: 2025-01-31, to: 2025-03-01, percent: 40.01") == "KO610");
  CHECK(parts("from: 2025-02-01, to: 2025-03-01, percent: 100").empty());
}

TEST_CASE("a stand-in is there as long as the leave lasts") {
  const std::string leave = "{from: 2025-01-01, to: 2025-06-30}";
  CHECK(staffing_codes(with_leave(leave, stand_in("from: 2025-01-01, to: 2025-06-30"))).empty());
  CHECK(staffing_codes(with_leave("[{from: 2025-01-01, to: 2025-03-31}, {from: 2025-04-01, to: 2025-06-30}]",
                                  stand_in("from: 2025-01-01, to: 2025-06-30")))
            .empty());
  CHECK(staffing_codes(with_leave(leave, stand_in("from: 2024-12-31, to: 2025-06-30"))) == "KO611 KO602");
  CHECK(staffing_codes(with_leave(leave, stand_in("from: 2025-01-01, to: 2025-07-01"))) == "KO611 KO602");
  // Once the place has ended, nobody is stood in for.
  CHECK(
      staffing_codes(with_leave("{from: 2025-01-01, to: 2025-12-31}", stand_in("from: 2025-01-01"))).empty());
}

TEST_CASE("without a leave, a stand-in beside the other is told of as before") {
  CHECK(staffing_codes(
            "  - {person: ada, percent: 100}\n  - {person: bo, percent: 100, deputises_for: ada}\n") ==
        "KO607");
}

TEST_CASE("who is on leave from one place may have another") {
  CHECK(staffing_codes(
            "  - {person: ada, percent: 100, leave: {from: 2025-01-01, to: 2025-06-30, percent: 40}}\n"
            "  - {person: ada, percent: 40, function: service, from: 2025-01-01, to: 2025-06-30}\n")
            .find("KO601") == std::string::npos);
  CHECK(staffing_codes(
            "  - {person: ada, percent: 100, leave: {from: 2025-01-01, to: 2025-06-30, percent: 40}}\n"
            "  - {person: ada, percent: 40, function: service, from: 2025-01-01, to: 2025-07-01}\n")
            .find("KO601") != std::string::npos);
}

TEST_CASE("a leader on leave and the one who leads meanwhile are not two") {
  const auto leaders = [](const std::string& to) {
    return staffing_codes(
        "  - {person: ada, role: leader, note: Sammen., leave: {from: 2025-01-01, to: 2025-06-30}}\n"
        "  - {person: bo, role: department_leader, deputises_for: ada, from: 2025-01-01, to: " +
        to + "}\n");
  };
  CHECK(leaders("2025-06-30").empty());
  CHECK(leaders("2025-07-01") == "KO611");
}

TEST_CASE("a vacancy stands in for nobody") {
  const std::string leave = "{from: 2024-02-01, to: 2024-02-29}";
  CHECK(staffing_codes(with_leave(leave,
                                  "  - {person: bo, post: a, deputises_for: ada, from: 2024-03-01, to: "
                                  "2024-03-31}\n"))
            .find("KO611") != std::string::npos);
  CHECK(staffing_codes(with_leave(leave,
                                  "  - {vacant: true, post: a, deputises_for: ada, from: 2024-03-01, to: "
                                  "2024-03-31}\n"))
            .find("KO611") == std::string::npos);
}

TEST_CASE("a stand-in outside the leave is told of in the record that holds the membership") {
  const Register records = test::register_of(
      "kind: organisation\nid: enhet\nname: Enheten\ntype: unit\nmembers:\n"
      "  - {person: ada, role: employee, percent: 100, leave: {from: 2024-02-01, to: 2024-02-28}}\n"
      "---\n{kind: person, id: ada, name: Ada}\n---\nkind: person\nid: bo\nname: Bo\nmemberships:\n"
      "  - {organisation: enhet, role: employee, percent: 100, deputises_for: ada, from: 2024-01-01, to: "
      "2024-02-28}\n");
  std::vector<std::string> told;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO611") told.emplace_back(finding.record);
  CHECK(told == std::vector<std::string>{"bo"});
}

}  // namespace
}  // namespace ko
