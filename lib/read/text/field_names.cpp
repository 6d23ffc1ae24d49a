// SPDX-License-Identifier: MIT
#include "read/text/field_names.hpp"

#include <unordered_set>

#include "ko/records/kinds.hpp"

namespace ko {
namespace {

using Names = std::unordered_set<std::string_view>;

void add_names(const Type& type, std::unordered_set<const Type*>& seen, Names& names) {
  if (!seen.insert(&type).second) return;
  for (const Field& field : type.fields) {
    names.insert(field.name);
    if (field.shape.entry != nullptr) add_names(*field.shape.entry, seen, names);
  }
}

Names all_names() {
  Names names;
  std::unordered_set<const Type*> seen;
  for (const Type* type : kinds) add_names(*type, seen, names);
  return names;
}

}  // namespace

bool is_field_name(std::string_view word) {
  static const Names names = all_names();
  return names.contains(word);
}

}  // namespace ko
