// SPDX-License-Identifier: MIT
#include "query/staffing/span.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "query/language/path.hpp"

namespace ko::query::staffing {
namespace {

constexpr std::array<std::string_view, 4> names = {"", "month", "quarter", "year"};

int months_in(Every every) {
  switch (every) {
    case Every::month: return 1;
    case Every::quarter: return 3;
    default: return 12;
  }
}

Result<Date> read_date(std::string_view option, std::string_view text) {
  if (text.empty())
    return Fault{fmt::format("{} is missing: a series and an average need both ends", option),
                 "--from 2016 --to 2017 is two whole years"};
  Result<Date> date = Date::parse(text);
  if (!date) return Fault{fmt::format("{}: {}", option, date.fault().message), date.fault().mend()};
  return date;
}

/// The first day of the month, quarter or year that `day` is in.
Day begin_of(Day day, Every every) {
  CivilDay civil = to_civil(day);
  civil.day = 1;
  civil.month -= (civil.month - 1) % months_in(every);
  return to_day(civil);
}

}  // namespace

Result<Span> Span::parse(std::string_view from, std::string_view to, std::string_view every, bool average) {
  const auto named = std::ranges::find(names, every);
  if (named == names.end()) return unknown_name("--every", every, "", std::span(names).subspan(1));
  const Result<Date> first = read_date("--from", from);
  if (!first) return first.fault();
  const Result<Date> last = read_date("--to", to);
  if (!last) return last.fault();
  Span span;
  span.period = Period::between(*first, *last);
  if (span.period.empty())
    return Fault{fmt::format("the period from {} to {} ends before it begins", from, to), {}};
  span.every = static_cast<Every>(named - names.begin());
  span.average = average || span.every == Every::once;
  return span;
}

std::vector<Period> Span::parts() const {
  if (every == Every::once) return {period};
  std::vector<Period> found;
  for (Day begin = begin_of(*period.begin, every); begin < *period.end;
       begin = add_months(begin, months_in(every))) {
    const Period whole{begin, add_months(begin, months_in(every))};
    // A series of states has the first days that are in the period; averages take what of each is in it.
    if (average) {
      found.push_back(whole.intersect(period));
    } else if (period.contains(begin)) {
      found.push_back(whole);
    }
  }
  return found;
}

}  // namespace ko::query::staffing
