// SPDX-License-Identifier: MIT
/// The columns of an answer that is computed from groups, so that they can be asked about as those of tables
/// are.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "ko/answers/table.hpp"
#include "query/plan/path.hpp"
#include "query/tables/relation.hpp"

namespace ko::query {

class AnswerColumns {
 public:
  AnswerColumns() = default;
  AnswerColumns(const AnswerColumns&) = delete;
  AnswerColumns& operator=(const AnswerColumns&) = delete;

  /// A column that rows are grouped by; `is_key` unless another one decides its value.
  void add(const Path& by, bool is_key);
  /// A column that is summed up; `alias` is another name for it.
  void add(Column column, std::string alias = {});

  const std::vector<Column>& columns() const { return columns_; }
  /// The columns as a table. Holds as long as this does, once the last column is added.
  const Relation& relation(std::string_view table);

 private:
  void add(Column column, Shape shape, std::string alias);

  std::deque<std::string> texts_;  // what the attributes' names and meanings are views of
  std::vector<Column> columns_;
  std::vector<Attribute> attributes_;
  Relation relation_;
};

}  // namespace ko::query
