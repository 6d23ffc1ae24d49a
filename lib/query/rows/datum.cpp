// SPDX-License-Identifier: MIT
#include "query/rows/datum.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text/collation.hpp"
#include "ko/records/view.hpp"
#include "model/types/value_kinds.hpp"

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

/// Of an entry of which no more is said than `vacant: true` the field's name tells more than its value.
bool stands_for_itself(const Field& field, Cursor entry, Cursor scalar) {
  if (entry.is_scalar() || field.shape.value != Value::entry) return false;
  const auto of = field.shape.entry->find(scalar.key());
  return of && field.shape.entry->fields[*of].shape.value == Value::flag;
}

std::string_view written_text(const Field& field, Cursor at, std::string_view language) {
  if (field.shape.value == Value::localized) return Localized(at).in(language);
  const Cursor scalar = scalar_of(field, at);
  if (scalar && stands_for_itself(field, at, scalar)) return scalar.key();
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
  const T* value = computed<T>(datum.content);
  return value ? std::optional<T>(*value) : read_written<T>(datum);
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

std::strong_ordering unless_equal(std::strong_ordering first, std::strong_ordering second) {
  return first != std::strong_ordering::equal ? first : second;
}

std::strong_ordering order(const std::string& a, const std::string& b) {
  return collate(a, b);
}
std::strong_ordering order(std::int64_t a, std::int64_t b) {
  return a <=> b;
}
std::strong_ordering order(bool a, bool b) {
  return a <=> b;
}
std::strong_ordering order(const Percent& a, const Percent& b) {
  return a <=> b;
}
std::strong_ordering order(const Date& a, const Date& b) {
  return unless_equal(unless_equal(a.first() <=> b.first(), a.last() <=> b.last()),
                      a.str().compare(b.str()) <=> 0);
}
int minutes_of(const std::optional<Time>& time) {
  return time ? time->minutes() : -1;
}
std::strong_ordering order(const Moment& a, const Moment& b) {
  return unless_equal(order(a.date(), b.date()), minutes_of(a.time()) <=> minutes_of(b.time()));
}
std::strong_ordering order(const Clock& a, const Clock& b) {
  const auto day = [](const Clock& clock) { return clock.date() ? clock.date()->first().number : 0; };
  return unless_equal(day(a) <=> day(b), a.time().minutes() <=> b.time().minutes());
}
std::strong_ordering order(const Quantity& a, const Quantity& b) {
  if (a.is_unknown() || b.is_unknown()) return a.is_unknown() <=> b.is_unknown();
  // One that has an upper bound alone begins below every other.
  if (a.least.has_value() != b.least.has_value()) return a.least.has_value() <=> b.least.has_value();
  if (a.least && *a.least != *b.least) return *a.least <=> *b.least;
  if (a.most.has_value() != b.most.has_value()) return b.most.has_value() <=> a.most.has_value();
  return a.most ? *a.most <=> *b.most : std::strong_ordering::equal;
}
std::strong_ordering order(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (const auto difference = order(a[i], b[i]); difference != std::strong_ordering::equal)
      return difference;
  return a.size() <=> b.size();
}
std::strong_ordering order(std::monostate, std::monostate) {
  return std::strong_ordering::equal;
}

struct AsText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const Quantity& value) const {
    if (value.is_exact()) return value.least->str();
    return fmt::format("{}..{}", value.least ? value.least->str() : "", value.most ? value.most->str() : "");
  }
  std::string operator()(const std::vector<std::string>& value) const {
    std::string all;
    for (const std::string& part : value) all += fmt::format("{}:{}", part.size(), part);
    return all;
  }
  template <class Exact>
  std::string operator()(const Exact& value) const {
    return value.str();
  }
};

}  // namespace

Cursor Datum::written() const {
  const Cursor* at = std::get_if<Cursor>(&content);
  return at ? *at : Cursor();
}

std::string_view Datum::text(std::string_view language, std::string& buffer) const {
  if (const auto* text = std::get_if<std::string_view>(&content)) return *text;
  if (const auto* at = std::get_if<Cursor>(&content)) return written_text(field, *at, language);
  if (const auto* text = computed<std::string>(content)) return *text;
  const auto* quantity = computed<Quantity>(content);
  return buffer = quantity && !quantity->is_exact() ? quantity->str(2) : text_of(std::get<Cell>(content));
}

std::optional<Period> Datum::days() const {
  std::optional<Date> date;
  switch (column_type(field)) {
    case ColumnType::date: date = parsed<Date>(*this); break;
    case ColumnType::moment:
      if (const auto moment = parsed<Moment>(*this)) date = moment->date();
      break;
    default: break;
  }
  return date ? std::optional(Period::of(*date)) : std::nullopt;
}

std::optional<int> Datum::minutes() const {
  if (field.shape.value == Value::clock) {
    const auto clock = parsed<Clock>(*this);
    return clock ? std::optional(clock->time().minutes()) : std::nullopt;
  }
  const auto moment = parsed<Moment>(*this);
  return moment && moment->time() ? std::optional(moment->time()->minutes()) : std::nullopt;
}

std::optional<Quantity> Datum::number() const {
  if (const auto* quantity = computed<Quantity>(content)) return *quantity;
  if (const auto* whole = computed<std::int64_t>(content)) return Quantity::exactly(*whole);
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
  if (const bool* flag = computed<bool>(content)) return *flag;
  const Cursor at = written();
  return at && at.is_scalar() ? parse_flag(at.text()) : std::nullopt;
}

Cell Datum::cell(std::string_view language) const {
  if (const auto* cell = std::get_if<Cell>(&content)) return *cell;
  if (const auto* text = std::get_if<std::string_view>(&content)) return Cell(std::string(*text));
  return written_cell(*this, std::get<Cursor>(content), language);
}

ColumnType column_type(const Field& field) {
  return kind_of(field.shape.value).column;
}

std::strong_ordering compare(const Cell& a, const Cell& b) {
  if (a.is_missing() || b.is_missing()) return a.is_missing() <=> b.is_missing();
  if (a.value.index() != b.value.index()) return a.value.index() <=> b.value.index();
  return std::visit([&]<class T>(const T& left) { return order(left, *std::get_if<T>(&b.value)); }, a.value);
}

std::string text_of(const Cell& cell) {
  return std::visit(AsText{}, cell.value);
}

void append_identity(std::string& text, const Cell& cell) {
  const std::string value = text_of(cell);
  fmt::format_to(std::back_inserter(text), "{}{}:{};", static_cast<char>('a' + cell.value.index()),
                 value.size(), value);
}

}  // namespace ko::query
