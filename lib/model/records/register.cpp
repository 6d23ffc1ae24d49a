// SPDX-License-Identifier: MIT
#include "ko/records/register.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "ko/values/text.hpp"
#include "model/records/hash.hpp"
#include "model/records/register_order.hpp"

namespace ko {
namespace {

/// Links of a record or two.
constexpr std::size_t least_room_for_links = 64;

/// So many records ahead, a slot is asked for: about as long as the machine takes to fetch it.
constexpr std::size_t records_ahead = 16;

bool in_register_order(const Record& a, const Record& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.id < b.id;
}

std::uint32_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32U);
}

}  // namespace

Register::Register(Reading reading)
    : files_(std::move(reading.files)),
      configuration_(reading.configuration),
      records_(std::move(reading.records)),
      broken_ids_(std::move(reading.broken_ids)) {
  std::sort(broken_ids_.begin(), broken_ids_.end());
  keep_first_of_each_id();
  sort_records();
  find_kinds();
  link();
}

void Register::keep_first_of_each_id() {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(records_.size());
  for (const Record& record : records_) hashes.push_back(hash(record.id));
  slots_.resize(std::bit_ceil(std::max<std::size_t>(records_.size() * 2, 16)));
  std::uint32_t kept = 0;
  for (std::size_t i = 0; i < records_.size(); ++i) {
    if (i + records_ahead < records_.size())
      __builtin_prefetch(&slots_[hashes[i + records_ahead] & (slots_.size() - 1)], 1);
    const Record record = records_[i];
    if (record.id.empty()) continue;  // reported as a fault of shape; nothing can refer to it
    records_[kept] = record;
    if (enter(kept, hashes[i]) == kept) {
      ++kept;
    } else {
      duplicates_.push_back(record);
    }
  }
  records_.resize(kept);
}

// The position that already has the id of the record at `position`, or `position`, which is then entered.
std::uint32_t Register::enter(std::uint32_t position, std::uint64_t hash) {
  const std::uint32_t tag = tag_of(hash);
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].place != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    const std::uint32_t other = slots_[slot].place - 1;
    if (slots_[slot].tag == tag && records_[other].id == records_[position].id) return other;
  }
  slots_[slot] = {tag, position + 1};
  return position;
}

void Register::sort_records() {
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
  for (Slot& slot : slots_)
    if (slot.place != 0) slot.place = reading_order_[slot.place - 1] + 1;
}

void Register::find_kinds() {
  for (std::size_t kind = 0; kind <= kind_count; ++kind) {
    const auto first = std::partition_point(records_.begin(), records_.end(), [&](const Record& record) {
      return static_cast<std::size_t>(record.kind) < kind;
    });
    kind_begin_[kind] = static_cast<std::uint32_t>(first - records_.begin());
  }
}

void Register::link_value(std::uint32_t from, const Field& field, Cursor value) {
  const Value kind = field.shape.value;
  if (kind != Value::reference && kind != Value::text_or_reference && kind != Value::count) {
    if (kind == Value::entry && value.is_scalar() && !field.shape.entry->shorthand.empty())
      link_value(from, field.shape.entry->fields[*field.shape.entry->find(field.shape.entry->shorthand)],
                 value);
    return;
  }
  if (kind == Value::count) {
    static constexpr Field voter = {"voter", reference(Kind::person), "who voted"};
    for (Cursor person : value.children()) link_value(from, voter, person);
    return;
  }
  if (!value.is_scalar()) return;
  const std::string_view text = value.text();
  const std::string_view id = text.substr(0, text.find('#'));
  const Record* to = find(id);
  if (to != nullptr && (field.shape.targets.has(to->kind) || id.size() != text.size())) {
    links_.push_back({from, position(*to), value.index()});
  } else if (kind == Value::reference && is_id(id) && !is_broken(id)) {
    broken_links_.push_back({&records_[from], value, &field, to});
  }
}

