// SPDX-License-Identifier: MIT
#include "ko/records/record_json.hpp"

#include "base/text/json.hpp"
#include "ko/files/file.hpp"
#include "model/records/value_kinds.hpp"

namespace ko {
namespace {

Json object(const Type& type, Cursor at);

/// A value without a description: mappings and lists as they are, every scalar a text.
Json as_written(Cursor at) {
  Json json = nullptr;
  switch (at.form()) {
    case Form::blank: break;
    case Form::scalar: json = at.text(); break;
    case Form::sequence:
      json = Json::array();
      for (const Cursor child : at.children()) json.push_back(as_written(child));
      break;
    case Form::mapping:
      json = Json::object();
      for (const Cursor child : at.children()) json[std::string(child.key())] = as_written(child);
  }
  return json;
}

Json scalar(const Shape& shape, std::string_view text) {
  const auto convert = kind_of(shape.value).json;
  return convert != nullptr ? convert(text) : Json(text);
}

Json one(const Shape& shape, Cursor at) {
  if (shape.value == Value::entry && at.form() == Form::mapping) return object(*shape.entry, at);
  if (!at.is_scalar()) return as_written(at);
  if (shape.value != Value::entry) return scalar(shape, at.text());
  const std::string_view shorthand = shape.entry->shorthand;
  if (shorthand.empty()) return at.text();
  return {
      {std::string(shorthand), scalar(shape.entry->fields[*shape.entry->find(shorthand)].shape, at.text())}};
}

Json field(const Shape& shape, Cursor at) {
  if (shape.arity == Arity::one || at.form() == Form::blank) return one(shape, at);
  Json list = Json::array();
  if (at.form() != Form::sequence) {
    list.push_back(one(shape, at));
  } else {
    for (const Cursor entry : at.children()) list.push_back(one(shape, entry));
  }
  return list;
}

Json object(const Type& type, Cursor at) {
  Json json = Json::object();
  for (const Cursor child : at.children()) {
    const std::size_t index = child.node().field;
    json[std::string(child.key())] =
        index < type.fields.size() ? field(type.fields[index].shape, child) : as_written(child);
  }
  return json;
}

}  // namespace

std::string record_json(const Type& type, Cursor at) {
  return object(type, at).text(2) + "\n";
}

}  // namespace ko
