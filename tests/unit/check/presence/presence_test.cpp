// SPDX-License-Identifier: MIT
// KO508: who was there for an item, who was not, and of whom it cannot be told.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What is said of who came and went, in a meeting with these entries and items.
std::string presence(const std::string& present, const std::string& agenda) {
  const std::string lines = test::findings_of(
      "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\nend: 2025-03-11T20:00\npresent:\n" +
          present + "agenda:\n" + agenda + test::people,
      "KO508");
  std::string said;
  for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1)
    said += lines.substr(lines.find("KO508 ", at) + 6, lines.find('\n', at) - lines.find("KO508 ", at) - 5);
  return said;
}

const std::string half_an_hour = "  - {title: En, start: '18:30', end: '19:00'}\n";

TEST_CASE(
    "who left when an item began was not there, who left when it ended was, and in between was for a part") {
  const auto left = [](const std::string& time) {
    return presence("  - {person: bo-lie, left: '" + time + "'}\n", half_an_hour);
  };
  for (const std::string told : {"18:29", "18:30", "18:31", "18:59", "19:00", "19:01"}) {
    CAPTURE(told);
    CHECK(left(told).empty());
  }
  CHECK(left("18:00~").empty());
  CHECK(left("18:01~") ==
        "whether `bo-lie` was there for item 1 cannot be told: the person left at 18:01~, which is "
        "approximate\n");
  CHECK_FALSE(left("19:00~").empty());
  CHECK(left("19:01~").empty());
  CHECK(left("19:30~").empty());
}

TEST_CASE("who came by the beginning of an item was there, and who came at its end was not") {
  const auto came = [](const std::string& time) {
    return presence("  - {person: bo-lie, arrived: '" + time + "'}\n", half_an_hour);
  };
  CHECK(came("18:30").empty());
  CHECK(came("19:00").empty());
  CHECK(came("19:30~").empty());
  CHECK(came("19:29~") ==
        "whether `bo-lie` was there for item 1 cannot be told: the person came at 19:29~, which is "
        "approximate\n");
  CHECK_FALSE(came("18:30~").empty());
  CHECK(came("18:29~").empty());
}

TEST_CASE("an item that is not timed lies somewhere between its neighbours") {
  CHECK(presence("  - {person: bo-lie, left: '19:00'}\n", "  - {title: En}\n  - {title: To}\n") ==
        "whether `bo-lie` was there for items 1 and 2 cannot be told: the person left at 19:00, and the "
        "items are not "
        "timed\n");
  CHECK(presence("  - {person: bo-lie, arrived: '18:30', left: '19:00~'}\n", "  - {title: En}\n") ==
        "whether `bo-lie` was there for item 1 cannot be told: the person came at 18:30 and left at 19:00~, "
        "which is "
        "approximate, and the item is not timed\n");
  CHECK(presence("  - {person: bo-lie, left: '19:00'}\n", half_an_hour + "  - {title: To}\n").empty());
  CHECK(presence("  - {person: bo-lie, arrived: '18:30'}\n", "  - {title: Null}\n" + half_an_hour).empty());
}

TEST_CASE("items are listed as a run or one by one, by their numbers") {
  const std::string left = "  - {person: bo-lie, left: '19:00'}\n";
  const auto listed = [&](const std::string& agenda) {
    const std::string said = presence(left, agenda);
    return said.substr(said.find("for ") + 4, said.find(" cannot") - said.find("for ") - 4);
  };
  CHECK(listed("  - {title: En}\n  - {title: To}\n  - {title: Tre}\n") == "items 1 to 3");
  CHECK(listed("  - {title: En, nr: 5/25}\n  - {title: To, nr: 6/25}\n") == "items 5/25 and 6/25");
  CHECK(listed("  - {title: En}\n  - {title: To, by: bo-lie}\n  - {title: Tre}\n  - {title: Fire}\n") ==
        "items 3 and 4");
}

TEST_CASE("whoever does something in an item was there, and before it while they had not left") {
  const auto left = [](const std::string& agenda) {
    return presence("  - {person: bo-lie, left: '19:00'}\n", agenda);
  };
  CHECK(left("  - {title: En, by: bo-lie}\n").empty());
  CHECK(left("  - {title: En}\n  - {title: To, by: bo-lie}\n").empty());
  CHECK_FALSE(left("  - {title: En, by: bo-lie}\n  - {title: To}\n").empty());
  CHECK_FALSE(left("  - {title: En}\n  - {title: To, by: ada-nes}\n").empty());
  const auto came = [](const std::string& agenda) {
    return presence("  - {person: bo-lie, arrived: '19:00'}\n", agenda);
  };
  CHECK(came("  - {title: En, by: bo-lie}\n  - {title: To}\n").empty());
  CHECK_FALSE(came("  - {title: En}\n  - {title: To, by: bo-lie}\n").empty());
}

TEST_CASE("who was there all the time, and whoever is not recorded, is not asked about") {
  CHECK(presence("  - {person: bo-lie}\n", "  - {title: En}\n").empty());
  CHECK(test::codes_of(
            "kind: meeting\nid: m\nstatus: called\nstart: 2025-03-11T18:00\npresent: [{person: bo-lie, left: "
            "'19:00'}]\nagenda: [{title: En}]\n",
            "KO508")
            .empty());
}

TEST_CASE(
    "what would have to be known is told: the time, the times of the item, or when somebody came and left") {
  const auto told = [](const std::string& bounds, const std::string& times) {
    return presence("  - {person: bo-lie, " + bounds + "}\n", "  - {title: En" + times + "}\n");
  };
  const std::string untimed = ", and the item is not timed\n";
  const std::string left = "whether `bo-lie` was there for item 1 cannot be told: the person left at 18:40";
  CHECK(told("left: '18:40'", "") == left + untimed);
  CHECK(told("left: '18:40'", ", end: '19:00'") == left + untimed);
  CHECK(told("left: '18:40'", ", start: '18:30'").find("is not timed") == std::string::npos);
  const std::string timed = ", start: '18:40', end: '19:00'";
  CHECK(told("left: '18:40~'", timed) == left + "~, which is approximate\n");
  CHECK(told("left: '18:40'", timed).empty());
}

TEST_CASE("who was certainly there at some time of an item was there, whatever else is open") {
  const std::string item = "  - {title: En, start: '18:30', end: '19:00'}\n";
  const std::string open = "  - {person: bo-lie, left: '18:35~'}\n";
  const std::string certain = "  - {person: bo-lie, arrived: '18:40', left: '18:50'}\n";
  CHECK_FALSE(presence(open, item) == presence(certain, item));
  CHECK(presence(certain, item).empty());
  CHECK(presence(open + certain, item).empty());
}

TEST_CASE("the mend asks for what is missing: an exact time, the times of items, or when somebody was away") {
  const auto mends = [](const std::string& present, const std::string& agenda) {
    const Register records = test::register_of(
        "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\nend: 2025-03-11T20:00\npresent: [" +
        present + "]\nagenda:\n" + agenda + test::people);
    std::string lines;
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO508") lines += std::string(finding.mend) + '\n';
    return lines;
  };
  const std::string untimed = "  - {title: En}\n  - {title: To}\n";
  CHECK(mends("{person: bo-lie, left: 18:45~}", half_an_hour) ==
        "write the time without `~` if it is known\n");
  CHECK(mends("{person: bo-lie, left: '18:45'}", untimed) == "state `start` and `end` of the items\n");
  CHECK(mends("{person: bo-lie, left: 18:45~}", untimed) ==
        "write the time without `~` if it is known, and state `start` and `end` of the items\n");
}

}  // namespace
}  // namespace ko
