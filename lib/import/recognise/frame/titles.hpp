// SPDX-License-Identifier: MIT
/// What the first lines of minutes say of the meeting: `Referat fra styremøte i X 11. mars 2025`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

struct TitleFacts {
  std::string title = {};  ///< of the meeting, without the word for minutes and without its day
  std::string body = {};
  std::string type = {};  ///< ordinary, extraordinary …, as written
  std::string number = {};
  std::string place = {};         ///< where it was held
  std::string rest = {};          ///< the whole text, for its day and times
  bool is_notice = false;         ///< it calls to a meeting
  bool is_document_word = false;  ///< it says what the document is, and no more
};

/// Nothing where the text is no title of minutes: it is a sentence, or too long.
std::optional<TitleFacts> title_facts(std::string_view text, const Vocabulary& words);

/// True of `Dal kommune`, whose bodies have minutes of their own.
bool is_municipality(std::string_view text);

/// True of a text with a word in it, or at its end, that names of bodies have: `styret`, `Board`.
bool is_word_for_body(std::string_view text);

/// True of the name of a body that is known as one by itself: `Kommunestyret`, `Styret for anlegget`.
bool is_common_body(std::string_view text);

/// What follows `MØTEPROTOKOLL`, where it may be the name of a body.
bool may_be_body(std::string_view text, const Vocabulary& words);

}  // namespace ko::import
