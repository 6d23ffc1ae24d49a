// SPDX-License-Identifier: MIT
/// What a reader makes of a source before its text is put together: blocks, each with its own lines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "import/source_text.hpp"

namespace ko::import {

/// A line, or what one cell of a table has of it, without the white space around it.
struct RoughLine {
  std::string text = {};
  std::uint32_t page = 0;  ///< as `SourceLine`
  std::uint32_t line = 0;
};

struct RoughBlock {
  BlockKind kind = BlockKind::paragraph;
  std::uint32_t level = 0;
  std::vector<RoughLine> lines = {};               ///< none of them empty; of a row none
  std::size_t marker = 0;                          ///< so many bytes of the first line number the block
  std::vector<std::vector<RoughLine>> cells = {};  ///< of a row
  std::uint32_t table = 0;                         ///< of a row
  bool is_close = false;                           ///< no empty line stands between it and the block before
  bool is_bold = false;                            ///< all of it is emphasised
};

/// The text of the blocks in their order, furniture after everything else, so that what goes on over the end
/// of a page stands together. Blocks that were close have a line feed between them, others an empty line.
/// Blocks without characters are left out.
SourceText assemble(std::string name, SourceFormat format, const std::vector<RoughBlock>& blocks);

}  // namespace ko::import
