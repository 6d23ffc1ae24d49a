// SPDX-License-Identifier: MIT
/// Comments that keep findings quiet:
///
///     start: 2014-02-22T09:00  # ko: ignore[wrong-weekday] because the letter has the wrong day
///     # ko: ignore[KO3,KO501] because the members were never recorded, until 2027-01-01
///     present:
///
/// The words in brackets are codes, names or families. Behind something, a comment holds for what is found on
/// its line. On a line of its own it holds for what begins on the next line that has something on it: a field
/// with all that is in it, an entry of a list, or, above the first line of a record, all of the record. A
/// reason follows `because`; `until` and a day, right after the brackets or at the end, bound it: from the
/// day after, what it kept quiet is found again.
#pragma once

#include <span>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/findings/selection.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// Takes away the findings that comments keep quiet, and adds those of the comments themselves: one that
/// keeps nothing quiet, that gives no reason, that has expired, or that cannot be read. A comment is not
/// called unused for rules that do not hold in its file. Findings come sorted by place.
std::vector<Finding> suppress(std::vector<Finding> findings, std::span<const File> files,
                              const Selection& selection, Day today);

}  // namespace ko
