// SPDX-License-Identifier: MIT
/// A query that has been understood: names resolved, literals read, no record looked at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/query.hpp"
#include "query/answer.hpp"
#include "query/expression.hpp"
#include "query/path.hpp"
#include "query/relation.hpp"

namespace ko::query {

enum class Summary : std::uint8_t { count_rows, count, sum, avg, min, max, rate };

/// One figure of a group.
struct Aggregate {
  Summary summary = Summary::count_rows;
  Path path;        ///< of count, sum, avg, min and max
  Expression term;  ///< of rate
};

struct SortKey {
  Path path;
  bool descending = false;
};

}  // namespace ko::query

namespace ko {

struct Query::Plan {
  const query::Relation* relation = nullptr;
  query::Expression filter;  ///< of the rows
  bool deep = false;
  bool is_staffing = false;

  bool grouped = false;
  std::vector<query::Path> by;
  std::vector<query::Aggregate> aggregates;
  query::AnswerColumns answer;  ///< the columns of the groups: those of `by`, then the figures
  query::Expression having;     ///< of the groups

  std::vector<query::SortKey> sort;  ///< over the groups where they are, else over the rows
  std::vector<query::Path> fields;   ///< likewise
  std::optional<std::size_t> limit;
};

}  // namespace ko
