// SPDX-License-Identifier: MIT
/// A meeting on one screen: who met, when and where, who was there, what was decided and what is to be done;
/// or the same of all meetings of a body, in short.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/text.hpp"
#include "report/body_meetings.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/attendance_tables.hpp"
#include "report/minutes/large_meeting.hpp"
#include "report/votes/decisions.hpp"

namespace ko {
namespace {

void add_attendance(Definitions& rows, const Context& context, const Record& record, bool names_everybody) {
  const auto meeting = record.as<meeting_type>();
  const std::size_t present = shown(context, meeting.get<"present">()).size();
  std::vector<Text> absent = absences(context, meeting);
  const std::size_t absent_count = absent.size();
  const std::string met = names_everybody ? std::string() : how_many_met(context, "summary.met");
  add_row(rows, counted(context.say("meeting.present"), present),
          names_everybody ? lines_or(present_by_group(context, meeting), context.say("none_recorded"))
                          : lines_or({}, met.empty() ? context.say("count.present", present) : met));
  add_row(rows, context.say("meeting.partly"), in_one_line(partly_present(context, meeting)));
  // In a large meeting who stood in is told with whom they stood in for.
  const auto substitutes = names_everybody ? stand_ins(context, meeting) : std::vector<std::string>();
  add_row(rows,
          context.say(substitutes.size() == 1 ? MessageKey("meeting.substitute") : "meeting.substitutes"),
          in_one_line(substitutes));
  add_row(rows, context.say("meeting.guests"), guests(context, meeting));
  add_row(rows, counted(context.say("meeting.absent"), absent_count),
          lines_or(std::move(absent), context.say("none_recorded")));
  add_row(rows, context.say("meeting.missing"), in_one_line(missing_members(context, record)));
}

DocumentTree summary_of_meeting(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const auto recorded = recorded_decisions(context, record);
  const auto status = meeting.get<"status">();
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, meeting.get<"body">()));
  if (status != "held") add_row(rows, context.say("meeting.status"), context.label("status", status));
  add_row(rows, context.say("meeting.date"), date_of(context, meeting));
  add_row(rows, context.say("meeting.time"), times_of(context, meeting));
  add_row(rows, context.say("meeting.place"), place_of(context, meeting));
  const bool in_numbers = is_large(context, meeting);
  add_attendance(rows, context, record, !in_numbers);
  if (in_numbers) {
    add_in_numbers(rows, context, record, recorded);
  } else {
    auto decisions = decisions_made(context, meeting, recorded);
    if (decisions.empty()) add_row(rows, context.say("item.decisions"), context.say("none_recorded"));
    add_row(rows, context, "item.decision", "item.decisions", std::move(decisions));
    add_divided_elected_and_money(rows, context, record, recorded);
  }
  add_row(rows, context, "item.reported", "item.all_reported", decisions_reported(context, recorded));
  add_row(rows, context.say("item.actions"),
          lines_or(actions_by_owner(context, actions_of(context, meeting, recorded)),
                   context.say("nothing_recorded")));
  add_row(rows, context.say("meeting.next"), next_meeting_of(context, meeting));
  add_row(rows, context.say("meeting.approval"), approval_of(context, meeting));
  std::string title = title_of(context, meeting);
  return {.title = title, .language = context.language(), .blocks = {{Heading{1, title}}, {std::move(rows)}}};
}

/// `fredag 21. februar 2014: Oppstartsmøte (10 til stede, 1 forfall)`, and below it decisions and what is
/// open.
ListItem meeting_in_short(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const auto recorded = recorded_decisions(context, record);
  Text line(strong(date_of(context, meeting)));
  line += ": " + title_of(context, meeting);
  std::vector<std::string> details;
  if (const auto status = meeting.get<"status">(); !status.empty() && status != "held")
    details.push_back(context.label("status", status));
  if (const auto present = shown(context, meeting.get<"present">()); !present.empty())
    details.push_back(context.say("count.present", present.size()));
  if (const auto absent = shown(context, meeting.get<"absent">()); !absent.empty())
    details.push_back(context.say("count.absent", absent.size()));
  line += in_parentheses(details);
  List below;
  for (const Text& decision : decisions_made(context, meeting, recorded)) {
    Text labelled(emphasis(context.say("item.decision") + ":"));
    labelled += " ";
    labelled += decision;
    below.items.emplace_back(std::move(labelled));
  }
  for (const Action& action : actions_of(context, meeting, recorded))
    if (is_open(context, action)) below.items.emplace_back(action_as_it_stands(context, action));
  return below.items.empty() ? ListItem(line) : ListItem(line, {{std::move(below)}});
}

/// Those who are in the body on the report's day, deputies or the others, with whom they represent. Somebody
/// who is merely foreseen is not in it yet.
std::vector<std::string> members_of(const Context& context, const std::vector<Tenure>& tenures,
                                    bool deputies) {
  std::vector<std::string> members;
  for (const Tenure& tenure : tenures) {
    const bool is_in = tenure.period.contains(context.options.as_of) && !tenure.vacant() &&
                       !tenure.holder_unknown() && !tenure.entry.get<"tentative">().value_or(false);
    const auto role = tenure.entry.get<"role">();
    if (!is_in || !may_show(context, tenure.entry) || (role == "deputy") != deputies) continue;
    const std::string name =
        tenure.person == nullptr ? std::string(tenure.name()) : name_of(context, tenure.person->id);
    const std::string_view shown_role = deputies ? std::string_view() : role;
    members.push_back(name + in_parentheses(capacity(context, shown_role, tenure.entry.get<"for">())));
  }
  return members;
}

