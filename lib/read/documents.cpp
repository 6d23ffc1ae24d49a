// SPDX-License-Identifier: MIT
#include "read/documents.hpp"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "model/text_rules.hpp"
#include "read/lexical.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

constexpr std::size_t marker_length = 3;

/// A `---` or `...` line.
struct Marker {
  std::size_t begin = 0;
  bool ends = false;  ///< `...`
};

bool is_marker(std::string_view bytes, std::size_t place) {
  const std::string_view three = bytes.substr(std::min(place, bytes.size()), marker_length);
  return (three == "---" || three == "...") && lexical::is_space_at(bytes, place + marker_length);
}

/// Whether a line feed stands at `at`, and two dashes or two dots after it.
bool may_precede_marker(const char* at) {
  return at[0] == '\n' && at[1] == at[2] && (at[1] == '-' || at[1] == '.');
}

/// The first line feed at or after `from` that may have a marker after it; the size of `bytes` when none has.
std::size_t find_possible_marker(std::string_view bytes, std::size_t from) {
  std::size_t place = from;
#ifdef __SSE2__
  const __m128i feed = _mm_set1_epi8('\n');
  const __m128i dash = _mm_set1_epi8('-');
  const __m128i dot = _mm_set1_epi8('.');
  for (; place + sizeof(__m128i) + 2 <= bytes.size(); place += sizeof(__m128i)) {
    const auto load = [at = bytes.data() + place](int shift) {
      return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + shift));
    };
    const __m128i dashes = _mm_and_si128(_mm_cmpeq_epi8(load(1), dash), _mm_cmpeq_epi8(load(2), dash));
    const __m128i dots = _mm_and_si128(_mm_cmpeq_epi8(load(1), dot), _mm_cmpeq_epi8(load(2), dot));
    const __m128i found = _mm_and_si128(_mm_cmpeq_epi8(load(0), feed), _mm_or_si128(dashes, dots));
    if (const int mask = _mm_movemask_epi8(found))
      return place + static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(mask)));
  }
#endif
  for (; place + marker_length < bytes.size(); ++place)
    if (may_precede_marker(bytes.data() + place)) return place;
  return bytes.size();
}

/// The first marker line at or after `from`, which is the beginning of a line.
std::optional<Marker> next_marker(std::string_view bytes, std::size_t from) {
  if (is_marker(bytes, from)) return Marker{from, bytes[from] == '.'};
  for (std::size_t feed = find_possible_marker(bytes, from); feed != bytes.size();
       feed = find_possible_marker(bytes, feed + 1))
    if (is_marker(bytes, feed + 1)) return Marker{feed + 1, bytes[feed + 1] == '.'};
  return std::nullopt;
}

class Splitter {
 public:
  Splitter(const Source& source, std::uint32_t begin, std::uint32_t file_index)
      : bytes_(source.bytes()), begin_(begin), file_index_(file_index) {}

  DocumentSplit split() {
    Segment segment{begin_, begin_};
    for (std::size_t from = begin_;;) {
      const std::optional<Marker> marker = next_marker(bytes_, from);
      close(segment, marker ? marker->begin : bytes_.size());
      if (!marker) break;
      segment = open(*marker);
      from = marker->ends ? segment.begin : lexical::next_line(bytes_, marker->begin);
    }
    if (split_.documents.empty() && split_.findings.empty())
      report(row(text_rules, "empty-document"), begin_, begin_, "the file holds no record",
             "begin one with `kind:` and `id:`, or delete the file");
    return std::move(split_);
  }

 private:
  /// What lies between two markers.
  struct Segment {
    std::size_t marker = 0;
    std::size_t begin = 0;
    bool after_marker = false;  ///< the marker is `---`
    bool after_end = false;     ///< the marker is `...`
  };

