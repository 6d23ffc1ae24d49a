// SPDX-License-Identifier: MIT
#include "ko/editing/formatting.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "ko/files/second_opinion.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace {

std::string text_laid_out(const std::string& text) {
  const ko::Reading reading = ko::test::read_text(text);
  return ko::apply(text, layout_of(reading.files.front()).edits).text;
}

/// The layout of a text, which stays when it is laid out again.
void check_layout(const std::string& text, const std::string& expected) {
  CHECK(text_laid_out(text) == expected);
  CHECK(text_laid_out(expected) == expected);
}

void check_stays(const std::string& text) {
  CHECK(text_laid_out(text) == text);
}

std::string repeated(const std::string& word, std::size_t times) {
  std::string text = word;
  for (std::size_t i = 1; i < times; ++i) text += ' ' + word;
  return text;
}

/// What is found in the records, without its places.
std::vector<std::string> findings_in(const std::string& text) {
  ko::Reading reading = ko::test::read_text(text);
  std::vector<ko::Finding> of_reading = std::move(reading.findings);
  const ko::Register records(std::move(reading));
  std::vector<std::string> found;
  for (const ko::Finding& finding :
       ko::validate(records, std::move(of_reading), {.today = ko::to_day({2025, 1, 15})}))
    found.push_back(fmt::format("{} {} {} {}", finding.rule->code, finding.record.view(), finding.path.view(),
                                finding.message.view()));
  std::ranges::sort(found);
  return found;
}

/// What always holds of a layout.
void check_holds(const std::string& text) {
  CAPTURE(text);
  const ko::Reading before = ko::test::read_text(text);
  const ko::File& file = before.files.front();
  const ko::Layout layout = layout_of(file);
  const std::string laid_out = ko::apply(text, layout.edits).text;
  CAPTURE(laid_out);
  const ko::Reading after = ko::test::read_text(laid_out);
  CHECK(after.records.size() == before.records.size());
  CHECK(say_the_same(file, after.files.front()));
  for (const ko::Edit& edit : layout_of(after.files.front()).edits) {
    CAPTURE(edit.text);
    FAIL_CHECK("another layout the second time");
  }
  CHECK(layout_of(after.files.front()).left.size() == layout.left.size());
  CHECK_FALSE(ko::disagreement_brought(file.source, after.files.front().source));
  if (!layout.edits.empty()) CHECK(findings_in(laid_out) == findings_in(text));
}

std::vector<std::string> texts_below(std::initializer_list<const char*> folders) {
  std::vector<std::string> texts;
  for (const char* folder : folders)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".yaml") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
  std::ranges::sort(texts);
  return texts;
}

/// The text with some of its lines changed in ways that keep most of it readable: comments and empty lines
/// between them and behind them, and line breaks within brackets.
std::string disordered(const std::string& text, std::mt19937& random) {
  const auto one_in = [&](unsigned n) { return random() % n == 0; };
  const std::string to_ko = "# ko: ignore[KO2, KO3, KO4, KO5, KO6, KO7] because";
  std::string changed;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1);
    std::string line = text.substr(at, end - at);
    at = end + 1;
    if (one_in(12)) changed += "\n";
    if (one_in(12)) changed += std::string(2 * (random() % 5), ' ') + "# above " + std::to_string(at) + '\n';
    if (one_in(20)) changed += std::string(2 * (random() % 5), ' ') + to_ko + '\n';
    if (one_in(12)) changed += "\n";
    const std::size_t indent = line.find_first_not_of(' ');
    if (line.find('{') != std::string::npos && one_in(3)) {
      const std::size_t comma = line.find(", ");
      const std::string comment = one_in(3) ? " # within " + std::to_string(at) : "";
      if (comma != std::string::npos)
        line.replace(comma, 2, "," + comment + '\n' + std::string(indent + 5, ' '));
    }
    if (one_in(15)) line += "   # behind " + std::to_string(at);
    if (one_in(20)) line += ' ' + to_ko;
    changed += line + '\n';
  }
  return changed;
}

}  // namespace

