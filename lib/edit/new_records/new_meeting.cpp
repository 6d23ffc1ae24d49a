// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "edit/new_records/new_files.hpp"
#include "edit/new_value.hpp"
#include "edit/records_named.hpp"
#include "ko/editing/new_records.hpp"
#include "ko/records/structure.hpp"
#include "words/messages.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

using edit::NewValue;
using edit::written_fields;
using edit::written_in_flow;

/// What a new meeting is made of.
struct Call {
  const Register& records;
  const Record& body;
  const NewMeeting& asked;
  Day day;
  Language language;
  std::vector<const Record*> earlier;  ///< the body's meetings before the day, in order
};

/// The text of a field that may have one a language.
std::string text_of(const Call& call, const Localized& text) {
  return text ? std::string(text.in(tag(call.language))) : std::string();
}

std::vector<const Record*> meetings_before(const Register& records, const Record& body, Day day) {
  std::vector<const Record*> all;
  for (const Record& record : records.records(Kind::meeting)) {
    const auto meeting = record.as<meeting_type>();
    const auto start = meeting.get<"start">();
    if (meeting.get<"body">() == body.id && start && start->date().first() < day) all.push_back(&record);
  }
  std::ranges::stable_sort(all, {}, [](const Record* record) {
    return record->as<meeting_type>().get<"start">()->date().first();
  });
  return all;
}

/// The number after the last one, `4` or `4/2026`, which begins anew each year; empty where none is stated.
std::string next_number(const Call& call) {
  for (auto last = call.earlier.rbegin(); last != call.earlier.rend(); ++last) {
    const std::string_view number = (*last)->as<meeting_type>().get<"number">();
    int count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (error != std::errc()) continue;
    const std::string_view rest = number.substr(static_cast<std::size_t>(end - number.data()));
    if (rest.empty()) return std::to_string(count + 1);
    const std::string year = std::to_string(to_civil(call.day).year);
    if (rest == "/" + year) return fmt::format("{}/{}", count + 1, year);
    if (rest.starts_with('/')) return "1/" + year;
  }
  return {};
}

bool is_deputy(const Membership& entry) {
  return entry.get<"role">() == "deputy" || !entry.get<"deputises_for">().empty();
}

/// The members or the deputies on the day, as those present are listed.
std::vector<NewValue> persons(const Call& call, bool are_deputies) {
  std::vector<std::pair<std::int64_t, NewValue>> ranked;
  for (const Tenure& tenure : tenures_of(call.records, call.body)) {
    const bool has_holder = tenure.person != nullptr || !tenure.name().empty();
    if (!has_holder || !tenure.period.contains(call.day) || is_deputy(tenure.entry) != are_deputies) continue;
    NewValue::Fields fields;
    if (tenure.person != nullptr)
      fields.emplace_back("person", tenure.person->id);
    else
      fields.emplace_back("name", tenure.name());
    if (const auto role = tenure.entry.get<"role">(); !role.empty() && role != "member" && role != "deputy")
      fields.emplace_back("role", role);
    if (const auto group = tenure.entry.get<"group">(); !group.empty()) fields.emplace_back("group", group);
    if (are_deputies)
      for (const std::string_view whom : tenure.entry.get<"deputises_for">()) {
        const Record* record = call.records.find(whom);
        fields.emplace_back(record != nullptr && record->kind == Kind::person ? "instead_of" : "group", whom);
        break;
      }
    ranked.emplace_back(tenure.entry.get<"rank">().value_or(0), std::move(fields));
  }
  std::ranges::stable_sort(ranked, {}, [](const auto& each) { return each.first; });
  std::vector<NewValue> all;
  for (auto& [rank, person] : ranked) all.push_back(std::move(person));
  return all;
}

/// Whether an item of a later meeting takes up what an item of an earlier one was about.
bool takes_up(const Item& item, std::string_view address, std::string_view of_case) {
  if (!of_case.empty() && item.get<"case">() == of_case) return true;
  for (const auto& treatment : item.get<"treatments">())
    if (treatment.get<"meeting">() == address) return true;
  return false;
}

bool is_taken_up(const Call& call, const Record& put_off_in, std::string_view address,
                 std::string_view of_case) {
  bool is_later = false;
  for (const Record* record : call.earlier) {
    if (is_later)
      for (const Item& item : record->as<meeting_type>().get<"agenda">())
        if (takes_up(item, address, of_case)) return true;
    is_later = is_later || record == &put_off_in;
  }
  return false;
}

std::string day_of(const Call& call, const Record& meeting) {
  return typed(meeting.as<meeting_type>().get<"start">()->date(), call.language);
}

void add_minutes(const Call& call, NewValue::List& agenda) {
  if (call.earlier.empty()) return;
  const Record& last = *call.earlier.back();
  const auto meeting = last.as<meeting_type>();
  if (meeting.get<"status">() != "held" || meeting.get<"minutes">().get<"status">() == "approved") return;
  agenda.emplace_back(NewValue::Fields{
      {"title", message("new_meeting.minutes", call.language, day_of(call, last))}, {"concerns", last.id}});
}

