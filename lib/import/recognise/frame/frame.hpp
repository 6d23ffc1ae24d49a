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
  /// Settles what only the whole of the head says.
  void finish_head();
  void begin_tail();
  void finish();

 private:
  void place(Span span) { facts_.placed.push_back(span); }
  bool take_label(const Piece& piece, const Labelled& label);
  bool take_value(const Piece& piece, Label label, std::string_view value);
  bool take_moment(const Piece& piece, Label label, std::string_view value);
  bool take_people(const Piece& piece, std::string_view text);
  Span where_named(const Piece& piece, const std::string& name, std::size_t count) const;
  bool take_title(const Piece& piece);
  bool take_substitute_line(std::string_view text, Span span);
  bool take_sentence(std::string_view text, Span span);
  void take_approval(Label label, std::string_view text, Span span);
  bool take_names(std::vector<Said>& names, std::string_view text, Span span);
  void begin_section(Label label, const Piece& piece);

  const SourceText& source_;
  const Vocabulary& words_;
  MinutesFacts& facts_;
  std::optional<Label> section_ = {};  ///< the label whose list goes on
  std::optional<Label> waiting_ = {};  ///< the label whose value comes next
  std::uint32_t section_level_ = 0;    ///< of its heading; 0 where it is none
  AttendanceHeading heading_ = {};
  bool is_tail_ = false;
  bool has_document_word_ = false;  ///< `MØTEPROTOKOLL` stood alone
  std::size_t taken_ = 0;           ///< pieces
};

}  // namespace ko::import
