// SPDX-License-Identifier: MIT
/// The innkalling: the notice of a meeting with its agenda and papers.
#include <fmt/format.h>

#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/agenda_table.hpp"
#include "report/minutes/attendance.hpp"

namespace ko {
namespace {

Definitions summons(const Context& context, const Meeting& meeting) {
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, meeting.get<"body">()));
  add_row(rows, context.say("meeting.number"), std::string(meeting.get<"number">()));
  if (meeting.get<"status">() == "cancelled")
    add_row(rows, context.say("meeting.status"), context.label("status", "cancelled"));
  add_row(rows, context.say("meeting.date"), date_of(context, meeting));
  add_row(rows, context.say("meeting.time"), times_of(context, meeting));
  add_row(rows, context.say("meeting.place"), place_of(context, meeting));
  add_row(rows, context.say("meeting.form"), context.label("form", meeting.get<"form">()));
  add_row(rows, context.say("meeting.called"), notice_of(context, meeting, false));
  return rows;
}

/// Those who have said beforehand that they will not come, with who is to come in their place.
void add_excused(Blocks& blocks, const Context& context, const Meeting& meeting) {
  if (was_held(meeting)) return;
  Definitions rows;
  add_row(rows, context.say("meeting.absent"), absences(context, meeting));
  if (!rows.rows.empty()) blocks.push_back({std::move(rows)});
}

DocumentTree notice(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const auto meeting = about.as<meeting_type>();
  const std::string title = context.say("notice.title");
  DocumentTree document{.title = fmt::format("{}: {}", title, title_of(context, meeting)),
                        .language = options.language};
  Blocks& blocks = document.blocks;
  blocks.push_back({Heading{1, title}});
  blocks.push_back({summons(context, meeting)});
  add_excused(blocks, context, meeting);
  if (Table list = agenda_table(context, meeting, OnTheList::as_called); !list.rows.empty()) {
    blocks.push_back({Heading{2, context.say("protocol.agenda")}});
    blocks.push_back({std::move(list)});
  }
  List papers;
  for (Text& line : documents_of(context, meeting)) papers.items.emplace_back(std::move(line));
  if (!papers.items.empty()) {
    blocks.push_back({Heading{2, context.say("notice.papers")}});
    blocks.push_back({std::move(papers)});
  }
  if (const auto chair = meeting.get<"chair">(); !chair.empty())
    blocks.push_back({Paragraph{name_of(context, chair) + "\n" + context.say("notice.chair")}});
  return document;
}

}  // namespace

KO_ENTRY(Report, innkalling_report) = {.name = "innkalling",
                                       .argument = "MEETING",
                                       .about = Kind::meeting,
                                       .summary = "the notice of a meeting, with its agenda and papers",
                                       .example = "ko report innkalling kommunestyret-2024-12-12",
                                       .make = notice};

}  // namespace ko