TEST_CASE("Fields stand in the order of their rows, and unknown keys keep theirs after them") {
  check_layout("name: Ada\nzeta: 1\nid: ada\nalfa: 2\nkind: person\n",
               "kind: person\nid: ada\nname: Ada\nzeta: 1\nalfa: 2\n");
  check_layout("id: b\nkind: organisation\nmembers:\n- to: 2024\n  person: ada\n- {from: 2024, person: bo}\n",
               "kind: organisation\nid: b\nmembers:\n  - person: ada\n    to: 2024\n"
               "  - {person: bo, from: 2024}\n");
  check_stays("kind: organisation\nid: a\nname: {nn: A, nb: B}\nidentifiers:\n  z: a\n  a: z\n");
}

TEST_CASE("What lies within something is indented by two spaces") {
  check_layout("kind: person\na:\n    b:\n        c: 1\nd:\n- 1\n-    - 2\n     - 3\n-\n  e: 4\n  f: 5\n",
               "kind: person\na:\n  b:\n    c: 1\nd:\n  - 1\n  -\n    - 2\n    - 3\n  - e: 4\n    f: 5\n");
  check_layout("kind:   person\na:\t1  \nb: [ 1,2 ,  3 ]\nc: { d: 1 ,e: [ ] }\n",
               "kind: person\na: 1\nb: [1, 2, 3]\nc: {d: 1, e: []}\n");
}

TEST_CASE("Quotes stand where they are needed, and stay where others would read something else") {
  check_layout("kind: 'person'\na: 'it''s'\nb: 'a: b'\nc: \"a\"\nd: '\"a\"'\n'e': \"\\u00e5\"\n",
               "kind: person\na: it's\nb: \"a: b\"\nc: a\nd: '\"a\"'\ne: å\n");
  check_stays(
      "kind: person\na: \"0500\"\nb: \"2024-01-01\"\nc: 2024-01-01\nd: \"961382335\"\ne: \"true\"\nf: "
      "true\n");
  check_layout("kind: person\na: NO\nb: ~\nc: 0500\nd: -5\non: 2024-01-01\n",
               "kind: person\na: \"NO\"\nb: \"~\"\nc: \"0500\"\nd: -5\non: 2024-01-01\n");
  check_layout("kind: person\na: \"\\u200b\\n\"\nb: 'a\u00a0'\nc: {d: \"\", e: ''}\n",
               "kind: person\na: \"\\u200B\\n\"\nb: \"a\u00a0\"\nc: {d: \"\", e: \"\"}\n");
}

TEST_CASE("A text that fits its line stands on it, and a longer one is folded") {
  check_layout("kind: person\na: >-\n  b\n  c\nd: e\n  f\ng: \"h\n  i\"\n",
               "kind: person\na: b c\nd: e f\ng: h i\n");
  const std::string words = repeated("ordet", 17);  // 101 characters
  check_stays("kind: person\na: " + words + '\n');  // up to 120 where it is written so
  const std::string more = repeated("ordet", 25);
  check_layout("kind: person\na: " + more + '\n',
               "kind: person\na: >-\n  " + repeated("ordet", 16) + "\n  " + repeated("ordet", 9) + '\n');
  check_stays("kind: person\na: >-\n  " + repeated("ordet", 18) + "\n  " + repeated("ordet", 7) + '\n');
  check_stays("kind: person\na: " + std::string(150, 'b') + '\n');
}

TEST_CASE("A text with line breaks is a block") {
  check_layout("kind: person\na: \"b\\nc\"\nd: |2\n    e\n   f\n",
               "kind: person\na: |-\n  b\n  c\nd: |2\n    e\n   f\n");
  check_layout("kind: person\na: >\n  en\n  to\n\n  tre\n  fire\nb: |+\n  c\n\n\nd: e\n",
               "kind: person\na: >\n  en to\n\n  tre fire\nb: |+\n  c\n\n\nd: e\n");
}

TEST_CASE("What stands in brackets stays there while it fits") {
  const std::string five =
      "[aaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccc, dddddddddddddddddddd";
  check_layout("kind: person\na: " + five + ", eeeeeeeeeeeeeeeeeeeeeeeeeeeeeee]\n",
               "kind: person\na:\n  " + five + ",\n   eeeeeeeeeeeeeeeeeeeeeeeeeeeeeee]\n");
  check_layout("kind: person\na: {b: " + repeated("ordet", 10) + ", c: " + repeated("ordet", 12) + "}\n",
               "kind: person\na:\n  b: " + repeated("ordet", 10) + "\n  c: " + repeated("ordet", 12) + '\n');
  check_layout("kind: person\na: {b: , c: 1}\nd:\n  [e,\n   f]\n",
               "kind: person\na:\n  b:\n  c: 1\nd: [e, f]\n");
  check_layout("{id: a,\n kind: person}\n", "{kind: person, id: a}\n");
}

