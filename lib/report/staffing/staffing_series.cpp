// SPDX-License-Identifier: MIT
#include "report/staffing/staffing_series.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "report/staffing/staffing_figures.hpp"
#include "report/staffing/staffing_picture.hpp"

namespace ko {
namespace {

/// What is filled, by function, on the report's day or over the days of a series; for all below it, too.
QueryWords filled_by_function(const Register& records, const Record* about,
                              const std::optional<SeriesDays>& days) {
  QueryWords words = {.table = "staffing", .terms = {}, .by = {"function"}, .fields = {"function", "filled"}};
  const Record* here = about == nullptr ? nullptr : records.find(about->id);
  if (here != nullptr) words.terms = chosen_units(records, here);
  if (!days) return words;
  words.by.insert(words.by.begin(), "date");
  words.fields.insert(words.fields.begin(), "date");
  return days->over(std::move(words));
}

}  // namespace

QueryWords SeriesDays::over(QueryWords words) const {
  constexpr std::int32_t three_years = 3 * 366;
  words.from = to_string(first);
  words.to = to_string(last);
  words.every = last - first > three_years ? "year" : "quarter";
  return words;
}

std::optional<SeriesDays> series_days(const Context& context) {
  const Period& period = context.options.period;
  if (!period.begin) return std::nullopt;
  return SeriesDays{*period.begin, period.end ? *period.end - 1 : context.options.as_of};
}

void add_staffing_picture(Blocks& blocks, const Context& context, const Record* about) {
  const auto days = series_days(context);
  std::vector<StaffingSide> sides;
  const auto add_side = [&](std::string name, const Register& records) {
    if (auto answer = staffing_asked(context, records, filled_by_function(records, about, days)))
      sides.push_back({std::move(name), *std::move(answer)});
  };
  if (const ComparedScenario* scenario = context.options.scenario) {
    add_side(context.say("staffing.before"), context.records);
    add_side(context.say("staffing.after"), scenario->records);
  } else {
    add_side({}, context.records);
  }
  if (auto picture = staffing_picture(context, sides, days ? days->last : context.options.as_of)) {
    blocks.push_back({Heading{2, picture->title}});
    blocks.push_back({*std::move(picture)});
  }
}

}  // namespace ko
