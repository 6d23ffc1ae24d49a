// SPDX-License-Identifier: MIT
/// Whatever bytes there are, their first one saying the format, as a document or as what a converter wrote of
/// it: a fault that says something, or a text in UTF-8 of which every character that is not white space
/// stands in just one block, in order, and in just one line.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzzing.hpp"
#include "import/read_source.hpp"
#include "ko/values/text.hpp"

namespace {

using ko::Span;
using ko::fuzz::expect;
using ko::import::Block;
using ko::import::SourceText;

bool is_white(std::string_view text) {
  return text.find_first_not_of(" \t\n\f") == std::string_view::npos;
}

void expect_whole(const SourceText& source) {
  expect(!ko::first_invalid_utf8(source.text), "the text is UTF-8");
  std::uint32_t end = 0;
  for (const Block& block : source.blocks) {
    expect(block.span.begin >= end && block.span.end > block.span.begin, "blocks follow each other");
    expect(is_white(source.of({end, block.span.begin})), "nothing stands between blocks");
    end = block.span.end;
    expect(block.marker.begin >= block.span.begin && block.marker.end <= block.span.end,
           "a mark is in its block");
    std::uint32_t cell_end = block.span.begin;
    for (const Span cell : block.cells) {
      expect(cell.begin >= cell_end && cell.end >= cell.begin, "cells follow each other");
      expect(is_white(source.of({cell_end, cell.begin})), "nothing stands between cells");
      cell_end = cell.end;
    }
    expect(cell_end <= end && (block.cells.empty() || is_white(source.of({cell_end, end}))),
           "cells are the row");
    expect(!ko::import::running_text(source, block.span).empty(), "a block says something");
    expect(block.first_line < source.lines.size(), "a block begins on a line");
    expect(source.lines[block.first_line].span.begin >= block.span.begin, "its first line is its own");
  }
  expect(is_white(source.of({end, static_cast<std::uint32_t>(source.text.size())})),
         "nothing is behind the last");
  end = 0;
  for (const ko::import::SourceLine& line : source.lines) {
    expect(line.span.begin >= end && is_white(source.of({end, line.span.begin})), "lines follow each other");
    end = line.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes = ko::fuzz::text_of(data + 1, size - 1);
  const auto formats = ko::import::source_formats();
  const auto& format = formats[data[0] % formats.size()];
  const auto convert = [&](const ko::import::SourceFormatRow&,
                           std::string_view given) -> ko::Result<std::string> { return std::string(given); };
  const auto source = ko::import::read_source("fuzzed", format.format, bytes, convert);
  if (source)
    expect_whole(*source);
  else
    expect(!source.fault().message.empty(), "a fault says something");
  return 0;
}
