// SPDX-License-Identifier: MIT
/// The table `staffing`: a row is a slot, seen as staff of `Row::record`: its organisation or, with --deep,
/// one above it. Slots chosen by the filter are grouped and summed up.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

#include "query/plan/plan.hpp"
#include "query/rows/columns.hpp"
#include "query/staffing/ratio.hpp"
#include "query/staffing/span.hpp"
#include "query/staffing/summing.hpp"

namespace ko::query::staffing {
namespace {

std::optional<Period> days_of(const Scope&, const Row& row) {
  return row.slot->possible;
}

constexpr Attribute attributes[] = {
    owner("org", Kind::organisation, "the organisation", "organisation"),
    {.field = {"name", value(Value::localized), "its name"},
     .one = [](const Scope&,
               const Row& row) { return content(row.record->as<organisation_type>().cursor<"name">()); },
     .follows = true},
    {.field = {"post", value(Value::text), "the id of the post"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->post); }},
    {.field = {"role", open_choice(roles), "the role; the post's where the membership states none"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->role); }},
    {.field = {"function", choice(functions), "what the percentage is spent on; the post's unless stated"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->function); }},
    {.field = {"person", reference(Kind::person), "who holds it"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->person); }},
    {.field = {"percent", value(Value::percent),
               "share of a full-time equivalent; none of hours that are no whole hundredths"},
     .one =
         [](const Scope&, const Row& row) {
           const auto& share = row.slot->share;
           return share && share->denominator() == 1 ? Content(Percent{share->numerator()}) : Content();
         }},
    {.field = described(membership_type, "temporary"),
     .one =
         [](const Scope&, const Row& row) {
           const bool is_place = row.slot->sort == Sort::holding || row.slot->sort == Sort::vacancy;
           return is_place ? content(Membership(row.slot->entry).cursor<"temporary">()) : Content();
         }},
};

void slots(const Scope& scope, EmitRow emit) {
  for (const Workforce& workforce : workforces(scope.records)) {
    for (const Slot& slot : workforce.slots) {
      Row row{.record = workforce.organisation};
      row.slot = &slot;
      emit(row);
    }
  }
}

Column column_of(const FigureColumn& figure) {
  return {.name = std::string(figure.name),
          .type = ColumnType::quantity,
          .meaning = std::string(figure.meaning),
          .unit = std::string(figure.unit),
          .decimals = figure.decimals};
}

std::vector<std::string_view> roles_of(const std::vector<BoundRatio>& ratios) {
  std::vector<std::string_view> roles;
  for (const BoundRatio& ratio : ratios)
    for (const Measure* measure : {&ratio.over, &ratio.under})
      if (measure->sort == Measure::Sort::role) roles.push_back(measure->name);
  return roles;
}

/// What follows from the figures, in bounds where it is no fraction of 64 bits.
template <class Follows>
Quantity computed_from(const Figures& figures, Follows follows) {
  try {
    return follows(figures);
  } catch (const std::overflow_error&) {
    return follows(figures.coarse());
  }
}

Quantity value_of(const Measure& measure, const Figures& figures,
                  const std::set<const Record*>& organisations, std::span<const std::string_view> roles,
                  Day day) {
  switch (measure.sort) {
    case Measure::Sort::column: return measure.column->figure(figures);
    case Measure::Sort::role:
      return figures.in_role(
          static_cast<std::size_t>(std::ranges::find(roles, measure.name) - roles.begin()));
    case Measure::Sort::figure: break;
  }
  Quantity sum = Quantity::exactly(0);
  for (const Record* organisation : organisations) sum = sum + figure_of(*organisation, measure.name, day);
  return sum;
}

Quantity times(const Quantity& quantity, const Rational& factor) {
  const auto scaled = [&](const std::optional<Rational>& bound) {
    return bound ? std::optional(*bound * factor) : std::nullopt;
  };
  return {scaled(quantity.least), scaled(quantity.most)};
}

