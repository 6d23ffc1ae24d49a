// SPDX-License-Identifier: MIT
#include "import/recognise/frame/attendance.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text/digits.hpp"
#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance_rows.hpp"
#include "import/recognise/frame/attendee_description.hpp"
#include "import/recognise/frame/officials.hpp"
#include "import/recognise/text/absence_words.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

std::string capitalised_columns(const std::string& text) {
  // `Navn Funksjon Repr. Varamedlem for` in a row that was not cut into columns.
  const std::string word = plain(text);
  return word.starts_with("navn ") || word.starts_with("name ") || word.starts_with("namn ") ? word
                                                                                             : std::string();
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

}  // namespace

bool is_in_clock(std::string_view text, std::size_t colon) {
  return colon > 0 && colon + 1 < text.size() && is_digit(text[colon - 1]) && is_digit(text[colon + 1]);
}

bool is_attendance_heading(const Piece& piece) {
  if (!piece.cells.empty()) return name_column(piece.cells).has_value();
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

/// True of what says something of who is named before it, and names nobody else.
bool tells_of_one(std::string_view part, const Vocabulary& words) {
  static const re2::RE2 in_place_of("(?i)^(?:" + std::string(in_place_of_words) + ") .+$");
  const std::size_t space = part.rfind(' ');
  return !words.role(part).empty() || keeps_minutes(part) || tells_coming_or_going(part) ||
         (is_office(part) && !is_full_name(part)) ||
         re2::RE2::FullMatch(re2::StringPiece(part.data(), part.size()), in_place_of) ||
         // `1. viceborgmester`
         (space != std::string_view::npos && part[0] >= '1' && part[0] <= '9' &&
          !words.role(part.substr(space + 1)).empty());
}

/// `Ada Nes (AN) – Chair`, `Ada Nes (AN) from 6.25 pm`: what goes on behind the parentheses is of the same
/// person.
std::optional<AttendeeFact> told_behind_parentheses(const Piece& piece, std::string_view text,
                                                    const AttendanceHeading& heading,
                                                    const Vocabulary& words) {
  static const re2::RE2 pattern("^([^(),;:]+?) \\(([^()]*)\\),?(?: –| —| -)? ([^(),;][^,;]*)$");
  static const re2::RE2 came_instead("(?i)^i stedet (?:deltog|deltok|møtte|mødte|kom) ");
  std::string who;
  std::string within;
  std::string more;
  if (!re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), pattern, &who, &within, &more) ||
      !is_name(bare_name(who)))
    return std::nullopt;
  const bool is_of_absent =
      heading.attendance == Attendance::absent && re2::RE2::PartialMatch(more, came_instead);
  // What somebody did later is told of who is listed already.
  static const re2::RE2 since(
      "(?i)^(?:from|until|fra|frå|från|til|till|by|via|på|on|digital\\pL*|remotely|online)\\b");
  const bool is_of_one =
      tells_coming_or_going(more) ? re2::RE2::PartialMatch(more, since) : tells_of_one(more, words);
  if (!is_of_absent && !is_of_one) return std::nullopt;
  return attendee_of({bare_name(who), within + ", " + more}, heading, piece.span, words);
}

/// `Ada Nes. Vara Bo Lie møtte`: who is away, and who came instead.
std::optional<AttendeeFact> away_with_substitute(const Piece& piece, std::string_view text,
                                                 const AttendanceHeading& heading, const Vocabulary& words) {
  static const re2::RE2 pattern(
      "^([^(),.;:]+)(?: \\(([^()]*)\\))?\\. ((?:Vara|Varamedlem|Vararepresentant|Suppleant) [^(),.;:]+)$");
  std::string who;
  std::string within;
  std::string instead;
  if (heading.attendance != Attendance::absent ||
      !re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), pattern, &who, &within, &instead) ||
      !is_full_name(bare_name(who)))
    return std::nullopt;
  return attendee_of({bare_name(who), within + ", " + instead}, heading, piece.span, words);
}

/// `Ada Nes fra Dal skole`, as `Ada Nes (fra Dal skole)`, where nobody else is named by one word alone.
std::string with_whence_beside(std::string_view text, const std::vector<std::string_view>& parts,
                               const Vocabulary& words) {
  static const re2::RE2 whence("^(.+\\p{Lu}[\\pL'-]+) ((?:fra|frå|från) [^0-9:()]{3,40})$");
  std::string all;
  bool is_changed = false;
  for (const std::string_view part : parts) {
    std::string who;
    std::string from;
    const bool has_whence =
        re2::RE2::FullMatch(re2::StringPiece(part.data(), part.size()), whence, &who, &from);
    // `… Ada Nes Afbud fra Bo Lie`: another line ran into it.
    if (has_whence && words.label(plain(who.substr(who.rfind(' ') + 1)))) return std::string(text);
    const auto named = full_name_list(has_whence ? std::string_view(who) : part);
    if (!named || named->size() != 1) return std::string(text);
    is_changed |= has_whence;
    all += (all.empty() ? "" : ", ") + (has_whence ? who + " (" + from + ')' : std::string(part));
  }
  return is_changed ? all : std::string(text);
}

