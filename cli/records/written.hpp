// SPDX-License-Identifier: MIT
/// Rows of an answer as they are written in the records.
#pragma once

#include <string>

#include "ko/answers/query.hpp"

namespace ko::cli {

/// One YAML document a row: the record or entry it was read from, comments and layout included, moved to the
/// left margin; for a row that was computed, a mapping of its columns.
std::string as_written(const Answer& answer);

}  // namespace ko::cli
