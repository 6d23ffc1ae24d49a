// SPDX-License-Identifier: MIT
/// KO540 to KO546: the deadline of a hearing, and whether it was kept; and whether those who were asked and
/// those who answered are the same.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The authority of the rules about hearings.
constexpr std::string_view hearing_instructions =
    "utredningsinstruksen section 3-3: a rule for Norwegian state bodies, "
    "advice to others";

/// A date with the place it stands at.
struct Dated {
  std::optional<Date> date;
  Cursor at;

  explicit operator bool() const { return date.has_value(); }
};

bool is_for(const View<extension_type>& extension, std::string_view organisation) {
  const auto whom = extension.get<"for">();
  return whom.empty() || std::find(whom.begin(), whom.end(), organisation) != whom.end();
}

/// Stated, and neither approximate nor uncertain: nothing is said of a date that is only about right.
bool is_settled(const std::optional<Date>& date) {
  return date && !date->vague();
}

/// When the hearing was sent out: its own date, else the letter's.
Dated sent_out(const CheckContext& context, const Hearing& hearing) {
  if (const auto own = hearing.get<"sent">()) return {own, hearing.cursor<"sent">()};
  const Record* letter = context.records.find(hearing.get<"document">());
  if (letter == nullptr) return {};
  const DocumentRecord document = letter->as<document_type>();
  if (const auto own = document.get<"sent">()) return {own, document.cursor<"sent">()};
  return {document.get<"date">(), document.cursor<"date">()};
}

