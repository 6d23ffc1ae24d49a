// SPDX-License-Identifier: MIT
/// What stands around the items: title, body, day, place, who was there, and at the end who signs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

class FrameReader {
 public:
  FrameReader(const SourceText& source, const Vocabulary& words, MinutesFacts& facts)
      : source_(source), words_(words), facts_(facts) {}

  void take(const Piece& piece);
  /// A row of the list that announces the items.
  void take_listed(const Piece& piece) { place(piece.span); }
  /// What comes is an item that tells who was there, before it is anything else.
  void begin_roll_call();
  /// Settles what only the whole of the head says.
  void finish_head();
  void begin_tail();
  void finish();

 private:
  void place(Span span) { facts_.placed.push_back(span); }
  bool take_label(const Piece& piece, const Labelled& label);
  /// A row of a label and its value: `Justerare      Ada Nes`.
  bool take_field_row(const Piece& piece);
  bool take_people_label(const Piece& piece, Label label, const std::string& rest);
  bool take_value(const Piece& piece, Label label, std::string_view value);
  bool take_moment(const Piece& piece, Label label, std::string_view value);
  void take_last_day(Label label, std::string_view rest, Span span);
  /// `Kommunhuset, sal Eken, kl. 13.00–15.20`
  bool take_time_and_place(const Piece& piece, std::string_view value);
  bool take_people(const Piece& piece, std::string_view text);
  /// Lists of people side by side: `Til stede:   Vara:   Forfall:`, and rows of their names below.
  bool take_people_in_columns(const Piece& piece);
  /// `Synfaring før møtet: Nes brygge`, below names: a field that is no group of people.
  bool tells_of_no_people(const Piece& piece) const;
  bool is_word_among_whole_names(const Piece& piece) const;
  /// True of what somebody is there for, by its name.
  bool is_known_group(const std::string& name) const;
  /// Adds somebody who was there, or what a list further down says more of them.
  void add_attendee(AttendeeFact person);
  Span where_named(const Piece& piece, const std::string& name, std::size_t count) const;
  /// The people of a list with one on each line; nothing where that is not how it is written.
  std::vector<AttendeeFact> one_on_each_line(const Piece& piece);
  /// `Fra styret: Ada Nes` below those whose meeting it is.
  bool begins_others(std::string_view text) const;
  bool take_title(const Piece& piece);
  void note_body_above(const Piece& piece);
  /// One of the first lines, which may be whose meeting it is.
  void note_above(const Piece& piece);
  /// `Formannskapet      Møtebok` in two cells.
  bool take_title_row(const Piece& piece);
  /// What stands above the title and may be whose meeting it is.
  void settle_body();
  /// Who leads the meeting and keeps its minutes, where that stands beside one of the names alone.
  void settle_offices();
  bool take_substitute_line(std::string_view text, Span span);
  bool take_sentence(std::string_view text, Span span);
  /// That notice or agenda were approved.
  bool take_approval_told(std::string_view text, Span span);
  /// `Ada Nes hadde meldt forfall`
  bool take_absence_told(std::string_view text, Span span);
  /// When the meeting began.
  bool take_opened(std::string_view text);
  bool take_closed(std::string_view text, Span span);
  void take_approval(Label label, std::string_view text, Span span);
  bool take_names(std::vector<Said>& names, std::string_view text, Span span);
  bool take_more_names(std::vector<Said>& names, const Piece& piece);
  /// Who kept the minutes, or led the meeting, signs below them: `Ada Nes, referent`.
  bool take_signature(const Piece& piece);
  /// `Møte nr. 2-2026, torsdag 7. mai, kl. 19.00 på Dal`: the year stands in the number.
  bool take_number_and_day(const Piece& piece);
  /// A line of nothing but the day, and where.
  bool take_day_alone(const Piece& piece);
  /// What comes are people under such a word.
  void begin_list(Label label);
  void begin_section(Label label, const Piece& piece);

  const SourceText& source_;
  const Vocabulary& words_;
  MinutesFacts& facts_;
  std::optional<Label> section_ = {};     ///< the label whose list goes on
  std::vector<Label> side_by_side_ = {};  ///< the labels of people above columns of names
  std::optional<Label> waiting_ = {};     ///< the label whose value comes next
  std::uint32_t section_level_ = 0;       ///< of its heading; 0 where it is none
  AttendanceHeading heading_ = {};
  bool is_closed_list_ = false;  ///< the names stood behind their label on its line
  bool are_others_ = false;      ///< those listed now are not of the body
  bool is_tail_ = false;
  bool is_roll_call_ = false;
  bool has_document_word_ = false;  ///< `MØTEPROTOKOLL` stood alone
  Said body_above_ = {};            ///< a body's name, before `MØTEPROTOKOLL` stood
  Said above_ = {};                 ///< the first line, where it is no title of a meeting
  bool tells_of_meeting_ = false;   ///< a title did
  std::size_t taken_ = 0;           ///< pieces
};

}  // namespace ko::import
