// SPDX-License-Identifier: MIT
/// Values that are to be written into a record, and how they are written in YAML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ko/files/file.hpp"
#include "ko/records/new_value.hpp"

namespace ko::edit {

using ko::NewValue;

/// What was read at a place, without its layout and its comments. A blank value is an empty text.
NewValue value_of(Cursor at);

/// Lines are broken before they are longer, where their text allows it.
inline constexpr std::size_t longest_line = 100;
/// What lies within something lies so much deeper.
inline constexpr std::size_t indent_step = 2;

/// Where a value is to stand.
struct WrittenPlace {
  std::size_t indent = 0;  ///< of the line of its key or its dash
  std::size_t column = 0;  ///< where it begins, in characters from 0
  bool in_flow = false;    ///< within brackets or braces
};

/// A text as one scalar, which is read back as that text, by `ko` and by other readers of YAML: plain where
/// it may be; in quotes where it would be taken for something else, a number or a truth value among that; as
/// a block where it has several lines, or one that is too long.
std::string written_scalar(std::string_view text, const WrittenPlace& place);

/// The same in one line, however long: plain or in quotes.
std::string written_on_line(std::string_view text, bool in_flow);

/// A text with line breaks as a block that keeps each of them; its key or dash is indented so far.
std::string written_in_block(std::string_view text, std::size_t indent);

/// A value within brackets and braces, on one line.
std::string written_in_flow(const NewValue& value);

/// What follows a key's colon, or a dash: a scalar after a space, or lines of their own. Without a line break
/// at its end.
std::string written_after_key(const NewValue& value, const WrittenPlace& place);

/// The value as an entry of a list in blocks, from its dash on.
std::string written_entry(const NewValue& value, std::size_t indent);

/// Fields, each on a line or lines of its own, from this column on; the first without its indentation.
std::string written_fields(const NewValue::Fields& fields, std::size_t indent);

}  // namespace ko::edit
