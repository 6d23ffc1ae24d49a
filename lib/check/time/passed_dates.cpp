// SPDX-License-Identifier: MIT
/// KO410 to KO412: what today's date says of a record: what should have been settled, and what cannot have
/// happened.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "check/run/check.hpp"
#include "check/run/days.hpp"

namespace ko {
namespace {

/// True when somebody may hold the post, or it may be vacant, after the day.
bool goes_on_after(const Tenure& vacancy, Day day, std::span<const Tenure> tenures) {
  const std::string_view post = vacancy.entry.get<"post">();
  return std::ranges::any_of(tenures, [&](const Tenure& other) {
    return &other != &vacancy && other.entry.get<"post">() == post &&
           other.entry.get<"role">() == vacancy.entry.get<"role">() && possible_days(other).last > day;
  });
}

void expired_vacancy(const CheckContext& context, const Record& record, Findings& findings) {
  const auto tenures = context.tenures_of(record);
  for (const Tenure& tenure : tenures) {
    const auto to = tenure.entry.get<"to">();
    if (!tenure.vacant() || !to || !certainly_before(*to, context.today)) continue;
    if (goes_on_after(tenure, to->last(), tenures)) continue;
    findings.in_record(&kept_in(tenure));
    findings.add(tenure.entry.cursor<"to">(),
                 fmt::format("the vacancy ended on {}, and nothing is recorded after it", to->str()),
                 "add who holds it since, or take `to` away while nobody does");
  }
}

/// The day by which something tentative was to be settled: its first, which may be that of a meeting, else
/// its last.
std::optional<Date> settling_day(const CheckContext& context, const Type& type, Cursor entry) {
  for (const std::string_view name : {"from", "to"}) {
    const auto field = type.find(name);
    const Cursor at = field ? entry.child(static_cast<std::uint8_t>(*field)) : Cursor();
    if (!at || !at.is_scalar()) continue;
    if (type.fields[*field].shape.value == Value::date) return date_at(at);
    const Record* meeting = context.records.resolve(at.text()).record;
    if (meeting == nullptr) continue;
    if (const auto start = meeting->as<meeting_type>().get<"start">()) return start->date();
  }
  return std::nullopt;
}

void past_tentative(const CheckContext& context, const Record& record, Findings& findings) {
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.shape.value != Value::entry || value.form() != Form::mapping) return;
    const Type& type = *field.shape.entry;
    const auto flag = type.find("tentative");
    const Cursor tentative = flag ? value.child(static_cast<std::uint8_t>(*flag)) : Cursor();
    if (!tentative || tentative.text() != "true") return;
    const auto date = settling_day(context, type, value);
    if (!date || !certainly_before(*date, context.today)) return;
    findings.add(tentative, fmt::format("this is tentative, and its day, {}, has passed", date->str()),
                 "take `tentative` away when it came to be, or the entry when it did not");
  });
}

/// The fields that tell of what has happened.
struct Happened {
  const Type* type;
  std::string_view field;
};

constexpr std::array<Happened, 11> happened = {{{&decision_type, "date"},
                                                {&item_decision_type, "date"},
                                                {&implemented_type, "on"},
                                                {&action_type, "done"},
                                                {&dropped_type, "on"},
                                                {&document_type, "sent"},
                                                {&statement_type, "received"},
                                                {&called_type, "on"},
                                                {&minutes_type, "on"},
                                                {&person_type, "born"},
                                                {&person_type, "died"}}};

void check_happened(const Type& type, Cursor at, Day today, Findings& findings) {
  if (at.form() != Form::mapping) return;
  for (const Happened& row : happened) {
    if (row.type != &type) continue;
    const Cursor value = at.child(static_cast<std::uint8_t>(*type.find(row.field)));
    const auto date = date_at(value);
    if (!date || date->vague() || date->first() <= today) continue;
    findings.add(
        value, fmt::format("`{}` tells of what has happened, and {} is yet to come", row.field, date->str()),
        "mend the date");
  }
}

void in_the_future(const CheckContext& context, const Record& record, Findings& findings) {
  check_happened(type_of(record.kind), record.at, context.today, findings);
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.shape.value == Value::entry) check_happened(*field.shape.entry, value, context.today, findings);
  });
  const Meeting meeting = record.as<meeting_type>();  // nothing where it is none
  const auto start = meeting.get<"start">();
  if (meeting.get<"status">() != "held" || !start || start->date().vague()) return;
  if (start->date().first() > context.today)
    findings.add(meeting.cursor<"start">(),
                 fmt::format("the meeting is held, and {} is yet to come", start->str()),
                 "write `status: planned`, or mend the date");
}

constexpr Check passed_date_checks[] = {
    {.rule = {.code = "KO410",
              .name = "expired-vacancy",
              .severity = Severity::warning,
              .summary = "a vacancy that has ended, and nothing about who came after it",
              .why = "the post is counted as neither held nor vacant",
              .terms = "vakant, ubesatt, vacancy",
              .depends_on_today = true},
     .limit = "the last day of the vacancy",
     .kinds = Kind::organisation,
     .each = expired_vacancy},
    {.rule = {.code = "KO411",
              .name = "past-tentative",
              .severity = Severity::warning,
              .summary = "something tentative whose day has passed",
              .why = "by now it came to be, or it did not; until it is settled every sum over it stays open",
              .depends_on_today = true},
     .limit = "the day on which it was to be settled",
     .kinds = Kinds::any(),
     .each = past_tentative},
    {.rule = {.code = "KO412",
              .name = "in-the-future",
              .severity = Severity::warning,
              .summary = "something that has happened, on a day that is yet to come",
              .why = "mostly it is the year that is wrong",
              .depends_on_today = true},
     .limit = "today",
     .kinds = Kinds::any(),
     .each = in_the_future},
};

}  // namespace

KO_ENTRY(RuleFile, passed_date_rules) = {passed_date_checks};

}  // namespace ko
