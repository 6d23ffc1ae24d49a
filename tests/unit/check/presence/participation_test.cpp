// SPDX-License-Identifier: MIT
// KO504 to KO509: taking part in what one was not there for, and of whom it cannot be told.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a meeting with these fields gives.
std::string part_codes(const std::string& fields, const std::string& status = "held") {
  return test::codes_of("kind: organisation\nid: styret\nname: Styret\n" + test::people +
                            "---\nkind: meeting\nid: m\nbody: styret\nstatus: " + status +
                            "\nstart: 2025-03-11T18:00\nend: 2025-03-11T20:00\n" + fields,
                        "KO50");
}

std::string part_findings(const std::string& fields) {
  return test::findings_of(
      "kind: organisation\nid: styret\nname: Styret\n" + test::people +
          "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\nend: "
          "2025-03-11T20:00\n" +
          fields,
      "KO50");
}

const std::string bo_away = "present: [ada-nes]\nabsent: [bo-lie]\n";

std::string timed_item(const std::string& fields) {
  return "agenda: [{title: En, start: '18:30', end: '19:00', " + fields + "}]\n";
}

TEST_CASE("whoever is absent neither reports, moves, votes, chairs nor keeps the minutes") {
  for (const std::string part :
       {"by: bo-lie", "points: [{by: bo-lie, kind: report, text: T}]",
        "proposals: [{id: a, by: bo-lie, text: T}]", "votes: [{for: [bo-lie]}]",
        "votes: [{against: [bo-lie]}]", "votes: [{blank: [bo-lie]}]",
        "closed: {basis: x, vote: {for: [bo-lie]}}", "votes: [{for: 1, against: 1, casting: bo-lie}]"}) {
    CAPTURE(part);
    CHECK(part_codes(bo_away + timed_item(part)) == "KO504");
  }
  CHECK(part_codes(bo_away + "chair: bo-lie\n") == "KO504");
  CHECK(part_codes(bo_away + "secretary: bo-lie\n") == "KO504");
  CHECK(part_codes(bo_away + "chair: ada-nes\nsecretary: di-ruud\n").empty());
}

TEST_CASE("whoever is listed nowhere may report and move, and has no vote") {
  CHECK(part_codes(bo_away + timed_item("by: cy-moe")).empty());
  CHECK(part_codes(bo_away + timed_item("proposals: [{id: a, by: cy-moe, text: T}]")).empty());
  CHECK(part_codes(bo_away + timed_item("votes: [{for: [cy-moe]}]")) == "KO504");
  CHECK(part_codes(bo_away + timed_item("votes: [{for: 1, against: 1, casting: cy-moe}]")) == "KO504");
  CHECK(part_codes(bo_away +
                   timed_item("recused: [{person: ada-nes, instead: cy-moe}], votes: [{for: [cy-moe]}]"))
            .empty());
  CHECK(part_codes("absent: [bo-lie]\n" + timed_item("votes: [{for: [cy-moe]}]")).empty());
}

TEST_CASE("whoever votes all through a meeting without being there is told of once, where they first do") {
  const std::string votes =
      "agenda:\n  - title: En\n    nr: 1/25\n    votes:\n      - {for: [ada-nes, cy-moe]}\n"
      "      - {for: [ada-nes], against: [cy-moe]}\n"
      "  - {title: To, votes: [{for: [cy-moe]}, {for: [cy-moe]}, {for: [cy-moe, bo-lie]}]}\n";
  CHECK(part_findings(bo_away + votes) ==
        "29 KO504 `cy-moe` votes in 5 votes, first in item 1/25, but is not listed as present\n"
        "31 KO504 `bo-lie` votes in item 2, but was absent\n");
  const Register records =
      test::register_of("kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\npresent: [ada-nes]\n" +
                        votes + test::people);
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO504" && finding.message.view().find("cy-moe") != std::string_view::npos)
      CHECK(finding.related.size() == 4);  // those present, and the next three votes
}

TEST_CASE("who votes without being listed may hold no seat either, where everybody who does is on record") {
  const auto stray = [](const std::string& members) {
    return test::findings_of("kind: organisation\nid: styret\nname: Styret\nmembers: " + members + "\n" +
                                 test::people +
                                 "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: "
                                 "2025-03-11T18:00\npresent: [ada-nes]\nagenda: [{title: En, votes: "
                                 "[{for: [ada-nes, cy-moe]}]}]\n",
                             "KO504");
  };
  const std::string voter = "24 KO504 `cy-moe` votes in item 1, but is not listed as present";
  CHECK(stray("[{person: ada-nes}, {person: bo-lie}]") == voter + " and holds no seat in `styret`\n");
  CHECK(stray("[{person: ada-nes}, {person: cy-moe}]") == voter + "\n");
  CHECK(stray("[{person: ada-nes}, {person: cy-moe, role: deputy}]") == voter + "\n");
  CHECK(stray("[{person: ada-nes}, {name: Cy Moe}]") == voter + "\n");
  CHECK(stray("[{person: ada-nes}, {role: member}]") == voter + "\n");
  CHECK(stray("[{person: ada-nes}, {vacant: true}]") == voter + " and holds no seat in `styret`\n");
}