/// The first meeting that has a record, begins on the report's day or later and is not called off; false
/// where there is none.
Meeting recorded_next(const Context& context, const std::vector<const Record*>& meetings) {
  for (const Record* record : meetings) {
    const auto meeting = record->as<meeting_type>();
    const auto start = meeting.get<"start">();
    const bool is_ahead = start && start->date().last() >= context.options.as_of;
    if (is_ahead && meeting.get<"status">() != "cancelled" && meeting.get<"status">() != "held")
      return meeting;
  }
  return {};
}

/// When and where a body meets next; of the same day its own record tells more than the agreement on it.
std::string next_of(const Context& context, const std::vector<const Record*>& meetings) {
  const Meeting recorded = recorded_next(context, meetings);
  const auto agreed = agreed_next(context, meetings);
  const auto day = [](const auto& view) { return view.template get<"start">()->date().first(); };
  if (!recorded && !agreed) return context.say("not_stated");
  const bool by_record = recorded && (!agreed || day(recorded) <= day(agreed));
  std::string when =
      by_record ? time_of(context, recorded) : written(*agreed.get<"start">(), context.language());
  const std::string place = context.text(by_record ? recorded.get<"place">() : agreed.get<"place">());
  return place.empty() ? when : when + ", " + place;
}

/// Ends of the names of bodies that say what sort of body it is: `Kommunestyret`, `Idrettsrådet`.
constexpr std::string_view sorts_of_body[] = {"styre", "styret",  "råd",      "rådet",    "ting",   "tinget",
                                              "skap",  "skapet",  "utvalg",   "utvalget", "utval",  "utvalet",
                                              "nemnd", "nemnda",  "komité",   "komiteen", "gruppe", "gruppa",
                                              "board", "council", "assembly", "committee"};

/// The type of a body where its name does not say it: what is called `Kommunestyret` is no `råd`.
std::string sort_of_body(const Context& context, const View<organisation_type>& body) {
  std::string type = context.label("type", body.get<"type">());
  const std::string name = " " + fold_case(context.text(body.get<"name">())) + " ";
  const bool is_said = std::any_of(std::begin(sorts_of_body), std::end(sorts_of_body), [&](auto sort) {
    return name.find(std::string(sort) + " ") != std::string::npos;
  });
  return is_said || name.find(type) != std::string::npos ? std::string() : type;
}

/// A body, who is in it on the report's day, and its meetings in order, a few lines each.
DocumentTree summary_of_body(const Context& context, const Record& body) {
  const auto organisation = body.as<organisation_type>();
  const auto meetings = meetings_of(context, &body);
  const auto tenures = tenures_of(context.records, body);
  const auto members = members_of(context, tenures, false);
  const auto deputies = members_of(context, tenures, true);
  const std::string parent(organisation.get<"parent">());
  Definitions rows;
  add_row(rows, context.say("body.type"), sort_of_body(context, organisation));
  add_row(rows, context.say("body.parent"), parent.empty() ? parent : name_of(context, parent));
  add_row(rows, counted(context.say("body.members"), members.size()),
          lines_or(in_one_line(members), context.say("not_stated")));
  add_row(rows, counted(context.say("body.deputies"), deputies.size()), in_one_line(deputies));
  add_row(rows, context.say("meeting.next"), next_of(context, meetings));
  List list;
  for (const Record* meeting : meetings) list.items.push_back(meeting_in_short(context, *meeting));
  std::string title = name_of(context, body.id);
  DocumentTree document{.title = title, .language = context.language()};
  document.blocks.push_back({Heading{1, title}});
  document.blocks.push_back({Paragraph{
      emphasis(context.say("as_of", written(Date::of(context.options.as_of), context.language())))}});
  document.blocks.push_back({std::move(rows)});
  document.blocks.push_back({Heading{2, context.say("body.meetings")}});
  if (list.items.empty())
    document.blocks.push_back({Paragraph{context.say("body.no_meetings")}});
  else
    document.blocks.push_back({std::move(list)});
  return document;
}

DocumentTree summary(const Register& records, const Record& about, const ReportOptions& options) {
  if (about.kind == Kind::organisation) return summary_of_body({records, options}, about);
  const Attendance attendance = attendance_of(records, about, options);
  return summary_of_meeting({records, options, &attendance}, about);
}

}  // namespace

KO_ENTRY(Report, summary_report) = {.name = "summary",
                                    .argument = "MEETING|BODY",
                                    .about = {Kind::meeting, Kind::organisation},
                                    .summary = "a meeting on one screen, or a body's meetings in order",
                                    .example = "ko report summary kompetanseforum",
                                    .make = summary};

}  // namespace ko
