// SPDX-License-Identifier: MIT
/// Who was there and who was not: tables, lists, and sentences that name them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// Under which heading people are listed.
struct AttendanceHeading {
  Attendance attendance = Attendance::present;
  std::string role = {};   ///< what all below it are, where the heading says so
  std::string group = {};  ///< the heading within it
  /// Of a table: what its columns hold, from the row of their names.
  std::vector<std::string> columns = {};
  bool has_ticks = false;  ///< some of those below it are ticked off: `[x] Ada Nes`
};

/// The people that a piece lists, none where it lists nobody. A row of columns' names, or a heading within
/// the list, is taken into `heading`. Text after a label is handed in as `text`.
std::vector<AttendeeFact> attendees_in(const Piece& piece, std::string_view text, const Vocabulary& words,
                                       AttendanceHeading& heading);

/// The person of a line that names one and goes on with what the person is, behind a comma: `Ada Nes (leder),
/// Dal menighet (kom kl. 18.20)`. None where the line may name others.
std::vector<AttendeeFact> person_described(const Piece& piece, std::string_view line, const Vocabulary& words,
                                           const AttendanceHeading& heading);

/// True of the heads of columns of which one says whether each was there: a list of all who are members.
bool says_who_came(const Piece& piece);

/// True of the colon at a place where it stands within a time of day: `21:11`.
bool is_in_clock(std::string_view text, std::size_t colon);

/// True of a row that names columns, or a text that is a heading of people only.
bool is_attendance_heading(const Piece& piece);

/// Takes what a sentence says of somebody's coming, going, or taking part from elsewhere into that person's
/// entry. False where it says nothing of that, or of nobody who is listed.
bool take_movement(std::string_view sentence, Span span, std::vector<AttendeeFact>& attendees);

}  // namespace ko::import
