// SPDX-License-Identifier: MIT
/// Lists of people, above the items or in one that calls the roll.
#include <re2/re2.h>

#include <algorithm>
#include <cstdint>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/frame.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// The names of `Gjester: Ada Nes, Bo Lie`.
std::string_view behind_group(std::string_view text) {
  const std::size_t colon = text.find(':');
  return colon == std::string_view::npos || is_in_clock(text, colon) ? text : text.substr(colon + 1);
}

}  // namespace

/// Of a list of names, the part that is this one's.
Span FrameReader::where_named(const Piece& piece, const std::string& name, std::size_t count) const {
  const std::string all = running_text(source_, piece.span);
  const std::size_t at = count > 1 ? all.find(name) : std::string::npos;
  if (at == std::string::npos) return piece.span;
  std::size_t end = at + name.size();
  if (all.substr(end).starts_with(" (")) end = std::min(all.find(')', end), all.size() - 1) + 1;
  Piece whole = piece;
  whole.text = all;
  return span_within(source_, whole, at, end);
}

std::vector<AttendeeFact> FrameReader::one_on_each_line(const Piece& piece) {
  std::vector<AttendeeFact> all;
  std::vector<Span> others;
  const std::string_view whole = source_.of(piece.span);
  if (whole.find('\n') == std::string_view::npos || piece.kind == BlockKind::table_row) return all;
  for (std::string_view line : split(whole, '\n')) {
    line = trim(line);
    if (all.empty() && others.empty())
      if (const auto label = labelled(line, words_)) line = trim(line.substr(label->rest));
    if (line.empty()) continue;
    AttendanceHeading heading = heading_;
    Piece one = piece;
    one.kind = BlockKind::paragraph;
    one.text = std::string(line);
    const auto begin = static_cast<std::uint32_t>(line.data() - whole.data());
    const Span span = {piece.span.begin + begin,
                       piece.span.begin + begin + static_cast<std::uint32_t>(line.size())};
    std::vector<AttendeeFact> people = attendees_in(one, line, words_, heading);
    if (people.empty()) people = person_described(one, line, words_, heading);
    if (people.size() == 1 && is_full_name(people[0].name))
      all.push_back(std::move(people[0]));
    else if (people.empty() && (all.empty() || !take_movement(line, span, facts_.attendees)))
      others.push_back(span);
    else if (!people.empty())
      return {};
  }
  // Of a column of people a line that is told otherwise leaves the others to be who they are.
  constexpr std::size_t enough = 3;
  if (!others.empty() && (all.size() < enough || all.size() < 2 * others.size())) return {};
  for (const Span other : others)
    facts_.questions.push_back(
        {"`" + running_text(source_, other) + "` stands among names, and is none that can be told", other});
  return all;
}

bool FrameReader::begins_others(std::string_view text) const {
  static const re2::RE2 from("^(?:Fra|Frå|Från) [^:(]{2,40}: ");
  static const re2::RE2 auditor("(?i)^(?:revisor|auditor): ");
  const re2::StringPiece line(text.data(), text.size());
  const bool is_of_staff = heading_.attendance == Attendance::administration;
  if (is_of_staff && re2::RE2::PartialMatch(line, auditor)) return true;
  if (!re2::RE2::PartialMatch(line, from)) return false;
  // Where all are listed by whom they are from, those are whose meeting it is.
  return is_of_staff || std::ranges::any_of(facts_.attendees, [](const AttendeeFact& each) {
           return each.attendance == Attendance::present && !each.group.starts_with("Fr");
         });
}

bool FrameReader::tells_of_no_people(const Piece& piece) const {
  constexpr std::size_t longest = 60;
  const std::size_t colon = piece.text.find(':');
  // Those who make up a body may be listed by whom they are there for.
  if (heading_.attendance == Attendance::present || piece.kind != BlockKind::paragraph ||
      !piece.begins_block || colon > longest || begins_others(piece.text) || is_in_clock(piece.text, colon))
    return false;
  const std::string_view group = std::string_view(piece.text).substr(0, colon);
  static const re2::RE2 of_people(
      "(?i)(?:er|ar|ere|valgte|valde|members|medlemmer|councillors|guests|staff|public|team|fall|fravær|"
      "fråvær|afbud|"
      "absent|apologies|sorry|couldn't make it|f[oö]rhinder|excused|møtt)$");
  return words_.role(plain(group)).empty() && !words_.is_party(group) && !is_office(group) &&
         !re2::RE2::PartialMatch(re2::StringPiece(group.data(), group.size()), of_people);
}

