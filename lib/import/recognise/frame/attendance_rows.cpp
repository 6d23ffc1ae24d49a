// SPDX-License-Identifier: MIT
#include "import/recognise/frame/attendance_rows.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "base/text/digits.hpp"
#include "import/recognise/frame/attendee_description.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// What the columns of tables of people are called, in lower case.
struct ColumnRow {
  std::string_view column;
  std::string_view words;
};
constexpr ColumnRow column_rows[] = {
    {"name", "navn|name|namn|medlem|deltaker|representant"},
    {"role", "funksjon|function|rolle|role|verv|roll|funktion|funksjon i utvalget"},
    {"party", "repr|repr.|parti|party|gruppe|parti/gruppe|repr. for"},
    {"represents", "representerer|representerar|representing|represents"},
    {"presence",
     "til stede|tilstede|til stades|oppmøte|frammøte|fremmøte|møtt|møtte|present|attended|närvarande"},
    {"instead_of",
     "varamedlem for|vara for|møtte for|vara for|for|møter for|ersättare för|deputy for|stedfortræder for"},
    {"title", "stilling|title|position|tittel|stillingstittel|tjenestested"},
    {"absence", "forfall|merknad|forfall meldt|ikke møtt"},
    {"organisation", "kommune|organisasjon|organisation|organization|arbeidssted|virksomhet|firma|enhet"},
};

/// What a column of parties has for who is of none.
bool says_no_party(std::string_view cell) {
  static constexpr std::string_view words[] = {
      "",           "andre", "andre grupper", "annet", "ingen",  "partiløs", "partilaus", "upolitisk",
      "uten parti", "other", "others",        "none",  "övriga", "øvrige",   "n/a"};
  return std::ranges::find(words, plain(cell)) != std::end(words);
}

/// Takes whether somebody came, as a column of its own says it: `ja, fra 17.45`, `forfall`. False where it
/// says neither.
bool take_presence(std::string_view cell, const AttendanceHeading& heading, const Vocabulary& words,
                   AttendeeFact& attendee) {
  static constexpr std::string_view yes[] = {"ja", "x", "yes", "til stede", "present", "møtt", "møtte", "y"};
  static constexpr std::string_view no[] = {"nei",     "nej",        "no",     "forfall",   "meldt forfall",
                                            "fravær",  "ikke møtt",  "absent", "apologies", "frånvarande",
                                            "forfald", "ikkje møtt", "n"};
  const std::size_t comma = cell.find(',');
  const std::string word = plain(cell.substr(0, comma));
  if (std::ranges::find(no, word) != std::end(no))
    attendee.attendance = Attendance::absent;
  else if (std::ranges::find(yes, word) == std::end(yes))
    return false;
  if (comma != std::string_view::npos) describe(cell.substr(comma + 1), heading, words, attendee);
  return true;
}

/// Takes whom somebody represents, and what else stands beside it: `FAU, leder`.
void take_represented(std::string_view cell, const AttendanceHeading& heading, const Vocabulary& words,
                      AttendeeFact& attendee) {
  const std::size_t comma = cell.find(',');
  const std::string_view first = trim(cell.substr(0, comma));
  const std::size_t space = first.rfind(' ');
  const bool is_position =
      is_office(first) ||
      !words.role(space == std::string_view::npos ? first : first.substr(space + 1)).empty();
  (is_position ? attendee.role : attendee.organisation) = std::string(first);
  if (comma != std::string_view::npos) describe(cell.substr(comma + 1), heading, words, attendee);
}

/// `(leder)` in a cell of its own is what it is without its parentheses.
std::string without_parentheses(std::string_view cell) {
  const bool is_within = cell.starts_with('(') && cell.find(')') == cell.size() - 1;
  return std::string(is_within ? trim(cell.substr(1, cell.size() - 2)) : cell);
}

}  // namespace

std::string column_named(std::string_view cell) {
  const std::string word = plain(cell);
  for (const ColumnRow& row : column_rows)
    for (const std::string_view each : split(row.words, '|'))
      if (each == word || word == trim(each)) return std::string(row.column);
  return {};
}

std::optional<std::size_t> name_column(const std::vector<std::string>& cells) {
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (column_named(cells[at]) == "name") return at;
    // `Medlem` in a row of somebody is a function.
    if (!cells[at].empty() && column_named(cells[at]).empty()) break;
  }
  return std::nullopt;
}

