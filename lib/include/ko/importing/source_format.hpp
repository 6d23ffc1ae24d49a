// SPDX-License-Identifier: MIT
/// What documents are imported from.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/result.hpp"

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

/// Runs the program of a format for a document, and gives what it writes.
using ConvertSource =
    std::function<Result<std::string>(const SourceFormatRow& format, std::string_view bytes)>;

std::span<const SourceFormatRow> source_formats();
const SourceFormatRow& row_of(SourceFormat format);
/// The format whose endings a file's name ends with, in whatever case; null where there is none.
const SourceFormatRow* source_format_of_file(std::string_view path);

}  // namespace ko::import
