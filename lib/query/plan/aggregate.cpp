// SPDX-License-Identifier: MIT
#include "query/plan/aggregate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "model/types/value_kinds.hpp"
#include "query/rows/datum.hpp"

namespace ko::query {
namespace {

constexpr std::array<std::string_view, 7> summary_names = {"count", "count", "sum", "avg",
                                                           "min",   "max",   "rate"};

bool is_number(const Field& field) {
  return kind_of(field.shape.value).literals == Literals::number;
}

bool is_time(const Field& field) {
  const Literals literals = kind_of(field.shape.value).literals;
  return literals == Literals::time || literals == Literals::day_time;
}

/// The least, or greatest, of two numbers as far as they are known.
Quantity extreme_of(const Quantity& a, const Quantity& b, bool least) {
  const auto pick = [&](const std::optional<Rational>& x,
                        const std::optional<Rational>& y) -> std::optional<Rational> {
    if (!x || !y) return std::nullopt;
    return least ? std::min(*x, *y) : std::max(*x, *y);
  };
  return {pick(a.least, b.least), pick(a.most, b.most)};
}

/// Lowers what is known by what is not: the least may be less, the greatest more.
Quantity with_unknown(Quantity known, bool least) {
  (least ? known.least : known.most).reset();
  return known;
}

/// A sum of which a part is unknown: where nothing is negative, it is no less than what is known.
Quantity with_rest(const Quantity& known, const Path& path) {
  const bool can_be_negative = path.field().shape.value == Value::number && path.unit().empty();
  if (can_be_negative || !known.least || *known.least == Rational(0)) return Quantity::unknown();
  return Quantity::at_least(*known.least);
}

/// What to sum up in place of a column that cannot be.
std::string instead_of(Summary summary, const Path& path) {
  std::vector<std::string_view> lengths;
  for (const Attribute& attribute : path.relation().attributes)
    if (attribute.unit == "years" || attribute.unit == "days" || attribute.unit == "minutes")
      lengths.push_back(attribute.field.name);
  if (!is_time(path.field()) || lengths.empty()) return "--count counts the rows that have a value";
  return fmt::format("--min and --max take it; how long, or how old, is said by --{} {}", name(summary),
                     fmt::join(lengths, fmt::format(" or --{} ", name(summary))));
}

}  // namespace

std::string_view name(Summary summary) {
  return summary_names[static_cast<std::size_t>(summary)];
}

Result<Aggregate> Aggregate::of(Summary summary, Path path) {
  const Field& field = path.field();
  const bool adds_up = summary == Summary::count || is_number(field) ||
                       (is_time(field) && (summary == Summary::min || summary == Summary::max));
  if (!adds_up)
    return Fault{fmt::format("--{}: `{}` is not a number", name(summary), path.written()),
                 instead_of(summary, path)};
  return Aggregate{.summary = summary, .path = std::move(path)};
}

Column Aggregate::column() const {
  if (summary == Summary::rows) return {.name = "count", .type = ColumnType::integer, .meaning = "rows"};
  if (summary == Summary::rate)
    return {.name = "rate",
            .type = ColumnType::quantity,
            .meaning = "the share of rows for which the term holds; bounds where it cannot be told of some",
            .unit = "share",
            .decimals = 3};
  Column column = path.column();
  column.meaning = fmt::format("{} of {}", name(summary), path.written());
  column.name = fmt::format("{}_{}", name(summary), path.written());
  column.key = false;
  if (summary == Summary::count) {
    column.type = ColumnType::integer;
    column.unit.clear();
  } else if (is_number(path.field())) {
    column.type = ColumnType::quantity;
    if (summary == Summary::avg) column.decimals = std::max(column.decimals, 1);
  } else {
    column.type = column_type(path.field());
  }
  return column;
}

void Tally::add_value(Summary summary, const Datum& datum, const Scope& scope) {
  if (is_time(datum.field)) {
    Cell cell = datum.cell(scope.language);
    const auto order = compare(cell, extreme_time_);
    const bool is_better = extreme_time_.is_missing() || (summary == Summary::min ? order < 0 : order > 0);
    if (is_better) extreme_time_ = std::move(cell);
    return;
  }
  const std::optional<Quantity> number = datum.number();
  if (!number || number->is_unknown()) {
    has_unknown_ = true;
    return;
  }
  sum_ = sum_ + *number;
  extreme_ = extreme_ ? extreme_of(*extreme_, *number, summary == Summary::min) : *number;
}

void Tally::add(const Aggregate& aggregate, const AcceptedIds& accepted, const Scope& scope, const Row& row) {
  ++rows_;
  if (aggregate.summary == Summary::rows) return;
  if (aggregate.summary == Summary::rate) {
    const Truth so = truth_of(aggregate.term, accepted, scope, row);
    counted_ += so == Truth::yes ? 1 : 0;
    untold_ += so == Truth::cannot_be_told ? 1 : 0;
    return;
  }
  bool has_value = false;
  aggregate.path.visit(scope, row, [&](const Datum& datum) {
    has_value = true;
    if (aggregate.summary != Summary::count) add_value(aggregate.summary, datum, scope);
  });
  counted_ += has_value ? 1 : 0;
  has_unknown_ = has_unknown_ || !has_value;
}

Cell Tally::result(const Aggregate& aggregate) const {
  const Quantity sum = has_unknown_ ? with_rest(sum_, aggregate.path) : sum_;
  switch (aggregate.summary) {
    case Summary::rows: return Cell(rows_);
    case Summary::count: return Cell(counted_);
    case Summary::sum: return Cell(sum);
    case Summary::avg: return rows_ == 0 ? Cell(Quantity::unknown()) : Cell(sum / Quantity::exactly(rows_));
    case Summary::rate:
      if (untold_ == rows_) return Cell(Quantity::unknown());
      return Cell(Quantity{Rational(counted_, rows_), Rational(counted_ + untold_, rows_)});
    case Summary::min:
    case Summary::max: break;
  }
  if (is_time(aggregate.path.field())) return extreme_time_;
  if (!extreme_) return rows_ == 0 ? Cell() : Cell(Quantity::unknown());
  const bool least = aggregate.summary == Summary::min;
  return Cell(has_unknown_ ? with_unknown(*extreme_, least) : *extreme_);
}

}  // namespace ko::query
