// SPDX-License-Identifier: MIT
#include "arguments/format.hpp"

#include <string>

#include "ko/answers/render.hpp"
#include "ko/values/text.hpp"

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

template <class Fits>
std::vector<AnswerFormat> rendered_formats(Fits fits) {
  std::vector<AnswerFormat> found;
  for (const Format& format : formats())
    if (fits(format)) found.push_back({format.name, format.endings, format.summary});
  return found;
}

}  // namespace

std::vector<AnswerFormat> document_formats() {
  return rendered_formats([](const Format& format) { return format.document != nullptr; });
}

std::vector<AnswerFormat> table_formats() {
  return rendered_formats([](const Format& format) { return format.table != nullptr; });
}

const AnswerFormat* format_of_file(std::span<const AnswerFormat> formats, std::string_view path) {
  const std::string name = fold_case(path);
  for (const AnswerFormat& format : formats)
    if (has_ending(format.endings, name)) return &format;
  return nullptr;
}

}  // namespace ko::cli
