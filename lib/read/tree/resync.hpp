// SPDX-License-Identifier: MIT
/// Finding the way back after a fault.
///
/// Records are written one entry a line, and indentation says what belongs to what. So a line that looks like
/// an entry
/// (`word:`, or a dash and a blank) is taken for one even where an open quote or bracket would swallow it,
/// and what cannot be read ends where the indentation does.
#pragma once

#include "read/tree/draft.hpp"
#include "read/tree/scanner.hpp"

namespace ko::fast {

/// True where a key that is one word, and its colon, stand.
bool looks_like_key(const char* at, const char* end);
/// True where a key that is one word, or a dash and a blank, stand.
bool looks_like_entry(const char* at, const char* end);

/// True at a line of seven `c`, as git marks the two versions of a merge that was not finished.
bool is_conflict_marker(const char* line, const char* end, char c);
/// The marker `>>>>>>>` that ends what a merge left after `line`; null when there is none.
const char* find_conflict_end(const char* line, End end);

/// The first line from `line` on that has text and is indented by `column` or less. Comments on the way are
/// kept. With `items`, entries of a list at `column` are passed over too: they belong to the key that was
/// lost.
Line skip_deeper(Draft& draft, Line line, std::int32_t column, bool items);

}  // namespace ko::fast
