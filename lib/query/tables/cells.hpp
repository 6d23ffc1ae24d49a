// SPDX-License-Identifier: MIT
/// The order of cells, and what makes two of them the same.
#pragma once

#include <compare>
#include <string>

#include "ko/answers/table.hpp"

namespace ko::query {

/// By value: days and times by when they begin, quantities by their lower bound, texts case folded and then
/// as written. Unknown comes after what is known, and a missing value after everything.
std::strong_ordering compare(const Cell& a, const Cell& b);

/// Appends what two cells have in common exactly when they are the same.
void append_identity(std::string& text, const Cell& cell);

/// The value as programs read it; empty where it is missing.
std::string text_of(const Cell& cell);

}  // namespace ko::query
