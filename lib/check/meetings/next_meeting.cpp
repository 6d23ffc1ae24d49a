// SPDX-License-Identifier: MIT
/// KO526 to KO529: the next meeting that was agreed on, and the minutes it was to approve.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

/// The longest that a start can be open, in days: that of which only the year is known.
constexpr std::int32_t longest_open_start = 366;

/// A meeting of the body that may have been on one of these days, other than `except`; the last of them.
const Record* meeting_between(const CheckContext& context, const Record& body, const Record& except,
                              Day first, Day last) {
  const auto all = context.meetings_of(body);
  auto at = std::ranges::partition_point(all, [&](const BodyMeeting& each) { return each.first <= last; });
  while (at != all.begin()) {
    --at;
    if (at->meeting != &except && first <= at->last) return at->meeting;
    if (at->first + longest_open_start < first) return nullptr;
  }
  return nullptr;
}

/// Why the meeting that was agreed on counts as never recorded; empty when it does not.
std::string not_recorded(const Record* next) {
  if (next == nullptr) return "there is no record of it";
  const std::string_view status = next->as<meeting_type>().get<"status">();
  return status == "planned" || status == "called" ? fmt::format("its record still says `{}`", status)
                                                   : std::string{};
}

/// The day on which the next meeting must have been over, if it was to be on one that is known.
std::optional<Date> agreed_date(const View<next_meeting_type>& next, const Record* named) {
  auto start = next.get<"start">();
  if (!start && named != nullptr) start = named->as<meeting_type>().get<"start">();
  if (!start || start->date().vague()) return std::nullopt;
  return start->date();
}

void next_meeting_never_recorded(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto next = meeting.meeting().get<"next">();
  if (meeting.body() == nullptr) return;
  const std::string_view id = next.get<"meeting">();
  if (!id.empty() && context.records.find(id) == nullptr) return;  // an unknown reference, reported as one
  const Record* record = id.empty() ? nullptr : context.records.find(id);
  const auto date = agreed_date(next, record);
  if (!date || !(date->last() < context.today)) return;
  if (record == nullptr)
    record = meeting_between(context, *meeting.body(), meeting.record(), date->first(), date->last());
  const std::string why = not_recorded(record);
  if (why.empty()) return;
  const Cursor start = next.cursor<"start">();
  Finding& finding = findings.add(
      start ? start : next.cursor<"meeting">(),
      fmt::format("the next meeting was to be on {}, and {}", date->str(), why),
      record == nullptr
          ? "add a record of it, with `status: cancelled` if it was not held, and name it in `meeting`"
          : "record what became of it: `status: held` with its minutes, or `status: cancelled`");
  if (record != nullptr)
    finding.related.push_back({record->as<meeting_type>().cursor<"status">().place(), "its status"});
}

/// True when a decision of approval concerns the meeting.
template <class SomeDecision>
bool approves(const SomeDecision& decision, std::string_view meeting) {
  if (decision.template get<"outcome">() != "approved") return false;
  for (std::string_view concerned : decision.template get<"concerns">())
    if (concerned == meeting) return true;
  return false;
}

/// True when the record holds the approval of the meeting's minutes.
bool holds_approval(const Record& record, std::string_view meeting) {
  if (record.kind == Kind::decision) return approves(record.as<decision_type>(), meeting);
  if (record.kind != Kind::meeting) return false;
  for (const Item item : record.as<meeting_type>().get<"agenda">())
    for (const ItemDecision decision : item.get<"decisions">())
      if (approves(decision, meeting)) return true;
  return false;
}

/// True when another record says so; the minutes' own state may have been forgotten.
bool is_approved_elsewhere(const CheckContext& context, const Attendance& meeting) {
  const Record* before = nullptr;
  for (const Link& link : context.records.links_to(meeting.record())) {
    const Record& from = context.records.records()[link.from];
    if (&from != before && &from != &meeting.record() && holds_approval(from, meeting.record().id))
      return true;
    before = &from;
  }
  return false;
}

/// The first meeting of the body that was certainly held after this one.
const Record* next_held(const CheckContext& context, const Attendance& meeting) {
  const auto start = meeting.meeting().get<"start">();
  if (!start || meeting.body() == nullptr) return nullptr;
  for (const BodyMeeting& each : context.meetings_after(*meeting.body(), start->date().last()))
    if (each.meeting->as<meeting_type>().get<"status">() == "held") return each.meeting;
  return nullptr;
}

