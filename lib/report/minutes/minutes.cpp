// SPDX-License-Identifier: MIT
/// The minutes of a meeting, as a protocol or as a referat: in the order Norwegian minutes have, time, place,
/// who was there, the items with what was said, moved, voted and decided, and what comes next.
#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "model/records/provisions.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/protocol.hpp"
#include "report/votes/decisions.hpp"

namespace ko {
namespace {

std::string optional_name(const Context& context, std::string_view id) {
  return id.empty() ? std::string() : name_of(context, id);
}

std::vector<Text> as_texts(std::vector<std::string> lines) {
  return {std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end())};
}

Definitions head(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const auto status = meeting.get<"status">();
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, meeting.get<"body">()));
  add_row(rows, context.say("meeting.number"), std::string(meeting.get<"number">()));
  add_row(rows, context.say("meeting.type"), std::string(meeting.get<"type">()));
  if (status != "held") add_row(rows, context.say("meeting.status"), context.label("status", status));
  add_row(rows, context.say("meeting.time"), time_of(context, meeting));
  add_row(rows, context.say("meeting.place"), place_of(context, meeting));
  add_row(rows, context.say("meeting.form"), context.label("form", meeting.get<"form">()));
  if (context.style.shows<"notice">()) {
    add_row(rows, context.say("meeting.called"), notice_of(context, meeting));
    add_row(rows, context.say("meeting.agenda_approved"), agenda_approval(context, meeting));
  }
  add_row(rows, context.say("meeting.chair"), optional_name(context, meeting.get<"chair">()));
  add_row(rows, context.say("meeting.secretary"), optional_name(context, meeting.get<"secretary">()));
  add_row(rows, context.say("meeting.present"), present_by_group(context, meeting));
  add_row(rows, context.say("meeting.for_items"), present_for_items(context, meeting));
  if (context.style.shows<"administration">())
    add_row(rows, context.say("meeting.administration"), administration(context, meeting));
  add_row(rows, context.say("meeting.guests"), guests(context, meeting));
  add_row(rows, context.say("meeting.absent"), absences(context, meeting));
  add_row(rows, context.say("meeting.missing"), as_texts(missing_members(context, record)));
  return rows;
}

/// A meeting that has not been held has an agenda, and no minutes yet.
bool is_ahead(const Meeting& meeting) {
  const auto status = meeting.get<"status">();
  return !status.empty() && status != "held";
}

std::string title(const Context& context, const Meeting& meeting) {
  std::string name = title_of(context, meeting);
  if (is_ahead(meeting)) return name;
  const std::string own = context.style.text<"title">(context.language());
  return own.empty() ? context.say("minutes.title", name) : fmt::format("{}: {}", own, name);
}

Definitions tail(const Context& context, const Meeting& meeting) {
  Definitions rows;
  if (!is_ahead(meeting)) {
    if (context.style.shows<"next_meeting">())
      add_row(rows, context.say("meeting.next"), next_meeting_of(context, meeting));
    add_row(rows, context.say("meeting.approval"), approval_of(context, meeting));
    if (context.style.shows<"recipients">())
      add_row(rows, context.say("protocol.recipients"), recipients_of(context, meeting));
  }
  add_row(rows, context.say("note"), context.text(meeting.get<"note">()));
  return rows;
}

void add_agenda(Blocks& blocks, const Context& context, const Meeting& meeting,
                const std::vector<RecordedDecision>& recorded) {
  const auto agenda = meeting.get<"agenda">();
  if (!agenda.empty()) blocks.push_back({Heading{2, context.say("meeting.items")}});
  std::size_t place = 0;
  for (const Item& item : agenda)
    for (Block& block : agenda_item(context, item, number_of(item, ++place), recorded))
      blocks.push_back(std::move(block));
  if (auto rows = beside_the_agenda(context, recorded); !rows.rows.empty()) {
    if (!agenda.empty()) blocks.push_back({Heading{3, context.say("minutes.beside")}});
    blocks.push_back({std::move(rows)});
  }
}

void add_documents(Blocks& blocks, const Context& context, const Meeting& meeting) {
  if (!context.style.shows<"documents">()) return;
  List list;
  for (Text& line : documents_of(context, meeting)) list.items.emplace_back(std::move(line));
  if (list.items.empty()) return;
  blocks.push_back({Heading{2, context.say("meeting.documents")}});
  blocks.push_back({std::move(list)});
}

DocumentTree referat(const Context& context, const Record& about) {
  const auto meeting = about.as<meeting_type>();
  DocumentTree document{.title = title(context, meeting), .language = context.language()};
  Blocks& blocks = document.blocks;
  blocks.push_back({Heading{1, document.title}});
  blocks.push_back({head(context, about)});
  if (const auto sentences = comings_and_goings(context, meeting); !sentences.empty())
    blocks.push_back({Paragraph{fmt::format("{}", fmt::join(sentences, " "))}});
  const bool was = !is_ahead(meeting);
  if (was) add_paragraph(blocks, context.style.text<"opening">(context.language()));
  add_agenda(blocks, context, meeting, recorded_decisions(context, about));
  add_documents(blocks, context, meeting);
  if (was) add_paragraph(blocks, context.style.text<"closing">(context.language()));
  if (auto rows = tail(context, meeting); !rows.rows.empty()) {
    if (!is_ahead(meeting)) blocks.push_back({Heading{2, context.say("meeting.after")}});
    blocks.push_back({std::move(rows)});
  }
  return document;
}

/// The layout asked for, else that of the body.
std::string_view layout_of(const Register& records, const Record& about, const ReportOptions& options) {
  if (!options.layout.empty()) return options.layout;
  const auto meeting = about.as<meeting_type>();
  const Record* body = body_of(records, meeting);
  if (body == nullptr) return minutes_layouts[0];
  const auto start = meeting.get<"start">();
  return minutes_layout_of(records, *body, start ? start->date().first() : options.as_of);
}

DocumentTree minutes(const Register& records, const Record& about, const ReportOptions& options) {
  const Attendance attendance = attendance_of(records, about, options);
  const bool as_protocol =
      layout_of(records, about, options) == "protokoll" && !is_ahead(about.as<meeting_type>());
  Context context{records, options, &attendance, as_protocol};
  context.style = style_of(context, about.as<meeting_type>());
  return as_protocol ? protocol(context, about) : referat(context, about);
}

}  // namespace

KO_ENTRY(Report, minutes_report) = {.name = "minutes",
                                    .argument = "MEETING",
                                    .about = Kind::meeting,
                                    .summary = "the minutes of a meeting, in full",
                                    .example = "ko report minutes kompetanseforum-2014-02-21 -o minutes.md",
                                    .layouts = minutes_layouts,
                                    .make = minutes};

}  // namespace ko
