// SPDX-License-Identifier: MIT
/// Entries of lists as a scenario has them and as a set has them: which is which, and which of them is past.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "edit/merging/values.hpp"
#include "edit/new_value.hpp"
#include "ko/files/file.hpp"
#include "ko/values/date.hpp"

namespace ko::edit {

/// True of what begins and ends, such as memberships and posts.
bool has_days(const Described& list);

/// The days of an entry that has them.
Period period_of(Cursor entry);

/// Whether an entry has ended before a day.
bool has_ended(Cursor entry, Day from);

/// True of the fields that a scenario may leave out of an entry, and means it all the same.
bool is_beside_the_point(std::string_view field);

/// Whether two values are the same, however they are written; none is the same as one that is blank.
bool are_same(const Described& described, Cursor a, Cursor b);

/// An entry of a list, of the set or of the scenario.
struct ListEntry {
  Cursor at;
  NewValue::Fields fields = {};  ///< a bare text is one of them
  std::size_t number = 0;        ///< in its list, from 1
  bool is_matched = false;
};

std::vector<ListEntry> entries_of(const Described& list, Cursor at);

/// What a field says, to compare it; empty where it is not there.
std::string text_under(const NewValue::Fields& fields, std::string_view key);

/// The entry of the set that one of the scenario means, among those that are not matched yet: one that says
/// just the same, else one that goes on and says the same but for what is beside the point. Null: it is new.
ListEntry* counterpart(const Described& list, std::vector<ListEntry>& there, const ListEntry& here, Day from);

}  // namespace ko::edit
