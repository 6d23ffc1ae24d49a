// SPDX-License-Identifier: MIT
/// Work on many things at once.
#pragma once

#include <cstddef>
#include <functional>

namespace ko {

/// As many threads as the machine runs at once; at least one.
std::size_t processors();
/// How many threads are meant by a number of threads: 0 is as many as `processors` says.
inline std::size_t threads_meant(std::size_t threads) {
  return threads == 0 ? processors() : threads;
}

/// Calls `work(i)` for every i below `count`, in no particular order, on as many threads (0: as `processors`
/// says), or on fewer where the machine gives no more. What a call throws is thrown here, when all threads
/// have ended: the first of it, and calls not begun by then are left out.
void parallel_for(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work);

}  // namespace ko
