// SPDX-License-Identifier: MIT
/// The lines `---` and `...`, which end documents.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ko {

inline constexpr std::size_t marker_length = 3;

/// A `---` or `...` line.
struct Marker {
  std::size_t begin = 0;
  bool ends = false;  ///< `...`
};

/// The first marker line at or after `from`, which is the beginning of a line.
std::optional<Marker> next_marker(std::string_view bytes, std::size_t from);

/// Where the last marker line begins that lies at or after `from`; nothing when there is none. One that ends
/// with `bytes` does not count: it may be the beginning of another line.
std::optional<std::size_t> last_marker(std::string_view bytes, std::size_t from);

}  // namespace ko
