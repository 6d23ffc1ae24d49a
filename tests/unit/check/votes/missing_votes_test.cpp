// SPDX-License-Identifier: MIT
// KO514, where votes name those who gave them: who was there and is not among them.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a meeting of a board of five, four of them there, gives with this agenda.
std::string missing_findings(const std::string& agenda,
                             const std::string& present = "[ada-nes, bo-lie, cy-moe, di-ruud]") {
  return test::findings_of(
      "kind: organisation\nid: styret\nname: Styret\n"
      "members: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}, {person: di-ruud}, {person: "
      "eli-vik}]\n" +
          test::people +
          "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\n"
          "end: 2025-03-11T20:00\npresent: " +
          present + "\nagenda:\n" + agenda,
      "KO514");
}

std::string missing_in(const std::string& vote, const std::string& more = "") {
  return missing_findings("  - {title: En, " + more + "votes: [{" + vote + "}]}\n");
}

TEST_CASE("who was there and is not among those a vote names is named") {
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe, di-ruud]").empty());
  CHECK(missing_in("for: [ada-nes, bo-lie], against: [cy-moe], blank: [di-ruud]").empty());
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe], absent: [di-ruud]").empty());
  CHECK(missing_in("for: [ada-nes, bo-lie], against: [cy-moe]") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n");
  CHECK(missing_in("for: [ada-nes], against: [cy-moe]") ==
        "26 KO514 `bo-lie` and `di-ruud` were there and entitled to vote in item 1, and have no vote\n");
  CHECK(missing_in("between: {a: [ada-nes, bo-lie], b: [cy-moe]}") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n");
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe], against: 0") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n");
}

TEST_CASE("a voter who was not there does not make up for one who was") {
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe, geir-lund]") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n");
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe, eli-vik]") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n");
  // A name that leads nowhere may be the very one.
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe, di-rud]").empty());
  CHECK(missing_in("for: [ada-nes, bo-lie, di-rud]") ==
        "26 KO514 3 votes are accounted for in item 1, and 4 entitled to vote were there\n");
}

TEST_CASE("numbers, a named minority and what is said of the others are compared as numbers") {
  CHECK(missing_in("for: 2, against: [cy-moe]") ==
        "26 KO514 3 votes are accounted for in item 1, and 4 entitled to vote were there\n");
  CHECK(missing_in("against: [cy-moe]") ==
        "26 KO514 1 vote is accounted for in item 1, and 4 entitled to vote were there\n");
  CHECK(missing_in("against: [cy-moe, bo-lie], others: for").empty());
  CHECK_MESSAGE(missing_in("for: [ada-nes, bo-lie, cy-moe], against: 1").empty(),
                "who is counted has no name");
  CHECK(missing_in("unanimous: true").empty());
}

TEST_CASE("who stood down is missed by nobody, and who took the seat is") {
  const std::string recused = "recused: [{person: di-ruud, instead: geir-lund}], ";
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe]", "recused: [di-ruud], ").empty());
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe, geir-lund]", recused).empty());
  CHECK(missing_in("for: [ada-nes, bo-lie, cy-moe]", recused) ==
        "26 KO514 `geir-lund` was there and entitled to vote in item 1, and has no vote\n");
}

TEST_CASE("who may have left, or shares a seat with a substitute, is not missed by name") {
  const std::string item =
      "  - {title: En, start: '19:00', end: '19:30', votes: [{for: [ada-nes, bo-lie, cy-moe]}]}\n";
  CHECK(missing_findings(item, "[ada-nes, bo-lie, cy-moe, {person: di-ruud, left: '19:15'}]").empty());
  CHECK(missing_findings(item, "[ada-nes, bo-lie, cy-moe, {person: di-ruud, left: '19:31'}]") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n");
  CHECK(missing_findings(item, "[ada-nes, bo-lie, cy-moe, {person: geir-lund, instead_of: di-ruud}]") ==
        "26 KO514 `geir-lund` was there and entitled to vote in item 1, and has no vote\n");
  CHECK(missing_findings(item,
                         "[ada-nes, bo-lie, cy-moe, di-ruud, {person: geir-lund, instead_of: di-ruud}]") ==
        "26 KO514 3 votes are accounted for in item 1, and 4 entitled to vote were there\n");
}

TEST_CASE("up to six who are missing are named, of more the first five") {
  const auto missing = [](int silent) {
    std::string members;
    std::string present;
    std::string persons;
    std::string voters;
    for (int i = 1; i <= 2 * silent; ++i) {
      const std::string id = std::string(i > silent ? "q" : "p") + std::to_string(i);
      members += std::string(i == 1 ? "" : ", ") + "{person: " + id + "}";
      present += (i == 1 ? "" : ", ") + id;
      persons += "---\n{kind: person, id: " + id + ", name: Per " + std::to_string(i) + "}\n";
      if (i > silent) voters += (voters.empty() ? "" : ", ") + id;
    }
    const std::string said = test::findings_of(
        "kind: organisation\nid: o\nname: O\nmembers: [" + members + "]\n" + persons +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [" +
            present + "]\nagenda: [{title: En, votes: [{for: [" + voters + "]}]}]\n",
        "KO514");
    return said.substr(said.find("KO514 ") + 6, said.find(" were there") - said.find("KO514 ") - 6);
  };
  CHECK(missing(5) == "`p1`, `p2`, `p3`, `p4` and `p5`");
  CHECK(missing(6) == "`p1`, `p2`, `p3`, `p4`, `p5` and `p6`");
  CHECK(missing(7) == "`p1`, `p2`, `p3`, `p4`, `p5` and 2 others");
}

TEST_CASE("who is listed, took another's seat for an item and votes in nothing is told of at the list") {
  const std::string without = "votes: [{for: [ada-nes, bo-lie]}]}\n";
  CHECK(missing_findings("  - {title: En, recused: [{person: cy-moe, instead: geir-lund}], " + without +
                             "  - {title: To, recused: [{person: cy-moe, instead: geir-lund}], " + without,
                         "[ada-nes, bo-lie, cy-moe, geir-lund]") ==
        "24 KO514 `geir-lund` is listed as present, and votes in none of 2 votes by name\n");
}

TEST_CASE("who is listed as present and votes in nothing all through is told of once, at the list") {
  const std::string without = "{for: [ada-nes, bo-lie], against: [cy-moe]}";
  const std::string items = "  - {title: En, votes: [" + without + ", " + without +
                            "]}\n  - {title: To, votes: [" + without + ", {for: 4}]}\n";
  CHECK(missing_findings(items) ==
        "24 KO514 `di-ruud` is listed as present, and votes in none of 3 votes by name\n");
  // Of who votes once, each vote that is missing is told.
  CHECK(missing_findings(
            items + "  - {title: Tre, votes: [{for: [ada-nes, bo-lie, di-ruud], against: [cy-moe]}]}\n") ==
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n"
        "26 KO514 `di-ruud` was there and entitled to vote in item 1, and has no vote\n"
        "27 KO514 `di-ruud` was there and entitled to vote in item 2, and has no vote\n");
}

}  // namespace
}  // namespace ko
