// SPDX-License-Identifier: MIT
/// The columns of an answer that is computed from groups, so that they can be asked about as those of tables
/// are.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "ko/answers/table.hpp"
#include "query/language/path.hpp"
#include "query/rows/relation.hpp"

namespace ko::query {

class AnswerColumns {
 public:
  AnswerColumns() = default;
  AnswerColumns(const AnswerColumns&) = delete;
  AnswerColumns& operator=(const AnswerColumns&) = delete;

  /// A column that rows are grouped by; `is_key` unless another one decides its value.
  void add(const Path& by, bool is_key);
  /// A column that is summed up; `alias` is another name for it. It is shown unasked unless it is `hidden`.
  void add(Column column, std::string alias = {}, bool hidden = false);

  const std::vector<Column>& columns() const { return columns_; }
  /// The names of those that are shown unless --fields says otherwise.
  const std::vector<std::string_view>& shown() const { return shown_; }
  /// The columns as a table. Holds as long as this does, once the last column is added.
  const Relation& relation(std::string_view table);

 private:
  void add(Column column, Shape shape, const std::string& alias, bool hidden);

  std::deque<std::string> texts_;  // what the attributes' names and meanings are views of
  std::vector<Column> columns_;
  std::vector<Attribute> attributes_;
  std::vector<std::string_view> shown_;
  Relation relation_;
};

}  // namespace ko::query
