// SPDX-License-Identifier: MIT
/// KO542 to KO544: who was asked in a hearing, who was told, and who answered.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "check/hearings/deadlines.hpp"
#include "check/run/check.hpp"

namespace ko {
namespace {

/// The ids of those asked, sorted.
std::vector<std::string_view> asked(const Hearing& hearing) {
  std::vector<std::string_view> ids;
  for (Asked entry : hearing.get<"asked">()) ids.push_back(entry.get<"organisation">());
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// True when one of those asked is the person's employer, or an organisation the person is in.
bool speaks_for_one_asked(const CheckContext& context, const Record& person,
                          const std::vector<std::string_view>& ids) {
  const auto is_asked = [&](std::string_view id) { return std::binary_search(ids.begin(), ids.end(), id); };
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
    if (who == nullptr || std::binary_search(ids.begin(), ids.end(), from)) continue;
    if (who->kind == Kind::person && speaks_for_one_asked(context, *who, ids)) continue;
    Finding& finding = findings.add(statement.cursor<"from">(), fmt::format("`{}` was not asked", from),
                                    "add an entry under `asked` if it was; everybody may give a statement");
    finding.related.push_back({hearing.cursor<"asked">().key_place(), "those asked"});
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
    Finding& finding = findings.add(
        statement.cursor<"received">(),
        fmt::format("the statement of `{}` came in on {}, after the deadline", from, received->str()),
        "record the later deadline it was given under `extensions`, or say in `note` that it came late");
    finding.related.push_back({last.at.place(), "the deadline"});
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
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// True when somebody who is in the organisation was addressed.
bool reached_through_member(const CheckContext& context, const Record& organisation,
                            const std::vector<std::string_view>& ids) {
  const auto tenures = context.tenures_of(organisation);
  return std::any_of(tenures.begin(), tenures.end(), [&](const Tenure& tenure) {
    return tenure.person != nullptr && std::binary_search(ids.begin(), ids.end(), tenure.person->id);
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
    if (organisation == nullptr || std::binary_search(ids.begin(), ids.end(), id)) continue;
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

constexpr Check hearing_answer_checks[] = {
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
     .limit = "the deadline",
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

KO_ENTRY(RuleFile, hearing_answer_rules) = {hearing_answer_checks};

}  // namespace ko
