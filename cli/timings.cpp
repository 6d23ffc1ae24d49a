// SPDX-License-Identifier: MIT
#include "timings.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ko::cli {
namespace {

using std::chrono::nanoseconds;

/// How many of something a second; nothing where there is none, or it took no time at all.
std::optional<std::int64_t> per_second(std::uint64_t count, nanoseconds time) {
  if (count == 0 || time.count() <= 0) return std::nullopt;
  const double seconds = static_cast<double>(time.count()) / 1e9;
  return static_cast<std::int64_t>(static_cast<double>(count) / seconds);
}

/// A number of millionths as the number it is.
Cell millionths(std::optional<std::int64_t> count) {
  return count ? Cell(Quantity::exactly(Rational(*count, 1'000'000))) : Cell();
}

}  // namespace

Result<std::string> TimedFiles::read(const std::string& path, std::uint64_t most_bytes) const {
  const nanoseconds start = clock_();
  Result<std::string> bytes = files_.read(path, most_bytes);
  add(clock_() - start, bytes ? bytes->size() : 0);
  return bytes;
}

Result<std::uint64_t> TimedFiles::read_in_parts(const std::string& path, std::uint64_t most_bytes,
                                                const std::function<void(std::string_view)>& take) const {
  const nanoseconds start = clock_();
  nanoseconds taking{0};
  Result<std::uint64_t> count = files_.read_in_parts(path, most_bytes, [&](std::string_view part) {
    const nanoseconds before = clock_();
    take(part);
    taking += clock_() - before;
  });
  add(clock_() - start - taking, count ? *count : 0);
  return count;
}

void TimedFiles::add(nanoseconds time, std::uint64_t bytes) const {
  const std::lock_guard lock(mutex_);
  use_.time += time;
  use_.bytes += bytes;
  readers_.insert(std::this_thread::get_id());
}

TimedFiles::Use TimedFiles::take() {
  Use use = std::exchange(use_, {});
  use.threads = std::exchange(readers_, {}).size();
  return use;
}

Timings::Watch::Watch(Timings* timings, std::string_view phase) : timings_(timings), phase_(phase) {
  if (timings_ == nullptr) return;
  if (phase_ == reading) timings_->files_.take();  // finding sets reads their `ko.yaml`
  start_ = timings_->clock_();
}

Timings::Watch::~Watch() {
  if (timings_ == nullptr) return;
  const nanoseconds time = timings_->clock_() - start_;
  if (phase_ == reading)
    timings_->add_reading(time);
  else
    timings_->add(phase_, time);
}

void Timings::add(std::string_view phase, nanoseconds time) {
  auto found = std::ranges::find(phases_, phase, &Phase::name);
  if (found == phases_.end()) found = phases_.insert(found, {std::string(phase)});
  found->time += time;
}

void Timings::add_reading(nanoseconds time) {
  const TimedFiles::Use use = files_.take();
  bytes_ += use.bytes;
  const auto threads = static_cast<std::int64_t>(std::max<std::size_t>(use.threads, 1));
  const nanoseconds read = std::min(use.time / threads, time);
  add("read", read);
  add("decode", time - read);
}

std::vector<Cell> Timings::row(const Phase& phase) const {
  const std::optional<std::int64_t> records = per_second(records_, phase.time);
  return {Cell(phase.name), millionths(phase.time.count()), millionths(per_second(bytes_, phase.time)),
          records ? Cell(*records) : Cell()};
}

Table Timings::table() const {
  Table table{.name = "timings",
              .columns = {{.name = "phase", .key = true},
                          {.name = "ms", .type = ColumnType::quantity, .decimals = 2},
                          {.name = "MB/s", .type = ColumnType::quantity, .decimals = 1},
                          {.name = "records/s", .type = ColumnType::integer}}};
  const nanoseconds whole = clock_() - start_;
  nanoseconds rest = whole;
  for (const Phase& phase : phases_) {
    rest -= phase.time;
    table.rows.push_back(row(phase));
  }
  table.rows.push_back({Cell(std::string("rest")), millionths(rest.count()), Cell(), Cell()});
  table.rows.push_back(row({"all", whole}));
  return table;
}

}  // namespace ko::cli
