// SPDX-License-Identifier: MIT
/// JSON (RFC 8259): values that are built and written, and lines that are read.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ko {

/// A JSON value. The members of an object keep the order in which they came. A value in braces is an object
/// when all of it are pairs that begin with a text, and an array otherwise: `{{"type", "integer"},
/// {"minimum", 1}}`.
class Json {
 public:
  Json() = default;  ///< null
  // NOLINTBEGIN(google-explicit-constructor): values stand where JSON is wanted
  Json(std::nullptr_t) {}
  Json(std::initializer_list<Json> values);
  template <std::same_as<bool> T>
  Json(T flag) : value_(flag) {}
  template <std::integral T>
  requires(!std::same_as<T, bool>) Json(T number) : value_(static_cast<std::int64_t>(number)) {}
  template <std::same_as<double> T>
  Json(T number) : value_(number) {}
  template <std::convertible_to<std::string_view> T>
  Json(const T& text) : value_(std::string(std::string_view(text))) {}
  // NOLINTEND(google-explicit-constructor)
  static Json array(std::initializer_list<Json> values = {});
  static Json object();
  /// A value that is written already, such as a number digit for digit.
  static Json written(std::string json);

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }
  bool is_string() const { return std::holds_alternative<std::string>(value_); }
  bool contains(std::string_view key) const { return find(key) != nullptr; }
  /// Whether it is an array or object without anything in it, or null.
  bool empty() const;

  /// The member of this name, made when there is none. Null becomes an object.
  Json& operator[](std::string_view key);
  /// The value at this place of an array that has one there.
  Json& operator[](std::size_t index);
  Json& back();
  /// Takes a value to the end of an array. Null becomes an array.
  Json& push_back(Json value);
  /// Sets every member of another object.
  void update(Json other);

  /// As text, without a line feed at its end. Bytes that are not UTF-8 become U+FFFD, and characters that
  /// would hide or reorder text on a screen are escapes (`\u202e`). Without `indent` all of it is on one
  /// line, without blanks. Lines after the first are indented `depth` times more.
  std::string text(std::optional<std::size_t> indent = std::nullopt, std::size_t depth = 0) const;

 private:
  const Json* find(std::string_view key) const;
  void write(std::string& out, std::optional<std::size_t> indent, std::size_t depth) const;

  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;
  struct Written {
    std::string json;
  };
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object, Written> value_;
};

/// A text as a JSON string, in quotes, as `Json::text` writes it.
std::string json_string(std::string_view text);

/// The members of a JSON object, those that are no texts as nothing; nullopt when `text` is no JSON object.
/// Of members with one name the last counts.
std::optional<std::map<std::string, std::optional<std::string>>> parse_json_texts(std::string_view text);

}  // namespace ko