/// One word alone on its line, where others have whole names, is the heading of something else.
bool FrameReader::is_word_among_whole_names(const Piece& piece) const {
  return piece.kind == BlockKind::paragraph && piece.begins_block &&
         piece.text.find(' ') == std::string::npos &&
         std::ranges::any_of(facts_.attendees,
                             [](const AttendeeFact& each) { return is_full_name(each.name); });
}

bool FrameReader::take_people(const Piece& piece, std::string_view text) {
  if (begins_others(text)) {
    heading_ = {.attendance = Attendance::guest};
    are_others_ = true;
    text = trim(text.substr(text.find(':') + 1));
  }
  // A heading names a group, and nobody.
  std::vector<AttendeeFact> people;
  bool is_by_lines = false;
  if (piece.kind != BlockKind::heading) {
    people = one_on_each_line(piece);
    is_by_lines = !people.empty();
    if (people.empty()) people = attendees_in(piece, text, words_, heading_);
    constexpr std::size_t longest_line = 90;
    if (people.empty() && piece.kind != BlockKind::table_row && text.size() <= longest_line)
      people = person_described(piece, text, words_, heading_);
  }
  if (people.empty()) {
    // A group's name alone on its line.
    const bool is_below =
        piece.kind == BlockKind::heading && section_level_ != 0 && piece.level > section_level_;
    const bool is_group = (is_below || (piece.kind != BlockKind::heading && text.ends_with(':'))) &&
                          text.size() < 60 && text.find_first_of("0123456789") == std::string_view::npos;
    if (!is_group) return false;
    heading_.group = std::string(trim(text.substr(0, text.find(':'))));
    return true;
  }
  if (people.size() == 1 && people[0].name == piece.text && is_word_among_whole_names(piece)) return false;
  // What else stands in a list of names is asked about.
  if (piece.kind != BlockKind::table_row && people.size() > 1 && !is_by_lines &&
      heading_.attendance != Attendance::administration)
    for (const std::string_view part : list_parts(behind_group(text)))
      if (!name_list(part) && part.size() < 80 && words_.role(part).empty() && !is_office(part))
        facts_.questions.push_back(
            {"`" + std::string(part) + "` stands among names, and is none that can be told", piece.span});
  // `kommunedirektør Dal` is whoever holds the office in Dal.
  std::erase_if(people, [&](const AttendeeFact& each) {
    const bool is_group = is_known_group(each.name);
    if (is_group)
      facts_.questions.push_back(
          {"`" + each.name + "` stands among names, and is who others are there for", piece.span});
    return is_group;
  });
  for (AttendeeFact& person : people) {
    // Who leads others leads none of those whose meeting it is.
    if (are_others_ && (person.role == "leader" || person.role == "deputy_leader" || person.role == "member"))
      person.role.clear();
    person.spans[0] = where_named(piece, person.name, people.size());
    if (!person.unclear.empty())
      facts_.questions.push_back(
          {"who `" + person.unclear + "` beside " + person.name + " is about cannot be told",
           person.spans[0]});
    if (section_ == Label::present_in_chair && !facts_.chair) facts_.chair = {person.name, piece.span};
    add_attendee(std::move(person));
  }
  place(piece.span);
  return true;
}

bool FrameReader::is_known_group(const std::string& name) const {
  return std::ranges::any_of(facts_.attendees, [&](const AttendeeFact& each) {
    return fold_case(each.organisation) == fold_case(name) || fold_case(each.group) == fold_case(name);
  });
}

void FrameReader::add_attendee(AttendeeFact person) {
  const auto same = std::ranges::find_if(facts_.attendees, [&](const AttendeeFact& each) {
    return name_key(each.name) == name_key(person.name);
  });
  if (same == facts_.attendees.end() || same->attendance != person.attendance) {
    facts_.attendees.push_back(std::move(person));
    return;
  }
  // A list of substitutes below that of the members says in whose place somebody came.
  if (!same->instead_of.empty() || person.instead_of.empty()) return;
  same->instead_of = std::move(person.instead_of);
  same->absent_party = std::move(person.absent_party);
  same->spans.push_back(person.spans[0]);
}

}  // namespace ko::import
