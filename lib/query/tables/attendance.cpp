// SPDX-License-Identifier: MIT
/// The tables `attendance`, a row a person and meeting (and item, of who took a seat for it), and `guests`.
#include <algorithm>
#include <span>
#include <vector>

#include "ko/values/quantity.hpp"
#include "model/meetings/meeting_hours.hpp"
#include "model/meetings/party.hpp"
#include "query/rows/meeting_rows.hpp"

namespace ko::query {
namespace {

/// A row is an entry of `present` or `absent`, or one of `recused` in an item, of who took the seat for it.
constexpr std::string_view presence_statuses[] = {"present", "absent", "partial", "substitute"};

bool was_there(const Row& row) {
  return row.list == "present";
}
bool was_there_for_item(const Row& row) {
  return row.list == "recused";
}

/// Where a field of the entry is written, whichever of the two lists it stands in.
template <FieldName Name>
Content present_field(const Scope&, const Row& row) {
  return was_there(row) ? content(Presence(row.at).cursor<Name>()) : Content();
}
template <FieldName Name>
Content absent_field(const Scope&, const Row& row) {
  return row.list != "absent" ? Content() : content(Absence(row.at).cursor<Name>());
}
template <FieldName Name>
Content field(const Scope&, const Row& row) {
  if (was_there_for_item(row)) return {};
  return content(was_there(row) ? Presence(row.at).cursor<Name>() : Absence(row.at).cursor<Name>());
}

Content person(const Scope& scope, const Row& row) {
  return was_there_for_item(row) ? content(Recusal(row.at).cursor<"instead">()) : field<"person">(scope, row);
}
Content instead_of(const Scope& scope, const Row& row) {
  return was_there_for_item(row) ? content(Recusal(row.at).cursor<"person">())
                                 : present_field<"instead_of">(scope, row);
}

/// Who an entry is about: a person's id, or a name; nothing where it says neither.
template <class Entry>
std::string_view who(const Entry& entry) {
  const std::string_view person = entry.template get<"person">();
  return person.empty() ? entry.template get<"name">() : person;
}

/// All entries of who this one is about: somebody who came and went has several.
std::vector<Presence> entries_of(const Row& row) {
  std::vector<Presence> entries;
  const Presence own(row.at);
  for (const Presence entry : row.record->as<meeting_type>().get<"present">())
    if (entry.at() == own.at() || (!who(own).empty() && who(entry) == who(own))) entries.push_back(entry);
  return entries;
}

Content name_of(const Scope& scope, const Row& row) {
  if (const Record* found = scope.find(id_in(person(scope, row))))
    if (const auto view = found->as<person_type>()) return content(view.cursor<"name">());
  return field<"name">(scope, row);
}

/// A time that is written and cannot be read says nothing of how long somebody was there.
Quantity minutes_of(const Presence& entry, const MeetingHours& hours) {
  const auto arrived = entry.get<"arrived">();
  const auto left = entry.get<"left">();
  const bool unreadable = (!arrived && entry.has<"arrived">()) || (!left && entry.has<"left">());
  return unreadable ? Quantity::unknown() : hours.minutes(hours.stay(arrived, left));
}

/// How long somebody was there who is listed in these entries (several, when they came and went), in minutes.
/// Who neither came late nor left early was there from start to end. Approximate times give bounds; a meeting
/// whose start or end is not known leaves what depends on it unknown.
Quantity minutes_present(const Meeting& meeting, std::span<const Presence> entries) {
  const MeetingHours hours(meeting);
  Quantity sum = Quantity::exactly(0);
  for (const Presence& entry : entries) sum = sum + minutes_of(entry, hours);
  return sum;
}

/// The same as a share of the meeting: 1 for who was there from start to end, even if that is not known to
/// the minute.
Quantity share_present(const Meeting& meeting, std::span<const Presence> entries) {
  const bool from_start_to_end =
      entries.size() == 1 && !entries.front().has<"arrived">() && !entries.front().has<"left">();
  if (from_start_to_end) return Quantity::exactly(1);
  const auto duration = MeetingHours(meeting).duration();
  const Quantity minutes = minutes_present(meeting, entries);
  if (!duration || minutes.is_unknown()) return Quantity::unknown();
  Quantity share = minutes / *duration;
  share.most = share.most ? std::min(*share.most, Rational(1)) : Rational(1);
  if (share.least) share.least = std::min(*share.least, Rational(1));
  return share;
}

/// How long the item lasted that somebody was there for; unknown where it does not say.
Quantity minutes_of_item(const Row& row) {
  const Item item(row.item);
  const auto start = item.get<"start">();
  const auto end = item.get<"end">();
  if (!start || !end) return Quantity::unknown();
  const MeetingHours hours(row.record->as<meeting_type>());
  return hours.minutes(hours.stay(start, end));
}

Quantity share_of_item(const Row& row) {
  const auto duration = MeetingHours(row.record->as<meeting_type>()).duration();
  const Quantity minutes = minutes_of_item(row);
  return duration && !minutes.is_unknown() ? minutes / *duration : Quantity::unknown();
}

Content minutes(const Scope&, const Row& row) {
  if (was_there_for_item(row)) return Content(minutes_of_item(row));
  if (!was_there(row)) return Content(Quantity::exactly(0));
  return Content(minutes_present(row.record->as<meeting_type>(), entries_of(row)));
}

Content share(const Scope&, const Row& row) {
  if (was_there_for_item(row)) return Content(share_of_item(row));
  if (!was_there(row)) return Content(Quantity::exactly(0));
  return Content(share_present(row.record->as<meeting_type>(), entries_of(row)));
}

std::string_view status(const Row& row) {
  if (was_there_for_item(row)) return "substitute";
  if (!was_there(row)) return "absent";
  const Presence entry(row.at);
  if (entry.has<"instead_of">()) return "substitute";
  return entry.has<"arrived">() || entry.has<"left">() ? "partial" : "present";
}

template <class Entry>
Content party_of_entry(const Scope& scope, const Row& row, const Entry& entry) {
  Standing standing{.person = entry.template get<"person">(), .on_behalf_of = entry.template get<"for">()};
  standing.body = row.record->as<meeting_type>().get<"body">();
  standing.heading = entry.template get<"group">().in(scope.language);
  standing.days = days_of_meeting(scope, row);
  return content(party_represented(standing, [&](std::string_view id) { return scope.find(id); }));
}

Content party_in_meeting(const Scope& scope, const Row& row) {
  if (was_there_for_item(row)) {
    Standing standing{.person = Recusal(row.at).get<"instead">()};
    standing.body = row.record->as<meeting_type>().get<"body">();
    standing.days = days_of_meeting(scope, row);
    return content(party_represented(standing, [&](std::string_view id) { return scope.find(id); }));
  }
  return was_there(row) ? party_of_entry(scope, row, Presence(row.at))
                        : party_of_entry(scope, row, Absence(row.at));
}

constexpr Attribute attendance_columns[] = {
    address_in(Kind::meeting),
    meeting_column,
    body_column,
    date_column,
    column(described(presence_type, "person"), person),
    column("name", value(Value::text), "the name, of the person's record where there is one", name_of),
    column(described(presence_type, "for"), field<"for">),
    column(described(presence_type, "role"), field<"role">),
    column(described(presence_type, "group"), field<"group">),
    column(party_field, party_in_meeting),
    column("status", choice(presence_statuses),
           "substitute: stood in for somebody; partial: came late or left early",
           [](const Scope&, const Row& row) { return Content(status(row)); }),
    measured(column("minutes", value(Value::number),
                    "how long the person was there; a time with ~ may be off by half an hour", minutes),
             "minutes", 0),
    measured(column("share", value(Value::number), "how much of the meeting the person was there for", share),
             "share", 3),
    column(described(presence_type, "arrived"), present_field<"arrived">),
    column(described(presence_type, "left"), present_field<"left">),
    column(described(presence_type, "instead_of"), instead_of),
    column("item", value(Value::text), "the item alone that the seat was taken for", item_number),
    column(described(presence_type, "remote"), present_field<"remote">),
    column(described(presence_type, "voting"), present_field<"voting">),
    column(described(absence_type, "reason"), absent_field<"reason">),
    column(described(absence_type, "substitute"), absent_field<"substitute">),
};

template <FieldName List, class Entries>
void emit_each_once(const Record& meeting, const Entries& list, std::vector<std::string_view>& seen,
                    EmitRow emit) {
  std::uint32_t number = 0;
  for (const auto entry : list) {
    ++number;
    const std::string_view person = who(entry);
    if (!person.empty() && std::ranges::find(seen, person) != seen.end()) continue;
    seen.push_back(person);
    emit(row_within({.record = &meeting}, entry.at(), List.view(), number));
  }
}

void attendance_rows(const Scope& scope, const Record& record, EmitRow emit) {
  const auto meeting = record.as<meeting_type>();
  std::vector<std::string_view> seen;
  emit_each_once<"present">(record, meeting.get<"present">(), seen, emit);
  emit_each_once<"absent">(record, meeting.get<"absent">(), seen, emit);
  item_entry_rows<"recused">(scope, record, [&](const Row& row) {
    const Recusal recusal(row.at);
    const std::string_view person = recusal.get<"instead">();
    const bool sat = !person.empty() && recusal.get<"outcome">() != "eligible";
    if (sat && std::ranges::find(seen, person) == seen.end()) emit(row);
  });
}

constexpr Attribute guest_columns[] = {attendance_columns[0], meeting_column, body_column, date_column};

}  // namespace

KO_ENTRY(Relation, attendance_relation) = {.name = "attendance",
                                           .order = 15,
                                           .row = "a person, meeting: who was there or was expected to be",
                                           .terms = "frammøte, forfall, fravær",
                                           .attributes = attendance_columns,
                                           .searched = "name",
                                           .shown = "meeting person name for status minutes share",
                                           .sources = Kind::meeting,
                                           .rows = attendance_rows,
                                           .time = days_of_meeting};

KO_ENTRY(Relation, guests_relation) = {.name = "guests",
                                       .order = 16,
                                       .row = "somebody in a meeting who is not of the body",
                                       .terms = "gjester",
                                       .type = &guest_type,
                                       .attributes = guest_columns,
                                       .searched = "name role",
                                       .shown = "meeting person name for role",
                                       .sources = Kind::meeting,
                                       .rows = entry_rows<meeting_type, "guests">,
                                       .time = days_of_meeting};

}  // namespace ko::query