TEST_CASE("of a voter whose name leads nowhere only that is said") {
  CHECK(part_codes(bo_away + timed_item("votes: [{for: [ada-nes, cy-mo]}]")).empty());
  CHECK(part_codes(bo_away + timed_item("votes: [{for: [ada-nes, Cy Moe]}]")).empty());
}

TEST_CASE("whoever has left when an item begins takes no part in it, and who leaves during it may") {
  const auto left = [](const std::string& time) {
    return part_codes("present:\n  - ada-nes\n  - {person: bo-lie, left: '" + time + "'}\n" +
                      timed_item("by: bo-lie"));
  };
  CHECK(left("18:29") == "KO505");
  CHECK(left("18:30") == "KO505");
  CHECK(left("18:31").empty());
  CHECK(left("18:00~") == "KO505");
  CHECK(left("18:01~").empty());
  const auto came = [](const std::string& time) {
    return part_codes("present:\n  - ada-nes\n  - {person: bo-lie, arrived: '" + time + "'}\n" +
                      timed_item("by: bo-lie"));
  };
  CHECK(came("18:59").empty());
  CHECK(came("19:00") == "KO505");
  CHECK(came("19:30~") == "KO505");
  CHECK(came("19:29~").empty());
}

TEST_CASE("how somebody missed an item is shown beside it") {
  const auto related = [](const std::string& bounds) {
    const Register records =
        test::register_of("kind: organisation\nid: styret\nname: Styret\n" + test::people +
                          "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: "
                          "2025-03-11T18:00\nend: 2025-03-11T20:00\npresent:\n  - "
                          "{person: bo-lie, " +
                          bounds + "}\n" + timed_item("by: bo-lie"));
    std::string said;
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO505")
        for (const auto& each : finding.related) said += each.label + '\n';
    return said;
  };
  CHECK(related("left: '18:30'") == "left at 18:30\n");
  CHECK(related("arrived: '19:00'") == "came at 19:00\n");
  CHECK(related("arrived: '18:00', left: '18:30'") == "left at 18:30\n");
  // Of two stays, when the first ended and when the second began.
  CHECK(related("left: '18:20'}\n  - {person: bo-lie, arrived: '19:00'") == "left at 18:20\ncame at 19:00\n");
  CHECK(related("left: '18:10'}\n  - {person: bo-lie, arrived: '19:00', left: '19:30'") ==
        "left at 18:10\ncame at 19:00\n");
}

TEST_CASE("whoever has stood down takes no part in the matter, and may still say so or ask") {
  const auto recused = [](const std::string& part, const std::string& status = "held") {
    return part_codes("present: [ada-nes, bo-lie]\n" + timed_item("recused: [bo-lie], " + part), status);
  };
  for (const std::string part :
       {"by: bo-lie", "proposals: [{id: a, by: bo-lie, text: T}]", "votes: [{for: [bo-lie]}]",
        "points: [{by: bo-lie, kind: report, text: T}]", "points: [{by: bo-lie, kind: discussion, text: T}]",
        "points: [{by: bo-lie, kind: decision, text: T}]"}) {
    CAPTURE(part);
    CHECK(recused(part) == "KO506");
    CHECK(recused(part, "called").empty());
  }
  CHECK(recused("points: [{by: bo-lie, kind: question, text: T}]").empty());
  CHECK(recused("points: [{by: bo-lie, kind: information, text: T}]").empty());
  CHECK(recused("points: [{by: bo-lie, text: T}]").empty());
  // Whether the doors are closed is no vote in the matter.
  CHECK(recused("closed: {basis: x, vote: {for: [bo-lie]}}").empty());
  CHECK(recused("by: ada-nes").empty());
}

TEST_CASE("one who is absent and chairs is not listed as present by that") {
  CHECK(part_codes("chair: bo-lie\npresent: [ada-nes]\nabsent: [bo-lie]\n") == "KO504");
  CHECK(part_codes("chair: bo-lie\npresent: [ada-nes, bo-lie]\nabsent: [bo-lie]\n") == "KO507");
}

