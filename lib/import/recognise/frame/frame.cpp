// SPDX-License-Identifier: MIT
#include "import/recognise/frame/frame.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/openings.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_of_people(Label label) {
  switch (label) {
    case Label::present:
    case Label::present_in_chair:
    case Label::absent:
    case Label::substitutes:
    case Label::administration:
    case Label::guests:
    case Label::observers: return true;
    default: return false;
  }
}

AttendanceHeading heading_of(Label label) {
  AttendanceHeading heading;
  if (label == Label::absent) heading.attendance = Attendance::absent;
  if (label == Label::administration) heading.attendance = Attendance::administration;
  if (label == Label::guests) heading.attendance = Attendance::guest;
  if (label == Label::substitutes) heading.role = "deputy";
  if (label == Label::observers) heading.role = "observer";
  if (label == Label::present_in_chair) heading.role = "leader";
  return heading;
}

}  // namespace

void FrameReader::begin_section(Label label, const Piece& piece) {
  section_ = label;
  heading_ = heading_of(label);
  section_level_ = piece.kind == BlockKind::heading ? piece.level : 0;
  place(piece.span);
}

void FrameReader::begin_tail() {
  is_tail_ = true;
  section_.reset();
  waiting_.reset();
}

void FrameReader::take(const Piece& piece) {
  ++taken_;
  if (const auto label = labelled(piece.text, words_); label && take_label(piece, *label)) return;
  if (piece.kind == BlockKind::table_row && piece.cells.size() == 2) {
    // A row of a label and its value.
    if (const auto label = labelled(piece.cells[0] + ":", words_); label && !is_of_people(label->label)) {
      Piece value = piece;
      value.text = piece.cells[1];
      if (take_value(piece, label->label, piece.cells[1])) return;
    }
  }
  if (waiting_) {
    const Label label = *waiting_;
    waiting_.reset();
    if (take_value(piece, label, piece.text)) return;
  }
  if (is_tail_ && take_signature(piece)) return;
  if (section_ && take_substitute_line(piece.text, piece.span)) return;
  if (section_ && is_of_people(*section_)) {
    if (is_attendance_heading(piece) || take_people(piece, piece.text)) {
      if (is_attendance_heading(piece)) (void)attendees_in(piece, piece.text, words_, heading_);
      place(piece.span);
      return;
    }
    if (piece.kind == BlockKind::heading) section_.reset();
  }
  if (section_ == Label::agenda) {
    if (piece.kind == BlockKind::table_row || piece.kind == BlockKind::list_item || piece.text.size() < 200)
      return place(piece.span);
    section_.reset();
  }
  if (section_ == Label::agenda_approval || section_ == Label::notice_approval ||
      section_ == Label::approval_of_both) {
    take_approval(*section_, piece.text, piece.span);
    return;
  }
  // What announces something else ends a list of names.
  const bool is_of_names =
      section_ == Label::approvers || section_ == Label::approved_by || section_ == Label::signers;
  if (is_of_names && piece.text.ends_with(':')) section_.reset();
  // Names go on below their label where they are people of the meeting; other lines may look like names.
  if (section_ == Label::approvers && take_more_names(facts_.approvers, piece)) return;
  if (section_ == Label::approved_by && take_more_names(facts_.approved_by, piece)) return;
  if (section_ == Label::signers && take_more_names(facts_.signers, piece)) return;
  if (section_ == Label::documents && piece.kind == BlockKind::list_item) {
    facts_.documents.push_back({piece.text, piece.span});
    return place(piece.span);
  }
  if (section_ == Label::sign_off) return place(piece.span);
  if (!is_tail_ && !facts_.start.day && take_day_alone(piece)) return;
  if (!is_tail_ && (take_title(piece) || take_title_row(piece))) return;
  for (const Sentence& sentence : sentences_of(source_, piece)) take_sentence(sentence.text, sentence.span);
}

