// SPDX-License-Identifier: MIT
/// A value in a term, read as the type of its column says, and held against values of rows.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "ko/records/register.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/result.hpp"
#include "model/meetings/truth.hpp"
#include "query/rows/datum.hpp"
#include "query/rows/row.hpp"

namespace re2 {
class RE2;
}

namespace ko::query {

/// What lies between two bounds, either of which may be missing. A bound belongs to it unless it is marked
/// `outside`.
template <class T>
struct Interval {
  std::optional<T> from;
  std::optional<T> to;
  bool from_outside = false;
  bool to_outside = false;

  /// True when some point may be in both.
  bool meets(const Interval& other) const { return reaches(*this, other) && reaches(other, *this); }
  /// True when every point of `other`, whose bounds belong to it, is in this one.
  bool holds(const Interval& other) const {
    const bool from_below =
        !from || (other.from && (*from < *other.from || (*from == *other.from && !from_outside)));
    const bool to_above = !to || (other.to && (*other.to < *to || (*to == *other.to && !to_outside)));
    return from_below && to_above;
  }

 private:
  /// True when `a` begins no later than `b` ends.
  static bool reaches(const Interval& a, const Interval& b) {
    if (!a.from || !b.to) return true;
    return *a.from < *b.to || (*a.from == *b.to && !a.from_outside && !b.to_outside);
  }
};

enum class Comparison : std::uint8_t { equal, lt, le, gt, ge };

/// A text matches that contains it, case folded; a number in it is a whole number, so that `1` is not in
/// `10`.
struct ContainsText {
  std::string folded;
};
/// One word of a list of words, case folded.
struct IsWord {
  std::string folded;
};
struct MatchesPattern {
  std::shared_ptr<const re2::RE2> pattern;
};
struct IsFlag {
  bool flag = false;
};
/// The id of a record, or an address in it.
struct IsRecord {
  std::string id;
};
/// What each of a query's ids stands for among the records it is asked of: itself and what lies in it, and
/// with
/// --deep the organisations below it.
using AcceptedIds = std::unordered_map<const IsRecord*, std::unordered_set<std::string_view>>;
/// Minutes since 1970-01-01T00:00, local; a day is all of its minutes.
struct InTime {
  Interval<std::int64_t> minutes;
};
/// Minutes after midnight.
struct InDayTime {
  Interval<std::int64_t> minutes;
};
struct InNumbers {
  Interval<Rational> numbers;
};

using Literal =
    std::variant<ContainsText, IsWord, MatchesPattern, IsFlag, IsRecord, InTime, InDayTime, InNumbers>;

/// Reads one value of a term (`50..99`, `~^oppstart`, `2014-Q1`, `ko-nord`) for a column of this sort.
/// `quoted` texts are taken as they are: no range, no pattern.
Result<Literal> read_literal(const Field& field, std::string_view unit, Comparison comparison,
                             std::string_view text, bool quoted);

/// Whether the value is what the literal asks for, which may not be known of a date that is no single day and
/// of a number between bounds. One of another sort is not.
Truth match(const Literal& literal, const Datum& datum, const AcceptedIds& accepted,
            std::string_view language);

/// True when values of the two fields can be held against each other: both days or moments, times of day, or
/// numbers.
bool are_comparable(const Field& a, const Field& b);
/// True when `value` may be so compared to all of `limit`: `lt` is before, or less than, all that it may be.
bool compares(const Datum& value, Comparison comparison, const Datum& limit);

/// True when `folded` contains `part` (both case folded) and no number is cut in two.
bool contains_text(std::string_view folded, std::string_view part);

/// Reads literals of what has an order: days, times of day and numbers, single, in ranges, or compared.
using ReadRange = Result<Literal> (*)(const Field&, std::string_view unit, Comparison, std::string_view text,
                                      bool quoted);

/// How literals of such a column are read; null where its values have no order.
ReadRange range_reader(const Field& field);

/// The minutes a date or moment may be, since 1970-01-01T00:00; nothing for what is no date.
std::optional<Interval<std::int64_t>> time_of(const Datum& datum);

}  // namespace ko::query
