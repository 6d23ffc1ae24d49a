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

/// True of what can stand among lines to sign on: names, offices, days, and no row of a table with more.
bool may_be_signed(const Piece& piece) {
  constexpr std::ptrdiff_t most_cells = 3;
  const auto is_filled = [](const std::string& cell) { return !cell.empty(); };
  const auto is_signer = [](const std::string& cell) {
    return cell.empty() || is_full_name(bare_name(cell));
  };
  return std::ranges::count_if(piece.cells, is_filled) <= most_cells ||
         std::ranges::all_of(piece.cells, is_signer);
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

bool FrameReader::take_field_row(const Piece& piece) {
  if (piece.kind != BlockKind::table_row || piece.cells.size() != 2) return false;
  const auto label = labelled(piece.cells[0] + ":", words_);
  if (!label) return false;
  Piece value = piece;
  value.text = piece.cells[1];
  if (is_of_people(label->label)) {
    // `Beslutande      Ada Nes (S)`, the others below her.
    const std::size_t tab = source_.of(piece.span).find('\t');
    if (tab == std::string_view::npos) return false;
    value.kind = BlockKind::paragraph;
    value.span.begin += static_cast<std::uint32_t>(tab) + 1;
    return take_people_label(value, label->label, value.text);
  }
  if (take_value(piece, label->label, piece.cells[1])) return true;
  const bool is_of_names = label->label == Label::approvers || label->label == Label::signers ||
                           label->label == Label::approved_by;
  value.text = piece.cells[0] + ": " + piece.cells[1];
  return is_of_names && take_label(value, *labelled(value.text, words_));
}

void FrameReader::begin_list(Label label) {
  section_ = label;
  heading_ = heading_of(label);
  are_others_ = false;
  is_closed_list_ = false;
  section_level_ = 0;
}

void FrameReader::begin_section(Label label, const Piece& piece) {
  begin_list(label);
  if (piece.kind == BlockKind::heading) section_level_ = piece.level;
  place(piece.span);
}

void FrameReader::begin_roll_call() {
  is_roll_call_ = true;
  section_.reset();
  waiting_.reset();
}

void FrameReader::begin_tail() {
  is_tail_ = true;
  section_.reset();
  waiting_.reset();
}

void FrameReader::take(const Piece& piece) {
  ++taken_;
  if (take_people_in_columns(piece)) return;
  if (const auto label = labelled(piece.text, words_); label && take_label(piece, *label)) return;
  if (take_field_row(piece)) return;
  if (waiting_) {
    const Label label = *waiting_;
    waiting_.reset();
    if (take_value(piece, label, piece.text)) return;
  }
  if (is_tail_ && take_signature(piece)) return;
  if (section_ && (take_substitute_line(piece.text, piece.span) || take_absence_told(piece.text, piece.span)))
    return place(piece.span);
  if (!is_tail_ && says_who_came(piece)) begin_section(Label::present, piece);
  if (section_ && is_of_people(*section_) && is_closed_list_ && tells_of_no_people(piece)) section_.reset();
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
  if (section_ == Label::sign_off && may_be_signed(piece)) return place(piece.span);
  const bool is_head = !is_tail_ && !is_roll_call_;
  if (is_head && !facts_.start.day && (take_day_alone(piece) || take_number_and_day(piece))) return;
  if (is_head && (take_title(piece) || take_title_row(piece))) return;
  for (const Sentence& sentence : sentences_of(source_, piece)) take_sentence(sentence.text, sentence.span);
}

bool FrameReader::take_people_label(const Piece& piece, Label label, const std::string& rest) {
  // Words for everybody of a body are a heading here only before a colon or alone.
  begin_section(label, piece);
  if (rest.empty()) return true;
  Piece after = piece;
  after.kind = BlockKind::paragraph;
  after.text = rest;
  is_closed_list_ = take_people(after, rest);
  if (is_closed_list_) return true;
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

bool FrameReader::take_people_in_columns(const Piece& piece) {
  std::vector<Label> labels;
  for (const std::string& cell : piece.cells)
    if (const auto label = labelled(cell, words_); label && label->is_alone && is_of_people(label->label))
      labels.push_back(label->label);
  if (labels.size() > 1 && labels.size() == piece.cells.size()) {
    side_by_side_ = std::move(labels);
    place(piece.span);
    return true;
  }
  if (side_by_side_.empty()) return false;
  if (piece.cells.size() != side_by_side_.size()) {
    // The longest of the lists goes on by itself.
    if (piece.kind == BlockKind::paragraph && piece.indent == 0) begin_list(side_by_side_.front());
    side_by_side_.clear();
    return false;
  }
  for (std::size_t column = 0; column < piece.cells.size(); ++column) {
    if (piece.cells[column].empty()) continue;
    Piece cell = piece;
    cell.kind = BlockKind::paragraph;
    cell.cells.clear();
    cell.text = piece.cells[column];
    begin_list(side_by_side_[column]);
    (void)take_people(cell, cell.text);
  }
  section_.reset();
  return true;
}

void FrameReader::finish_head() {
  section_.reset();
  waiting_.reset();
  settle_body();
  settle_offices();
}

}  // namespace ko::import
