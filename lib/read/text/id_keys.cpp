// SPDX-License-Identifier: MIT
#include "read/text/id_keys.hpp"

#include <bit>

#include "read/text/lexical.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

constexpr std::string_view key = "id:";

/// The first `id:` at or after `from`; the size of `bytes` when there is none.
std::size_t find_key(std::string_view bytes, std::size_t from) {
  std::size_t place = from;
#ifdef __SSE2__
  for (; place + sizeof(__m128i) + key.size() <= bytes.size(); place += sizeof(__m128i)) {
    const auto has = [at = bytes.data() + place](std::size_t shift) {
      const auto sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + shift));
      return _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(key[shift]));
    };
    const __m128i found = _mm_and_si128(_mm_and_si128(has(0), has(1)), has(2));
    if (const int mask = _mm_movemask_epi8(found))
      return place + static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(mask)));
  }
#endif
  const std::size_t found = bytes.find(key, place);
  return found == std::string_view::npos ? bytes.size() : found;
}

/// True where a key may begin: not within a word.
bool begins_key(std::string_view bytes, std::size_t place) {
  if (place == 0) return true;
  const char before = bytes[place - 1];
  return lexical::is_space(before) || before == '{' || before == ',';
}

bool is_of_id(char c) {
  return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-';
}

/// The id written from `place` on, quotes aside.
std::string_view id_at(std::string_view bytes, std::size_t place) {
  std::size_t begin = lexical::skip_blanks(bytes, place);
  if (begin < bytes.size() && (bytes[begin] == '"' || bytes[begin] == '\'')) ++begin;
  std::size_t end = begin;
  while (end < bytes.size() && is_of_id(bytes[end])) ++end;
  return bytes.substr(begin, end - begin);
}

}  // namespace

std::vector<std::uint32_t> find_id_keys(std::string_view bytes, const IdSet& ids) {
  std::vector<std::uint32_t> places;
  for (std::size_t at = find_key(bytes, 0); at < bytes.size(); at = find_key(bytes, at + key.size()))
    if (begins_key(bytes, at) && ids.contains(id_at(bytes, at + key.size())))
      places.push_back(static_cast<std::uint32_t>(at));
  return places;
}

}  // namespace ko
