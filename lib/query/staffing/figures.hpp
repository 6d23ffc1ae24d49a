// SPDX-License-Identifier: MIT
/// The sums of a group of slots, and what follows from them.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>

#include "ko/quantity.hpp"
#include "query/staffing/bounds.hpp"
#include "query/staffing/snapshot.hpp"

namespace ko::query::staffing {

enum class Function : std::uint8_t {
  leadership,
  administration,
  service
};  // in the order of `ko::functions`
inline constexpr std::size_t function_count = 3;

/// Staff by what it is spent on. What is `either` may be any of the three.
struct Split {
  std::array<Bounds, function_count> known;
  Bounds either;

  Split& operator+=(const Split& other);
};

/// What one organisation adds to a group: its parts that are in the group, in days and hundredths of a
/// percent.
struct Contribution {
  Bounds established, filled, vacant, total;
  Split split;
  bool has_total = false;       ///< the organisation's total is of the group, too
  bool has_unrecorded = false;  ///< there may be staff that no slot stands for

  void add(const Part& part, bool with_total);
  /// Adds staff that no slot stands for, of whatever function.
  void add_unrecorded(const Bounds& unrecorded);
  /// Where a total is stated that is not less than what is recorded, what it has beyond that is staff, too:
  /// its function is unknown, and what is recorded cannot exceed it.
  void reconcile();
};

/// The sums of a group over a period of `days` days (1: on a day).
class Figures {
 public:
  void add(const Contribution& contribution, std::int64_t days);
  /// Counts who holds the slot; a holding that is not certain may be nobody's.
  void add_head(const Slot& slot, bool certain);
  void set_days(std::int64_t days) { days_ = days; }

  Quantity established() const { return established_.equivalents(days_); }
  Quantity filled() const { return filled_.equivalents(days_); }
  Quantity vacant() const { return vacant_.equivalents(days_); }
  /// Unknown, too, of a group that is less than whole organisations.
  Quantity stated_total() const { return has_total_ ? total_.equivalents(days_) : Quantity::unknown(); }
  /// Full-time equivalents spent on a function.
  Quantity spent_on(Function function) const;
  /// The share of all staff spent on a function: between 0 and 1.
  Quantity share_of(Function function) const;
  /// Persons who hold something; an unknown holder may be anybody.
  Quantity heads() const;

 private:
  Bounds established_, filled_, vacant_, total_;
  Split split_;
  bool has_total_ = false;
  std::int64_t days_ = 1;
  bool has_unrecorded_ = false;
  using Head = std::pair<const void*, std::string_view>;  // a person's record, or a name
  std::set<Head> heads_;
  std::set<Head> certain_heads_;
  std::set<const Slot*> unknown_holders_;
};

}  // namespace ko::query::staffing
