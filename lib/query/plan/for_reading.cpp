// SPDX-License-Identifier: MIT
/// Parts that add up to their whole when they are shown rounded.
#include "ko/answers/query.hpp"

namespace ko {
namespace {

/// The number of an exact cell; null for any other.
const Rational* exact_number(const Cell& cell) {
  const auto* quantity = std::get_if<Quantity>(&cell.value);
  return quantity && quantity->is_exact() ? &*quantity->least : nullptr;
}

Rational as_shown(const Rational& number, int decimals) {
  const Result<Rational> shown = Rational::parse(number.rounded(decimals));
  return shown ? *shown : number;
}

}  // namespace

Table for_reading(const Answer& answer) {
  Table table = answer.table;
  for (const Rest& rest : answer.rests) {
    const int decimals = table.columns[rest.column].decimals;
    for (std::vector<Cell>& row : table.rows) {
      const Rational* whole = exact_number(row[rest.whole]);
      const Rational* part = exact_number(row[rest.part]);
      if (whole && part && exact_number(row[rest.column]))
        row[rest.column] = Quantity::exactly(as_shown(*whole, decimals) - as_shown(*part, decimals));
    }
  }
  return table;
}

}  // namespace ko
