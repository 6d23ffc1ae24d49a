// SPDX-License-Identifier: MIT
/// Values with bounds, compared by their bounds: what may be in a range is in it.
#pragma once

#include <optional>

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

 private:
  /// True when `a` begins no later than `b` ends.
  static bool reaches(const Interval& a, const Interval& b) {
    if (!a.from || !b.to) return true;
    return *a.from < *b.to || (*a.from == *b.to && !a.from_outside && !b.to_outside);
  }
};

}  // namespace ko::query
