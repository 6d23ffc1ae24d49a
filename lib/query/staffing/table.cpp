// SPDX-License-Identifier: MIT
#include "query/staffing/table.hpp"

#include <algorithm>
#include <utility>

#include "query/language/parse_parts.hpp"
#include "query/staffing/groups.hpp"

namespace ko::query {

std::optional<Fault> read_staffing(const QueryWords& words, Query::Plan& plan) {
  if (!words.from.empty() || !words.to.empty() || !words.every.empty() || words.average) {
    auto span = staffing::Span::parse(words.from, words.to, words.every, words.average);
    if (!span) return span.fault();
    plan.span = *span;
  }
  if (!words.per.empty() && words.ratio.empty())
    return Fault{"--per counts a ratio, and there is none", "--ratio service/inhabitants --per 10000"};
  for (const std::string_view written : names_in(words.ratio)) {
    auto ratio = staffing::Ratio::parse(written, words.per);
    if (!ratio) return ratio.fault();
    plan.ratios.push_back(*std::move(ratio));
  }
  return std::nullopt;
}

namespace staffing {
namespace {

bool is_average(const Query::Plan& plan) {
  return plan.span && plan.span->average;
}

/// What the columns of the days are called: none of a single day, `date` of a series of them, from and to of
/// periods.
std::vector<std::pair<std::string_view, std::string_view>> day_columns(const Query::Plan& plan) {
  if (!plan.span) return {};
  if (!plan.span->average) return {{"date", "the day the figures are of"}};
  return {{"from", "first day of the average"}, {"to", "last day of the average, itself included"}};
}

std::vector<Period> periods_of(const Query::Plan& plan, Day as_of) {
  if (!plan.span) return {{as_of, as_of + 1}};
  std::vector<Period> periods = plan.span->parts();
  if (!plan.span->average)
    for (Period& period : periods) period.end = *period.begin + 1;
  return periods;
}

std::vector<std::string_view> roles_of(const std::vector<Ratio>& ratios) {
  std::vector<std::string_view> roles;
  for (const Ratio& ratio : ratios)
    for (const Measure* measure : {&ratio.over, &ratio.under})
      if (measure->sort == Measure::Sort::role) roles.push_back(measure->name);
  return roles;
}

Quantity value_of(const Measure& measure, const Sums& sums, std::span<const std::string_view> roles,
                  Day day) {
  switch (measure.sort) {
    case Measure::Sort::column: return measure.column->figure(sums.figures);
    case Measure::Sort::role:
      return sums.figures.in_role(
          static_cast<std::size_t>(std::ranges::find(roles, measure.name) - roles.begin()));
    case Measure::Sort::figure: break;
  }
  Quantity sum = Quantity::exactly(0);
  for (const Record* organisation : sums.organisations)
    sum = sum + figure_of(*organisation, measure.name, day);
  return sum;
}

Quantity times(const Quantity& quantity, const Rational& factor) {
  const auto scaled = [&](const std::optional<Rational>& bound) {
    return bound ? std::optional(*bound * factor) : std::nullopt;
  };
  return {scaled(quantity.least), scaled(quantity.most)};
}

std::vector<Cell> cells_of(const Key& key, const Period& period, const Sums& sums, const Summing& summing,
                           const std::vector<Ratio>& ratios) {
  const Query::Plan& plan = summing.plan;
  const Day last = *period.end - 1;
  std::vector<Cell> cells = key;
  if (plan.span) cells.emplace_back(Date::of(*period.begin));
  if (is_average(plan)) cells.emplace_back(Date::of(last));
  for (const FigureColumn& column : figure_columns())
    if (!column.of_periods || is_average(plan)) cells.emplace_back(column.figure(sums.figures));
  for (const Ratio& ratio : ratios) {
    const Quantity over = value_of(ratio.over, sums, summing.roles, last);
    const Quantity under = value_of(ratio.under, sums, summing.roles, last);
    cells.emplace_back(times(over / under, ratio.per));
  }
  return cells;
}

}  // namespace

bool is_asked_for(const QueryWords& words) {
  return !words.every.empty() || !words.from.empty() || !words.to.empty() || words.average ||
         !words.ratio.empty() || !words.per.empty();
}

void add_columns(Query::Plan& plan) {
  for (const auto& [name, meaning] : day_columns(plan))
    plan.answer.add(Column{
        .name = std::string(name), .type = ColumnType::date, .meaning = std::string(meaning), .key = true});
  for (const FigureColumn& column : figure_columns())
    if (!column.of_periods || is_average(plan))
      plan.answer.add(Column{.name = std::string(column.name),
                             .type = ColumnType::quantity,
                             .meaning = std::string(column.meaning),
                             .unit = std::string(column.unit),
                             .decimals = column.decimals});
  for (const Ratio& ratio : plan.ratios) plan.answer.add(ratio.answer_column());
}

std::vector<std::string_view> shown_columns(const Query::Plan& plan) {
  const bool whole = groups_organisations(plan.by);
  std::vector<std::string_view> names;
  for (const Path& path : plan.by) names.push_back(path.written());
  for (const auto& [name, meaning] : day_columns(plan)) names.push_back(name);
  for (const FigureColumn& column : figure_columns())
    if (column.shown && (whole || !column.of_organisations) && (!column.of_periods || is_average(plan)))
      names.push_back(column.name);
  const std::vector<Column>& all = plan.answer.columns();
  for (std::size_t i = all.size() - plan.ratios.size(); i < all.size(); ++i) names.push_back(all[i].name);
  return names;
}

std::vector<std::vector<Cell>> rows(const Query::Plan& plan, const Expression& filter,
                                    const std::vector<Ratio>& ratios, const Scope& scope) {
  const Summing summing{plan, filter, scope, roles_of(ratios), periods_of(plan, scope.as_of)};
  GroupIndex index;
  std::vector<std::map<std::size_t, Sums>> sums(summing.periods.size());
  for (const Workforce& workforce : workforces(scope.records)) add_to_groups(summing, workforce, index, sums);
  std::vector<std::vector<Cell>> found;
  for (const std::size_t group : index.sorted()) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const auto sum = sums[i].find(group);
      if (sum == sums[i].end()) continue;
      const Period& period = summing.periods[i];
      sum->second.figures.set_days(*period.end - *period.begin);
      found.push_back(cells_of(index.keys()[group], period, sum->second, summing, ratios));
    }
  }
  return found;
}

}  // namespace staffing
}  // namespace ko::query
