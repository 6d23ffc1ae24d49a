// SPDX-License-Identifier: MIT
/// KO566, KO567: how often a body meets, and whom it consists of, where a law or bylaws lay that down.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "check/bylaws/laid_down.hpp"
#include "check/bylaws/sexes.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/seats.hpp"

namespace ko {
namespace {

bool more_times(const ProvisionEntry& a, const ProvisionEntry& b) {
  return a.get<"times">().value_or(0) > b.get<"times">().value_or(0);
}

Day first_of(int year) {
  return to_day({year, 1, 1});
}

/// How many meetings of the body may have been held in a year.
std::int64_t meetings_in(std::span<const BodyMeeting> meetings, std::size_t undated, int year) {
  auto count = static_cast<std::int64_t>(undated);
  for (const BodyMeeting& each : meetings) {
    const std::string_view status = each.meeting->as<meeting_type>().get<"status">();
    if (status == "planned" || status == "called" || status == "cancelled") continue;
    if (each.last < first_of(year) || first_of(year + 1) <= each.first) continue;
    ++count;
  }
  return count;
}

/// Meetings of the body of which the day is not recorded.
std::size_t undated_meetings(const CheckContext& context, const Record& body) {
  std::size_t count = 0;
  for (const Link& link : context.records.links_to(body)) {
    const Record& from = context.records.records()[link.from];
    if (from.kind != Kind::meeting) continue;
    const Meeting meeting = from.as<meeting_type>();
    if (meeting.get<"body">() == body.id && !meeting.get<"start">()) ++count;
  }
  return count;
}

std::string so_often(std::int64_t times) {
  return times == 1 ? "once" : fmt::format("{} times", times);
}

void meets_too_seldom(const CheckContext& context, const Record& record, Findings& findings) {
  const auto meetings = context.meetings_of(record);
  if (meetings.empty() || !context.provisions.lay_down(findings.rule())) return;
  const int last = to_civil(context.today).year - 1;
  const Organisation body = record.as<organisation_type>();
  const std::size_t undated = undated_meetings(context, record);
  const int first = to_civil(meetings.front().first).year;
  for (int year = first; year <= last; ++year) {
    const auto provision = context.provisions.find(findings.rule(), record, first_of(year), more_times);
    const auto times = provision ? provision->entry.get<"times">() : std::nullopt;
    const auto dissolved = body.get<"dissolved">();
    // Records begin somewhere: the first year of which there is a meeting may not be whole, unless whoever
    // lays the number down says from when it holds.
    if (year == first && !(provision && provision->entry.has<"from">())) continue;
    if (!times || (dissolved && dissolved->first() < first_of(year + 1))) continue;
    const std::int64_t held = meetings_in(meetings, undated, year);
    if (held >= *times) continue;
    const std::string met = held == 0 ? "it did not meet" : "it met " + so_often(held);
    findings.add_at_record(fmt::format("{} in {}, and has to meet {} a year ({})", met, year,
                                       so_often(*times), provision->basis()),
                           "record the meetings that are missing", places_of(*provision));
  }
}

/// Says of a body as it is on a day whether certainly too few are of one sex.
bool check_balance(const CheckContext& context, const Record& record, Day day, Findings& findings) {
  const auto provision = context.provisions.find(findings.rule(), record, day, nullptr);
  if (!provision) return false;
  const Seats seats = seats_on(context.tenures_of(record), record.as<organisation_type>(), day);
  if (!seats.members.known()) return false;
  std::vector<std::string_view> persons;
  for (const Seat& seat : seats.seats) persons.push_back(seat.person);
  const std::int64_t members = seats.members.certain;
  const auto asked = asked_of_each_sex(provision->entry, members, members);
  const auto few = asked ? sex_with_too_few(context.records, persons, *asked) : std::nullopt;
  if (!few) return false;
  findings.add_at_key(record.as<organisation_type>().cursor<"members">(),
                      fmt::format("on {} {}, and {} ({})", to_string(day), few->in_words(members, "members"),
                                  at_least(*asked), provision->basis()),
                      "elect others, or record why the act lets it be so", places_of(*provision));
  return true;
}

void gender_balance(const CheckContext& context, const Record& record, Findings& findings) {
  if (!context.provisions.lay_down(findings.rule())) return;
  std::set<Day> days;
  for (const Tenure& tenure : context.tenures_of(record))
    if (const auto from = tenure.entry.get<"from">(); from && from->exact()) days.insert(from->first());
  if (days.empty()) days.insert(context.today);
  for (const Day day : days)
    if (check_balance(context, record, day, findings)) return;
}

constexpr Check composition_checks[] = {
    {.rule = {.code = "KO566",
              .name = "meets-too-seldom",
              .severity = Severity::warning,
              .summary = "a body that met less often in a year than it has to",
              .why = "a body that does not meet does not govern",
              .authority = "the law or the bylaws that lay the number down",
              .terms = "møtehyppighet, årsmøte, møteplan",
              .depends_on_today = true},
     .limit = "the meetings of a year",
     .parameter = {"times", more_times},
     .kinds = {Kind::organisation},
     .each = meets_too_seldom},
    {.rule = {.code = "KO567",
              .name = "gender-balance",
              .severity = Severity::warning,
              .summary = "a body with fewer women or men than a law or bylaws ask",
              .why = "a body that decides for all is to consist of both",
              .authority =
                  "likestillings- og diskrimineringsloven (LOV-2017-06-16-51) section 28; its text was not "
                  "seen, Prop. 81 L (2016–2017) chapter 26 was",
              .terms = "kjønnsbalanse, kjønnsrepresentasjon, gender balance"},
     .limit = "the number of each sex",
     .parameter = {"balance"},
     .kinds = {Kind::organisation},
     .each = gender_balance},
};

}  // namespace

KO_ENTRY(RuleFile, composition_rules) = {composition_checks};

}  // namespace ko
