// SPDX-License-Identifier: MIT
/// KO407 to KO409, KO413, KO598 and KO599: dates and numbers that follow from a meeting.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "base/values/calendar_names.hpp"
#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The days a meeting can have been on: those of its start, up to its end where that is stated. Without an
/// end, a meeting in writing is open.
Days days_of(const Meeting& meeting) {
  const auto start = meeting.get<"start">();
  const auto end = meeting.get<"end">();
  if (!start || start->date().vague() || (end && end->date().vague())) return {};
  const bool open = !end && meeting.get<"form">() == "written";
  return {start->date().first(), open ? Days::end_of_time : (end ? *end : *start).date().last()};
}

void check_date(const Meeting& meeting, Cursor at, std::string_view meeting_id, Findings& findings) {
  const auto date = date_at(at);
  const Days days = days_of(meeting);
  if (!date || date->vague() || (date->first() <= days.last && days.first <= date->last())) return;
  findings.add(at,
               fmt::format("the decision is of {}, and its meeting `{}` was {}", date->str(), meeting_id,
                           to_string(days)),
               "mend the date that is wrong, or name the meeting it was made in",
               {{meeting.cursor<"start">().place(), "the meeting began here"}});
}

void outside_its_meeting(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::decision) {
    const Decision decision = record.as<decision_type>();
    const Record* meeting = context.records.find(decision.get<"meeting">());
    if (meeting != nullptr && meeting->kind == Kind::meeting)
      check_date(meeting->as<meeting_type>(), decision.cursor<"date">(), meeting->id, findings);
    return;
  }
  const Meeting meeting = record.as<meeting_type>();
  for (Item item : meeting.get<"agenda">())
    for (ItemDecision decision : item.get<"decisions">())
      check_date(meeting, decision.cursor<"date">(), record.id, findings);
}

template <class Actions>
void check_actions(const Actions& actions, const Date& decided, std::string_view what, Findings& findings) {
  for (Action action : actions) {
    const auto due = action.template get<"due">();
    if (!due || !certainly_before(due->date(), decided)) continue;
    findings.add(action.template cursor<"due">(),
                 fmt::format("it is due on {}, before it was {} on {}", due->str(), what, decided.str()),
                 "mend the date that is wrong");
  }
}

void due_before_decided(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::document) {
    const DocumentRecord letter = record.as<document_type>();
    if (const auto date = letter.get<"date">())
      check_actions(letter.get<"actions">(), *date, "asked for", findings);
    return;
  }
  if (record.kind == Kind::decision) {
    const Decision decision = record.as<decision_type>();
    if (const auto date = decision.get<"date">())
      return check_actions(decision.get<"actions">(), *date, "decided", findings);
    const Record* meeting = context.records.find(decision.get<"meeting">());
    const auto start = meeting != nullptr ? meeting->as<meeting_type>().get<"start">() : std::nullopt;
    if (start) check_actions(decision.get<"actions">(), start->date(), "decided", findings);
    return;
  }
  const Meeting meeting = record.as<meeting_type>();
  const auto start = meeting.get<"start">();
  if (!start) return;
  for (Item item : meeting.get<"agenda">()) {
    check_actions(item.get<"actions">(), start->date(), "decided", findings);
    for (ItemDecision decision : item.get<"decisions">())
      check_actions(decision.get<"actions">(), start->date(), "decided", findings);
  }
}

/// A meeting's number as written: `3`, `3/2014`.
struct MeetingNumber {
  std::int64_t number = 0;
  std::optional<std::int64_t> year;
};

std::optional<MeetingNumber> parse_meeting_number(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto number = parse_integer(text.substr(0, slash));
  if (!number) return std::nullopt;
  if (slash == std::string_view::npos) return MeetingNumber{*number, std::nullopt};
  const std::string_view year = text.substr(slash + 1);
  const auto parsed = parse_integer(year);
  if (year.size() != 4 || !parsed) return std::nullopt;  // of another series: 3/14, 3/2014-15
  return MeetingNumber{*number, *parsed};
}

/// The number before, in the series of one year.
struct Before {
  const Record* meeting = nullptr;
  std::int64_t number = 0;
};

void check_number(const Record& record, const Before& before, std::int64_t number, Findings& findings) {
  const bool begins_anew = number == 1 && before.number > 1;
  if (before.meeting == nullptr || number > before.number || begins_anew) return;
  findings.in_record(&record);
  const Cursor at = record.as<meeting_type>().cursor<"number">();
  Finding& finding =
      findings.add(at,
                   fmt::format("meeting `{}` comes after meeting `{}` of the same body", printable(at.text()),
                               printable(before.meeting->as<meeting_type>().get<"number">())),
                   "mend the number or the date that is wrong");
  finding.related.push_back(
      {before.meeting->as<meeting_type>().cursor<"number">().place(), "the meeting before"});
}

/// Meetings are numbered upwards within a year; a series without a year may begin anew with 1.
void out_of_numbering(const CheckContext& context, const Record& record, Findings& findings) {
  std::map<std::int64_t, Before> last_of_year;
  for (const BodyMeeting& each : context.meetings_of(record)) {
    const Meeting meeting = each.meeting->as<meeting_type>();
    const auto number = parse_meeting_number(meeting.get<"number">());
    const auto start = meeting.get<"start">();
    if (!number || !start || start->date().vague()) continue;
    const std::int64_t year = start->date().year();
    if (number->year && *number->year != year) {
      findings.in_record(each.meeting);
      findings.add(meeting.cursor<"number">(),
                   fmt::format("the number is of {}, and the meeting of {}", *number->year, year),
                   "mend the number or the date that is wrong");
      continue;
    }
    Before& before = last_of_year[year];
    check_number(*each.meeting, before, number->number, findings);
    before = {each.meeting, number->number};
  }
}

