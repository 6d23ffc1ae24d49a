// SPDX-License-Identifier: MIT
/// Plan -> rows that are made as they are asked for.
#include <optional>
#include <utility>

#include "query/plan/chosen_rows.hpp"

namespace ko {
namespace query {
namespace {

/// A query held against the records, and of its rows what could not wait: their order, the groups.
class AskedRows {
 public:
  AskedRows(Query query, const Register& records, const QueryContext& context)
      : query_(std::move(query)), memory_{FileLines(records.files())}, scope_{records,
                                                                              context.as_of,
                                                                              records.language(),
                                                                              context.findings,
                                                                              query_.plan().deep,
                                                                              nullptr,
                                                                              memory_,
                                                                              context.with_places,
                                                                              context.coverage} {}
  AskedRows(const AskedRows&) = delete;
  AskedRows& operator=(const AskedRows&) = delete;
  ~AskedRows() = default;

  /// Called once, first. The fault is that of `run_query`.
  std::optional<Fault> work_out() {
    Result<BoundPlan> bound = bind(query_.plan(), scope_);
    if (!bound) return bound.fault();
    bound_.emplace(*std::move(bound));
    if (plan().grouped) {
      Result<std::vector<Cells>> groups = find_groups(*bound_);
      if (!groups) return groups.fault();
      groups_ = *std::move(groups);
      rows_ = rows_of_groups(*bound_, groups_);
    } else if (!plan().sort.empty()) {
      rows_ = find_rows(*bound_);
    }
    if (plan().pivot)
      turned_ = turned_groups(*bound_, *std::exchange(rows_, std::nullopt));
    else if (rows_)
      put_in_order(*rows_);
    return std::nullopt;
  }

  Table head() const {
    return {std::string(plan().relation->name), turned_ ? turned_->columns : columns_of(plan()), {}};
  }
  std::vector<Fault> take_unmatched_words() { return std::move(bound_->unmatched_words); }

  void each(std::span<const std::size_t> columns, const TakeRow& take) const {
    if (turned_) return rows_of(*turned_).each(columns, take);
    std::vector<Path> paths;
    for (const std::size_t column : columns) paths.push_back(plan().fields[column]);
    const auto take_cells = [&](const Row& row) { take(cells_of(paths, scope_, row)); };
    if (rows_) {
      for (const Row& row : *rows_) take_cells(row);
      return;
    }
    std::size_t taken = 0;
    for_each_candidate(*bound_, [&](const Row& row) {
      if ((plan().limit && taken >= *plan().limit) || !bound_->chooses(row)) return;
      ++taken;
      take_cells(row);
    });
  }

 private:
  const Query::Plan& plan() const { return query_.plan(); }
  void put_in_order(std::vector<Row>& rows) const {
    sort_rows(*bound_, rows);
    keep_to_limit(plan(), rows);
  }

  Query query_;
  Memory memory_;
  Scope scope_;
  std::optional<BoundPlan> bound_;
  std::vector<Cells> groups_;
  std::optional<std::vector<Row>> rows_;  // nothing: they are taken as the table has them
  std::optional<Table> turned_;           // of a pivot
};

}  // namespace
}  // namespace query

Result<AnswerInRows> answer_in_rows(const Query& query, const Register& records,
                                    const QueryContext& context) {
  const auto asked = std::make_shared<query::AskedRows>(query, records, context);
  if (std::optional<Fault> fault = asked->work_out()) return *std::move(fault);
  const auto each = [asked](std::span<const std::size_t> columns, const TakeRow& take) {
    asked->each(columns, take);
  };
  return AnswerInRows{{asked->head(), each}, asked->take_unmatched_words()};
}

}  // namespace ko
