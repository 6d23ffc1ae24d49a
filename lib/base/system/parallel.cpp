// SPDX-License-Identifier: MIT
#include "base/system/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace ko {

std::size_t processors() {
  // The system is asked once: small files are read in less time than it takes to answer.
  static const std::size_t count = std::max(1U, std::thread::hardware_concurrency());
  return count;
}

void parallel_for(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::once_flag once;
  std::exception_ptr thrown;
  const auto work_on = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      next = count;
      std::call_once(once, [&] { thrown = std::current_exception(); });
    }
  };
  std::vector<std::thread> helpers;
  const std::size_t wanted = std::min(threads_meant(threads), count);
  try {
    while (helpers.size() + 1 < wanted) helpers.emplace_back(work_on);
  } catch (const std::system_error&) {
    // No more threads are to be had: those that there are do the work.
  }
  work_on();
  for (std::thread& helper : helpers) helper.join();
  if (thrown) std::rethrow_exception(thrown);
}

}  // namespace ko
