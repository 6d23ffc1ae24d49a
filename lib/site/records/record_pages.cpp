// SPDX-License-Identifier: MIT
#include "site/records/record_pages.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <utility>
#include <vector>

#include "model/meetings/meeting_hours.hpp"
#include "report/frame.hpp"

namespace ko {
namespace {

/// Whether there is something to read in a meeting's minutes.
bool has_minutes(const Meeting& meeting) {
  const std::string_view status = meeting.get<"status">();
  return status != "planned" && status != "called" && status != "cancelled";
}

DocumentTree reported(const Context& context, std::string_view report, const Record& record) {
  return make_report(*find_report(report), context.records, record, context.options);
}

std::string addressee(const Context& context, const View<recipient_type>& entry) {
  const std::string_view person = entry.get<"person">();
  const std::string_view organisation = entry.get<"organisation">();
  std::vector<std::string> parts;
  if (!person.empty()) parts.push_back(name_of(context, person));
  if (!organisation.empty()) parts.push_back(name_of(context, organisation));
  if (parts.empty()) parts.emplace_back(entry.get<"address">());
  return fmt::format("{}", fmt::join(parts, ", "));
}

void add_name(Definitions& rows, const Context& context, MessageKey label, std::string_view id) {
  if (!id.empty()) add_row(rows, context.say(label), name_of(context, id));
}

template <class Entries>
void add_addressees(Definitions& rows, const Context& context, MessageKey label, const Entries& entries) {
  std::vector<Text> lines;
  for (const auto& entry : shown(context, entries)) lines.emplace_back(addressee(context, entry));
  std::erase_if(lines, [](const Text& line) { return line.empty(); });
  if (!lines.empty()) add_row(rows, context.say(label), std::move(lines));
}

std::string written_if(const std::optional<Date>& date, const Context& context) {
  return date ? written(*date, context.language()) : std::string();
}

DocumentTree page_of_document(const Context& context, const Record& record) {
  const auto file = record.as<document_type>();
  DocumentTree page = document_titled(context, name_of(context, record.id));
  Definitions rows;
  if (const auto type = file.get<"type">(); !type.empty())
    add_row(rows, context.say("meeting.type"), capitalised(context.label("type", type)));
  if (const Cursor reference = file.cursor<"reference">(); reference && reference.is_scalar())
    add_row(rows, context.say("site.reference"), std::string(reference.text()));
  if (const Cursor reference = file.cursor<"their_reference">(); reference && reference.is_scalar())
    add_row(rows, context.say("site.their_reference"), std::string(reference.text()));
  add_row(rows, context.say("meeting.date"), written_if(file.get<"date">(), context));
  add_row(rows, context.say("site.sent"), written_if(file.get<"sent">(), context));
  add_row(rows, context.say("meeting.place"), std::string(file.get<"place">()));
  add_name(rows, context, "site.sender", file.get<"sender">());
  add_name(rows, context, "site.signatory", file.get<"signatory">());
  add_name(rows, context, "site.caseworker", file.get<"caseworker">());
  add_addressees(rows, context, "site.recipients", file.get<"recipients">());
  add_addressees(rows, context, "site.copies", file.get<"copies">());
  if (const auto of_case = file.get<"case">(); !of_case.empty()) {
    const Record* found = context.records.find_case(of_case);
    add_row(rows, context.say("column.case"),
            found == nullptr ? std::string(of_case) : name_of(context, found->id));
  }
  if (const auto status = file.get<"status">(); !status.empty())
    add_row(rows, context.say("meeting.status"), context.label("status", status));
  if (!rows.rows.empty()) page.blocks.push_back({std::move(rows)});
  add_paragraph(page.blocks, context.text(file.get<"note">()));
  List attached;
  for (const std::string_view id : file.get<"attachments">())
    attached.items.emplace_back(name_of(context, id));
  add_part(page.blocks, context.say("site.attachments"), std::move(attached));
  return page;
}

}  // namespace

DocumentTree page_of_record(const Context& context, const Record& record) {
  switch (record.kind) {
    case Kind::organisation: return reported(context, "organisation", record);
    case Kind::person: return reported(context, "person", record);
    case Kind::hearing: return reported(context, "hearing", record);
    case Kind::project: return reported(context, "project", record);
    case Kind::case_file: return reported(context, "case", record);
    case Kind::meeting:
      return reported(context, has_minutes(record.as<meeting_type>()) ? "minutes" : "innkalling", record);
    case Kind::document: return page_of_document(context, record);
    case Kind::decision: break;
  }
  return document_titled(context, name_of(context, record.id));
}

DocumentTree page_of_decision(const Context& context, const MadeDecision& decision, const Sequels& sequels) {
  const ItemDecision& entry = decision.entry;
  DocumentTree page = document_titled(context, context.text(entry.get<"title">()));
  Definitions rows;
  add_name(rows, context, "meeting.body", decision.body);
  add_row(rows, context.say("meeting.date"), written_if(decision.date, context));
  if (decision.meeting != nullptr) add_name(rows, context, "site.meeting", decision.meeting->id);
  if (decision.item) {
    const std::string title = context.text(decision.item.get<"title">());
    add_row(rows, context.say("site.item"),
            decision.number.empty() ? title : fmt::format("{}: {}", decision.number, title));
  }
  add_name(rows, context, "column.decided_by", entry.get<"by">());
  if (const auto outcome = entry.get<"outcome">(); !outcome.empty())
    add_row(rows, context.say("column.outcome"), context.label("outcome", outcome));
  add_row(rows, context.say("item.vote"), decision.vote);
  page.blocks.push_back({std::move(rows)});
  add_paragraph(page.blocks, context.text(entry.get<"text">()));
  List points{.numbered = true};
  for (const Localized& point : entry.get<"points">()) points.items.emplace_back(context.text(point));
  if (!points.items.empty()) page.blocks.push_back({std::move(points)});
  add_paragraph(page.blocks, context.text(entry.get<"note">()));
  List later;
  for (const std::string& part : sequels.of(decision)) later.items.emplace_back(capitalised(part));
  add_part(page.blocks, context.say("site.afterwards"), std::move(later));
  return page;
}

std::optional<Date> day_of(const Record& record) {
  switch (record.kind) {
    case Kind::meeting: return day_of_meeting(record.as<meeting_type>());
    case Kind::decision: return record.as<decision_type>().get<"date">();
    case Kind::document: return record.as<document_type>().get<"date">();
    case Kind::case_file: return record.as<case_type>().get<"opened">();
    default: return std::nullopt;
  }
}

}  // namespace ko
