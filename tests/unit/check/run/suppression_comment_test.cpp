// SPDX-License-Identifier: MIT
// How a comment to ko is read: its rules, its reason and its day.
#include <doctest/doctest.h>

#include <utility>

#include "check/run/suppress.hpp"
#include "ko/findings/validate.hpp"
#include "model/findings/comments_to_ko.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// The words, the reason and the day of a comment, each behind the other; `none` where it cannot be read.
std::string suppression_of(std::string_view comment) {
  const Result<Suppression> read = parse_suppression(comment);
  if (!read) return "none: " + read.fault().message;
  std::string text;
  for (const std::string_view word : read->words) text += std::string(word) + ';';
  text += " " + std::string(read->reason);
  return text + " " + (read->until ? read->until->str() : "ever");
}

TEST_CASE("a comment to ko begins with `ko:` and nothing else") {
  CHECK(is_for_ko("# ko: ignore[KO402]"));
  CHECK(is_for_ko("#ko:ignore[KO402]"));
  CHECK(is_for_ko("# ko:"));
  CHECK_FALSE(is_for_ko("# koden: ignore[KO402]"));
  CHECK_FALSE(is_for_ko("# se ko: ignore[KO402]"));
  CHECK_FALSE(is_for_ko("#"));
}

TEST_CASE("rules stand in brackets with commas between, and spaces count for nothing") {
  CHECK(suppression_of("# ko: ignore[KO402]") == "KO402;  ever");
  CHECK(suppression_of("# ko: ignore[ KO402 , wrong-weekday,KO5 ]") == "KO402;wrong-weekday;KO5;  ever");
  CHECK(suppression_of("# ko: ignore[,KO402,,]") == "KO402;  ever");
  CHECK(suppression_of("# ko: ignore[]") == "none: the comment names no rule in its brackets");
  CHECK(suppression_of("# ko: ignore[ , ]") == "none: the comment names no rule in its brackets");
  CHECK(suppression_of("# ko: ignore[KO402") == "none: a comment to ko cannot be read");
  CHECK(suppression_of("# ko: ignore KO402]") == "none: a comment to ko cannot be read");
  CHECK(suppression_of("# ko: ignore[KO402] untilbecause the source says so") ==
        "none: after the brackets of a comment to ko stands `because`, `until` or nothing");
  CHECK(suppression_of("# ko: ignored[KO402]") == "none: a comment to ko cannot be read");
}

TEST_CASE("a reason follows `because`, and a day `until`, before it or at its end") {
  CHECK(suppression_of("# ko: ignore[KO402] because det står slik") == "KO402; det står slik ever");
  CHECK(suppression_of("# ko: ignore[KO402] until 2027-01-01") == "KO402;  2027-01-01");
  CHECK(suppression_of("# ko: ignore[KO402] until 2027-01-01 because slik") == "KO402; slik 2027-01-01");
  CHECK(suppression_of("# ko: ignore[KO402] until 2027-01-01, because slik") == "KO402; slik 2027-01-01");
  CHECK(suppression_of("# ko: ignore[KO402] because slik, until 2027-01-01") == "KO402; slik 2027-01-01");
  CHECK(suppression_of("# ko: ignore[KO402] because slik until 2027-01-01") == "KO402; slik 2027-01-01");
  CHECK(suppression_of("# ko: ignore[KO402] because") == "KO402;  ever");
}

TEST_CASE("a reason may hold the word itself, and the day before it goes before one at its end") {
  CHECK(suppression_of("# ko: ignore[KO402] because it holds until later") ==
        "KO402; it holds until later ever");
  CHECK(suppression_of("# ko: ignore[KO402] until 2026-01-01 because of until 2027-01-01") ==
        "KO402; of until 2027-01-01 2026-01-01");
}

TEST_CASE("what else follows the brackets, and a day that is none, is told of") {
  CHECK(suppression_of("# ko: ignore[KO402] fordi slik") ==
        "none: after the brackets of a comment to ko stands `because`, `until` or nothing");
  CHECK(suppression_of("# ko: ignore[KO402] becauseof") ==
        "none: after the brackets of a comment to ko stands `because`, `until` or nothing");
  CHECK(suppression_of("# ko: ignore[KO402] until snart").starts_with("none: "));
  CHECK(suppression_of("# ko: ignore[KO402] until 2027-13-01").starts_with("none: "));
}