void add_put_off(const Call& call, NewValue::List& agenda) {
  for (const Record* record : call.earlier) {
    std::size_t place = 0;
    for (const Item& item : record->as<meeting_type>().get<"agenda">()) {
      ++place;
      const auto status = item.get<"status">();
      const std::string address = fmt::format("{}#{}", record->id, place);
      const std::string_view of_case = item.get<"case">();
      if ((status != "postponed" && status != "not_reached") || is_taken_up(call, *record, address, of_case))
        continue;
      NewValue::Fields fields = {{"title", text_of(call, item.get<"title">())}};
      if (!of_case.empty()) fields.emplace_back("case", of_case);
      if (const auto type = item.get<"type">(); !type.empty()) fields.emplace_back("type", type);
      const Date on = record->as<meeting_type>().get<"start">()->date();
      NewValue::Fields treatment = {{"body", call.body.id}, {"on", on.str()}, {"meeting", address}};
      if (status == "postponed") treatment.emplace_back("outcome", status);
      fields.emplace_back("treatments", NewValue::List{std::move(treatment)});
      agenda.emplace_back(std::move(fields));
    }
  }
}

/// Who is to do it, what, and until when: `Ada Nes: Sende planen (frist 1. mai 2026)`.
std::string line_of(const Call& call, const Action& action) {
  std::string who;
  for (const std::string_view id : action.get<"who">()) {
    const Record* record = call.records.find(id);
    if (record == nullptr) continue;
    std::string name(id);
    if (record->kind == Kind::person) name = record->as<person_type>().get<"name">();
    if (record->kind == Kind::organisation)
      name = text_of(call, record->as<organisation_type>().get<"name">());
    who += (who.empty() ? "" : ", ") + name;
  }
  std::string line = (who.empty() ? "" : who + ": ") + text_of(call, action.get<"what">());
  if (const auto due = action.get<"due">())
    line += " (" + message("new_meeting.due", call.language, typed(due->date(), call.language)) + ")";
  return line;
}

void add_actions(const Call& call, NewValue::List& agenda) {
  NewValue::List points;
  NewValue::List concerns;
  for (const Record* record : call.earlier) {
    std::size_t place = 0;
    for (const Item& item : record->as<meeting_type>().get<"agenda">()) {
      ++place;
      bool is_open = false;
      for (const Action& action : item.get<"actions">()) {
        if (action.has<"done">() || action.has<"dropped">()) continue;
        is_open = true;
        points.emplace_back(NewValue::Fields{{"kind", "action"}, {"text", line_of(call, action)}});
      }
      if (is_open) concerns.emplace_back(fmt::format("{}#{}", record->id, place));
    }
  }
  if (points.empty()) return;
  agenda.emplace_back(NewValue::Fields{{"title", std::string(message("new_meeting.actions", call.language))},
                                       {"concerns", std::move(concerns)},
                                       {"points", std::move(points)}});
}

/// The start as the body's schedule has it, where the call has the day alone.
std::string start_of(const Call& call) {
  if (call.asked.start.time()) return call.asked.start.str();
  for (const auto& schedule : call.body.as<organisation_type>().get<"schedule">())
    if (const auto at = schedule.get<"at">(); at && !at->date()) return to_string(call.day) + 'T' + at->str();
  return to_string(call.day);
}

std::string place_of(const Call& call) {
  for (const auto& schedule : call.body.as<organisation_type>().get<"schedule">())
    if (std::string place = text_of(call, schedule.get<"place">()); !place.empty()) return place;
  return {};
}

/// The deputies as comments below those present, to be taken in by who uses them.
std::string deputies_as_comments(const Call& call) {
  std::string text;
  for (const NewValue& deputy : persons(call, true))
    text += fmt::format("  # - {}\n", written_in_flow(deputy));
  if (text.empty()) return {};
  return fmt::format("  # {}\n{}", message("new_meeting.deputies", call.language), text);
}

std::string text_of_meeting(const Call& call, const std::string& id) {
  NewValue::Fields head = {{"kind", "meeting"}, {"id", id}, {"body", call.body.id}};
  if (std::string number = next_number(call); !number.empty()) head.emplace_back("number", std::move(number));
  head.emplace_back("status", "planned");
  head.emplace_back("start", start_of(call));
  if (std::string place = place_of(call); !place.empty()) head.emplace_back("place", std::move(place));
  std::string text = written_fields(head, 0) + '\n';
  if (const auto members = persons(call, false); !members.empty()) {
    text += "present:\n";
    for (const NewValue& member : members) text += fmt::format("  - {}\n", written_in_flow(member));
    text += deputies_as_comments(call);
  }
  NewValue::List agenda;
  add_minutes(call, agenda);
  add_put_off(call, agenda);
  add_actions(call, agenda);
  if (!agenda.empty()) text += written_fields({{"agenda", std::move(agenda)}}, 0) + '\n';
  return text;
}

}  // namespace

Result<SetEdit> begin_meeting(const Register& records, const NewMeeting& meeting, const std::string& root) {
  const auto body = edit::record_named(records, meeting.body, Kind::organisation);
  if (!body) return body.fault();
  const Day day = meeting.start.date().first();
  const std::string id = meeting.id.empty() ? fmt::format("{}-{}", (*body)->id, to_string(day)) : meeting.id;
  if (auto fault = edit::new_id_fault(records, id)) return *fault;
  const Call call = {.records = records,
                     .body = **body,
                     .asked = meeting,
                     .day = day,
                     .language = find_language(records.language()).value_or(Language::nb),
                     .earlier = meetings_before(records, **body, day)};
  const auto is_of_body = [&](const Record& other) {
    return other.as<meeting_type>().get<"body">() == (*body)->id;
  };
  return edit::written_as_new(
      records, {.kind = Kind::meeting, .id = id, .text = text_of_meeting(call, id), .root = root},
      is_of_body);
}

}  // namespace ko
