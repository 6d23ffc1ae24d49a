// SPDX-License-Identifier: MIT
/// KO540, KO541, KO545 and KO546: the deadline of a hearing, and whether it was kept.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "check/hearings/deadlines.hpp"
#include "check/run/check.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

bool is_for(const View<extension_type>& extension, std::string_view organisation) {
  const auto whom = extension.get<"for">();
  return whom.empty() || std::find(whom.begin(), whom.end(), organisation) != whom.end();
}

constexpr std::int32_t six_weeks = 42;
constexpr int three_months = 3;

/// The first deadlines that leave six weeks and three months.
struct Term {
  Dated sent;
  Dated deadline;
  Day after_six_weeks;
  Day after_three_months;
};

/// Nothing unless it is known when the hearing began and when it ends.
std::optional<Term> term(const CheckContext& context, const Hearing& hearing) {
  const Dated from = sent_out(context, hearing);
  const Dated to = deadline(hearing);
  if (!is_settled(from.date) || !is_settled(to.date)) return std::nullopt;
  const Day first = from.date->first();
  if (to.date->last() < first) return std::nullopt;  // one of the two is wrong, which is reported as such
  return Term{from, to, first + six_weeks, add_months(first, three_months)};
}

void report_short(const Term& term, std::string_view least, Day wanted, Findings& findings) {
  const std::int32_t days = term.deadline.date->last() - term.sent.date->first();
  Finding& finding =
      findings.add(term.deadline.at,
                   fmt::format("the deadline is {} after the hearing was sent out, less than {}",
                               counted(days, "day"), least),
                   fmt::format("give those asked until {}, or record `extensions`", to_string(wanted)));
  finding.related.push_back({term.sent.at.place(), "sent out"});
}

void deadline_under_six_weeks(const CheckContext& context, const Record& record, Findings& findings) {
  const auto found = term(context, record.as<hearing_type>());
  if (found && found->deadline.date->last() < found->after_six_weeks)
    report_short(*found, "six weeks", found->after_six_weeks, findings);
}

void deadline_under_three_months(const CheckContext& context, const Record& record, Findings& findings) {
  const auto found = term(context, record.as<hearing_type>());
  if (!found || found->deadline.date->last() < found->after_six_weeks) return;
  if (found->deadline.date->last() < found->after_three_months)
    report_short(*found, "three months", found->after_three_months, findings);
}

/// How many of those who were to answer had not done so by their deadline.
std::size_t unanswered(const Hearing& hearing) {
  std::vector<std::string_view> answered;
  for (Statement statement : hearing.get<"statements">()) {
    const std::string_view from = statement.get<"from">();
    const auto received = statement.get<"received">();
    const Dated last = deadline(hearing, from);
    if (!received || !last || received->first() <= last.date->last()) answered.push_back(from);
  }
  std::sort(answered.begin(), answered.end());
  std::size_t waiting = 0;
  for (Asked entry : hearing.get<"asked">())
    if (entry.get<"to">() != "inform" &&
        !std::binary_search(answered.begin(), answered.end(), entry.get<"organisation">()))
      ++waiting;
  return waiting;
}

/// The deadline, when it is settled and over.
Dated past_deadline(const CheckContext& context, const Hearing& hearing) {
  const Dated last = deadline(hearing);
  return is_settled(last.date) && last.date->last() < context.today ? last : Dated{};
}

void no_reminder(const CheckContext& context, const Record& record, Findings& findings) {
  const Hearing hearing = record.as<hearing_type>();
  const Dated last = past_deadline(context, hearing);
  if (!last) return;
  for (auto reminder : hearing.get<"reminders">())
    if (const auto on = reminder.get<"on">(); on && on->first() <= last.date->last()) return;
  const std::size_t waiting = unanswered(hearing);
  if (waiting == 0) return;
  findings.add(
      last.at,
      fmt::format("no reminder is recorded before the deadline, and {} of those asked had not answered",
                  waiting),
      "add the reminder under `reminders` if one was sent");
}

void nobody_answered(const CheckContext& context, const Record& record, Findings& findings) {
  const Hearing hearing = record.as<hearing_type>();
  const Dated last = past_deadline(context, hearing);
  if (!last || !hearing.get<"statements">().empty()) return;
  findings.add(last.at,
               fmt::format("the deadline passed on {}, and no statement is recorded", last.date->str()),
               "add the statements that came in, or a later deadline under `extensions`");
}

constexpr Check hearing_deadline_checks[] = {
    {.rule = {.code = "KO540",
              .name = "deadline-under-six-weeks",
              .severity = Severity::warning,
              .summary = "a hearing that gives less than six weeks to answer",
              .why = "a board that meets once a month has to read, meet and write before then",
              .authority = hearing_instructions,
              .terms = "høringsfrist, høring, consultation"},
     .limit = "six weeks",
     .kinds = Kind::hearing,
     .each = deadline_under_six_weeks},
    {.rule = {.code = "KO541",
              .name = "deadline-under-three-months",
              .severity = Severity::advice,
              .summary = "a hearing that gives less than three months to answer",
              .why = "three months are the normal term, six weeks the least",
              .authority = hearing_instructions,
              .terms = "høringsfrist, høring, consultation"},
     .limit = "three months",
     .kinds = Kind::hearing,
     .each = deadline_under_three_months},
    {.rule = {.code = "KO545",
              .name = "no-reminder",
              .severity = Severity::advice,
              .summary = "a deadline that passed without a reminder to those who had not answered",
              .why = "a hearing forgotten is a voice not heard",
              .terms = "purring, høringsfrist",
              .depends_on_today = true},
     .limit = "the deadline",
     .kinds = Kind::hearing,
     .each = no_reminder},
    {.rule = {.code = "KO546",
              .name = "nobody-answered",
              .severity = Severity::warning,
              .summary = "a hearing whose deadline has passed without any statement",
              .why = "either the statements are not recorded, or nobody knew they were asked",
              .terms = "høringssvar, høringsinstans",
              .depends_on_today = true},
     .limit = "the deadline",
     .kinds = Kind::hearing,
     .each = nobody_answered},
};

}  // namespace

bool is_settled(const std::optional<Date>& date) {
  return date && !date->approximate() && !date->uncertain();
}

Dated sent_out(const CheckContext& context, const Hearing& hearing) {
  if (const auto own = hearing.get<"sent">()) return {own, hearing.cursor<"sent">()};
  const Record* letter = context.records.find(hearing.get<"document">());
  if (letter == nullptr) return {};
  const DocumentRecord document = letter->as<document_type>();
  if (const auto own = document.get<"sent">()) return {own, document.cursor<"sent">()};
  return {document.get<"date">(), document.cursor<"date">()};
}

Dated deadline(const Hearing& hearing, std::string_view organisation) {
  Dated latest = {hearing.get<"deadline">(), hearing.cursor<"deadline">()};
  for (auto extension : hearing.get<"extensions">()) {
    const auto to = extension.get<"to">();
    if (!to || !is_for(extension, organisation)) continue;
    if (!latest || latest.date->last() < to->last()) latest = {to, extension.cursor<"to">()};
  }
  return latest;
}

KO_ENTRY(RuleFile, hearing_deadline_rules) = {hearing_deadline_checks};

}  // namespace ko
