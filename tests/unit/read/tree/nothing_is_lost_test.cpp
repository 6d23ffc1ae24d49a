// SPDX-License-Identifier: MIT
// Records are damaged in every place, in every way a slip of the hand can: reading ends, keeps the promises
// of the tree, and what is not in the tree is reported.
#include <doctest/doctest.h>

#include <algorithm>

#include <array>
#include <iterator>
#include <utility>

#include "base/system/embedded.hpp"
#include "ko/files/second_opinion.hpp"
#include "model/findings/text_rules.hpp"
#include "unit/read/reading.hpp"
#include "unit/read/tree_events.hpp"

namespace ko {
namespace {

using namespace std::string_view_literals;

constexpr std::array insertions = {","sv,  "\""sv, "'"sv, "\t"sv, "\0"sv, "["sv,  "]"sv,      "{"sv,  "}"sv,
                                   "\r"sv, ":"sv,  " "sv, "\n"sv, "#"sv,  "\\"sv, "\u00a0"sv, "- "sv, "? "sv};

/// Records that hold every form once.
constexpr std::string_view every_form =
    "kind: meeting\n"
    "id: styret-2024-09-10\n"
    "title: \"Møte \\u00e5 # 3\"  # åpent\n"
    "present:\n"
    "- {person: ada-nes, left: \"19:00~\"}\n"
    "- person: bo-lie\n"
    "  for: 'skigruppa'\n"
    "note: >-\n"
    "  Salen var\n"
    "  full.\n"
    "place: Salen i\n"
    "  annen etasje\n"
    "absent: [cy-moe,\n"
    "  di-ruud]\n";

void check_reading(const TreeReading& reading, const Source& source) {
  REQUIRE_MESSAGE(test::broken_promise(reading.tree, source) == "", source.bytes());
  if (reading.findings.empty())
    REQUIRE_MESSAGE(test::unaccounted(reading.tree, source) == "", source.bytes());
  for (const Finding& finding : reading.findings) {
    const Span span = finding.place.span;
    const bool inside = span.begin <= span.end && span.end <= source.bytes().size();
    REQUIRE_MESSAGE(inside, source.bytes());
    REQUIRE_FALSE(finding.message.empty());
    REQUIRE_FALSE(finding.mend.empty());
  }
}

/// What is accepted, yaml-cpp reads as the same tree, where it can read it.
void check_damaged(const std::string& text) {
  const Source source("a.yaml", text);
  const TreeReading reading = read_tree(source, 0);
  check_reading(reading, source);
  for (const Disagreement& one : second_opinion(source, reading.tree))
    REQUIRE_MESSAGE(one.refused, one.message, ": ", text);
}

TEST_CASE("a record with a byte inserted, deleted or doubled anywhere is read the same or reported") {
  const std::string whole(every_form);
  for (std::size_t i = 0; i <= whole.size(); ++i) {
    for (const std::string_view inserted : insertions) check_damaged(std::string(whole).insert(i, inserted));
    if (i < whole.size()) check_damaged(std::string(whole).erase(i, 1));
    if (i < whole.size()) check_damaged(std::string(whole).insert(i, 1, whole[i]));
    if (i + 1 < whole.size()) {
      std::string swapped = whole;
      std::swap(swapped[i], swapped[i + 1]);
      check_damaged(swapped);
    }
  }
}

TEST_CASE("a record cut off at any byte is read as far as it goes, or reported") {
  for (std::size_t length = 0; length < every_form.size(); ++length)
    check_damaged(std::string(every_form.substr(0, length)));
}

TEST_CASE("whatever happens to a record, the next one is read as before") {
  const std::string next = "kind: person\nid: ada-nes\nname: Ada Nes\n";
  const std::string expected = test::tree(next);
  for (std::size_t i = 0; i < every_form.size(); ++i)
    for (const std::string_view inserted : insertions) {
      const std::string damaged = std::string(every_form).insert(i, inserted) + "---\n" + next;
      REQUIRE_MESSAGE(test::tree(damaged).ends_with(expected), damaged);
    }
}

TEST_CASE("a collection that is given up before anything in it was read keeps the promises of the tree") {
  check_damaged(std::string(" - {\0: e$\n  :", 13));
  check_damaged("a:\n  - [b: c\n    d:\n      - e: f\n");
  check_damaged("a: b\nc:\n  - {d: e,* f: g}\n  - {d: h}\n");
}

TEST_CASE("each rule of text finds its bad example and nothing else, and lets the good one pass") {
  std::size_t examples = 0;
  for (const EmbeddedFile& file : embedded::rule_examples()) {
    const std::string_view code = file.path.substr(0, 5);
    const bool is_of_text = std::any_of(std::begin(text_rules), std::end(text_rules),
                                        [&](const Rule& rule) { return rule.code == code; });
    if (!is_of_text) continue;
    ++examples;
    ReadOptions options;
    if (code == "KO126") options.limits.line_bytes = 200;  // a line of 16 MB would be no example
    CHECK_MESSAGE(test::codes(file.bytes, options) == (file.path.ends_with("bad.yaml") ? code : ""),
                  file.path);
  }
  CHECK(examples == 2 * std::size(text_rules));
}

}  // namespace
}  // namespace ko
