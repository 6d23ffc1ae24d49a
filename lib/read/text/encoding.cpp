// SPDX-License-Identifier: MIT
#include "read/text/encoding.hpp"

#include <fmt/format.h>

#include <array>

#include "base/text/utf8.hpp"
#include "model/findings/finding_list.hpp"
#include "model/findings/text_rules.hpp"
#include "read/text/documents.hpp"
#include "read/text/lines.hpp"

namespace ko {
namespace {

using namespace std::string_view_literals;

bool is_printable_ascii(char c) {
  return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
}

/// What is wrong with the character at a place, alone.
std::optional<BadBytes> bad_character(std::string_view text, std::size_t place, const Character& character) {
  if (!character.valid) return BadBytes{BadBytes::Kind::not_utf8, place, place + 1};
  if (const std::size_t length = control_length(text, place))
    return BadBytes{BadBytes::Kind::control_character, place, place + length};
  if (text[place] == '\r' && !text.substr(place + 1).starts_with('\n'))
    return BadBytes{BadBytes::Kind::bare_carriage_return, place, place + 1};
  return std::nullopt;
}

/// Which character a byte is in ISO 8859-1, the encoding that files saved "as ANSI" mostly have.
std::string latin_1_hint(std::string_view bytes) {
  const auto c = static_cast<unsigned char>(bytes.front());
  if (bytes.size() != 1 || c < 0xa0) return {};
  const std::array<char, 2> utf8 = {static_cast<char>(0xc0U | (c >> 6U)),
                                    static_cast<char>(0x80U | (c & 0x3fU))};
  return fmt::format("; in Latin-1 it is `{}`", std::string_view(utf8.data(), utf8.size()));
}

std::string not_utf8_message(std::string_view bytes) {
  constexpr std::size_t shown = 4;
  std::string list;
  for (const char c : bytes.substr(0, shown))
    list += fmt::format("{}0x{:02X}", list.empty() ? "" : " ", static_cast<unsigned char>(c));
  if (bytes.size() == 1) return fmt::format("the byte {} is not UTF-8{}", list, latin_1_hint(bytes));
  return fmt::format("the bytes {}{} are not UTF-8", list, bytes.size() > shown ? " …" : "");
}

std::string control_character_message(std::string_view bytes) {
  unsigned code = static_cast<unsigned char>(bytes.front());
  if (code == 0xc2) code = static_cast<unsigned char>(bytes[1]);
  if (bytes.starts_with("\ufeff"sv)) return "a byte order mark in the middle of the file";
  if (code >= 0xe0) return "a noncharacter of Unicode, which cannot be seen";
  if (code == 0) return bytes.size() == 1 ? "a NUL byte" : fmt::format("{} NUL bytes", bytes.size());
  return fmt::format("the control character U+{:04X}", code);
}

Finding finding_of(const Source& source, std::uint32_t file_index, const BadBytes& bad) {
  const Span span{static_cast<std::uint32_t>(bad.begin), static_cast<std::uint32_t>(bad.end)};
  const Place place{file_index, span};
  const std::string_view bytes = source.slice(span);
  switch (bad.kind) {
    case BadBytes::Kind::not_utf8:
      return {.rule = &row(text_rules, "not-utf8"),
              .place = place,
              .message = not_utf8_message(bytes),
              .mend = "save the file as UTF-8"};
    case BadBytes::Kind::control_character:
      return {.rule = &row(text_rules, "control-character"),
              .place = place,
              .message = control_character_message(bytes),
              .mend = "delete it"};
    case BadBytes::Kind::bare_carriage_return: break;
  }
  return {.rule = &row(text_rules, "bare-carriage-return"),
          .place = place,
          .message = "a carriage return without a line feed",
          .mend = "end lines with a line feed, or with both"};
}

}  // namespace

std::optional<BadBytes> next_bad_bytes(std::string_view text, std::size_t from) {
  std::optional<BadBytes> found;
  for (std::size_t place = from; place < text.size();) {
    if (is_printable_ascii(text[place])) {
      if (found) return found;
      ++place;
      continue;
    }
    const Character character = character_at(text, place);
    const std::optional<BadBytes> bad = bad_character(text, place, character);
    if (found && (!bad || bad->kind != found->kind)) return found;
    if (bad) found = BadBytes{bad->kind, found ? found->begin : bad->begin, bad->end};
    place += character.length;
  }
  return found;
}

std::string repaired(std::string_view text) {
  std::string out(text);
  for (auto bad = next_bad_bytes(text, 0); bad; bad = next_bad_bytes(text, bad->end)) {
    const std::string_view after = text.substr(bad->end, marker_length);
    const bool ends_line =
        bad->kind == BadBytes::Kind::bare_carriage_return && after != "---" && after != "...";
    const bool alone =
        lines::is_space_at(text, bad->end) && (bad->begin == 0 || lines::is_space(text[bad->begin - 1]));
    out.replace(bad->begin, bad->end - bad->begin, bad->end - bad->begin,
                ends_line ? '\n'
                : alone   ? ' '
                          : '_');
  }
  return out;
}

std::optional<std::string_view> other_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe\0\0"sv) || bytes.starts_with("\0\0\xfe\xff"sv)) return "UTF-32";
  if (bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv)) return "UTF-16";
  if (bytes.size() < 4) return std::nullopt;
  const auto zero = [&](std::size_t i) { return bytes[i] == '\0'; };
  if (zero(1) && zero(2) && (zero(0) != zero(3))) return "UTF-32";
  if (zero(0) != zero(1) && zero(2) == zero(0) && zero(3) == zero(1)) return "UTF-16";
  return std::nullopt;
}

std::uint32_t byte_order_mark(std::string_view bytes) {
  return bytes.starts_with("\ufeff"sv) ? 3 : 0;
}

std::vector<Finding> check_encoding(const Source& source, std::uint32_t file_index, bool clean) {
  std::vector<Finding> findings;
  const std::uint32_t mark = byte_order_mark(source.bytes());
  if (mark != 0) {
    findings.push_back({.rule = &row(text_rules, "byte-order-mark"),
                        .place = {file_index, {0, mark}},
                        .message = "the file begins with a byte order mark",
                        .mend = "save it as UTF-8 without one"});
    findings.back().replace({0, mark}, "");
  }
  if (clean) return findings;
  std::array<std::size_t, 3> count{};
  std::array<std::size_t, 3> last{};
  for (auto bad = next_bad_bytes(source.bytes(), mark); bad; bad = next_bad_bytes(source.bytes(), bad->end)) {
    const auto kind = static_cast<std::size_t>(bad->kind);
    if (++count[kind] > most_places(bad->kind)) continue;
    last[kind] = findings.size();
    findings.push_back(finding_of(source, file_index, *bad));
  }
  for (std::size_t kind = 0; kind < count.size(); ++kind) {
    const std::size_t most = most_places(static_cast<BadBytes::Kind>(kind));
    if (count[kind] > most) say_more_follow(findings[last[kind]], count[kind] - most);
  }
  return findings;
}

}  // namespace ko
