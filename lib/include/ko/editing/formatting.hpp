// SPDX-License-Identifier: MIT
/// One layout of records. It changes no value, and laid out again a text stays as it is.
///
/// - Fields stand in the order of their type's rows; keys that no row has keep their order, after them.
/// - What lies within something is indented by two spaces, the dashes of a list below its key too.
/// - Texts are plain where they may be, else in double quotes, or in single ones where they hold `"` or `\`.
///   Quotes stay around what other readers would take for a number, a date or a truth value.
/// - A text that fits its line stands on it; a longer one is folded (`>-`); one with line breaks is written
///   as `|`, or folded paragraph by paragraph where it was folded before.
/// - What stands in brackets or braces stays in them while it fits a line. A list in brackets that does not
///   is filled line by line below its key; other things become a line a field or an entry.
/// - Lines are broken at 100 characters. Where what is written now goes further, up to 120, its longest line
///   says how far.
/// - Comments stay beside what they were beside: those above an entry, at the end of its line, at the end of
///   its block; those at the top of a record stay there. How far a comment stands from what it ends is as it
///   was. `# ko:` keeps what it kept quiet: no line with one is broken, and no field takes its place.
/// - The only empty lines are those that were there before or after lines of comments, one each.
/// - Documents are parted by a line of `---`; the first has none. The byte order mark and the line breaks of
///   the file, CR LF or LF, stay.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ko/files/edit.hpp"
#include "ko/files/file.hpp"
#include "ko/files/read.hpp"

namespace ko {

/// A document that is left byte for byte as it is.
struct LeftAsItIs {
  Place place;
  std::string_view why;
  bool is_faulty = true;  ///< false: it can be read, and could not be laid out without changing what it says
};

/// What would give a file its layout: an edit a document that has another one, and none for the others.
struct Layout {
  std::vector<Edit> edits;
  std::vector<LeftAsItIs> left;
};

/// The layout of a file whose shape has been read: documents without a field that is known are no records.
Layout layout_of(const File& file, const ReadOptions& options = {});

/// The same of many files, side by side.
std::vector<Layout> layouts_of(std::span<const File* const> files, const ReadOptions& options = {});

/// True when two files hold the same documents with the same keys and values, but for the order of keys, and
/// the same comments, but for their order.
bool say_the_same(const File& one, const File& other);

}  // namespace ko
