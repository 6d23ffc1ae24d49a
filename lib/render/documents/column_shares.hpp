// SPDX-License-Identifier: MIT
/// How the columns of a table share a page that has no browser to lay it out.
#pragma once

#include <vector>

#include "ko/answers/table.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// The part of the page's width (0 to 1) that each column takes, by what stands in it: each has room for its
/// longest word, and what is left goes to those with more to say. They add up to 1.
std::vector<double> column_shares(const Table& table, Language language);

}  // namespace ko
