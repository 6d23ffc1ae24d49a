// SPDX-License-Identifier: MIT
#include "read/text/documents.hpp"

#include <algorithm>
#include <utility>

#include "model/findings/text_rules.hpp"
#include "read/text/lexical.hpp"

namespace ko {
namespace {

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

DocumentSplitter::DocumentSplitter(const Source& source, std::uint32_t begin, std::uint32_t file_index)
    : bytes_(source.bytes()), begin_(begin), file_index_(file_index), segment_{begin, begin}, from_(begin) {}

std::optional<DocumentSpan> DocumentSplitter::next() {
  while (!is_over_) {
    const std::optional<Marker> marker = next_marker(bytes_, from_);
    const std::optional<DocumentSpan> document = close(segment_, marker ? marker->begin : bytes_.size());
    if (marker) {
      segment_ = open(*marker);
      from_ = marker->ends ? segment_.begin : lexical::next_line(bytes_, marker->begin);
    }
    is_over_ = !marker;
    has_document_ |= document.has_value();
    if (is_over_ && !has_document_ && findings.empty())
      report(row(text_rules, "empty-document"), begin_, begin_, "the file holds no record",
             "begin one with `kind:` and `id:`, or delete the file");
    if (document) return document;
  }
  return std::nullopt;
}

DocumentSplitter::Segment DocumentSplitter::open(const Marker& marker) {
  const std::size_t rest = marker.begin + marker_length;
  if (!marker.ends) return {marker.begin, rest, true, false};
  const std::size_t end = lexical::line_end(bytes_, rest);
  const std::size_t text = lexical::skip_blanks(bytes_, rest);
  if (text < end && bytes_[text] == '#')
    comments.push_back(span(text, end));
  else if (text < end)
    report(row(text_rules, "text-after-end"), text, end, "text after `...`, which ends the document",
           "begin a record with a line `---`, or delete the text");
  return {marker.begin, lexical::next_line(bytes_, rest), false, true};
}

std::optional<DocumentSpan> DocumentSplitter::close(Segment segment, std::size_t end) {
  if (!segment.after_marker) segment.begin = skip_directives(segment.begin, end);
  const std::size_t content = first_content(segment.begin, end);
  if (content == end) {
    close_empty(segment, end);
    return std::nullopt;
  }
  if (segment.after_end)
    report(row(text_rules, "text-after-end"), content, std::min(lexical::line_end(bytes_, content), end),
           "text after `...`, which ends the document",
           "begin the next record with a line `---`; or take the `...` away, if this belongs to the record "
           "above");
  return DocumentSpan{span(segment.begin, end), segment.after_marker, segment.after_end};
}

void DocumentSplitter::close_empty(const Segment& segment, std::size_t end) {
  for_each_line(segment.begin, end, [&](std::size_t text, std::size_t line_end) {
    comments.push_back(span(text, line_end));
    return true;
  });
  if (segment.after_marker)
    report(row(text_rules, "empty-document"), segment.marker, segment.marker + marker_length,
           "there is no record after this `---`", "delete the line, or write the record");
}

// Reports the `%` lines before a document, and returns where the text after them begins.
std::size_t DocumentSplitter::skip_directives(std::size_t begin, std::size_t end) {
  std::size_t after = begin;
  std::vector<Span> above;
  for_each_line(begin, end, [&](std::size_t text, std::size_t line_end) {
    if (bytes_[text] == '#') {
      above.push_back(span(text, line_end));
      return true;
    }
    if (bytes_[text] != '%' || lexical::column(bytes_, text) != 0) return false;
    report(row(text_rules, "directive"), text, line_end,
           "`" + std::string(bytes_.substr(text, line_end - text)) + "` is a directive", "delete the line");
    comments.insert(comments.end(), above.begin(), above.end());
    above.clear();
    after = std::min(lexical::next_line(bytes_, text), end);
    return true;
  });
  return after;
}

// Calls `take` with the beginning of the text of each line that has any and the line's end, while it returns
// true.
template <class Take>
void DocumentSplitter::for_each_line(std::size_t begin, std::size_t end, Take take) const {
  for (std::size_t line = begin; line < end; line = lexical::next_line(bytes_, line)) {
    while (line < end && bytes_[line] == '\n') ++line;  // a file may hold little else
    const std::size_t line_end = std::min(lexical::line_end(bytes_, line), end);
    const std::size_t text = lexical::skip_blanks(bytes_, line);
    if (text < line_end && !take(text, line_end)) return;
  }
}

std::size_t DocumentSplitter::first_content(std::size_t begin, std::size_t end) const {
  std::size_t found = end;
  for_each_line(begin, end, [&](std::size_t text, std::size_t) {
    if (bytes_[text] != '#' || (text > 0 && !lexical::is_space(bytes_[text - 1]))) found = text;
    return found == end;
  });
  return found;
}

void DocumentSplitter::report(const Rule& rule, std::size_t begin, std::size_t end, std::string message,
                              std::string mend) {
  findings.add({.rule = &rule,
                .place = {file_index_, span(begin, end)},
                .message = std::move(message),
                .mend = std::move(mend)});
}

bool is_after_marker(std::string_view bytes, Span span) {
  return span.begin >= marker_length && bytes.substr(span.begin - marker_length, marker_length) == "---" &&
         lexical::line_begin(bytes, span.begin) + marker_length >= span.begin;
}

}  // namespace ko