/// `Dal Revision` behind whoever comes from there: an organisation by the word that its name ends with.
bool ends_as_organisation(std::string_view part) {
  static const re2::RE2 pattern(" (?:(?i:revisjon|revision|kommune|skole|skule)|" +
                                std::string(company_forms) + ")$");
  return re2::RE2::PartialMatch(re2::StringPiece(part.data(), part.size()), pattern);
}

/// `Ada Nes, President; Bo Lie, Secretary`: what stands behind a comma is of who stands before it.
std::vector<AttendeeFact> one_between_semicolons(const Piece& piece, std::string_view text,
                                                 const AttendanceHeading& heading, const Vocabulary& words) {
  std::vector<AttendeeFact> people;
  if (text.find(';') == std::string_view::npos || text.find(',') == std::string_view::npos) return {};
  for (const std::string_view part : split(text, ';')) {
    const std::size_t comma = std::min(part.find(','), part.size());
    const auto name = name_list(part.substr(0, comma));
    const std::string_view beside = comma == part.size() ? "" : trim(part.substr(comma + 1));
    if (!name || name->size() != 1 || !is_full_name(name->front().name) || full_name_list(beside)) return {};
    ListedName listed = name->front();
    if (!beside.empty()) listed.beside += (listed.beside.empty() ? "" : ", ") + std::string(beside);
    people.push_back(attendee_of(listed, heading, piece.span, words));
  }
  return people;
}

/// `3 members of the public`: people who are counted, and named nowhere.
bool is_crowd(std::string_view part) {
  static const re2::RE2 pattern(
      "(?i)^(?:\\d{1,3}|a|one|two|three|four|five|six|no|en|ei|to|tre|fire|fem|ingen) (?:members? of the (?:"
      "public|press)|tilhør(?:er|ere|ar|arar)|tilskuere?|åhörare|representant(?:er|ar)? (?:fra|frå) "
      "pressen)$");
  return re2::RE2::FullMatch(re2::StringPiece(part.data(), part.size()), pattern);
}

