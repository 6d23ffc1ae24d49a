// SPDX-License-Identifier: MIT
/// Facts of a letter as the record of the document.
#pragma once

#include <string>
#include <vector>

#include "import/draft/people.hpp"
#include "import/recognise/facts.hpp"
#include "ko/records/new_value.hpp"

namespace ko::import {

struct LetterDraft {
  std::string id = {};
  std::string name = {};  ///< of the file, where the letter has no title
  std::string path = {};
  std::string sha256 = {};
  const LetterFacts* facts = nullptr;
};

NewValue::Fields letter_fields_of(const LetterDraft& letter, People& people, std::vector<Question>& questions,
                                  const SourceOf& source_of);

/// Whether a letter asks for statements by a day.
bool asks_for_statements(const LetterFacts& facts);

/// What was sent out for statements by a day, as a hearing; nothing where the letter asks for none.
NewValue::Fields hearing_fields_of(const std::string& id, const LetterDraft& letter, People& people,
                                   const SourceOf& source_of);

}  // namespace ko::import
