// SPDX-License-Identifier: MIT
/// A body's year: its meetings, who attended, what it decided and whom it elected, and how long cases took.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/values/percent.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/meetings/attendance_by_person.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/attendance_tables.hpp"
#include "report/registers/decision_table.hpp"
#include "report/votes/elections.hpp"

namespace ko {
namespace {

/// The days asked for, else the year of the report's day.
ReportOptions of_year(ReportOptions options) {
  if (!options.period.begin && !options.period.end) {
    const int year = to_civil(options.as_of).year;
    options.period = {to_day({year, 1, 1}), to_day({year + 1, 1, 1})};
  }
  return options;
}

/// Those made by the body in the days covered.
std::vector<const MadeDecision*> decisions_of(const Context& context, const std::vector<MadeDecision>& all,
                                              const Record& body) {
  std::vector<const MadeDecision*> chosen;
  for (const MadeDecision& each : all)
    if (each.body == body.id && is_covered(context, each.date)) chosen.push_back(&each);
  return chosen;
}

/// `vedtatt 35, utsatt 2`
std::string outcomes_in_words(const Context& context, const std::vector<const MadeDecision*>& decisions) {
  std::vector<std::pair<std::string, std::size_t>> tallies;
  for (const MadeDecision* each : decisions) {
    const auto outcome = each->entry.get<"outcome">();
    const std::string word = outcome.empty() ? context.say("not_stated") : context.label("outcome", outcome);
    const auto found = std::ranges::find(tallies, word, [](const auto& tally) { return tally.first; });
    if (found == tallies.end())
      tallies.emplace_back(word, 1);
    else
      ++found->second;
  }
  std::string words;
  for (const auto& [word, count] : tallies)
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", word, count);
  return words;
}

Table meetings_of_year(const Context& context, const BodyAttendance& attendance) {
  Table table;
  table.columns = {{.name = context.say("meeting.date")},
                   {.name = context.say("meeting.place")},
                   numbers_column(context, "meeting.items"),
                   {.name = context.say("attendance.seats_filled")}};
  for (const Record* record : attendance.meetings) {
    const auto meeting = record->as<meeting_type>();
    const Attendance there = attendance_of(context.records, *record, context.options);
    const Context of_meeting{context.records, context.options, &there};
    table.rows.push_back({cell_of(date_of(context, meeting)), cell_of(place_of(context, meeting)),
                          number_cell(meeting.get<"agenda">().size()),
                          cell_of(how_many_met(of_meeting, "attendance.of_seats"))});
  }
  return without_empty_columns(std::move(table));
}

/// The elections held in the meetings, a line each.
List elections_of_year(const Context& context, const BodyAttendance& attendance) {
  List list;
  for (const Record* record : attendance.meetings) {
    const auto meeting = record->as<meeting_type>();
    for (const Item& item : shown(context, meeting.get<"agenda">()))
      for (const Election& election : shown(context, item.get<"elections">())) {
        Text line(strong(context.text(item.get<"title">())));
        line += " (" + date_of(context, meeting) + ")\n";
        line += election_text(context, election);
        list.items.emplace_back(std::move(line));
      }
  }
  return list;
}

/// How long the cases took that were decided: from the day they were opened to that of the decision. One that
/// was postponed or sent on was not.
struct CaseTimes {
  std::vector<std::int32_t> days;
  std::size_t unknown = 0;
};

CaseTimes case_times(const Context& context, const std::vector<const MadeDecision*>& decisions) {
  CaseTimes times;
  std::vector<Cursor> items;
  for (const MadeDecision* each : decisions) {
    const auto outcome = each->entry.get<"outcome">();
    if (outcome == "postponed" || outcome == "referred") continue;
    if (!each->item || std::ranges::find(items, each->item.at()) != items.end()) continue;
    items.push_back(each->item.at());
    const auto reference = each->item.get<"case">();
    if (reference.empty()) continue;
    const Record* record = context.records.find_case(reference);
    const auto file = record == nullptr ? Case() : record->as<case_type>();
    const auto opened = file && may_show(context, file) ? file.get<"opened">() : std::nullopt;
    if (opened && opened->exact() && each->date && each->date->exact())
      times.days.push_back(each->date->first() - opened->first());
    else
      ++times.unknown;
  }
  std::ranges::sort(times.days);
  return times;
}

std::string number_in_words(const Context& context, const Rational& number) {
  return written(*Rational::parse(number.rounded(0)), context.language());
}

Definitions time_taken(const Context& context, const CaseTimes& times) {
  Definitions rows;
  if (!times.days.empty()) {
    std::int64_t sum = 0;
    for (const std::int32_t days : times.days) sum += days;
    const std::size_t count = times.days.size();
    const Rational median(times.days[(count - 1) / 2] + times.days[count / 2], 2);
    const auto days = [&](const Rational& number) {
      std::string words = number_in_words(context, number);
      return words == "1" ? context.say("year.day") : context.say("year.days", words);
    };
    add_row(rows, context.say("year.cases"), std::to_string(count));
    add_row(rows, context.say("year.average"), days(Rational(sum, static_cast<std::int64_t>(count))));
    add_row(rows, context.say("year.median"), days(median));
    add_row(rows, context.say("year.shortest"), days(times.days.front()));
    add_row(rows, context.say("year.longest"), days(times.days.back()));
  }
  if (times.unknown != 0) add_row(rows, context.say("year.unknown"), std::to_string(times.unknown));
  return rows;
}

DocumentTree annual_report(const Register& records, const Record& about, const ReportOptions& asked) {
  const ReportOptions options = of_year(asked);
  const Context context{records, options};
  const BodyAttendance attendance = body_attendance(context, about);
  const std::vector<MadeDecision> all = decisions_by(context);
  const auto decisions = decisions_of(context, all, about);
  DocumentTree document = document_titled(context, context.say("year.title", name_of(context, about.id)));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  Definitions rows;
  add_period(rows, context);
  add_row(rows, context.say("attendance.held"), std::to_string(attendance.meetings.size()));
  std::size_t items = 0;
  for (const Record* meeting : attendance.meetings)
    items += meeting->as<meeting_type>().get<"agenda">().size();
  add_row(rows, context.say("meeting.items"), std::to_string(items));
  add_row(rows, counted(context.say("item.decisions"), decisions.size()),
          decisions.empty() ? context.say("none_recorded") : outcomes_in_words(context, decisions));
  blocks.push_back({std::move(rows)});
  if (attendance.meetings.empty()) add_paragraph(blocks, context.say("attendance.none"));
  add_part(blocks, context.say("body.meetings"), meetings_of_year(context, attendance));
  add_part(blocks, context.say("attendance.title"), attendance_by_person(context, attendance));
  add_part(blocks, context.say("item.decisions"), decision_table(context, all, &about));
  add_part(blocks, context.say("item.elections"), elections_of_year(context, attendance));
  add_part(blocks, context.say("year.time_taken"), time_taken(context, case_times(context, decisions)));
  return document;
}

}  // namespace

KO_ENTRY(Report, year_report) = {
    .name = "year",
    .argument = "BODY",
    .about = Kind::organisation,
    .summary =
        "a body's annual report: meetings, attendance, decisions, elections, time from case to decision",
    .example = "ko report year kommunestyret --as-of 2024-12-31 -o arsmelding.html",
    .of_period = true,
    .make = annual_report};

}  // namespace ko