/// One person with what the person is: `Ada Nes, leder`, `Ada Nes – leder`, `Ada Nes Medlem AP`.
std::optional<AttendeeFact> one_told_of(const Piece& piece, std::string_view text,
                                        const std::vector<std::string_view>& parts, const Vocabulary& words,
                                        const AttendanceHeading& heading) {
  if (parts.size() == 2 && tells_of_one(parts[1], words) && is_name(bare_name(parts[0]))) {
    const auto first = name_list(parts[0]);
    std::string beside = first && first->size() == 1 ? first->front().beside : "";
    beside += (beside.empty() ? "" : ", ") + std::string(parts[1]);
    return attendee_of({bare_name(parts[0]), beside}, heading, piece.span, words);
  }
  for (const std::string_view dash : {" – ", " - ", ": "}) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos || parts.size() > 2 || text.find('(') < at) continue;
    const std::string name = bare_name(text.substr(0, at));
    const bool tells_of_person =
        piece.kind == BlockKind::list_item || tells_coming_or_going(trim(text.substr(at + dash.size())));
    if (is_name(name) && text.substr(at + dash.size()).size() < 70 && tells_of_person)
      return attendee_of({name, std::string(trim(text.substr(at + dash.size())))}, heading, piece.span,
                         words);
  }
  if (parts.size() == 1 && text.find('(') == std::string_view::npos) {
    const Peeled one = peeled(text, words);
    if ((!one.role.empty() || !one.party.empty()) && is_full_name(one.name)) {
      AttendeeFact attendee = attendee_of({one.name, ""}, heading, piece.span, words);
      if (!one.role.empty()) attendee.role = words.role(one.role);
      if (!one.party.empty()) attendee.party = one.party;
      return attendee;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<AttendeeFact> person_described(const Piece& piece, std::string_view line, const Vocabulary& words,
                                           const AttendanceHeading& heading) {
  const std::size_t comma = line.find(',');
  if (comma == std::string_view::npos) return {};
  static const re2::RE2 another("^(?:\\p{Lu}[\\pL'-]+ )+\\p{Lu}[\\pL'-]+ \\p{Ll}");
  for (const std::string_view part : list_parts(line.substr(comma + 1)))
    if (is_full_name(bare_name(part)) ||
        re2::RE2::PartialMatch(re2::StringPiece(part.data(), part.size()), another))
      return {};
  const auto name = name_list(line.substr(0, comma));
  if (!name || name->size() != 1 || !is_full_name(name->front().name)) return {};
  ListedName listed = name->front();
  listed.beside += listed.beside.empty() ? "" : ", ";
  for (const char c : trim(line.substr(comma + 1)))
    if (c == '(')
      listed.beside += ", ";
    else if (c != ')')
      listed.beside += c;
  return {attendee_of(listed, heading, piece.span, words)};
}

namespace {

/// Takes a heading within the list: `Kontaktpersoner kommuner: Ada Nes (Dal), …`. What stands behind it.
std::string_view taken_off_group(std::string_view text, AttendanceHeading& heading) {
  constexpr std::size_t longest = 60;
  const std::size_t colon = text.find(':');
  if (colon >= longest || text.find('(') <= colon || is_in_clock(text, colon)) return text;
  heading.group = std::string(trim(text.substr(0, colon)));
  // Whatever the words are, those who could not come did not; those who came for them did.
  static const re2::RE2 for_them("(?i)^(?:vara|møtte|møter|stedfortr|erstat|substitut|suppl|ersätt)");
  if (tells_absence(heading.group) && !re2::RE2::PartialMatch(heading.group, for_them)) {
    heading.attendance = Attendance::absent;
    heading.group.clear();
  }
  return trim(text.substr(colon + 1));
}

std::vector<AttendeeFact> people_of_list(const Piece& piece, std::string_view text, const Vocabulary& words,
                                         const AttendanceHeading& heading) {
  auto parts = list_parts(text);
  std::erase_if(parts, is_crowd);
  if (heading.attendance == Attendance::administration || heading.attendance == Attendance::guest)
    if (auto offices = offices_and_holders(piece, parts, words); !offices.empty()) return offices;
  if (auto one = in_place_of_another(piece, text, heading, words)) return {*std::move(one)};
  if (auto one = away_with_substitute(piece, text, heading, words)) return {*std::move(one)};
  if (auto one = told_behind_parentheses(piece, text, heading, words)) return {*std::move(one)};
  if (auto one = one_told_of(piece, text, parts, words, heading)) return {*std::move(one)};
  if (auto people = one_between_semicolons(piece, text, heading, words); !people.empty()) return people;
  auto names = name_list(with_whence_beside(text, parts, words));
  if (!names) names = names_among(parts);
  if (!names && parts.size() == 1) names = name_list(parts[0]);
  if (!names) return {};
  std::vector<AttendeeFact> attendees;
  for (const ListedName& name : *names) {
    if (!attendees.empty() && name.beside.empty() && ends_as_organisation(name.name))
      attendees.back().organisation = name.name;
    else
      attendees.push_back(attendee_of(name, heading, piece.span, words));
  }
  take_groups_for_roles(attendees, *names, words);
  return attendees;
}

}  // namespace

std::vector<AttendeeFact> attendees_in(const Piece& piece, std::string_view text, const Vocabulary& words,
                                       AttendanceHeading& heading) {
  if (piece.kind == BlockKind::table_row) return attendees_of_row(piece, words, heading);
  // `[x] Ada Nes`: a list of all who are members, of whom those with a tick came.
  if (text.starts_with("[x] ") || text.starts_with("[X] ")) {
    heading.has_ticks = true;
    text = trim(text.substr(3));
  } else if (text.starts_with("[ ] ")) {
    if (!heading.has_ticks || heading.attendance != Attendance::present) return {};
    AttendanceHeading away = heading;
    away.attendance = Attendance::absent;
    away.has_ticks = false;
    return attendees_in(piece, text.substr(4), words, away);
  }
  if (const std::string columns = capitalised_columns(std::string(text));
      !columns.empty() && text.size() < 90 && text.find(',') == std::string_view::npos) {
    heading.columns = {"name", "role", "party"};
    if (columns.find(" for") != std::string::npos) heading.columns.emplace_back("instead_of");
    return {};
  }
  text = taken_off_group(text, heading);
  while (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
  if (text.empty()) return {};
  if (heading.attendance == Attendance::administration)
    if (auto offices = offices_with_holders(piece, text); !offices.empty()) return offices;
  return people_of_list(piece, text, words, heading);
}

}  // namespace ko::import
