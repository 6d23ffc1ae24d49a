// SPDX-License-Identifier: MIT
#include "model/types/value_kinds.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "ko/records/kinds.hpp"
#include "ko/values/date.hpp"
#include "ko/values/language.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quorum.hpp"
#include "ko/values/text.hpp"
#include "model/offices/interval.hpp"
#include "model/records/places.hpp"
#include "model/types/shape_rules.hpp"

namespace ko {
namespace {

using Found = std::optional<ValueFault>;

// What is wrong with a text.

template <auto Parse>
std::optional<Fault> fault_of(std::string_view text) {
  const auto parsed = Parse(text);
  if (parsed) return std::nullopt;
  return parsed.fault();
}

std::optional<Fault> fault_of_interval(std::string_view text) {
  if (parse_interval(text)) return std::nullopt;
  return Fault{fmt::format("`{}` is no interval", printable(text)),
               "write day, week, 2 weeks, month, quarter, half-year or year"};
}

Found check_parsed(const ValueKind& kind, const Field& field, std::string_view text) {
  if (kind.parse == nullptr) return std::nullopt;
  std::optional<Fault> fault = kind.parse(text);
  if (!fault) return std::nullopt;
  std::string replacement = fault->replacement.value_or("");
  if (kind.parse(replacement)) replacement.clear();  // only what is well-formed itself is certain
  return ValueFault{kind.rule, fmt::format("`{}`: {}", field.name, fault->message), fault->mend(),
                    std::move(replacement)};
}

ValueFault out_of_range(const Field& field, std::string_view text) {
  const Shape& shape = field.shape;
  const auto written = [&](std::int64_t bound) {
    return shape.value == Value::percent ? Percent{bound}.str() + " %" : std::to_string(bound);
  };
  return {&row(shape_rules, "out-of-range"),
          fmt::format("`{}` is {}, and goes from {} to {}", field.name, printable(text), written(shape.least),
                      written(shape.most)),
          "write the share or the number of this one entry"};
}

Found in_range(const Field& field, std::int64_t value, std::string_view text) {
  if (value >= field.shape.least && value <= field.shape.most) return std::nullopt;
  return out_of_range(field, text);
}

Found check_percent(const Field& field, std::string_view text) {
  const Result<Percent> percent = Percent::parse(text);
  return percent ? in_range(field, percent->hundredths, text)
                 : check_parsed(kind_of(Value::percent), field, text);
}

Found check_number(const Field& field, std::string_view text) {
  const Shape& shape = field.shape;
  const Result<Rational> number = Rational::parse(text);
  if (!number) return check_parsed(kind_of(Value::number), field, text);
  const bool is_bounded = shape.most != Shape().most;
  if (!is_bounded || (Rational(shape.least) <= *number && *number <= Rational(shape.most)))
    return std::nullopt;
  return out_of_range(field, text);
}

/// The fault of a text that is none of the few a field takes.
ValueFault other_text(const Rule& rule, const Field& field, std::string_view text, std::string mend) {
  return {&rule, fmt::format("`{}` takes {}, not `{}`", field.name, value_name(field.shape), printable(text)),
          std::move(mend)};
}

Found check_integer(const Field& field, std::string_view text) {
  if (const std::optional<std::int64_t> number = parse_integer(text)) return in_range(field, *number, text);
  return other_text(row(shape_rules, "bad-number"), field, text, "write digits only");
}

Found check_flag(const Field& field, std::string_view text) {
  if (parse_flag(text)) return std::nullopt;
  return other_text(row(shape_rules, "bad-flag"), field, text, "write true or false");
}

Found check_choice(const Field& field, std::string_view text) {
  const Shape& shape = field.shape;
  if (shape.open || std::ranges::find(shape.choices, text) != shape.choices.end()) return std::nullopt;
  const std::string words = fmt::format("{}", fmt::join(shape.choices, ", "));
  const auto near = nearest(text, shape.choices);
  return ValueFault{&row(shape_rules, "unknown-choice"),
                    fmt::format("`{}` does not take `{}`", field.name, printable(text)),
                    near.empty() ? fmt::format("write one of {}", words)
                                 : fmt::format("write `{}`; it takes {}", near.front(), words)};
}

Found check_id(const Field& field, std::string_view text) {
  if (is_id(text)) return std::nullopt;
  const std::string better = slug(text);
  return ValueFault{
      &row(shape_rules, "bad-id"),
      fmt::format("`{}` is no id: ids are lower-case words of a-z and 0-9 joined by `-`", printable(text)),
      better.empty() ? fmt::format("give `{}` such words", field.name) : fmt::format("write {}", better)};
}

Found check_reference(const Field& field, std::string_view text) {
  const bool items = field.shape.items;
  const std::size_t hash = text.find('#');
  const bool has_item = hash != std::string_view::npos;
  if (is_id(text.substr(0, hash)) && (!has_item || (items && is_place(text.substr(hash + 1)))))
    return std::nullopt;
  const std::string better = slug(text);
  std::string mend =
      better.empty() ? "write the record's id" : fmt::format("write the record's id, such as {}", better);
  if (has_item)
    mend = items ? "write the meeting's id, `#` and the item's place or id: meeting#3, meeting#3/1 or "
                   "meeting#budget"
                 : "write the id alone, without `#`";
  return ValueFault{
      &row(shape_rules, "bad-reference"),
      fmt::format("`{}` takes {}, and `{}` is no id", field.name, value_name(field.shape), printable(text)),
      std::move(mend)};
}

// What a JSON Schema says. The calendar itself (30 February) is beyond its patterns.

#define DATE R"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(~|\?|~\?|\?~|%)?)"
#define DAY R"(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))"
#define TIME R"(([01]\d|2[0-3]):[0-5]\d~?)"
#define ID "[a-z0-9]+(-[a-z0-9]+)*"
constexpr std::string_view date_pattern = "^" DATE "$";
constexpr std::string_view moment_pattern = "^(" DATE "|" DAY "T" TIME ")$";
constexpr std::string_view clock_pattern = "^(" DAY "T)?" TIME "$";
constexpr std::string_view id_pattern = "^" ID "$";
constexpr std::string_view address_pattern = "^" ID R"((#[1-9a-z][a-z0-9_-]*(/[1-9a-z][a-z0-9_-]*)*)?$)";
#undef DATE
#undef DAY
#undef TIME
#undef ID
constexpr std::string_view percent_pattern = R"(^\d+([.,]\d{1,2})?\s*%?$)";
constexpr std::string_view number_pattern = R"(^-?\d+([.,]\d+)?$)";
constexpr std::string_view digits_pattern = R"(^\d+$)";

Json any_scalar() {
  return {{"type", {"string", "number", "boolean"}}};
}

/// A text of this form, which may reach the schema as a number.
Json number_like(std::string_view pattern, std::string_view type) {
  return {{"type", {"string", type}}, {"pattern", pattern}};
}

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

// What it is in JSON.

/// An exact number with few decimals, which a double prints as it was written.
Json as_json(const Rational& number) {
  return static_cast<double>(number.numerator()) / static_cast<double>(number.denominator());
}

Json as_json(const Percent& percent) {
  return as_json(Rational(percent.hundredths, 100));
}

template <class T>
Json as_json(const T& value) {
  return Json(value);
}

/// What a text is when it can be read; else the text.
template <auto Parse>
Json parsed_json(std::string_view text) {
  const auto value = Parse(text);
  return value ? as_json(*value) : Json(text);
}

}  // namespace

constexpr ValueKind value_kinds[value_kind_count] = {
    {.value = Value::text, .name = "a text", .schema_name = "text"},
    {.value = Value::localized,
     .name = "a text",
     .writing = "one text, or one a language: `{nb: …, nn: …, en: …}`",
     .layout = Layout::localized,
     .schema_name = "localized",
     .schema = localized_schema},
    {.value = Value::id,
     .name = "an id",
     .writing = "lower-case words of a-z and 0-9 joined by `-`: `ada-nes`",
     .check = check_id,
     .schema_name = "id",
     .pattern = id_pattern,
     .or_type = "integer",
     .literals = Literals::id},
    {.value = Value::date,
     .name = "a date",
     .writing = "`2017`, `2017-03` or `2017-03-23`; with `~` behind it about then, with `?` perhaps then",
     .rule = &row(shape_rules, "bad-date"),
     .parse = fault_of<Date::parse>,
     .schema_name = "date",
     .pattern = date_pattern,
     .or_type = "integer",
     .column = ColumnType::date,
     .literals = Literals::time,
     .asked = "date"},
    {.value = Value::moment,
     .name = "a date, or a date and a time",
     .writing = "`2014-02-21T09:00`, or the date alone while the time is not known",
     .rule = &row(shape_rules, "bad-date"),
     .parse = fault_of<Moment::parse>,
     .schema_name = "moment",
     .pattern = moment_pattern,
     .or_type = "integer",
     .column = ColumnType::moment,
     .literals = Literals::time,
     .asked = "date, or date and time"},
    {.value = Value::clock,
     .name = "a time",
     .writing = "`09:00`, `11:00~` for about eleven, or with its date: `2014-02-21T09:00`",
     .rule = &row(shape_rules, "bad-time"),
     .parse = fault_of<Clock::parse>,
     .schema_name = "clock",
     .pattern = clock_pattern,
     .column = ColumnType::clock,
     .literals = Literals::day_time,
     .asked = "time"},
    {.value = Value::percent,
     .name = "a percentage",
     .writing = "`50`, `37,5 %` or `37.5`; 100 % is one full-time equivalent (årsverk)",
     .rule = &row(shape_rules, "bad-percent"),
     .parse = fault_of<Percent::parse>,
     .check = check_percent,
     .schema = percent_schema,
     .json = parsed_json<Percent::parse>,
     .column = ColumnType::percent,
     .literals = Literals::number,
     .asked = "number"},
    {.value = Value::number,
     .name = "a number",
     .writing = "`5000`, `2,5` or `2.5`",
     .rule = &row(shape_rules, "bad-number"),
     .parse = fault_of<Rational::parse>,
     .check = check_number,
     .pattern = number_pattern,
     .or_type = "number",
     .schema = number_schema,
     .json = parsed_json<Rational::parse>,
     .column = ColumnType::quantity,
     .literals = Literals::number,
     .asked = "number"},
    {.value = Value::integer,
     .name = "a whole number",
     .writing = "digits only: `7`",
     .check = check_integer,
     .schema = integer_schema,
     .json = parsed_json<parse_integer>,
     .column = ColumnType::integer,
     .literals = Literals::number,
     .asked = "whole number"},
    {.value = Value::flag,
     .name = "true or false",
     .writing = "`true` or `false`; yes, no, on and off are texts",
     .check = check_flag,
     .schema = flag_schema,
     .json = parsed_json<parse_flag>,
     .column = ColumnType::flag,
     .literals = Literals::flag,
     .asked = "true, false"},
    {.value = Value::choice,
     .name = "a word",
     .check = check_choice,
     .schema = choice_schema,
     .literals = Literals::word},
    {.value = Value::reference,
     .name = "the id of a record",
     .writing = "the record's `id`",
     .check = check_reference,
     .schema_name = "id",
     .schema = reference_schema,
     .column = ColumnType::reference,
     .literals = Literals::reference},
    {.value = Value::text_or_reference, .name = "a text", .schema_name = "text"},
    {.value = Value::count,
     .name = "a number, or a list of persons",
     .writing = "`7`, or the ids of those who voted so: `[ada-nes, bo-lie]`",
     .layout = Layout::count,
     .check = check_integer,
     .schema_name = "count",
     .schema = count_schema,
     .json = parsed_json<parse_integer>,
     .column = ColumnType::integer,
     .literals = Literals::number,
     .asked = "whole number"},
    {.value = Value::quorum,
     .name = "half, a fraction or a number",
     .writing = "`half`, a fraction such as `2/3`, `50%`, or a number of members: `7`",
     .rule = &row(shape_rules, "bad-rule-of-number"),
     .parse = fault_of<Quorum::parse>,
     .schema_name = "quorum",
     .pattern = R"(^(half|\d+\s*/\s*\d+|\d+([.,]\d{1,2})?\s*%|\d+)$)",
     .or_type = "integer"},
    {.value = Value::interval,
     .name = "an interval such as `2 weeks`",
     .writing = "`day`, `week`, `2 weeks`, `month`, `quarter`, `half-year`, `year`",
     .rule = &row(shape_rules, "bad-rule-of-number"),
     .parse = fault_of_interval,
     .schema_name = "interval",
     .pattern = "^((day|week|month|quarter|half-year|year)"
                R"(|[1-9]\d* (day|week|month|quarter|half-year|year)s?)$)"},
    {.value = Value::journal_reference,
     .name = "a journal reference",
     .writing =
         "`201606938-89` or `2016/6938-89`: the case's year and number, and the document's number in it",
     .pattern = R"(^(\d{4}/\d+|\d{5,})(-\d+)?$)"},
    {.value = Value::email, .name = "an e-mail address", .pattern = R"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"},
    {.value = Value::url,
     .name = "a web address",
     .writing = "`https://…` or `http://…`",
     .pattern = R"(^https?://[^\s/]+\S*$)"},
    {.value = Value::checksum,
     .name = "a SHA-256 checksum",
     .writing = "64 hexadecimal digits, as `sha256sum` prints them",
     .pattern = "^[0-9a-f]{64}$"},
    {.value = Value::rule,
     .name = "the name or code of a rule",
     .writing = "one of those that `ko explain provision` lists: `notice-in-time`, `KO561`",
     .schema_name = "rule",
     .schema = rule_schema},
    {.value = Value::entry, .name = "a mapping", .layout = Layout::entry},
    {.value = Value::texts_by_scheme,
     .name = "a mapping",
     .writing = "keys of your own: `{orgnr: 974 760 673}`",
     .layout = Layout::free_keys,
     .schema_name = "texts_by_scheme",
     .schema = texts_by_scheme_schema,
     .column = ColumnType::list},
    {.value = Value::counts_by_key,
     .name = "a mapping",
     .writing = "keys of your own: `{a: 12, b: 9}`",
     .layout = Layout::free_keys,
     .schema = counts_by_key_schema,
     .column = ColumnType::list},
};
static_assert([] {
  for (std::size_t i = 0; i < value_kind_count; ++i)
    if (value_kinds[i].value != static_cast<Value>(i)) return false;
  return true;
}());

std::string value_name(const Shape& shape) {
  if (shape.value != Value::reference || shape.targets == Kinds::any())
    return std::string(kind_of(shape.value).name);
  std::vector<std::string> names;
  for (const Kind kind : shape.targets.members())
    names.push_back(fmt::format("{} {}", kind == Kind::organisation ? "an" : "a", name(kind)));
  return fmt::format("the id of {}", fmt::join(names, " or "));
}

std::optional<ValueFault> check_value(const Field& field, std::string_view text) {
  if (text.empty()) {
    if (!field.shape.is_required) return std::nullopt;
    return ValueFault{&row(shape_rules, "empty-field"),
                      fmt::format("`{}` is required and has nothing in it", field.name),
                      fmt::format("write {}", field.meaning)};
  }
  const ValueKind& kind = kind_of(field.shape.value);
  return kind.check != nullptr ? kind.check(field, text) : check_parsed(kind, field, text);
}

Json value_schema(const Shape& shape) {
  const ValueKind& kind = kind_of(shape.value);
  if (kind.schema != nullptr) return kind.schema(shape);
  if (kind.pattern.empty()) return any_scalar();
  if (!kind.or_type.empty()) return number_like(kind.pattern, kind.or_type);
  return {{"type", "string"}, {"pattern", kind.pattern}};
}

std::string_view value_schema_name(const Shape& shape) {
  return shape.value == Value::reference && shape.items ? "address" : kind_of(shape.value).schema_name;
}

}  // namespace ko
