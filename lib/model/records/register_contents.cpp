// SPDX-License-Identifier: MIT
#include "model/records/register_contents.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>
#include <utility>

#include "base/text/hash.hpp"

namespace ko {
namespace {

/// So many records ahead, a slot is asked for: about as long as the machine takes to fetch it.
constexpr std::size_t records_ahead = 16;

bool in_register_order(const Record& a, const Record& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.id < b.id;
}

/// Calls `visit(Cursor)` with each id the record had before.
template <class Visit>
void each_former_id(const Record& record, Visit visit) {
  const Cursor field = record.at.child(former_ids_field);
  if (!field) return;
  const auto one = [&](Cursor at) {
    if (!at.text().empty()) visit(at);
  };
  one(field);
  for (const Cursor each : field.children()) one(each);
}

}  // namespace

Register::Contents::Contents(Reading reading)
    : files_(std::move(reading.files)),
      configuration_(reading.configuration),
      own_rules_(configuration_),
      profiles_(std::move(reading.profiles)),
      records_(std::move(reading.records)),
      broken_ids_(std::move(reading.broken_ids)),
      ids_(records_.size()) {
  std::ranges::sort(broken_ids_);
  keep_first_of_each_id();
  sort_records();
  find_kinds();
  find_former_ids();
  find_case_references();
  link();
}

void Register::Contents::keep_first_of_each_id() {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(records_.size());
  for (const Record& record : records_) hashes.push_back(hash(record.id));
  std::uint32_t kept = 0;
  for (std::size_t i = 0; i < records_.size(); ++i) {
    if (i + records_ahead < records_.size()) ids_.fetch(hashes[i + records_ahead]);
    const Record record = records_[i];
    if (record.id.empty()) continue;  // reported as a fault of shape; nothing can refer to it
    records_[kept] = record;
    if (ids_.enter(records_, kept, hashes[i])) {
      ++kept;
    } else {
      duplicates_.push_back(record);
    }
  }
  records_.resize(kept);
}

void Register::Contents::sort_records() {
  reading_order_.resize(records_.size());
  std::iota(reading_order_.begin(), reading_order_.end(), 0U);
  if (std::is_sorted(records_.begin(), records_.end(), in_register_order)) return;
  const std::vector<std::uint32_t> order = register_order(records_);
  std::vector<Record> sorted;
  sorted.reserve(order.size());
  for (const std::uint32_t read : order) {
    reading_order_[read] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(records_[read]);
  }
  records_ = std::move(sorted);
  ids_.follow(reading_order_);
}

void Register::Contents::find_former_ids() {
  for (const std::uint32_t position : reading_order_) {
    const Record& record = records_[position];
    each_former_id(record, [&](Cursor at) {
      const Record* other = find(at.text());
      if (other == nullptr)
        former_ids_.emplace(at.text(), position);
      else if (other != &record)
        taken_.push_back({&record, at, other});
    });
  }
}

void Register::Contents::find_case_references() {
  const std::size_t kind = static_cast<std::size_t>(Kind::case_file);
  if (kind_begin_[kind] == kind_begin_[kind + 1]) return;
  for (const std::uint32_t position : reading_order_) {
    const std::string_view reference = records_[position].as<case_type>().get<"reference">();
    if (!reference.empty()) cases_.emplace(reference, position);
  }
}

void Register::Contents::find_kinds() {
  for (std::size_t kind = 0; kind <= kind_count; ++kind) {
    const auto first = std::ranges::partition_point(
        records_, [&](const Record& record) { return static_cast<std::size_t>(record.kind) < kind; });
    kind_begin_[kind] = static_cast<std::uint32_t>(first - records_.begin());
  }
}

const Record* Register::Contents::find(std::string_view id) const {
  if (const auto position = ids_.find(records_, id)) return &records_[*position];
  const auto former = former_ids_.find(id);
  return former != former_ids_.end() ? &records_[former->second] : nullptr;
}

const Record* Register::Contents::find_case(std::string_view id_or_reference) const {
  const Record* record = find(id_or_reference);
  if (record != nullptr && record->kind == Kind::case_file) return record;
  const auto found = cases_.find(id_or_reference);
  return found != cases_.end() ? &records_[found->second] : nullptr;
}

bool Register::Contents::is_broken(std::string_view id) const {
  return std::ranges::binary_search(broken_ids_, id, std::less<>{});
}

std::vector<std::string_view> former_ids(const Record& record) {
  std::vector<std::string_view> ids;
  each_former_id(record, [&](Cursor at) { ids.push_back(at.text()); });
  return ids;
}

}  // namespace ko
