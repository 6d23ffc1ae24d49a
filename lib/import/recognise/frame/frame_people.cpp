// SPDX-License-Identifier: MIT
/// Lists of people, above the items or in one that calls the roll.
#include <algorithm>

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

std::vector<AttendeeFact> FrameReader::one_on_each_line(const Piece& piece) const {
  std::vector<AttendeeFact> all;
  const std::string_view whole = source_.of(piece.span);
  if (whole.find('\n') == std::string_view::npos || piece.kind == BlockKind::table_row) return all;
  for (std::string_view line : split(whole, '\n')) {
    line = trim(line);
    if (all.empty())
      if (const auto label = labelled(line, words_)) line = trim(line.substr(label->rest));
    if (line.empty()) continue;
    AttendanceHeading heading = heading_;
    Piece one = piece;
    one.kind = BlockKind::paragraph;
    one.text = std::string(line);
    std::vector<AttendeeFact> people = attendees_in(one, line, words_, heading);
    if (people.empty()) people = person_described(one, line, words_, heading);
    if (people.size() != 1 || !is_full_name(people[0].name)) return {};
    all.push_back(std::move(people[0]));
  }
  return all;
}

bool FrameReader::take_people(const Piece& piece, std::string_view text) {
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