/// What a query asks of staffing: on which days, and which ratios beside its figures.
class StaffingFigures : public TableFigures {
 public:
  /// Without a span, the figures are those of the day asked about.
  StaffingFigures(std::optional<Span> span, std::vector<const FigureColumn*> summed,
                  std::vector<Ratio> ratios)
      : span_(span), summed_(std::move(summed)), ratios_(std::move(ratios)) {}

  bool of_day() const override { return !span_; }
  std::vector<RestNames> rests() const override;
  void add_columns(std::span<const Path> by, AnswerColumns& answer) const override;
  Result<std::vector<Cells>> rows(const BoundPlan& plan) const override;

 private:
  bool is_average() const { return span_ && span_->average; }
  std::vector<Period> periods(Day as_of) const;
  Cells cells(const Key& key, const Period& period, const Sums& sums, const std::vector<BoundRatio>& ratios,
              std::span<const std::string_view> roles) const;

  void add_figure(const FigureColumn& figure, bool whole, AnswerColumns& answer) const;

  std::optional<Span> span_;
  std::vector<const FigureColumn*> summed_;  // those that --sum names
  std::vector<Ratio> ratios_;
};

std::vector<RestNames> StaffingFigures::rests() const {
  std::vector<RestNames> found;
  const std::string_view before = summed_.empty() ? "" : "sum_";
  const auto named = [&](std::string_view name) { return fmt::format("{}{}", before, name); };
  for (const FigureRest& figure : figure_rests()) {
    RestNames& rest = found.emplace_back(RestNames{named(figure.name), {named(figure.whole)}, {}});
    if (!figure.more.empty()) rest.wholes.push_back(named(figure.more));
    for (const std::string_view part : figure.parts)
      if (!part.empty()) rest.parts.push_back(named(part));
  }
  return found;
}

/// A group's figure is the sum of what is in the group, so that --sum merely chooses it and names it so.
void StaffingFigures::add_figure(const FigureColumn& figure, bool whole, AnswerColumns& answer) const {
  Column column = column_of(figure);
  if (summed_.empty())
    return answer.add(std::move(column), {}, !figure.shown || (figure.of_organisations && !whole));
  const bool is_summed = std::ranges::find(summed_, &figure) != summed_.end();
  if (is_summed) column.name = fmt::format("sum_{}", figure.name);
  answer.add(std::move(column), is_summed ? std::string(figure.name) : std::string(), !is_summed);
}

void StaffingFigures::add_columns(std::span<const Path> by, AnswerColumns& answer) const {
  const auto add_day = [&](std::string name, std::string meaning) {
    answer.add(Column{
        .name = std::move(name), .type = ColumnType::date, .meaning = std::move(meaning), .key = true});
  };
  if (is_average()) {
    add_day("from", "first day of the average");
    add_day("to", "last day of the average, itself included");
  } else if (span_) {
    add_day("date", "the day the figures are of");
  }
  const bool whole = groups_organisations(by);
  for (const FigureColumn& figure : figure_columns())
    if (!figure.of_periods || is_average()) add_figure(figure, whole, answer);
  for (const Ratio& ratio : ratios_) answer.add(ratio.answer_column());
}

std::vector<Period> StaffingFigures::periods(Day as_of) const {
  if (!span_) return {{as_of, as_of + 1}};
  std::vector<Period> periods = span_->parts();
  if (!span_->average)
    for (Period& period : periods) period.end = *period.begin + 1;
  return periods;
}

Cells StaffingFigures::cells(const Key& key, const Period& period, const Sums& sums,
                             const std::vector<BoundRatio>& ratios,
                             std::span<const std::string_view> roles) const {
  const Day last = *period.end - 1;
  Cells cells = key;
  if (span_) cells.emplace_back(Date::of(*period.begin));
  if (is_average()) cells.emplace_back(Date::of(last));
  for (const FigureColumn& figure : figure_columns())
    if (!figure.of_periods || is_average()) cells.emplace_back(computed_from(sums.figures, figure.figure));
  for (const BoundRatio& ratio : ratios) {
    cells.emplace_back(computed_from(sums.figures, [&](const Figures& figures) {
      const Quantity over = value_of(ratio.over, figures, sums.organisations, roles, last);
      const Quantity under = value_of(ratio.under, figures, sums.organisations, roles, last);
      return times(over / under, ratio.per);
    }));
  }
  return cells;
}

