// SPDX-License-Identifier: MIT
/// Lines and characters: the primitives the reader is built on.
///
/// A document is a range of bytes, `[at, end)`. Nothing here reads at or past `end`, so the bytes need no
/// terminator. Searching goes sixteen bytes at a time where the machine has SSE2, and a byte at a time for
/// what is left.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "base/text/digits.hpp"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ko::yaml {

/// A line, seen from where its text begins.
struct Line {
  const char* start = nullptr;
  const char* text = nullptr;  ///< its first character that is not a space, or its break
  std::int32_t column = 0;     ///< of `text`, in bytes from `start`: the line's indentation
};

inline bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

inline bool is_quote(char c) {
  return c == '"' || c == '\'';
}

/// True for a byte of a character that ASCII does not have.
inline bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// True for the characters that end and divide flow collections.
inline bool is_flow_indicator(char c) {
  return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

/// True where the line ends: at its line feed, at the carriage return before it, at the end of the document.
inline bool is_line_end(const char* at, const char* end) {
  return at == end || *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] == '\n'));
}

/// True where an indicator such as `-` or `:` is followed by what makes it one: a blank or the end of the
/// line.
inline bool is_separated(const char* at, const char* end) {
  return at == end || *at == ' ' || *at == '\n' || *at == '\t' || *at == '\r';
}

/// The end of a document, and how far beyond it bytes may be looked at.
struct End {
  const char* at = nullptr;
  const char* readable = nullptr;  ///< the end of the file

  // NOLINTNEXTLINE(google-explicit-constructor): it is where the bytes end
  operator const char*() const { return at; }
};

#if defined(__SSE2__)
/// The position of the lowest bit that is set; one is.
inline std::size_t first_bit(unsigned bits) {
  return static_cast<unsigned>(__builtin_ctz(bits));
}

/// A bit for each of the sixteen bytes at `at` that is one of `Wanted`.
template <char... Wanted>
inline unsigned bytes_among(const char* at) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  __m128i found = _mm_setzero_si128();
  ((found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(Wanted)))), ...);
  return static_cast<unsigned>(_mm_movemask_epi8(found));
}
#endif

/// The first byte that is one of `Wanted`, or `end`.
template <char... Wanted>
inline const char* find_any(const char* at, End end) {
#if defined(__SSE2__)
  for (; end.readable - at >= 16 && at < end.at; at += 16) {
    if (const unsigned found = bytes_among<Wanted...>(at)) {
      at += first_bit(found);
      if (at > end.at) [[unlikely]]
        return end.at;
      return at;
    }
  }
  if (at >= end.at) return end.at;
#endif
  while (at != end.at && !((*at == Wanted) || ...)) ++at;
  return at;
}

/// The first byte that is not a space, or `end`.
inline const char* skip_spaces(const char* at, End end) {
#if defined(__SSE2__)
  for (; end.readable - at >= 16 && at < end.at; at += 16) {
    const unsigned spaces = bytes_among<' '>(at);
    if (spaces != 0xffff) return std::min(at + first_bit(~spaces), end.at);
  }
  if (at >= end.at) return end.at;
#endif
  while (at != end && *at == ' ') ++at;
  return at;
}

/// The first byte that is neither a space nor a tab, or `end`.
inline const char* skip_blanks(const char* at, End end) {
  while (at != end && is_blank(*at)) ++at;
  return at;
}

/// The line feed that ends the line, or `end`.
inline const char* find_line_end(const char* at, End end) {
  return find_any<'\n'>(at, end);
}

/// The line after the one whose line feed (or end) is `line_end`.
inline const char* after_break(const char* line_end, End end) {
  return line_end == end.at ? end.at : line_end + 1;
}

/// The end of the text `[begin, end)` without the blanks and the carriage return that trail it.
inline const char* trim_end(const char* begin, const char* end) {
  while (end != begin && (is_blank(end[-1]) || end[-1] == '\r')) --end;
  return end;
}

inline Line line_at(const char* start, End end) {
  const char* text = skip_spaces(start, end);
  return {start, text, static_cast<std::int32_t>(text - start)};
}

