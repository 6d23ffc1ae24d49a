// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/text/digits.hpp"
#include "base/values/date_writing.hpp"
#include "base/values/fault.hpp"
#include "ko/values/date.hpp"

namespace ko {
namespace {

constexpr std::string_view period_forms =
    "a period is written 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or 2014-01..2014-03";

Period quarter(int year, int number) {
  const Day begin = to_day({year, 3 * number - 2, 1});
  return {begin, add_months(begin, 3)};
}

/// True for `2014-Q1` and the like, with `letter` and that many digits after it.
bool has_form(std::string_view text, char letter, std::size_t digits) {
  return text.size() == 6 + digits && digits_at(text, 0, 4) >= 0 && text[4] == '-' &&
         to_ascii_lower(text[5]) == letter && digits_at(text, 6, digits) >= 0;
}

Result<Period> parse_one(std::string_view text) {
  const int year = digits_at(text, 0, 4);
  if (has_form(text, 'q', 1)) {
    const int number = digits_at(text, 6, 1);
    if (number >= 1 && number <= 4) return quarter(year, number);
    return Fault{fmt::format("there is no quarter {}", number), "quarters are Q1 to Q4"};
  }
  if (has_form(text, 'w', 2)) {
    const int week = digits_at(text, 6, 2);
    if (const auto monday = first_day_of_week(year, week)) return Period{*monday, *monday + 7};
    return Fault{fmt::format("{} has no week {}", year, week), {}};
  }
  if (has_form(text, 'w', 1))
    return fault_with_replacement(fmt::format("{} is not in the form of a week", quoted(text)),
                                  fmt::format("{}-W0{}", text.substr(0, 4), text[6]));
  const auto date = Date::parse(text);
  if (date) return Period::of(*date);
  // What says how to write some other period is better advice than the forms of a date.
  if (meant_date(text)) return date.fault();
  return Fault{date.fault().message, std::string(period_forms)};
}

/// The fault of one side of a period, mended within the whole.
Fault fault_of_side(const Fault& side, std::string_view before, std::string_view after) {
  if (!side.replacement) return {side.message, std::string(period_forms)};
  return fault_with_replacement(side.message, fmt::format("{}{}{}", before, *side.replacement, after));
}

}  // namespace

Period Period::between(const std::optional<Date>& from, const std::optional<Date>& to) {
  Period period;
  if (from) period.begin = from->first();
  if (to) period.end = to->last() + 1;
  return period;
}

Period Period::of(const Date& date) {
  return {date.first(), date.last() + 1};
}

Result<Period> Period::parse(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_one(text);
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  if (from.empty() && to.empty())
    return Fault{"`..` has neither a beginning nor an end", std::string(period_forms)};
  Period period;
  if (!from.empty()) {
    const auto first = parse_one(from);
    if (!first) return fault_of_side(first.fault(), "", fmt::format("..{}", to));
    period.begin = first->begin;
  }
  if (!to.empty()) {
    const auto last = parse_one(to);
    if (!last) return fault_of_side(last.fault(), fmt::format("{}..", from), "");
    period.end = last->end;
  }
  if (period.empty())
    return fault_with_replacement(fmt::format("{} ends before it begins", quoted(text)),
                                  fmt::format("{}..{}", to, from));
  return period;
}

bool Period::contains(Day day) const {
  return (!begin || *begin <= day) && (!end || day < *end);
}

bool Period::overlaps(const Period& other) const {
  return !empty() && !other.empty() && (!begin || !other.end || *begin < *other.end) &&
         (!end || !other.begin || *other.begin < *end);
}

Period Period::intersect(const Period& other) const {
  Period both = *this;
  if (other.begin && (!begin || *begin < *other.begin)) both.begin = other.begin;
  if (other.end && (!end || *other.end < *end)) both.end = other.end;
  if (both.empty()) both.end = both.begin;
  return both;
}

}  // namespace ko
