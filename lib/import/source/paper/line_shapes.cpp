// SPDX-License-Identifier: MIT
#include "import/source/paper/line_shapes.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "base/values/calendar_names.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// What stands before list items; the last are those of the fonts of word processors.
constexpr std::array<std::string_view, 16> bullets = {
    "-", "*", "+", "–", "—", "•", "·", "◦", "▪", "■", "●", "○", "‣", "►", "\xef\x82\xb7", "\xef\x82\xa7"};

/// Words for a page, and for how many there are.
constexpr std::array<std::string_view, 6> page_words = {"side", "sida", "sidan", "page", "s.", "p."};
constexpr std::array<std::string_view, 5> of_words = {"av", "of", "af", "/", "|"};

std::size_t digits_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

/// Whether white space and then something stands at `at`.
bool has_text_after(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == ' ' || text[at] == '\t') &&
         text.find_first_not_of(" \t", at) != std::string_view::npos;
}

std::size_t bullet_length(std::string_view text) {
  for (const std::string_view bullet : bullets)
    if (text.starts_with(bullet)) return bullet.size();
  // A circle of a word processor that became a letter stands well before its text.
  return text.starts_with("o  ") || text.starts_with("o\t") ? 1 : 0;
}

/// `12`, `1.2`, `1.2.3`: digits with points between them, at most three a part.
std::size_t dotted_number(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (true) {
    const std::size_t digits = digits_from(text, end);
    if (digits == 0 || digits > 3) return end == at ? 0 : end - 1 - at;
    // Three digits behind a point are thousands.
    if (end != at && digits == 3) return 0;
    end += digits;
    if (end + 1 >= text.size() || text[end] != '.' || !is_digit(text[end + 1])) return end - at;
    ++end;
  }
}

/// One letter, or some that write a small Roman number.
std::size_t letters_that_count(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (text[end] == 'i' || text[end] == 'v' || text[end] == 'x')) ++end;
  if (end - at > 1 && end - at <= 5) return end - at;
  return at < text.size() && is_ascii_letter(text[at]) ? 1 : 0;
}

/// True of what is counted with decimals: money, parts of a hundred, and the halves of a day.
bool is_unit(std::string_view word) {
  static constexpr auto units = std::to_array<std::string_view>(
      {"kr",      "kroner",  "nok", "sek", "dkk", "eur", "euro", "mill",  "millioner", "mnok",  "prosent",
       "procent", "percent", "%",   "a.m", "am",  "p.m", "pm",   "timer", "hours",     "meter", "km"});
  std::string plain_word = fold_case(word);
  while (plain_word.ends_with('.') || plain_word.ends_with(',')) plain_word.pop_back();
  return std::ranges::find(units, plain_word) != units.end();
}

/// True of the name of a month, in full, as it stands behind the day of a date.
bool is_month(std::string_view word) {
  if (word.ends_with(',')) word.remove_suffix(1);
  return std::ranges::any_of(month_words(),
                             [&](const MonthWord& month) { return month.is_whole && month.word == word; });
}

/// `§ 31` before a title, as the cases of a Swedish or Danish meeting are numbered.
std::size_t section_number(std::string_view text) {
  constexpr std::string_view sign = "§";
  if (!text.starts_with(sign)) return 0;
  const std::size_t begin = sign.size() + (text.substr(sign.size()).starts_with(' ') ? 1 : 0);
  const std::size_t digits = digits_from(text, begin);
  const std::size_t end = begin + digits;
  if (digits == 0 || digits > 4 || !has_text_after(text, end)) return 0;
  return begins_with_upper_case(trim(text.substr(end))) ? end : 0;
}

std::string without_decoration(std::string_view text) {
  std::string plain;
  for (const char c : text)
    if (c != '-' && c != '[' && c != ']') plain += to_ascii_lower(c);
  return std::string(trim(plain));
}

}  // namespace

