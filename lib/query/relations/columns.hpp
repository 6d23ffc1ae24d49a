// SPDX-License-Identifier: MIT
/// What the columns of several tables are made with.
#pragma once

#include <optional>
#include <string_view>

#include "ko/view.hpp"
#include "query/relation.hpp"

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

/// The id of the record the row stands in, as a column of this name.
constexpr Attribute owner(std::string_view name, Kind kind, std::string_view meaning,
                          std::string_view alias = {}) {
  return {.field = {name, reference(kind), meaning},
          .one = [](const Scope&, const Row& row) { return content(row.record); },
          .alias = alias,
          .is_owner = true};
}

}  // namespace ko::query
