// SPDX-License-Identifier: MIT
/// Decoding: from the text of a scalar to the value its field says it is.
#include <array>
#include <string_view>

#include "bench/micro/texts.hpp"
#include "ko/values/date.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/percent.hpp"

namespace ko::bench {
namespace {

template <class Parse>
void decode(benchmark::State& state, Parse parse, std::array<std::string_view, 4> texts) {
  for (auto _ : state)
    for (const std::string_view text : texts) benchmark::DoNotOptimize(parse(text));
  count_items(state, texts.size());
}
BENCHMARK_CAPTURE(decode, date, Date::parse, {"2017-03-23", "2017-03~", "2017", "2024-02-29"});
BENCHMARK_CAPTURE(decode, moment, Moment::parse,
                  {"2014-02-21T09:00", "2014-02-21", "2014-02", "2024-12-31T23:59"});
BENCHMARK_CAPTURE(decode, clock, Clock::parse, {"09:00", "11:00~", "23:59", "18:30"});
BENCHMARK_CAPTURE(decode, percent, Percent::parse, {"50", "37,5%", "37.5", "250%"});
BENCHMARK_CAPTURE(decode, reference, JournalReference::parse,
                  {"201606938-89", "2016/6938-89", "2024/1-1", "201399999-1"});

}  // namespace
}  // namespace ko::bench
