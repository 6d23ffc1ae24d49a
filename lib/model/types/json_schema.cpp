// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/json/json.hpp"
#include "ko/files/file.hpp"
#include "ko/records/configuration.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/schema.hpp"
#include "model/types/value_kinds.hpp"

namespace ko {
namespace {

constexpr const char* dialect = "https://json-schema.org/draft/2020-12/schema";

/// Builds schemas; what several fields share, it keeps once, under `$defs`.
class Builder {
 public:
  /// The mapping itself.
  Json object(const Type& type);
  /// A reference to the schema of the type, its short form included.
  Json entry(const Type& type);
  Json definitions() && { return std::move(definitions_); }

 private:
  template <class Make>
  Json shared(std::string_view name, Make make);
  Json value(const Shape& shape);
  Json field(const Type& type, const Field& field);

  Json definitions_ = Json::object();
};

bool is_kind(const Type& type) {
  return std::ranges::find(kinds, &type) != kinds.end();
}

std::string description(const Field& field) {
  std::string text(field.meaning);
  if (!field.standard.empty()) text += fmt::format(" ({})", field.standard);
  return text;
}

/// A value or a list of them, as the field allows.
Json several(const Shape& shape, Json one) {
  Json list = {{"type", "array"}, {"items", one}};
  if (shape.set) list["uniqueItems"] = true;
  if (shape.arity == Arity::list) return list;
  return {{"anyOf", {std::move(one), std::move(list)}}};
}

/// A field that is not required may stand with nothing after its colon.
Json or_blank(Json schema) {
  const Json blank = {{"type", "null"}};
  if (schema.contains("anyOf")) {
    schema["anyOf"].push_back(blank);
    return schema;
  }
  if (!schema.contains("type")) return {{"anyOf", {std::move(schema), blank}}};
  Json& type = schema["type"];
  if (type.is_string()) type = Json::array({type});
  type.push_back("null");
  return schema;
}

template <class Make>
Json Builder::shared(std::string_view name, Make make) {
  const std::string key(name);
  if (!definitions_.contains(key)) {
    definitions_[key] = nullptr;  // keeps its place in the order
    Json schema = make();
    definitions_[key] = std::move(schema);
  }
  return {{"$ref", "#/$defs/" + key}};
}

Json Builder::value(const Shape& shape) {
  if (shape.value == Value::entry) return entry(*shape.entry);
  const std::string_view name = value_schema_name(shape);
  return name.empty() ? value_schema(shape) : shared(name, [&] { return value_schema(shape); });
}

Json Builder::entry(const Type& type) {
  return shared(type.name, [&] {
    if (type.shorthand.empty()) return object(type);
    const Field& short_form = type.fields[*type.find(type.shorthand)];
    // The rules are many, and stand once.
    Json bare =
        short_form.shape.value == Value::rule ? value(short_form.shape) : value_schema(short_form.shape);
    if (bare.contains("oneOf")) bare = bare["oneOf"][0];  // of a text in several languages, the text
    return Json{{"description", type.meaning}, {"oneOf", {std::move(bare), object(type)}}};
  });
}

Json Builder::field(const Type& type, const Field& field) {
  const Shape& shape = field.shape;
  const bool names_kind = field.name == "kind" && is_kind(type);
  Json schema = names_kind ? Json{{"const", type.name}} : value(shape);
  if (shape.arity != Arity::one) schema = several(shape, std::move(schema));
  if (!shape.is_required) schema = or_blank(std::move(schema));
  Json described = {{"description", description(field)}};
  described.update(schema);
  return described;
}

Json Builder::object(const Type& type) {
  Json properties = Json::object();
  Json required = Json::array();
  Json unless_draft = Json::array();
  const bool may_be_draft = type.find("draft").has_value();
  for (const Field& row : type.fields) {
    properties[std::string(row.name)] = field(type, row);
    if (!row.shape.is_required) continue;
    const bool always = !may_be_draft || row.name == "kind" || row.name == "id";
    (always ? required : unless_draft).push_back(row.name);
  }
  Json schema = {{"description", type.meaning}, {"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) schema["required"] = std::move(required);
  schema["additionalProperties"] = false;
  if (!unless_draft.empty()) {
    schema["if"] = {{"properties", {{"draft", {{"const", true}}}}}, {"required", {"draft"}}};
    schema["else"] = {{"required", std::move(unless_draft)}};
  }
  return schema;
}

std::string written(Json schema, Builder&& builder) {
  schema["$defs"] = std::move(builder).definitions();
  return schema.text(2) + "\n";
}

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

std::span<const Type* const> schema_types() {
  static constexpr auto types = [] {
    std::array<const Type*, kind_count + 1> all{};
    std::ranges::copy(kinds, all.begin());
    all.back() = &configuration_type;
    return all;
  }();
  return types;
}

std::string json_schema(const Type& type) {
  Builder builder;
  Json schema = {{"$schema", dialect}, {"title", type.name}};
  schema.update(builder.object(type));
  return written(std::move(schema), std::move(builder));
}

std::string json_schema() {
  Builder builder;
  Json names = Json::array();
  Json choices = Json::array();
  for (const Type* type : kinds) {
    names.push_back(type->name);
    choices.push_back({{"if", {{"properties", {{"kind", {{"const", type->name}}}}}, {"required", {"kind"}}}},
                       {"then", builder.entry(*type)}});
  }
  Json schema = {{"$schema", dialect},
                 {"title", "record"},
                 {"description", "a record of any kind"},
                 {"type", "object"},
                 {"properties", {{"kind", {{"enum", std::move(names)}}}}},
                 {"required", {"kind"}},
                 {"allOf", std::move(choices)}};
  return written(std::move(schema), std::move(builder));
}

std::string record_json(const Type& type, Cursor at) {
  return (at.is_scalar() ? one(entry(type), at) : object(type, at)).text(2) + "\n";
}

}  // namespace ko
