// SPDX-License-Identifier: MIT
#include "edit/merging/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace ko::edit {
namespace {

NewValue one_in_long(const Described& described, Cursor at) {
  if (at.form() == Form::mapping) {
    NewValue::Fields fields;
    for (const Cursor child : at.children())
      fields.emplace_back(std::string(child.key()), long_form(field_of(described, child.key()), child));
    return fields;
  }
  if (at.is_scalar() && described.type != nullptr && !described.type->shorthand.empty())
    return NewValue::Fields{{std::string(described.type->shorthand), std::string(at.text())}};
  return value_of(at);
}

}  // namespace

Described field_of(const Described& mapping, std::string_view key) {
  if (mapping.type == nullptr) return {};
  const auto found = mapping.type->find(key);
  if (!found) return {};
  const Shape& shape = mapping.type->fields[*found].shape;
  return {.type = shape.value == Value::entry ? shape.entry : nullptr,
          .value = shape.value,
          .may_be_single = shape.arity == Arity::one_or_list,
          .is_set = shape.set};
}

Described entry_of(const Described& list) {
  return {.type = list.type, .value = list.value};
}

NewValue long_form(const Described& described, Cursor at) {
  if (at.form() == Form::sequence) {
    NewValue::List list;
    for (const Cursor entry : at.children()) list.push_back(one_in_long(entry_of(described), entry));
    return list;
  }
  NewValue one = one_in_long(described, at);
  if (!described.may_be_single || at.form() == Form::blank) return one;
  return NewValue::List{std::move(one)};
}

NewValue short_form(const Described& described, NewValue value) {
  if (const auto* list = value.list()) {
    NewValue::List entries;
    for (const NewValue& entry : *list) entries.push_back(short_form(entry_of(described), entry));
    if (described.may_be_single && entries.size() == 1) return entries.front();
    return entries;
  }
  const auto* fields = value.fields();
  if (fields == nullptr) return value;
  if (described.type != nullptr && fields->size() == 1 && !fields->front().first.empty() &&
      fields->front().first == described.type->shorthand && fields->front().second.text() != nullptr)
    return fields->front().second;
  NewValue::Fields all;
  for (const auto& [key, field] : *fields) all.emplace_back(key, short_form(field_of(described, key), field));
  return all;
}

std::string fingerprint(const NewValue& value) {
  if (const auto* text = value.text()) return fmt::format("{}:{}", text->size(), *text);
  std::string all;
  if (const auto* list = value.list()) {
    for (const NewValue& entry : *list) all += fingerprint(entry);
    return '[' + all + ']';
  }
  std::vector<std::string> fields;
  for (const auto& [key, field] : *value.fields())
    fields.push_back(fmt::format("{}:{}={}", key.size(), key, fingerprint(field)));
  std::ranges::sort(fields);
  for (const std::string& field : fields) all += field;
  return '{' + all + '}';
}

std::string fingerprint(const Described& described, Cursor at) {
  return fingerprint(long_form(described, at));
}

}  // namespace ko::edit
