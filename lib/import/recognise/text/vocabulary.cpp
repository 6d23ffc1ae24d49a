// SPDX-License-Identifier: MIT
#include "import/recognise/text/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "import/recognise/text/names.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// What the statements of `import_statements` are among the words that are known.
struct StatementRow {
  std::string_view statement;
  std::string_view words;
};
constexpr std::array<StatementRow, std::size(import_statements)> statement_rows = {{
    {"unanimous", "enstemmig"},
    {"acclamation", "ved akklamasjon"},
    {"adopted", "vedtatt"},
    {"rejected", "falt"},
    {"approved", "godkjent"},
    {"noted", "tatt til orientering"},
    {"postponed", "utsatt"},
    {"referred", "oversendes"},
    {"recused", "fratrådte grunnet inhabilitet"},
}};

std::string_view known_words(std::string_view statement) {
  const auto* const row = std::ranges::find(statement_rows, statement, &StatementRow::statement);
  return row == statement_rows.end() ? std::string_view() : row->words;
}

/// Whether a word goes on at a place, from either side.
bool is_within_word(std::string_view text, std::size_t at) {
  const auto is_part = [](char c) {
    return is_ascii_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  return at > 0 && at < text.size() && is_part(text[at - 1]) && is_part(text[at]);
}

/// Small words by language. Those that some have in common tell these from the others.
constexpr std::array<std::string_view, std::size(import_languages)> telling_words = {
    "ikke noen fra gjennom hvor etter ble",     "ikkje nokon frå gjennom kvar vart vert eit ein dei berre",
    "ikke nogen fra gennem hvor efter blev af", "inte någon från genom var efter blev och att är",
    "not the of and with was were from that",
};

}  // namespace

Vocabulary::Vocabulary(const Habits& habits, std::optional<SourceLanguage> language) : language_(language) {
  for (const auto& [words, means] : habits.labels) {
    const auto* const found = std::ranges::find(import_labels, means);
    if (found != std::end(import_labels))
      labels_.emplace(plain(words), static_cast<Label>(found - std::begin(import_labels)));
  }
  for (const auto& [words, means] : habits.roles) roles_.emplace(plain(words), means);
  for (const auto& [words, means] : habits.parties) {
    const std::string key = known_party(means).value_or(fold_case(means));
    parties_.emplace(fold_case(words), key);
    parties_.emplace(fold_case(means), key);
  }
  for (const auto& [words, means] : habits.phrases)
    if (const std::string_view known = known_words(means); !known.empty())
      phrases_.emplace_back(fold_case(trim(words)), known);
  std::ranges::stable_sort(phrases_, std::ranges::greater(),
                           [](const auto& phrase) { return phrase.first.size(); });
}

bool Vocabulary::reads(std::string_view languages) const {
  if (!language_ || languages.empty()) return true;
  return languages.find(import_languages[static_cast<std::size_t>(*language_)]) != std::string_view::npos;
}

std::optional<Label> Vocabulary::label(const std::string& plain_words) const {
  if (const auto own = labels_.find(plain_words); own != labels_.end()) return own->second;
  return known_label(plain_words, *this);
}

std::string Vocabulary::role(std::string_view word) const {
  const std::string folded = plain(word);
  if (const auto own = roles_.find(folded); own != roles_.end()) return own->second;
  return known_role(folded);
}

bool Vocabulary::is_party(std::string_view text) const {
  const std::string folded = fold_case(trim(text));
  return parties_.contains(folded) || known_party(folded);
}

std::string Vocabulary::party_key(std::string_view text) const {
  std::string folded = fold_case(trim(text));
  if (const auto own = parties_.find(folded); own != parties_.end()) return own->second;
  return known_party(folded).value_or(folded);
}

std::optional<std::vector<std::string>> Vocabulary::party_list(std::string_view text) const {
  std::vector<std::string> parties;
  for (std::string_view part : list_parts(text)) {
    while (!is_party(part) && !part.empty() && (part.back() == '.' || part.back() == ':'))
      part.remove_suffix(1);
    if (!is_party(part)) return std::nullopt;
    parties.emplace_back(part);
  }
  if (parties.empty()) return std::nullopt;
  return parties;
}

std::string Vocabulary::in_known_phrases(std::string_view text) const {
  std::string known(text);
  for (const auto& [phrase, words] : phrases_) {
    std::string folded = fold_case(known);
    // Where lower case is shorter, places in it are not those of the text.
    if (folded.size() != known.size()) known = folded;
    std::size_t at = folded.find(phrase);
    for (; at != std::string::npos; at = folded.find(phrase, at)) {
      if (is_within_word(folded, at) || is_within_word(folded, at + phrase.size())) {
        ++at;
        continue;
      }
      folded.replace(at, phrase.size(), words);
      known.replace(at, phrase.size(), words);
      at += words.size();
    }
  }
  return known;
}

std::optional<SourceLanguage> language_of(std::string_view text) {
  static const std::unordered_map<std::string_view, std::vector<std::size_t>> languages = [] {
    std::unordered_map<std::string_view, std::vector<std::size_t>> by_word;
    for (std::size_t language = 0; language < telling_words.size(); ++language)
      for (const std::string_view word : split(telling_words[language], ' '))
        by_word[word].push_back(language);
    return by_word;
  }();
  std::array<std::size_t, std::size(import_languages)> found = {};
  const std::string folded = fold_case(text);
  std::size_t at = 0;
  while (at < folded.size()) {
    const std::size_t begin = at;
    while (at < folded.size()) {
      const Character character = character_at(folded, at);
      if (!is_letter(character.code)) break;
      at += character.length;
    }
    const std::string_view word = std::string_view(folded).substr(begin, at - begin);
    if (word.empty()) {
      at += character_at(folded, at).length;
      continue;
    }
    if (const auto telling = languages.find(word); telling != languages.end())
      for (const std::size_t language : telling->second) ++found[language];
  }
  const auto most = std::ranges::max_element(found);
  // As many words of another language tell nothing; and so do one or two.
  constexpr std::size_t enough = 3;
  if (*most < enough || std::ranges::count(found, *most) > 1) return std::nullopt;
  return static_cast<SourceLanguage>(most - found.begin());
}

}  // namespace ko::import
