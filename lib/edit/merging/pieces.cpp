// SPDX-License-Identifier: MIT
#include "edit/merging/pieces.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text/line_merge.hpp"

namespace ko::edit {

std::string as_ours(const Pieces& pieces) {
  std::string text;
  for (const Piece& piece : pieces) text += piece.text;
  return text;
}

std::string as_theirs(const Pieces& pieces) {
  std::string text;
  for (const Piece& piece : pieces) text += piece.is_conflict ? piece.theirs : piece.text;
  return text;
}

Merged written_out(const Pieces& pieces) {
  Merged merged;
  std::size_t lines = 0;
  const auto write = [&](std::string_view text) {
    lines += static_cast<std::size_t>(std::ranges::count(text, '\n'));
    merged.text += text;
  };
  const auto mark = [&](std::string_view marker) {
    write(marker);
    write("\n");
  };
  for (const Piece& piece : pieces) {
    if (!piece.is_conflict) {
      write(piece.text);
      continue;
    }
    merged.conflicts.push_back(piece.what);
    merged.conflicts.back().line = lines + 1;
    mark(ours_marker);
    write(piece.text);
    mark(middle_marker);
    write(piece.theirs);
    mark(theirs_marker);
  }
  return merged;
}

Pieces pieces_of_lines(std::string_view text, const std::string& record) {
  Pieces pieces(1);
  std::string Piece::*side = &Piece::text;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, length);
    text.remove_prefix(length);
    if (line.starts_with(ours_marker)) {
      pieces.push_back({.is_conflict = true, .what = {.why = MergeConflict::Why::lines, .record = record}});
    } else if (pieces.back().is_conflict && line.starts_with(middle_marker)) {
      side = &Piece::theirs;
    } else if (pieces.back().is_conflict && line.starts_with(theirs_marker)) {
      side = &Piece::text;
      pieces.emplace_back();
    } else {
      pieces.back().*side += line;
    }
  }
  return pieces;
}

}  // namespace ko::edit