void minutes_not_approved(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto minutes = meeting.meeting().get<"minutes">();
  // Minutes of which no state is recorded may well be approved.
  if (!meeting.held() || minutes.get<"status">() != "draft" || minutes.has<"approved_in">()) return;
  if (is_approved_elsewhere(context, meeting)) return;
  const Record* next = next_held(context, meeting);
  if (next == nullptr) return;
  const std::string day = next->as<meeting_type>().get<"start">()->date().str();
  findings.add(
      minutes.cursor<"status">(),
      fmt::format("the minutes are not approved, and the body has met since, on {}", day),
      fmt::format("write `status: approved` and `approved_in: {}`, or the meeting that did approve them",
                  next->id),
      {{next->at.child(id_field).place(), "the next meeting"}});
}

void approved_too_early(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto start = meeting.meeting().get<"start">();
  const auto minutes = meeting.meeting().get<"minutes">();
  if (!start) return;
  const Cursor held = meeting.meeting().cursor<"start">();
  const Record* approving = context.records.resolve(minutes.get<"approved_in">()).record;
  if (approving != nullptr && approving->kind == Kind::meeting) {
    const Cursor then = approving->as<meeting_type>().cursor<"start">();
    const auto approved = approving->as<meeting_type>().get<"start">();
    if (approved && certainly_before(approved->date(), start->date())) {
      findings.add(
          minutes.cursor<"approved_in">(),
          fmt::format("`{}` was on {}, before the meeting of {} whose minutes it approved", approving->id,
                      approved->date().str(), start->date().str()),
          "name the meeting that approved them, or mend the date that is wrong",
          {{then.place(), "when the minutes were approved"}, {held.place(), "when they were taken"}});
    }
  }
  const auto on = minutes.get<"on">();
  if (!on || !certainly_before(*on, start->date())) return;
  findings.add(minutes.cursor<"on">(),
               fmt::format("the minutes are of {}, before the meeting on {}", on->str(), start->date().str()),
               "mend the date that is wrong", {{held.place(), "when the meeting was"}});
}

void draft_with_approval(const CheckContext&, const Attendance& meeting, Findings& findings) {
  const auto minutes = meeting.meeting().get<"minutes">();
  if (minutes.get<"status">() != "draft") return;
  const bool is_signed = !minutes.get<"signed_by">().empty();
  if (!is_signed && !minutes.has<"approved_in">()) return;
  Finding& finding = findings.add(
      minutes.cursor<"status">(),
      fmt::format("the minutes are a draft, and {}", is_signed ? "are signed" : "a meeting approved them"),
      fmt::format("write `status: approved`, or take `{}` away", is_signed ? "signed_by" : "approved_in"));
  const Cursor other = is_signed ? minutes.cursor<"signed_by">() : minutes.cursor<"approved_in">();
  finding.related.push_back({other.place(), is_signed ? "signed here" : "approved here"});
}

constexpr Check next_meeting_checks[] = {
    {.rule = {.code = "KO526",
              .name = "next-meeting-never-recorded",
              .severity = Severity::warning,
              .summary = "a next meeting that was agreed on, and never recorded",
              .why = "whether it was held, and what it decided, is lost",
              .depends_on_today = true,
              .silent_in_drafts = true},
     .limit = "the last day on which it can have been",
     .meeting = next_meeting_never_recorded},
    {.rule = {.code = "KO527",
              .name = "minutes-not-approved",
              .severity = Severity::warning,
              .summary = "minutes that the next meeting did not approve",
              .why = "until they are approved, what they say is what one person wrote down",
              .terms = "møtebok, protokoll, godkjenning av protokoll",
              .silent_in_drafts = true},
     .limit = "the last day on which the meeting can have been",
     .meeting = minutes_not_approved},
    {.rule = {.code = "KO528",
              .name = "minutes-approved-too-early",
              .summary = "minutes that were approved or written before the meeting they are of",
              .why = "nobody can approve what has not happened; one of the dates is wrong",
              .terms = "møtebok, protokoll, godkjenning av protokoll"},
     .limit = "the day of the meeting",
     .meeting = approved_too_early},
    {.rule = {.code = "KO529",
              .name = "draft-with-approval",
              .severity = Severity::warning,
              .summary = "minutes that are called a draft, and are signed or approved",
              .why = "one of the two was forgotten, and nobody can tell whether the minutes hold",
              .terms = "møtebok, protokoll, underskrift, godkjenning av protokoll"},
     .meeting = draft_with_approval},
};

}  // namespace

KO_ENTRY(RuleFile, next_meeting_rules) = {next_meeting_checks};

}  // namespace ko
