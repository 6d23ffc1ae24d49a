// SPDX-License-Identifier: MIT
#include "import/recognise/frame/attendance.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text/digits.hpp"
#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendee_description.hpp"
#include "import/recognise/frame/officials.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/replacing_words.hpp"
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
    {"party", "repr|repr.|parti|party|representerer|representerar|gruppe|parti/gruppe|repr. for"},
    {"instead_of",
     "varamedlem for|vara for|møtte for|vara for|for|møter for|ersättare för|deputy for|stedfortræder for"},
    {"title", "stilling|title|position|tittel|stillingstittel|tjenestested"},
    {"absence", "forfall|merknad|forfall meldt|ikke møtt"},
    {"organisation", "kommune|organisasjon|organisation|organization|arbeidssted|virksomhet|firma|enhet"},
};

std::string column_named(std::string_view cell) {
  const std::string word = plain(cell);
  for (const ColumnRow& row : column_rows)
    for (const std::string_view each : split(row.words, '|'))
      if (each == word || word == trim(each)) return std::string(row.column);
  return {};
}

std::string capitalised_columns(const std::string& text) {
  // `Navn Funksjon Repr. Varamedlem for` in a row that was not cut into columns.
  const std::string word = plain(text);
  return word.starts_with("navn ") || word.starts_with("name ") || word.starts_with("namn ") ? word
                                                                                             : std::string();
}

struct Peeled {
  std::string name;
  std::string role;
  std::string party;
};

/// Takes a party and a function off the end of `Ada Nes Medlem AP`, and apart what ran together: `MedlemAP`.
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

AttendeeFact attendee_of(const ListedName& listed, const AttendanceHeading& heading, Span span,
                         const Vocabulary& words) {
  AttendeeFact attendee;
  attendee.attendance = heading.attendance;
  attendee.name = listed.name;
  attendee.spans = {span};
  describe(listed.beside, heading, words, attendee);
  if (!listed.title.empty() && attendee.role.empty()) describe(listed.title, heading, words, attendee);
  apply_heading(heading, words, attendee);
  // `In attendance: Mrs L Torrance (Clerk)`
  static const re2::RE2 own_office("(?i)^(?:town |parish |council |deputy |minute )*(?:clerk|secretary)$");
  if (attendee.attendance == Attendance::guest && re2::RE2::FullMatch(listed.beside, own_office)) {
    attendee.attendance = Attendance::administration;
    attendee.role = listed.beside;
    attendee.organisation.clear();
  }
  return attendee;
}

/// What a column of parties has for who is of none.
bool says_no_party(std::string_view cell) {
  static constexpr std::string_view words[] = {
      "",           "andre", "andre grupper", "annet", "ingen",  "partiløs", "partilaus", "upolitisk",
      "uten parti", "other", "others",        "none",  "övriga", "øvrige",   "n/a"};
  return std::ranges::find(words, plain(cell)) != std::end(words);
}

std::vector<AttendeeFact> of_row(const Piece& piece, const Vocabulary& words, AttendanceHeading& heading) {
  std::vector<std::string> columns;
  for (const std::string& cell : piece.cells) columns.push_back(column_named(cell));
  if (!columns.empty() && columns[0] == "name") {
    heading.columns = columns;
    return {};
  }
  if (piece.cells.empty()) return {};
  Peeled first = peeled(piece.cells[0], words);
  std::string name = bare_name(first.name);
  std::string beside;
  if (const std::size_t open = piece.cells[0].find('('); open != std::string::npos) {
    first = {};
    name = bare_name(piece.cells[0]);
    beside = piece.cells[0].substr(open + 1, piece.cells[0].find(')', open) - open - 1);
  }
  if (!is_name(name)) return {};
  AttendeeFact attendee;
  attendee.attendance = heading.attendance;
  attendee.name = name;
  attendee.spans = {piece.span};
  attendee.party = first.party;
  attendee.role = words.role(first.role);
  describe(beside, heading, words, attendee);
  const bool is_of_office = attendee.attendance == Attendance::administration;
  const bool has_instead = std::ranges::find(heading.columns, "instead_of") != heading.columns.end();
  for (std::size_t i = 1; i < piece.cells.size(); ++i) {
    const std::string& cell = piece.cells[i];
    if (cell.empty()) continue;
    if (is_of_office) {
      attendee.role += (attendee.role.empty() ? "" : " ") + cell;
      continue;
    }
    const Peeled parts = peeled("x " + cell, words);
    if (!parts.role.empty() && parts.name == "x") {
      attendee.role = words.role(parts.role);
      if (!parts.party.empty()) attendee.party = parts.party;
    } else if (words.is_party(cell)) {
      attendee.party = cell;
    } else if (is_full_name(bare_name(cell)) && (has_instead || attendee.role == "deputy")) {
      attendee.instead_of = bare_name(cell);
    } else {
      const std::string column = i < heading.columns.size() ? heading.columns[i] : std::string();
      if (column == "party" && says_no_party(cell)) continue;
      if (column == "party" && cell.size() <= 40)
        attendee.party = cell;
      else if (column == "instead_of" && is_name(bare_name(cell)))
        attendee.instead_of = bare_name(cell);
      else if (column == "organisation")
        attendee.organisation = cell;
      else if (column == "role" || column == "title")
        attendee.role = cell;
      else
        describe(cell, heading, words, attendee);
    }
  }
  apply_heading(heading, words, attendee);
  return {attendee};
}

}  // namespace

bool is_attendance_heading(const Piece& piece) {
  if (!piece.cells.empty()) return column_named(piece.cells[0]) == "name";
  return !capitalised_columns(piece.text).empty();
}