/// The line that begins at `start`. Most lines are indented as the one before: where the text begins at
/// column `likely`, the spaces are compared and not counted, which is faster.
inline Line line_at(const char* start, End end, std::int32_t likely) {
#if defined(__SSE2__)
  if (end.at - start > 16 && static_cast<std::uint32_t>(likely) < 16) {
    const unsigned spaces = bytes_among<' '>(start);
    const unsigned text = 1U << static_cast<unsigned>(likely);
    if ((spaces & (2 * text - 1)) == text - 1) [[likely]]
      return {start, start + likely, likely};
  }
#endif
  return line_at(start, end);
}

/// Where a plain text that begins at or before `at` stops on its line: at a `:` that makes it a key, at a `#`
/// that begins a comment, or at the line's end. `at` is not the first byte of the document.
inline const char* find_plain_stop(const char* at, End end) {
  for (;; ++at) {
    at = find_any<'\n', ':', '#'>(at, end);
    if (at == end || *at == '\n') return at;
    if (*at == ':' ? is_separated(at + 1, end) : is_blank(at[-1])) return at;
  }
}

/// What a character announces where a value or a key begins.
enum class Start : std::uint8_t {
  plain,
  dash_question_colon,  ///< plain text unless a blank follows
  quote,
  bracket,       ///< opens a flow collection
  block_scalar,  ///< `|` and `>`
  anchor,
  alias,
  tag,
  closing,  ///< `,`, `]`, `}`
  odd,      ///< `@`, `%`, a grave accent: reserved
  hash,
  no_break,  ///< the first byte of a no-break space, or of another character
  blank,     ///< a space, a tab or a line break
};

inline constexpr std::array<Start, 256> start_of = [] {
  std::array<Start, 256> starts{};
  auto set = [&starts](std::string_view characters, Start start) {
    for (char c : characters) starts[static_cast<unsigned char>(c)] = start;
  };
  set("-?:", Start::dash_question_colon);
  set("\"'", Start::quote);
  set("[{", Start::bracket);
  set("|>", Start::block_scalar);
  set("&", Start::anchor);
  set("*", Start::alias);
  set("!", Start::tag);
  set(",]}", Start::closing);
  set("@%`", Start::odd);
  set("#", Start::hash);
  set("\xc2\xe2", Start::no_break);
  set(" \t\n\r", Start::blank);
  return starts;
}();

inline Start start_at(const char* at) {
  return start_of[static_cast<unsigned char>(*at)];
}

/// Bytes of the no-break space at `at` (U+00A0, U+2007 or U+202F); 0 where there is none.
inline std::size_t no_break_space_at(const char* at, const char* end) {
  if (end - at < 2 || start_at(at) != Start::no_break) return 0;
  if (at[0] == '\xc2') return at[1] == '\xa0' ? 2 : 0;
  return end - at >= 3 && at[1] == '\x80' && (at[2] == '\x87' || at[2] == '\xaf') ? 3 : 0;
}

/// True where a plain text may begin. What stands there is not the end of a line.
inline bool begins_plain(const char* at, const char* end) {
  const Start start = start_at(at);
  if (start == Start::dash_question_colon) return !is_separated(at + 1, end);
  return start == Start::plain || (start == Start::no_break && no_break_space_at(at, end) == 0);
}

inline std::string_view text_of(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

inline bool is_word_character(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-' || is_beyond_ascii(c);
}

/// True where a key that is one word, and its colon, stand.
inline bool looks_like_key(const char* at, const char* end) {
  const char* word = at;
  while (at != end && is_word_character(*at)) ++at;
  return at != word && at != end && *at == ':' && is_separated(at + 1, end);
}

/// True where a key that is one word, or a dash and a blank, stand.
inline bool looks_like_entry(const char* at, const char* end) {
  if (at != end && *at == '-') return is_separated(at + 1, end);
  return looks_like_key(at, end);
}

/// True at a line of seven `c`, as git marks the two versions of a merge that was not finished.
inline bool is_conflict_marker(const char* line, const char* end, char c) {
  constexpr std::ptrdiff_t length = 7;
  return end - line >= length && std::all_of(line, line + length, [c](char one) { return one == c; }) &&
         is_separated(line + length, end);
}

/// The marker `>>>>>>>` that ends what a merge left after `line`; null when there is none.
inline const char* find_conflict_end(const char* line, End end) {
  for (; line != end; line = after_break(find_line_end(line, end), end))
    if (is_conflict_marker(line, end, '>')) return line;
  return nullptr;
}

}  // namespace ko::yaml
