// SPDX-License-Identifier: MIT
/// The words that recognisers know: those of the languages that are read, and a set's own beside them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "import/recognise/text/labels.hpp"
#include "ko/importing/habits.hpp"

namespace ko::import {

/// Made for one document, in whose language it is. A word of the set goes before the same word of a language.
class Vocabulary {
 public:
  /// Without a language words of all languages count.
  explicit Vocabulary(const Habits& habits = {}, std::optional<SourceLanguage> language = {});

  std::optional<SourceLanguage> language() const { return language_; }
  /// Whether what only these languages write counts, as `sv` or `nb nn`; of no language in particular, it
  /// does.
  bool reads(std::string_view languages) const;

  /// What words stand before; `plain_words` as `plain` gives them.
  std::optional<Label> label(const std::string& plain_words) const;
  /// One of `roles`, or nothing, for a word of a function: `varaordfører`, `Nestleder`.
  std::string role(std::string_view word) const;
  /// True of what parties are called in protocols: their names and what they are abbreviated as.
  bool is_party(std::string_view text) const;
  /// The same word for every way of writing a party that is known; else the text in lower case.
  std::string party_key(std::string_view text) const;
  /// The parties of a list: `AP, SV og SP`; nothing where some part of it is none.
  std::optional<std::vector<std::string>> party_list(std::string_view text) const;
  /// The text with each phrase of the set as a language that is read has it, to be understood and not to be
  /// kept.
  std::string in_known_phrases(std::string_view text) const;

 private:
  std::optional<SourceLanguage> language_;
  std::unordered_map<std::string, Label> labels_ = {};
  std::unordered_map<std::string, std::string> roles_ = {};
  std::unordered_map<std::string, std::string> parties_ = {};
  std::vector<std::pair<std::string, std::string_view>> phrases_ = {};  // in lower case, the longest first
};

/// The language that a text is written in, by small words that no other language has; nothing where too few
/// stand in it to tell.
std::optional<SourceLanguage> language_of(std::string_view text);

}  // namespace ko::import