TEST_CASE("Comments stay beside what they were beside") {
  check_layout(
      "# of the record\nid: a\n# of the kind\nkind: person\n\n\n# of the name,\n# in two lines\nname: b  # "
      "behind\n",
      "# of the record\n# of the kind\nkind: person\nid: a\n\n# of the name,\n# in two lines\nname: b  # "
      "behind\n");
  check_layout(
      "kind: person\na:  # of a\n    b: 1\n    # ends a\nc:\n- d\n# above e\n- e\n   # ends c\n# above f\nf: "
      "1\n# "
      "ends all\n",
      "kind: person\na:  # of a\n  b: 1\n  # ends a\nc:\n  - d\n  # above e\n  - e\n  # ends c\n# above "
      "f\nf: "
      "1\n# ends all\n");
  check_layout("kind: person\na: [1, # one\n  # above two\n  2]\nb: # of b\n  c\nd: >-  # of d\n  e\n",
               "kind: person\na:\n  - 1 # one\n  # above two\n  - 2\nb: c # of b\nd: e  # of d\n");
  check_stays("kind: person\na:\n  # first\n  -  # of the entry\n    # of b\n    b: 1\n    c: 2\n");
}

TEST_CASE("A comment to ko keeps what it keeps quiet") {
  const std::string wide = "{b: " + repeated("ordet", 10) + ", c: " + repeated("ordet", 12) + "}";
  check_stays("kind: person\na: " + wide + "  # ko: ignore[KO402] because\n");
  check_layout("kind: person\na:\n  b: 1\n  # ko: ignore[KO402] because\nc: 1\n",
               "kind: person\na:\n  b: 1\n# ko: ignore[KO402] because\nc: 1\n");
  check_stays(
      "kind: organisation\nid: a\nmembers:\n  - from: 2024  # ko: ignore[KO402] because\n    person: b\n");
  check_stays("kind: person\na:  # ko: ignore[KO402] because\n  [b, c]\n");
  const std::string within = "kind: person\na: [1, # ko: ignore[KO402] because\n  2]\n---\nkind:  person\n";
  const ko::Reading reading = ko::test::read_text(within);
  const ko::Layout layout = layout_of(reading.files.front());
  REQUIRE(layout.left.size() == 1);
  CHECK(layout.left[0].why == "a comment to ko stands within brackets");
  CHECK_FALSE(layout.left[0].is_faulty);
  CHECK(ko::apply(within, layout.edits).text ==
        "kind: person\na: [1, # ko: ignore[KO402] because\n  2]\n---\nkind: person\n");
}

TEST_CASE("Documents are parted by one line, and those with faults stay as they are") {
  check_layout("---\nkind: person\n...\n---\n\nkind: person\n\n---  # of z\nkind: person\n...\n",
               "kind: person\n---\nkind: person\n---  # of z\nkind: person\n");
  check_layout("kind: person", "kind: person\n");
  check_layout("kind:  person\n---\na:  1\na:  2\n---\nkind:  person\n",
               "kind: person\n---\na:  1\na:  2\n---\nkind: person\n");
  check_stays("kind: person\n---\n---\nkind: person\n");
  check_stays("kind: person\na: {percent: 37,5,  from: 2024}\n");
}

TEST_CASE("Byte order mark and line breaks of a file stay") {
  check_layout("\ufeff# a\r\nkind:  person\r\na: |\r\n   b\r\n   c\r\n",
               "\ufeff# a\r\nkind: person\r\na: |\r\n  b\r\n  c\r\n");
}

TEST_CASE("A layout changes no value of any record in tests and examples, however disordered") {
  std::mt19937 random(15);
  for (const std::string& text : texts_below({"examples", "tests", "data"})) {
    check_holds(text);
    if (text.size() < 20'000) check_holds(disordered(text, random));
  }
}
