// SPDX-License-Identifier: MIT
#include "base/system/parallel.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace ko {
namespace {

TEST_CASE("every piece of work is done once, whatever the number of threads") {
  for (const std::size_t threads : {0U, 1U, 2U, 7U}) {
    for (const std::size_t count : {0U, 1U, 3U, 1000U}) {
      std::vector<std::atomic<int>> done(count);
      parallel_for(count, threads, [&](std::size_t i) { ++done[i]; });
      int all = 0;
      for (const std::atomic<int>& each : done) all += each == 1 ? 1 : 0;
      CHECK(all == static_cast<int>(count));
    }
  }
}

TEST_CASE("no more than the threads asked for work at once") {
  using namespace std::chrono_literals;
  for (const int threads : {1, 2, 3}) {
    std::atomic<int> working = 0;
    std::atomic<int> most = 0;
    parallel_for(8, static_cast<std::size_t>(threads), [&](std::size_t) {
      const int now = ++working;
      for (int before = most; before < now && !most.compare_exchange_weak(before, now);) {
      }
      std::this_thread::sleep_for(5ms);
      --working;
    });
    CHECK(most <= threads);
  }
}

TEST_CASE("what a piece of work throws is thrown to who asked for the work") {
  const auto fail_at_ten = [](std::size_t i) {
    if (i == 10) throw std::runtime_error("ten");
  };
  for (const std::size_t threads : {1U, 4U})
    CHECK_THROWS_WITH(parallel_for(100, threads, fail_at_ten), "ten");
}

}  // namespace
}  // namespace ko
