// SPDX-License-Identifier: MIT
/// Which record names which: found once, and turned about.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "ko/values/text.hpp"
#include "model/records/places.hpp"
#include "model/records/register_contents.hpp"

namespace ko {
namespace {

/// Links of a record or two.
constexpr std::size_t least_room_for_links = 64;

}  // namespace

void Register::Contents::link_value(std::uint32_t from, const Field& field, Cursor value) {
  const Value kind = field.shape.value;
  if (kind == Value::counts_by_key) {
    for (const Cursor count : value.children()) link_voters(from, count);
    return;
  }
  if (kind != Value::reference && kind != Value::text_or_reference && kind != Value::count) {
    if (kind == Value::entry && value.is_scalar() && !field.shape.entry->shorthand.empty())
      link_value(from, field.shape.entry->fields[*field.shape.entry->find(field.shape.entry->shorthand)],
                 value);
    return;
  }
  if (kind == Value::count) return link_voters(from, value);
  if (!value.is_scalar()) return;
  const std::string_view text = value.text();
  const std::string_view id = text.substr(0, text.find('#'));
  const Record* to = find(id);
  const bool may_be_case = kind == Value::text_or_reference && field.shape.targets.has(Kind::case_file);
  if (may_be_case && (to == nullptr || to->kind != Kind::case_file)) to = find_case(text);
  if (to != nullptr && (field.shape.targets.has(to->kind) || id.size() != text.size())) {
    links_.push_back({from, position(*to), value.index()});
  } else if (kind == Value::reference && is_id(id) && !is_broken(id)) {
    broken_links_.push_back({&records_[from], value, &field, to});
  }
}

/// Those whose votes are counted, where they are named.
void Register::Contents::link_voters(std::uint32_t from, Cursor count) {
  if (count.form() != Form::sequence) return;
  for (const Cursor person : count.children()) link_value(from, voter_fields[0], person);
}

void Register::Contents::link_record(std::uint32_t from) {
  const auto begin = static_cast<std::uint32_t>(links_.size());
  const Record& record = records_[from];
  walk(type_of(record.kind), record.at,
       [&](const Field& field, Cursor value) { link_value(from, field, value); });
  links_of_[from] = {begin, static_cast<std::uint32_t>(links_.size())};
}

void Register::Contents::link() {
  links_of_.resize(records_.size());
  std::size_t done = 0;
  for (const std::uint32_t from : reading_order_) {
    // Once some records have been read, the rest are taken to hold as many links each.
    if (links_.capacity() - links_.size() < least_room_for_links)
      links_.reserve(links_.size() * 9 / 8 / (done + 1) * records_.size() + 16 * least_room_for_links);
    link_record(from);
    ++done;
  }
  std::ranges::stable_sort(broken_links_,
                           [](const BrokenLink& a, const BrokenLink& b) { return a.from < b.from; });
  link_back();
}

// Counting sort by target keeps the order of `from` within each target.
void Register::Contents::link_back() {
  back_begin_.assign(records_.size() + 1, 0);
  for (const Link& link : links_) ++back_begin_[link.to + 1];
  for (std::size_t i = 1; i < back_begin_.size(); ++i) back_begin_[i] += back_begin_[i - 1];
  back_links_.resize(links_.size());
  std::vector<std::uint32_t> next(back_begin_.begin(), back_begin_.end() - 1);
  for (const Record& record : records_)
    for (const Link& link : links_from(position(record))) back_links_[next[link.to]++] = link;
}

}  // namespace ko
