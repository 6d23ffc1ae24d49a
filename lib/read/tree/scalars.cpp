// SPDX-License-Identifier: MIT
#include "read/tree/scalars.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <string_view>

#include "base/text/utf8.hpp"
#include "read/tree/scanner.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {
namespace {

struct Escape {
  const char* end = nullptr;  ///< after the escape
  bool known = true;
};

struct Named {
  char name;
  std::string_view text;
};

constexpr Named named_escapes[] = {
    {'0', {"\0", 1}},
    {'a', "\a"},
    {'b', "\b"},
    {'t', "\t"},
    {'\t', "\t"},
    {'n', "\n"},
    {'v', "\v"},
    {'f', "\f"},
    {'r', "\r"},
    {'e', "\x1b"},
    {' ', " "},
    {'"', "\""},
    {'/', "/"},
    {'\\', "\\"},
    {'N', "\xc2\x85"},
    {'_', "\xc2\xa0"},
    {'L', "\xe2\x80\xa8"},
    {'P', "\xe2\x80\xa9"},
};

int digits_of(char name) {
  switch (name) {
    case 'x': return 2;
    case 'u': return 4;
    case 'U': return 8;
    default: return 0;
  }
}

bool is_character(std::uint32_t point) {
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

// The whole character at `at`, so that a message never shows half of one.
const char* after_character(const char* at, const char* end) {
  for (++at; at != end && is_continuation(*at);) ++at;
  return at;
}

Escape unknown(const char* at, const char* after, std::string& text) {
  text += '\\';
  text.append(at, after);
  return {after, false};
}

// Reads the escape whose backslash stands before `at`, which is not the end of a line, and adds what it
// stands for to `text`. An escape that YAML does not know, and one for half of a surrogate pair, is added as
// it is written.
Escape read_escape_sequence(const char* at, const char* end, std::string& text) {
  for (const Named& escape : named_escapes) {
    if (escape.name != *at) continue;
    text += escape.text;
    return {at + 1};
  }
  const int digits = digits_of(*at);
  if (digits == 0 || end - at <= digits) return unknown(at, after_character(at, end), text);
  std::uint32_t point = 0;
  const char* after = at + 1 + digits;
  const auto [stop, error] = std::from_chars(at + 1, after, point, 16);
  if (error != std::errc{} || stop != after) return unknown(at, after_character(at, end), text);
  if (!is_character(point)) return unknown(at, after, text);
  append_utf8(text, point);
  return {after};
}

class QuotedReader {
 public:
  QuotedReader(Draft& draft, const char* open, std::int32_t indentation, bool in_flow, std::string& text)
      : draft_(draft),
        open_(open),
        end_(draft.end()),
        indentation_(indentation),
        in_flow_(in_flow),
        text_(text) {}

  Quoted read();

 private:
  const char* find_stop(const char* at) const {
    return *open_ == '"' ? find_any<'"', '\\', '\n'>(at, end_) : find_any<'\'', '\n'>(at, end_);
  }
  const char* read_escape(const char* backslash);
  const char* fold(const char* line_feed, bool escaped);
  bool may_go_on(const Line& line, const char* at);
  void report_indentation();
  Quoted give_up();
  const char* guess_end() const;

  Draft& draft_;
  const char* open_;
  End end_;
  std::int32_t indentation_;
  bool in_flow_;
  std::string& text_;
  std::size_t kept_ = 0;             // of text_, the part that holds escapes, whose blanks are no padding
  const char* last_line_ = nullptr;  // the end of the last line that has text
  bool one_line_ = true;
  Line misplaced_;  // the first line that is not indented as far as it should be
};

Quoted QuotedReader::read() {
  text_.clear();
  for (const char* at = open_ + 1;;) {
    const char* stop = find_stop(at);
    text_.append(at, stop);
    if (stop == end_) return give_up();
    if (*stop == '\n') {
      at = fold(stop, false);
    } else if (*stop == '\\') {
      at = read_escape(stop);
    } else if (*open_ == '\'' && stop + 1 != end_ && stop[1] == '\'') {
      text_ += '\'';
      at = stop + 2;
    } else {
      if (misplaced_.text != nullptr) report_indentation();
      return {.end = stop + 1, .one_line = one_line_};
    }
    if (at == nullptr) return give_up();
  }
}

const char* QuotedReader::read_escape(const char* backslash) {
  const char* at = backslash + 1;
  if (at == end_) return end_;
  if (is_line_end(at, end_)) {
    kept_ = text_.size();
    return fold(find_line_end(at, end_), true);
  }
  const Escape escape = read_escape_sequence(at, end_, text_);
  kept_ = text_.size();
  if (!escape.known) {
    draft_.report("bad-escape", backslash, escape.end,
                  fmt::format("{} is not an escape YAML knows", shown(text_of(backslash, escape.end))),
                  "write `\\\\` for a backslash, or put the text in single quotes, where a backslash is one");
  }
  return escape.end;
}

// Goes over a line break and the blanks around it. Returns where the text goes on; null when it cannot.
const char* QuotedReader::fold(const char* line_feed, bool escaped) {
  one_line_ = false;
  last_line_ = line_feed;
  while (text_.size() > kept_ && (is_blank(text_.back()) || text_.back() == '\r')) text_.pop_back();
  std::size_t breaks = 0;
  for (Line line = line_at(after_break(line_feed, end_), end_);; ++breaks) {
    const char* at = skip_blanks(line.text, end_);
    if (at == end_) return nullptr;
    if (!is_line_end(at, end_)) {
      if (line.column <= indentation_ && !may_go_on(line, at)) return nullptr;
      if (breaks == 0 && !escaped) text_ += ' ';
      text_.append(breaks, '\n');
      return at;
    }
    // A line of blanks is empty only when it is indented with spaces, or not at all.
    if (at != line.text && line.column <= indentation_ && misplaced_.text == nullptr) misplaced_ = line;
    line = line_at(after_break(find_line_end(at, end_), end_), end_);
  }
}

// A line of the text that is not indented as it should be: either the quote was left open, or, if it is
// closed later, only blanks are missing.
bool QuotedReader::may_go_on(const Line& line, const char* at) {
  if (looks_like_entry(at, end_)) return false;
  if (misplaced_.text == nullptr) misplaced_ = line;
  return true;
}

void QuotedReader::report_indentation() {
  const char* at = misplaced_.text;
  if (*at == '\t') {
    draft_.report("tab-indentation", at, skip_blanks(at, end_), "this line is indented with a tab",
                  "indent it with spaces");
  } else {
    draft_.report("bad-indentation", at, trim_end(at, find_line_end(at, end_)),
                  "this line of a quoted text is not indented further than what the text belongs to",
                  fmt::format("indent it by {} or more", indentation_ + 1));
  }
}

Quoted QuotedReader::give_up() {
  const char* stop = guess_end();
  const char* line_end = trim_end(open_, find_line_end(open_, end_));
  // Where the text ends with its line, and the record goes on, nothing is lost. Else the file may have been
  // cut off.
  const bool sure = !in_flow_ && stop == line_end && after_break(find_line_end(open_, end_), end_) != end_;
  draft_.report("unterminated-quote", open_, line_end, "this quote is never closed",
                stop <= line_end
                    ? fmt::format("write {}{}", text_of(open_, stop), *open_)
                    : fmt::format("put `{}` at the end of {}", *open_, draft_.line_name(stop - 1)),
                sure ? Loss::none : Loss::some);
  text_.assign(open_ + 1, stop);
  return {.end = stop, .closed = false, .one_line = false};
}

// Where the closing quote was probably meant: before the first line that looks like an entry, else after all
// there is.
const char* QuotedReader::guess_end() const {
  const char* stop = find_line_end(open_, end_);
  while (stop != end_) {
    const char* at = skip_blanks(stop + 1, end_);
    if (at == end_ || looks_like_entry(at, end_)) break;
    if (at - (stop + 1) <= indentation_ && !is_line_end(at, end_)) break;
    stop = find_line_end(at, end_);
  }
  stop = trim_end(open_ + 1, stop);
  while (stop != open_ + 1 && stop[-1] == '\n') stop = trim_end(open_ + 1, stop - 1);
  if (!in_flow_) return stop;
  // Brackets at the end of the line close what was opened before the quote, not after it.
  while (stop != open_ + 1 && (is_flow_indicator(stop[-1]) || is_blank(stop[-1]))) --stop;
  return stop;
}

void report_colon(Draft& draft, const char* at, const char* stop) {
  const char* end = trim_end(at, stop);
  draft.report("nested-colon", at, end,
               fmt::format("{} goes on a plain text and has a colon followed by a space in it",
                           shown(text_of(at, end))),
               "put the whole text in quotes, or write it below `>-`");
}

}  // namespace

Quoted read_quoted(Draft& draft, const char* open, std::int32_t indentation, bool in_flow,
                   std::string& text) {
  if (const char* end = simple_quote_end(open, draft.end())) return {.end = end, .decoded = false};
  return QuotedReader(draft, open, indentation, in_flow, text).read();
}

const char* find_text_stop(const char* at, End end) {
  for (;; ++at) {
    at = find_any<'\n', '#'>(at, end);
    if (at == end || *at == '\n' || is_blank(at[-1])) return at;
  }
}

PlainLines read_plain_lines(Draft& draft, const char* begin, const char* end, Line line,
                            std::int32_t indentation, std::string& text) {
  const End document_end = draft.end();
  PlainLines result{.end = end, .next = line};
  std::size_t breaks = 0;
  for (;;) {
    const char* at = skip_blanks(result.next.text, document_end);
    if (at == document_end) return result;
    if (is_line_end(at, document_end)) {
      ++breaks;
      result.next = line_at(after_break(find_line_end(at, document_end), document_end), document_end);
      continue;
    }
    if (result.next.column <= indentation || *at == '#') return result;
    const char* stop = find_plain_stop(at, document_end);
    if (stop != document_end && *stop == ':') {
      if (looks_like_key(at, document_end)) {
        result.key_follows = true;
        return result;
      }
      stop = find_text_stop(at, document_end);
      report_colon(draft, at, stop);
    }
    if (result.lines++ == 1) text.assign(begin, end);
    if (breaks == 0) text += ' ';
    text.append(breaks, '\n');
    result.end = trim_end(at, stop);
    text.append(at, result.end);
    breaks = 0;
    if (stop != document_end && *stop == '#') {
      result.hash = stop;
      return result;
    }
    result.next = line_at(after_break(stop, document_end), document_end);
  }
}

}  // namespace ko::yaml
