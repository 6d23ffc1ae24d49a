// SPDX-License-Identifier: MIT
/// What every byte of a file goes through, a step at a time.
#include <cstring>

#include "bench/micro/texts.hpp"
#include "ko/files/read.hpp"
#include "ko/files/second_opinion.hpp"
#include "read/text/documents.hpp"
#include "read/text/encoding.hpp"
#include "read/tree/scalars.hpp"

namespace ko::bench {
namespace {

constexpr std::int64_t records = 10'000;

/// The least that any reader does: finding where lines end.
void line_feeds(benchmark::State& state) {
  const std::string text = text_of(records);
  for (auto _ : state) {
    std::size_t lines = 0;
    const char* const end = text.data() + text.size();
    const char* at = text.data();
    while (const void* feed = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
      at = static_cast<const char*>(feed) + 1;
      ++lines;
    }
    benchmark::DoNotOptimize(lines);
  }
  count_bytes(state, text.size());
}
BENCHMARK(line_feeds);

void clean(benchmark::State& state) {
  const std::string text = text_of(records);
  for (auto _ : state) benchmark::DoNotOptimize(is_clean(text));
  count_bytes(state, text.size());
}
BENCHMARK(clean);

void documents(benchmark::State& state) {
  const Source source("records.yaml", text_of(records));
  for (auto _ : state) {
    std::size_t count = 0;
    const Span all = {0, static_cast<std::uint32_t>(source.bytes().size())};
    for (DocumentSplitter splitter(source, all, 0); splitter.next();) ++count;
    benchmark::DoNotOptimize(count);
  }
  count_bytes(state, source.bytes().size());
}
BENCHMARK(documents);

/// Tokens: where each line's text begins, and where its key or its plain text stops.
void tokens(benchmark::State& state) {
  const std::string text = text_of(records);
  const yaml::End end = {text.data() + text.size(), text.data() + text.size()};
  for (auto _ : state) {
    std::size_t keys = 0;
    for (yaml::Line line = yaml::line_at(text.data(), end); line.text != end;) {
      const char* stop = yaml::find_plain_stop(line.text + 1, end);
      if (stop != end && *stop == ':') ++keys;
      line = yaml::line_at(yaml::after_break(yaml::find_line_end(stop, end), end), end, line.column);
    }
    benchmark::DoNotOptimize(keys);
  }
  count_bytes(state, text.size());
}
BENCHMARK(tokens);

void tree(benchmark::State& state, Lines lines) {
  const Source source("records.yaml", text_of(state.range(0), lines));
  for (auto _ : state) benchmark::DoNotOptimize(read_tree(source, 0, {.threads = 1}).tree.nodes.size());
  count_bytes(state, source.bytes().size());
}
BENCHMARK_CAPTURE(tree, short_lines, Lines::as_written)->Arg(records);
BENCHMARK_CAPTURE(tree, long_lines, Lines::long_texts)->Arg(records);

/// yaml-cpp reads them too.
void second(benchmark::State& state) {
  const Source source("records.yaml", text_of(state.range(0)));
  const Tree read = read_tree(source, 0).tree;
  for (auto _ : state) benchmark::DoNotOptimize(second_opinion(source, read).size());
  count_bytes(state, source.bytes().size());
}
BENCHMARK(second)->Arg(records / 10);

}  // namespace
}  // namespace ko::bench
