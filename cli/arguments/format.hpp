// SPDX-License-Identifier: MIT
/// The formats a command answers in: those of `ko/render.hpp` that fit, and a command's own.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace ko::cli {

struct AnswerFormat {
  std::string_view name;     ///< what `-O` takes
  std::string_view endings;  ///< of file names, with their points, separated by spaces
  std::string_view summary;  ///< one line, without a full stop
};

/// The one whose endings the file's name ends with, in whatever case; null when there is none.
const AnswerFormat* format_of_file(std::span<const AnswerFormat> formats, std::string_view path);

/// The formats of `ko/render.hpp` that take documents, and those that take tables.
std::vector<AnswerFormat> document_formats();
std::vector<AnswerFormat> table_formats();

}  // namespace ko::cli
