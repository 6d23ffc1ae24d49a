// SPDX-License-Identifier: MIT
/// How messages show what stands in a file, and what a line was meant to say.
#pragma once

#include <string>
#include <string_view>

namespace ko::yaml {

/// The text between grave accents, on one line and cut where it is long.
std::string shown(std::string_view text);

/// A character between grave accents, or by its name where it is one itself.
std::string shown_character(char c);

/// True for the name of a field of some record or entry.
bool is_field_name(std::string_view word);

/// The entry that a line without a proper colon was meant for, as `place: Klubbhuset` for `place Klubbhuset`;
/// empty where its first word names no field.
std::string entry_meant(std::string_view line);

/// The text as a quoted scalar on one line, in the quotes that need the fewest escapes.
std::string quoted(std::string_view text);

}  // namespace ko::yaml
