// SPDX-License-Identifier: MIT
/// How explanations go through the fields of a type.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "ko/records/type.hpp"

namespace ko {

/// What a field takes, in words: `a list of mappings`, `draft | approved`.
std::string takes(const Shape& shape);

inline bool is_common(const Field& field) {
  return std::ranges::find(common_fields, field.name, &Field::name) != common_fields.end();
}

/// Calls `visit(path, field)` for every field of the type and of the entries below it.
template <class Visit>
void each_field(const Type& type, const std::string& path, bool is_entry, const Visit& visit) {
  for (const Field& field : type.fields) {
    if (is_entry && is_common(field)) continue;
    const std::string here = fmt::format("{}.{}", path, field.name);
    visit(here, field);
    if (field.shape.value == Value::entry && !is_common(field))
      each_field(*field.shape.entry, here, true, visit);
  }
}

}  // namespace ko
