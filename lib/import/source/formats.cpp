// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string>

#include "base/text/digits.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

// A sandboxed pandoc reads nothing but what it is given.
const std::array<SourceFormatRow, 7> format_rows = {{
    {SourceFormat::text, "text", ".txt .text"},
    {SourceFormat::markdown, "md", ".md .markdown"},
    {SourceFormat::html,
     "html",
     ".html .htm .xhtml",
     "pandoc",
     "pandoc",
     {"--sandbox", "-f", "html", "-t", "json"}},
    {SourceFormat::docx, "docx", ".docx", "pandoc", "pandoc", {"--sandbox", "-f", "docx", "-t", "json"}},
    {SourceFormat::odt, "odt", ".odt", "pandoc", "pandoc", {"--sandbox", "-f", "odt", "-t", "json"}},
    {SourceFormat::pdf, "pdf", ".pdf", "pdftotext", "poppler-utils", {"-layout", "-enc", "UTF-8", "-", "-"}},
    {SourceFormat::email, "email", ".eml"},
}};

}  // namespace

std::span<const SourceFormatRow> source_formats() {
  return format_rows;
}

const SourceFormatRow& row_of(SourceFormat format) {
  return *std::ranges::find(format_rows, format, &SourceFormatRow::format);
}

const SourceFormatRow* source_format_of_file(std::string_view path) {
  std::string name(path);
  std::ranges::transform(name, name.begin(), to_ascii_lower);
  for (const SourceFormatRow& row : format_rows)
    for (const std::string_view ending : split(row.endings, ' '))
      if (name.ends_with(ending)) return &row;
  return nullptr;
}

}  // namespace ko::import
