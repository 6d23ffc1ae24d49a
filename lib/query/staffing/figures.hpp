// SPDX-License-Identifier: MIT
/// The sums of a group of slots, and what follows from them.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/values/quantity.hpp"
#include "query/language/path.hpp"
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
};

/// What one organisation adds to a group on a day.
class Contribution {
 public:
  /// `roles` are those whose sums are wanted beside.
  explicit Contribution(std::span<const std::string_view> roles) : role_names_(roles), roles_(roles.size()) {}

  /// Adds a part; the organisation's total only `with_total`.
  void add(const Part& part, bool with_total);
  /// Call after the last part, with what the organisation has of staff that no slot stands for. Where a total
  /// is stated that is not less than what is recorded, what it has beyond that is staff of unknown function
  /// and role, and what is recorded cannot exceed it.
  void finish(const Bounds& unrecorded);

 private:
  friend class Figures;

  void add_unrecorded(const Bounds& unrecorded);

  std::span<const std::string_view> role_names_;
  std::vector<Bounds> roles_;
  Bounds established_, filled_, on_leave_, standing_in_, present_, vacant_, total_;
  Split split_;
  bool has_total_ = false;       // the organisation's total is of the group, too
  bool has_unrecorded_ = false;  // there may be staff that no slot stands for
};

/// The sums of a group: on a day, or averaged over the days of a period.
class Figures {
 public:
  void add(const Contribution& contribution, std::int64_t days, bool in_leap_year);
  /// Counts who holds the slot; a holding that is not certain may be nobody's.
  void add_head(const Slot& slot, bool certain);
  /// The days of the period, which need not all have been added: on the others there was nothing.
  void set_days(std::int64_t days) { days_ = days; }

  /// The same with bounds in place of sums of which some figure is no fraction of 64 bits.
  Figures coarse() const;

  Quantity established() const { return established_.equivalents(days_); }
  Quantity filled() const { return filled_.equivalents(days_); }
  /// What of it is held and not worked.
  Quantity on_leave() const { return on_leave_.equivalents(days_); }
  /// Those who deputise for who is on leave. They fill no post besides.
  Quantity standing_in() const { return standing_in_.equivalents(days_); }
  /// Who is at work: what is filled, without what is on leave, and with those who stand in.
  Quantity present() const { return present_.equivalents(days_); }
  Quantity vacant() const { return vacant_.equivalents(days_); }
  /// Unknown, too, of a group that is less than whole organisations.
  Quantity stated_total() const { return has_total_ ? total_.equivalents(days_) : Quantity::unknown(); }
  /// Full-time equivalents spent on a function.
  Quantity spent_on(Function function) const;
  /// The share of all staff spent on a function: between 0 and 1.
  Quantity share_of(Function function) const;
  /// Full-time equivalents in a role, by its place among those asked for.
  Quantity in_role(std::size_t role) const;
  /// Persons who hold something; an unknown holder may be anybody.
  Quantity heads() const;
  /// Each day of what is filled as its part of its own year.
  Quantity person_years() const;

 private:
  Bounds established_, filled_, on_leave_, standing_in_, present_, vacant_, total_;
  Bounds filled_in_leap_years_;
  Split split_;
  std::vector<Bounds> roles_;
  bool has_total_ = false;
  bool has_unrecorded_ = false;
  std::int64_t days_ = 1;
  using Head = std::pair<const void*, std::string_view>;  // a person's record, or a name
  std::set<Head> heads_;
  std::set<Head> certain_heads_;
  std::set<const Slot*> unknown_holders_;
};

/// A figure of staffing: what it is called, what it means, how it follows from the sums.
struct FigureColumn {
  std::string_view name;
  std::string_view meaning;  ///< one line, without a full stop
  std::string_view unit;
  Quantity (*figure)(const Figures&);
  int decimals = 2;
  bool of_organisations = false;  ///< says something only of whole organisations
  bool of_periods = false;        ///< says something only of an average
  bool shown = false;             ///< unless --fields says otherwise
  bool adds_up = false;           ///< the figure of several groups together is the sum of theirs
};

std::span<const FigureColumn> figure_columns();

/// A figure that is what others leave: the whole, and what comes to it, without the parts. Empty names are
/// none.
struct FigureRest {
  std::string_view name;
  std::string_view whole;
  std::array<std::string_view, 2> parts;
  std::string_view more = {};
};

std::span<const FigureRest> figure_rests();

/// True when the columns that groups are made by tell whole organisations apart, and nothing smaller.
bool groups_organisations(std::span<const Path> by);

}  // namespace ko::query::staffing
