// SPDX-License-Identifier: MIT
/// Words -> plan.
#include <fmt/format.h>

#include <memory>
#include <string_view>
#include <utility>

#include "query/fault.hpp"
#include "query/plan.hpp"
#include "query/staffing/columns.hpp"
#include "query/terms.hpp"
#include "query/where.hpp"

namespace ko {
namespace query {
namespace {

/// The names in options that take lists: `a,b` twice is `a,b,a,b`.
std::vector<std::string_view> names_in(const std::vector<std::string>& lists) {
  std::vector<std::string_view> names;
  for (std::string_view list : lists) {
    while (true) {
      const std::size_t length = std::min(list.find(','), list.size());
      names.push_back(list.substr(0, length));
      if (length == list.size()) break;
      list.remove_prefix(length + 1);
    }
  }
  return names;
}

class Parser {
 public:
  explicit Parser(const QueryWords& words) : words_(words), plan_(std::make_shared<Query::Plan>()) {}

  Result<Query> parse() {
    const auto steps = {&Parser::find_table,  &Parser::read_groups, &Parser::read_filter,
                        &Parser::read_having, &Parser::read_fields, &Parser::read_sort};
    for (const auto step : steps)
      if (auto fault = (this->*step)()) return *std::move(fault);
    plan_->deep = words_.deep;
    plan_->limit = words_.limit;
    return Query(std::move(plan_));
  }

 private:
  using Outcome = std::optional<Fault>;

  Outcome find_table() {
    plan_->relation = find_relation(words_.table);
    plan_->is_staffing = plan_->relation == find_relation("staffing");
    if (plan_->relation) return std::nullopt;
    std::vector<std::string_view> names;
    for (const Relation* relation : relations()) names.push_back(relation->name);
    return unknown_name("table", words_.table, "", names);
  }

  Outcome read_paths(std::span<const std::string_view> names, std::vector<Path>& paths) const {
    for (const std::string_view name : names) {
      auto path = Path::resolve(*plan_->relation, name);
      if (!path) return path.fault();
      paths.push_back(*std::move(path));
    }
    return std::nullopt;
  }

  Outcome read_groups() {
    plan_->grouped = plan_->is_staffing || !words_.by.empty();
    std::vector<std::string_view> names = names_in(words_.by);
    if (plan_->is_staffing && names.empty()) names = {"org", "name"};
    if (auto fault = read_paths(names, plan_->by)) return fault;
    for (const Path& path : plan_->by) plan_->answer.add(path);
    if (plan_->is_staffing)
      for (const staffing::FigureColumn& column : staffing::figure_columns())
        plan_->answer.add(Column{std::string(column.name), ColumnType::quantity, std::string(column.meaning),
                                 std::string(column.unit), column.decimals});
    return std::nullopt;
  }

  Outcome add_terms(const Relation& relation, std::span<const std::string> words, Expression& all) {
    for (const std::string& word : words) {
      auto term = read_term(relation, word);
      if (!term) return term.fault();
      all.parts.push_back(*std::move(term));
    }
    return std::nullopt;
  }

  Outcome read_filter() {
    if (auto fault = add_terms(*plan_->relation, words_.terms, plan_->filter)) return fault;
    if (words_.where.empty()) return std::nullopt;
    auto where = read_where(*plan_->relation, words_.where);
    if (!where) return where.fault();
    plan_->filter.parts.push_back(*std::move(where));
    return std::nullopt;
  }

  Outcome read_having() {
    return add_terms(plan_->answer.relation(plan_->relation->name), words_.having, plan_->having);
  }

  const Relation& asked_of() {
    return plan_->grouped ? plan_->answer.relation(plan_->relation->name) : *plan_->relation;
  }

  std::vector<std::string_view> shown_columns() const {
    std::vector<std::string_view> names;
    if (!plan_->grouped) {
      for_each_word(plan_->relation->shown, [&](std::string_view name) { names.push_back(name); });
      return names;
    }
    for (const Column& column : plan_->answer.columns()) names.push_back(column.name);
    if (!plan_->is_staffing) return names;
    names.resize(plan_->by.size());
    for (const staffing::FigureColumn& column : staffing::figure_columns())
      if (staffing::is_shown(column, plan_->by)) names.push_back(column.name);
    return names;
  }

  Outcome read_fields() {
    std::vector<std::string_view> names = names_in(words_.fields);
    if (names.empty()) names = shown_columns();
    if (names == std::vector<std::string_view>{"all"}) names = column_names(asked_of());
    for (const std::string_view name : names) {
      auto path = Path::resolve(asked_of(), name);
      if (!path) return path.fault();
      plan_->fields.push_back(*std::move(path));
    }
    return std::nullopt;
  }

  Outcome read_sort() {
    for (std::string_view name : names_in(words_.sort)) {
      const bool descending = name.starts_with('-');
      if (descending) name.remove_prefix(1);
      auto path = Path::resolve(asked_of(), name);
      if (!path) return path.fault();
      plan_->sort.push_back({*std::move(path), descending});
    }
    return std::nullopt;
  }

  const QueryWords& words_;
  std::shared_ptr<Query::Plan> plan_;
};

}  // namespace
}  // namespace query

Result<Query> parse_query(const QueryWords& words) {
  return query::Parser(words).parse();
}

bool Query::wants_findings() const {
  return plan_->relation == query::find_relation("findings");
}

}  // namespace ko