Result<std::vector<Cells>> StaffingFigures::rows(const BoundPlan& plan) const {
  const auto ratios = bind(ratios_, plan.scope.records);
  if (!ratios) return ratios.fault();
  const Summing summing{plan, roles_of(*ratios), periods(plan.scope.as_of)};
  GroupIndex index;
  std::vector<std::map<std::size_t, Sums>> sums(summing.periods.size());
  for (const Workforce& workforce : workforces(plan.scope.records))
    add_to_groups(summing, workforce, index, sums);
  std::vector<Cells> found;
  for (const std::size_t group : index.sorted()) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const auto sum = sums[i].find(group);
      if (sum == sums[i].end()) continue;
      const Period& period = summing.periods[i];
      sum->second.figures.set_days(*period.end - *period.begin);
      found.push_back(cells(index.keys()[group], period, sum->second, *ratios, summing.roles));
    }
  }
  return found;
}

/// The figures that --sum names. Only what is counted in equivalents adds up: a person in two places is one
/// head, and shares have no sum.
Result<std::vector<const FigureColumn*>> read_summed(const QueryWords& words) {
  std::vector<const FigureColumn*> summed;
  for (const std::string_view name : names_in(words.sum)) {
    const auto figures = figure_columns();
    const auto figure = std::ranges::find(figures, name, &FigureColumn::name);
    if (figure == figures.end()) {
      std::vector<std::string_view> names;
      for (const FigureColumn& each : figures) names.push_back(each.name);
      return unknown_name("figure", name, "staffing", names);
    }
    if (!figure->adds_up)
      return Fault{fmt::format("--sum: `{}` of several organisations is not the sum of theirs", name),
                   "choose it with --fields"};
    if (figure->of_periods && !words.average)
      return Fault{fmt::format("--sum: `{}` is of an average, and none is asked for", name),
                   "add --average with --from and --to"};
    summed.push_back(&*figure);
  }
  return summed;
}

/// --from, --to, --every, --average, --sum, --ratio and --per.
Result<std::shared_ptr<const TableFigures>> read(const QueryWords& words) {
  std::optional<Span> span;
  if (!words.from.empty() || !words.to.empty() || !words.every.empty() || words.average) {
    auto read = Span::parse(words.from, words.to, words.every, words.average);
    if (!read) return read.fault();
    span = *read;
  }
  if (!words.per.empty() && words.ratio.empty())
    return Fault{"--per counts a ratio, and there is none", "--ratio service/inhabitants --per 10000"};
  std::vector<Ratio> ratios;
  for (const std::string_view written : names_in(words.ratio)) {
    auto ratio = Ratio::parse(written, words.per);
    if (!ratio) return ratio.fault();
    ratios.push_back(*std::move(ratio));
  }
  auto summed = read_summed(words);
  if (!summed) return summed.fault();
  return std::shared_ptr<const TableFigures>(
      std::make_shared<StaffingFigures>(span, *std::move(summed), std::move(ratios)));
}

std::vector<Column> columns() {
  std::vector<Column> all;
  for (const FigureColumn& figure : figure_columns()) all.push_back(column_of(figure));
  return all;
}

constexpr FigureTable figure_table = {
    .by = "org name", .days = "date from to", .columns = columns, .read = read};

}  // namespace
}  // namespace ko::query::staffing

namespace ko::query {

KO_ENTRY(Relation, staffing_relation) = {
    .name = "staffing",
    .order = 12,
    .row = "an organisation with staff, or a group of its posts and places",
    .terms = "årsverk, bemanning, stilling, full-time equivalent",
    .attributes = staffing::attributes,
    .searched = "name",
    .sources = Kind::organisation,
    .unowned = staffing::slots,
    .figures = &staffing::figure_table,
    .time = staffing::days_of};

}  // namespace ko::query