void treated_after_meeting(const CheckContext&, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const Days days = days_of(meeting);
  for (Item item : meeting.get<"agenda">())
    for (Treatment treatment : item.get<"treatments">()) {
      const auto on = treatment.get<"on">();
      if (!on || on->vague() || on->first() <= days.last) continue;
      findings.add(treatment.cursor<"on">(),
                   fmt::format("an earlier treatment is of {}, after the meeting", on->str()),
                   "mend the date that is wrong",
                   {{meeting.cursor<"start">().place(), "the meeting began here"}});
    }
}

/// A matter that was dealt with before, in whatever body, may have kept the number it got then.
void number_of_other_year(const CheckContext&, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const auto start = meeting.get<"start">();
  if (!start || start->date().vague()) return;
  for (Item item : meeting.get<"agenda">()) {
    const auto year = item.get<"year">();
    if (!year || *year == start->date().year() || !item.get<"treatments">().empty()) continue;
    findings.add(item.cursor<"year">(),
                 fmt::format("the number is of {}, and the meeting of {}", *year, start->date().year()),
                 "mend the year; of a matter that was put off, say so in `treatments`");
  }
}

/// Which of a month's days of one name is meant: `siste tirsdag`.
constexpr std::string_view which_of_month[] = {"first", "last", "første", "siste"};

bool names_a_weekday(std::string_view text) {
  const std::string folded = fold_case(text);
  const auto stands_in = [&](std::string_view word) {
    return folded.find(fold_case(word)) != std::string::npos;
  };
  const std::vector<std::string_view> words = weekday_words();
  return std::ranges::any_of(words, stands_in) ||
         std::any_of(std::begin(which_of_month), std::end(which_of_month), stands_in);
}

/// What cannot be of a schedule's `on`; empty when it can.
std::string fault_of_day(std::string_view every, std::string_view on) {
  const auto number = parse_integer(on.ends_with('.') ? on.substr(0, on.size() - 1) : on);
  const bool weekly = every.find("week") != std::string_view::npos;
  if (number && weekly) return "what comes every so many weeks is on a weekday, not on a day of the month";
  if (number && (*number < 1 || *number > 31)) return fmt::format("no month has a day `{}`", printable(on));
  if (!number && weekly && !names_a_weekday(on)) return fmt::format("`{}` is no weekday", printable(on));
  return {};
}

void schedule(const CheckContext&, const Record& record, Findings& findings) {
  for (View<schedule_type> row : record.as<organisation_type>().get<"schedule">()) {
    const std::string_view on = row.get<"on">();
    const std::string fault = on.empty() ? std::string() : fault_of_day(row.get<"every">(), on);
    if (!fault.empty())
      findings.add(row.cursor<"on">(), fault,
                   "write a weekday such as tirsdag, or for months a day from 1 to 31");
    if (const auto at = row.get<"at">(); at && at->date())
      findings.add(row.cursor<"at">(),
                   fmt::format("the time of something that comes again has a date: `{}`", at->str()),
                   "write the time alone: 18:00");
  }
}

constexpr Check meeting_date_checks[] = {
    {.rule = {.code = "KO407",
              .name = "decision-outside-its-meeting",
              .summary = "a decision whose date is not one of the meeting it was made in",
              .why = "terms of appeal and of office are counted from the date of the decision",
              .terms = "vedtak, møtedato"},
     .limit = "the first and the last day of the meeting",
     .kinds = {Kind::meeting, Kind::decision},
     .each = outside_its_meeting},
    {.rule = {.code = "KO408",
              .name = "due-before-decided",
              .summary = "an action that is due before it was decided on or asked for",
              .why = "nobody can keep such a deadline; mostly it is the year that is wrong",
              .terms = "frist"},
     .limit = "the day of the decision",
     .kinds = {Kind::meeting, Kind::decision, Kind::document},
     .each = due_before_decided},
    {.rule = {.code = "KO409",
              .name = "meeting-numbers",
              .severity = Severity::warning,
              .summary = "meetings of a body whose numbers do not follow their dates",
              .why = "cases and minutes are cited by the number of the meeting"},
     .limit = "one more than the number before",
     .kinds = Kind::organisation,
     .each = out_of_numbering},
    {.rule = {.code = "KO413",
              .name = "impossible-schedule",
              .summary = "a schedule on a day there is not",
              .why = "the dates of meetings are worked out from it"},
     .kinds = Kind::organisation,
     .each = schedule},
    {.rule = {.code = "KO598",
              .name = "treated-after-meeting",
              .severity = Severity::warning,
              .summary = "an earlier treatment of a matter that is later than the meeting",
              .why = "a matter's way through the bodies is read from these dates",
              .terms = "tidligere behandling, saksgang"},
     .limit = "the last day of the meeting",
     .kinds = Kind::meeting,
     .each = treated_after_meeting},
    {.rule = {.code = "KO599",
              .name = "number-of-other-year",
              .severity = Severity::advice,
              .summary = "an agenda item whose number is of another year than the meeting",
              .why = "numbers begin anew each year, and who looks for the matter looks in its year",
              .terms = "saksnummer, utvalgssaksnummer"},
     .kinds = Kind::meeting,
     .each = number_of_other_year},
};

}  // namespace

KO_ENTRY(RuleFile, meeting_date_rules) = {meeting_date_checks};

}  // namespace ko
