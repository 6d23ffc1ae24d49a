// SPDX-License-Identifier: MIT
#include "query/staffing/ratio.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "ko/values/text.hpp"
#include "query/language/path.hpp"

namespace ko::query::staffing {
namespace {

using Figure = View<figure_type>;

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

Names all_names(const Register& records) {
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

Result<Measure> measure_named(std::string_view name, const Names& names) {
  const auto columns = figure_columns();
  const auto column = std::ranges::find(columns, name, &FigureColumn::name);
  if (column != columns.end()) return Measure{Measure::Sort::column, name, &*column};
  if (names.figures.contains(name)) return Measure{Measure::Sort::figure, name};
  if (names.roles.contains(name)) return Measure{Measure::Sort::role, name};
  std::vector<std::string_view> known(names.figures.begin(), names.figures.end());
  known.insert(known.end(), names.roles.begin(), names.roles.end());
  for (const FigureColumn& each : columns) known.push_back(each.name);
  return unknown_name("function, role or figure", name, "", known);
}

}  // namespace

Result<Ratio> Ratio::parse(std::string_view written, std::string_view per) {
  const std::size_t slash = written.find('/');
  if (slash == std::string_view::npos || slash == 0 || slash + 1 == written.size())
    return Fault{fmt::format("--ratio: `{}` is not of the form A/B", written), "service/inhabitants"};
  Ratio ratio{std::string(written.substr(0, slash)), std::string(written.substr(slash + 1))};
  if (per.empty()) return ratio;
  const Result<Rational> count = Rational::parse(per);
  if (!count || *count <= Rational(0))
    return Fault{fmt::format("--per: `{}` is not a number above 0", per), "--per 10000"};
  ratio.per = *count;
  return ratio;
}

Column Ratio::answer_column() const {
  const std::string counted = per == Rational(1) ? "" : fmt::format(", per {}", per.str());
  return {.name = fmt::format("{}_per_{}", over, under),
          .type = ColumnType::quantity,
          .meaning = fmt::format("{} by {}{}", over, under, counted),
          .unit = per == Rational(1) ? "" : fmt::format("per {}", per.str())};
}

Result<std::vector<BoundRatio>> bind(const std::vector<Ratio>& ratios, const Register& records) {
  std::vector<BoundRatio> bound;
  if (ratios.empty()) return bound;
  const Names names = all_names(records);
  for (const Ratio& ratio : ratios) {
    const Result<Measure> over = measure_named(ratio.over, names);
    if (!over) return over.fault();
    const Result<Measure> under = measure_named(ratio.under, names);
    if (!under) return under.fault();
    bound.push_back({*over, *under, ratio.per});
  }
  return bound;
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
