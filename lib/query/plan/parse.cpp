// SPDX-License-Identifier: MIT
/// Words -> plan.
#include <fmt/format.h>

#include <memory>
#include <string_view>
#include <utility>

#include "ko/values/text.hpp"
#include "query/language/terms.hpp"
#include "query/plan/plan.hpp"

namespace ko {
namespace query {

std::vector<std::string_view> names_in(const std::vector<std::string>& lists) {
  std::vector<std::string_view> names;
  for (const std::string& list : lists)
    for (const std::string_view name : split(list, ',')) names.push_back(name);
  return names;
}

namespace {

class QueryParser {
 public:
  explicit QueryParser(const QueryWords& words) : words_(words), plan_(std::make_shared<Query::Plan>()) {}

  Result<Query> parse() {
    const auto steps = {&QueryParser::find_table,  &QueryParser::read_all_groups, &QueryParser::read_filter,
                        &QueryParser::read_having, &QueryParser::read_fields,     &QueryParser::read_sort};
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
    return plan_->relation ? std::nullopt : Outcome(unknown_table(words_.table));
  }

  Outcome read_all_groups() {
    const bool asks_for_figures = !words_.every.empty() || !words_.from.empty() || !words_.to.empty() ||
                                  words_.average || !words_.ratio.empty() || !words_.per.empty();
    if (!plan_->relation->figures && asks_for_figures)
      return Fault{"--every, --from, --to, --average, --ratio and --per belong to `staffing`", {}};
    return read_groups(words_, *plan_);
  }

  /// A term about a table's own figure chooses among the groups; it cannot be asked of what they are made of.
  bool is_about_figure(std::string_view word) {
    if (!plan_->figures) return false;
    if (word.starts_with("not:")) return is_about_figure(word.substr(4));
    const std::string_view name = word.substr(0, word.find_first_of(".:"));
    return word.find(':') != std::string_view::npos && !Path::resolve(*plan_->relation, name) &&
           Path::resolve(answer(), name);
  }

  Outcome add_term(const Relation& relation, std::string_view word, Expression& all) {
    auto term = read_term(relation, word);
    if (!term) return term.fault();
    all.parts.push_back(*std::move(term));
    return std::nullopt;
  }

  Outcome read_filter() {
    for (const std::string& word : words_.terms) {
      const bool of_groups = is_about_figure(word);
      auto fault =
          add_term(of_groups ? answer() : *plan_->relation, word, of_groups ? plan_->having : plan_->filter);
      if (fault) return fault;
    }
    if (words_.where.empty()) return std::nullopt;
    auto where = read_where(*plan_->relation, words_.where);
    if (!where) return where.fault();
    plan_->filter.parts.push_back(*std::move(where));
    return std::nullopt;
  }

  Outcome read_having() {
    if (!words_.having.empty() && !plan_->grouped)
      return Fault{"--having chooses among groups, and there are none", "--by says what to group by"};
    for (const std::string& word : words_.having)
      if (auto fault = add_term(answer(), word, plan_->having)) return fault;
    return std::nullopt;
  }

  const Relation& answer() { return plan_->answer.relation(plan_->relation->name); }
  const Relation& asked_of() { return plan_->grouped ? answer() : *plan_->relation; }

  std::vector<std::string_view> shown_columns() const {
    return plan_->grouped ? plan_->answer.shown() : words_in(plan_->relation->shown);
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
  return query::QueryParser(words).parse();
}

bool Query::wants_findings() const {
  return plan_->relation->of_findings;
}

bool Query::wants_sources() const {
  return plan_->relation->of_sources;
}

std::optional<Fault> Query::day_fault(std::string_view day) const {
  const bool decides = plan_->figures ? plan_->figures->of_day() : false;
  if (decides || query::asks_for(*plan_, &query::Attribute::of_day)) return std::nullopt;
  const query::Relation& relation = *plan_->relation;
  std::string advice;
  if (plan_->figures) {
    advice = "--from and --to say which days are asked about";
  } else if (relation.of_findings) {
    advice = fmt::format("--today {} takes that day for today", day);
  } else if (relation.time) {
    advice = fmt::format("write at:{} for the rows of that day", day);
  }
  return Fault{fmt::format("--as-of decides nothing that is asked for here of `{}`", relation.name), advice};
}

}  // namespace ko
