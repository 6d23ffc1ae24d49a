// SPDX-License-Identifier: MIT
#include "import/source/rough_blocks.hpp"

#include <algorithm>
#include <utility>

namespace ko::import {
namespace {

/// Puts a text together.
class Assembly {
 public:
  Assembly(std::string name, SourceFormat format) {
    source_.name = std::move(name);
    source_.format = format;
  }

  void add(const RoughBlock& rough) {
    if (is_blank(rough)) return;
    if (!source_.text.empty()) source_.text += rough.is_close ? "\n" : "\n\n";
    Block block = {.kind = rough.kind, .level = rough.level, .table = rough.table};
    block.first_line = static_cast<std::uint32_t>(source_.lines.size());
    const std::uint32_t begin = here();
    block.marker = {begin, begin};
    if (rough.kind == BlockKind::table_row) {
      for (const std::vector<RoughLine>& cell : rough.cells) {
        const bool has_text =
            std::ranges::any_of(cell, [](const RoughLine& line) { return !line.text.empty(); });
        if (has_text && here() != begin) source_.text += '\t';
        block.cells.push_back(write(cell));
      }
    } else {
      write(rough.lines);
      block.marker.end = begin + static_cast<std::uint32_t>(rough.marker);
    }
    block.span = {begin, here()};
    source_.blocks.push_back(std::move(block));
  }

  SourceText take() && {
    if (!source_.text.empty()) source_.text += '\n';
    return std::move(source_);
  }

 private:
  static bool is_blank(const RoughBlock& rough) {
    const auto has_text = [](const std::vector<RoughLine>& lines) {
      return std::ranges::any_of(lines, [](const RoughLine& line) { return !line.text.empty(); });
    };
    return !has_text(rough.lines) && std::ranges::none_of(rough.cells, has_text);
  }

  std::uint32_t here() const { return static_cast<std::uint32_t>(source_.text.size()); }

  /// Writes lines under one another.
  Span write(const std::vector<RoughLine>& lines) {
    const std::uint32_t begin = here();
    for (const RoughLine& line : lines) {
      if (line.text.empty()) continue;
      if (here() != begin) source_.text += '\n';
      const std::uint32_t at = here();
      source_.text += line.text;
      source_.lines.push_back({.span = {at, here()}, .page = line.page, .line = line.line});
    }
    return {begin, here()};
  }

  SourceText source_;
};

}  // namespace

SourceText assemble(std::string name, SourceFormat format, const std::vector<RoughBlock>& blocks) {
  Assembly assembly(std::move(name), format);
  for (const RoughBlock& block : blocks)
    if (block.kind != BlockKind::furniture) assembly.add(block);
  for (const RoughBlock& block : blocks)
    if (block.kind == BlockKind::furniture) assembly.add(block);
  return std::move(assembly).take();
}

}  // namespace ko::import
