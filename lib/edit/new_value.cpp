// SPDX-License-Identifier: MIT
#include "edit/new_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"
#include "read/text/encoding.hpp"

namespace ko::edit {
namespace {

/// Characters that begin something else than a plain text.
constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
constexpr std::string_view blanks = " \t";

/// What other readers of YAML, of version 1.1 too, take for nothing or a truth value that `ko` does not.
constexpr auto words_of_others = std::to_array<std::string_view>(
    {"~", "null", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf"});

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), to_ascii_lower);
  return lower;
}

/// True for what others take for another number than stands there: `0500`, `0x1F`, `1_000`, `1e3`, and
/// `11:00`, which is one to base 60.
bool misleads_as_number(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  if (text.empty() || (!is_digit(text[0]) && text[0] != '.')) return false;
  const bool has_prefix = text.size() > 2 && text[0] == '0' && is_ascii_letter(text[1]);
  if (has_prefix) return true;
  const bool has_others = text.find_first_not_of("0123456789.:_eE+-~") != std::string_view::npos;
  if (has_others) return false;
  const bool is_date =
      text.size() >= 7 && text[4] == '-' && text.find_first_of("eE:_") == std::string_view::npos;
  const bool has_leading_zero = text.size() > 1 && text[0] == '0' && is_digit(text[1]);
  return !is_date && (has_leading_zero || text.find_first_of(":_eE") != std::string_view::npos);
}

/// True of what cannot stand in a block as it is: control characters but line feeds and tabs.
bool has_control_beside_lines(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '\r' || control_length(text, at) > 0) return true;
  return false;
}

bool has_control(std::string_view text) {
  return text.find_first_of("\n\t") != std::string_view::npos || has_control_beside_lines(text);
}

/// True of `-600000`: the dash is no dash of a list, and everybody reads the number.
bool is_negative_number(std::string_view text) {
  if (text.size() < 2 || text[0] != '-' || text[1] == '0') return false;
  return all_digits(text.substr(1));
}

/// True where a text in one line stands for itself without quotes.
bool may_be_plain(std::string_view text, bool in_flow) {
  if (text.empty() || has_control(text)) return false;
  if (blanks.find(text.front()) != std::string_view::npos ||
      blanks.find(text.back()) != std::string_view::npos)
    return false;
  if (is_negative_number(text)) return true;
  if (indicators.find(text.front()) != std::string_view::npos) return false;
  if (text.back() == ':' || text.find(": ") != std::string_view::npos ||
      text.find(" #") != std::string_view::npos)
    return false;
  if (in_flow && text.find_first_of(",[]{}") != std::string_view::npos) return false;
  // Within braces other readers end a key at any colon.
  if (in_flow && text.find(':') != std::string_view::npos && text.find("://") == std::string_view::npos)
    return is_digit(text.front()) && text.size() > 10;
  if (text.starts_with("---") || text.starts_with("...")) return false;
  const std::string lower = in_lower_case(text);
  return std::ranges::find(words_of_others, lower) == words_of_others.end() && !misleads_as_number(text);
}

std::string single_quoted(std::string_view text) {
  std::string written = "'";
  for (const char c : text) {
    if (c == '\'') written += '\'';
    written += c;
  }
  return written + '\'';
}

std::string double_quoted(std::string_view text) {
  std::string written = "\"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\\') {
      written += '\\';
      written += c;
    } else if (c == '\n') {
      written += "\\n";
    } else if (c == '\t') {
      written += "\\t";
    } else if (c == '\r') {
      written += "\\r";
    } else if (const std::size_t length = control_length(text, at); length > 0) {
      const auto code = static_cast<unsigned>(character_at(text, at).code);
      written += length == 1 ? fmt::format("\\x{:02X}", code) : fmt::format("\\u{:04X}", code);
      at += length - 1;
    } else {
      written += c;
    }
  }
  return written + '"';
}

std::string quoted_scalar(std::string_view text) {
  if (!has_control(text) && text.find_first_of("\"\\") != std::string_view::npos) return single_quoted(text);
  return double_quoted(text);
}

/// The lines of a text; what follows its last line break is one only where there is anything.
std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

/// A block that keeps every line. `|` ends the text in one line break, `|-` in none, `|+` in all there are.
std::string literal_block(std::string_view text, std::size_t indent) {
  const std::string_view chomping = !text.ends_with('\n') ? "-" : text.ends_with("\n\n") ? "+" : "";
  std::string written = "|";
  const std::size_t first = text.find_first_not_of('\n');
  if (first != std::string_view::npos && text[first] == ' ') written += std::to_string(indent_step);
  written += chomping;
  for (const std::string_view line : lines_in(text)) {
    written += '\n';
    if (!line.empty()) written += std::string(indent + indent_step, ' ');
    written += line;
  }
  return written;
}

