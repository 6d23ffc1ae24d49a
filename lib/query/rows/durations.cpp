// SPDX-License-Identifier: MIT
#include "query/rows/durations.hpp"

#include <algorithm>

namespace ko::query {
namespace {

/// The days something may have begun on, and may have ended on, itself included.
struct PossibleEnds {
  Day first_begin, last_begin;
  Day first_end, last_end;
};

/// Nothing where the ends are not known.
std::optional<PossibleEnds> ends_of(const std::optional<Date>& from, const std::optional<Date>& to,
                                    Day as_of) {
  if (!from || from->vague() || (to && to->vague())) return std::nullopt;
  return PossibleEnds{from->first(), from->last(), to ? to->first() : as_of, to ? to->last() : as_of};
}

std::int64_t whole_years(Day from, Day to) {
  const CivilDay begin = to_civil(from);
  const CivilDay end = to_civil(to);
  const bool is_before = end.month < begin.month || (end.month == begin.month && end.day < begin.day);
  return end.year - begin.year - (is_before ? 1 : 0);
}

/// From the morning of one day to the morning of another, not before it.
Rational years_between(Day from, Day to) {
  const auto whole = static_cast<int>(whole_years(from, to));
  const Day last = add_months(from, 12 * whole);
  const Day next = add_months(from, 12 * (whole + 1));
  return Rational(whole) + Rational(to - last, next - last);
}

}  // namespace

Quantity days_lasting(const std::optional<Date>& from, const std::optional<Date>& to, Day as_of) {
  const auto ends = ends_of(from, to, as_of);
  if (!ends) return Quantity::unknown();
  return {Rational(std::max(0, ends->first_end - ends->last_begin + 1)),
          Rational(std::max(0, ends->last_end - ends->first_begin + 1))};
}

Quantity years_lasting(const std::optional<Date>& from, const std::optional<Date>& to, Day as_of) {
  const auto ends = ends_of(from, to, as_of);
  if (!ends) return Quantity::unknown();
  const auto years = [](Day begin, Day end) {
    return end < begin ? Rational(0) : years_between(begin, end + 1);
  };
  return {years(ends->last_begin, ends->first_end), years(ends->first_begin, ends->last_end)};
}

std::optional<Quantity> age(const std::optional<Date>& born, const std::optional<Date>& died, Day as_of) {
  if (!born || as_of < born->first()) return std::nullopt;
  const bool is_dead = died && died->first() <= as_of;
  const auto ends = ends_of(born, is_dead ? died : std::nullopt, as_of);
  if (!ends) return Quantity::unknown();
  const auto years = [](Day begin, Day end) {
    return Rational(std::max<std::int64_t>(0, whole_years(begin, end)));
  };
  return Quantity{years(ends->last_begin, ends->first_end),
                  years(ends->first_begin, std::min(ends->last_end, as_of))};
}

}  // namespace ko::query
