// SPDX-License-Identifier: MIT
/// Fields of a record or an entry, of which those without a value are left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/new_value.hpp"

namespace ko::import {

class FieldList {
 public:
  FieldList& text(std::string_view key, std::string_view value) {
    if (!value.empty()) fields_.emplace_back(std::string(key), NewValue(value));
    return *this;
  }
  FieldList& number(std::string_view key, const std::optional<int>& value) {
    if (value) fields_.emplace_back(std::string(key), NewValue(std::to_string(*value)));
    return *this;
  }
  FieldList& flag(std::string_view key, bool value) {
    if (value) fields_.emplace_back(std::string(key), NewValue("true"));
    return *this;
  }
  /// One stands for itself, several in a list.
  FieldList& texts(std::string_view key, const std::vector<std::string>& values) {
    if (values.size() == 1) return text(key, values[0]);
    return list_of_texts(key, values);
  }
  FieldList& list_of_texts(std::string_view key, const std::vector<std::string>& values) {
    NewValue::List list(values.begin(), values.end());
    if (!list.empty()) fields_.emplace_back(std::string(key), NewValue(std::move(list)));
    return *this;
  }
  /// Ids, in brackets.
  FieldList& ids(std::string_view key, const std::vector<std::string>& values) {
    NewValue value(NewValue::List(values.begin(), values.end()));
    value.in_braces = true;
    if (!values.empty()) fields_.emplace_back(std::string(key), std::move(value));
    return *this;
  }
  FieldList& list(std::string_view key, NewValue::List entries) {
    if (!entries.empty()) fields_.emplace_back(std::string(key), NewValue(std::move(entries)));
    return *this;
  }
  FieldList& value(std::string_view key, NewValue value) {
    fields_.emplace_back(std::string(key), std::move(value));
    return *this;
  }
  FieldList& entry(std::string_view key, FieldList fields) {
    if (!fields.fields_.empty()) fields_.emplace_back(std::string(key), NewValue(std::move(fields.fields_)));
    return *this;
  }

  bool empty() const { return fields_.empty(); }
  NewValue::Fields take() { return std::move(fields_); }

 private:
  NewValue::Fields fields_ = {};
};

}  // namespace ko::import
