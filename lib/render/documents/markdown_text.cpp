// SPDX-License-Identifier: MIT
#include "render/documents/markdown_text.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "render/documents/link_target.hpp"

namespace ko {
namespace {

constexpr std::string_view always_markup = "\\`*_[]<>&|~$";
constexpr std::string_view markup_at_line_start = "#+-=:";  // `:` begins a definition in some readers

std::string_view line_break(MarkdownPlace place) {
  switch (place) {
    case MarkdownPlace::heading: return " ";
    case MarkdownPlace::paragraph: return "\\\n";
    case MarkdownPlace::cell: return "<br>";
  }
  return " ";
}

/// Where in a line that begins `1.` or `12)` the mark stands that would make it an item of a list; npos
/// elsewhere.
std::size_t list_mark(std::string_view line) {
  const auto* end = std::find_if_not(line.begin(), line.end(), is_digit);
  const auto at = static_cast<std::size_t>(end - line.begin());
  return at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')') ? at : std::string_view::npos;
}

/// One line of plain text. At the start of a line a mark could begin a block, and four spaces would be code.
std::string escape_line(std::string_view line, MarkdownPlace place, bool at_start) {
  if (at_start) line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  const std::size_t mark = at_start ? list_mark(line) : std::string_view::npos;
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool begins_block =
        at_start && i == 0 && markup_at_line_start.find(line[i]) != std::string_view::npos;
    const bool closes_heading = place == MarkdownPlace::heading && line[i] == '#';
    const bool is_markup = always_markup.find(line[i]) != std::string_view::npos;
    if (begins_block || closes_heading || is_markup || i == mark) out += '\\';
    out += line[i];
  }
  return out;
}

std::string plain(std::string_view text, MarkdownPlace place, bool at_start) {
  const std::string safe = printable(text, true);
  std::string out;
  for (std::size_t at = 0; at <= safe.size();) {
    const std::size_t end = std::min(safe.find('\n', at), safe.size());
    if (at != 0) out += line_break(place);
    const bool starts = place == MarkdownPlace::paragraph && (at != 0 || at_start);
    out += escape_line(std::string_view(safe).substr(at, end - at), place, starts);
    at = end + 1;
  }
  return out;
}

/// Code between fences longer than any run of backticks in it. Escapes mean nothing there; a `|` in a cell is
/// the exception that GitHub's tables make.
std::string code_span(const std::string& text, MarkdownPlace place) {
  std::size_t longest = 0;
  std::size_t run = 0;
  std::string content;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
    if (c == '|' && place == MarkdownPlace::cell) content += '\\';
    content += c;
  }
  const std::string fence(longest + 1, '`');
  const bool needs_space =
      text.front() == '`' || text.back() == '`' || text.front() == ' ' || text.back() == ' ';
  const std::string_view pad = needs_space ? " " : "";
  return fence + std::string(pad) + content + std::string(pad) + fence;
}

/// Emphasis must hug its text: spaces at either end move outside.
std::string emphasised(std::string_view text, std::string_view mark, MarkdownPlace place) {
  const std::size_t first = std::min(text.find_first_not_of(" \n"), text.size());
  const std::size_t end = text.find_last_not_of(" \n") + 1;
  if (first >= end) return std::string(text.substr(0, 1));
  std::string out(first, ' ');
  out += mark;
  out += plain(text.substr(first, end - first), place, false);
  out += mark;
  return out + std::string(text.size() - end, ' ');
}

std::string marked_up(const Phrase& phrase, MarkdownPlace place, bool at_start) {
  switch (phrase.look) {
    case Phrase::Look::plain: return plain(phrase.text, place, at_start);
    case Phrase::Look::strong: return emphasised(phrase.text, "**", place);
    case Phrase::Look::emphasis: return emphasised(phrase.text, "*", place);
    case Phrase::Look::code: return code_span(printable(phrase.text, false), place);
  }
  return {};
}

/// A target between `<` and `>`, where only those and the backslash need escaping.
std::string destination(std::string_view target) {
  std::string out = "<";
  for (const char c : target) {
    if (c == '<' || c == '>' || c == '\\' || c == '|') out += '\\';
    out += c;
  }
  return out + ">";
}

}  // namespace

std::string markdown_inline(const Text& text, MarkdownPlace place) {
  std::string out;
  for (const Phrase& phrase : text.phrases()) {
    const std::string target = link_target(phrase.target);
    const std::string words = marked_up(phrase, place, out.empty() || out.back() == '\n');
    out += target.empty() ? words : "[" + words + "](" + destination(target) + ")";
  }
  return out;
}

}  // namespace ko
