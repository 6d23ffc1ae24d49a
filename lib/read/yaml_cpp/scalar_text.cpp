// SPDX-License-Identifier: MIT
#include "read/yaml_cpp/scalar_text.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace ko {
namespace {

using lexical::is_blank;
using lexical::is_break;

void append_utf8(std::string& out, char32_t c) {
  const auto continuation = [&](unsigned shift) { out += static_cast<char>(0x80U | ((c >> shift) & 0x3fU)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xc0U | (c >> 6U));
    continuation(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xe0U | (c >> 12U));
    continuation(6);
    continuation(0);
  } else {
    out += static_cast<char>(0xf0U | (c >> 18U));
    continuation(12);
    continuation(6);
    continuation(0);
  }
}

/// The escapes of one character.
struct SimpleEscape {
  char letter;
  char32_t character;
};
constexpr SimpleEscape simple_escapes[] = {
    {'0', 0x00}, {'a', 0x07},  {'b', 0x08}, {'t', 0x09}, {'\t', 0x09},  {'n', 0x0a},
    {'v', 0x0b}, {'f', 0x0c},  {'r', 0x0d}, {'e', 0x1b}, {' ', 0x20},   {'"', 0x22},
    {'/', 0x2f}, {'\\', 0x5c}, {'N', 0x85}, {'_', 0xa0}, {'L', 0x2028}, {'P', 0x2029}};

std::size_t hexadecimal_digits(char letter) {
  return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
}

int hexadecimal_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool is_character(std::uint64_t code) {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

Escape read_hexadecimal(std::string_view text, std::size_t backslash, std::size_t digits) {
  std::uint64_t code = 0;
  std::size_t i = 0;
  for (; i < digits; ++i) {
    const int value = backslash + 2 + i < text.size() ? hexadecimal_value(text[backslash + 2 + i]) : -1;
    if (value < 0) break;
    code = code * 16 + static_cast<std::uint64_t>(value);
  }
  const bool known = i == digits && is_character(code);
  return {2 + i, known, known ? static_cast<char32_t>(code) : U'\0'};
}

/// Skips the line break at `i`, the empty lines after it and the blanks before the next text; counts the
/// breaks.
std::size_t skip_line_breaks(std::string_view text, std::size_t& i) {
  std::size_t breaks = 0;
  for (; i < text.size() && (is_blank(text[i]) || is_break(text[i])); ++i)
    if (text[i] == '\n') ++breaks;
  return breaks;
}

/// Folding: one break is a space, and of several the first one is left out.
void append_folded(std::string& out, std::size_t breaks) {
  if (breaks == 1)
    out += ' ';
  else
    out.append(breaks - 1, '\n');
}

/// Appends the character or the escape at `i` and moves past it. `kept` is the length of `out` that folding
/// must not trim: blanks that were escaped stay.
void append_double_quoted(std::string& out, std::string_view written, std::size_t& i, std::size_t& kept) {
  if (written[i] != '\\') {
    out += written[i++];
    return;
  }
  const std::size_t after = i + 1;
  if (after < written.size() && is_break(written[after])) {  // the break is escaped: the lines join
    i = after;
    out.append(skip_line_breaks(written, i) - 1, '\n');
  } else {
    const Escape escape = read_escape(written, i);
    if (escape.known)
      append_utf8(out, escape.character);
    else
      out += written.substr(i, escape.length);
    i += escape.length;
  }
  kept = out.size();
}

void trim_blanks(std::string& out, std::size_t kept) {
  while (out.size() > kept && is_blank(out.back())) out.pop_back();
}

struct Line {
  std::string_view text;
  bool empty() const { return text.empty(); }
  /// A line that begins with a blank is "more indented": folding leaves the breaks around it alone.
  bool deeper() const { return !text.empty() && is_blank(text.front()); }
};

std::vector<Line> content_lines(const lexical::BlockScalar& scalar, std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t line = scalar.content; line < scalar.tail; line = lexical::next_line(text, line)) {
    const std::size_t end = lexical::line_end(text, line);
    const std::size_t begin = std::min(line + scalar.indentation, end);
    lines.push_back({text.substr(begin, end - begin)});
  }
  return lines;
}

/// The breaks between two lines of a folded scalar with `empty` empty lines between them.
void append_fold(std::string& out, const Line& above, const Line& below, std::size_t empty) {
  if (above.deeper() || below.deeper())
    out.append(empty + 1, '\n');
  else
    append_folded(out, empty + 1);
}

}  // namespace

Escape read_escape(std::string_view text, std::size_t backslash) {
  if (backslash + 1 >= text.size()) return {};
  const char letter = text[backslash + 1];
  if (const std::size_t digits = hexadecimal_digits(letter)) return read_hexadecimal(text, backslash, digits);
  for (const SimpleEscape& escape : simple_escapes)
    if (escape.letter == letter) return {2, true, escape.character};
  std::size_t length = 2;
  while (backslash + length < text.size() &&
         (static_cast<unsigned char>(text[backslash + length]) & 0xc0U) == 0x80)
    ++length;
  return {length, false, 0};
}

std::vector<std::size_t> unknown_escapes(std::string_view written) {
  std::vector<std::size_t> found;
  for (std::size_t i = written.find('\\'); i < written.size(); i = written.find('\\', i)) {
    const Escape escape = read_escape(written, i);
    const bool breaks_line = i + 1 < written.size() && is_break(written[i + 1]);
    if (!escape.known && !breaks_line) found.push_back(i);
    i += escape.length;
  }
  return found;
}

std::string flow_scalar_text(Style style, std::string_view written) {
  std::string out;
  out.reserve(written.size());
  std::size_t kept = 0;
  for (std::size_t i = 0; i < written.size();) {
    if (is_break(written[i])) {
      trim_blanks(out, kept);
      append_folded(out, skip_line_breaks(written, i));
      kept = out.size();
    } else if (style == Style::double_quoted) {
      append_double_quoted(out, written, i, kept);
    } else {
      out += written[i];
      i += style == Style::single_quoted && written[i] == '\'' ? 2 : 1;
    }
  }
  return out;
}

std::string block_scalar_text(const lexical::BlockScalar& scalar, std::string_view text) {
  const std::vector<Line> lines = content_lines(scalar, text);
  std::string out;
  const Line* above = nullptr;
  std::size_t empty = 0;
  for (const Line& line : lines) {
    if (line.empty()) {
      ++empty;
      continue;
    }
    if (above == nullptr)
      out.append(empty, '\n');
    else if (scalar.style == Style::literal)
      out.append(empty + 1, '\n');
    else
      append_fold(out, *above, line, empty);
    out += line.text;
    above = &line;
    empty = 0;
  }
  // The end of the document ends its last line.
  if (scalar.chomping != '-' && above != nullptr) out += '\n';
  if (scalar.chomping == '+') out.append(empty, '\n');
  return out;
}

}  // namespace ko
