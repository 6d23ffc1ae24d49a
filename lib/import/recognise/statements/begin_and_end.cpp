// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <optional>
#include <string>
#include <string_view>

#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/pattern_input.hpp"

namespace ko::import {

bool take_end(MinutesFacts& facts, std::string_view sentence, Span span, const Vocabulary& words) {
  const auto day = find_day(sentence, words, facts.start.day);
  const auto times = find_times(day ? sentence.substr(day->end) : sentence, true);
  if (times.size() != 1) return false;
  const bool is_last_day = day && facts.end.day && *facts.end.day == day->day;
  // When it was to end is not when it did.
  if (!facts.end.time.empty() && !is_last_day && !facts.is_end_planned) return false;
  const bool is_day = day && day->weekday_is_right() && facts.start.day && *facts.start.day < day->day;
  facts.end = {is_day ? std::optional(day->day) : facts.end.day, times.front().time, span};
  facts.is_end_planned = false;
  return true;
}

bool take_begin(MinutesFacts& facts, std::string_view sentence, Span span) {
  static const re2::RE2 told(
      "(?i)(?:called the (?:\\pL+ ){0,3}meeting to order|meeting (?:was |is )?called to order|öppnade mötet|"
      "opened the meeting|åpnet møtet|opna møtet|åbnede mødet|the meeting was scheduled for .* and "
      "began)\\b");
  static const re2::RE2 where("(?i)^(?: ?[ap]\\.?m)?\\.?,? (?:in|at) (?:the )?(\\p{Lu}[^.,;]+)\\.?$");
  constexpr std::size_t longest_lead = 10;
  re2::StringPiece after = piece(sentence);
  if (!facts.start.time.empty() || !re2::RE2::FindAndConsume(&after, told)) return false;
  const std::string_view rest(after.data(), after.size());
  const auto times = find_times(rest, true);
  if (times.empty() || times.front().begin > longest_lead) return false;
  facts.start.time = times.front().time;
  std::string place;
  if (!facts.place && re2::RE2::FullMatch(piece(rest.substr(times.front().end)), where, &place))
    facts.place = {place, span};
  return true;
}

}  // namespace ko::import
