// SPDX-License-Identifier: MIT
/// KO561 to KO565: what has to be done some days before a meeting or after it, where a law or bylaws say how
/// many. A date that is approximate or uncertain is late for nobody.
#include <fmt/format.h>

#include <algorithm>

#include "check/bylaws/laid_down.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

bool more_days(const ProvisionEntry& a, const ProvisionEntry& b) {
  return a.get<"days">().value_or(0) > b.get<"days">().value_or(0);
}

bool fewer_days(const ProvisionEntry& a, const ProvisionEntry& b) {
  return more_days(b, a);
}

/// A meeting of which the day is known, and the days that are laid down for it.
struct Deadline {
  Provision provision;
  Date day;
  std::int64_t days = 0;
};

std::optional<Deadline> deadline_of(const CheckContext& context, const Attendance& meeting,
                                    const Findings& findings, IsStricter is_stricter) {
  const auto start = meeting.meeting().get<"start">();
  if (meeting.body() == nullptr || !start || start->date().vague()) return std::nullopt;
  if (meeting.meeting().get<"status">() == "cancelled") return std::nullopt;
  const Date day = start->date();
  const auto provision = context.provisions.find(findings.rule(), *meeting.body(), day.first(), is_stricter);
  const auto days = provision ? provision->entry.get<"days">() : std::nullopt;
  return days ? std::optional(Deadline{*provision, day, *days}) : std::nullopt;
}

/// Adds a finding where what was done on `done` was certainly fewer days before the meeting than there have
/// to be. `what` is the sentence up to that: `the notice went out`.
void check_before(const Deadline& deadline, Cursor at, const std::optional<Date>& done, std::string_view what,
                  Findings& findings) {
  if (!done || done->vague()) return;
  const std::int64_t days = deadline.day.last() - done->first();
  if (days >= deadline.days) return;
  const std::string when = days < 0 ? std::string("after the meeting")
                                    : fmt::format("{} before the meeting", counted(days, "day"));
  findings.add(at,
               fmt::format("{} {}, and it has to be {} before ({})", what, when,
                           counted(deadline.days, "day"), deadline.provision.basis()),
               "mend the date; it cannot be made good afterwards", places_of(deadline.provision));
}

/// Likewise where it was certainly done more days after the meeting.
void check_after(const Deadline& deadline, Cursor at, const std::optional<Date>& done, std::string_view what,
                 Findings& findings) {
  if (!done || done->vague()) return;
  const std::int64_t days = done->first() - deadline.day.last();
  if (days <= deadline.days) return;
  findings.add(at,
               fmt::format("{} {} after the meeting, and it has to be within {} ({})", what,
                           counted(days, "day"), counted(deadline.days, "day"), deadline.provision.basis()),
               "mend the date; it cannot be made good afterwards", places_of(deadline.provision));
}

void notice_in_time(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (const auto deadline = deadline_of(context, meeting, findings, more_days)) {
    const auto called = meeting.meeting().get<"called">();
    check_before(*deadline, called.cursor<"on">() ? called.cursor<"on">() : called.at(), called.get<"on">(),
                 "the notice went out", findings);
  }
}

template <class Documents>
void check_papers(const CheckContext& context, const Deadline& deadline, const Documents& documents,
                  Findings& findings) {
  for (const auto entry : documents) {
    const auto uses = entry.template get<"use">();
    if (std::find(uses.begin(), uses.end(), "sent_beforehand") == uses.end()) continue;
    const Record* document = context.records.find(entry.template get<"document">());
    if (document == nullptr) continue;
    check_before(deadline, entry.template cursor<"document">(), document->as<document_type>().get<"sent">(),
                 fmt::format("`{}` was sent", document->id), findings);
  }
}

void papers_in_time(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto deadline = deadline_of(context, meeting, findings, more_days);
  if (!deadline) return;
  check_papers(context, *deadline, meeting.meeting().get<"documents">(), findings);
  for (const Item& item : meeting.items())
    check_papers(context, *deadline, item.get<"documents">(), findings);
}

