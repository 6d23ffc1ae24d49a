// SPDX-License-Identifier: MIT
#include "render/documents/markup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "render/wrap.hpp"

namespace ko {

namespace {

constexpr std::string_view mailto = "mailto:";
constexpr std::string_view schemes[] = {"http://", "https://", mailto};

/// A path beside the page: no scheme, and no `//` that would name another host.
bool is_relative(std::string_view target) {
  const std::size_t end = std::min(target.find_first_of("/?#"), target.size());
  return target.substr(0, end).find(':') == std::string_view::npos && !target.starts_with("//") &&
         target.find('\\') == std::string_view::npos;
}

}  // namespace

std::string link_target(std::string_view target) {
  if (printable(target) != target || target.find_first_of(" \t\n") != std::string_view::npos) return {};
  const bool has_scheme = std::any_of(std::begin(schemes), std::end(schemes),
                                      [&](std::string_view scheme) { return target.starts_with(scheme); });
  return has_scheme || is_relative(target) ? std::string(target) : std::string();
}

std::string_view address_of(std::string_view target) {
  return target.starts_with(mailto) ? target.substr(mailto.size()) : target;
}

namespace {

std::string with_breaks(const std::string& html) {
  std::string out;
  for (const char c : html) {
    if (c == '\n') out += "<br>";
    out += c;
  }
  return out;
}

std::string marked_up(const Phrase& phrase) {
  std::string words = with_breaks(html_plain(with_whole_numbers(phrase.text)));
  switch (phrase.look) {
    case Phrase::Look::plain: return words;
    case Phrase::Look::strong: return "<strong>" + words + "</strong>";
    case Phrase::Look::emphasis: return "<em>" + words + "</em>";
    case Phrase::Look::code: return "<code>" + words + "</code>";
  }
  return {};
}

}  // namespace

std::string html_plain(std::string_view text) {
  std::string out;
  for (const char c : printable(text, true)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string css_string(std::string_view text) {
  constexpr std::string_view escaped = "\"\\<>&";
  std::string out = "\"";
  for (const char c : printable(text)) {
    if (escaped.find(c) == std::string_view::npos)
      out += c;
    else
      out += fmt::format("\\{:x} ", static_cast<unsigned>(c));
  }
  return out + "\"";
}

std::string html_inline(const Text& text) {
  std::string out;
  for (const Phrase& phrase : text.phrases()) {
    const std::string target = link_target(phrase.target);
    const std::string words = marked_up(phrase);
    const std::string linked =
        target.empty() ? words : "<a href=\"" + html_plain(target) + "\">" + words + "</a>";
    out += phrase.tint == 0 ? linked : fmt::format("<mark class=\"tint-{}\">{}</mark>", phrase.tint, linked);
  }
  return out;
}

Text as_paragraph(const Definition& row) {
  Text text(strong(row.label + ":"));
  for (std::size_t i = 0; i < row.lines.size(); ++i) {
    text += i == 0 ? " " : "\n";
    text += row.lines[i];
  }
  return text;
}

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
