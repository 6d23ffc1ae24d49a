// SPDX-License-Identifier: MIT
/// The minutes of a meeting, in the order Norwegian minutes have: time, place, who was there, the items with
/// what was said, moved, voted and decided, and what comes next.
#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "report/attendance.hpp"
#include "report/decisions.hpp"
#include "report/meeting_facts.hpp"

namespace ko {
namespace {

std::string notice(const Context& context, const Meeting& meeting) {
  const auto called = meeting.get<"called">();
  const auto on = called.get<"on">();
  std::string text = on ? written(*on, context.language()) : std::string();
  if (const auto by = called.get<"by">(); !by.empty()) {
    const std::string caller = context.say("meeting.called_by", name_of(context, by));
    text += text.empty() ? caller : " " + caller;
  }
  if (const auto how = called.get<"how">(); !how.empty())
    text += (text.empty() ? "" : ", ") + std::string(how);
  if (called.get<"approved">().value_or(false))
    text += (text.empty() ? "" : ", ") + context.say("meeting.called_approved");
  return text;
}

/// `godkjent med disse endringene: …, enstemmig`; nothing where the record does not say that it was approved.
std::string agenda_approval(const Context& context, const Meeting& meeting) {
  const auto approval = meeting.get<"agenda_approved">();
  if (!approval || !may_show(context, approval) || !approval.get<"approved">().value_or(true)) return {};
  std::vector<std::string> changes;
  for (const Localized& change : approval.get<"changes">()) {
    std::string words = context.text(change);
    while (words.ends_with('.')) words.pop_back();
    changes.push_back(std::move(words));
  }
  std::string text = changes.empty()
                         ? context.say("meeting.agenda_as_sent")
                         : context.say("meeting.agenda_changed", fmt::format("{}", fmt::join(changes, "; ")));
  if (const Vote vote = approval.get<"vote">()) text += ", " + vote_in_words(context, vote);
  return text;
}

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
  add_row(rows, context.say("meeting.called"), notice(context, meeting));
  add_row(rows, context.say("meeting.agenda_approved"), agenda_approval(context, meeting));
  add_row(rows, context.say("meeting.chair"), optional_name(context, meeting.get<"chair">()));
  add_row(rows, context.say("meeting.secretary"), optional_name(context, meeting.get<"secretary">()));
  add_row(rows, context.say("meeting.present"), present_by_group(context, meeting));
  add_row(rows, context.say("meeting.for_items"), present_for_items(context, meeting));
  add_row(rows, context.say("meeting.administration"), administration(context, meeting));
  add_row(rows, context.say("meeting.guests"), guests(context, meeting));
  add_row(rows, context.say("meeting.absent"), absences(context, meeting));
  add_row(rows, context.say("meeting.missing"), as_texts(missing_members(context, record)));
  return rows;
}

/// What was decided or reported without an item it belongs to.
Definitions beside_the_agenda(const Context& context, const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> made;
  std::vector<Text> reported;
  std::vector<Text> actions;
  for (const RecordedDecision& entry : recorded) {
    if (entry.item) continue;
    if (entry.reported) {
      reported.push_back(reported_decision(context, entry.decision));
      continue;
    }
    made.push_back(decision_in_full(context, entry.decision));
    for (const Action& action : shown(context, entry.decision.get<"actions">()))
      actions.push_back(action_as_agreed(context, action));
  }
  Definitions rows;
  add_row(rows, context, "item.reported", "item.all_reported", std::move(reported));
  add_row(rows, context, "item.decision", "item.decisions", std::move(made));
  add_row(rows, context.say("item.actions"), std::move(actions));
  return rows;
}

/// A meeting that has not been held has an agenda, and no minutes yet.
bool is_ahead(const Meeting& meeting) {
  const auto status = meeting.get<"status">();
  return !status.empty() && status != "held";
}

std::string title(const Context& context, const Meeting& meeting) {
  const std::string name = title_of(context, meeting);
  return is_ahead(meeting) ? name : context.say("minutes.title", name);
}

Definitions tail(const Context& context, const Meeting& meeting) {
  Definitions rows;
  if (!is_ahead(meeting)) {
    add_row(rows, context.say("meeting.next"), next_meeting_of(context, meeting));
    add_row(rows, context.say("meeting.approval"), approval_of(context, meeting));
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
  List list;
  for (Text& line : documents_of(context, meeting)) list.items.emplace_back(std::move(line));
  if (list.items.empty()) return;
  blocks.push_back({Heading{2, context.say("meeting.documents")}});
  blocks.push_back({std::move(list)});
}

DocumentTree minutes(const Register& records, const Record& about, const ReportOptions& options) {
  const Attendance attendance = attendance_of(records, about);
  const Context context{records, options, &attendance};
  const auto meeting = about.as<meeting_type>();
  DocumentTree document{.title = title(context, meeting), .language = options.language};
  Blocks& blocks = document.blocks;
  blocks.push_back({Heading{1, document.title}});
  blocks.push_back({head(context, about)});
  if (const auto sentences = comings_and_goings(context, meeting); !sentences.empty())
    blocks.push_back({Paragraph{fmt::format("{}", fmt::join(sentences, " "))}});
  add_agenda(blocks, context, meeting, recorded_decisions(context, about));
  add_documents(blocks, context, meeting);
  if (auto rows = tail(context, meeting); !rows.rows.empty()) {
    if (!is_ahead(meeting)) blocks.push_back({Heading{2, context.say("meeting.after")}});
    blocks.push_back({std::move(rows)});
  }
  return document;
}

}  // namespace

KO_ENTRY(Report, minutes_report) = {.name = "minutes",
                                    .argument = "MEETING",
                                    .about = Kind::meeting,
                                    .summary = "the minutes of a meeting, in full",
                                    .make = minutes};

}  // namespace ko
