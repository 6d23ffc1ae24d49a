// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "query/language/terms.hpp"
#include "query/plan/plan.hpp"

namespace ko::query {
namespace {

using Outcome = std::optional<Fault>;

/// True for a column of a series that says the days of a row. Every row has it, so that to group by it is to
/// group by nothing else.
bool is_of_days(std::string_view name, const Query::Plan& plan) {
  if (!plan.relation->figures) return false;
  const auto days = words_in(plan.relation->figures->days);
  return std::ranges::find(days, name) != days.end();
}

/// The place that --pivot has among the columns of the answer where it is one of these.
Outcome read_days(const QueryWords& words, Query::Plan& plan) {
  std::vector<std::string_view> names = names_in(words.by);
  if (!words.pivot.empty()) names.push_back(words.pivot);
  for (const std::string_view name : names) {
    if (!is_of_days(name, plan)) continue;
    const auto& columns = plan.answer.columns();
    const auto column = std::ranges::find(columns, name, &Column::name);
    if (column == columns.end())
      return Fault{fmt::format("`{}` is of a series, and this asks for none that has it", name),
                   name == "date" ? "--from 2024 --to 2024 --every month"
                                  : "--from 2024 --to 2024 --every month --average"};
    if (name == words.pivot) plan.pivot = static_cast<std::size_t>(column - columns.begin());
  }
  return std::nullopt;
}

Outcome read_by(const QueryWords& words, Query::Plan& plan) {
  std::vector<std::string_view> names = names_in(words.by);
  if (plan.relation->figures && names.empty()) names = words_in(plan.relation->figures->by);
  if (!words.pivot.empty() && std::ranges::find(names, words.pivot) == names.end())
    names.push_back(words.pivot);
  for (const std::string_view name : names) {
    if (is_of_days(name, plan)) continue;
    auto path = Path::resolve(*plan.relation, name);
    if (!path) return path.fault();
    if (name == words.pivot) plan.pivot = plan.by.size();
    plan.by.push_back(*std::move(path));
  }
  return std::nullopt;
}

Outcome read_aggregates(Summary summary, const std::vector<std::string>& lists, Query::Plan& plan) {
  for (const std::string_view name : names_in(lists)) {
    auto path = Path::resolve(*plan.relation, name);
    if (!path) return path.fault();
    auto aggregate = Aggregate::of(summary, *std::move(path));
    if (!aggregate) return aggregate.fault();
    plan.aggregates.push_back(*std::move(aggregate));
  }
  return std::nullopt;
}

Outcome read_rates(const QueryWords& words, Query::Plan& plan) {
  for (const std::string& word : words.rate) {
    auto term = read_term(*plan.relation, word);
    if (!term) return term.fault();
    plan.aggregates.push_back({.summary = Summary::rate, .path = {}, .term = *std::move(term)});
  }
  return std::nullopt;
}

/// A table with figures of its own adds them up itself.
Outcome refuse_figures(const QueryWords& words, const Query::Plan& plan) {
  const bool is_asked = !words.avg.empty() || !words.min.empty() || !words.max.empty() ||
                        !words.count.empty() || !words.rate.empty();
  if (!is_asked) return std::nullopt;
  return Fault{fmt::format("the figures of `{}` are its columns", plan.relation->name),
               "choose among them with --fields, or with --sum"};
}

Outcome read_figures(const QueryWords& words, Query::Plan& plan) {
  if (plan.relation->figures) return refuse_figures(words, plan);
  const std::pair<Summary, const std::vector<std::string>*> asked[] = {{Summary::count, &words.count},
                                                                       {Summary::sum, &words.sum},
                                                                       {Summary::avg, &words.avg},
                                                                       {Summary::min, &words.min},
                                                                       {Summary::max, &words.max}};
  for (const auto& [summary, lists] : asked)
    if (auto fault = read_aggregates(summary, *lists, plan)) return fault;
  if (auto fault = read_rates(words, plan)) return fault;
  if (plan.aggregates.empty()) plan.aggregates.emplace_back();
  return std::nullopt;
}

/// A figure answers to its function alone where that is the only one of its sort; a second rate is `rate_2`.
void add_answer_columns(Query::Plan& plan) {
  int rates = 0;
  for (const Aggregate& aggregate : plan.aggregates) {
    Column column = aggregate.column();
    if (aggregate.summary == Summary::rate && ++rates > 1) column.name += fmt::format("_{}", rates);
    const auto same = std::ranges::count(plan.aggregates, aggregate.summary, &Aggregate::summary);
    const std::string_view alias = name(aggregate.summary);
    plan.answer.add(std::move(column), same == 1 ? std::string(alias) : std::string());
  }
}

}  // namespace

std::optional<Fault> read_groups(const QueryWords& words, Query::Plan& plan) {
  const bool sums_up = !words.sum.empty() || !words.avg.empty() || !words.min.empty() || !words.max.empty() ||
                       !words.count.empty() || !words.rate.empty();
  plan.grouped = plan.relation->figures || sums_up || !words.by.empty() || !words.pivot.empty();
  if (!plan.grouped) return std::nullopt;
  if (auto fault = read_by(words, plan)) return fault;
  if (auto fault = read_figures(words, plan)) return fault;
  for (const Path& path : plan.by) plan.answer.add(path, !path.attribute() || !path.attribute()->follows);
  if (!plan.relation->figures) {
    add_answer_columns(plan);
    return std::nullopt;
  }
  auto figures = plan.relation->figures->read(words);
  if (!figures) return figures.fault();
  plan.figures = *std::move(figures);
  plan.figures->add_columns(plan.by, plan.answer);
  return read_days(words, plan);
}

}  // namespace ko::query
