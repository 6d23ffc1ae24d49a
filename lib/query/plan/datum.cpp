// SPDX-License-Identifier: MIT
#include "query/plan/datum.hpp"

#include <utility>

#include "ko/records/view.hpp"
#include "model/records/value_kinds.hpp"

namespace ko::query {
namespace {

/// The scalar that stands for a value: itself, or of an entry the field its shorthand stands for, else its
/// first one.
Cursor scalar_of(const Field& field, Cursor at) {
  if (at.is_scalar()) return at;
  if (field.shape.value != Value::entry || at.form() != Form::mapping) return {};
  const Type& type = *field.shape.entry;
  if (const auto shorthand = type.find(type.shorthand)) {
    const Cursor child = at.child(static_cast<std::uint8_t>(*shorthand));
    if (child) return child;
  }
  for (const Cursor child : at.children())
    if (child.is_scalar()) return child;
  return {};
}

std::string_view written_text(const Field& field, Cursor at, std::string_view language) {
  if (field.shape.value == Value::localized) return Localized(at).in(language);
  const Cursor scalar = scalar_of(field, at);
  if (scalar) return scalar.text();
  if (at.form() == Form::mapping && field.shape.value == Value::entry) {
    for (const Cursor child : at.children())
      if (child.form() == Form::mapping) return Localized(child).in(language);
  }
  return {};
}

template <class T>
std::optional<T> read_written(const Datum& datum) {
  const Cursor at = datum.written();
  if (!at || !at.is_scalar()) return std::nullopt;
  const auto result = T::parse(at.text());
  return result ? std::optional<T>(*result) : std::nullopt;
}

template <class T>
std::optional<T> parsed(const Datum& datum) {
  const T* computed = std::get_if<T>(&datum.content);
  return computed ? std::optional<T>(*computed) : read_written<T>(datum);
}

template <class T>
Cell cell_of(const std::optional<T>& value, std::string_view written) {
  return value ? Cell(*value) : Cell(std::string(written));
}

/// `scheme value` of each entry of a mapping with free keys.
std::vector<std::string> pairs(Cursor at) {
  std::vector<std::string> all;
  for (const Cursor child : at.children()) {
    if (child.is_scalar()) all.push_back(std::string(child.key()) + " " + std::string(child.text()));
    for (const Cursor element : child.children())
      if (element.is_scalar()) all.push_back(std::string(child.key()) + " " + std::string(element.text()));
  }
  return all;
}

Cell written_cell(const Datum& datum, Cursor at, std::string_view language) {
  std::string buffer;
  const std::string_view text = datum.text(language, buffer);
  switch (column_type(datum.field)) {
    case ColumnType::date: return cell_of(parsed<Date>(datum), text);
    case ColumnType::moment: return cell_of(parsed<Moment>(datum), text);
    case ColumnType::clock: return cell_of(parsed<Clock>(datum), text);
    case ColumnType::percent: return cell_of(parsed<Percent>(datum), text);
    case ColumnType::quantity: return cell_of(datum.number(), text);
    case ColumnType::integer: return cell_of(Count(at).number(), text);
    case ColumnType::flag: return cell_of(parse_flag(text), text);
    case ColumnType::list: return Cell(pairs(at));
    default: return Cell(std::string(text));
  }
}

struct AsCell {
  const Datum& datum;
  std::string_view language;

  Cell operator()(std::monostate) const { return {}; }
  Cell operator()(Cursor at) const { return written_cell(datum, at, language); }
  Cell operator()(std::string_view text) const { return Cell(std::string(text)); }
  template <class Computed>
  Cell operator()(const Computed& value) const {
    return Cell(value);
  }
};

}  // namespace

Cursor Datum::written() const {
  const Cursor* at = std::get_if<Cursor>(&content);
  return at ? *at : Cursor();
}

std::string_view Datum::text(std::string_view language, std::string& buffer) const {
  struct AsText {
    const Field& field;
    std::string_view language;
    std::string& buffer;

    std::string_view operator()(std::monostate) const { return {}; }
    std::string_view operator()(Cursor at) const { return written_text(field, at, language); }
    std::string_view operator()(std::string_view text) const { return text; }
    std::string_view operator()(const std::string& text) const { return text; }
    std::string_view operator()(std::int64_t number) const { return buffer = std::to_string(number); }
    std::string_view operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string_view operator()(const Date& date) const { return buffer = date.str(); }
    std::string_view operator()(const Moment& moment) const { return buffer = moment.str(); }
    std::string_view operator()(const Clock& clock) const { return buffer = clock.str(); }
    std::string_view operator()(const Percent& percent) const { return buffer = percent.str(); }
    std::string_view operator()(const Quantity& quantity) const {
      return buffer = quantity.is_exact() ? quantity.least->str() : quantity.str(2);
    }
  };
  return std::visit(AsText{field, language, buffer}, content);
}

std::optional<Period> Datum::days() const {
  switch (column_type(field)) {
    case ColumnType::date: {
      const auto date = parsed<Date>(*this);
      return date ? std::optional(Period::of(*date)) : std::nullopt;
    }
    case ColumnType::moment: {
      const auto moment = parsed<Moment>(*this);
      return moment ? std::optional(Period::of(moment->date())) : std::nullopt;
    }
    case ColumnType::clock: {
      const auto clock = parsed<Clock>(*this);
      return clock && clock->date() ? std::optional(Period::of(*clock->date())) : std::nullopt;
    }
    default: return std::nullopt;
  }
}

std::optional<int> Datum::minutes() const {
  if (field.shape.value == Value::clock) {
    const auto clock = parsed<Clock>(*this);
    return clock ? std::optional(clock->time().minutes()) : std::nullopt;
  }
  if (field.shape.value == Value::moment) {
    const auto moment = parsed<Moment>(*this);
    return moment && moment->time() ? std::optional(moment->time()->minutes()) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Quantity> Datum::number() const {
  if (const auto* quantity = std::get_if<Quantity>(&content)) return *quantity;
  if (const auto* whole = std::get_if<std::int64_t>(&content)) return Quantity::exactly(*whole);
  const auto exactly = [](const auto& value) {
    return value ? std::optional(Quantity::exactly(Rational(*value))) : std::nullopt;
  };
  const Cursor at = written();
  switch (column_type(field)) {
    case ColumnType::percent: {
      const auto percent = parsed<Percent>(*this);
      return percent ? std::optional(Quantity::exactly(Rational(percent->hundredths, 100))) : std::nullopt;
    }
    case ColumnType::quantity: return exactly(read_written<Rational>(*this));
    case ColumnType::integer: return at ? exactly(Count(at).number()) : std::nullopt;
    default: return std::nullopt;
  }
}

std::optional<bool> Datum::flag() const {
  if (const bool* computed = std::get_if<bool>(&content)) return *computed;
  const Cursor at = written();
  return at && at.is_scalar() ? parse_flag(at.text()) : std::nullopt;
}

Cell Datum::cell(std::string_view language) const {
  return std::visit(AsCell{*this, language}, content);
}

ColumnType column_type(const Field& field) {
  return kind_of(field.shape.value).column;
}

}  // namespace ko::query
