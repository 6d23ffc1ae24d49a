// SPDX-License-Identifier: MIT
// KO601 to KO607: shares at 100 %, at what is established and at what is stated, and who leads.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a centre with these members, and other fields before them, gives.
std::string staff_codes(const std::string& members, const std::string& fields = "") {
  return test::codes_of(
      "kind: organisation\nid: senteret\nname: Senteret\n" + fields + "members:\n" + members + test::people,
      "KO60");
}

std::string staff_findings(const std::string& members, const std::string& fields = "") {
  return test::findings_of(
      "kind: organisation\nid: senteret\nname: Senteret\n" + fields + "members:\n" + members + test::people,
      "KO60");
}

const std::string leader = "  - {person: geir-lund, role: leader, percent: 100}\n";

TEST_CASE("a person has 100 % at the most, on any day") {
  const auto two = [](const std::string& first, const std::string& second) {
    return staff_codes(leader + "  - {person: ada-nes, percent: " + first +
                       "}\n  - {person: ada-nes, percent: " + second + "}\n");
  };
  CHECK(two("60", "39.99").empty());
  CHECK(two("60", "40").empty());
  CHECK(two("60", "40.01") == "KO601");
  CHECK(two("60, to: 2024-12-31", "60, from: 2025-01-01").empty());
  CHECK(two("60, to: 2025-01-01", "60, from: 2025-01-01") == "KO601");
  CHECK(two("60, to: 2025-01-01~", "60, from: 2024-01-01").empty());
  CHECK(two("60, to: 2025-01-01?", "60, from: 2024-01-01").empty());
  CHECK(two("60, tentative: true", "60").empty());
}

TEST_CASE("the sum, the places and the days are told, and whose shares they are") {
  CHECK(staff_findings(leader +
                       "  - {person: ada-nes, percent: 60, from: 2024-01-01}\n  - {person: ada-nes, role: "
                       "employee, percent: 60, from: 2024-08-01, to: 2025-06-30}\n") ==
        "7 KO601 `ada-nes` has 120 % in 2 places from 2024-08-01 to 2025-06-30\n");
}

TEST_CASE("holders of a post have what is established at the most, a seat at a time") {
  const auto post = [](const std::string& established, const std::string& first, const std::string& second) {
    return staff_codes(leader + "  - {person: ada-nes, post: r, percent: " + first +
                           "}\n  - {person: bo-lie, post: r, percent: " + second + "}\n",
                       "posts:\n  - {id: r, title: R, percent: " + established + "}\n");
  };
  CHECK(post("100", "60", "39.99").empty());
  CHECK(post("100", "60", "40").empty());
  CHECK(post("100", "60", "40.01") == "KO602");
  CHECK(post("100, seats: 2", "100", "100").empty());
  CHECK(post("50, seats: 2", "50", "50").empty());
  CHECK(post("50, seats: 2", "50", "50.01") == "KO602");
  CHECK(post("100", "100, to: 2024-12-31", "100, from: 2025-01-01").empty());
  CHECK(post("100", "100, to: 2024-12-31", "100, from: 2024-12-31") == "KO602");
}

TEST_CASE("of what is established a vacancy holds nothing") {
  const auto held = [](const std::string& more) {
    return staff_codes(leader + "  - {person: ada-nes, post: radgiver, percent: 100}\n  - {" + more +
                           "post: radgiver, percent: 50}\n",
                       "posts: [{id: radgiver, title: R, percent: 100}]\n");
  };
  CHECK(held("vacant: true, ").empty());
  CHECK_FALSE(held("person: bo-lie, ").empty());
}

TEST_CASE("a stated total is what the memberships of that day add up to") {
  const auto total = [](const std::string& stated, const std::string& members) {
    return staff_codes(leader + members, "staffing: {percent: " + stated + ", at: 2025-03-11}\n");
  };
  const std::string half = "  - {person: ada-nes, percent: 50}\n";
  CHECK(total("150", half).empty());
  CHECK(total("149.99", half) == "KO603");
  CHECK(total("150.01", half) == "KO603");
  // Where a share or a day is open, what there is, is the least.
  const std::string open = half + "  - {person: bo-lie}\n";
  CHECK(total("150", open).empty());
  CHECK(total("150.01", open).empty());
  CHECK(total("149.99", open) == "KO603");
  CHECK(total("200", half + "  - {person: bo-lie, percent: 50, from: 2025-01-01~}\n").empty());
  CHECK(total("149", half + "  - {person: bo-lie, percent: 50, from: 2025-01-01~}\n") == "KO603");
}

TEST_CASE(
    "who is there on the day of a total is counted in it: from the first to the last day, vacancies not") {
  const auto total = [](const std::string& bounds) {
    return staff_codes(leader + "  - {person: ada-nes, percent: 50, " + bounds + "}\n",
                       "staffing: {percent: 150, at: 2025-03-11}\n");
  };
  CHECK(total("from: 2025-03-11").empty());
  CHECK(total("from: 2025-03-12") == "KO603");
  CHECK(total("to: 2025-03-11").empty());
  CHECK(total("to: 2025-03-10") == "KO603");
  CHECK(
      staff_codes(leader + "  - {vacant: true, percent: 50}\n", "staffing: {percent: 100, at: 2025-03-11}\n")
          .empty());
}

