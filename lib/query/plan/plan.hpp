// SPDX-License-Identifier: MIT
/// A query that has been understood: names resolved, literals read, no record looked at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/answers/query.hpp"
#include "query/language/expression.hpp"
#include "query/plan/aggregate.hpp"
#include "query/plan/answer.hpp"
#include "query/plan/path.hpp"
#include "query/staffing/ratio.hpp"
#include "query/staffing/span.hpp"
#include "query/tables/relation.hpp"

namespace ko::query {

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

  bool grouped = false;
  std::vector<query::Path> by;
  std::vector<query::Aggregate> aggregates;
  std::optional<std::size_t> pivot;  ///< the place in `by` of the column whose values become columns
  query::AnswerColumns answer;       ///< the columns of the groups: those of `by`, then the figures
  query::Expression having;          ///< of the groups

  bool is_staffing = false;
  std::optional<query::staffing::Span> span;  ///< a series, or an average; else the day asked about
  std::vector<query::staffing::Ratio> ratios;

  std::vector<query::SortKey> sort;  ///< over the groups where they are, else over the rows
  std::vector<query::Path> fields;   ///< likewise
  std::optional<std::size_t> limit;
};

}  // namespace ko
