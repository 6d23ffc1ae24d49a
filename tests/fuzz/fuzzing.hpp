// SPDX-License-Identifier: MIT
/// What the fuzzers have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

namespace ko::fuzz {

/// Ends the run, so that the fuzzer keeps the input, when something that always holds does not.
inline void expect(bool holds, std::string_view what) {
  if (holds) return;
  std::cerr << "does not hold: " << what << '\n';
  std::abort();
}

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace ko::fuzz
