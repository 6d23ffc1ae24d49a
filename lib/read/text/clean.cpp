// SPDX-License-Identifier: MIT
// Whether a file holds bytes that no record may hold. Every byte of every file is looked at, so this is
// written for speed.
//
// Nearly all bytes are ASCII without control characters, and are judged 64 at once. Most others are letters
// of two bytes, as in Norwegian, and are judged with what stands around them, 16 bytes at once; whatever else
// there is, is judged a character at a time.
#include <algorithm>
#include <optional>

#include "base/text/utf8.hpp"
#include "read/text/encoding.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

using namespace std::string_view_literals;

#ifdef __SSE2__
constexpr std::size_t block_size = 16;

unsigned mask(__m128i bytes) {
  return static_cast<unsigned>(_mm_movemask_epi8(bytes));
}

// True where the sixteen bytes at `at` are printable ASCII, line feeds and tabs; all bits of each byte.
__m128i plain_bytes(const char* at) {
  const auto all = [](char value) { return _mm_set1_epi8(value); };
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  // One more makes DEL a negative number, as bytes beyond ASCII are (FF becomes zero).
  const __m128i printable = _mm_cmpgt_epi8(_mm_add_epi8(bytes, all(1)), all(' '));
  const __m128i spaces = _mm_or_si128(_mm_cmpeq_epi8(bytes, all('\n')), _mm_cmpeq_epi8(bytes, all('\t')));
  return _mm_or_si128(printable, spaces);
}

constexpr std::size_t plain_size = 4 * block_size;

bool is_plain(const char* at) {
  const auto block = [at](std::size_t number) { return plain_bytes(at + number * block_size); };
  return mask(_mm_and_si128(_mm_and_si128(block(0), block(1)), _mm_and_si128(block(2), block(3)))) == 0xffffU;
}

// How many of the sixteen bytes at `at` are known to be clean: all of them, or all but the first half of a
// letter at their end; 0 when they have to be looked at one by one.
inline std::size_t clean_bytes(const char* at) {
  const auto all = [](char value) { return _mm_set1_epi8(value); };
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  // Bytes beyond ASCII are negative here, and so less than a space too.
  const unsigned below_space = mask(_mm_cmplt_epi8(bytes, all(' ')));
  const unsigned fine =
      mask(_mm_or_si128(_mm_cmpeq_epi8(bytes, all('\n')), _mm_cmpeq_epi8(bytes, all('\t'))));
  const unsigned deleted = mask(_mm_cmpeq_epi8(bytes, all('\x7f')));
  const unsigned beyond_ascii = mask(bytes);
  if (((below_space & ~fine & ~beyond_ascii) | deleted) != 0) return 0;
  if (beyond_ascii == 0) return block_size;
  // C3 to DF lead letters of two bytes; C2 leads control characters too.
  const unsigned leads =
      mask(_mm_and_si128(_mm_cmpgt_epi8(bytes, all('\xc2')), _mm_cmplt_epi8(bytes, all('\xe0'))));
  const unsigned continuations = mask(_mm_cmplt_epi8(bytes, all('\xc0')));
  if (beyond_ascii != (leads | continuations) || continuations != (leads << 1U & 0xffffU)) return 0;
  return (leads & 0x8000U) != 0 ? block_size - 1 : block_size;
}
#else
constexpr std::size_t block_size = 8;
constexpr std::size_t plain_size = block_size;

bool is_plain(const char* at) {
  return std::all_of(at, at + plain_size,
                     [](char c) { return c == '\n' || c == '\t' || (c >= ' ' && c <= '~'); });
}

std::size_t clean_bytes(const char* at) {
  return is_plain(at) ? block_size : 0;
}
#endif

bool is_clean_character(std::string_view text, std::size_t place, const Character& character) {
  if (!character.valid || control_length(text, place) != 0) return false;
  return character.code != '\r' || text.substr(place + 1).starts_with('\n');
}

// How many bytes from `place` on, where a character begins, are known to be clean; 0 when they have to be
// looked at one by one. Fewer than a block are judged with those before them.
std::size_t clean_bytes(std::string_view text, std::size_t place) {
  const std::size_t left = text.size() - place;
  if (left >= block_size) return clean_bytes(text.data() + place);
  if (text.size() < block_size) return 0;
  return clean_bytes(text.data() + text.size() - block_size) == block_size ? left : 0;
}

// Where the first character begins at or after `end`, when all from `place` up to there are clean.
std::optional<std::size_t> skip_clean(std::string_view text, std::size_t place, std::size_t end) {
  while (place < end) {
    const std::size_t clean = clean_bytes(text, place);
    for (const std::size_t stop = std::min(place + block_size, end); clean == 0 && place < stop;) {
      const Character character = character_at(text, place);
      if (!is_clean_character(text, place, character)) return std::nullopt;
      place += character.length;
    }
    place += clean;
  }
  return place;
}

}  // namespace

std::size_t control_length(std::string_view text, std::size_t place) {
  const auto c = static_cast<unsigned char>(text[place]);
  if (c == 0x7f || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) return 1;
  const auto next = static_cast<unsigned char>(place + 1 < text.size() ? text[place + 1] : 0);
  if (c == 0xc2 && next >= 0x80 && next < 0xa0) return 2;
  const std::string_view three = text.substr(place, 3);
  return three == "\ufeff"sv || three == "\xef\xbf\xbe"sv || three == "\xef\xbf\xbf"sv ? 3 : 0;
}

bool is_clean(std::string_view text) {
  std::size_t place = 0;
  while (place < text.size()) {
    if (text.size() - place >= plain_size && is_plain(text.data() + place)) {
      place += plain_size;
      continue;
    }
    const std::optional<std::size_t> after =
        skip_clean(text, place, std::min(place + plain_size, text.size()));
    if (!after) return false;
    place = *after;
  }
  return true;
}

}  // namespace ko
