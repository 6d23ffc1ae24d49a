// SPDX-License-Identifier: MIT
/// A value that nobody has written yet, of a record that is to be.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ko {

/// A text, a list, or fields in the order in which they are to stand.
struct NewValue {
  using List = std::vector<NewValue>;
  using Fields = std::vector<std::pair<std::string, NewValue>>;
  std::variant<std::string, List, Fields> content;
  bool in_braces = false;  ///< to be written within brackets or braces, on one line

  NewValue() = default;
  // NOLINTBEGIN(google-explicit-constructor): a value is its content
  NewValue(std::string text) : content(std::move(text)) {}
  NewValue(std::string_view text) : content(std::string(text)) {}
  NewValue(const char* text) : content(std::string(text)) {}
  NewValue(List list) : content(std::move(list)) {}
  NewValue(Fields fields) : content(std::move(fields)) {}
  // NOLINTEND(google-explicit-constructor)

  const std::string* text() const { return std::get_if<std::string>(&content); }
  const List* list() const { return std::get_if<List>(&content); }
  const Fields* fields() const { return std::get_if<Fields>(&content); }
};

}  // namespace ko
