// SPDX-License-Identifier: MIT
#include "read/text/excerpt.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "base/text/digits.hpp"
#include "read/text/documents.hpp"
#include "read/text/lines.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

/// Counts so many bytes at a time that their number fits a byte, so that the compiler can count many at once.
std::size_t count_lines(std::string_view text) {
  constexpr std::size_t most = 240;
  std::size_t lines = 0;
  while (!text.empty()) {
    const std::string_view some = text.substr(0, most);
    std::uint8_t count = 0;
    for (const char c : some) count = static_cast<std::uint8_t>(count + (c == '\n' ? 1 : 0));
    lines += count;
    text.remove_prefix(some.size());
  }
  return lines;
}

constexpr std::string_view id_key = "id:";

/// The first `id:` at or after `from`; the size of `bytes` when there is none.
std::size_t find_key(std::string_view bytes, std::size_t from) {
  std::size_t place = from;
#ifdef __SSE2__
  for (; place + sizeof(__m128i) + id_key.size() <= bytes.size(); place += sizeof(__m128i)) {
    const auto has = [at = bytes.data() + place](std::size_t shift) {
      const auto sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + shift));
      return _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(id_key[shift]));
    };
    const __m128i found = _mm_and_si128(_mm_and_si128(has(0), has(1)), has(2));
    if (const int mask = _mm_movemask_epi8(found))
      return place + static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(mask)));
  }
#endif
  const std::size_t found = bytes.find(id_key, place);
  return found == std::string_view::npos ? bytes.size() : found;
}

/// True where a key may begin: not within a word.
bool begins_key(std::string_view bytes, std::size_t place) {
  if (place == 0) return true;
  const char before = bytes[place - 1];
  return lines::is_space(before) || before == '{' || before == ',';
}

bool is_of_id(char c) {
  return is_ascii_lower(c) || is_digit(c) || c == '-';
}

/// The id written from `place` on, quotes aside.
std::string_view id_at(std::string_view bytes, std::size_t place) {
  std::size_t begin = lines::skip_blanks(bytes, place);
  if (begin < bytes.size() && (bytes[begin] == '"' || bytes[begin] == '\'')) ++begin;
  std::size_t end = begin;
  while (end < bytes.size() && is_of_id(bytes[end])) ++end;
  return bytes.substr(begin, end - begin);
}

/// Where a key `id:` stands with one of `ids` behind it; sorted.
std::vector<std::uint32_t> find_id_keys(std::string_view bytes, const IdSet& ids) {
  std::vector<std::uint32_t> places;
  for (std::size_t at = find_key(bytes, 0); at < bytes.size(); at = find_key(bytes, at + id_key.size()))
    if (begins_key(bytes, at) && ids.contains(id_at(bytes, at + id_key.size())))
      places.push_back(static_cast<std::uint32_t>(at));
  return places;
}

}  // namespace

void ExcerptMaker::take(std::string_view part) {
  held_ += part;
  const std::optional<std::size_t> end = last_marker(held_, searched_);
  if (end) {
    look_at(std::string_view(held_).substr(0, *end));
    held_.erase(0, *end);
  }
  // What ends here may be the beginning of a marker.
  searched_ = held_.size() - std::min(held_.size(), marker_length);
}

Excerpt ExcerptMaker::finish() {
  look_at(held_);
  held_.clear();
  return std::move(excerpt_);
}

void ExcerptMaker::look_at(std::string_view documents) {
  std::size_t done = 0;
  for (const std::uint32_t place : find_id_keys(documents, ids_)) {
    if (place < done) continue;  // the document has been taken
    const std::string_view above = documents.substr(0, lines::next(documents, place));
    const std::size_t begin = std::max(done, last_marker(above, done).value_or(done));
    const auto next = next_marker(documents, above.size());
    const std::size_t end = next ? next->begin : documents.size();
    leave_out(documents.substr(done, begin - done));
    if (left_out_ != 0) excerpt_.gaps.push_back({excerpt_.bytes.size(), std::exchange(left_out_, 0)});
    excerpt_.bytes += documents.substr(begin, end - begin);
    done = end;
  }
  leave_out(documents.substr(done));
}

void ExcerptMaker::leave_out(std::string_view documents) {
  left_out_ += count_lines(documents);
}

}  // namespace ko
