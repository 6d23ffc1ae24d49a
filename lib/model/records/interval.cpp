// SPDX-License-Identifier: MIT
#include "model/records/interval.hpp"

#include <array>
#include <utility>

#include "ko/records/view.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::array<std::pair<std::string_view, Interval::Unit>, 6> units = {{
    {"day", Interval::Unit::day},
    {"week", Interval::Unit::week},
    {"month", Interval::Unit::month},
    {"quarter", Interval::Unit::quarter},
    {"half-year", Interval::Unit::half_year},
    {"year", Interval::Unit::year},
}};

}  // namespace

Result<Interval> Interval::parse(std::string_view text) {
  Interval interval;
  std::string_view word = text;
  if (const std::size_t space = text.find(' '); space != std::string_view::npos) {
    interval.count = parse_integer(text.substr(0, space)).value_or(0);
    word = text.substr(space + 1);
    if (word.ends_with('s')) word.remove_suffix(1);
  }
  for (const auto& [name, unit] : units) {
    if (word != name || interval.count < 1) continue;
    interval.unit = unit;
    return interval;
  }
  return Fault{"`" + printable(text) + "` is no interval",
               "write day, week, 2 weeks, month, quarter, half-year or year"};
}

}  // namespace ko
