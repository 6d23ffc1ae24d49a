// SPDX-License-Identifier: MIT
/// What calendars tell: meetings, and the deadlines that the records date, of the set and of each body.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "site/beside/calendar.hpp"
#include "site/beside/feeds.hpp"

namespace ko {

/// Deadlines are those of hearings, of what somebody is to do and has not done, of appeals, and of what
/// projects plan; and the dated steps of hearings. What is dated to no day is left out.
class Calendars {
 public:
  /// What `sources` refers to outlives it.
  explicit Calendars(const FeedSources& sources);

  bool empty() const { return events_.empty(); }
  /// The calendar of the whole set.
  std::string of_all() const;
  bool has(const Record& body) const { return of_bodies_.contains(&body); }
  /// The calendar of a body that has one.
  std::string of_body(const Record& body) const;

 private:
  using Bodies = std::vector<const Record*>;

  void add(CalendarEvent event, const Bodies& bodies);
  void add_meetings();
  void add_meeting(const Record& record);
  void add_next(const Record& body, const std::vector<const Record*>& meetings);
  void add_hearings();
  void add_hearing_deadlines(const Record& record, const Bodies& bodies);
  void add_steps(const Record& record, const Bodies& bodies);
  /// Those that are to be done by a day. `before`: the place of the record that they stand in.
  template <class Actions>
  void add_actions(const Record& record, const Actions& actions, const std::string& before,
                   const std::optional<Day>& day, std::string_view body);
  void add_actions_of_items();
  void add_actions_of_letters();
  void add_decisions();
  void add_action(const View<action_type>& action, CalendarEvent event, Bodies bodies);
  void add_plans();

  /// An event of a record, on its page, of which is told what stands in `place`.
  CalendarEvent event_of(const Record& record, std::string_view place) const;
  /// The same of what is to be done by a day.
  CalendarEvent deadline_of(const Record& record, std::string_view place) const;
  /// The same of a decision, on its page; `otherwise`: the day to date it by where the decision has none.
  CalendarEvent deadline_of(const DecisionPage& page, std::string_view place, Day otherwise) const;
  /// Adds the one of this id, once, where it is an organisation with a page.
  void add_body(Bodies& bodies, std::string_view id) const;
  Calendar calendar_named(std::string name) const;

  FeedSources from_;
  std::vector<CalendarEvent> events_;
  std::unordered_map<const Record*, std::vector<std::size_t>> of_bodies_;
};

}  // namespace ko