void Register::link_record(std::uint32_t from) {
  const auto begin = static_cast<std::uint32_t>(links_.size());
  const Record& record = records_[from];
  walk(type_of(record.kind), record.at,
       [&](const Field& field, Cursor value) { link_value(from, field, value); });
  links_of_[from] = {begin, static_cast<std::uint32_t>(links_.size())};
}

void Register::link() {
  links_of_.resize(records_.size());
  std::size_t done = 0;
  for (const std::uint32_t from : reading_order_) {
    // Once some records have been read, the rest are taken to hold as many links each.
    if (links_.capacity() - links_.size() < least_room_for_links)
      links_.reserve(links_.size() * 9 / 8 / (done + 1) * records_.size() + 16 * least_room_for_links);
    link_record(from);
    ++done;
  }
  std::stable_sort(broken_links_.begin(), broken_links_.end(),
                   [](const BrokenLink& a, const BrokenLink& b) { return a.from < b.from; });
  link_back();
}

// Counting sort by target keeps the order of `from` within each target.
void Register::link_back() {
  back_begin_.assign(records_.size() + 1, 0);
  for (const Link& link : links_) ++back_begin_[link.to + 1];
  for (std::size_t i = 1; i < back_begin_.size(); ++i) back_begin_[i] += back_begin_[i - 1];
  back_links_.resize(links_.size());
  std::vector<std::uint32_t> next(back_begin_.begin(), back_begin_.end() - 1);
  for (const Record& record : records_)
    for (const Link& link : links_from(record)) back_links_[next[link.to]++] = link;
}

std::span<const Record> Register::records(Kind kind) const {
  const std::size_t at = static_cast<std::size_t>(kind);
  return std::span(records_).subspan(kind_begin_[at], kind_begin_[at + 1] - kind_begin_[at]);
}

const Record* Register::find(std::string_view id) const {
  if (slots_.empty()) return nullptr;
  const std::uint64_t hashed = hash(id);
  const std::uint32_t tag = tag_of(hashed);
  std::size_t slot = hashed & (slots_.size() - 1);
  for (; slots_[slot].place != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot].tag != tag) continue;
    const Record& record = records_[slots_[slot].place - 1];
    if (record.id == id) return &record;
  }
  return nullptr;
}

bool Register::is_broken(std::string_view id) const {
  return std::binary_search(broken_ids_.begin(), broken_ids_.end(), id, std::less<>{});
}

Target Register::resolve(std::string_view address) const {
  const std::size_t hash_sign = address.find('#');
  const Record* record = find(address.substr(0, hash_sign));
  if (record == nullptr || hash_sign == std::string_view::npos)
    return {record, record ? record->at : Cursor{}};
  std::string_view rest = address.substr(hash_sign + 1);
  const std::size_t slash = rest.find('/');
  const auto nth = [](auto list, std::string_view number) {
    auto left = parse_integer(number).value_or(0);
    for (auto at = list.begin(); !(at == list.end()); ++at)
      if (--left == 0) return at.cursor();
    return Cursor{};
  };
  const Cursor item = nth(record->as<meeting_type>().get<"agenda">(), rest.substr(0, slash));
  if (slash == std::string_view::npos || !item) return {record, item};
  return {record, nth(Item(item).get<"decisions">(), rest.substr(slash + 1))};
}

std::span<const Link> Register::links_from(const Record& record) const {
  const Span of = links_of_[position(record)];
  return std::span(links_).subspan(of.begin, of.end - of.begin);
}

std::span<const Link> Register::links_to(const Record& record) const {
  const std::uint32_t at = position(record);
  return std::span(back_links_).subspan(back_begin_[at], back_begin_[at + 1] - back_begin_[at]);
}

Cursor Register::cursor(const Link& link) const {
  return {records_[link.from].at.file(), link.node};
}

std::string_view Register::language() const {
  const std::string_view chosen = configuration_.get<"language">();
  return chosen.empty() ? languages[0] : chosen;
}

}  // namespace ko
