// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>

#include "base/system/parallel.hpp"
#include "ko/files/read.hpp"

namespace ko {

/// Starting threads for fewer bytes takes longer than reading them.
inline constexpr std::size_t least_part_bytes = std::size_t{2} << 20U;

/// About how many bytes the parts have that a text of so many is cut into; no fewer than the text has where
/// it stays whole.
inline std::size_t part_bytes_of(std::size_t text_bytes, const ReadOptions& options) {
  const std::size_t threads = threads_meant(options.threads);
  if (threads == 1) return text_bytes;
  if (options.part_bytes != 0) return options.part_bytes;
  return std::max(text_bytes / threads, least_part_bytes);
}

}  // namespace ko
