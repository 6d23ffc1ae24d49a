// SPDX-License-Identifier: MIT
/// Everything that is found in a record set.
#pragma once

#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/findings/finding.hpp"
#include "ko/findings/selection.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

struct ValidateOptions {
  Day today;
  /// Where the files that records name are looked for; null: nothing is said of them.
  const FileSystem* files = nullptr;
  RuleChoice choice = {};  ///< of the command line
};

/// What reading the set found, what the rules find in its records, and the words of its `checks` that choose
/// no rule: less what the set and the command line do not choose, and less what comments suppress. To these
/// come the findings of the comments themselves. Sorted by file, place, code and message.
///
/// A comment suppresses findings like this:
///
///     start: 2014-02-22T09:00  # ko: ignore[wrong-weekday] because the letter has the wrong day
///     # ko: ignore[KO3,KO501] because the members were never recorded, until 2027-01-01
///     present:
///
/// The words in brackets are codes, names or families. Behind something, a comment holds for what is found on
/// its line. On a line of its own it holds for what begins on the next line that has something on it: a field
/// with all that is in it, an entry of a list, or, above the first line of a record, all of the record. A
/// reason follows `because`; `until` and a day, right after the brackets or at the end, bound it: from the
/// day after, what it suppressed is found again.
std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const ValidateOptions& options);

}  // namespace ko
