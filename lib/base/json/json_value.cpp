// SPDX-License-Identifier: MIT
#include "base/json/json_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ko {
namespace {

const JsonValue null_value;
const JsonValue::Array no_values;

}  // namespace

double JsonValue::number(double otherwise) const {
  const double* number = std::get_if<double>(&value_);
  return number == nullptr ? otherwise : *number;
}

const JsonValue::Array& JsonValue::values() const {
  const Array* array = std::get_if<Array>(&value_);
  return array == nullptr ? no_values : *array;
}

const JsonValue& JsonValue::operator[](std::size_t index) const {
  return index < values().size() ? values()[index] : null_value;
}

const JsonValue& JsonValue::operator[](std::string_view name) const {
  const Object* object = std::get_if<Object>(&value_);
  if (object == nullptr) return null_value;
  const auto member = std::ranges::find(*object, name, &std::pair<std::string, JsonValue>::first);
  return member == object->end() ? null_value : member->second;
}

/// Takes what the library reads, one event after the other.
class JsonValueReader : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit JsonValueReader(std::size_t most_depth) : most_depth_(most_depth) {}

  bool null() override { return put(JsonValue()); }
  bool boolean(bool flag) override { return put(JsonValue(flag)); }
  bool number_integer(number_integer_t number) override {
    return put(JsonValue(static_cast<double>(number)));
  }
  bool number_unsigned(number_unsigned_t number) override {
    return put(JsonValue(static_cast<double>(number)));
  }
  bool number_float(number_float_t number, const string_t& /*written*/) override {
    return put(JsonValue(number));
  }
  bool string(string_t& text) override { return put(JsonValue(std::move(text))); }
  bool binary(binary_t& /*bytes*/) override { return false; }
  bool start_object(std::size_t /*members*/) override { return open(JsonValue(JsonValue::Object())); }
  bool key(string_t& name) override {
    std::get<JsonValue::Object>(open_.back().value_).emplace_back(std::move(name), JsonValue());
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t /*values*/) override { return open(JsonValue(JsonValue::Array())); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t at, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*why*/) override {
    fault_ = fmt::format("byte {} is not as JSON is written", at);
    return false;
  }

  JsonValue take() { return std::move(root_); }
  const std::string& fault() const { return fault_; }

 private:
  /// A finished value goes to the one it is in.
  bool put(JsonValue value) {
    if (open_.empty())
      root_ = std::move(value);
    else if (auto* array = std::get_if<JsonValue::Array>(&open_.back().value_))
      array->push_back(std::move(value));
    else
      std::get<JsonValue::Object>(open_.back().value_).back().second = std::move(value);
    return true;
  }

  bool open(JsonValue value) {
    if (open_.size() == most_depth_) {
      fault_ = fmt::format("arrays and objects are more than {} deep in one another", most_depth_);
      return false;
    }
    open_.push_back(std::move(value));
    return true;
  }

  bool close() {
    JsonValue value = std::move(open_.back());
    open_.pop_back();
    return put(std::move(value));
  }

  std::size_t most_depth_;
  std::vector<JsonValue> open_ = {};  // from the outermost inwards
  JsonValue root_ = {};
  std::string fault_ = {};
};

Result<JsonValue> parse_json(std::string_view text, std::size_t most_depth) {
  JsonValueReader reader(most_depth);
  if (!nlohmann::json::sax_parse(text, &reader)) return Fault{reader.fault()};
  return reader.take();
}

}  // namespace ko
