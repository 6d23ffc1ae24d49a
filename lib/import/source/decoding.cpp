// SPDX-License-Identifier: MIT
#include "import/source/decoding.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "ko/files/source.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t joiner = 0x200D;  // holds emoji together

/// What Windows-1252 has at 80 to 9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> upper_controls = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Letters that printers set as one.
struct Ligature {
  char32_t code = 0;
  std::string_view letters = {};
};
constexpr std::array<Ligature, 7> ligatures = {{{0xFB00, "ff"},
                                                {0xFB01, "fi"},
                                                {0xFB02, "fl"},
                                                {0xFB03, "ffi"},
                                                {0xFB04, "ffl"},
                                                {0xFB05, "st"},
                                                {0xFB06, "st"}}};

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

std::string composed(std::string_view text) {
  if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string(text);
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
      &mapped, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(mapped);
  if (length < 0) return std::string(text);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

bool is_wide_or_narrow_space(char32_t code) {
  return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
         code == 0x3000;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_upper_control = byte >= 0x80 && byte < 0xA0;
    const char32_t code = is_upper_control ? upper_controls[byte - 0x80U] : byte;
    append_utf8(text, code == 0 && is_upper_control ? replacement_character : code);
  }
  return text;
}

/// UTF-16 without its mark; what belongs to no character becomes U+FFFD.
std::string from_utf16(std::string_view bytes, bool is_big_endian) {
  const auto unit_at = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(is_big_endian ? first << 8U | second : second << 8U | first);
  };
  std::string text;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const char32_t unit = unit_at(at);
    const bool is_high = unit >= 0xD800 && unit < 0xDC00;
    const char32_t low = is_high && at + 3 < bytes.size() ? unit_at(at + 2) : 0;
    if (is_high && low >= 0xDC00 && low < 0xE000) {
      append_utf8(text, 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
      at += 2;
    } else {
      append_utf8(text, unit >= 0xD800 && unit < 0xE000 ? replacement_character : unit);
    }
  }
  return text;
}

std::string ending_in_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_return = text[at] == '\r';
    if (is_return && at + 1 < text.size() && text[at + 1] == '\n') continue;
    out += is_return || text[at] == '\v' ? '\n' : text[at];
  }
  return out;
}

/// Whether some character of more than one byte is well-formed.
bool has_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Character character = character_at(bytes, at);
    if (character.valid && character.length > 1) return true;
    at += character.length;
  }
  return false;
}

std::optional<Fault> refused(std::string_view bytes) {
  if (bytes.size() > most_source_bytes)
    return Fault{.message = fmt::format("there are {} bytes of text; at most {} are read", bytes.size(),
                                        most_source_bytes),
                 .advice = "give the minutes of a meeting, or a letter, in a file of its own",
                 .rule = "document-too-large"};
  const std::size_t nul = bytes.find('\0');
  if (nul == std::string_view::npos) return std::nullopt;
  const Position place = Source("", std::string(bytes.substr(0, nul))).position(nul);
  return Fault{.message = fmt::format("this is no text: there is a NUL byte in line {}, column {}",
                                      place.line, place.column),
               .advice = "save it as text in UTF-8, or give the file that it was made from"};
}

}  // namespace

std::string plain_text(std::string_view given) {
  const std::string text = composed(given);
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    at += character.length;
    const char32_t code = character.code;
    if (code == '\n' || code == '\t' || code == '\f' || (code >= ' ' && code < 0x7F)) {
      plain += static_cast<char>(code);
    } else if (is_wide_or_narrow_space(code) || code < ' ') {
      plain += ' ';
    } else if (code == soft_hyphen) {
      if (at == text.size() || text[at] == '\n') plain += '-';
    } else if (code == 0x2010 || code == 0x2011) {
      plain += '-';
    } else if (code == joiner || !is_hidden(code)) {
      const auto* ligature = std::ranges::find(ligatures, code, &Ligature::code);
      if (ligature == ligatures.end())
        append_utf8(plain, character.valid ? code : replacement_character);
      else
        plain += ligature->letters;
    }
  }
  return plain;
}

Result<std::string> decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
    if (bytes.size() > most_source_bytes) return *refused(bytes);
    const std::string text = from_utf16(bytes.substr(2), bytes.front() == '\xfe');
    if (std::optional<Fault> fault = refused(text)) return *fault;
    return plain_text(ending_in_line_feeds(text));
  }
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  if (std::optional<Fault> fault = refused(bytes)) return *fault;
  const std::optional<std::size_t> invalid = first_invalid_utf8(bytes);
  if (!invalid) return plain_text(ending_in_line_feeds(bytes));
  if (has_utf8(bytes)) {
    const Position place = Source("", std::string(bytes)).position(*invalid);
    return Fault{.message = fmt::format("line {}, column {} is not UTF-8, though other parts of the text are",
                                        place.line, place.column),
                 .advice = "save all of it in UTF-8"};
  }
  return plain_text(ending_in_line_feeds(from_windows_1252(bytes)));
}

Result<std::string> decode_charset(std::string_view bytes, std::string_view charset) {
  std::string name(charset);
  std::ranges::transform(name, name.begin(), to_ascii_lower);
  const bool is_western =
      name.starts_with("iso-8859-1") || name == "windows-1252" || name == "latin1" || name == "cp1252";
  if (!is_western) return decode_text(bytes);
  if (std::optional<Fault> fault = refused(bytes)) return *fault;
  return plain_text(ending_in_line_feeds(from_windows_1252(bytes)));
}

}  // namespace ko::import
