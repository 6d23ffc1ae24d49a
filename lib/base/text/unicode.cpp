// SPDX-License-Identifier: MIT
/// What Unicode says of letters: folding, width, and the plain letters of ids.
#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <memory>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), to_ascii_lower);
  return lower;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Of a text of which every letter is of ASCII or among those from À to ÿ, which are most that people write
/// here: there a capital stands 32 before its small letter. Empty when it has others.
std::string fold_latin_1(std::string_view text) {
  constexpr char lead = '\xC3';
  constexpr char times = '\x97';
  constexpr char sharp_s = '\x9F';
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      folded += to_ascii_lower(byte);
      continue;
    }
    if (byte != lead || at + 1 == text.size()) return {};
    const char second = text[++at];
    if (static_cast<unsigned char>(second) < 0x80 || static_cast<unsigned char>(second) > 0xBF) return {};
    if (second == sharp_s) {
      folded += "ss";
      continue;
    }
    const bool is_capital = static_cast<unsigned char>(second) < 0xA0 && second != times;
    folded += {lead, is_capital ? static_cast<char>(second + 0x20) : second};
  }
  return folded;
}

/// The text through utf8proc's mapping with these options (utf8proc_option_t); nothing when it is not UTF-8.
std::optional<std::string> map_utf8(std::string_view text, int options) {
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                               static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(mapped);
  if (length < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

std::size_t width_of(const Character& character) {
  if (character.code < 0x7F) return character.code >= 0x20 ? 1 : 0;
  if (!character.valid) return 1;
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(character.code));
  return width > 0 ? static_cast<std::size_t>(width) : 0;
}

struct Spelling {
  char32_t letter;
  std::string_view plain;
};

/// Letters that stay when marks are taken off. Norwegian, its neighbours', and the Sámi languages'.
constexpr Spelling spellings[] = {
    {U'æ', "ae"}, {U'ø', "o"}, {U'œ', "oe"}, {U'ð', "d"}, {U'þ', "th"},
    {U'đ', "d"},  {U'ŋ', "n"}, {U'ŧ', "t"},  {U'ł', "l"}, {U'ı', "i"},
};

std::string_view plain_spelling(char32_t letter) {
  const auto* found = std::find_if(std::begin(spellings), std::end(spellings),
                                   [letter](const Spelling& spelling) { return spelling.letter == letter; });
  return found == std::end(spellings) ? std::string_view{} : found->plain;
}

bool is_id_character(char c) {
  return is_ascii_lower(c) || is_digit(c);
}

struct Range {
  char32_t from;
  char32_t to;
};

constexpr Range hidden[] = {
    {0x0000, 0x001F},    // C0 controls, ESC among them
    {0x007F, 0x009F},    // DEL and C1 controls
    {0x061C, 0x061C},    // Arabic letter mark
    {0x200B, 0x200B},    // zero-width space; the joiners 200C and 200D are part of words and emoji
    {0x200E, 0x200F},    // left-to-right and right-to-left marks
    {0x2028, 0x202E},    // line and paragraph separators, bidirectional embeddings and overrides
    {0x2060, 0x206F},    // word joiner, invisible operators, bidirectional isolates, deprecated characters
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFF9, 0xFFFB},    // interlinear annotations
    {0xE0000, 0xE007F},  // tags
};

bool is_plain(char byte) {
  return byte >= 0x20 && byte < 0x7F;
}

void append_printable(std::string& shown, std::string_view bytes, const Character& character,
                      bool keep_lines) {
  if (!character.valid) {
    shown += fmt::format("\\x{{{:02x}}}", static_cast<unsigned>(character.code));
  } else if (character.code == '\t') {
    shown += ' ';
  } else if (is_hidden(character.code) && !(keep_lines && character.code == '\n')) {
    shown += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(character.code));
  } else {
    shown += bytes;
  }
}

}  // namespace

std::string fold_case(std::string_view text) {
  if (is_ascii(text)) return lower_ascii(text);
  if (std::string folded = fold_latin_1(text); !folded.empty()) return folded;
  auto folded = map_utf8(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  return folded ? *std::move(folded) : lower_ascii(text);
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    width += width_of(character);
    at += character.length;
  }
  return width;
}

std::string slug(std::string_view text) {
  const int options =
      UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK;
  const std::string folded = map_utf8(text, options).value_or(fold_case(text));
  std::string id;
  bool between_words = false;
  const auto add = [&](std::string_view letters) {
    if (between_words && !id.empty()) id += '-';
    between_words = false;
    id += letters;
  };
  for (std::size_t at = 0; at < folded.size();) {
    const Character character = character_at(folded, at);
    const std::string_view bytes = std::string_view(folded).substr(at, character.length);
    const std::string_view plain = plain_spelling(character.code);
    if (character.length == 1 && is_id_character(bytes[0])) {
      add(bytes);
    } else if (!plain.empty()) {
      add(plain);
    } else {
      between_words = true;
    }
    at += character.length;
  }
  return id;
}

bool is_id(std::string_view text) {
  bool after_word = false;
  for (char c : text) {
    if (!is_id_character(c) && !(c == '-' && after_word)) return false;
    after_word = c != '-';
  }
  return after_word;
}

std::string with_article(std::string_view noun) {
  const bool begins_with_vowel = noun.find_first_of("aeiou") == 0;
  return fmt::format("{} {}", begins_with_vowel ? "an" : "a", noun);
}

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t end = text.find(between); end != std::string_view::npos; end = text.find(between)) {
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  parts.push_back(text);
  return parts;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool is_hidden(char32_t code) {
  const auto* range =
      std::find_if(std::begin(hidden), std::end(hidden), [code](Range r) { return code <= r.to; });
  return range != std::end(hidden) && code >= range->from;
}

std::string printable(std::string_view text, bool keep_lines) {
  if (std::ranges::all_of(text, is_plain)) return std::string(text);
  std::string shown;
  shown.reserve(text.size() + 16);
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    append_printable(shown, text.substr(at, character.length), character, keep_lines);
    at += character.length;
  }
  return shown;
}

}  // namespace ko
