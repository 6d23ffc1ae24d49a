// SPDX-License-Identifier: MIT
#include "import/recognise/letter/asking_words.hpp"

#include <fmt/format.h>

#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/pattern_input.hpp"

namespace ko::import {

TextMatch find(std::string_view text, const re2::RE2& pattern, std::size_t from) {
  re2::StringPiece found;
  if (!pattern.Match(piece(text), from, text.size(), re2::RE2::UNANCHORED, &found, 1)) return {};
  const auto begin = static_cast<std::size_t>(found.data() - text.data());
  return {begin, begin + found.size()};
}

Ask ask_of(std::string_view text, bool is_hearing) {
  static const re2::RE2 state(
      fmt::format("(?i)\\b(?:{}|uttaler? seg|uttale (?:seg|dere|dykk|Dem)|uttala seg|udtale "
                  "(?:sig|jer)|yttra (?:sig|er))",
                  statement_nouns));
  static const re2::RE2 weak(fmt::format("(?i)\\b(?:{}|svare|respond)", weak_nouns));
  static const re2::RE2 discuss(
      "(?i)(?:drøft|behandle|behandla|diskuter|\\bdiscuss|\\bconsider\\b|\\btar? opp sak)");
  static const re2::RE2 inform(
      "(?i)(?:til orientering|til kjennskap|til etterretning|for information|för kännedom|til underretning)");
  if (re2::RE2::PartialMatch(piece(text), state)) return Ask::state;
  if (is_hearing && re2::RE2::PartialMatch(piece(text), weak)) return Ask::state;
  if (re2::RE2::PartialMatch(piece(text), discuss)) return Ask::discuss;
  if (re2::RE2::PartialMatch(piece(text), inform)) return Ask::inform;
  return Ask::act;
}

namespace {

/// A day that a text begins with, or that a weekday before it leads to.
auto first_day(std::string_view text, const Vocabulary& words, std::optional<Day> near) {
  constexpr std::size_t longest_beginning = 20;  // bytes: `fredag den `
  auto day = find_day(text, words, near);
  if (day && (day->begin > longest_beginning || !day->weekday_is_right())) day.reset();
  return day;
}

}  // namespace

std::optional<Day> day_at_beginning(std::string_view text, const Vocabulary& words, std::optional<Day> near) {
  const auto day = first_day(text, words, near);
  return day ? std::optional(day->day) : std::nullopt;
}

std::pair<std::optional<Day>, std::size_t> due_within(std::string_view text, std::size_t begin,
                                                      std::size_t end, const Vocabulary& words,
                                                      std::optional<Day> near) {
  static const re2::RE2 by(
      fmt::format("(?i)(?:^|[ ,(]){} (?:utgangen av |den |kl\\.? ?[0-9.:]+,? )*", by_words));
  const std::string_view part = text.substr(0, end);
  for (TextMatch found = find(part, by, begin); found; found = find(part, by, found.end)) {
    const auto day = first_day(part.substr(found.end), words, near);
    if (day) return {day->day, found.end + day->end};
  }
  return {std::nullopt, begin};
}

std::optional<Day> general_deadline(std::string_view text, const Vocabulary& words, std::optional<Day> near) {
  static const re2::RE2 sent(fmt::format(
      "(?i)^(?:(?:eventuelle?|skriftlige?|skriftlege?|alle|any|all|written|your|the|svarene|deres) )*"
      "(?:{}|{})(?:e?s|n|r|ne|en|er|ar|ene|ane|erne|et|arna|erna|na)?:? [^.]{{0,60}}?(?:\\bsendes?\\b|"
      "sendast|sendt|\\bbes\\b|bedes|\\bmå |skal|avgis|avgjevast|skickas|should|must|are to|\\bska\\b|"
      "indsendes|leveres|leverast|\\bmay be|welcome)",
      statement_nouns, weak_nouns));
  static const re2::RE2 deadline(
      "(?i)^(?:(?:the|sista|svar på|frist(?:en)?|deadline|sista dag|dag) )*"
      "(?:(?:hørings|høyrings|svar|svars|uttale|remiss)(?:frist(?:en)?|tid(?:en)?|svarstid(?:en)?)|"
      "(?:frist(?:en)?|deadline|dag) (?:for|för) (?:å |at |att )?(?:uttal|fråsegn|høringssvar|høyringssvar|"
      "merknad|innspe?i?ll?|yttra|remissvar|svar|tilbakemelding|kommentar|comments|responses|representations|"
      "udtal|bemærk)|"
      "(?:consultation|hearing) (?:closes|ends|runs|is open))[^.:]{0,40}?(?: er| är| is|:| closes| ends| "
      "til|"
      " till| until| på| on)(?: satt til| sett til| den| on)*[: ]+");
  if (const TextMatch found = find(text, deadline))
    return day_at_beginning(text.substr(found.end), words, near);
  if (find(text, sent)) return due_within(text, 0, text.size(), words, near).first;
  return std::nullopt;
}

std::size_t beginning_of_clause(std::string_view text, std::size_t end) {
  static const re2::RE2 border(
      "(?i)(?:, (?:og|and|och|men|mens|while|samt|medan) |; |^(?:videre|i tillegg|derfor|også|dessutan|"
      "dessuten|likewise|in addition|desuden|vidare),? )");
  std::size_t begin = 0;
  for (TextMatch found = find(text.substr(0, end), border); found;
       found = find(text.substr(0, end), border, found.end))
    begin = found.end;
  return begin;
}

}  // namespace ko::import
