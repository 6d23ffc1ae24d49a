// SPDX-License-Identifier: MIT
/// JSON (RFC 8259) that other programs wrote, as values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "ko/values/result.hpp"

namespace ko {

/// A value that was read. What it is not, it has nothing of: asked for its members, a text has none.
class JsonValue {
 public:
  using Array = std::vector<JsonValue>;
  using Object = std::vector<std::pair<std::string, JsonValue>>;

  JsonValue() = default;  ///< null
  explicit JsonValue(bool flag) : value_(flag) {}
  explicit JsonValue(double number) : value_(number) {}
  explicit JsonValue(std::string text) : value_(std::move(text)) {}
  explicit JsonValue(Array values) : value_(std::move(values)) {}
  explicit JsonValue(Object members) : value_(std::move(members)) {}

  const std::string* text() const { return std::get_if<std::string>(&value_); }
  /// A number; `otherwise` of anything else.
  double number(double otherwise) const;
  /// The values of an array; none of anything else.
  const Array& values() const;
  /// The value at this place of an array, the member of this name of an object; null where there is none.
  const JsonValue& operator[](std::size_t index) const;
  const JsonValue& operator[](std::string_view name) const;

 private:
  friend class JsonValueReader;
  std::variant<std::nullptr_t, bool, double, std::string, Array, Object> value_;
};

/// Reads a JSON text. A fault, with the byte where it is, for what is no JSON and for arrays and objects more
/// than `most_depth` deep in one another.
Result<JsonValue> parse_json(std::string_view text, std::size_t most_depth);

}  // namespace ko
