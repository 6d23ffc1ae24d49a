// SPDX-License-Identifier: MIT
/// The line that nearly all lines of records are: `key: a plain text`, or `key:` alone.
///
/// Where its key and its text end is read off one look at the first 32 bytes of it: each of them that may end
/// either leaves a bit, and the lowest two bits are mostly the two ends. So the machine neither searches
/// twice nor guesses how long the searches take. Whatever is out of the ordinary is no simple entry, and the
/// readers of keys and values deal with it; they would give the same for a simple one.
#pragma once

#include "read/tree/scanner.hpp"

namespace ko::fast {

struct SimpleEntry {
  /// After the key, which is short, has no quotes and nothing to be said against; null: there is no simple
  /// entry.
  const char* colon = nullptr;
  const char* value = nullptr;     ///< its text; null where the line ends with the colon
  const char* end = nullptr;       ///< of the text
  const char* line_end = nullptr;  ///< the line feed

  explicit operator bool() const { return colon != nullptr; }
};

#if defined(__SSE2__)
/// The simple entry whose key begins at `at`, in a block. What stands there may be anything.
inline SimpleEntry find_simple_entry(const char* at, End end) {
  constexpr std::ptrdiff_t look = 32;
  if (end.readable - at < look + 2 || at >= end.at || start_at(at) != Start::plain || *at == '<') return {};
  const std::uint32_t stops = bytes_among<'\n', ':', '#'>(at) | bytes_among<'\n', ':', '#'>(at + 16) << 16U;
  if (stops == 0) return {};
  const char* colon = at + first_bit(stops);
  if (*colon != ':' || is_blank(colon[-1]) || is_beyond_ascii(colon[-1])) return {};
  if (colon[1] == '\n' && colon + 1 < end.at) return {.colon = colon, .line_end = colon + 1};
  const char* value = colon + 2;
  if (colon[1] != ' ' || start_at(value) != Start::plain) return {};
  const std::uint32_t more = stops & (stops - 1);
  const char* stop = at + (more == 0 ? look : first_bit(more));
  if (*stop != '\n') stop = find_plain_stop(stop, end);
  if (stop >= end.at || *stop != '\n') return {};
  return {colon, value, trim_end(value, stop), stop};
}
#else
inline SimpleEntry find_simple_entry(const char*, End) {
  return {};
}
#endif

}  // namespace ko::fast