void questions_in_time(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto deadline = deadline_of(context, meeting, findings, more_days);
  if (!deadline) return;
  for (const Item& item : meeting.items())
    if (item.get<"type">() == "question" || item.get<"type">() == "interpellation")
      check_before(*deadline, item.cursor<"submitted">(), item.get<"submitted">(), "it was handed in",
                   findings);
}

void minutes_published_in_time(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto deadline = deadline_of(context, meeting, findings, fewer_days);
  if (!deadline || !meeting.held()) return;
  const auto minutes = meeting.meeting().get<"minutes">();
  check_after(*deadline, minutes.cursor<"published">(), minutes.get<"published">(),
              "the minutes were published", findings);
  const std::int64_t since = context.today - deadline->day.last();
  if (minutes.has<"published">() || since <= deadline->days) return;
  findings.add_at_key(
      meeting.meeting().cursor<"minutes">(),
      fmt::format("nothing says that the minutes were published, {} after the meeting; it has to be "
                  "within {} ({})",
                  counted(since, "day"), counted(deadline->days, "day"), deadline->provision.basis()),
      "publish them, and add `published` to `minutes`", places_of(deadline->provision));
}

void minutes_approved_in_time(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto deadline = deadline_of(context, meeting, findings, fewer_days);
  const auto minutes = meeting.meeting().get<"minutes">();
  if (!deadline || minutes.get<"status">() != "approved") return;
  check_after(*deadline, minutes.cursor<"on">(), minutes.get<"on">(), "the minutes were approved", findings);
}

constexpr std::string_view by_bylaws = "the law or the bylaws that lay the number of days down";

constexpr Check deadline_checks[] = {
    {.rule = {.code = "KO561",
              .name = "notice-in-time",
              .severity = Severity::warning,
              .summary = "a notice that went out later before the meeting than it has to",
              .why = "whoever is called too late cannot prepare, and what is decided can be set aside",
              .authority = by_bylaws,
              .terms = "innkalling, innkallingsfrist, varsel, notice"},
     .limit = "the days of notice",
     .parameter = {"days", more_days},
     .meeting = notice_in_time},
    {.rule = {.code = "KO562",
              .name = "papers-in-time",
              .severity = Severity::warning,
              .summary = "a document of a meeting that was sent later than it has to",
              .why = "members are to have read what they decide on",
              .authority = by_bylaws,
              .terms = "sakspapirer, saksdokumenter, utsending"},
     .limit = "the days before the meeting",
     .parameter = {"days", more_days},
     .meeting = papers_in_time},
    {.rule = {.code = "KO563",
              .name = "question-in-time",
              .severity = Severity::warning,
              .summary = "a question or an interpellation that was handed in too late",
              .why = "who is asked has to have time for an answer",
              .authority = by_bylaws,
              .terms = "spørsmål, interpellasjon, grunngitt spørsmål"},
     .limit = "the days before the meeting",
     .parameter = {"days", more_days},
     .meeting = questions_in_time},
    {.rule = {.code = "KO564",
              .name = "minutes-published-in-time",
              .severity = Severity::warning,
              .summary = "minutes that were published later than they have to be, or not yet",
              .why = "a decision that nobody can read of cannot be appealed or followed",
              .authority = by_bylaws,
              .terms = "møtebok, offentliggjøring, publisering, protokoll",
              .depends_on_today = true,
              .silent_in_drafts = true},
     .limit = "the days after the meeting",
     .parameter = {"days", fewer_days},
     .meeting = minutes_published_in_time},
    {.rule = {.code = "KO565",
              .name = "minutes-approved-in-time",
              .severity = Severity::warning,
              .summary = "minutes that were approved later than they have to be",
              .why = "memory fades, and until then nobody can rely on them",
              .authority = by_bylaws,
              .terms = "godkjenning av protokoll, møtebok"},
     .limit = "the days after the meeting",
     .parameter = {"days", fewer_days},
     .meeting = minutes_approved_in_time},
};

}  // namespace

KO_ENTRY(RuleFile, deadline_rules) = {deadline_checks};

}  // namespace ko
