// SPDX-License-Identifier: MIT
/// The figures of a group of rows: counts, sums, averages, least and greatest values, rates.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ko/answers/table.hpp"
#include "query/language/expression.hpp"
#include "query/language/path.hpp"

namespace ko::query {

enum class Summary : std::uint8_t { rows, count, sum, avg, min, max, rate };

/// One figure of a group, as asked for.
struct Aggregate {
  Summary summary = Summary::rows;
  Path path = {};        ///< of count, sum, avg, min and max
  Expression term = {};  ///< of rate: the share of rows for which it holds

  /// The fault says that there is nothing to add up in such a column, and what there is instead.
  static Result<Aggregate> of(Summary summary, Path path);
  /// `sum_percent`, `rate`; its type follows the column's.
  Column column() const;
};

/// What adds up to one figure of one group.
class Tally {
 public:
  void add(const Aggregate& aggregate, const AcceptedIds& accepted, const Scope& scope, const Row& row);
  /// A row without the number leaves sums and averages a lower bound at the most, since unknown is not 0; one
  /// without the value that a rate asks for leaves the rate between bounds.
  Cell result(const Aggregate& aggregate) const;

 private:
  void add_value(Summary summary, const Datum& datum, const Scope& scope);

  std::int64_t rows_ = 0;
  std::int64_t counted_ = 0;  // rows with a value, or for which the rate's term holds
  std::int64_t untold_ = 0;   // rows of which it cannot be told whether it holds
  bool has_unknown_ = false;
  Quantity sum_ = Quantity::exactly(0);
  std::optional<Quantity> extreme_;
  Cell extreme_time_;
};

std::string_view name(Summary summary);

}  // namespace ko::query
