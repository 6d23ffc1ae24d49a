// SPDX-License-Identifier: MIT
/// A query as it was read (names resolved, literals read, no record looked at), and the same bound to
/// records.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/query.hpp"
#include "query/language/expression.hpp"
#include "query/plan/aggregate.hpp"
#include "query/plan/answer.hpp"

namespace ko::query {

struct BoundPlan;

/// A row of an answer, by its cells.
using Cells = std::vector<Cell>;

struct SortKey {
  Path path;
  bool descending = false;
};

/// A column that is what is left of the wholes together without the parts, by name.
struct RestNames {
  std::string column;
  std::vector<std::string> wholes;
  std::vector<std::string> parts;
};

/// The figures that a query asks of a table with figures of its own. Nothing in it changes once it is read.
class TableFigures {
 public:
  TableFigures() = default;
  TableFigures(const TableFigures&) = delete;
  TableFigures& operator=(const TableFigures&) = delete;
  virtual ~TableFigures() = default;
  /// True when they are of the day asked about.
  virtual bool of_day() const = 0;
  /// The columns of the answer that are what one has beyond others.
  virtual std::vector<RestNames> rests() const = 0;
  /// Adds the columns of the answer that follow those groups are made `by`.
  virtual void add_columns(std::span<const Path> by, AnswerColumns& answer) const = 0;
  /// The answer, sorted by key. The fault names what the records do not have.
  virtual Result<std::vector<Cells>> rows(const BoundPlan& plan) const = 0;
};

/// How a table answers that has figures of its own.
struct FigureTable {
  std::string_view by;               ///< the columns groups are made by unless --by says, separated by spaces
  std::string_view days;             ///< the columns of a series that say the days of a row, likewise
  std::vector<Column> (*columns)();  ///< the figures, as they are listed beside the table's own columns
  /// Reads the options that only such a table takes.
  Result<std::shared_ptr<const TableFigures>> (*read)(const QueryWords& words);
};

}  // namespace ko::query

namespace ko {

struct Query::Plan {
  const query::Relation* relation = nullptr;
  query::Expression filter;  ///< of the rows
  bool deep = false;

  bool grouped = false;
  std::vector<query::Path> by;
  std::vector<query::Aggregate> aggregates;            ///< of a table without figures of its own
  std::shared_ptr<const query::TableFigures> figures;  ///< of one that has them; else null
  std::optional<std::size_t> pivot;  ///< the place in `by` of the column whose values become columns
  query::AnswerColumns answer;       ///< the columns of the groups: those of `by`, then the figures
  query::Expression having;          ///< of the groups

  std::vector<query::SortKey> sort;  ///< over the groups where they are, else over the rows
  std::vector<query::Path> fields;   ///< likewise
  std::optional<std::size_t> limit;
};

}  // namespace ko

namespace ko::query {

/// A plan held against the records it is asked of.
struct BoundPlan {
  const Query::Plan& plan;
  const Scope& scope;
  AcceptedIds accepted = {};
  /// Words asked for that the column's free choice allows and that no row has, each with the nearest.
  std::vector<Fault> unmatched_words = {};

  bool chooses(const Row& row) const { return holds(plan.filter, accepted, scope, row); }
  bool chooses_group(const Row& group) const { return holds(plan.having, accepted, scope, group); }
};

/// Looks up the records that the plan names. The fault is that of the first id that neither a record nor a
/// row has.
Result<BoundPlan> bind(const Query::Plan& plan, const Scope& scope);

/// The expressions of a plan: its filter, its choice of groups, the terms of its rates.
std::vector<const Expression*> expressions(const Query::Plan& plan);

/// Calls `visit` with every path that the plan follows from the table's rows.
void for_each_path(const Query::Plan& plan, const std::function<void(const Path&)>& visit);
/// True when something the plan asks for is so of a column: `asks_for(plan, &Attribute::of_day)`.
bool asks_for(const Query::Plan& plan, bool Attribute::*property);

/// True for a value that names none of the standard words of a choice that takes others too: only all rows
/// can tell whether one has it.
bool is_free_word(const Term::Value& value);

/// Calls `emit` with every row of the table.
void for_each_row(const Relation& relation, const Scope& scope, EmitRow emit);

/// Calls `emit` with every row that may pass: those of the records the filter names, where it names some.
void for_each_candidate(const BoundPlan& plan, EmitRow emit);

/// The texts of the column's values in all rows of its table. None for a column of an answer, whose rows are
/// not there yet.
std::set<std::string, std::less<>> occurring(const Path& path, const Scope& scope);

/// The names in options that take lists: `a,b` and `c` are a, b and c.
std::vector<std::string_view> names_in(const std::vector<std::string>& lists);

/// --by, --pivot, the figures of groups, and the columns that come of them.
std::optional<Fault> read_groups(const QueryWords& words, Query::Plan& plan);

}  // namespace ko::query
