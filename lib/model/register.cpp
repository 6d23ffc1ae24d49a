// SPDX-License-Identifier: MIT
#include "ko/register.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "ko/text.hpp"
#include "model/hash.hpp"

namespace ko {
namespace {

/// Positions of records by id, in open addressing: 0 is free, otherwise the position + 1.
class Slots {
 public:
  explicit Slots(std::size_t records) : slots_(std::bit_ceil(std::max<std::size_t>(records * 2, 16))) {}

  /// The position that already has this id, or `position`, which is then entered.
  std::uint32_t enter(std::span<const Record> records, std::uint32_t position) {
    const std::string_view id = records[position].id;
    std::size_t slot = hash(id) & (slots_.size() - 1);
    for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1))
      if (records[slots_[slot] - 1].id == id) return slots_[slot] - 1;
    slots_[slot] = position + 1;
    return position;
  }
  std::vector<std::uint32_t> take() { return std::move(slots_); }

 private:
  std::vector<std::uint32_t> slots_;
};

bool in_register_order(const Record& a, const Record& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.id < b.id;
}

}  // namespace

Register::Register(Reading reading)
    : files_(std::move(reading.files)),
      configuration_(reading.configuration),
      records_(std::move(reading.records)),
      broken_ids_(std::move(reading.broken_ids)) {
  std::sort(broken_ids_.begin(), broken_ids_.end());
  keep_first_of_each_id();
  if (!std::is_sorted(records_.begin(), records_.end(), in_register_order))
    std::sort(records_.begin(), records_.end(), in_register_order);
  index_records();
  link();
}

void Register::keep_first_of_each_id() {
  Slots slots(records_.size());
  std::size_t kept = 0;
  for (std::size_t i = 0; i < records_.size(); ++i) {
    const Record record = records_[i];
    if (record.id.empty()) continue;  // reported as a fault of shape; nothing can refer to it
    records_[kept] = record;
    if (slots.enter(records_, static_cast<std::uint32_t>(kept)) == kept) {
      ++kept;
    } else {
      duplicates_.push_back(record);
    }
  }
  records_.resize(kept);
}

void Register::index_records() {
  Slots slots(records_.size());
  for (std::uint32_t i = 0; i < records_.size(); ++i) slots.enter(records_, i);
  slots_ = slots.take();
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

void Register::link() {
  links_begin_.reserve(records_.size() + 1);
  for (std::uint32_t from = 0; from < records_.size(); ++from) {
    links_begin_.push_back(static_cast<std::uint32_t>(links_.size()));
    const Record& record = records_[from];
    walk(type_of(record.kind), record.at,
         [&](const Field& field, Cursor value) { link_value(from, field, value); });
  }
  links_begin_.push_back(static_cast<std::uint32_t>(links_.size()));

  // Counting sort by target keeps the order of `from` within each target.
  back_begin_.assign(records_.size() + 1, 0);
  for (const Link& link : links_) ++back_begin_[link.to + 1];
  for (std::size_t i = 1; i < back_begin_.size(); ++i) back_begin_[i] += back_begin_[i - 1];
  back_links_.resize(links_.size());
  std::vector<std::uint32_t> next(back_begin_.begin(), back_begin_.end() - 1);
  for (std::uint32_t i = 0; i < links_.size(); ++i) back_links_[next[links_[i].to]++] = links_[i];
}

std::span<const Record> Register::records(Kind kind) const {
  const std::size_t at = static_cast<std::size_t>(kind);
  return std::span(records_).subspan(kind_begin_[at], kind_begin_[at + 1] - kind_begin_[at]);
}

const Record* Register::find(std::string_view id) const {
  if (slots_.empty()) return nullptr;
  std::size_t slot = hash(id) & (slots_.size() - 1);
  for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1))
    if (records_[slots_[slot] - 1].id == id) return &records_[slots_[slot] - 1];
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
  const std::uint32_t at = position(record);
  return std::span(links_).subspan(links_begin_[at], links_begin_[at + 1] - links_begin_[at]);
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
