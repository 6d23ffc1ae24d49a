// SPDX-License-Identifier: MIT
/// Places in a record, as addresses name them after `#`.
#pragma once

#include <string_view>

#include "ko/records/register.hpp"

namespace ko {

/// Somebody a vote counts by name.
inline constexpr Field voter_fields[] = {{"voter", reference(Kind::person), "who voted"}};
inline constexpr Type voter_type = {
    .name = "voter", .meaning = "somebody who voted", .fields = voter_fields, .shorthand = "voter"};

/// What `3/votes/1` or `budget` is in the record: the grammar is that of `Register::resolve`. An id that
/// several entries bear leads to none.
Target resolve_place(const Record& record, std::string_view place);

/// True for what has the form of such a place as references write it: `3`, `3/1`, `votes/2`, `budget`.
bool is_place(std::string_view text);

/// True for a word that cannot be an entry's id, since in a place it is something else: a number, and the
/// name of a list.
bool is_word_of_places(std::string_view id);

}  // namespace ko
