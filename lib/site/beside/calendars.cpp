// SPDX-License-Identifier: MIT
#include "site/beside/calendars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "model/meetings/meeting_hours.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"

namespace ko {
namespace {

constexpr std::string_view usual_timezone = "Europe/Oslo";

/// The day that a date names, though it be an uncertain one; nothing for a month or a year.
std::optional<Day> one_day(const std::optional<Date>& date) {
  return date && date->day() ? std::optional(date->first()) : std::nullopt;
}

std::optional<CalendarTime> time_in_calendar(const std::optional<Moment>& moment) {
  if (!moment || !moment->date().day()) return std::nullopt;
  CalendarTime time{moment->date().first()};
  if (moment->time()) time.minute = moment->time()->minutes();
  return time;
}

EventStatus status_of(const Meeting& meeting) {
  const std::string_view status = meeting.get<"status">();
  if (status == "cancelled") return EventStatus::cancelled;
  return status == "planned" ? EventStatus::tentative : EventStatus::confirmed;
}

}  // namespace

Calendars::Calendars(const FeedSources& sources) : from_(sources) {
  add_meetings();
  add_hearings();
  add_actions_of_items();
  add_actions_of_letters();
  add_decisions();
  add_plans();
}

void Calendars::add_body(Bodies& bodies, std::string_view id) const {
  const Record* body = from_.context.records.find(id);
  if (body == nullptr || body->kind != Kind::organisation || from_.addresses.of(*body).empty()) return;
  if (std::ranges::find(bodies, body) == bodies.end()) bodies.push_back(body);
}

void Calendars::add(CalendarEvent event, const Bodies& bodies) {
  for (const Record* body : bodies) of_bodies_[body].push_back(events_.size());
  events_.push_back(std::move(event));
}

CalendarEvent Calendars::event_of(const Record& record, std::string_view place) const {
  return {.uid = place.empty() ? from_.lasting.of(record) : from_.lasting.of(record, place),
          .summary = from_.names.title(record),
          .address = from_.site.of(from_.addresses.of(record) + ".html")};
}

CalendarEvent Calendars::deadline_of(const Record& record, std::string_view place) const {
  CalendarEvent event = event_of(record, place);
  event.category = from_.context.say("site.deadline");
  event.takes_time = false;
  return event;
}

void Calendars::add_meetings() {
  const std::vector<const Record*> all = meetings_of(from_.context, nullptr);
  std::map<std::string_view, std::vector<const Record*>> by_body;
  for (const Record* record : all) {
    if (from_.addresses.of(*record).empty()) continue;
    add_meeting(*record);
    by_body[record->as<meeting_type>().get<"body">()].push_back(record);
  }
  for (const auto& [id, meetings] : by_body)
    if (const Record* body = from_.context.records.find(id); body != nullptr) add_next(*body, meetings);
}

void Calendars::add_meeting(const Record& record) {
  const Context& context = from_.context;
  const auto meeting = record.as<meeting_type>();
  const auto start = time_in_calendar(meeting.get<"start">());
  if (!start) return;
  CalendarEvent event = event_of(record, "");
  event.start = *start;
  event.end = time_in_calendar(meeting.get<"end">());
  event.stamp = one_day(meeting.get<"called">().get<"on">()).value_or(start->day);
  event.status = status_of(meeting);
  event.takes_time = event.status != EventStatus::cancelled;
  event.location = context.text(meeting.get<"place">());
  event.category = context.say("site.meeting");
  Bodies bodies;
  if (const std::string_view body = meeting.get<"body">(); !body.empty()) {
    event.description = name_of(context, body);
    add_body(bodies, body);
  }
  add(std::move(event), bodies);
}

void Calendars::add_next(const Record& body, const std::vector<const Record*>& meetings) {
  const Context& context = from_.context;
  const auto next = agreed_next(context, meetings);
  const auto start = time_in_calendar(next.get<"start">());
  if (!start || from_.addresses.of(body).empty()) return;
  CalendarEvent event = event_of(body, fmt::format("next/{}", to_string(start->day)));
  event.start = *start;
  event.stamp = start->day;
  event.summary = context.say("meeting.untitled", name_within(context, body.id));
  event.location = context.text(next.get<"place">());
  event.category = context.say("site.meeting");
  event.status = EventStatus::tentative;
  add(std::move(event), {&body});
}

void Calendars::add_hearings() {
  for (const Record& record : from_.context.records.records(Kind::hearing)) {
    if (from_.addresses.of(record).empty()) continue;
    const auto hearing = record.as<hearing_type>();
    Bodies bodies;
    add_body(bodies, hearing.get<"proposer">());
    for (const auto& asked : shown(from_.context, hearing.get<"asked">()))
      add_body(bodies, asked.get<"organisation">());
    add_hearing_deadlines(record, bodies);
    add_steps(record, bodies);
  }
}

void Calendars::add_hearing_deadlines(const Record& record, const Bodies& bodies) {
  const Context& context = from_.context;
  const auto hearing = record.as<hearing_type>();
  std::optional<Day> last = one_day(hearing.get<"deadline">());
  std::size_t place = 0;
  for (const auto& extension : shown(context, hearing.get<"extensions">())) {
    ++place;
    const auto to = one_day(extension.get<"to">());
    const auto those = extension.get<"for">();
    if (to && those.empty()) last = last ? std::max(*last, *to) : to;
    if (!to || those.empty()) continue;
    CalendarEvent event = deadline_of(record, fmt::format("extensions/{}", place));
    event.start.day = *to;
    event.stamp = one_day(extension.get<"on">()).value_or(*to);
    event.summary = context.say("site.hearing_deadline_for", enumerated_names(context, those), event.summary);
    Bodies bodies_of_those;
    for (const std::string_view id : those) add_body(bodies_of_those, id);
    add(std::move(event), bodies_of_those);
  }
  if (!last) return;
  CalendarEvent event = deadline_of(record, "deadline");
  event.start.day = *last;
  event.stamp = one_day(hearing.get<"sent">()).value_or(*last);
  event.summary = context.say("site.hearing_deadline", event.summary);
  add(std::move(event), bodies);
}

void Calendars::add_steps(const Record& record, const Bodies& bodies) {
  const Context& context = from_.context;
  std::size_t place = 0;
  for (const auto& step : shown(context, record.as<hearing_type>().get<"process">())) {
    ++place;
    const auto on = one_day(step.get<"on">());
    if (!on) continue;
    CalendarEvent event = event_of(record, fmt::format("process/{}", place));
    event.start.day = event.stamp = *on;
    event.description = std::exchange(event.summary, context.text(step.get<"step">()));
    event.takes_time = false;
    if (step.get<"conditional">().value_or(false)) event.status = EventStatus::tentative;
    add(std::move(event), bodies);
  }
}

void Calendars::add_action(const View<action_type>& action, CalendarEvent event, Bodies bodies) {
  const Context& context = from_.context;
  const auto due = time_in_calendar(action.get<"due">());
  if (!due || !is_open(context, action)) return;
  event.start = *due;
  const std::string what = context.text(action.get<"what">());
  const auto owners = action.get<"who">();
  event.summary = owners.empty() ? context.say("site.due", what)
                                 : context.say("site.due_by", what, enumerated_names(context, owners));
  for (const std::string_view id : owners) add_body(bodies, id);
  add(std::move(event), bodies);
}

template <class Actions>
void Calendars::add_actions(const Record& record, const Actions& actions, const std::string& before,
                            const std::optional<Day>& day, std::string_view body) {
  std::size_t place = 0;
  for (const auto& action : shown(from_.context, actions)) {
    ++place;
    const auto due = action.template get<"due">();
    if (!due) continue;
    CalendarEvent event = deadline_of(record, fmt::format("{}actions/{}", before, place));
    event.stamp = day.value_or(due->date().first());
    event.description = std::exchange(event.summary, {});
    Bodies bodies;
    add_body(bodies, body);
    add_action(action, std::move(event), std::move(bodies));
  }
}

void Calendars::add_actions_of_items() {
  const Context& context = from_.context;
  for (const Record& record : context.records.records(Kind::meeting)) {
    if (from_.addresses.of(record).empty()) continue;
    const auto meeting = record.as<meeting_type>();
    const auto day = one_day(day_of_meeting(meeting));
    std::size_t item_place = 0;
    for (const Item& item : meeting.get<"agenda">()) {
      ++item_place;
      if (!may_show(context, item)) continue;
      add_actions(record, item.get<"actions">(), fmt::format("{}/", item_place), day, meeting.get<"body">());
    }
  }
}

void Calendars::add_actions_of_letters() {
  for (const Record& record : from_.context.records.records(Kind::document)) {
    if (from_.addresses.of(record).empty()) continue;
    const auto letter = record.as<document_type>();
    add_actions(record, letter.get<"actions">(), "", one_day(letter.get<"date">()), letter.get<"sender">());
  }
}

CalendarEvent Calendars::deadline_of(const DecisionPage& page, std::string_view place, Day otherwise) const {
  const MadeDecision& decision = *page.decision;
  const std::size_t mark = page.address.find('#');
  const std::string within = mark == std::string::npos ? std::string() : page.address.substr(mark + 1) + "/";
  CalendarEvent event = deadline_of(*decision.record, within + std::string(place));
  event.stamp = one_day(decision.date).value_or(otherwise);
  event.address = from_.site.of(page.path + ".html");
  event.description = from_.context.text(decision.entry.get<"title">());
  return event;
}

void Calendars::add_decisions() {
  const Context& context = from_.context;
  for (const DecisionPage& page : from_.addresses.decisions()) {
    const MadeDecision& decision = *page.decision;
    Bodies bodies;
    add_body(bodies, decision.body);
    const auto appeal = decision.entry.get<"appeal">();
    if (const auto until = one_day(appeal.get<"until">()); until && may_show(context, appeal)) {
      CalendarEvent event = deadline_of(page, "appeal", *until);
      event.start.day = *until;
      event.summary = context.say("site.appeal_deadline", std::exchange(event.description, {}));
      add(std::move(event), bodies);
    }
    std::size_t place = 0;
    for (const auto& action : shown(context, decision.entry.get<"actions">())) {
      ++place;
      if (const auto due = action.get<"due">())
        add_action(action, deadline_of(page, fmt::format("actions/{}", place), due->date().first()), bodies);
    }
  }
}

void Calendars::add_plans() {
  const Context& context = from_.context;
  for (const Record& record : context.records.records(Kind::project)) {
    if (from_.addresses.of(record).empty()) continue;
    const auto project = record.as<project_type>();
    std::size_t place = 0;
    for (const auto& plan : shown(context, project.get<"plans">())) {
      ++place;
      const auto due = one_day(plan.get<"due">());
      if (!due) continue;
      std::string title = context.text(plan.get<"title">());
      if (title.empty()) title = name_of(context, plan.get<"document">());
      CalendarEvent event = deadline_of(record, fmt::format("plans/{}", place));
      event.start.day = event.stamp = *due;
      event.description = std::exchange(event.summary, context.say("site.due", title));
      Bodies bodies;
      add_body(bodies, project.get<"owner">());
      add_body(bodies, project.get<"group">());
      add_body(bodies, plan.get<"owner">());
      add(std::move(event), bodies);
    }
  }
}

Calendar Calendars::calendar_named(std::string name) const {
  const std::string_view zone = from_.context.records.configuration().get<"timezone">();
  return {.name = std::move(name), .timezone = zone.empty() ? usual_timezone : zone};
}

std::string Calendars::of_all() const {
  Calendar calendar = calendar_named(from_.site_name);
  calendar.events = events_;
  return ical_text(calendar);
}

std::string Calendars::of_body(const Record& body) const {
  Calendar calendar = calendar_named(from_.names.title(body));
  for (const std::size_t at : of_bodies_.at(&body)) calendar.events.push_back(events_[at]);
  return ical_text(calendar);
}

}  // namespace ko
