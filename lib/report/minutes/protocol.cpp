// SPDX-License-Identifier: MIT
#include "report/minutes/protocol.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "report/meeting_facts.hpp"
#include "report/minutes/agenda_table.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/attendance_tables.hpp"
#include "report/minutes/item_parts.hpp"

namespace ko {
namespace {

/// What is signed on.
constexpr std::string_view dotted_line = "……………………………………………";

Definitions when_and_where(const Context& context, const Meeting& meeting) {
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, meeting.get<"body">()));
  add_row(rows, context.say("meeting.number"), std::string(meeting.get<"number">()));
  add_row(rows, context.say("meeting.type"), capitalised(std::string(meeting.get<"type">())));
  add_row(rows, context.say("meeting.date"), date_of(context, meeting));
  add_row(rows, context.say("meeting.time"), times_of(context, meeting));
  add_row(rows, context.say("meeting.place"), place_of(context, meeting));
  add_row(rows, context.say("meeting.form"), capitalised(context.label("form", meeting.get<"form">())));
  if (const auto chair = meeting.get<"chair">(); !chair.empty())
    add_row(rows, context.say("meeting.chair"), name_in_meeting(context, chair));
  if (const auto secretary = meeting.get<"secretary">(); !secretary.empty())
    add_row(rows, context.say("protocol.secretary"), name_in_meeting(context, secretary));
  return rows;
}

void add_attendance(Blocks& blocks, const Context& context, const Record& about) {
  const auto meeting = about.as<meeting_type>();
  Table present = members_present(context, about);
  Definitions rest;
  add_row(rest, context.say("meeting.for_items"), present_for_items(context, meeting));
  add_row(rest, context.say("meeting.absent"), absences(context, meeting));
  add_row(rest, context.say("meeting.missing"), in_one_line(missing_members(context, about)));
  add_row(rest, context.say("meeting.guests"), guests(context, meeting));
  if (present.rows.empty() && rest.rows.empty()) return;
  blocks.push_back({Heading{2, context.heading<"present">("meeting.present")}});
  if (!present.rows.empty()) blocks.push_back({std::move(present)});
  if (std::string met = how_many_met(context); !met.empty()) blocks.push_back({Paragraph{std::move(met)}});
  if (!rest.rows.empty()) blocks.push_back({std::move(rest)});
}

void add_administration(Blocks& blocks, const Context& context, const Meeting& meeting) {
  Table officials = officials_present(context, meeting);
  if (officials.rows.empty() || !context.style.shows<"administration">()) return;
  blocks.push_back({Heading{2, context.heading<"administration">("meeting.administration")}});
  blocks.push_back({std::move(officials)});
}

void add_notice(Blocks& blocks, const Context& context, const Meeting& meeting) {
  if (!context.style.shows<"notice">()) return;
  Definitions rows;
  add_row(rows, context.say("meeting.called"), capitalised(notice_of(context, meeting)));
  add_row(rows, context.say("meeting.agenda_approved"), capitalised(agenda_approval(context, meeting)));
  if (const auto signers = meeting.get<"minutes">().get<"signers">(); !signers.empty())
    add_row(rows, context.say("protocol.signers"), enumerated_names_in_meeting(context, signers));
  if (const auto approvers = meeting.get<"minutes">().get<"approvers">(); !approvers.empty())
    add_row(rows, context.say("protocol.approvers"), enumerated_names_in_meeting(context, approvers));
  if (rows.rows.empty()) return;
  blocks.push_back({Heading{2, context.heading<"notice">("protocol.notice")}});
  blocks.push_back({std::move(rows)});
}

void add_list_of_items(Blocks& blocks, const Context& context, const Meeting& meeting) {
  if (!context.style.shows<"agenda">()) return;
  Table list = agenda_table(context, meeting, OnTheList::as_treated);
  if (list.rows.empty()) return;
  blocks.push_back({Heading{2, context.heading<"agenda">("protocol.agenda")}});
  blocks.push_back({std::move(list)});
}

