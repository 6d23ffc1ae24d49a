// SPDX-License-Identifier: MIT
#include "edit/new_value.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "ko/files/read.hpp"
#include "ko/files/second_opinion.hpp"

namespace {

namespace edit = ko::edit;

using ko::edit::NewValue;

struct ReadBack {
  std::string text;
  std::string doubts;  // findings, and what the second reader sees otherwise
};

/// What is read at `field` of a text, or at its first child.
ReadBack read_back(const std::string& yaml) {
  const ko::Source source("a.yaml", yaml);
  ko::TreeReading reading = ko::read_tree(source, 0);
  ReadBack back;
  for (const auto& finding : reading.findings) back.doubts += std::string(finding.rule->code) + ' ';
  for (const auto& other : ko::second_opinion(source, reading.tree)) back.doubts += other.message;
  const ko::File file = {0, source, std::move(reading.tree)};
  if (file.tree.documents.empty() || file.tree.documents[0].root == ko::no_node) return back;
  ko::Cursor at(file, file.tree.documents[0].root);
  while (at.form() != ko::Form::scalar && !at.children().empty()) at = *at.children().begin();
  back.text = at.is_scalar() ? at.text() : "";
  return back;
}

void check_text(const std::string& text) {
  CAPTURE(text);
  for (const bool in_flow : {false, true}) {
    for (const std::size_t indent : {0U, 6U}) {
      std::string yaml;
      for (std::size_t i = 0; i < indent; i += 2) yaml += std::string(i, ' ') + "k:\n";
      const std::string spaces(indent, ' ');
      yaml += in_flow ? spaces + "{f: " + edit::written_in_flow(NewValue(text)) + "}\n"
                      : spaces + "f:" + edit::written_after_key(NewValue(text), {indent, indent + 2}) + "\n";
      CAPTURE(yaml);
      const ReadBack back = read_back(yaml);
      CHECK(back.text == text);
      CHECK(back.doubts == "");
    }
  }
}

std::string in_block(const NewValue& value) {
  return "f:" + edit::written_after_key(value, {0, 2});
}

}  // namespace

TEST_CASE("A text is written so that both readers read it back") {
  for (const char* text : {"a",          "Ada Nes",
                           "11:00~",     "2014-02-21T09:00",
                           "0500",       "NO",
                           "no",         "~",
                           "a: b",       "a #b",
                           "a#b",        "# a",
                           "- a",        "-a",
                           "?",          "a, b",
                           "[a]",        "{a: b}",
                           "a:",         "«a»: b",
                           "it's",       "say \"a\"",
                           "a\\b",       " a",
                           "a ",         "a\tb",
                           "---",        "--- a",
                           "...",        "@a",
                           "`a`",        "%a",
                           "!a",         "&a",
                           "*a",         "|",
                           ">",          "a\nb",
                           "a\nb\n",     "a\n\nb\n\n",
                           "  a\nb",     "a\n  b\n",
                           "\na",        "\n",
                           "æøå – ½ €",  "1e3",
                           "0x1F",       "1_000",
                           "a\r\nb",     "'a'",
                           "\"",         "'",
                           "a b: c # d", "http://a.b/c?d=e",
                           "a\nb ",      "12:30:00",
                           "=",          "<<",
                           "-600000",    "-0",
                           "-05",        "-",
                           "2,5 %",      "a:b",
                           "true",       "null"})
    check_text(text);
  check_text(std::string(300, 'x'));
  // A file can be called so.
  check_text("a\x1b[2Jb\nc");
  check_text("a\x7f\nb\n");
  check_text("a\u0085b");
  check_text("a\xef\xbf\xbf b\nc");
  check_text("\ufeffa");
}

TEST_CASE("Long texts are folded, and read back whole") {
  std::string text;
  for (int i = 0; i < 60; ++i) text += (i == 0 ? "" : " ") + std::string("ord") + std::to_string(i);
  check_text(text);
  check_text(text + ".");
  check_text(text + "  to");
  check_text(text + " # og: - [");
  const std::string written = in_block(text);
  CHECK(written.starts_with("f: >-\n  ord0 "));
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin < written.size();) {
    const std::size_t end = std::min(written.find('\n', begin), written.size());
    longest = std::max(longest, end - begin);
    begin = end + 1;
  }
  CHECK(longest <= 100);
  CHECK(longest > 90);
}

TEST_CASE("Random texts are read back") {
  std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same texts on every run
  const std::string alphabet = "ab :#-,'\"\\[]{}\n|>?&*!%@`~0 1.=\t\x1b\x7f";
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (auto left = random() % 9; left-- > 0;) text += alphabet[random() % alphabet.size()];
    if (text.empty()) continue;
    check_text(text);
  }
}

TEST_CASE("Values are laid out as people write them") {
  const NewValue entry(NewValue::Fields{{"person", "ada-nes"}, {"role", "leader"}});
  CHECK(in_block("Ada") == "f: Ada");
  CHECK(in_block("") == "f: \"\"");
  CHECK(in_block("-600000") == "f: -600000");
  CHECK(in_block("-05") == "f: \"-05\"");
  CHECK(in_block(NewValue::List{}) == "f: []");
  CHECK(in_block(NewValue::List{"a", "b"}) == "f: [a, b]");
  CHECK(in_block(entry) == "f:\n  person: ada-nes\n  role: leader");
  CHECK(in_block(NewValue::List{entry, "bo"}) == "f:\n  - person: ada-nes\n    role: leader\n  - bo");
  CHECK(in_block(NewValue::List{NewValue(NewValue::List{"a"})}) == "f:\n  - [a]");
  CHECK(in_block(NewValue::Fields{{"points", NewValue::List{entry}}}) ==
        "f:\n  points:\n    - person: ada-nes\n      role: leader");
  CHECK(edit::written_in_flow(NewValue::List{entry, "a: b"}) ==
        "[{person: ada-nes, role: leader}, \"a: b\"]");
}
