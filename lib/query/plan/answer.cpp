// SPDX-License-Identifier: MIT
#include "query/plan/answer.hpp"

#include <algorithm>

namespace ko::query {
namespace {

Shape shape_of(ColumnType type) {
  switch (type) {
    case ColumnType::integer: return value(Value::integer);
    case ColumnType::date: return value(Value::date);
    case ColumnType::moment: return value(Value::moment);
    case ColumnType::clock: return value(Value::clock);
    case ColumnType::percent: return value(Value::percent);
    case ColumnType::quantity: return value(Value::number);
    case ColumnType::flag: return value(Value::flag);
    default: return value(Value::text);
  }
}

}  // namespace

void AnswerColumns::add(const Path& by, bool is_key) {
  Shape shape = by.field().shape;
  shape.arity = Arity::one;
  Column column = by.column();
  column.key = is_key;
  if (column.type == ColumnType::list) column.type = column_type({.name = {}, .shape = shape, .meaning = {}});
  add(std::move(column), shape, {}, false);
}

void AnswerColumns::add(Column column, std::string alias, bool hidden) {
  const Shape shape = shape_of(column.type);
  add(std::move(column), shape, alias, hidden);
}

void AnswerColumns::add(Column column, Shape shape, const std::string& alias, bool hidden) {
  const auto keep = [&](const std::string& text) { return std::string_view(texts_.emplace_back(text)); };
  Attribute attribute{.field = {keep(column.name), shape, keep(column.meaning)}};
  attribute.unit = keep(column.unit);
  attribute.alias = keep(alias);
  attribute.is_key = column.key;
  attribute.cell = columns_.size();
  attributes_.push_back(attribute);
  if (!hidden) shown_.push_back(attribute.field.name);
  columns_.push_back(std::move(column));
}

const Relation& AnswerColumns::relation(std::string_view table) {
  relation_.name = table;
  relation_.attributes = attributes_;
  return relation_;
}

}  // namespace ko::query