/// True of a text that reads the same when it is broken at any of its spaces.
bool may_be_folded(std::string_view text) {
  return !has_control(text) && text.find("  ") == std::string_view::npos && !text.starts_with(' ') &&
         !text.ends_with(' ') && text.find(' ') != std::string_view::npos;
}

std::string folded_block(std::string_view text, std::size_t indent) {
  const std::size_t room =
      std::max<std::size_t>(40, longest_line - std::min(longest_line, indent + indent_step));
  std::string written = ">-";
  std::size_t column = room;  // the first word begins a line
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t width = count_characters(word);
    if (column + 1 + width > room) {
      written += '\n' + std::string(indent + indent_step, ' ');
      column = width;
    } else {
      written += ' ';
      column += 1 + width;
    }
    written += word;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return written;
}

/// A key. Names of fields are plain, as people write them, though version 1.1 takes `on` for a truth value.
std::string written_key(std::string_view key, bool in_flow) {
  const bool is_name =
      !key.empty() && std::ranges::all_of(key, [](char c) { return is_ascii_lower(c) || c == '_'; });
  return is_name ? std::string(key) : written_scalar(key, {.in_flow = in_flow});
}

bool is_scalar_or_empty(const NewValue& value) {
  if (value.text() != nullptr) return true;
  return value.list() != nullptr ? value.list()->empty() : value.fields()->empty();
}

}  // namespace

NewValue value_of(Cursor at) {
  switch (at.form()) {
    case Form::sequence: {
      NewValue::List list;
      for (const Cursor entry : at.children()) list.push_back(value_of(entry));
      return list;
    }
    case Form::mapping: {
      NewValue::Fields fields;
      for (const Cursor field : at.children()) fields.emplace_back(std::string(field.key()), value_of(field));
      return fields;
    }
    case Form::scalar: return std::string(at.text());
    case Form::blank: break;
  }
  return std::string();
}

std::string written_scalar(std::string_view text, const WrittenPlace& place) {
  if (text.find('\n') != std::string_view::npos && !place.in_flow &&
      text.find_first_not_of(" \n") != std::string_view::npos && !has_control_beside_lines(text))
    return literal_block(text, place.indent);
  std::string written = written_on_line(text, place.in_flow);
  if (place.in_flow || place.column + count_characters(written) <= longest_line || !may_be_folded(text))
    return written;
  return folded_block(text, place.indent);
}

std::string written_on_line(std::string_view text, bool in_flow) {
  return may_be_plain(text, in_flow) ? std::string(text) : quoted_scalar(text);
}

std::string written_in_block(std::string_view text, std::size_t indent) {
  return literal_block(text, indent);
}

std::string written_in_flow(const NewValue& value) {
  if (const auto* text = value.text()) return written_scalar(*text, {.in_flow = true});
  std::string written;
  if (const auto* list = value.list()) {
    for (const NewValue& entry : *list) written += (written.empty() ? "" : ", ") + written_in_flow(entry);
    return '[' + written + ']';
  }
  for (const auto& [key, field] : *value.fields())
    written +=
        fmt::format("{}{}: {}", written.empty() ? "" : ", ", written_key(key, true), written_in_flow(field));
  return '{' + written + '}';
}

std::string written_after_key(const NewValue& value, const WrittenPlace& place) {
  if (const auto* text = value.text()) {
    WrittenPlace at = place;
    ++at.column;
    return ' ' + written_scalar(*text, at);
  }
  if (place.in_flow || is_scalar_or_empty(value)) return ' ' + written_in_flow(value);
  if (value.in_braces) return ' ' + written_in_flow(value);
  const std::size_t indent = place.indent + indent_step;
  const std::string line = '\n' + std::string(indent, ' ');
  if (const auto* fields = value.fields()) return line + written_fields(*fields, indent);
  // A list of texts that fits its line stays on it, as people write it.
  const auto& list = *value.list();
  if (std::ranges::all_of(list, [](const NewValue& entry) { return entry.text() != nullptr; })) {
    std::string in_line = ' ' + written_in_flow(value);
    if (place.column + count_characters(in_line) <= longest_line && in_line.find("\\n") == std::string::npos)
      return in_line;
  }
  std::string written;
  for (const NewValue& entry : list) written += line + written_entry(entry, indent);
  return written;
}

std::string written_entry(const NewValue& value, std::size_t indent) {
  const auto* fields = value.fields();
  if (fields == nullptr || fields->empty()) return '-' + written_after_key(value, {indent, indent + 1});
  return "- " + written_fields(*fields, indent + indent_step);
}

std::string written_fields(const NewValue::Fields& fields, std::size_t indent) {
  std::string written;
  for (const auto& [key, value] : fields) {
    if (!written.empty()) written += '\n' + std::string(indent, ' ');
    const std::string name = written_key(key, false) + ':';
    written += name + written_after_key(value, {indent, indent + count_characters(name)});
  }
  return written;
}

}  // namespace ko::edit