Peeled peeled(std::string_view text, const Vocabulary& words) {
  Peeled result;
  std::string rest(trim(text));
  const auto last_word = [&] {
    const std::size_t space = rest.rfind(' ');
    return space == std::string::npos ? rest : rest.substr(space + 1);
  };
  for (int round = 0; round < 3 && !rest.empty(); ++round) {
    const std::string word = last_word();
    const bool is_whole = word.size() == rest.size();
    const bool is_short_party =
        words.is_party(word) && (word.size() > 1 || is_ascii_upper(word[0])) && fold_case(word) != word;
    if (result.party.empty() && result.role.empty() && is_short_party && !is_whole) {
      result.party = word;
    } else if (result.role.empty() && !words.role(word).empty()) {
      result.role = word;
    } else if (result.role.empty()) {
      // A function and a party without a blank between them.
      bool is_split = false;
      for (std::size_t at = 3; at + 1 <= word.size() && !is_split; ++at) {
        if (!is_ascii_upper(word[at])) continue;
        const std::string role = word.substr(0, at);
        const std::string party = word.substr(at);
        if (words.role(role).empty() || !words.is_party(party)) continue;
        result.role = role;
        result.party = party;
        is_split = true;
      }
      if (!is_split) break;
    } else {
      break;
    }
    rest = std::string(trim(std::string_view(rest).substr(0, rest.size() - word.size())));
  }
  result.name = rest;
  return result;
}

namespace {

/// Takes what a cell says of the person of its row. False where it leaves open whether anybody came.
bool take_cell(const std::string& cell, std::size_t i, const AttendanceHeading& heading,
               const Vocabulary& words, AttendeeFact& attendee) {
  const std::string column = i < heading.columns.size() ? heading.columns[i] : std::string();
  if (column == "presence") return take_presence(cell, heading, words, attendee);
  if (cell.empty()) return true;
  if (attendee.attendance == Attendance::administration) {
    // `Økonomisjef (under sak 18/24)`
    static const re2::RE2 of_item(
        "(?i) ?\\((?:(?:under|til|i|kun|bare|only|for) )?(?:sak(?:ene)?|sag|punkt|pkt\\.?|items?|ärende|§§?) "
        "?\\d[^()]*\\)");
    std::string office = cell;
    re2::RE2::Replace(&office, of_item, "");
    attendee.role += (attendee.role.empty() ? "" : " ") + office;
    return true;
  }
  const bool has_instead = std::ranges::find(heading.columns, "instead_of") != heading.columns.end();
  const bool names_replaced = is_full_name(bare_name(cell)) && (has_instead || attendee.role == "deputy");
  const bool is_of_party = column == "party" && !names_replaced && !says_no_party(cell) && cell.size() <= 40;
  const Peeled parts = peeled("x " + cell, words);
  if (!parts.role.empty() && parts.name == "x") {
    attendee.role = words.role(parts.role);
    if (!parts.party.empty()) attendee.party = parts.party;
  } else if (words.is_party(cell) || is_of_party) {
    attendee.party = cell;
  } else if (names_replaced || (column == "instead_of" && is_name(bare_name(cell)))) {
    attendee.instead_of = bare_name(cell);
  } else if ((column == "party" || column == "represents") && says_no_party(cell)) {
    return true;
  } else if (column == "represents") {
    take_represented(cell, heading, words, attendee);
  } else if (column == "organisation") {
    attendee.organisation = cell;
  } else if (column == "role" || column == "title") {
    attendee.role = cell;
  } else {
    describe(cell, heading, words, attendee);
  }
  return true;
}

}  // namespace

std::vector<AttendeeFact> attendees_of_row(const Piece& piece, const Vocabulary& words,
                                           AttendanceHeading& heading) {
  if (name_column(piece.cells)) {
    heading.columns.clear();
    for (const std::string& cell : piece.cells) heading.columns.push_back(column_named(cell));
    return {};
  }
  const auto names = std::ranges::find(heading.columns, "name");
  const auto at =
      names == heading.columns.end() ? 0 : static_cast<std::size_t>(names - heading.columns.begin());
  if (at >= piece.cells.size()) return {};
  const std::string& cell = piece.cells[at];
  Peeled first = peeled(cell, words);
  std::string name = bare_name(first.name);
  std::string beside;
  if (const std::size_t open = cell.find('('); open != std::string::npos) {
    first = {};
    name = bare_name(cell);
    beside = cell.substr(open + 1, cell.find(')', open) - open - 1);
  }
  if (!is_name(name)) return {};
  AttendeeFact attendee;
  attendee.attendance = heading.attendance;
  attendee.name = name;
  attendee.spans = {piece.span};
  attendee.party = first.party;
  attendee.role = words.role(first.role);
  describe(beside, heading, words, attendee);
  for (std::size_t i = 0; i < piece.cells.size(); ++i) {
    // What stands before the name in a column without a head numbers the row.
    if (i == at || (i < at && heading.columns[i].empty())) continue;
    if (!take_cell(without_parentheses(piece.cells[i]), i, heading, words, attendee)) return {};
  }
  apply_heading(heading, words, attendee);
  return {attendee};
}

bool says_who_came(const Piece& piece) {
  return name_column(piece.cells) && std::ranges::any_of(piece.cells, [](const std::string& cell) {
           return column_named(cell) == "presence";
         });
}

}  // namespace ko::import
