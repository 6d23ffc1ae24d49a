// SPDX-License-Identifier: MIT
/// Texts as the layout of records has them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ko/files/tree.hpp"

namespace ko::edit {

/// A text, and how it is written now.
struct ScalarSource {
  std::string_view text;
  std::string_view bytes;
  Style style = Style::plain;
};

/// Appends the text in one line: plain or in quotes.
void append_on_line(const ScalarSource& scalar, bool in_flow, std::string& out);

/// The same of a key. A plain one stays as it is: what `on` means there is beyond doubt.
void append_key(const ScalarSource& key, bool in_flow, std::string& out);

/// Where a block text stands: `indent` is that of its key or dash, `margin` how far its lines may go.
struct BlockPlace {
  std::size_t indent = 0;
  std::size_t margin = 0;
};

/// True when the text reads the same with its paragraphs broken at any of their spaces.
bool may_be_filled(std::string_view text);

/// True when the text, which has line breaks, stands in a block without being changed.
bool may_be_block(const ScalarSource& scalar);

/// The header of a folded or a literal text, `>-` say, and its lines, each begun by a line feed.
struct BlockText {
  std::string header = {};
  std::string lines = {};
};
BlockText filled(std::string_view text, const BlockPlace& place);
BlockText literal(std::string_view text, const BlockPlace& place);

}  // namespace ko::edit
