// SPDX-License-Identifier: MIT
#include "read/shape/value_shape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "ko/records/view.hpp"
#include "ko/values/date.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quorum.hpp"
#include "ko/values/text.hpp"
#include "model/findings/shape_rules.hpp"
#include "model/records/interval.hpp"
#include "model/records/value_name.hpp"

namespace ko {
namespace {

using Found = std::optional<ValueFault>;

/// What a fault says to write, where that is itself well-formed; else empty.
template <class Parse>
std::string certain_replacement(const Fault& fault, Parse parse) {
  return fault.replacement && parse(*fault.replacement) ? *fault.replacement : std::string{};
}

template <class Parse>
Found parsed(const Rule& rule, const Field& field, std::string_view text, Parse parse) {
  const auto result = parse(text);
  if (result) return std::nullopt;
  const Fault& fault = result.fault();
  return ValueFault{&rule, fmt::format("`{}`: {}", field.name, fault.message), fault.mend(),
                    certain_replacement(fault, parse)};
}

Found in_range(const Field& field, std::int64_t value, std::string_view text) {
  const Shape& shape = field.shape;
  if (value >= shape.least && value <= shape.most) return std::nullopt;
  const auto written = [&](std::int64_t bound) {
    return shape.value == Value::percent ? Percent{bound}.str() + " %" : std::to_string(bound);
  };
  return ValueFault{&row(shape_rules, "out-of-range"),
                    fmt::format("`{}` is {}, and goes from {} to {}", field.name, printable(text),
                                written(shape.least), written(shape.most)),
                    "write the share or the number of this one entry"};
}

Found check_percent(const Field& field, std::string_view text) {
  const Result<Percent> percent = Percent::parse(text);
  if (percent) return in_range(field, percent->hundredths, text);
  return parsed(row(shape_rules, "bad-percent"), field, text, Percent::parse);
}

Found check_integer(const Field& field, std::string_view text) {
  if (const std::optional<std::int64_t> number = parse_integer(text)) return in_range(field, *number, text);
  return ValueFault{
      &row(shape_rules, "bad-number"),
      fmt::format("`{}` takes {}, not `{}`", field.name, value_name(field.shape), printable(text)),
      "write digits only"};
}

Found check_flag(const Field& field, std::string_view text) {
  if (parse_flag(text)) return std::nullopt;
  return ValueFault{&row(shape_rules, "bad-flag"),
                    fmt::format("`{}` takes true or false, not `{}`", field.name, printable(text)),
                    "write true or false"};
}

Found check_choice(const Field& field, std::string_view text) {
  const Shape& shape = field.shape;
  if (shape.open || std::find(shape.choices.begin(), shape.choices.end(), text) != shape.choices.end())
    return std::nullopt;
  std::string words;
  for (std::string_view choice : shape.choices) words += (words.empty() ? "" : ", ") + std::string(choice);
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

/// True for `3` and `3/1`: an item of a meeting, and a decision of an item.
bool is_item_address(std::string_view text) {
  const auto is_place = [](std::string_view part) { return parse_integer(part).value_or(0) > 0; };
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return is_place(text);
  return is_place(text.substr(0, slash)) && is_place(text.substr(slash + 1));
}

bool is_reference(const Shape& shape, std::string_view text) {
  const std::size_t hash = text.find('#');
  if (hash == std::string_view::npos) return is_id(text);
  return shape.items && is_id(text.substr(0, hash)) && is_item_address(text.substr(hash + 1));
}

Found check_reference(const Field& field, std::string_view text) {
  if (is_reference(field.shape, text)) return std::nullopt;
  const std::string better = slug(text);
  std::string mend =
      better.empty() ? "write the record's id" : fmt::format("write the record's id, such as {}", better);
  if (text.find('#') != std::string_view::npos)
    mend = field.shape.items ? "write the meeting's id, `#` and the item's place: meeting#3, or meeting#3/1"
                             : "write the id alone, without `#`";
  return ValueFault{
      &row(shape_rules, "bad-reference"),
      fmt::format("`{}` takes {}, and `{}` is no id", field.name, value_name(field.shape), printable(text)),
      std::move(mend)};
}

}  // namespace

std::optional<ValueFault> check_value(const Field& field, std::string_view text) {
  if (text.empty()) {
    if (!field.shape.is_required) return std::nullopt;
    return ValueFault{&row(shape_rules, "empty-field"),
                      fmt::format("`{}` is required and has nothing in it", field.name),
                      fmt::format("write {}", field.meaning)};
  }
  switch (field.shape.value) {
    case Value::id: return check_id(field, text);
    case Value::date: return parsed(row(shape_rules, "bad-date"), field, text, Date::parse);
    case Value::moment: return parsed(row(shape_rules, "bad-date"), field, text, Moment::parse);
    case Value::clock: return parsed(row(shape_rules, "bad-time"), field, text, Clock::parse);
    case Value::percent: return check_percent(field, text);
    case Value::number: return parsed(row(shape_rules, "bad-number"), field, text, Rational::parse);
    case Value::integer:
    case Value::count: return check_integer(field, text);
    case Value::flag: return check_flag(field, text);
    case Value::choice: return check_choice(field, text);
    case Value::reference: return check_reference(field, text);
    case Value::quorum: return parsed(row(shape_rules, "bad-rule-of-number"), field, text, Quorum::parse);
    case Value::interval: return parsed(row(shape_rules, "bad-rule-of-number"), field, text, Interval::parse);
    default: return std::nullopt;
  }
}

std::string_view form_name(Form form) {
  switch (form) {
    case Form::scalar: return "a text";
    case Form::mapping: return "a mapping";
    case Form::sequence: return "a list";
    case Form::blank: break;
  }
  return "nothing";
}

}  // namespace ko
