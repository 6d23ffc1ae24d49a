// SPDX-License-Identifier: MIT
#include "check/run/days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace ko {
namespace {

/// A load that comes or goes, on a day.
struct Change {
  std::int64_t day = 0;  // one past the last day there is does not fit a Day
  std::size_t load = 0;
  bool comes = true;

  /// What goes, goes before anything comes: the last day of one and the first of the next never meet.
  bool operator<(const Change& other) const {
    return std::tuple(day, comes, load) < std::tuple(other.day, other.comes, other.load);
  }
};

std::vector<Change> changes_of(std::span<const Load> loads) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < loads.size(); ++i) {
    const Days& days = loads[i].days;
    if (days.empty() || loads[i].amount == 0) continue;
    changes.push_back({days.first.number, i, true});
    changes.push_back({std::int64_t{days.last.number} + 1, i, false});
  }
  std::sort(changes.begin(), changes.end());
  return changes;
}

Day day_of(std::int64_t number) {
  return {static_cast<std::int32_t>(number)};
}

/// Goes through the changes day by day, and opens and closes runs as the sum passes the limit.
class Sweep {
 public:
  Sweep(std::span<const Load> loads, std::int64_t limit) : loads_(loads), limit_(limit) {}

  std::vector<Overload> run() {
    const std::vector<Change> changes = changes_of(loads_);
    for (std::size_t i = 0; i < changes.size(); ++i) {
      apply(changes[i]);
      const bool day_is_done = i + 1 == changes.size() || changes[i + 1].day != changes[i].day;
      if (day_is_done) settle(changes[i]);
    }
    return std::move(found_);
  }

 private:
  void apply(const Change& change) {
    if (change.comes) {
      sum_ += loads_[change.load].amount;
      there_.insert(change.load);
      if (open_) found_.back().loads.push_back(change.load);
    } else {
      sum_ -= loads_[change.load].amount;
      there_.erase(change.load);
    }
  }

  void settle(const Change& change) {
    if (sum_ > limit_ && !open_) {
      found_.push_back(
          {{day_of(change.day), Days::end_of_time}, sum_, {there_.begin(), there_.end()}, change.load});
      open_ = true;
    } else if (sum_ > limit_) {
      found_.back().most = std::max(found_.back().most, sum_);
    } else if (open_) {
      found_.back().days.last = day_of(change.day - 1);
      open_ = false;
    }
  }

  std::span<const Load> loads_;
  std::int64_t limit_;
  std::int64_t sum_ = 0;
  bool open_ = false;
  std::set<std::size_t> there_;
  std::vector<Overload> found_;
};

}  // namespace

std::optional<Date> date_at(Cursor at) {
  if (!at || !at.is_scalar()) return std::nullopt;
  const auto date = Date::parse(at.text());
  return date ? std::optional(*date) : std::nullopt;
}

bool is_vague(const Date& date) {
  return date.approximate() || date.uncertain();
}

bool certainly_before(const Date& a, const Date& b) {
  return !is_vague(a) && !is_vague(b) && a.last() < b.first();
}

bool certainly_before(const Date& a, Day b) {
  return !is_vague(a) && a.last() < b;
}

Days certain_days(const std::optional<Date>& from, const std::optional<Date>& to) {
  if ((from && is_vague(*from)) || (to && is_vague(*to))) return Days::none();
  return {from ? from->last() : Days::beginning, to ? to->first() : Days::end_of_time};
}

std::vector<Days> without(const Days& whole, std::vector<Days> taken) {
  std::sort(taken.begin(), taken.end(), [](const Days& a, const Days& b) { return a.first < b.first; });
  std::vector<Days> left;
  Day next = whole.first;
  for (const Days& days : taken) {
    if (days.empty() || days.last < next) continue;
    if (whole.last < days.first) break;
    if (next < days.first) left.push_back({next, days.first - 1});
    if (whole.last <= days.last) return left;
    next = days.last + 1;
  }
  if (next <= whole.last) left.push_back({next, whole.last});
  return left;
}

std::string to_string(const Days& days) {
  const bool open_first = days.first == Days::beginning;
  const bool open_last = days.last == Days::end_of_time;
  if (open_first && open_last) return "all the time";
  if (open_first) return fmt::format("until {}", to_string(days.last));
  if (open_last) return fmt::format("from {}", to_string(days.first));
  if (days.first == days.last) return fmt::format("on {}", to_string(days.first));
  return fmt::format("from {} to {}", to_string(days.first), to_string(days.last));
}

std::vector<Overload> overloads(std::span<const Load> loads, std::int64_t limit) {
  return Sweep(loads, limit).run();
}

}  // namespace ko
