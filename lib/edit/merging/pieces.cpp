// SPDX-License-Identifier: MIT
#include "edit/merging/pieces.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ko::edit {
namespace {

template <class Take>
void for_each_line(std::string_view text, Take take) {
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    take(text.substr(0, length));
    text.remove_prefix(length);
  }
}

}  // namespace

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

Merged written_out(const Pieces& pieces, std::size_t marker_size) {
  const std::string ours_marker = std::string(marker_size, '<') + " ours";
  const std::string theirs_marker = std::string(marker_size, '>') + " theirs";
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
  const auto add_conflict = [&](const MergeConflict& what) {
    merged.conflicts.push_back(what);
    merged.conflicts.back().line = lines + 1;
  };
  for (const Piece& piece : pieces) {
    if (piece.is_marked) {
      for_each_line(piece.text, [&](std::string_view line) {
        if (line.starts_with(ours_marker)) add_conflict(piece.what);
        write(line);
      });
      continue;
    }
    if (!piece.is_conflict) {
      write(piece.text);
      continue;
    }
    add_conflict(piece.what);
    mark(ours_marker);
    write(piece.text);
    mark(std::string(marker_size, '='));
    write(piece.theirs);
    mark(theirs_marker);
  }
  return merged;
}

Pieces pieces_of_lines(LineMerge merged, const std::string& record) {
  return {{.text = std::move(merged.text),
           .is_marked = merged.has_conflicts,
           .what = {.why = MergeConflict::Why::lines, .record = record}}};
}

}  // namespace ko::edit
