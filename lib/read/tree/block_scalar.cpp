// SPDX-License-Identifier: MIT
#include "read/tree/scalars.hpp"

#include <algorithm>

namespace ko::yaml {
namespace {

enum class Chomping : std::uint8_t { clip, strip, keep };

struct Header {
  Chomping chomping = Chomping::clip;
  std::int32_t indentation = 0;  // stated, relative to the block; 0: not stated
  const char* end = nullptr;     // after the indicators
};

Header read_header(const char* at, const char* end) {
  Header header;
  for (++at; at != end; ++at) {
    if (*at == '-' || *at == '+') {
      if (header.chomping != Chomping::clip) break;
      header.chomping = *at == '-' ? Chomping::strip : Chomping::keep;
    } else if (*at >= '1' && *at <= '9') {
      if (header.indentation != 0) break;
      header.indentation = *at - '0';
    } else {
      break;
    }
  }
  header.end = at;
  return header;
}

class BlockScalarReader {
 public:
  BlockScalarReader(Draft& draft, bool folded, Chomping chomping, std::string& text)
      : draft_(draft), end_(draft.end()), folded_(folded), chomping_(chomping), text_(text) {}

  BlockScalar read(const char* header_end, const char* start, std::int32_t least, std::int32_t stated);

 private:
  std::int32_t find_indentation(Line line, std::int32_t least);
  void add_line(const char* begin, const char* end);
  void finish();
  void report_tab(const Line& line);

  Draft& draft_;
  End end_;
  bool folded_;
  Chomping chomping_;
  std::string& text_;
  std::size_t breaks_ = 0;  // line breaks that wait for what follows them
  bool any_ = false;        // a line with text was added
  bool further_ = false;    // the line before began with a blank
};

BlockScalar BlockScalarReader::read(const char* header_end, const char* start, std::int32_t least,
                                    std::int32_t stated) {
  text_.clear();
  BlockScalar result{.end = header_end, .next = line_at(start, end_)};
  const std::int32_t indentation =
      stated != 0 ? std::max(least - 1, 0) + stated : find_indentation(result.next, least);
  while (result.next.start != end_) {
    const char* line_end = find_line_end(result.next.text, end_);
    const char* text_end = line_end != result.next.start && line_end[-1] == '\r' ? line_end - 1 : line_end;
    const bool empty = is_line_end(result.next.text, end_);
    if (result.next.column >= indentation && (!empty || result.next.column > indentation)) {
      add_line(result.next.start + indentation, text_end);
      result.end = text_end;
    } else if (!empty) {
      if (*result.next.text == '\t') report_tab(result.next);
      break;
    }
    // The end of the document ends a line too, if there is anything on it to end.
    if (line_end != end_ || !empty || breaks_ == 0) ++breaks_;
    result.next = line_at(after_break(line_end, end_), end_);
  }
  finish();
  return result;
}

// The indentation of the first line that has text. Blank lines before it must not be indented further.
std::int32_t BlockScalarReader::find_indentation(Line line, std::int32_t least) {
  Line longest = line;
  for (; line.start != end_; line = line_at(after_break(find_line_end(line.text, end_), end_), end_)) {
    if (!is_line_end(line.text, end_)) break;
    if (line.column > longest.column) longest = line;
  }
  if (line.start == end_ || line.column < least) return std::max(least, longest.column);
  if (longest.start != line.start && longest.column > line.column) {
    draft_.report("bad-indentation", longest.start, longest.text,
                  "this blank line is indented further than the text it comes before",
                  "take the spaces away, or state the indentation after the indicator, say `|2`");
  }
  return line.column;
}

void BlockScalarReader::add_line(const char* begin, const char* end) {
  const bool further = begin != end && is_blank(*begin);
  if (folded_ && any_ && !further && !further_ && breaks_ != 0) {
    if (breaks_ == 1) {
      text_ += ' ';
    } else {
      text_.append(breaks_ - 1, '\n');
    }
  } else {
    text_.append(breaks_, '\n');
  }
  breaks_ = 0;
  any_ = true;
  further_ = further;
  text_.append(begin, end);
}

void BlockScalarReader::finish() {
  if (chomping_ == Chomping::keep) text_.append(breaks_, '\n');
  if (chomping_ == Chomping::clip && any_ && breaks_ != 0) text_ += '\n';
}

void BlockScalarReader::report_tab(const Line& line) {
  const char* text = skip_blanks(line.text, end_);
  if (!is_line_end(text, end_)) return;  // a line that comes after the text: read as such
  draft_.report("tab-indentation", line.text, text,
                "this line of a text below `|` or `>` is indented with a tab", "leave the line empty");
}

}  // namespace

bool is_block_scalar_header(const char* at, End end) {
  const char* after = read_header(at, end).end;
  const char* next = skip_blanks(after, end);
  return is_line_end(next, end) || (next != after && *next == '#');
}

BlockScalar read_block_scalar(Draft& draft, const char* at, std::int32_t indentation, std::string& text) {
  const Header header = read_header(at, draft.end());
  const char* next = skip_blanks(header.end, draft.end());
  const char* line_end =
      next != draft.end() && *next == '#' ? draft.keep_comment(next) : find_line_end(next, draft.end());
  BlockScalarReader reader(draft, *at == '>', header.chomping, text);
  return reader.read(header.end, after_break(line_end, draft.end()), indentation + 1, header.indentation);
}

}  // namespace ko::yaml
