// SPDX-License-Identifier: MIT
#include "read/text/lexical.hpp"

#include <algorithm>

namespace ko::lexical {
namespace {

/// Where the line that begins at `place` leaves a plain scalar, blanks before that place included.
std::size_t plain_line_end(std::string_view text, std::size_t place, bool flow) {
  for (std::size_t i = place; i < text.size(); ++i) {
    const char c = text[i];
    if (is_break(c)) return i;
    if (c == '#' && i > place && is_blank(text[i - 1])) return i;
    if (c == ':' && (is_space_at(text, i + 1) || (flow && is_flow_indicator(at(text, i + 1))))) return i;
    if (flow && is_flow_indicator(c)) return i;
  }
  return text.size();
}

std::size_t without_trailing_blanks(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && is_blank(text[end - 1])) --end;
  return end;
}

/// The first character of the next line that has something in it.
std::size_t next_content(std::string_view text, std::size_t place) {
  while (place < text.size() && is_space(text[place])) ++place;
  return place;
}

void read_header(std::string_view text, std::size_t place, BlockScalar& scalar,
                 std::size_t& explicit_indentation) {
  std::size_t i = place + 1;
  for (; !is_space_at(text, i); ++i) {
    const char c = text[i];
    if ((c == '-' || c == '+') && scalar.chomping == ' ')
      scalar.chomping = c;
    else if (c >= '1' && c <= '9' && explicit_indentation == 0)
      explicit_indentation = static_cast<std::size_t>(c - '0');
    else
      break;
  }
  const std::size_t rest = skip_blanks(text, i);
  const std::size_t end = line_end(text, place);
  if (rest < end && text[rest] == '#' && rest > i)
    scalar.comment = Span{static_cast<std::uint32_t>(rest), static_cast<std::uint32_t>(end)};
  else if (rest < end)
    scalar.bad_header = i < rest ? rest : i;
}

/// The indentation of a block scalar's first line with content. Empty lines before it must not be deeper.
std::size_t detect_indentation(std::string_view text, BlockScalar& scalar, std::size_t least_column) {
  std::size_t deepest = 0;
  std::size_t deepest_line = 0;
  for (std::size_t line = scalar.content; line < text.size(); line = next_line(text, line)) {
    const std::size_t begin = indentation_end(text, line);
    if (begin < line_end(text, line)) {
      if (begin - line < least_column) break;  // a line that is no part of it: there is no text
      if (deepest > begin - line) scalar.deep_blank = deepest_line;
      return begin - line;
    }
    if (begin - line > deepest) {
      deepest = begin - line;
      deepest_line = line;
    }
  }
  return deepest;
}

}  // namespace

std::size_t line_begin(std::string_view text, std::size_t place) {
  if (place == 0) return 0;
  const std::size_t found = text.rfind('\n', place - 1);
  return found == std::string_view::npos ? 0 : found + 1;
}

std::size_t line_end(std::string_view text, std::size_t place) {
  const std::size_t found = std::min(text.find('\n', place), text.size());
  return found < text.size() && found > place && text[found - 1] == '\r' ? found - 1 : found;
}

std::size_t next_line(std::string_view text, std::size_t place) {
  const std::size_t found = text.find('\n', place);
  return found == std::string_view::npos ? text.size() : found + 1;
}

std::size_t column(std::string_view text, std::size_t place) {
  return place - line_begin(text, place);
}

std::size_t indentation_end(std::string_view text, std::size_t place) {
  std::size_t i = line_begin(text, place);
  while (i < text.size() && text[i] == ' ') ++i;
  return i;
}

std::size_t skip_blanks(std::string_view text, std::size_t place) {
  while (place < text.size() && is_blank(text[place])) ++place;
  return place;
}

std::size_t no_break_space(std::string_view text, std::size_t place) {
  using namespace std::string_view_literals;
  const std::string_view rest = text.substr(std::min(place, text.size()), 3);
  if (rest.starts_with("\u00a0"sv)) return 2;
  return rest == "\u2007"sv || rest == "\u202f"sv ? 3 : 0;
}

bool ends_with_no_break_space(std::string_view text) {
  return (text.size() >= 2 && no_break_space(text, text.size() - 2) == 2) ||
         (text.size() >= 3 && no_break_space(text, text.size() - 3) == 3);
}