TEST_CASE("a total of an open day, or of which no share is stated, is held against nothing") {
  const std::string half = leader + "  - {person: ada-nes, percent: 50}\n";
  for (const std::string at : {"2025-03-11~", "2025-03-11?", "2025-03", "2025"}) {
    CAPTURE(at);
    CHECK(staff_codes(half, "staffing: {percent: 10, at: " + at + "}\n").empty());
  }
  CHECK(staff_codes("  - {person: ada-nes, role: leader, to: 2024-12-31, percent: 10}\n",
                    "staffing: {percent: 10, at: 2025-03-11}\n")
            .empty());
}

TEST_CASE("a total says how much more or less, and where the sum is the least there is") {
  CHECK(staff_findings(leader, "staffing: {percent: 80, at: 2025-03-11}\n") ==
        "4 KO603 80 % is stated, and the memberships on 2025-03-11 are 100 %: 20 % more\n");
  CHECK(staff_findings(leader, "staffing: {percent: 120, at: 2025-03-11}\n") ==
        "4 KO603 120 % is stated, and the memberships on 2025-03-11 are 100 %: 20 % less\n");
  CHECK(staff_findings(leader + "  - {person: ada-nes}\n", "staffing: {percent: 80, at: 2025-03-11}\n") ==
        "4 KO603 80 % is stated, and the memberships on 2025-03-11 are at least 100 %: 20 % more\n");
}

TEST_CASE("one leader follows another without a day in common, or a note or a post says why there are two") {
  const auto leaders = [](const std::string& first, const std::string& second,
                          const std::string& fields = "") {
    return staff_codes("  - {person: ada-nes, role: leader" + first + "}\n  - {person: bo-lie, role: leader" +
                           second + "}\n",
                       fields);
  };
  CHECK(leaders(", to: 2024-12-31", ", from: 2025-01-01").empty());
  CHECK(leaders(", to: 2024-12-31", ", from: 2024-12-31") == "KO604");
  CHECK(leaders("", ", note: Delt ledelse.").empty());
  CHECK(leaders("", "", "posts:\n  - {id: l, title: L, role: leader, seats: 2}\n").empty());
  CHECK(leaders("", "", "posts:\n  - {id: l, title: L, role: leader, seats: 1}\n") == "KO604");
  CHECK(leaders("", "", "posts:\n  - {id: l, title: L, role: member, seats: 2}\n") == "KO604");
  CHECK(leaders(", to: 2024-12-31?", ", from: 2024-01-01").empty());
  CHECK(staff_codes("  - {person: ada-nes, role: leader}\n  - {vacant: true, role: leader}\n").empty());
  CHECK(staff_codes("  - {person: ada-nes, role: leader}\n  - {person: ada-nes, role: leader}\n").empty());
  CHECK(staff_codes("  - {name: Ada, role: leader}\n  - {name: Bo, role: leader}\n") == "KO604");
  CHECK(staff_findings("  - {person: bo-lie, role: leader}\n  - {person: ada-nes, role: leader}\n") ==
        "6 KO604 `senteret` has two leaders all the time: `bo-lie` and `ada-nes`\n");
}

TEST_CASE(
    "staff is led by a leader, a deputy, the head of a department or a post of leadership, held or not") {
  const std::string employee = "  - {person: ada-nes, role: employee}\n";
  CHECK(staff_codes(employee) == "KO605");
  CHECK(staff_codes("  - {person: ada-nes, percent: 50}\n") == "KO605");
  CHECK(staff_codes("  - {person: ada-nes, role: member}\n").empty());
  for (const std::string leads :
       {"role: leader", "role: deputy_leader", "role: department_leader", "function: leadership"}) {
    CAPTURE(leads);
    CHECK(staff_codes(employee + "  - {vacant: true, " + leads + "}\n").empty());
    CHECK(staff_codes(employee, "posts:\n  - {id: l, title: L, " + leads + "}\n").empty());
  }
  CHECK(staff_codes(employee, "posts:\n  - {id: l, title: L, function: service}\n") == "KO605");
}

TEST_CASE("a share has a function where others of the unit have one, on itself or on its post") {
  const std::string led = "  - {person: geir-lund, role: leader, percent: 100, function: leadership}\n";
  CHECK(staff_codes(led + "  - {person: ada-nes, percent: 50}\n") == "KO606");
  CHECK(staff_codes(led + "  - {person: ada-nes, percent: 50, function: service}\n").empty());
  CHECK(staff_codes(led + "  - {person: ada-nes}\n").empty());
  CHECK(staff_codes(leader + "  - {person: ada-nes, percent: 50}\n").empty());
  const std::string posts = "posts:\n  - {id: r, title: R, function: service}\n  - {id: s, title: S}\n";
  CHECK(staff_codes(led + "  - {person: ada-nes, post: r, percent: 50}\n", posts).empty());
  CHECK(staff_codes(led + "  - {person: ada-nes, post: s, percent: 50}\n", posts) == "KO606");
  CHECK(staff_codes(led + "  - {person: ada-nes, post: s, percent: 50, function: service}\n", posts).empty());
}

