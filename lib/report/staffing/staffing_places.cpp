// SPDX-License-Identifier: MIT
#include "report/staffing/staffing_places.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "report/figures.hpp"
#include "report/records/tenure_words.hpp"

namespace ko {
namespace {

/// True of a post or a place at work, which a seat in a body is not.
bool is_staff(const Tenure& tenure) {
  const Membership& entry = tenure.entry;
  return entry.get<"percent">() || entry.get<"hourly">() || !entry.get<"post">().empty() ||
         !entry.get<"function">().empty() || entry.get<"role">() == "employee";
}

}  // namespace

std::vector<Tenure> places_of_staff(const Context& context, const Record* about) {
  std::vector<Tenure> places = tenures(context.records);
  const auto below = about == nullptr ? std::vector<const Record*>() : descendants(context.records, *about);
  std::erase_if(places, [&](const Tenure& tenure) {
    const bool is_chosen = about == nullptr || tenure.organisation == about ||
                           std::ranges::find(below, tenure.organisation) != below.end();
    return !is_chosen || !is_staff(tenure) || !is_held_now(context, tenure) ||
           !may_show_place(context, tenure);
  });
  return places;
}

Table table_of_vacancies(const Context& context, const std::vector<Tenure>& places) {
  Table table = table_headed(context, {"staffing.unit", "column.position", "organisation.percent",
                                       "organisation.days", "column.remark"});
  for (const Tenure& tenure : places) {
    if (!tenure.vacant()) continue;
    std::string percent = percent_of(context, tenure);
    if (percent.empty()) percent = context.say("not_stated");
    table.rows.push_back({cell_of(name_of(context, tenure.organisation->id)),
                          cell_of(role_in_words(context, tenure)), cell_of(std::move(percent)),
                          cell_of(days_of(context, tenure.entry.get<"from">(), tenure.entry.get<"to">())),
                          cell_of(remark_on(context, tenure))});
  }
  return without_empty_columns(std::move(table));
}

Table table_of_leaves(const Context& context, const std::vector<Tenure>& places) {
  Table table = table_headed(context, {"column.name", "staffing.unit", "column.position",
                                       "staffing.leave_part", "organisation.days"});
  for (const Tenure& tenure : places) {
    for (const Leave& leave : shown(context, tenure.entry.get<"leave">())) {
      const Period days = Period::between(leave.get<"from">(), leave.get<"to">());
      if (!days.contains(context.options.as_of)) continue;
      const auto percent = leave.get<"percent">();
      table.rows.push_back({cell_of(holder_of(context, tenure)),
                            cell_of(name_of(context, tenure.organisation->id)),
                            cell_of(role_in_words(context, tenure)),
                            cell_of(written(percent.value_or(Percent{10'000}), context.language())),
                            cell_of(days_of(context, leave.get<"from">(), leave.get<"to">()))});
    }
  }
  return without_empty_columns(std::move(table));
}

}  // namespace ko
