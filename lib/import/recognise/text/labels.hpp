// SPDX-License-Identifier: MIT
/// The words that minutes and letters put before what they state: `Møtested:`, `Present`, `Vedtak`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ko::import {

class Vocabulary;

/// What follows a label, in the order of `import_labels`.
enum class Label : std::uint8_t {
  body,
  title,
  number,
  date,
  time,  ///< a time of day, a day, or both
  time_and_place,
  start,
  end,
  place,
  present,
  present_in_chair,
  absent,
  substitutes,
  administration,
  guests,
  observers,
  chair,
  secretary,
  agenda,
  agenda_approval,
  notice_approval,
  approval_of_both,  ///< of notice and agenda
  approvers,         ///< who were elected to approve the minutes
  approved_by,       ///< who approved them
  signers,
  next,
  documents,
  treatment,  ///< a heading that only gives order
  recommendation,
  proposals,  ///< a heading over what was moved
  decision,
  voting,
  action,
  remark,
  recusal,
  case_reference,
  sign_off,  ///< lines to sign on
  other,     ///< a heading of something that is not read further
  // letters
  our_reference,
  their_reference,
  sender,
  caseworker,
  recipients,
  copies,
  regards,
  sent_on,
};

/// True of labels that people stand below: who was there, who was not, who came besides.
bool is_of_people(Label label);

struct Labelled {
  Label label = Label::title;
  std::string said = {};  ///< the label as written, without its colon
  std::size_t rest = 0;   ///< where what follows it begins; the end where nothing does
  bool is_alone = false;  ///< nothing follows it
};

/// The label that a text begins with: before a colon, or as the whole of it.
std::optional<Labelled> labelled(std::string_view text, const Vocabulary& words);

/// What words stand before in the languages that the vocabulary reads.
std::optional<Label> known_label(const std::string& plain_words, const Vocabulary& vocabulary);

/// The text in lower case with all that is written otherwise for looks put right: apostrophes, dashes, runs
/// of blanks, blanks and punctuation at its ends.
std::string plain(std::string_view text);

}  // namespace ko::import
