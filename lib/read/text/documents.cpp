// SPDX-License-Identifier: MIT
#include "read/text/documents.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "model/findings/text_rules.hpp"
#include "read/text/lines.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool is_marker(std::string_view bytes, std::size_t place) {
  const std::string_view three = bytes.substr(std::min(place, bytes.size()), marker_length);
  return (three == "---" || three == "...") && lines::is_space_at(bytes, place + marker_length);
}

/// The first place at or after `from`, in steps of two bytes, where two dashes or two dots stand; the size of
/// `bytes` when there is none. Of the three that a marker has, two stand at such a place.
std::size_t find_pair(std::string_view bytes, std::size_t from) {
  std::size_t place = from;
#ifdef __SSE2__
  const __m128i dashes = _mm_set1_epi8('-');
  const __m128i dots = _mm_set1_epi8('.');
  for (; place + sizeof(__m128i) <= bytes.size(); place += sizeof(__m128i)) {
    const __m128i pairs = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + place));
    const __m128i found = _mm_or_si128(_mm_cmpeq_epi16(pairs, dashes), _mm_cmpeq_epi16(pairs, dots));
    if (const int mask = _mm_movemask_epi8(found))
      return place + static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(mask)));
  }
#endif
  for (; place + 1 < bytes.size(); place += 2)
    if (bytes[place] == bytes[place + 1] && (bytes[place] == '-' || bytes[place] == '.')) return place;
  return bytes.size();
}

}  // namespace

DocumentSplitter::DocumentSplitter(const Source& source, Span part, std::uint32_t file_index)
    : bytes_(source.bytes().substr(0, part.end)),
      file_index_(file_index),
      segment_{part.begin, part.begin},
      from_(part.begin) {}

std::optional<Span> DocumentSplitter::next() {
  while (!is_over_) {
    const std::optional<Marker> marker = next_marker(bytes_, from_);
    const std::optional<Span> document = close(segment_, marker ? marker->begin : bytes_.size());
    if (marker) {
      segment_ = open(*marker);
      from_ = marker->ends ? segment_.begin : lines::next(bytes_, marker->begin);
    }
    is_over_ = !marker;
    if (document) return document;
  }
  return std::nullopt;
}

DocumentSplitter::Segment DocumentSplitter::open(const Marker& marker) {
  const std::size_t rest = marker.begin + marker_length;
  if (!marker.ends) return {marker.begin, rest, true, false};
  const std::size_t end = lines::end(bytes_, rest);
  const std::size_t text = lines::skip_blanks(bytes_, rest);
  if (text < end && bytes_[text] == '#')
    comments.push_back(span(text, end));
  else if (text < end)
    report(row(text_rules, "text-after-end"), text, end, "text after `...`, which ends the document",
           "begin a record with a line `---`, or delete the text");
  return {marker.begin, lines::next(bytes_, rest), false, true};
}

std::optional<Span> DocumentSplitter::close(Segment segment, std::size_t end) {
  if (!segment.after_marker) segment.begin = skip_directives(segment.begin, end);
  const std::size_t content = first_content(segment.begin, end);
  if (content == end) {
    close_empty(segment, end);
    return std::nullopt;
  }
  if (segment.after_end)
    report(row(text_rules, "text-after-end"), content, std::min(lines::end(bytes_, content), end),
           "text after `...`, which ends the document",
           "begin the next record with a line `---`; or take the `...` away, if this belongs to the record "
           "above");
  return span(segment.begin, end);
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
    if (bytes_[text] != '%' || lines::begin(bytes_, text) != text) return false;
    report(row(text_rules, "directive"), text, line_end,
           "`" + std::string(bytes_.substr(text, line_end - text)) + "` is a directive", "delete the line");
    comments.insert(comments.end(), above.begin(), above.end());
    above.clear();
    after = std::min(lines::next(bytes_, text), end);
    return true;
  });
  return after;
}

// Calls `take` with the beginning of the text of each line that has any and the line's end, while it returns
// true.
template <class Take>
void DocumentSplitter::for_each_line(std::size_t begin, std::size_t end, Take take) const {
  for (std::size_t line = begin; line < end; line = lines::next(bytes_, line)) {
    while (line < end && bytes_[line] == '\n') ++line;  // a file may hold little else
    const std::size_t line_end = std::min(lines::end(bytes_, line), end);
    const std::size_t text = lines::skip_blanks(bytes_, line);
    if (text < line_end && !take(text, line_end)) return;
  }
}

std::size_t DocumentSplitter::first_content(std::size_t begin, std::size_t end) const {
  std::size_t found = end;
  for_each_line(begin, end, [&](std::size_t text, std::size_t) {
    if (bytes_[text] != '#' || (text > 0 && !lines::is_space(bytes_[text - 1]))) found = text;
    return found == end;
  });
  return found;
}

void DocumentSplitter::report(const Rule& rule, std::size_t begin, std::size_t end, std::string message,
                              std::string mend) {
  findings.add({.rule = &rule, .place = {file_index_, span(begin, end)}, .message = message, .mend = mend});
}

std::optional<Marker> next_marker(std::string_view bytes, std::size_t from) {
  const auto is_marker_line = [&](std::size_t place) {
    return (place == from || (place > from && bytes[place - 1] == '\n')) && is_marker(bytes, place);
  };
  for (std::size_t pair = find_pair(bytes, from); pair < bytes.size(); pair = find_pair(bytes, pair + 2)) {
    if (pair > from && is_marker_line(pair - 1)) return Marker{pair - 1, bytes[pair] == '.'};
    if (is_marker_line(pair)) return Marker{pair, bytes[pair] == '.'};
  }
  return std::nullopt;
}

std::vector<Span> parts_of_documents(std::string_view file, std::uint32_t begin, std::size_t bytes) {
  std::vector<Span> parts;
  for (std::size_t from = begin; file.size() - from > bytes;) {
    from = lines::next(file, from + bytes);
    std::optional<Marker> marker = next_marker(file, from);
    while (marker && marker->ends) marker = next_marker(file, lines::next(file, marker->begin));
    if (!marker) break;
    from = marker->begin;
    parts.push_back(span(begin, from));
    begin = parts.back().end;
  }
  parts.push_back(span(begin, file.size()));
  return parts;
}

std::optional<std::size_t> last_marker(std::string_view bytes, std::size_t from) {
  for (std::size_t end = bytes.size(); end > from;) {
    const void* feed = memrchr(bytes.data() + from, '\n', end - from);
    const std::size_t line =
        feed == nullptr ? from : static_cast<std::size_t>(static_cast<const char*>(feed) - bytes.data()) + 1;
    const bool begins_line = feed != nullptr || from == 0 || bytes[from - 1] == '\n';
    if (begins_line && line + marker_length < bytes.size() && is_marker(bytes, line)) return line;
    if (feed == nullptr) break;
    end = line - 1;
  }
  return std::nullopt;
}

}  // namespace ko