  Segment open(const Marker& marker) {
    const std::size_t rest = marker.begin + marker_length;
    if (!marker.ends) return {marker.begin, rest, true, false};
    const std::size_t end = lexical::line_end(bytes_, rest);
    const std::size_t text = lexical::skip_blanks(bytes_, rest);
    if (text < end && bytes_[text] == '#')
      add_comment(text, end);
    else if (text < end)
      report(row(text_rules, "text-after-end"), text, end, "text after `...`, which ends the document",
             "begin a record with a line `---`, or delete the text");
    return {marker.begin, lexical::next_line(bytes_, rest), false, true};
  }

  void close(Segment segment, std::size_t end) {
    if (!segment.after_marker) segment.begin = skip_directives(segment.begin, end);
    const std::size_t content = first_content(segment.begin, end);
    if (content == end) return close_empty(segment, end);
    if (segment.after_end)
      report(row(text_rules, "text-after-end"), content, std::min(lexical::line_end(bytes_, content), end),
             "text after `...`, which ends the document", "begin the next record with a line `---`");
    split_.documents.push_back({span(segment.begin, end), segment.after_marker, segment.after_end});
  }

  void close_empty(const Segment& segment, std::size_t end) {
    for_each_line(segment.begin, end, [&](std::size_t text, std::size_t line_end) {
      add_comment(text, line_end);
      return true;
    });
    if (segment.after_marker)
      report(row(text_rules, "empty-document"), segment.marker, segment.marker + marker_length,
             "there is no record after this `---`", "delete the line, or write the record");
  }

  /// Reports the `%` lines before a document, and returns where the text after them begins.
  std::size_t skip_directives(std::size_t begin, std::size_t end) {
    std::size_t after = begin;
    std::vector<Span> comments;
    for_each_line(begin, end, [&](std::size_t text, std::size_t line_end) {
      if (bytes_[text] == '#') {
        comments.push_back(span(text, line_end));
        return true;
      }
      if (bytes_[text] != '%' || lexical::column(bytes_, text) != 0) return false;
      report(row(text_rules, "directive"), text, line_end,
             "`" + std::string(bytes_.substr(text, line_end - text)) + "` is a directive", "delete the line");
      split_.comments.insert(split_.comments.end(), comments.begin(), comments.end());
      comments.clear();
      after = std::min(lexical::next_line(bytes_, text), end);
      return true;
    });
    return after;
  }

  /// Calls `take` with the beginning of the text of each line that has any and the line's end, while it
  /// returns true.
  template <class Take>
  void for_each_line(std::size_t begin, std::size_t end, Take take) const {
    for (std::size_t line = begin; line < end; line = lexical::next_line(bytes_, line)) {
      const std::size_t line_end = std::min(lexical::line_end(bytes_, line), end);
      const std::size_t text = lexical::skip_blanks(bytes_, line);
      if (text < line_end && !take(text, line_end)) return;
    }
  }

  std::size_t first_content(std::size_t begin, std::size_t end) const {
    std::size_t found = end;
    for_each_line(begin, end, [&](std::size_t text, std::size_t) {
      if (bytes_[text] != '#' || (text > 0 && !lexical::is_space(bytes_[text - 1]))) found = text;
      return found == end;
    });
    return found;
  }

  static Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  void add_comment(std::size_t begin, std::size_t end) { split_.comments.push_back(span(begin, end)); }
  void report(const Rule& rule, std::size_t begin, std::size_t end, std::string message, std::string mend) {
    split_.findings.push_back({.rule = &rule,
                               .place = {file_index_, span(begin, end)},
                               .message = std::move(message),
                               .mend = std::move(mend)});
  }

  std::string_view bytes_;
  std::size_t begin_;
  std::uint32_t file_index_;
  DocumentSplit split_;
};

}  // namespace

DocumentSplit split_documents(const Source& source, std::uint32_t begin, std::uint32_t file_index) {
  return Splitter(source, begin, file_index).split();
}

bool is_after_marker(std::string_view bytes, Span span) {
  return span.begin >= marker_length && bytes.substr(span.begin - marker_length, marker_length) == "---" &&
         lexical::line_begin(bytes, span.begin) + marker_length >= span.begin;
}

}  // namespace ko
