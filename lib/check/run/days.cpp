// SPDX-License-Identifier: MIT
#include "check/run/days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "ko/values/text.hpp"
#include "model/offices/leave.hpp"

namespace ko {
namespace {

/// A load that comes or goes, on a day.
struct Change {
  std::int64_t day = 0;  // one past the last day there is does not fit a Day
  std::size_t load = 0;
  bool comes = true;
};

std::vector<Change> changes_of(std::span<const Load> loads) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < loads.size(); ++i) {
    const Days& days = loads[i].days;
    if (days.empty() || loads[i].amount == 0) continue;
    changes.push_back({days.first.number, i, true});
    changes.push_back({std::int64_t{days.last.number} + 1, i, false});
  }
  // What goes, goes before anything comes: the last day of one and the first of the next never meet.
  std::ranges::sort(changes, {},
                    [](const Change& each) { return std::tuple(each.day, each.comes, each.load); });
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

Days possible_days_between(const std::optional<Date>& from, const std::optional<Date>& to) {
  return {from && !from->vague() ? from->first() : Days::beginning,
          to && !to->vague() ? to->last() : Days::end_of_time};
}

bool lies_in(Cursor node, Cursor record) {
  return &node.file() == &record.file() && record.index() <= node.index() &&
         node.index() < record.index() + record.node().size;
}

}  // namespace

std::optional<Date> date_at(Cursor at) {
  if (!at) return std::nullopt;
  const auto date = Date::parse(at.text());
  return date ? std::optional(*date) : std::nullopt;
}

bool certainly_before(const Date& a, const Date& b) {
  return !a.vague() && !b.vague() && a.last() < b.first();
}

bool certainly_before(const Date& a, Day b) {
  return !a.vague() && a.last() < b;
}

Days certain_days(const std::optional<Date>& from, const std::optional<Date>& to) {
  if ((from && from->vague()) || (to && to->vague())) return Days::none();
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

Days certain_days(const Tenure& tenure) {
  if (tenure.entry.get<"tentative">().value_or(false)) return Days::none();
  return certain_days(tenure.entry.get<"from">(), tenure.entry.get<"to">());
}

Days possible_days(const Tenure& tenure) {
  return possible_days_between(tenure.entry.get<"from">(), tenure.entry.get<"to">());
}

std::vector<Days> leave_days(const Tenure& tenure) {
  std::vector<Days> all;
  for (const Leave leave : tenure.entry.get<"leave">())
    all.push_back(possible_days_between(leave.get<"from">(), leave.get<"to">()));
  return all;
}

std::vector<Days> days_of_its_own(const Tenure& tenure, std::span<const Tenure> of_organisation) {
  const Days days = certain_days(tenure);
  if (days.empty()) return {};
  std::vector<Days> standing_in;
  if (tenure.entry.has<"deputises_for">()) {
    for (const Tenure& absent : of_organisation) {
      if (!deputises_for(tenure, absent)) continue;
      const Days theirs = possible_days(absent);
      for (const Days& leave : leave_days(absent))
        standing_in.push_back({std::max(leave.first, theirs.first), std::min(leave.last, theirs.last)});
    }
  }
  return without(days, std::move(standing_in));
}

std::string holder_of(const Tenure& tenure) {
  if (tenure.person != nullptr) return fmt::format("`{}`", tenure.person->id);
  if (!tenure.name().empty()) return printable(tenure.name());
  return "somebody unknown";
}

std::string place_of(const Tenure& tenure) {
  const std::string_view role = tenure.entry.get<"role">();
  if (role.empty()) return fmt::format("one of the people of `{}`", tenure.organisation->id);
  return fmt::format("{} of `{}`", printable(role), tenure.organisation->id);
}

const Record& kept_in(const Tenure& tenure) {
  const bool with_organisation =
      tenure.person == nullptr || lies_in(tenure.entry.at(), tenure.organisation->at);
  return with_organisation ? *tenure.organisation : *tenure.person;
}

Cursor holder_cursor(const Tenure& tenure) {
  if (const Cursor at = tenure.entry.cursor<"person">())
    return at;  // `organisation`, when kept with the person
  if (const Cursor at = tenure.entry.cursor<"name">()) return at;
  return tenure.entry.at();
}

}  // namespace ko
