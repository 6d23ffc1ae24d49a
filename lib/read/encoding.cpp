// SPDX-License-Identifier: MIT
#include "read/encoding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "ko/text.hpp"
#include "model/text_rules.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

using namespace std::string_view_literals;

/// Bytes after which the search pauses to judge what it came upon.
constexpr std::size_t block_size = 4096;

/// Whether the character of this byte may be bad, judged by the byte after it too. A U+FFxx is suspicious as
/// well; `control_length` tells.
bool is_suspicious(unsigned char c, unsigned char next) {
  if (c < 0x20) return c == '\r' ? next != '\n' : c != '\t' && c != '\n';
  return c == 0x7f || (c == 0xc2 && next < 0xa0) || (c == 0xef && (next == 0xbb || next == 0xbf));
}

#ifdef __SSE2__
/// The same of sixteen bytes at once; reads one byte past them.
bool any_suspicious(const unsigned char* bytes) {
  const auto load = [](const unsigned char* from) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  };
  const auto all = [](unsigned char value) { return _mm_set1_epi8(static_cast<char>(value)); };
  const auto less = [&](__m128i value, unsigned char limit) {
    const __m128i most = all(static_cast<unsigned char>(limit - 1));
    return _mm_cmpeq_epi8(_mm_max_epu8(value, most), most);
  };
  const __m128i c = load(bytes);
  const __m128i next = load(bytes + 1);
  const auto is = [&](__m128i value, unsigned char wanted) { return _mm_cmpeq_epi8(value, all(wanted)); };
  const __m128i fine_return = _mm_and_si128(is(c, '\r'), is(next, '\n'));
  const __m128i fine = _mm_or_si128(_mm_or_si128(is(c, '\t'), is(c, '\n')), fine_return);
  const __m128i control = _mm_or_si128(_mm_andnot_si128(fine, less(c, 0x20)), is(c, 0x7f));
  const __m128i latin = _mm_and_si128(is(c, 0xc2), less(next, 0xa0));
  const __m128i special = _mm_and_si128(is(c, 0xef), _mm_or_si128(is(next, 0xbb), is(next, 0xbf)));
  return _mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(latin, special))) != 0;
}
#endif

/// Whether any character of a block is suspicious; looks one byte past it.
bool is_suspicious(const unsigned char* bytes, std::size_t count) {
  std::size_t i = 0;
#ifdef __SSE2__
  for (; i + sizeof(__m128i) <= count; i += sizeof(__m128i))
    if (any_suspicious(bytes + i)) return true;
#endif
  for (; i < count; ++i)
    if (is_suspicious(bytes[i], bytes[i + 1])) return true;
  return false;
}

/// Bytes of the control character at a place; 0 when there is none. Byte order marks and noncharacters are as
/// invisible as the others. Tabs and line breaks are not among them.
std::size_t control_length(std::string_view text, std::size_t place) {
  const auto c = static_cast<unsigned char>(text[place]);
  if (c == 0x7f || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) return 1;
  const auto next = static_cast<unsigned char>(place + 1 < text.size() ? text[place + 1] : 0);
  if (c == 0xc2 && next >= 0x80 && next < 0xa0) return 2;
  const std::string_view three = text.substr(place, 3);
  return three == "\ufeff"sv || three == "\xef\xbf\xbe"sv || three == "\xef\xbf\xbf"sv ? 3 : 0;
}

void add(std::vector<BadBytes>& found, BadBytes bytes) {
  if (!found.empty() && found.back().kind == bytes.kind && found.back().end == bytes.begin)
    found.back().end = bytes.end;
  else
    found.push_back(bytes);
}

std::vector<BadBytes> find_invalid_utf8(std::string_view text) {
  std::vector<BadBytes> found;
  for (std::size_t from = 0; from < text.size();) {
    const std::optional<std::size_t> invalid = first_invalid_utf8(text.substr(from));
    if (!invalid) break;
    add(found, {BadBytes::Kind::not_utf8, from + *invalid, from + *invalid + 1});
    from += *invalid + 1;
  }
  return found;
}

std::vector<BadBytes> find_bad_characters(std::string_view text) {
  std::vector<BadBytes> found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t length = control_length(text, i))
      add(found, {BadBytes::Kind::control_character, i, i + length});
    else if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))
      add(found, {BadBytes::Kind::bare_carriage_return, i, i + 1});
  }
  return found;
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

bool is_clean(std::string_view text) {
  if (text.empty()) return true;
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  const std::size_t last = text.size() - 1;  // has no byte after it within the text
  for (std::size_t begin = 0; begin < last; begin += block_size) {
    const std::size_t count = std::min(block_size, last - begin);
    if (!is_suspicious(bytes + begin, count)) continue;
    // A character that the end of the block cuts is judged with the next one.
    for (const BadBytes& bad : find_bad_characters(text.substr(begin, count + 3)))
      if (bad.begin < count) return false;
  }
  return find_bad_characters(text.substr(last)).empty() && !first_invalid_utf8(text);
}

std::vector<BadBytes> find_bad_bytes(std::string_view text) {
  const std::vector<BadBytes> bytes = find_invalid_utf8(text);
  const std::vector<BadBytes> characters = find_bad_characters(text);
  std::vector<BadBytes> all;
  std::ranges::merge(bytes, characters, std::back_inserter(all), {}, &BadBytes::begin, &BadBytes::begin);
  return all;
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
  if (mark != 0)
    findings.push_back({.rule = &row(text_rules, "byte-order-mark"),
                        .place = {file_index, {0, mark}},
                        .message = "the file begins with a byte order mark",
                        .mend = "save it as UTF-8 without one",
                        .edit = Edit{{0, mark}, ""}});
  if (clean) return findings;
  std::array<std::size_t, 3> count{};
  std::array<std::size_t, 3> last{};
  for (BadBytes bad : find_bad_bytes(source.bytes().substr(mark))) {
    bad.begin += mark;
    bad.end += mark;
    const auto kind = static_cast<std::size_t>(bad.kind);
    if (++count[kind] > most_places) continue;
    last[kind] = findings.size();
    findings.push_back(finding_of(source, file_index, bad));
  }
  for (std::size_t kind = 0; kind < count.size(); ++kind)
    if (count[kind] > most_places)
      findings[last[kind]].message +=
          fmt::format("; {} more places like it follow", count[kind] - most_places);
  return findings;
}

}  // namespace ko