TEST_CASE(
    "who stands in has the place alone from the day after the other's ends to the day before it goes on") {
  const auto away = [](const std::string& absent, const std::string& stand_in) {
    return staff_codes(
        "  - {person: geir-lund, role: leader, percent: 100}\n  - {person: ada-nes, percent: 50" + absent +
        "}\n  - {person: bo-lie, percent: 50, deputises_for: ada-nes" + stand_in + "}\n");
  };
  CHECK(away("", "") == "KO607");
  CHECK(away(", to: 2024-12-31", ", from: 2025-01-01").empty());
  CHECK(away(", to: 2024-12-31", ", from: 2024-12-31") == "KO607");
  CHECK(away(", from: 2025-07-01", ", to: 2025-06-30").empty());
  CHECK(away(", from: 2025-06-30", ", to: 2025-06-30") == "KO607");
  CHECK(away(", from: 2025-06-30", ", to: 2025-06-30?").empty());
  CHECK(away(", from: 2025-06-30~", ", to: 2025-06-30").empty());
  CHECK(away(", vacant: true", "").empty());
  CHECK(away("", ", vacant: true").empty());
  CHECK(away("", ", role: deputy").empty());
  CHECK(away(", role: deputy", "").empty());
  CHECK(
      staff_codes(
          "  - {person: ada-nes, role: member}\n  - {person: bo-lie, role: member, deputises_for: ada-nes}\n")
          .empty());
}

TEST_CASE("hours are counted exactly with shares, where a full-time year is stated") {
  const auto with_hours = [](const std::string& hours, const std::string& fields = "") {
    return staff_codes(
        leader + "  - {person: ada-nes, percent: 80}\n  - {person: ada-nes, hourly: " + hours + "}\n",
        fields);
  };
  CHECK(with_hours("{hours: 390, full_time_hours: 1950}").empty());
  CHECK(with_hours("{hours: 390.01, full_time_hours: 1950}") == "KO601");
  CHECK(with_hours("380", "full_time_hours: 1900\n").empty());
  CHECK(with_hours("380.01", "full_time_hours: 1900\n") == "KO601");
  CHECK(with_hours("900").empty());  // no full-time year is stated
  // Three thirds are one, and not a hair more.
  const std::string third = "  - {person: bo-lie, hourly: {hours: 650, full_time_hours: 1950}}\n";
  CHECK(staff_codes(leader + third + third + third).empty());
  CHECK(staff_findings(leader + third + third + third + "  - {person: bo-lie, percent: 0.01}\n")
            .ends_with("KO601 `bo-lie` has 100.01 % in 4 places all the time\n"));
}

TEST_CASE("holders by the hour are held against what is established, and against the total stated") {
  const auto held = [](const std::string& hours) {
    return staff_codes(
        leader + "  - {person: ada-nes, post: p, percent: 60}\n  - {person: bo-lie, post: p, hourly: " +
            hours + "}\n",
        "full_time_hours: 1950\nposts: [{id: p, percent: 100}]\n");
  };
  CHECK(held("780").empty());
  CHECK(held("781") == "KO602");
  const auto stated = [](const std::string& total) {
    return staff_codes(leader + "  - {person: ada-nes, hourly: 390}\n",
                       "full_time_hours: 1950\nstaffing: [{percent: " + total + ", at: 2025-01-01}]\n");
  };
  CHECK(stated("120").empty());
  CHECK(stated("119.99") == "KO603");
  CHECK(stated("120.01") == "KO603");
}

TEST_CASE("norms without a measure in common are counted as closely as it goes, and no sum is too large") {
  std::string members = leader;
  for (const char* norm :
       {"1733.01", "1741.01", "1747.01", "1753.01", "1759.01", "1777.01", "1783.01", "1787.01"})
    members += "  - {person: ada-nes, hourly: {hours: 200, full_time_hours: " + std::string(norm) + "}}\n";
  CHECK(staff_codes(members).empty());
  CHECK(staff_codes(members + "  - {person: ada-nes, hourly: {hours: 200, full_time_hours: 1789.01}}\n") ==
        "KO601");
  CHECK(staff_codes(members, "staffing: [{percent: 200, at: 2025-01-01}]\n").empty());
  CHECK(staff_codes(leader + "  - {person: ada-nes, hourly: {hours: 8784, full_time_hours: 0.01}}\n") ==
        "KO601");
  CHECK(staff_codes(leader + "  - {person: ada-nes, post: p, percent: 100}\n",
                    "posts: [{id: p, percent: 10000, seats: 9000000000000000000}]\n")
            .empty());
}

}  // namespace
}  // namespace ko
