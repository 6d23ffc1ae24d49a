// SPDX-License-Identifier: MIT
// No text stands in the column of another language. No dictionary says so, but the other rows do: a word that
// they have in one language only is of that language, and so is an ending beside its counterpart.
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/values/text.hpp"
#include "words/label_rows.hpp"
#include "words/message_rows.hpp"

namespace {

using Words = std::set<std::string>;

/// What stands between spaces and signs, in small letters.
Words words_in(std::string_view text) {
  Words words;
  std::string word;
  for (const char c : ko::fold_case(text) + ' ') {
    const bool is_letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0xC3;
    const bool goes_on = is_letter || (!word.empty() && (static_cast<unsigned char>(c) & 0xC0U) == 0x80);
    if (goes_on) {
      word += c;
    } else if (!word.empty()) {
      words.insert(std::exchange(word, {}));
    }
  }
  return words;
}

struct Row {
  std::string_view key;
  std::array<std::string_view, 3> texts;
};

std::vector<Row> all_rows() {
  std::vector<Row> rows;
  for (const ko::Message& row : ko::message_rows) rows.push_back({row.key, {row.nb, row.nn, row.en}});
  for (const ko::Label& row : ko::label_rows)
    rows.push_back({row.words.key, {row.words.nb, row.words.nn, row.words.en}});
  return rows;
}

/// In how many rows a word stands, a language each.
using Counts = std::map<std::string, std::array<int, 3>>;

Counts count_words(const std::vector<Row>& rows) {
  Counts counts;
  for (const Row& row : rows)
    for (std::size_t language = 0; language < 3; ++language)
      for (const std::string& word : words_in(row.texts.at(language))) ++counts[word].at(language);
  return counts;
}

/// The same ending in bokmål and in nynorsk.
constexpr std::pair<std::string_view, std::string_view> endings[] = {
    {"er", "ar"}, {"er", "arar"}, {"ene", "ane"}, {"ere", "arar"}, {"et", "a"}, {"en", "a"}, {"er", ""}};

bool is_pair(std::string_view nb, std::string_view nn) {
  for (const auto& [in_nb, in_nn] : endings)
    if (nb.ends_with(in_nb) && nn.ends_with(in_nn) &&
        nb.substr(0, nb.size() - in_nb.size()) == nn.substr(0, nn.size() - in_nn.size()))
      return true;
  return false;
}

struct Columns {
  std::size_t first;
  std::size_t second;
};

/// How much more speaks for the texts of a row where they stand than where they would stand exchanged.
int evidence(const Counts& counts, const Row& row, const Columns& columns) {
  const Words first = words_in(row.texts.at(columns.first));
  const Words second = words_in(row.texts.at(columns.second));
  int sum = 0;
  const auto weigh = [&](const Words& words, const Words& others, int sign) {
    for (const std::string& word : words) {
      if (others.contains(word)) continue;
      const auto& count = counts.at(word);
      const int in_first = count.at(columns.first) - (sign > 0 ? 1 : 0);
      const int in_second = count.at(columns.second) - (sign < 0 ? 1 : 0);
      if (in_first > 0 && in_second == 0) sum += sign;
      if (in_second > 0 && in_first == 0) sum -= sign;
      if (columns.second != 1) continue;
      for (const std::string& other : others)
        if (!words.contains(other)) sum += is_pair(word, other) ? sign : 0;
    }
  };
  weigh(first, second, 1);
  weigh(second, first, -1);
  return sum;
}

}  // namespace

TEST_CASE("No text stands in the column of another language") {
  const std::vector<Row> rows = all_rows();
  const Counts counts = count_words(rows);
  int told_apart = 0;
  for (const Row& row : rows) {
    CAPTURE(row.key);
    for (const Columns columns : {Columns{0, 1}, Columns{0, 2}, Columns{1, 2}}) {
      const int sum = evidence(counts, row, columns);
      CHECK(sum >= 0);
      told_apart += sum > 0 ? 1 : 0;
    }
  }
  CHECK(told_apart > 1000);
}

TEST_CASE("Texts of a row that are exchanged are noticed") {
  const std::vector<Row> rows = all_rows();
  const Counts counts = count_words(rows);
  for (Row row : rows) {
    if (row.key != "site.projects" && row.key != "site.sender" && row.key != "severity.error") continue;
    CAPTURE(row.key);
    CHECK(evidence(counts, row, {0, 1}) + evidence(counts, row, {0, 2}) > 0);
  }
}
