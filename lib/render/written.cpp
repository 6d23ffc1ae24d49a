// SPDX-License-Identifier: MIT
/// Records, entries and rows of answers as they are written in the files.

#include <algorithm>
#include <string>
#include <string_view>

#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"
#include "ko/files/file.hpp"

namespace ko {
namespace {

/// The document that a record is, or nothing for an entry.
const Document* document_of(Cursor at) {
  for (const Document& document : at.file().tree.documents)
    if (document.root == at.index()) return &document;
  return nullptr;
}

/// Takes `columns` spaces from the start of every line after the first.
std::string outdented(std::string_view text, std::size_t columns) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size());
    out += text.substr(0, length);
    if (length == text.size()) break;
    out += '\n';
    text.remove_prefix(length + 1);
    const std::size_t spaces = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(std::min(spaces, columns));
  }
  return out;
}

/// The row's columns, as the format for tables writes them.
std::string mapping(const Table& table, const std::vector<Cell>& row) {
  return find_format("yaml")->table({table.name, table.columns, {row}}, {});
}

}  // namespace

std::string as_written(Cursor at) {
  const Source& source = at.file().source;
  if (const Document* document = document_of(at)) {
    std::string_view text = source.slice(document->span);
    if (text.starts_with("---\n")) text.remove_prefix(4);
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    return std::string(text.substr(0, text.find_last_not_of("\r\n") + 1)) + "\n";
  }
  const std::size_t line = source.line_around(at.node().begin).begin;
  const std::string text = outdented(source.slice(at.node().span()), at.node().begin - line);
  return text.substr(0, text.find_last_not_of("\r\n") + 1) + "\n";
}

std::string render_as_written(const Answer& answer) {
  std::string all;
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
    const Cursor origin = answer.origins[i];
    if (i != 0) all += "---\n";
    all += origin ? as_written(origin) : mapping(answer.table, answer.table.rows[i]);
  }
  return all;
}

}  // namespace ko