std::size_t list_marker(std::string_view text) {
  if (const std::size_t bullet = bullet_length(text); bullet != 0)
    return has_text_after(text, bullet) ? bullet : 0;
  const std::size_t begin = text.starts_with('(') ? 1 : 0;
  const std::size_t number = dotted_number(text, begin);
  const std::size_t counted = number != 0 ? number : letters_that_count(text, begin);
  // In parentheses a capital letter is a party's.
  if (counted == 0 || (begin == 1 && number == 0 && !is_ascii_lower(text[begin]))) return 0;
  std::size_t end = begin + counted;
  const bool is_decimal = text.substr(begin, counted).find('.') != std::string_view::npos;
  const char after = end < text.size() ? text[end] : ' ';
  // A capital letter with a point is a name's.
  const bool may_have_point = number != 0 || is_ascii_lower(text[begin]);
  if (after == ')' || (begin == 0 && after == '.' && may_have_point))
    ++end;
  else if (begin == 1 || !is_decimal)
    return 0;
  if (begin == 1 && after != ')') return 0;
  if (!has_text_after(text, end)) return 0;
  const std::string_view rest = trim(text.substr(end));
  if (number != 0 && after == '.' && is_month(first_word(rest))) return 0;
  if (is_decimal && is_unit(first_word(rest))) return 0;
  return end;
}

bool is_bullet(std::string_view marker) {
  return marker == "o" || (bullet_length(marker) == marker.size() && !marker.empty());
}

std::size_t case_number(std::string_view text) {
  if (const std::size_t section = section_number(text); section != 0) return section;
  std::size_t at = 0;
  while (at < text.size() && at < 14 &&
         (is_ascii_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80))
    ++at;
  if (at != 0 && !begins_with_upper_case(text)) return 0;
  if (at != 0 && at < text.size() && text[at] == '.') ++at;
  if (at != 0) {
    if (at >= text.size() || text[at] != ' ') return 0;
    ++at;
  }
  const std::size_t number = digits_from(text, at);
  if (number == 0 || number > 4 || at + number >= text.size()) return 0;
  at += number;
  if (text[at] != '/' && text[at] != '-') return 0;
  if (text[at] == '-' && at == number) return 0;
  const std::size_t year = digits_from(text, at + 1);
  // `25/101`: the year, and more than ninety-nine of it.
  const bool is_year_first =
      at == 2 && number == 2 && year == 3 && is_all_capitals(first_word(trim(text.substr(at + 4))), 2);
  if (year != 2 && year != 4 && !is_year_first) return 0;
  at += 1 + year;
  return at == text.size() || text[at] == ' ' || text[at] == ':' || text[at] == '\t' ? at : 0;
}

std::size_t title_number(std::string_view text) {
  if (const std::size_t number = case_number(text); number != 0 && number < text.size()) return number;
  const std::size_t marker = list_marker(text);
  if (marker != 0 && !is_bullet(text.substr(0, marker))) return marker;
  const std::size_t digits = digits_from(text, 0);
  // `3 April 2025` is a day.
  return digits != 0 && digits <= 3 && has_text_after(text, digits) &&
                 !begins_with_month(trim(text.substr(digits)))
             ? digits
             : 0;
}

bool is_field(std::string_view text) {
  if (!begins_with_upper_case(text)) return false;
  constexpr std::size_t longest = 60;
  const std::size_t colon = text.substr(0, longest).find(':');
  if (colon == std::string_view::npos) return false;
  if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\t') return false;
  const std::string_view label = text.substr(0, colon);
  return count_words(label) <= 5 && label.find_first_of(",;!?") == std::string_view::npos;
}

bool is_rule(std::string_view text) {
  if (text.find_first_not_of("-_=*.– ") != std::string_view::npos) return false;
  return std::ranges::count_if(text, [](char c) { return c != ' '; }) >= 3;
}

bool is_page_number(std::string_view text) {
  constexpr std::size_t longest = 24;
  if (text.empty() || text.size() > longest) return false;
  std::string plain = without_decoration(text);
  std::string_view rest = plain;
  for (const std::string_view word : page_words)
    if (rest.starts_with(word)) {
      rest = trim(rest.substr(word.size()));
      if (rest.starts_with(':')) rest = trim(rest.substr(1));
      break;
    }
  const std::size_t number = digits_from(rest, 0);
  if (number == 0 || number > 4) return false;
  rest = trim(rest.substr(number));
  if (rest.empty()) return true;
  if (rest.front() == '(' && rest.back() == ')') return all_digits(rest.substr(1, rest.size() - 2));
  for (const std::string_view word : of_words)
    if (rest.starts_with(word)) {
      rest = trim(rest.substr(word.size()));
      return all_digits(rest) || std::ranges::find(page_words, rest) != page_words.end();
    }
  return false;
}

}  // namespace ko::import