TEST_CASE("what is said of a comment names the record it stands in") {
  Reading reading = test::read_file(
      "records.yaml",
      "kind: person\nid: ada\nname: Ada\n---\nkind: person\nid: bo\nname: Bo  # ko: ignore[KO402]\n");
  std::vector<Finding> of_reading = std::move(reading.findings);
  const Register records(std::move(reading));
  std::vector<std::string> said;
  for (const Finding& finding : validate(records, std::move(of_reading), {to_day({2026, 1, 1})}))
    if (finding.rule->code.starts_with("KO13"))
      said.push_back(std::string(finding.rule->code) + ' ' + finding.record);
  CHECK(said == std::vector<std::string>{"KO131 bo", "KO130 bo"});
}

/// `LINE CODE` of what is said of comments in these records, in the order it is said in.
std::vector<std::string> said_of_comments(const std::string& text, const std::string& checks = "") {
  const test::MemoryFiles files({{"ko.yaml", "ko: 1\nname: S\n" + checks}, {"a.yaml", text}});
  Reading reading = read_set(files, find_sets(files, {"."}, ".").front());
  std::vector<Finding> of_reading = std::move(reading.findings);
  const Register records(std::move(reading));
  std::vector<std::string> said;
  for (const Finding& finding : validate(records, std::move(of_reading), {to_day({2026, 1, 1})}))
    if (finding.rule->code.starts_with("KO13") || finding.rule->code == "KO401")
      said.push_back(
          std::to_string(records.files()[finding.place.file].source.position(finding.place.span.begin).line) +
          ' ' + std::string(finding.rule->code));
  return said;
}

using Said = std::vector<std::string>;

TEST_CASE("what is said of comments comes in the order of their places") {
  CHECK(said_of_comments("kind: person\nid: ada  # ko: ignore[KO401]\nname: Ada  # ko: ignore[KO401]\n") ==
        Said{"2 KO131", "2 KO130", "3 KO131", "3 KO130"});
}

TEST_CASE("a comment that has expired is told of for that, and not for finding nothing") {
  CHECK(said_of_comments(
            "kind: person\nid: ada  # ko: ignore[KO401] until 2025-12-31 because X\nname: Ada\n") ==
        Said{"2 KO132"});
  CHECK(said_of_comments(
            "kind: person\nid: ada  # ko: ignore[KO401] until 2026-01-01 because X\nname: Ada\n") ==
        Said{"2 KO130"});
}

TEST_CASE("a comment for a rule that does not hold here is not looked for what it finds") {
  const std::string text = "kind: person\nid: ada  # ko: ignore[KO401] because X\nname: Ada\n";
  CHECK(said_of_comments(text) == Said{"2 KO130"});
  CHECK(said_of_comments(text, "checks: {ignore: [KO401]}\n").empty());
}

TEST_CASE("a comment above a record holds for the line below it, from the first byte of the file on") {
  const std::string backwards = "kind: organisation\nid: o\nname: O\nmembers:\n";
  const std::string late = "  - {name: Ada, from: 2025-02-01, to: 2025-01-01}\n";
  REQUIRE(said_of_comments(backwards + late) == Said{"5 KO401"});
  CHECK(said_of_comments(backwards + "  # ko: ignore[KO401] because X\n" + late).empty());
  CHECK(said_of_comments("# ko: ignore[KO401] because X\n" + backwards + late)
            .empty());  // the record begins there
  CHECK(said_of_comments(
            "# ko: ignore[KO401] because X\n{kind: organisation, id: o, name: O, members: [{name: Ada, "
            "from: 2025-02-01, to: 2025-01-01}]}\n")
            .empty());
}

TEST_CASE("what is said of a comment outside any record names none") {
  const test::MemoryFiles files(
      {{"ko.yaml", "ko: 1\nname: S\n"},
       {"a.yaml", "# ko: ignore[KO401]\n---\n{kind: person, id: ada, name: Ada}\n"}});
  Reading reading = read_set(files, find_sets(files, {"."}, ".").front());
  const Register records(std::move(reading));
  std::size_t found = 0;
  for (const Finding& finding : validate(records, {}, {to_day({2026, 1, 1})}))
    if (finding.rule->code.starts_with("KO13")) {
      ++found;
      CHECK(std::string(finding.record).empty());
    }
  CHECK(found == 2);
}

TEST_CASE("spaces behind the brackets say nothing") {
  CHECK(suppression_of("# ko: ignore[KO402]   ") == "KO402;  ever");
  CHECK(suppression_of("# ko: ignore[KO402]\t") == "KO402;  ever");
  CHECK(suppression_of("# ko: ignore[KO402]   because   slik  ") == "KO402; slik ever");
  CHECK(suppression_of("# ko: ignore[KO402]because slik") == "KO402; slik ever");
}

}  // namespace
}  // namespace ko
