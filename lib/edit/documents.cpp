// SPDX-License-Identifier: MIT
#include "edit/documents.hpp"

#include <algorithm>
#include <cstddef>

#include "edit/line_breaks.hpp"
#include "read/text/lines.hpp"

namespace ko::edit {
namespace {

/// Where the line that begins a document, `---`, begins; that of the first document may be missing.
std::size_t mark_before(std::string_view text, const Document& document) {
  return lines::begin(text, document.span.begin);
}

Edit in_file(const File& file, std::size_t begin, std::size_t end, std::string text) {
  return {.place = {file.index, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}},
          .text = std::move(text)};
}

std::string_view line_break_of(std::string_view text) {
  return ends_lines_in_crlf(text) ? "\r\n" : "\n";
}

/// How much of a document's text stands before its record: the mark, blank lines; what stands on the line of
/// the mark begins a line of its own.
std::size_t before_record(std::string_view text) {
  const std::size_t mark = text.starts_with("---") ? 3 : 0;
  const std::size_t first = std::min(text.find_first_not_of(" \t\r\n", mark), text.size());
  const std::size_t line = text.rfind('\n', first);
  return line == std::string_view::npos || line < mark ? first : line + 1;
}

}  // namespace

const Document& document_of(Cursor at) {
  const auto& documents = at.file().tree.documents;
  const auto found = std::ranges::find_if(documents, [&](const Document& document) {
    return document.root != no_node && document.root <= at.index() &&
           at.index() < document.root + at.file().tree.nodes[document.root].size;
  });
  return found != documents.end() ? *found : documents.front();
}

bool is_alone(Cursor record) {
  return record.file().tree.documents.size() == 1;
}

SetEdit without_document(Cursor record) {
  const File& file = record.file();
  SetEdit set_edit;
  if (is_alone(record)) {
    set_edit.removed.push_back(file.source.name());
    return set_edit;
  }
  const std::string_view text = file.source.bytes();
  const Document& document = document_of(record);
  const bool is_first = &document == &file.tree.documents.front();
  // The first takes the mark of the one after it along; the others take their own.
  const std::size_t begin = is_first ? 0 : mark_before(text, document);
  const std::size_t end = is_first ? lines::next(text, document.span.end) : document.span.end;
  set_edit.edits.push_back(in_file(file, begin, end, {}));
  return set_edit;
}

std::string text_of_document(Cursor record) {
  const Document& document = document_of(record);
  std::string text(record.file().source.slice(document.span));
  text.erase(0, before_record(text));
  if (!text.ends_with('\n')) text += line_break_of(record.file().source.bytes());
  return text;
}

Edit with_text(Cursor record, std::string text) {
  const Document& document = document_of(record);
  const std::size_t before = before_record(record.file().source.slice(document.span));
  return in_file(record.file(), document.span.begin + before, document.span.end, std::move(text));
}

Edit with_document(const File& file, std::string_view text) {
  const std::string_view before = file.source.bytes();
  const std::string_view line_break = line_break_of(before);
  std::string added;
  if (!before.empty() && !before.ends_with('\n')) added += line_break;
  if (!file.tree.documents.empty()) added.append("---").append(line_break);
  added += text;
  return in_file(file, before.size(), before.size(), std::move(added));
}

}  // namespace ko::edit
