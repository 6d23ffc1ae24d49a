// SPDX-License-Identifier: MIT
#include "model/offices/interval.hpp"

#include <algorithm>

#include "ko/records/view.hpp"

namespace ko {
namespace {

struct IntervalUnit {
  std::string_view name;
  Interval one;
};

constexpr IntervalUnit interval_units[] = {
    {"day", {.days = 1}},       {"week", {.days = 7}},        {"month", {.months = 1}},
    {"quarter", {.months = 3}}, {"half-year", {.months = 6}}, {"year", {.months = 12}},
};

/// More than that reaches beyond the calendar.
constexpr std::int64_t most_units = 1000;

}  // namespace

std::optional<Interval> parse_interval(std::string_view text) {
  std::string_view unit = text;
  std::int64_t count = 1;
  if (const std::size_t space = text.find(' '); space != std::string_view::npos) {
    count = parse_integer(text.substr(0, space)).value_or(0);
    unit = text.substr(space + 1);
    if (unit.ends_with('s')) unit.remove_suffix(1);
  }
  const auto* found = std::ranges::find(interval_units, unit, &IntervalUnit::name);
  if (count < 1 || found == std::end(interval_units)) return std::nullopt;
  const auto times = static_cast<std::int32_t>(std::min(count, most_units));
  return Interval{found->one.days * times, found->one.months * times};
}

}  // namespace ko
