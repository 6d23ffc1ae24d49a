// SPDX-License-Identifier: MIT
#include "edit/formatting/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/digits.hpp"
#include "edit/new_value.hpp"
#include "ko/values/text.hpp"
#include "read/text/encoding.hpp"

namespace ko::edit {
namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view narrow_no_break_space = "\u202f";

/// Longer plain texts that begin with a letter are no word that means something else.
constexpr std::size_t longest_odd_word = 5;

bool begins_with_letter(std::string_view text) {
  return is_ascii_letter(text.front()) || (static_cast<unsigned char>(text.front()) & 0x80U) != 0;
}

/// True of a plain text that may stay one in the same surroundings.
bool stays_plain(std::string_view text, bool in_flow) {
  const bool is_word = text.size() > longest_odd_word && begins_with_letter(text);
  if (is_word && (!in_flow || text.find(':') == std::string_view::npos)) return true;
  return written_on_line(text, in_flow) == text;
}

/// What others take for something else than a text, without quotes: numbers, dates, truth values.
bool is_other_without_quotes(std::string_view text) {
  constexpr auto words = std::to_array<std::string_view>({"true", "false", "=", "<<"});
  const auto same = [&](std::string_view word) {
    return std::ranges::equal(text, word, {}, [](char c) { return to_ascii_lower(c); });
  };
  if (std::ranges::any_of(words, same)) return true;
  if (text.empty() || text.find_first_not_of("0123456789+-.:_ ,eETtZzxXoO%/~?") != std::string_view::npos)
    return false;
  return std::ranges::any_of(text, is_digit);
}

struct Decoded {
  std::uint32_t character = 0;
  std::size_t length = 1;
};

/// The character at the beginning of a text that is UTF-8.
Decoded first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
  const auto more = [&](std::size_t i) { return byte(i) & 0x3fU; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xe0) return {(lead & 0x1fU) << 6U | more(1), 2};
  if (lead < 0xf0) return {(lead & 0x0fU) << 12U | more(1) << 6U | more(2), 3};
  return {(lead & 0x07U) << 18U | more(1) << 12U | more(2) << 6U | more(3), 4};
}

bool is_within(std::uint32_t character, std::uint32_t first, std::uint32_t last) {
  return character >= first && character <= last;
}

/// Characters that nobody sees, or that end lines for some readers.
bool is_invisible(std::uint32_t c) {
  if (c == '\n' || c == '\t') return false;
  return c < 0x20 || is_within(c, 0x7f, 0x9f) || c == 0xad || is_within(c, 0x200b, 0x200f) ||
         is_within(c, 0x2028, 0x202e) || is_within(c, 0x2060, 0x206f) || c == 0xfeff ||
         is_within(c, 0xfdd0, 0xfdef) || is_within(c, 0xfff9, 0xfffb) || (c & 0xfffeU) == 0xfffe;
}

bool has_invisible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded one = first_character(text.substr(at));
    if (is_invisible(one.character)) return true;
    at += one.length;
  }
  return false;
}

void append_escape(std::uint32_t character, std::string& out) {
  if (character <= 0xff)
    fmt::format_to(std::back_inserter(out), "\\x{:02X}", character);
  else if (character <= 0xffff)
    fmt::format_to(std::back_inserter(out), "\\u{:04X}", character);
  else
    fmt::format_to(std::back_inserter(out), "\\U{:08X}", character);
}

/// In double quotes; what nobody sees as an escape, where `escapes` says so.
void append_quoted(std::string_view text, bool escapes, std::string& out) {
  out += '"';
  while (!text.empty()) {
    const Decoded one = first_character(text);
    const char c = text.front();
    if (c == '"' || c == '\\')
      out += '\\', out += c;
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (one.character < 0x20 || one.character == 0x7f || (escapes && is_invisible(one.character)))
      append_escape(one.character, out);
    else
      out += text.substr(0, one.length);
    text.remove_prefix(std::min(one.length, text.size()));
  }
  out += '"';
}

bool was_escaped(const ScalarSource& scalar) {
  return scalar.style == Style::double_quoted && scalar.bytes.find('\\') != std::string_view::npos;
}

bool holds_part(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// True of a line that stays as it is when it is broken at any of its spaces.
bool may_be_broken(std::string_view line) {
  return !line.starts_with(' ') && !line.ends_with(' ') && !holds_part(line, "  ") && !holds_part(line, "\t");
}

/// Appends the words of one line of text as lines that go no further than they may.
void fill_line(std::string_view words, const BlockPlace& place, std::string& out) {
  constexpr std::size_t least_room = 40;
  const std::size_t column = place.indent + indent_step;
  const std::size_t room = std::max(least_room, place.margin - std::min(place.margin, column));
  std::size_t used = room;  // the first word begins a line
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    const std::size_t width = count_characters(word);
    if (used + 1 + width > room) {
      out.append(1, '\n').append(column, ' ');
      used = width;
    } else {
      out += ' ';
      used += 1 + width;
    }
    out += word;
    words.remove_prefix(std::min(word.size() + 1, words.size()));
  }
}

}  // namespace

void append_on_line(const ScalarSource& scalar, bool in_flow, std::string& out) {
  const std::string_view text = scalar.text;
  if (scalar.style == Style::plain && text.data() == scalar.bytes.data() && stays_plain(text, in_flow)) {
    out += text;
  } else if (was_escaped(scalar) && has_invisible(text)) {
    append_quoted(text, true, out);
  } else if (is_other_without_quotes(text) || holds_part(text, no_break_space) ||
             holds_part(text, narrow_no_break_space) || has_invisible(text)) {
    const bool was_plain = scalar.style == Style::plain && written_on_line(text, in_flow) == text;
    if (was_plain) {
      out += text;
    } else {
      append_quoted(text, false, out);
    }
  } else {
    out += written_on_line(text, in_flow);
  }
}

void append_key(const ScalarSource& key, bool in_flow, std::string& out) {
  if (key.style == Style::plain) {
    out += key.bytes;
  } else {
    append_on_line(key, in_flow, out);
  }
}

bool may_be_filled(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.empty() || text.starts_with('\n') || text.ends_with('\n') ||
      text.find(' ') == std::string_view::npos)
    return false;
  // Control characters are escapes, which a block cannot have.
  for (std::size_t at = 0; at < text.size(); ++at)
    if (control_length(text, at) > 0) return false;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!may_be_broken(line)) return false;
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return true;
}

bool may_be_block(const ScalarSource& scalar) {
  std::string_view text = scalar.text;
  if (text.find('\n') == std::string_view::npos || (was_escaped(scalar) && has_invisible(text))) return false;
  if (text.find('\r') != std::string_view::npos || text.find_first_not_of(" \t\n") == std::string_view::npos)
    return false;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!line.empty() && line.find_first_not_of(" \t") == std::string_view::npos) return false;
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return true;
}

BlockText filled(std::string_view text, const BlockPlace& place) {
  BlockText block{.header = text.ends_with('\n') ? ">" : ">-"};
  if (text.ends_with('\n')) text.remove_suffix(1);
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    fill_line(line, place, block.lines);
    text.remove_prefix(line.size());
    // One line break more than it has: a lone one would be a space.
    if (!text.empty()) block.lines += '\n';
    while (text.starts_with('\n')) {
      text.remove_prefix(1);
      if (text.starts_with('\n')) block.lines += '\n';
    }
  }
  return block;
}

BlockText literal(std::string_view text, const BlockPlace& place) {
  std::string written = written_in_block(text, place.indent);
  const std::size_t end = written.find('\n');
  return {.header = written.substr(0, end), .lines = written.substr(end)};
}

}  // namespace ko::edit
