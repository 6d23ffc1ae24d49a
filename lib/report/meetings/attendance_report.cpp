// SPDX-License-Identifier: MIT
/// Who was at the meetings of a body: person by meeting, with what it comes to for each.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/meetings/attendance_by_person.hpp"
#include "report/meetings/attendance_picture.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/attendance_tables.hpp"

namespace ko {
namespace {

/// How many meetings stand beside each other in one table, so that a page holds it.
constexpr std::size_t meetings_beside = 12;

MessageKey sign_of(TookPart how) {
  switch (how) {
    case TookPart::throughout: return "attendance.sign.throughout";
    case TookPart::in_part: return "attendance.sign.in_part";
    case TookPart::instead: return "attendance.sign.instead";
    case TookPart::for_item: return "attendance.sign.for_item";
    case TookPart::not_at_all: break;
  }
  return "attendance.sign.not_at_all";
}

std::size_t times_in(const BodyAttendance& all, std::size_t meeting, TookPart how) {
  return static_cast<std::size_t>(std::ranges::count_if(
      all.persons, [&](const Attender& each) { return each.meetings[meeting] == how; }));
}

/// A row a meeting: its number in the tables below, when it was, and how many took part in which way.
Table by_meeting(const Context& context, const BodyAttendance& all) {
  Table table;
  table.columns = {
      numbers_column(context, "attendance.nr"),         {.name = context.say("meeting.date")},
      numbers_column(context, "attendance.present"),    numbers_column(context, "meeting.partly"),
      numbers_column(context, "meeting.substitutes"),   numbers_column(context, "meeting.absent"),
      {.name = context.say("attendance.seats_filled")}, {.name = context.say("meeting.missing")}};
  for (std::size_t i = 0; i < all.meetings.size(); ++i) {
    const Record& record = *all.meetings[i];
    const Attendance attendance = attendance_of(context.records, record, context.options);
    const Context of_meeting{context.records, context.options, &attendance};
    const bool is_recorded =
        std::ranges::any_of(all.persons, [&](const Attender& each) { return each.meetings[i].has_value(); });
    std::vector<Cell> row = {number_cell(i + 1), cell_of(date_of(context, record.as<meeting_type>()))};
    for (const TookPart how :
         {TookPart::throughout, TookPart::in_part, TookPart::instead, TookPart::not_at_all})
      row.push_back(is_recorded ? number_cell(times_in(all, i, how)) : Cell());
    row.push_back(
        cell_of(is_recorded ? how_many_met(of_meeting, "attendance.of_seats") : context.say("not_stated")));
    row.push_back(cell_of(enumerated(missing_members(of_meeting, record), context.language())));
    table.rows.push_back(std::move(row));
  }
  return without_empty_columns(std::move(table));
}

/// A row a person, with a sign for each meeting from `first` on.
Table by_person_and_meeting(const Context& context, const BodyAttendance& all, std::size_t first) {
  Table table;
  table.columns.push_back({.name = context.say("column.name")});
  const std::size_t end = std::min(first + meetings_beside, all.meetings.size());
  for (std::size_t i = first; i < end; ++i) table.columns.push_back({.name = std::to_string(i + 1)});
  for (const Attender& each : all.persons) {
    std::vector<Cell> row = {cell_of(each.name)};
    bool is_named = false;
    for (std::size_t i = first; i < end; ++i) {
      row.push_back(each.meetings[i] ? cell_of(context.say(sign_of(*each.meetings[i]))) : Cell());
      is_named = is_named || each.meetings[i];
    }
    if (is_named) table.rows.push_back(std::move(row));
  }
  return table;
}

DocumentTree attendance_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const BodyAttendance all = body_attendance(context, about);
  DocumentTree document = document_titled(context, context.say("attendance.title"));
  Blocks& blocks = document.blocks;
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, about.id));
  add_period(rows, context);
  add_row(rows, context.say("attendance.held"), std::to_string(all.meetings.size()));
  add_as_of(blocks, context);
  blocks.push_back({std::move(rows)});
  if (all.meetings.empty()) add_paragraph(blocks, context.say("attendance.none"));
  add_part(blocks, context.say("body.meetings"), by_meeting(context, all));
  if (all.persons.empty()) return document;
  blocks.push_back({Heading{2, context.say("attendance.by_meeting")}});
  blocks.push_back({attendance_picture(context, about, all)});
  add_paragraph(blocks, context.say("attendance.key"));
  for (std::size_t first = 0; first < all.meetings.size(); first += meetings_beside)
    blocks.push_back({by_person_and_meeting(context, all, first)});
  add_part(blocks, context.say("attendance.by_person"), attendance_by_person(context, all));
  add_paragraph(blocks, context.say("attendance.share_means"));
  return document;
}

}  // namespace

KO_ENTRY(Report, attendance_report_entry) = {
    .name = "attendance",
    .argument = "BODY",
    .about = Kind::organisation,
    .summary = "who was at the meetings of a body, person by meeting, with shares",
    .example = "ko report attendance kommunestyret --from 2024-01-01 --to 2024-12-31",
    .of_period = true,
    .make = attendance_report};

}  // namespace ko
