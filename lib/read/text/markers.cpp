// SPDX-License-Identifier: MIT
#include "read/text/markers.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "read/text/lexical.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ko {
namespace {

bool is_marker(std::string_view bytes, std::size_t place) {
  const std::string_view three = bytes.substr(std::min(place, bytes.size()), marker_length);
  return (three == "---" || three == "...") && lexical::is_space_at(bytes, place + marker_length);
}

/// The first place at or after `from`, in steps of two bytes, where two dashes or two dots stand; the size of
/// `bytes` when there is none. Of the three that a marker has, two stand at such a place.
std::size_t find_pair(std::string_view bytes, std::size_t from) {
  std::size_t place = from;
#ifdef __SSE2__
  const __m128i dashes = _mm_set1_epi8('-');
  const __m128i dots = _mm_set1_epi8('.');
  for (; place + sizeof(__m128i) <= bytes.size(); place += sizeof(__m128i)) {
    const __m128i pairs = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + place));
    const __m128i found = _mm_or_si128(_mm_cmpeq_epi16(pairs, dashes), _mm_cmpeq_epi16(pairs, dots));
    if (const int mask = _mm_movemask_epi8(found))
      return place + static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(mask)));
  }
#endif
  for (; place + 1 < bytes.size(); place += 2)
    if (bytes[place] == bytes[place + 1] && (bytes[place] == '-' || bytes[place] == '.')) return place;
  return bytes.size();
}

}  // namespace

std::optional<Marker> next_marker(std::string_view bytes, std::size_t from) {
  const auto is_marker_line = [&](std::size_t place) {
    return (place == from || (place > from && bytes[place - 1] == '\n')) && is_marker(bytes, place);
  };
  for (std::size_t pair = find_pair(bytes, from); pair < bytes.size(); pair = find_pair(bytes, pair + 2)) {
    if (pair > from && is_marker_line(pair - 1)) return Marker{pair - 1, bytes[pair] == '.'};
    if (is_marker_line(pair)) return Marker{pair, bytes[pair] == '.'};
  }
  return std::nullopt;
}

std::optional<std::size_t> last_marker(std::string_view bytes, std::size_t from) {
  for (std::size_t end = bytes.size(); end > from;) {
    const void* feed = memrchr(bytes.data() + from, '\n', end - from);
    const std::size_t line =
        feed == nullptr ? from : static_cast<std::size_t>(static_cast<const char*>(feed) - bytes.data()) + 1;
    const bool begins_line = feed != nullptr || from == 0 || bytes[from - 1] == '\n';
    if (begins_line && line + marker_length < bytes.size() && is_marker(bytes, line)) return line;
    if (feed == nullptr) break;
    end = line - 1;
  }
  return std::nullopt;
}

}  // namespace ko
