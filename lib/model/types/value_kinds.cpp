// SPDX-License-Identifier: MIT
#include "model/types/value_kinds.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "ko/records/kinds.hpp"
#include "ko/values/date.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quorum.hpp"
#include "model/types/shape_rules.hpp"
#include "model/types/value_faults.hpp"
#include "model/types/value_schemas.hpp"

namespace ko {
namespace {

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

std::string_view value_schema_name(const Shape& shape) {
  return shape.value == Value::reference && shape.items ? "address" : kind_of(shape.value).schema_name;
}

}  // namespace ko
