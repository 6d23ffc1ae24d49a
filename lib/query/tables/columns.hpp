// SPDX-License-Identifier: MIT
/// What the columns of several tables are made with.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "ko/records/kinds.hpp"
#include "query/tables/relation.hpp"

namespace ko::query {

inline Content content(std::string_view text) {
  return text.empty() ? Content() : Content(text);
}
inline Content content(Cursor at) {
  return at && at.form() != Form::blank ? Content(at) : Content();
}
inline Content content(const Record* record) {
  return record ? Content(record->id) : Content();
}
template <class T>
Content content(const std::optional<T>& value) {
  return value ? Content(*value) : Content();
}

/// The row of a type's description with this name; what is not there does not compile.
constexpr Field described(const Type& type, std::string_view field) {
  const auto index = type.find(field);
  if (!index) throw std::logic_error("this type has no such field");
  return type.fields[*index];
}

using One = Content (*)(const Scope&, const Row&);

constexpr Attribute column(std::string_view name, Shape shape, std::string_view meaning, One one) {
  return {.field = {name, shape, meaning}, .one = one};
}

constexpr Attribute measured(Attribute attribute, std::string_view unit, int decimals) {
  attribute.unit = unit;
  attribute.decimals = decimals;
  return attribute;
}

constexpr Attribute key(Attribute attribute) {
  attribute.is_key = true;
  return attribute;
}

constexpr Attribute column(Field field, One one) {
  return {.field = field, .one = one};
}

/// The id of the record the row stands in, as a column of this name.
constexpr Attribute owner(std::string_view name, Kind kind, std::string_view meaning,
                          std::string_view alias = {}) {
  return {.field = {name, reference(kind), meaning},
          .one = [](const Scope&, const Row& row) { return content(row.record); },
          .alias = alias,
          .is_owner = true};
}

}  // namespace ko::query
