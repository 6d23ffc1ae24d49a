// SPDX-License-Identifier: MIT
/// Facts of minutes as the record of their meeting.
#pragma once

#include <string>
#include <vector>

#include "import/draft/people.hpp"
#include "import/recognise/facts.hpp"
#include "ko/records/new_value.hpp"

namespace ko::import {

struct MeetingDraft {
  std::string id = {};
  std::string body = {};  ///< id, or empty
  const MinutesFacts* facts = nullptr;
};

/// The fields of the meeting, with a source on each entry.
NewValue::Fields meeting_fields_of(const MeetingDraft& meeting, People& people,
                                   std::vector<Question>& questions, const SourceOf& source_of);

/// The entries of `present`, `absent`, `administration` and `guests`.
struct AttendanceLists {
  NewValue::List present = {};
  NewValue::List absent = {};
  NewValue::List administration = {};
  NewValue::List guests = {};
};
AttendanceLists attendance_lists(const std::vector<AttendeeFact>& attendees, People& people,
                                 const SourceOf& source_of);

/// An item of the agenda.
NewValue item_entry(const ItemFact& item, People& people, std::vector<Question>& questions,
                    const SourceOf& source_of);

/// The entries of an item's votes.
NewValue::List vote_entries(const ItemFact& item, People& people, std::vector<Question>& questions,
                            const SourceOf& source_of);

}  // namespace ko::import