namespace {

/// The names of a list in which something else stands, too: where most of it are names.
std::optional<std::vector<ListedName>> names_among(const std::vector<std::string_view>& parts) {
  std::vector<ListedName> names;
  for (const std::string_view part : parts)
    if (const auto one = name_list(part); one && one->size() == 1) names.push_back(one->front());
  if (names.size() < 2 || 3 * names.size() < 2 * parts.size()) return std::nullopt;
  return names;
}

/// `Ada Nes (AP) for Bo Lie`: who came and in whose place.
std::optional<AttendeeFact> in_place_of_another(const Piece& piece, std::string_view text,
                                                const AttendanceHeading& heading, const Vocabulary& words) {
  static const re2::RE2 pattern("^([^(),]+?)(?: \\(([^)]*)\\))? (?:" + std::string(in_place_of_words) +
                                ") ([^(),]+(?: \\([^)]*\\))?)$");
  std::string who;
  std::string beside;
  std::string absent;
  if (heading.attendance != Attendance::present ||
      !re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), pattern, &who, &beside, &absent))
    return std::nullopt;
  if (!is_full_name(bare_name(who)) || !is_full_name(bare_name(absent))) return std::nullopt;
  beside += (beside.empty() ? "for " : ", for ") + absent;
  return attendee_of({bare_name(who), beside}, heading, piece.span, words);
}

/// `3 members of the public`: people who are counted, and named nowhere.
bool is_crowd(std::string_view part) {
  static const re2::RE2 pattern(
      "(?i)^(?:\\d{1,3}|a|one|two|three|four|five|six|no|en|ei|to|tre|fire|fem|ingen) (?:members? of the (?:"
      "public|press)|tilhør(?:er|ere|ar|arar)|tilskuere?|åhörare|representant(?:er|ar)? (?:fra|frå) "
      "pressen)$");
  return re2::RE2::FullMatch(re2::StringPiece(part.data(), part.size()), pattern);
}

/// True of what says something of who is named before it, and names nobody else.
bool tells_of_one(std::string_view part, const Vocabulary& words) {
  static const re2::RE2 in_place_of("(?i)^(?:" + std::string(in_place_of_words) + ") .+$");
  const std::size_t space = part.rfind(' ');
  return !words.role(part).empty() || keeps_minutes(part) || (is_office(part) && !is_full_name(part)) ||
         re2::RE2::FullMatch(re2::StringPiece(part.data(), part.size()), in_place_of) ||
         // `1. viceborgmester`
         (space != std::string_view::npos && part[0] >= '1' && part[0] <= '9' &&
          !words.role(part.substr(space + 1)).empty());
}

}  // namespace

std::vector<AttendeeFact> attendees_in(const Piece& piece, std::string_view text, const Vocabulary& words,
                                       AttendanceHeading& heading) {
  if (piece.kind == BlockKind::table_row) return of_row(piece, words, heading);
  if (const std::string columns = capitalised_columns(std::string(text));
      !columns.empty() && text.size() < 90 && text.find(',') == std::string_view::npos) {
    heading.columns = {"name", "role", "party"};
    if (columns.find(" for") != std::string::npos) heading.columns.emplace_back("instead_of");
    return {};
  }
  // A heading within the list: `Kontaktpersoner kommuner: Ada Nes (Dal), …`.
  const std::size_t colon = text.find(':');
  if (colon < 60 && text.find('(') > colon) {
    heading.group = std::string(trim(text.substr(0, colon)));
    text = trim(text.substr(colon + 1));
    if (text.empty()) return {};
  }
  while (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
  if (text.empty()) return {};
  if (heading.attendance == Attendance::administration)
    if (auto offices = offices_with_holders(piece, text); !offices.empty()) return offices;
  auto parts = list_parts(text);
  std::erase_if(parts, is_crowd);
  if (heading.attendance == Attendance::administration || heading.attendance == Attendance::guest)
    if (auto offices = offices_and_holders(piece, parts, words); !offices.empty()) return offices;
  if (auto one = in_place_of_another(piece, text, heading, words)) return {*std::move(one)};
  // One person with what the person is: `Ada Nes, leder`, `Ada Nes – leder`, `Ada Nes Medlem AP`.
  if (parts.size() == 2 && tells_of_one(parts[1], words) && is_name(bare_name(parts[0]))) {
    const auto first = name_list(parts[0]);
    std::string beside = first && first->size() == 1 ? first->front().beside : "";
    beside += (beside.empty() ? "" : ", ") + std::string(parts[1]);
    return {attendee_of({bare_name(parts[0]), beside}, heading, piece.span, words)};
  }
  for (const std::string_view dash : {" – ", " - ", ": "}) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos || parts.size() > 2 || text.find('(') < at) continue;
    const std::string name = bare_name(text.substr(0, at));
    if (is_name(name) && text.substr(at + dash.size()).size() < 70 && piece.kind == BlockKind::list_item)
      return {
          attendee_of({name, std::string(trim(text.substr(at + dash.size())))}, heading, piece.span, words)};
  }
  if (parts.size() == 1 && text.find('(') == std::string_view::npos) {
    const Peeled one = peeled(text, words);
    if ((!one.role.empty() || !one.party.empty()) && is_full_name(one.name)) {
      AttendeeFact attendee = attendee_of({one.name, ""}, heading, piece.span, words);
      if (!one.role.empty()) attendee.role = words.role(one.role);
      if (!one.party.empty()) attendee.party = one.party;
      return {attendee};
    }
  }
  auto names = name_list(text);
  if (!names) names = names_among(parts);
  if (!names && parts.size() == 1) names = name_list(parts[0]);
  if (!names) return {};
  std::vector<AttendeeFact> attendees;
  for (const ListedName& name : *names) attendees.push_back(attendee_of(name, heading, piece.span, words));
  take_groups_for_roles(attendees, *names, words);
  return attendees;
}

}  // namespace ko::import
