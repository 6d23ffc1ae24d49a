// SPDX-License-Identifier: MIT
#include "model/types/value_faults.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "ko/records/view.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/text.hpp"
#include "model/offices/interval.hpp"
#include "model/records/places.hpp"
#include "model/types/shape_rules.hpp"

namespace ko {
namespace {

std::optional<ValueFault> check_parsed(const ValueKind& kind, const Field& field, std::string_view text) {
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

std::optional<ValueFault> in_range(const Field& field, std::int64_t value, std::string_view text) {
  if (value >= field.shape.least && value <= field.shape.most) return std::nullopt;
  return out_of_range(field, text);
}

/// The fault of a text that is none of the few a field takes.
ValueFault other_text(const Rule& rule, const Field& field, std::string_view text, std::string mend) {
  return {&rule, fmt::format("`{}` takes {}, not `{}`", field.name, value_name(field.shape), printable(text)),
          std::move(mend)};
}

}  // namespace

std::optional<Fault> fault_of_interval(std::string_view text) {
  if (parse_interval(text)) return std::nullopt;
  return Fault{fmt::format("`{}` is no interval", printable(text)),
               "write day, week, 2 weeks, month, quarter, half-year or year"};
}

std::optional<ValueFault> check_percent(const Field& field, std::string_view text) {
  const Result<Percent> percent = Percent::parse(text);
  return percent ? in_range(field, percent->hundredths, text)
                 : check_parsed(kind_of(Value::percent), field, text);
}

std::optional<ValueFault> check_number(const Field& field, std::string_view text) {
  const Shape& shape = field.shape;
  const Result<Rational> number = Rational::parse(text);
  if (!number) return check_parsed(kind_of(Value::number), field, text);
  const bool is_bounded = shape.most != Shape().most;
  if (!is_bounded || (Rational(shape.least) <= *number && *number <= Rational(shape.most)))
    return std::nullopt;
  return out_of_range(field, text);
}

std::optional<ValueFault> check_integer(const Field& field, std::string_view text) {
  if (const std::optional<std::int64_t> number = parse_integer(text)) return in_range(field, *number, text);
  return other_text(row(shape_rules, "bad-number"), field, text, "write digits only");
}

std::optional<ValueFault> check_flag(const Field& field, std::string_view text) {
  if (parse_flag(text)) return std::nullopt;
  return other_text(row(shape_rules, "bad-flag"), field, text, "write true or false");
}

std::optional<ValueFault> check_choice(const Field& field, std::string_view text) {
  const Shape& shape = field.shape;
  if (shape.open || std::ranges::find(shape.choices, text) != shape.choices.end()) return std::nullopt;
  const std::string words = fmt::format("{}", fmt::join(shape.choices, ", "));
  const auto near = nearest(text, shape.choices);
  return ValueFault{&row(shape_rules, "unknown-choice"),
                    fmt::format("`{}` does not take `{}`", field.name, printable(text)),
                    near.empty() ? fmt::format("write one of {}", words)
                                 : fmt::format("write `{}`; it takes {}", near.front(), words)};
}

std::optional<ValueFault> check_id(const Field& field, std::string_view text) {
  if (is_id(text)) return std::nullopt;
  const std::string better = slug(text);
  return ValueFault{
      &row(shape_rules, "bad-id"),
      fmt::format("`{}` is no id: ids are lower-case words of a-z and 0-9 joined by `-`", printable(text)),
      better.empty() ? fmt::format("give `{}` such words", field.name) : fmt::format("write {}", better)};
}

std::optional<ValueFault> check_reference(const Field& field, std::string_view text) {
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

}  // namespace ko
