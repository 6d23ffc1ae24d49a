// SPDX-License-Identifier: MIT
#include "query/staffing/columns.hpp"

#include <algorithm>

namespace ko::query::staffing {
namespace {

constexpr std::string_view equivalents = "FTE";
constexpr std::string_view share = "share";

constexpr FigureColumn columns[] = {
    {.name = "established",
     .meaning = "posts, and places that name no post",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.established(); },
     .shown = true},
    {.name = "filled",
     .meaning = "what somebody holds",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.filled(); },
     .shown = true},
    {.name = "vacant",
     .meaning = "what is established and held by nobody",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.vacant(); },
     .shown = true},
    {.name = "stated_total",
     .meaning = "all staff together, as a source states it",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.stated_total(); },
     .of_organisations = true,
     .shown = true},
    {.name = "leadership",
     .meaning = "what is spent on leadership",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.spent_on(Function::leadership); },
     .of_organisations = true,
     .shown = true},
    {.name = "administration",
     .meaning = "what is spent on administration",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.spent_on(Function::administration); },
     .of_organisations = true,
     .shown = true},
    {.name = "service",
     .meaning = "what is spent on service to users",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.spent_on(Function::service); },
     .of_organisations = true,
     .shown = true},
    {.name = "leadership_share",
     .meaning = "leadership, of all staff",
     .unit = share,
     .figure = [](const Figures& f) { return f.share_of(Function::leadership); },
     .decimals = 3,
     .of_organisations = true,
     .shown = true},
    {.name = "service_per_leader",
     .meaning = "service, for each full-time equivalent of leadership",
     .unit = equivalents,
     .figure =
         [](const Figures& f) { return f.spent_on(Function::service) / f.spent_on(Function::leadership); },
     .of_organisations = true},
    {.name = "vacancy_rate",
     .meaning = "what is vacant, of what is established",
     .unit = share,
     .figure = [](const Figures& f) { return f.vacant() / f.established(); },
     .decimals = 3},
    {.name = "stated_gap",
     .meaning = "the stated total, less what is filled",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.stated_total() - f.filled(); },
     .of_organisations = true},
    {.name = "person_years",
     .meaning = "what was filled over the period: each day counts as its part of its year",
     .unit = "person-years",
     .figure = [](const Figures& f) { return f.person_years(); },
     .of_periods = true,
     .shown = true},
    {.name = "heads",
     .meaning = "persons who hold something, each once",
     .unit = "persons",
     .figure = [](const Figures& f) { return f.heads(); },
     .decimals = 0},
};

}  // namespace

std::span<const FigureColumn> figure_columns() {
  return columns;
}

bool groups_organisations(std::span<const Path> by) {
  return std::ranges::all_of(
      by, [](const Path& path) { return path.first() == "org" || path.first() == "name"; });
}

}  // namespace ko::query::staffing
