// SPDX-License-Identifier: MIT
#include "query/staffing/ratio.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "ko/values/text.hpp"
#include "query/language/fault.hpp"

namespace ko::query::staffing {
namespace {

using Figure = View<figure_type>;

Measure measure_named(std::string_view name) {
  Measure measure{.name = std::string(name)};
  const auto found = std::ranges::find(figure_columns(), name, &FigureColumn::name);
  if (found != figure_columns().end()) measure.column = &*found;
  return measure;
}

/// What organisations count, and what their people are: as written, and what they may always be asked for.
struct Names {
  std::set<std::string_view> figures{"inhabitants", "users"};
  std::set<std::string_view> roles{std::begin(ko::roles), std::end(ko::roles)};
};

void add_roles(Names& names, Cursor entries, auto role_of) {
  if (!entries) return;
  for (const Cursor entry : entries.children())
    if (const std::string_view role = role_of(entry); !role.empty()) names.roles.insert(role);
}

Names names_in(const Register& records) {
  Names names;
  const auto role = [](Cursor entry) { return Membership(entry).get<"role">(); };
  for (const Record& record : records.records(Kind::organisation)) {
    const auto organisation = record.as<organisation_type>();
    for (const Figure figure : organisation.get<"figures">()) names.figures.insert(figure.get<"what">());
    add_roles(names, organisation.cursor<"members">(), role);
    add_roles(names, organisation.cursor<"posts">(), [](Cursor entry) { return Post(entry).get<"role">(); });
  }
  for (const Record& record : records.records(Kind::person))
    add_roles(names, record.as<person_type>().cursor<"memberships">(), role);
  return names;
}

std::optional<Fault> bind(Measure& measure, const Names& names) {
  if (measure.column) return std::nullopt;
  if (names.figures.contains(measure.name)) {
    measure.sort = Measure::Sort::figure;
    return std::nullopt;
  }
  if (names.roles.contains(measure.name)) {
    measure.sort = Measure::Sort::role;
    return std::nullopt;
  }
  std::vector<std::string_view> known(names.figures.begin(), names.figures.end());
  known.insert(known.end(), names.roles.begin(), names.roles.end());
  for (const FigureColumn& column : figure_columns()) known.push_back(column.name);
  return unknown_name("function, role or figure", measure.name, "", known);
}

}  // namespace

Result<Ratio> Ratio::parse(std::string_view written, std::string_view per) {
  const std::size_t slash = written.find('/');
  if (slash == std::string_view::npos || slash == 0 || slash + 1 == written.size())
    return Fault{fmt::format("--ratio: `{}` is not of the form A/B", written), "service/inhabitants"};
  Ratio ratio{measure_named(written.substr(0, slash)), measure_named(written.substr(slash + 1))};
  if (per.empty()) return ratio;
  const Result<Rational> count = Rational::parse(per);
  if (!count || *count <= Rational(0))
    return Fault{fmt::format("--per: `{}` is not a number above 0", per), "--per 10000"};
  ratio.per = *count;
  return ratio;
}

Column Ratio::answer_column() const {
  const std::string counted = per == Rational(1) ? "" : fmt::format(", per {}", per.str());
  return {.name = fmt::format("{}_per_{}", over.name, under.name),
          .type = ColumnType::quantity,
          .meaning = fmt::format("{} by {}{}", over.name, under.name, counted),
          .unit = per == Rational(1) ? "" : fmt::format("per {}", per.str())};
}

std::optional<Fault> bind(std::vector<Ratio>& ratios, const Register& records) {
  if (ratios.empty()) return std::nullopt;
  const Names names = names_in(records);
  for (Ratio& ratio : ratios)
    for (Measure* measure : {&ratio.over, &ratio.under})
      if (auto fault = bind(*measure, names)) return fault;
  return std::nullopt;
}

Quantity figure_of(const Record& organisation, std::string_view what, Day day) {
  Quantity latest = Quantity::unknown();
  std::optional<Day> latest_day;
  for (const Figure figure : organisation.as<organisation_type>().get<"figures">()) {
    if (figure.get<"what">() != what) continue;
    const auto at = figure.get<"at">();
    if (at && day < at->first()) continue;
    if (latest_day && (!at || at->first() < *latest_day)) continue;
    const auto value = figure.get<"value">();
    latest = value ? Quantity::exactly(*value) : Quantity::unknown();
    if (at) latest_day = at->first();
  }
  return latest;
}

}  // namespace ko::query::staffing
