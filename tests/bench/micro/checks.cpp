// SPDX-License-Identifier: MIT
/// Each family of rules by itself, and the sweeps over intervals that several of them rest on.
#include "bench/micro/texts.hpp"
#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "unit/memory_files.hpp"

namespace ko::bench {
namespace {

void rules_of_family(benchmark::State& state) {
  constexpr std::int64_t generated = 10'000;
  const Register records = test::register_of(text_of(generated));
  const Selection family({}, ".", {.select = {"KO" + std::to_string(state.range(0))}, .ignore = {}});
  for (auto _ : state)
    benchmark::DoNotOptimize(check(records, to_day({2026, 1, 1}), {.selection = &family}).size());
  count_items(state, records.records().size());
}
BENCHMARK(rules_of_family)->DenseRange(3, 9)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Loads of a hundred days, each beginning a day after the one before, so that a hundred meet on every day.
std::vector<Load> staggered(std::int64_t count) {
  std::vector<Load> loads;
  for (std::int32_t i = 0; i < count; ++i) loads.push_back({{Day{i}, Day{i + 99}}, 100});
  return loads;
}

void sweep_within_limit(benchmark::State& state) {
  const std::vector<Load> loads = staggered(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(overloads(loads, 10'000).size());
  count_items(state, loads.size());
}
BENCHMARK(sweep_within_limit)->RangeMultiplier(10)->Range(10, 10'000);

void sweep_above_limit(benchmark::State& state) {
  const std::vector<Load> loads = staggered(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(overloads(loads, 500).size());
  count_items(state, loads.size());
}
BENCHMARK(sweep_above_limit)->RangeMultiplier(10)->Range(10, 10'000);

}  // namespace
}  // namespace ko::bench
