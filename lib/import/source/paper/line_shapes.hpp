// SPDX-License-Identifier: MIT
/// What a line is by its shape: a list item, a title with its number, a field, part of the paper.
#pragma once

#include <cstddef>
#include <string_view>

namespace ko::import {

/// How many bytes at the beginning mark a list item: `1.`, `1.2`, `a)`, `(ii)`, `-`, `•`; white space and
/// more text must follow. 0 where there are none. The day of a date (`1. juni`) is no mark.
std::size_t list_marker(std::string_view text);
/// Whether the mark is a sign, and not a number or a letter.
bool is_bullet(std::string_view marker);

/// How many bytes at the beginning are the number of a case: `PS 47/26`, `Sak 3/2024`, `12/24`, `§ 31`
/// before a title.
std::size_t case_number(std::string_view text);
/// Of a title, how many bytes its number has: `3.`, `3.1`, `012`, or that of a case. A year is no number.
std::size_t title_number(std::string_view text);

/// Whether it begins as `Label: …` does: at most five words that begin with a capital letter, and a colon.
bool is_field(std::string_view text);

/// A line of nothing but `-`, `_`, `=`, `*`, `.` and spaces, at least three of them.
bool is_rule(std::string_view text);
/// `3`, `- 3 -`, `Side 3 av 12`, `Page 3 of 12`, `3 (12)`, `3/12`.
bool is_page_number(std::string_view text);

}  // namespace ko::import
