// SPDX-License-Identifier: MIT
#include "records/written.hpp"

#include <string_view>

#include "ko/answers/render.hpp"
#include "ko/files/file.hpp"

namespace ko::cli {
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

std::string entry_text(Cursor at) {
  const Source& source = at.file().source;
  const std::size_t line = source.line_around(at.node().begin).begin;
  return outdented(source.slice(at.node().span()), at.node().begin - line);
}

/// The row's columns, as the format for tables writes them.
std::string mapping(const Table& table, const std::vector<Cell>& row) {
  return find_format("yaml")->table({table.name, table.columns, {row}}, {});
}

void end_line(std::string& text) {
  while (text.ends_with('\n')) text.pop_back();
  text += '\n';
}

}  // namespace

std::string as_written(const Answer& answer) {
  std::string all;
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
    const Cursor origin = answer.origins[i];
    if (i != 0) all += "---\n";
    if (!origin) {
      all += mapping(answer.table, answer.table.rows[i]);
    } else if (const Document* document = document_of(origin)) {
      std::string_view text = origin.file().source.slice(document->span);
      if (text.starts_with("---\n")) text.remove_prefix(4);
      all += text;
    } else {
      all += entry_text(origin);
    }
    end_line(all);
  }
  return all;
}

}  // namespace ko::cli
