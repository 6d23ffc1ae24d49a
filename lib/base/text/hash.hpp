// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace ko {

/// A fast hash of a short text, eight bytes a step; well spread in its high and low bits alike. The same on
/// every run, so that nothing that depends on it changes from run to run.
inline std::uint64_t hash(std::string_view text) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
  std::uint64_t state = text.size() * factor;
  const char* at = text.data();
  std::size_t left = text.size();
  const auto mix = [&](std::uint64_t word) {
    state = (state ^ word) * factor;
    state ^= state >> 29U;
  };
  for (; left >= 8; left -= 8, at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    mix(word);
  }
  std::uint64_t last = 0;
  if (left != 0) std::memcpy(&last, at, left);
  mix(last);
  mix(text.size());
  return state;
}

}  // namespace ko
