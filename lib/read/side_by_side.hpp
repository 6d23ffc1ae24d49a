// SPDX-License-Identifier: MIT
/// Work on many files at once.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace ko {

/// Calls `work(i)` for every i below `count`, on that many threads (0: as many as the machine has), in no
/// particular order.
template <class Work>
void side_by_side(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto work_on = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  const std::size_t wanted = threads != 0 ? threads : std::thread::hardware_concurrency();
  const std::size_t helpers = std::min(std::max<std::size_t>(wanted, 1), std::max<std::size_t>(count, 1)) - 1;
  std::vector<std::thread> others;
  for (std::size_t i = 0; i < helpers; ++i) others.emplace_back(work_on);
  work_on();
  for (std::thread& other : others) other.join();
}

}  // namespace ko
