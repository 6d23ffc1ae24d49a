// SPDX-License-Identifier: MIT
/// JSON that is written. This source and json_value.cpp alone know the JSON library.
#include "base/json/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "base/text/utf8.hpp"

namespace ko {
namespace {

using Library = nlohmann::json;

constexpr char delete_character = 0x7F;

/// A code point as JSON escapes it: beyond FFFF as a pair of surrogates (RFC 8259 section 7).
void append_escaped(std::string& json, char32_t code) {
  const auto unit = [&](char32_t value) {
    fmt::format_to(std::back_inserter(json), "\\u{:04x}", static_cast<unsigned>(value));
  };
  if (code <= 0xFFFF) return unit(code);
  unit(0xD800 + ((code - 0x10000) >> 10U));
  unit(0xDC00 + ((code - 0x10000) & 0x3FFU));
}

/// A string as the library wrote it, with characters that cannot be seen as escapes.
void append_with_hidden_escaped(std::string& out, std::string_view json) {
  for (std::size_t at = 0; at < json.size();) {
    const Character character = character_at(json, at);
    // What is below DEL the library has escaped where it had to.
    if (character.code >= delete_character && is_hidden(character.code))
      append_escaped(out, character.code);
    else
      out.append(json, at, character.length);
    at += character.length;
  }
}

void append_string(std::string& out, std::string_view text) {
  const auto stands_for_itself = [](char c) {
    return c >= ' ' && static_cast<unsigned char>(c) < delete_character && c != '"' && c != '\\';
  };
  if (std::ranges::all_of(text, stands_for_itself)) {
    out += '"';
    out += text;
    out += '"';
  } else {
    append_with_hidden_escaped(out, Library(text).dump(-1, ' ', false, Library::error_handler_t::replace));
  }
}

void begin_line(std::string& out, std::optional<std::size_t> indent, std::size_t depth) {
  if (!indent) return;
  out += '\n';
  out.append(*indent * depth, ' ');
}

}  // namespace

Json::Json(std::initializer_list<Json> values) {
  const auto is_member = [](const Json& value) {
    const auto* pair = std::get_if<Array>(&value.value_);
    return pair != nullptr && pair->size() == 2 && pair->front().is_string();
  };
  if (!std::ranges::all_of(values, is_member)) {
    value_ = Array(values);
    return;
  }
  Object& members = value_.emplace<Object>();
  for (const Json& value : values) {
    const Array& pair = std::get<Array>(value.value_);
    members.emplace_back(std::get<std::string>(pair.front().value_), pair.back());
  }
}

Json Json::array(std::initializer_list<Json> values) {
  Json json;
  json.value_ = Array(values);
  return json;
}

Json Json::object() {
  Json json;
  json.value_ = Object();
  return json;
}

Json Json::written(std::string json) {
  Json value;
  value.value_ = Written{std::move(json)};
  return value;
}

const Json* Json::find(std::string_view key) const {
  const auto* members = std::get_if<Object>(&value_);
  if (members == nullptr) return nullptr;
  const auto found = std::ranges::find(*members, key, &Object::value_type::first);
  return found == members->end() ? nullptr : &found->second;
}

bool Json::empty() const {
  const auto* values = std::get_if<Array>(&value_);
  const auto* members = std::get_if<Object>(&value_);
  return is_null() || (values != nullptr && values->empty()) || (members != nullptr && members->empty());
}

Json& Json::operator[](std::string_view key) {
  if (is_null()) value_ = Object();
  auto& members = std::get<Object>(value_);
  const auto found = std::ranges::find(members, key, &Object::value_type::first);
  return found != members.end() ? found->second : members.emplace_back(std::string(key), Json()).second;
}

Json& Json::operator[](std::size_t index) {
  return std::get<Array>(value_).at(index);
}

Json& Json::back() {
  return std::get<Array>(value_).back();
}

Json& Json::push_back(Json value) {
  if (is_null()) value_ = Array();
  return std::get<Array>(value_).emplace_back(std::move(value));
}

void Json::update(Json other) {
  for (auto& [key, value] : std::get<Object>(other.value_)) (*this)[key] = std::move(value);
}

void Json::write(std::string& out, std::optional<std::size_t> indent, std::size_t depth) const {
  if (is_null()) {
    out += "null";
  } else if (const auto* flag = std::get_if<bool>(&value_)) {
    out += *flag ? "true" : "false";
  } else if (const auto* whole = std::get_if<std::int64_t>(&value_)) {
    out += std::to_string(*whole);
  } else if (const auto* number = std::get_if<double>(&value_)) {
    out += Library(*number).dump();
  } else if (const auto* string = std::get_if<std::string>(&value_)) {
    append_string(out, *string);
  } else if (const auto* written = std::get_if<Written>(&value_)) {
    out += written->json;
  } else if (const auto* values = std::get_if<Array>(&value_)) {
    if (values->empty()) {
      out += "[]";
      return;
    }
    for (char before = '['; const Json& value : *values) {
      out += std::exchange(before, ',');
      begin_line(out, indent, depth + 1);
      value.write(out, indent, depth + 1);
    }
    begin_line(out, indent, depth);
    out += ']';
  } else {
    const auto& members = std::get<Object>(value_);
    if (members.empty()) {
      out += "{}";
      return;
    }
    for (char before = '{'; const auto& [key, value] : members) {
      out += std::exchange(before, ',');
      begin_line(out, indent, depth + 1);
      append_string(out, key);
      out += indent ? ": " : ":";
      value.write(out, indent, depth + 1);
    }
    begin_line(out, indent, depth);
    out += '}';
  }
}

std::string Json::text(std::optional<std::size_t> indent, std::size_t depth) const {
  std::string out;
  write(out, indent, depth);
  return out;
}

std::string json_string(std::string_view text) {
  std::string out;
  append_string(out, text);
  return out;
}

std::optional<std::map<std::string, std::optional<std::string>>> parse_json_texts(std::string_view text) {
  const Library json = Library::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  std::map<std::string, std::optional<std::string>> texts;
  for (const auto& [name, value] : json.items())
    texts[name] = value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
  return texts;
}

}  // namespace ko
