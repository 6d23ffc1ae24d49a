// SPDX-License-Identifier: MIT
#include "model/types/value_schemas.hpp"

#include <string>
#include <string_view>

#include "ko/findings/rule.hpp"
#include "ko/values/language.hpp"
#include "model/types/value_kinds.hpp"

namespace ko {
namespace {

Json any_scalar() {
  return {{"type", {"string", "number", "boolean"}}};
}

/// A text of this form, which may reach the schema as a number.
Json number_like(std::string_view pattern, std::string_view type) {
  return {{"type", {"string", type}}, {"pattern", pattern}};
}

}  // namespace

Json integer_schema(const Shape& shape) {
  Json schema = number_like(digits_pattern, "integer");
  schema["minimum"] = shape.least;
  if (shape.most != Shape().most) schema["maximum"] = shape.most;
  return schema;
}

Json number_schema(const Shape& shape) {
  Json schema = number_like(number_pattern, "number");
  if (shape.most == Shape().most) return schema;
  schema["minimum"] = shape.least;
  schema["maximum"] = shape.most;
  return schema;
}

Json percent_schema(const Shape& shape) {
  constexpr double hundredths = 100;
  Json schema = number_like(percent_pattern, "number");
  schema["minimum"] = static_cast<double>(shape.least) / hundredths;
  if (shape.most != Shape().most) schema["maximum"] = static_cast<double>(shape.most) / hundredths;
  return schema;
}

Json flag_schema(const Shape&) {
  return {{"type", "boolean"}};
}

Json choice_schema(const Shape& shape) {
  Json words = Json::array();
  for (const std::string_view word : shape.choices) words.push_back(word);
  if (!shape.open) return {{"enum", words}};
  return {{"anyOf", {{{"enum", words}}, any_scalar()}}, {"examples", words}};
}

/// Every rule that can be laid down, by its name, then by its code.
Json rule_schema(const Shape&) {
  Json words = Json::array();
  for (const auto word : {&Rule::name, &Rule::code})
    for (const Rule* rule : rules())
      if (can_be_laid_down(*rule)) words.push_back(rule->*word);
  return {{"enum", words}};
}

Json reference_schema(const Shape& shape) {
  return number_like(shape.items ? address_pattern : id_pattern, "integer");
}

Json localized_schema(const Shape&) {
  Json by_language = Json::object();
  for (const std::string_view language : languages) by_language[std::string(language)] = any_scalar();
  return {{"oneOf",
           {any_scalar(),
            {{"type", "object"},
             {"properties", by_language},
             {"additionalProperties", false},
             {"minProperties", 1}}}}};
}

Json count_schema(const Shape&) {
  return {{"oneOf",
           {number_like(digits_pattern, "integer"),
            {{"type", "array"}, {"items", number_like(id_pattern, "integer")}}}}};
}

Json texts_by_scheme_schema(const Shape&) {
  return {
      {"type", "object"},
      {"additionalProperties", {{"oneOf", {any_scalar(), {{"type", "array"}, {"items", any_scalar()}}}}}}};
}

Json counts_by_key_schema(const Shape& shape) {
  return {{"type", "object"}, {"additionalProperties", count_schema(shape)}};
}

Json value_schema(const Shape& shape) {
  const ValueKind& kind = kind_of(shape.value);
  if (kind.schema != nullptr) return kind.schema(shape);
  if (kind.pattern.empty()) return any_scalar();
  if (!kind.or_type.empty()) return number_like(kind.pattern, kind.or_type);
  return {{"type", "string"}, {"pattern", kind.pattern}};
}

}  // namespace ko
