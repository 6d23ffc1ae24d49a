// SPDX-License-Identifier: MIT
/// The words that letters ask with, in the languages that are read.
#pragma once

#include <re2/re2.h>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// Where a pattern fits a text.
struct TextMatch {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;

  explicit operator bool() const { return begin != std::string_view::npos; }
};

TextMatch find(std::string_view text, const re2::RE2& pattern, std::size_t from = 0);

/// Nouns for what a hearing wants, in the languages that are read.
inline constexpr std::string_view statement_nouns =
    "uttalelse|fråsegn|høringssvar|høyringssvar|høringsuttalelse|høyringsfråsegn|høringsinnspill|merknad|"
    "innspel|innspill|synspunkt|bemærkning|yttrande|remissvar|representation|observation|view";
/// The same, of which other letters ask, too.
inline constexpr std::string_view weak_nouns =
    "kommentar|comment|svar|tilbakemelding|tilbakemelding|response|reply|replies|feedback|återkoppling";

/// Words that a last day follows.
inline constexpr std::string_view by_words =
    "(?:innen|innan|inden|senest|senast|by|before|within|no later than|not later than|før|frist:?)";

/// What somebody is asked for, by the words of the request. `is_hearing`: in a letter of which the words for
/// any answer mean a statement.
Ask ask_of(std::string_view text, bool is_hearing);

/// The day that a text begins with, some words for it aside; of a day without a year the one after `near`.
std::optional<Day> day_at_beginning(std::string_view text, const Vocabulary& words, std::optional<Day> near);

/// The last day that stands in a part of a text behind a word for it, `innen 1. mars`, and where that ends.
std::pair<std::optional<Day>, std::size_t> due_within(std::string_view text, std::size_t begin,
                                                      std::size_t end, const Vocabulary& words,
                                                      std::optional<Day> near);

/// The day by which statements are wanted of whoever reads it: `Uttalelser sendes innen 1. juni.`,
/// `Høringsfristen er 1. mars.` Nothing of other sentences.
std::optional<Day> general_deadline(std::string_view text, const Vocabulary& words, std::optional<Day> near);

/// Where the part of a sentence begins that ends at `end`: behind the last `, og` or `; `.
std::size_t beginning_of_clause(std::string_view text, std::size_t end);

}  // namespace ko::import
