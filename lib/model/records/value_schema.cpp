// SPDX-License-Identifier: MIT
#include "model/records/value_schema.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>

#include "ko/values/language.hpp"

namespace ko {
namespace {

using Json = nlohmann::ordered_json;

// Patterns are ECMA-262, as JSON Schema has them. The calendar itself (30 February) is beyond them.
#define DATE R"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(~|\?|~\?|\?~|%)?)"
#define DAY R"(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))"
#define TIME R"(([01]\d|2[0-3]):[0-5]\d~?)"
#define ID "[a-z0-9]+(-[a-z0-9]+)*"
constexpr const char* date_pattern = "^" DATE "$";
constexpr const char* moment_pattern = "^(" DATE "|" DAY "T" TIME ")$";
constexpr const char* clock_pattern = "^(" DAY "T)?" TIME "$";
constexpr const char* id_pattern = "^" ID "$";
constexpr const char* address_pattern = "^" ID R"((#[1-9]\d*(/[1-9]\d*)?)?$)";
#undef DATE
#undef DAY
#undef TIME
#undef ID
constexpr const char* percent_pattern = R"(^\d+([.,]\d{1,2})?\s*%?$)";
constexpr const char* number_pattern = R"(^-?\d+([.,]\d+)?$)";
constexpr const char* digits_pattern = R"(^\d+$)";
constexpr const char* quorum_pattern = R"(^(half|\d+\s*/\s*\d+|\d+([.,]\d{1,2})?\s*%|\d+)$)";
constexpr const char* interval_pattern =
    R"(^((day|week|month|quarter|half-year|year)|[1-9]\d* (day|week|month|quarter|half-year|year)s?)$)";
constexpr const char* journal_pattern = R"(^(\d{4}/\d+|\d{5,})(-\d+)?$)";
constexpr const char* url_pattern = R"(^https?://[^\s/]+\S*$)";
constexpr const char* email_pattern = R"(^[^@\s]+@[^@\s]+\.[^@\s]+$)";
constexpr const char* checksum_pattern = "^[0-9a-f]{64}$";

Json text() {
  return {{"type", {"string", "number", "boolean"}}};
}

/// A text of this form, which may reach the schema as a number.
Json number_like(const char* pattern, const char* type = "number") {
  return {{"type", {"string", type}}, {"pattern", pattern}};
}

Json text_like(const char* pattern) {
  return {{"type", "string"}, {"pattern", pattern}};
}

Json whole_number(const Shape& shape) {
  Json schema = number_like(digits_pattern, "integer");
  schema["minimum"] = shape.least;
  if (shape.most != Shape().most) schema["maximum"] = shape.most;
  return schema;
}

Json percentage(const Shape& shape) {
  constexpr double hundredths = 100;
  Json schema = number_like(percent_pattern);
  schema["minimum"] = static_cast<double>(shape.least) / hundredths;
  if (shape.most != Shape().most) schema["maximum"] = static_cast<double>(shape.most) / hundredths;
  return schema;
}

Json one_of_words(const Shape& shape) {
  Json words = Json::array();
  for (const std::string_view word : shape.choices) words.push_back(word);
  if (!shape.open) return {{"enum", words}};
  return {{"anyOf", {{{"enum", words}}, text()}}, {"examples", words}};
}

Json localized() {
  Json by_language = Json::object();
  for (const std::string_view language : languages) by_language[std::string(language)] = text();
  return {{"oneOf",
           {text(),
            {{"type", "object"},
             {"properties", by_language},
             {"additionalProperties", false},
             {"minProperties", 1}}}}};
}

Json count() {
  return {{"oneOf",
           {number_like(digits_pattern, "integer"),
            {{"type", "array"}, {"items", number_like(id_pattern, "integer")}}}}};
}

Json free_keys(Json of) {
  return {{"type", "object"}, {"additionalProperties", std::move(of)}};
}

Json texts() {
  return {{"oneOf", {text(), {{"type", "array"}, {"items", text()}}}}};
}

}  // namespace

Json value_schema(const Shape& shape) {
  switch (shape.value) {
    case Value::text:
    case Value::text_or_reference:
    case Value::entry: return text();
    case Value::localized: return localized();
    case Value::id: return number_like(id_pattern, "integer");
    case Value::date: return number_like(date_pattern, "integer");
    case Value::moment: return number_like(moment_pattern, "integer");
    case Value::clock: return text_like(clock_pattern);
    case Value::percent: return percentage(shape);
    case Value::number: return number_like(number_pattern);
    case Value::integer: return whole_number(shape);
    case Value::flag: return {{"type", "boolean"}};
    case Value::choice: return one_of_words(shape);
    case Value::reference: return number_like(shape.items ? address_pattern : id_pattern, "integer");
    case Value::count: return count();
    case Value::quorum: return number_like(quorum_pattern, "integer");
    case Value::interval: return text_like(interval_pattern);
    case Value::journal_reference: return text_like(journal_pattern);
    case Value::email: return text_like(email_pattern);
    case Value::url: return text_like(url_pattern);
    case Value::checksum: return text_like(checksum_pattern);
    case Value::texts_by_scheme: return free_keys(texts());
    case Value::counts_by_key: return free_keys(count());
  }
  return text();
}

std::string_view value_schema_name(const Shape& shape) {
  switch (shape.value) {
    case Value::text:
    case Value::text_or_reference: return "text";
    case Value::localized: return "localized";
    case Value::id: return "id";
    case Value::date: return "date";
    case Value::moment: return "moment";
    case Value::clock: return "clock";
    case Value::number: return "number";
    case Value::reference: return shape.items ? "address" : "id";
    case Value::count: return "count";
    case Value::quorum: return "quorum";
    case Value::interval: return "interval";
    case Value::texts_by_scheme: return "texts_by_scheme";
    default: return {};
  }
}

}  // namespace ko