TEST_CASE("nobody is both present and absent, and is told of once") {
  CHECK(part_codes("present: [ada-nes, bo-lie]\nabsent: [bo-lie]\n") == "KO507");
  CHECK(part_codes("present:\n  - {person: bo-lie, left: '18:30'}\n  - {person: bo-lie, arrived: "
                   "'19:00'}\nabsent: [bo-lie]\n") == "KO507");
  CHECK(part_codes("present: [ada-nes]\nabsent: [bo-lie]\n").empty());
  CHECK(part_codes("present: [{name: Bo}]\nabsent: [{name: Bo}]\n").empty());
  CHECK(part_codes("form: written\npresent: [bo-lie]\nabsent: [bo-lie]\n").empty());
}

TEST_CASE("somebody takes over when the chair stands down or is gone") {
  const auto chaired = [](const std::string& present, const std::string& recused = "") {
    return part_codes("chair: ada-nes\npresent:\n" + present + timed_item(recused + "points: [T]"));
  };
  CHECK(chaired("  - ada-nes\n").empty());
  CHECK(chaired("  - ada-nes\n", "recused: [ada-nes], ") == "KO509");
  CHECK(chaired("  - ada-nes\n", "recused: [{person: ada-nes, instead: bo-lie}], ").empty());
  CHECK(chaired("  - {person: ada-nes, left: '18:30'}\n") == "KO509");
  CHECK(chaired("  - {person: ada-nes, left: '18:31'}\n").empty());
  for (const std::string role : {"leader", "deputy_leader"}) {
    CAPTURE(role);
    CHECK(chaired("  - ada-nes\n  - {person: bo-lie, role: " + role + "}\n", "recused: [ada-nes], ").empty());
    CHECK(chaired("  - ada-nes\n  - {person: bo-lie, left: '18:30', role: " + role + "}\n",
                  "recused: [ada-nes], ") == "KO509");
  }
  CHECK(chaired("  - ada-nes\n  - {person: bo-lie, role: member}\n", "recused: [ada-nes], ") == "KO509");
  CHECK(chaired("  - {person: ada-nes, role: leader}\n", "recused: [ada-nes], ") == "KO509");
}

TEST_CASE("a leader of the body who was there may take over") {
  const auto led = [](const std::string& members, const std::string& present) {
    return test::codes_of(
        "kind: organisation\nid: styret\nname: Styret\nmembers: " + members + "\n" + test::people +
            "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\nend: "
            "2025-03-11T20:00\nchair: ada-nes\npresent: " +
            present + "\n" + timed_item("recused: [ada-nes], points: [T]"),
        "KO509");
  };
  CHECK(led("[{person: ada-nes}, {person: bo-lie, role: deputy_leader}]", "[ada-nes, bo-lie]").empty());
  CHECK(led("[{person: ada-nes}, {person: bo-lie, role: deputy_leader}]", "[ada-nes]") == "KO509");
  CHECK(led("[{person: ada-nes, role: leader}, {person: bo-lie}]", "[ada-nes, bo-lie]") == "KO509");
}

TEST_CASE("what was done is told in words") {
  const auto said = [](const std::string& part) {
    const std::string all = part_findings(bo_away + timed_item(part));
    return all.substr(all.find('`'));
  };
  CHECK(said("by: bo-lie") == "`bo-lie` presents item 1, but was absent\n");
  CHECK(said("points: [{by: bo-lie, kind: report, text: T}]") ==
        "`bo-lie` reports in item 1, but was absent\n");
  CHECK(said("points: [{by: bo-lie, text: T}]") == "`bo-lie` has the word in item 1, but was absent\n");
  CHECK(said("proposals: [{id: a, by: bo-lie, text: T}]") ==
        "`bo-lie` moves a proposal in item 1, but was absent\n");
  CHECK(said("votes: [{for: [bo-lie]}]") == "`bo-lie` votes in item 1, but was absent\n");
  CHECK(said("votes: [{for: 1, against: 1, casting: bo-lie}]") ==
        "`bo-lie` decides a tie in item 1, but was absent\n");
  CHECK(said("recused: [{person: ada-nes, instead: bo-lie}]") ==
        "`bo-lie` takes a seat in item 1, but was absent\n");
}

TEST_CASE("of somebody who came or left it may not be told what they were there for, of nobody else") {
  CHECK(
      part_findings("present: [ada-nes, {person: bo-lie, left: '19:00'}]\nagenda: [{title: En}]\n") ==
      "23 KO508 whether `bo-lie` was there for item 1 cannot be told: the person left at 19:00, and the item "
      "is not timed\n");
  CHECK(part_codes("present: [ada-nes, bo-lie]\nagenda: [{title: En, start: '19:50', end: '20:10'}]\n")
            .empty());
}

}  // namespace
}  // namespace ko
