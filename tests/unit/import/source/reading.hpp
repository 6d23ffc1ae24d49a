// SPDX-License-Identifier: MIT
/// What the tests of readers have in common.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "import/read_source.hpp"

namespace ko::import {

/// A converter that is not asked, or that gives a text whatever it is asked.
inline ConvertSource gives(std::string text) {
  return [text](const SourceFormatRow&, std::string_view) -> Result<std::string> { return text; };
}

/// Blocks as lines: what they are, `H1 L2 P T F`, where they begin, the mark in `<>`, and what they say.
inline std::string outline(const Result<SourceText>& source) {
  if (!source) return "fault: " + source.fault().message;
  constexpr std::array<std::string_view, 5> kinds = {"H", "P", "L", "T", "F"};
  std::string text;
  for (const Block& block : source->blocks) {
    text += kinds[static_cast<std::size_t>(block.kind)];
    if (block.level != 0) text += std::to_string(block.level);
    if (block.kind == BlockKind::table_row) text += std::to_string(block.table);
    text += " " + place_in_words(*source, block.span.begin);
    if (block.marker.end != block.marker.begin) text += " <" + running_text(*source, block.marker) + ">";
    if (block.kind == BlockKind::table_row)
      for (const Span cell : block.cells) text += " | " + running_text(*source, cell);
    else
      text += ": " + running_text(*source, block.span);
    text += '\n';
  }
  return text;
}

inline std::string outline_of(SourceFormat format, std::string_view bytes) {
  return outline(read_source("source", format, bytes, gives(std::string(bytes))));
}

}  // namespace ko::import
