// SPDX-License-Identifier: MIT
#include "render/formats.hpp"

#include <algorithm>

#include "ko/values/text.hpp"

namespace ko {
namespace {

template <class Function>
std::vector<const Format*> formats_with(Function Format::*function) {
  std::vector<const Format*> found;
  for (const Format* format : entered_formats())
    if (format->*function != nullptr) found.push_back(format);
  std::ranges::sort(found, {}, &Format::order);
  return found;
}

template <class Function>
const Format* find(std::string_view name, Function Format::*function) {
  for (const Format* format : entered_formats())
    if (format->name == name && format->*function != nullptr) return format;
  return nullptr;
}

bool has_ending(std::string_view name, std::string_view endings) {
  return !endings.empty() && std::ranges::any_of(split(endings, ' '), [&](std::string_view ending) {
    return name.ends_with(ending);
  });
}

}  // namespace

std::string render_findings(const Format& format, const DiagnosticReport& report,
                            const DiagnosticOptions& options) {
  std::string text;
  format.findings(report, options, [&](std::string_view bytes) { text += bytes; });
  return text;
}

std::vector<const Format*> document_formats() {
  return formats_with(&Format::document);
}

std::vector<const Format*> table_formats() {
  return formats_with(&Format::table);
}

std::vector<const Format*> findings_formats() {
  return formats_with(&Format::findings);
}

const Format* find_format(std::string_view name) {
  const Format* of_tables = find(name, &Format::table);
  return of_tables != nullptr ? of_tables : find_document_format(name);
}

const Format* find_document_format(std::string_view name) {
  return find(name, &Format::document);
}

const Format* find_findings_format(std::string_view name) {
  return find(name, &Format::findings);
}

const Format* format_of_file(std::span<const Format* const> formats, std::string_view path) {
  const std::string name = fold_case(path.substr(path.find_last_of('/') + 1));
  for (const Format* format : formats)
    if (has_ending(name, format->endings)) return format;
  return nullptr;
}

}  // namespace ko
