// SPDX-License-Identifier: MIT
/// The fields of a mapping and the entries of a list, with the lines that belong to each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "edit/merging/values.hpp"
#include "ko/files/file.hpp"

namespace ko::edit {

/// A field, an entry, or the record itself. Blank lines and comments above an item are its own; what stands
/// below the last item of a collection belongs to what follows that.
struct Item {
  std::string key = {};   ///< of a field
  Cursor at = {};         ///< its value
  bool in_lines = false;  ///< stands on lines of its own; else within brackets, or alone where a list may be
  Span lead = {};         ///< the lines above it
  std::uint32_t begin = 0;   ///< its key, or its dash
  std::uint32_t after = 0;   ///< where its value may begin: after its colon or dash
  std::uint32_t end = 0;     ///< after the line break that ends it
  std::uint32_t column = 0;  ///< of `begin`
};

/// What two values that are to be merged are taken for.
enum class Family : std::uint8_t { text, fields, list };

bool is_block(Cursor at);

/// The record, from the beginning of its text on.
Item item_of_record(Cursor root);

/// The items of a value as its family has them: a text that is short for a mapping has one field, a value
/// that may stand for a list is its one entry, and a list of one, where fields are asked for, has those of
/// its entry.
std::vector<Item> items_of(const Described& described, const Item& item, Family family);

/// Where the lines of the first item in a block begin; the item itself where it stands behind its dash.
std::uint32_t begin_of_items(const Item& item);

/// The comments that belong to an item, from `#` on.
std::vector<std::string_view> comments_of(const Item& item);

/// The comment on the line of the key or dash, or behind the value; empty when there is none.
Span comment_beside(const Item& item);

/// Whole lines that stand `from` columns in, `to` columns in.
std::string moved(std::string_view text, std::size_t from, std::size_t to);

/// An item's lines, as they are written, from this column on; the lines above it are not among them.
std::string lines_of(const Item& item, std::size_t column, bool is_entry);
/// The lines above it.
std::string lead_of(const Item& item, std::size_t column);

}  // namespace ko::edit