std::optional<std::size_t> no_break_after_colon(std::string_view text, std::size_t place) {
  const std::size_t word = place;
  while ((at(text, place) >= 'a' && at(text, place) <= 'z') || at(text, place) == '_') ++place;
  if (place == word || at(text, place) != ':' || no_break_space(text, place + 1) == 0) return std::nullopt;
  return place + 1;
}

Gap skip_gap(std::string_view text, std::size_t place, std::size_t base, std::vector<Span>& comments) {
  Gap gap;
  gap.has_break = place > 0 && text[place - 1] == '\n';  // after a block scalar
  bool at_line_start = place == 0 || gap.has_break;
  for (std::size_t i = place;; ++i) {
    const char c = i < text.size() ? text[i] : '\0';
    if (c == '\n') {
      gap.has_break = at_line_start = true;
      gap.tab.reset();
    } else if (c == '\t') {
      if (at_line_start && !gap.tab) gap.tab = i;
    } else if (c == '#' && (i == 0 || is_space(text[i - 1]))) {
      const std::size_t end = line_end(text, i);
      comments.push_back({static_cast<std::uint32_t>(base + i), static_cast<std::uint32_t>(base + end)});
      i = end - 1;
    } else if (c != ' ' && !(c == '\r' && at(text, i + 1) == '\n')) {
      gap.end = i;
      return gap;
    }
  }
}

std::optional<std::size_t> quoted_end(std::string_view text, std::size_t place) {
  const char quote = text[place];
  for (std::size_t i = place + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || at(text, i + 1) != quote) return i + 1;
      ++i;
    }
  }
  return std::nullopt;
}

std::size_t plain_end(std::string_view text, std::size_t place, const PlainContext& context) {
  std::size_t line = place;
  for (;;) {
    const std::size_t stop = plain_line_end(text, line, context.flow);
    const std::size_t end = without_trailing_blanks(text, line, stop);
    if (context.one_line || stop >= text.size() || !is_break(text[stop])) return end;
    line = next_content(text, stop);
    if (line >= text.size() || text[line] == '#') return end;
    if (indentation_end(text, line) - line_begin(text, line) < context.least_column) return end;
    if (context.flow && is_flow_indicator(text[line])) return end;
    // In brackets a colon may open the next line: `{key⏎ : value}`.
    if (plain_line_end(text, line, context.flow) == line) return end;
  }
}

BlockScalar block_scalar(std::string_view text, std::size_t place, std::size_t least_column) {
  BlockScalar scalar;
  scalar.style = text[place] == '|' ? Style::literal : Style::folded;
  std::size_t explicit_indentation = 0;
  read_header(text, place, scalar, explicit_indentation);
  scalar.content = next_line(text, place);
  scalar.end = scalar.comment ? scalar.comment->begin : line_end(text, place);
  scalar.end = without_trailing_blanks(text, place, scalar.end);
  scalar.indentation = explicit_indentation != 0
                           ? (least_column == 0 ? 0 : least_column - 1) + explicit_indentation
                           : std::max(detect_indentation(text, scalar, least_column), least_column);
  std::size_t line = scalar.content;
  for (; line < text.size(); line = next_line(text, line)) {
    const std::size_t begin = indentation_end(text, line);
    const std::size_t end = line_end(text, line);
    if (begin < end && begin - line < scalar.indentation) break;
    if (begin < end || begin - line > scalar.indentation) scalar.end = end;
  }
  scalar.tail = line;
  const std::size_t below = indentation_end(text, std::min(line, text.size()));
  if (line < text.size() && text[below] == '\t' && is_break(at(text, skip_blanks(text, below))))
    scalar.tab = below;
  return scalar;
}

std::optional<std::size_t> shallow_line(std::string_view text, std::size_t begin, std::size_t end,
                                        std::size_t least_column) {
  for (std::size_t line = next_line(text, begin); line < end; line = next_line(text, line)) {
    const std::size_t first = indentation_end(text, line);
    if (first - line < least_column && first < end && first < line_end(text, line)) return first;
  }
  return std::nullopt;
}

}  // namespace ko::lexical
