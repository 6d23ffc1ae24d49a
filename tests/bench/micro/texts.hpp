// SPDX-License-Identifier: MIT
/// What the micro-benchmarks have in common: records of one file, and how much of them was gone through.
#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>

#include "bench/record_generator.hpp"

namespace ko::bench {

inline std::string text_of(std::int64_t records, Lines lines = Lines::as_written) {
  std::string text;
  for (std::int64_t number = 0; number < records; ++number)
    text += (number == 0 ? "" : "---\n") + record(static_cast<std::uint64_t>(number), lines);
  return text;
}

inline void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

inline void count_items(benchmark::State& state, std::size_t items) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(items));
}

}  // namespace ko::bench
