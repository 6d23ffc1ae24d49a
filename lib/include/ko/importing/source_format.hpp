// SPDX-License-Identifier: MIT
/// What documents are imported from.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ko::import {

/// What a document is written in.
enum class SourceFormat : std::uint8_t { text, markdown, html, docx, odt, pdf, email };

/// A format, and the program that turns it into what `read_source` reads: it takes the document on its
/// standard input and writes to its standard output.
struct SourceFormatRow {
  SourceFormat format = SourceFormat::text;
  std::string_view name = {};
  std::string_view endings = {};  ///< of file names, with their points, separated by spaces
  std::string_view program = {};  ///< empty where none is needed
  std::string_view package = {};  ///< of Debian, which has it
  std::vector<std::string_view> arguments = {};
};

std::span<const SourceFormatRow> source_formats();
const SourceFormatRow& row_of(SourceFormat format);
/// The format whose endings a file's name ends with, in whatever case; null where there is none.
const SourceFormatRow* source_format_of_file(std::string_view path);

}  // namespace ko::import
