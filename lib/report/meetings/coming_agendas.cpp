// SPDX-License-Identifier: MIT
/// The meetings that a body, or any body of the set, is to hold, each with its agenda.
#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/agenda_table.hpp"

namespace ko {
namespace {

/// True of a meeting that the report's day or a later one may be the day of, and that is not known to be
/// over; of one without a day, as long as it is planned or called.
bool is_coming(const Context& context, const Meeting& meeting) {
  const auto start = meeting.get<"start">();
  const auto status = meeting.get<"status">();
  if (start) return start->date().last() >= context.options.as_of;
  return status == "planned" || status == "called";
}

void add_coming(Blocks& blocks, const Context& context, const Meeting& meeting) {
  blocks.push_back({Heading{2, capitalised(date_of(context, meeting)) + ": " + title_of(context, meeting)}});
  Definitions rows;
  const auto status = meeting.get<"status">();
  const bool is_called_off = status == "cancelled";
  if (status != "held") add_row(rows, context.say("meeting.status"), context.label("status", status));
  if (!is_called_off) {
    add_row(rows, context.say("meeting.time"), times_of(context, meeting));
    add_row(rows, context.say("meeting.place"), place_of(context, meeting));
    add_row(rows, context.say("meeting.form"), context.label("form", meeting.get<"form">()));
    add_row(rows, context.say("meeting.called"), notice_of(context, meeting, false));
  }
  blocks.push_back({std::move(rows)});
  if (is_called_off) return;
  const Context styled{context.records, context.options, nullptr, false, style_of(context, meeting)};
  Table agenda = agenda_table(styled, meeting, OnTheList::as_called);
  if (agenda.rows.empty())
    add_paragraph(blocks, context.say("agenda.no_items"));
  else
    blocks.push_back({std::move(agenda)});
}

DocumentTree coming_agendas(const Context& context, const Record* body) {
  DocumentTree document = document_titled(context, context.say("agenda.title"));
  Blocks& blocks = document.blocks;
  Definitions rows;
  add_about(rows, context, body, "meeting.body");
  add_as_of(blocks, context);
  if (!rows.rows.empty()) blocks.push_back({std::move(rows)});
  const auto meetings = meetings_of(context, body);
  const std::size_t before = blocks.size();
  for (const Record* record : meetings)
    if (const auto meeting = record->as<meeting_type>(); is_coming(context, meeting))
      add_coming(blocks, context, meeting);
  const auto agreed = body == nullptr ? View<next_meeting_type>() : agreed_next(context, meetings);
  if (agreed) {
    const std::string place = context.text(agreed.get<"place">());
    const std::string when = written(*agreed.get<"start">(), context.language());
    add_paragraph(blocks, context.say("agenda.agreed", place.empty() ? when : when + ", " + place));
  }
  if (blocks.size() == before) add_paragraph(blocks, context.say("agenda.none"));
  return document;
}

DocumentTree agendas_of_set(const Register& records, const ReportOptions& options) {
  return coming_agendas({records, options}, nullptr);
}

DocumentTree agendas_of_body(const Register& records, const Record& about, const ReportOptions& options) {
  return coming_agendas({records, options}, &about);
}

}  // namespace

KO_ENTRY(Report, agenda_report) = {.name = "agenda",
                                   .argument = "[BODY]",
                                   .about = Kind::organisation,
                                   .summary = "the meetings to come, each with its agenda",
                                   .example = "ko report agenda kommunestyret --as-of 2024-12-01",
                                   .make = agendas_of_body,
                                   .make_of_set = agendas_of_set};

}  // namespace ko
