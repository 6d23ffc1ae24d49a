// SPDX-License-Identifier: MIT
#include "edit/offices/scenario_entries.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "edit/structure_edits.hpp"
#include "ko/records/type.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/result.hpp"

namespace ko::edit {
namespace {

constexpr auto beside_the_point =
    std::to_array<std::string_view>({"from", "to", "ended_because", "source", "note"});

std::optional<Date> date_of(Cursor entry, std::string_view key) {
  const Cursor at = entry.child_with_key(key);
  const auto date = at && at.is_scalar() ? Date::parse(at.text()) : Result<Date>(Fault{});
  return date ? std::optional(*date) : std::nullopt;
}

std::vector<Cursor> cursors_in(Cursor list) {
  std::vector<Cursor> entries;
  if (list && list.form() == Form::sequence)
    for (const Cursor entry : list.children()) entries.push_back(entry);
  else if (list && list.form() != Form::blank)
    entries.push_back(list);
  return entries;
}

/// The fields of an entry; a bare text is one of them.
NewValue::Fields fields_of(const Described& list, Cursor entry) {
  NewValue value = long_form(entry_of(list), entry);
  const auto* fields = value.fields();
  return fields != nullptr ? *fields : NewValue::Fields();
}

/// Whether the scenario's entry means this one of the set: what is not beside the point is the same in both.
bool means(const Described& list, const ListEntry& there, const ListEntry& here) {
  const auto is_same = [&](std::string_view key) {
    return are_same(field_of(list, key), there.at.child_with_key(key), here.at.child_with_key(key));
  };
  if (!there.at.is_scalar() && !here.at.is_scalar()) {
    if (here.at.child_with_key("id")) return is_same("id");
    if (here.at.child_with_key("from") && !is_same("from")) return false;
    const auto all_same = [&](const ListEntry& entry) {
      return std::ranges::all_of(entry.fields, [&](const auto& field) {
        return is_beside_the_point(field.first) || is_same(field.first);
      });
    };
    return all_same(there) && all_same(here);
  }
  return fingerprint(NewValue(there.fields)) == fingerprint(NewValue(here.fields));
}

}  // namespace

bool has_days(const Described& list) {
  if (list.type == nullptr) return false;
  return std::ranges::all_of(std::to_array<std::string_view>({"from", "to"}), [&](std::string_view key) {
    const auto row = list.type->find(key);
    return row && list.type->fields[*row].shape.value == Value::date;
  });
}

Period period_of(Cursor entry) {
  return Period::between(date_of(entry, "from"), date_of(entry, "to"));
}

bool has_ended(Cursor entry, Day from) {
  const Period period = period_of(entry);
  return period.end && *period.end <= from;
}

bool is_beside_the_point(std::string_view field) {
  return std::ranges::find(beside_the_point, field) != beside_the_point.end();
}

bool are_same(const Described& described, Cursor a, Cursor b) {
  const bool is_a = a && a.form() != Form::blank;
  const bool is_b = b && b.form() != Form::blank;
  if (!is_a || !is_b) return is_a == is_b;
  if (described.value == Value::percent && a.is_scalar() && b.is_scalar()) {
    const auto percent_a = Percent::parse(a.text());
    const auto percent_b = Percent::parse(b.text());
    if (percent_a && percent_b) return *percent_a == *percent_b;
  }
  return fingerprint(described, a) == fingerprint(described, b);
}

std::string text_under(const NewValue::Fields& fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &NewValue::Fields::value_type::first);
  return found == fields.end() ? std::string() : fingerprint(found->second);
}

std::vector<ListEntry> entries_of(const Described& list, Cursor at) {
  std::vector<ListEntry> entries;
  for (const Cursor entry : cursors_in(at))
    entries.push_back({.at = entry, .fields = fields_of(list, entry), .number = entries.size() + 1});
  return entries;
}

ListEntry* counterpart(const Described& list, std::vector<ListEntry>& there, const ListEntry& here,
                       Day from) {
  const auto same = std::ranges::find_if(there, [&](const ListEntry& entry) {
    return !entry.is_matched && fingerprint(NewValue(entry.fields)) == fingerprint(NewValue(here.fields));
  });
  if (same != there.end()) return &*same;
  const auto meant = std::ranges::find_if(there, [&](const ListEntry& entry) {
    const bool may_be = !has_ended(entry.at, from) || !text_under(here.fields, "to").empty();
    return !entry.is_matched && may_be && means(list, entry, here);
  });
  return meant == there.end() ? nullptr : &*meant;
}

}  // namespace ko::edit
