// SPDX-License-Identifier: MIT
/// Parts that add up to their whole when they are shown rounded.
#include <optional>
#include <vector>

#include "ko/answers/query.hpp"

namespace ko {
namespace {

/// The number of an exact cell; null for any other.
Rational* exact_number(Cell& cell) {
  auto* quantity = std::get_if<Quantity>(&cell.value);
  return quantity && quantity->is_exact() ? &*quantity->least : nullptr;
}

/// What is left of the wholes without the parts; nothing where one of them is not exact.
std::optional<Rational> remainder(std::vector<Cell>& row, const Rest& rest) {
  Rational left;
  for (const std::size_t place : rest.wholes) {
    const Rational* whole = exact_number(row[place]);
    if (!whole) return std::nullopt;
    left = left + *whole;
  }
  for (const std::size_t place : rest.parts) {
    const Rational* part = exact_number(row[place]);
    if (!part) return std::nullopt;
    left = left - *part;
  }
  return left;
}

Rational as_shown(const Rational& number, int decimals) {
  const Result<Rational> shown = Rational::parse(number.rounded(decimals));
  return shown ? *shown : number;
}

}  // namespace

Table for_reading(const Answer& answer) {
  Table table = answer.table;
  for (std::vector<Cell>& row : table.rows) {
    std::vector<const Rest*> exact_rests;
    for (const Rest& rest : answer.rests) {
      const Rational* number = exact_number(row[rest.column]);
      const std::optional<Rational> left = remainder(row, rest);
      if (number && left && *number == *left) exact_rests.push_back(&rest);
    }
    for (std::size_t i = 0; i < row.size(); ++i)
      if (Rational* number = exact_number(row[i]))
        row[i] = Quantity::exactly(as_shown(*number, table.columns[i].decimals));
    for (const Rest* rest : exact_rests)
      if (const auto left = remainder(row, *rest)) row[rest->column] = Quantity::exactly(*left);
  }
  return table;
}

}  // namespace ko