/// The last day for an organisation, or for everybody when none is named, with extensions.
Dated deadline(const Hearing& hearing, std::string_view organisation = {}) {
  Dated latest = {hearing.get<"deadline">(), hearing.cursor<"deadline">()};
  for (auto extension : hearing.get<"extensions">()) {
    const auto to = extension.get<"to">();
    if (!to || !is_for(extension, organisation)) continue;
    if (!latest || latest.date->last() < to->last()) latest = {to, extension.cursor<"to">()};
  }
  return latest;
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
  findings.add(term.deadline.at,
               fmt::format("the deadline is {} after the hearing was sent out, less than {}",
                           counted(days, "day"), least),
               fmt::format("give those asked until {}, or record `extensions`", to_string(wanted)),
               {{term.sent.at.place(), "sent out"}});
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
  std::ranges::sort(answered);
  std::size_t waiting = 0;
  for (Asked entry : hearing.get<"asked">())
    if (entry.get<"to">() != "inform" && !std::ranges::binary_search(answered, entry.get<"organisation">()))
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

/// The ids of those asked, sorted.
std::vector<std::string_view> asked(const Hearing& hearing) {
  std::vector<std::string_view> ids;
  for (Asked entry : hearing.get<"asked">()) ids.push_back(entry.get<"organisation">());
  std::ranges::sort(ids);
  return ids;
}

/// True when one of those asked is the person's employer, or an organisation the person is in.
bool speaks_for_one_asked(const CheckContext& context, const Record& person,
                          const std::vector<std::string_view>& ids) {
  const auto is_asked = [&](std::string_view id) { return std::ranges::binary_search(ids, id); };
  if (is_asked(person.as<person_type>().get<"employer">())) return true;
  for (const Link& link : context.records.links_to(person))
    if (is_asked(context.records.records()[link.from].id)) return true;
  for (PersonMembership membership : person.as<person_type>().get<"memberships">())
    if (is_asked(membership.get<"organisation">())) return true;
  return false;
}

void uninvited_statement(const CheckContext& context, const Record& record, Findings& findings) {
  const Hearing hearing = record.as<hearing_type>();
  const std::vector<std::string_view> ids = asked(hearing);
  if (ids.empty()) return;
  for (Statement statement : hearing.get<"statements">()) {
    const std::string_view from = statement.get<"from">();
    const Record* who = context.records.find(from);
    if (who == nullptr || std::ranges::binary_search(ids, from)) continue;
    if (who->kind == Kind::person && speaks_for_one_asked(context, *who, ids)) continue;
    findings.add(statement.cursor<"from">(), fmt::format("`{}` was not asked", from),
                 "add an entry under `asked` if it was; everybody may give a statement",
                 {{hearing.cursor<"asked">().key_place(), "those asked"}});
  }
}

void late_statement(const CheckContext&, const Record& record, Findings& findings) {
  const Hearing hearing = record.as<hearing_type>();
  for (Statement statement : hearing.get<"statements">()) {
    const std::string_view from = statement.get<"from">();
    const auto received = statement.get<"received">();
    const Dated last = deadline(hearing, from);
    if (from.empty()) continue;
    if (!is_settled(received) || !is_settled(last.date) || received->first() <= last.date->last()) continue;
    findings.add(
        statement.cursor<"received">(),
        fmt::format("the statement of `{}` came in on {}, after the deadline", from, received->str()),
        "record the later deadline it was given under `extensions`, or say in `note` that it came late",
        {{last.at.place(), "the deadline"}});
  }
}

/// Whom a letter went to, copies included: organisations and persons, sorted.
std::vector<std::string_view> addressees(const DocumentRecord& letter) {
  std::vector<std::string_view> ids;
  const auto add = [&](const auto& list) {
    for (Recipient recipient : list)
      for (const std::string_view id : {recipient.get<"organisation">(), recipient.get<"person">()})
        if (!id.empty()) ids.push_back(id);
  };
  add(letter.get<"recipients">());
  add(letter.get<"copies">());
  std::ranges::sort(ids);
  return ids;
}

/// True when somebody who is in the organisation was addressed.
bool reached_through_member(const CheckContext& context, const Record& organisation,
                            const std::vector<std::string_view>& ids) {
  const auto tenures = context.tenures_of(organisation);
  return std::ranges::any_of(tenures, [&](const Tenure& tenure) {
    return tenure.person != nullptr && std::ranges::binary_search(ids, tenure.person->id);
  });
}

void asked_but_not_addressed(const CheckContext& context, const Record& record, Findings& findings) {
  const Hearing hearing = record.as<hearing_type>();
  const Record* letter = context.records.find(hearing.get<"document">());
  if (letter == nullptr || letter->kind != Kind::document) return;
  const DocumentRecord document = letter->as<document_type>();
  const std::vector<std::string_view> ids = addressees(document);
  if (ids.empty()) return;  // to whom it went is not recorded
  for (Asked entry : hearing.get<"asked">()) {
    const std::string_view id = entry.get<"organisation">();
    const Record* organisation = context.records.find(id);
    if (organisation == nullptr || std::ranges::binary_search(ids, id)) continue;
    if (reached_through_member(context, *organisation, ids)) continue;
    const std::string_view to = entry.get<"to">();
    Finding& finding = findings.add(
        entry.cursor<"organisation">(),
        fmt::format("`{}` was asked{}, and is not among those `{}` went to", id,
                    to.empty()       ? std::string{}
                    : to == "inform" ? " for information"
                                     : fmt::format(" to {}", to),
                    letter->id),
        "send it the letter and add it under `recipients` or `copies`, or say in `note` how it was asked");
    const Cursor recipients = document.cursor<"recipients">();
    finding.related.push_back({recipients ? recipients.key_place() : letter->at.child(id_field).place(),
                               "those the letter went to"});
  }
}

constexpr Check hearing_deadline_checks[] = {
    {.rule = {.code = "KO540",
              .name = "deadline-under-six-weeks",
              .severity = Severity::warning,
              .summary = "a hearing that gives less than six weeks to answer",
              .why = "a board that meets once a month has to read, meet and write before then",
              .authority = hearing_instructions,
              .terms = "høringsfrist, høring, consultation"},
     .kinds = Kind::hearing,
     .each = deadline_under_six_weeks},
    {.rule = {.code = "KO541",
              .name = "deadline-under-three-months",
              .severity = Severity::advice,
              .summary = "a hearing that gives less than three months to answer",
              .why = "three months are the normal term, six weeks the least",
              .authority = hearing_instructions,
              .terms = "høringsfrist, høring, consultation"},
     .kinds = Kind::hearing,
     .each = deadline_under_three_months},
    {.rule = {.code = "KO545",
              .name = "no-reminder",
              .severity = Severity::advice,
              .summary = "a deadline that passed without a reminder to those who had not answered",
              .why = "a hearing forgotten is a voice not heard",
              .terms = "purring, høringsfrist",
              .depends_on_today = true},
     .kinds = Kind::hearing,
     .each = no_reminder},
    {.rule = {.code = "KO546",
              .name = "nobody-answered",
              .severity = Severity::warning,
              .summary = "a hearing whose deadline has passed without any statement",
              .why = "either the statements are not recorded, or nobody knew they were asked",
              .terms = "høringssvar, høringsinstans",
              .depends_on_today = true},
     .kinds = Kind::hearing,
     .each = nobody_answered},
    {.rule = {.code = "KO542",
              .name = "uninvited-statement",
              .severity = Severity::advice,
              .summary = "a statement from somebody who was not asked",
              .why = "everybody may give one; often it shows that an invitation was not recorded",
              .authority = hearing_instructions,
              .terms = "høringsinstans, høringssvar"},
     .kinds = Kind::hearing,
     .each = uninvited_statement},
    {.rule = {.code = "KO543",
              .name = "late-statement",
              .severity = Severity::warning,
              .summary = "a statement that came in after the deadline",
              .why = "whether it was taken into account should be seen, and the same for all",
              .terms = "høringsfrist, høringssvar"},
     .kinds = Kind::hearing,
     .each = late_statement},
    {.rule = {.code = "KO544",
              .name = "asked-but-not-addressed",
              .severity = Severity::warning,
              .summary = "somebody who is asked in a letter that was not sent to them",
              .why = "who does not get the letter does not know that an answer is waited for",
              .terms = "høringsinstans, høringsliste"},
     .kinds = Kind::hearing,
     .each = asked_but_not_addressed},
};

}  // namespace

KO_ENTRY(RuleFile, hearing_deadline_rules) = {hearing_deadline_checks};

}  // namespace ko
