// SPDX-License-Identifier: MIT
/// What gates refuse: it is dropped from the facts, and its words are told as those of which nothing was
/// made.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/source_text.hpp"

namespace ko::import {

class Refusals {
 public:
  Refusals(const SourceText& source, MinutesFacts& facts) : source_(source), facts_(facts) {}

 protected:
  /// Takes the words out of those of which something was made.
  void unplace(Span span);
  /// Asks about words that were refused.
  void ask(const std::string& words, std::string_view why, Span span);
  /// Where words that a fact has begin and end in the source, blanks aside. Nothing where they were changed.
  std::optional<Span> where(std::string_view words, Span within) const;

  const SourceText& source_;
  MinutesFacts& facts_;
};

/// The gate of those who are listed: the first, for the others ask who was there.
void pass_attendance_gate(const SourceText& source, MinutesFacts& facts);
/// The gate of which items there are, what they are called, and where each ends.
void pass_agenda_gate(const SourceText& source, MinutesFacts& facts);
/// The gate of an item's votes. `announced`: where proposals are announced of which nothing was made.
void pass_votes_gate(const SourceText& source, MinutesFacts& facts, ItemFact& item,
                     std::vector<Span> announced);
/// The gate of what items have.
void pass_item_gate(const SourceText& source, MinutesFacts& facts);
/// The gate of what the minutes say of the meeting.
void pass_frame_gate(const SourceText& source, MinutesFacts& facts);

}  // namespace ko::import
