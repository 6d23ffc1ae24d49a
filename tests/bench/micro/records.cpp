// SPDX-License-Identifier: MIT
/// From trees to findings, a step at a time, over records of one file.
#include "bench/micro/texts.hpp"
#include "check/run/check.hpp"
#include "ko/records/structure.hpp"
#include "read/shape/shape.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

using bench::text_of;

void count(benchmark::State& state, std::size_t bytes) {
  bench::count_bytes(state, bytes);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void shapes(benchmark::State& state) {
  const std::string text = text_of(state.range(0));
  File file{0, Source("records.yaml", text), {}};
  file.tree = read_tree(file.source, 0).tree;
  for (auto _ : state) benchmark::DoNotOptimize(read_shapes(file).records.size());
  count(state, text.size());
}
BENCHMARK(shapes)->Arg(10'000)->Unit(benchmark::kMillisecond);

void index(benchmark::State& state) {
  const std::string text = text_of(state.range(0));
  for (auto _ : state) {
    state.PauseTiming();
    Reading reading = test::read_text(text);
    state.ResumeTiming();
    benchmark::DoNotOptimize(Register(std::move(reading)).records().size());
  }
  count(state, text.size());
}
BENCHMARK(index)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void rules_of_all_families(benchmark::State& state) {
  const std::string text = text_of(state.range(0));
  const Register records = test::register_of(text);
  for (auto _ : state) benchmark::DoNotOptimize(check(records, to_day({2026, 1, 1})).size());
  count(state, text.size());
}
BENCHMARK(rules_of_all_families)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void memberships(benchmark::State& state) {
  const Register records = test::register_of(text_of(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(tenures(records).size());
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(memberships)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace ko

BENCHMARK_MAIN();
