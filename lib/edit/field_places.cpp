// SPDX-License-Identifier: MIT
#include "edit/field_places.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstddef>
#include <optional>

#include "edit/field_values.hpp"
#include "edit/records_named.hpp"
#include "edit/structure_edits.hpp"
#include "ko/values/text.hpp"

namespace ko::edit {
namespace {

std::optional<std::size_t> number_of(std::string_view part) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
  if (error != std::errc() || end != part.data() + part.size() || number == 0) return std::nullopt;
  return number;
}

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    parts.push_back(path.substr(0, end));
    path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
  }
  return parts;
}

Cursor nth_child(Cursor list, std::size_t number) {
  for (const Cursor child : list.children())
    if (--number == 0) return child;
  return {};
}

bool has_free_keys(const Field& row) {
  return row.shape.value == Value::texts_by_scheme || row.shape.value == Value::counts_by_key ||
         row.shape.value == Value::localized;
}

/// Steps from a place to one of its parts.
class Walk {
 public:
  Walk(FieldPlace place, std::string address) : place_(std::move(place)), walked_(std::move(address)) {}

  /// The fault says what there is not.
  std::optional<Fault> step(std::string_view part) {
    const std::string before = walked_;
    walked_ += (walked_.find('#') == std::string::npos ? '#' : '/') + std::string(part);
    if (place_.type != nullptr) return into_field(before, part);
    if (place_.row == nullptr) return Fault{fmt::format("`{}` has no parts", printable(before))};
    if (const auto number = number_of(part); number && place_.at && place_.at.form() == Form::sequence)
      return into_list(before, *number);
    if (has_free_keys(*place_.row)) return into_key(before, part);
    // One that stands alone is no list.
    const bool is_list =
        place_.row->shape.arity == Arity::list || (place_.at && place_.at.form() == Form::sequence);
    if (place_.row->shape.value == Value::entry && !is_list) return into_entry(before, part);
    return Fault{.message = fmt::format("`{}` has no `{}`", printable(before), printable(part)),
                 .advice = "the parts of a list are numbered from 1"};
  }

  FieldPlace place() && { return std::move(place_); }

 private:
  std::optional<Fault> into_field(std::string_view before, std::string_view key) {
    const auto row = place_.type->find(key);
    if (!row) return unknown_field(before, *place_.type, key);
    const Cursor at =
        place_.at && place_.at.form() == Form::mapping ? place_.at.child_with_key(key) : Cursor();
    const Type& type = *place_.type;
    move_to(at, key, &type);
    place_.row = &type.fields[*row];
    place_.type = nullptr;
    return std::nullopt;
  }

  std::optional<Fault> into_entry(std::string_view before, std::string_view key) {
    place_.type = place_.row->shape.entry;
    return into_field(before, key);
  }

  std::optional<Fault> into_list(std::string_view before, std::size_t number) {
    const Cursor at = nth_child(place_.at, number);
    if (!at) return Fault{fmt::format("`{}` has no entry {}", printable(before), number)};
    place_.at = at;
    place_.is_in_list = true;
    if (place_.row->shape.value == Value::entry) place_.type = place_.row->shape.entry;
    return std::nullopt;
  }

  std::optional<Fault> into_key(std::string_view before, std::string_view key) {
    if (place_.at && place_.at.form() != Form::mapping && place_.at.form() != Form::blank)
      return Fault{
          .message = fmt::format("`{}` is one text, without `{}`", printable(before), printable(key)),
          .advice = "set it whole: {nb: …, nn: …}"};
    const Cursor at = place_.at ? place_.at.child_with_key(key) : Cursor();
    move_to(at, key, nullptr);
    place_.has_free_key = true;
    return std::nullopt;
  }

  /// What is not written goes on from what holds it.
  void move_to(Cursor at, std::string_view key, const Type* type) {
    if (place_.at) {
      place_.holder = place_.at;
      place_.holder_type = type;
      place_.missing.clear();
    }
    place_.missing.emplace_back(key);
    place_.at = at;
    place_.is_in_list = false;
    place_.has_free_key = false;
  }

  FieldPlace place_;
  std::string walked_;
};

}  // namespace

Result<FieldPlace> find_place(const Register& records, std::string_view address) {
  const std::size_t hash_sign = address.find('#');
  const std::string_view id = address.substr(0, hash_sign);
  const Result<const Record*> record = record_named(records, id);
  if (!record) return record.fault();
  const std::string_view rest = hash_sign == std::string_view::npos ? "" : address.substr(hash_sign + 1);
  const std::vector<std::string_view> parts = parts_of(rest);
  // As much as leads to a record or an entry, then fields.
  std::size_t known = parts.size();
  std::size_t end = address.size();
  Target target = records.resolve(address);
  while (!target && known > 0) {
    --known;
    end = known == 0 ? id.size() : address.rfind('/', end - 1);
    target = records.resolve(address.substr(0, end));
  }
  Walk walk({.record = *record, .at = target.at, .type = target.type}, std::string(address.substr(0, end)));
  for (; known < parts.size(); ++known)
    if (std::optional<Fault> fault = walk.step(parts[known])) return *std::move(fault);
  return std::move(walk).place();
}

}  // namespace ko::edit
