// SPDX-License-Identifier: MIT
#include "format.hpp"

#include <string>

#include "ko/text.hpp"

namespace ko::cli {
namespace {

bool has_ending(std::string_view endings, std::string_view name) {
  while (!endings.empty()) {
    const std::size_t length = std::min(endings.find(' '), endings.size());
    if (name.ends_with(endings.substr(0, length))) return true;
    endings.remove_prefix(std::min(length + 1, endings.size()));
  }
  return false;
}

}  // namespace

const AnswerFormat* format_of_file(std::span<const AnswerFormat> formats, std::string_view path) {
  const std::string name = fold_case(path);
  for (const AnswerFormat& format : formats)
    if (has_ending(format.endings, name)) return &format;
  return nullptr;
}

}  // namespace ko::cli