void add_items(Blocks& blocks, const Context& context, const Record& about) {
  const auto meeting = about.as<meeting_type>();
  const auto recorded = recorded_decisions(context, about);
  const auto add = [&](const Item& item, const std::string& number) {
    for (Block& block : protocol_item(context, item, number, recorded)) blocks.push_back(std::move(block));
  };
  for (const Item& item : meeting.get<"agenda">())
    if (is_before_the_agenda(meeting, item)) add(item, {});
  add_list_of_items(blocks, context, meeting);
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">()) {
    const std::string number = number_in_protocol(meeting, item, ++place);
    if (!is_before_the_agenda(meeting, item)) add(item, number);
  }
  if (Definitions beside = beside_the_agenda(context, recorded); !beside.rows.empty()) {
    blocks.push_back({Heading{2, context.say("minutes.beside")}});
    blocks.push_back({std::move(beside)});
  }
}

/// What comes after the items: the documents, the next meeting.
void add_end(Blocks& blocks, const Context& context, const Meeting& meeting) {
  List documents;
  for (Text& line : documents_of(context, meeting)) documents.items.emplace_back(std::move(line));
  if (!documents.items.empty() && context.style.shows<"documents">()) {
    blocks.push_back({Heading{2, context.say("meeting.documents")}});
    blocks.push_back({std::move(documents)});
  }
  if (meeting.get<"next">() && context.style.shows<"next_meeting">()) {
    blocks.push_back({Heading{2, context.say("meeting.next")}});
    blocks.push_back({Paragraph{capitalised(next_meeting_of(context, meeting))}});
  }
  if (const std::string note = context.text(meeting.get<"note">()); !note.empty()) {
    blocks.push_back({Heading{2, context.say("note")}});
    blocks.push_back({Paragraph{note}});
  }
}

/// How far the minutes have come, and room for the chair and those elected to sign, each above the name.
void add_signatures(Blocks& blocks, const Context& context, const Meeting& meeting) {
  std::vector<std::string_view> persons;
  if (const auto chair = meeting.get<"chair">(); !chair.empty()) persons.push_back(chair);
  for (const std::string_view signer : meeting.get<"minutes">().get<"signers">())
    if (std::ranges::find(persons, signer) == persons.end()) persons.push_back(signer);
  const bool are_signed = context.style.shows<"signatures">();
  const bool has_status = !meeting.get<"minutes">().get<"status">().empty();
  if (are_signed && (has_status || !persons.empty()))
    blocks.push_back({Heading{2, context.heading<"signatures">("protocol.signatures")}});
  if (has_status)
    blocks.push_back({Paragraph{context.say("protocol.approval", approval_of(context, meeting, false))}});
  if (!are_signed || persons.empty()) return;
  add_paragraph(blocks, context.style.text<"signature_text">(context.language()));
  for (const std::string_view person : persons)
    blocks.push_back({Paragraph{fmt::format("{}\n{}", dotted_line, name_of(context, person))}});
}

void add_recipients(Blocks& blocks, const Context& context, const Meeting& meeting) {
  if (!context.style.shows<"recipients">()) return;
  Definitions rows;
  add_row(rows, context.say("protocol.recipients"), recipients_of(context, meeting));
  if (!rows.rows.empty()) blocks.push_back({std::move(rows)});
}

}  // namespace

DocumentTree protocol(const Context& context, const Record& about) {
  const auto meeting = about.as<meeting_type>();
  std::string title = context.style.text<"title">(context.language());
  if (title.empty()) title = context.say("protocol.title");
  DocumentTree document{.title = fmt::format("{}: {}", title, title_of(context, meeting)),
                        .language = context.language()};
  Blocks& blocks = document.blocks;
  blocks.push_back({Heading{1, title}});
  blocks.push_back({when_and_where(context, meeting)});
  add_attendance(blocks, context, about);
  add_administration(blocks, context, meeting);
  if (const auto sentences = comings_and_goings(context, meeting); !sentences.empty())
    blocks.push_back({Paragraph{fmt::format("{}", fmt::join(sentences, " "))}});
  add_notice(blocks, context, meeting);
  add_paragraph(blocks, context.style.text<"opening">(context.language()));
  add_items(blocks, context, about);
  add_end(blocks, context, meeting);
  add_paragraph(blocks, context.style.text<"closing">(context.language()));
  add_signatures(blocks, context, meeting);
  add_recipients(blocks, context, meeting);
  return document;
}

}  // namespace ko