bool FrameReader::take_people_label(const Piece& piece, Label label, const std::string& rest) {
  // Words for everybody of a body are a heading here only before a colon or alone.
  begin_section(label, piece);
  if (rest.empty()) return true;
  Piece after = piece;
  after.kind = BlockKind::paragraph;
  after.text = rest;
  if (take_people(after, rest)) return true;
  if (find_day(rest, words_)) return false;
  // Nobody was made out, so that nothing of it has a place.
  facts_.placed.pop_back();
  return true;
}

bool FrameReader::take_label(const Piece& piece, const Labelled& label) {
  const std::string rest = piece.text.substr(label.rest);
  waiting_.reset();
  if (is_of_people(label.label)) return take_people_label(piece, label.label, rest);
  switch (label.label) {
    case Label::agenda: begin_section(label.label, piece); return true;
    case Label::agenda_approval:
    case Label::notice_approval:
    case Label::approval_of_both:
      begin_section(label.label, piece);
      if (rest.empty()) return true;
      take_approval(label.label, rest, piece.span);
      section_.reset();
      return true;
    case Label::approvers:
    case Label::approved_by:
    case Label::signers: {
      begin_section(label.label, piece);
      auto& names = label.label == Label::approvers ? facts_.approvers
                    : label.label == Label::signers ? facts_.signers
                                                    : facts_.approved_by;
      if (!rest.empty()) take_names(names, rest, piece.span);
      return true;
    }
    case Label::documents:
      begin_section(label.label, piece);
      if (!rest.empty()) facts_.documents.push_back({rest, piece.span});
      return true;
    case Label::sign_off: begin_section(label.label, piece); return true;
    case Label::other:
      section_.reset();
      if (rest.empty()) place(piece.span);
      return rest.empty();
    case Label::treatment:
    case Label::decision:
    case Label::recommendation:
    case Label::proposals:
    case Label::voting:
    case Label::action:
    case Label::remark:
    case Label::recusal: return false;
    default: break;
  }
  section_.reset();
  if (rest.empty()) {
    waiting_ = label.label;
    place(piece.span);
    return true;
  }
  return take_value(piece, label.label, rest);
}

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
    if (people.size() != 1 || !is_full_name(people[0].name)) return {};
    all.push_back(std::move(people[0]));
  }
  return all;
}

bool FrameReader::take_people(const Piece& piece, std::string_view text) {
  // A heading names a group, and nobody.
  std::vector<AttendeeFact> people;
  if (piece.kind != BlockKind::heading) {
    people = one_on_each_line(piece);
    if (people.empty()) people = attendees_in(piece, text, words_, heading_);
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
  if (piece.kind != BlockKind::table_row && people.size() > 1 &&
      heading_.attendance != Attendance::administration)
    for (const std::string_view part : list_parts(text.substr(text.find(':') + 1)))
      if (!name_list(part) && part.size() < 80)
        facts_.questions.push_back(
            {"`" + std::string(part) + "` stands among names, and is none that can be told", piece.span});
  for (AttendeeFact& person : people) {
    person.spans[0] = where_named(piece, person.name, people.size());
    if (!person.unclear.empty())
      facts_.questions.push_back(
          {"who `" + person.unclear + "` beside " + person.name + " is about cannot be told",
           person.spans[0]});
    if (section_ == Label::present_in_chair && !facts_.chair) facts_.chair = {person.name, piece.span};
    const auto same = std::ranges::find_if(facts_.attendees, [&](const AttendeeFact& each) {
      return name_key(each.name) == name_key(person.name);
    });
    if (same != facts_.attendees.end() && same->attendance == person.attendance) continue;
    facts_.attendees.push_back(std::move(person));
  }
  place(piece.span);
  return true;
}

void FrameReader::finish_head() {
  section_.reset();
  waiting_.reset();
  settle_body();
  settle_offices();
}

}  // namespace ko::import
