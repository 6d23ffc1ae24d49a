// SPDX-License-Identifier: MIT
/// KO553, KO596 and KO597: who signs the minutes, asks, answers, has a remark recorded or stands down without
/// having been there.
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

/// True when the minutes place the person in the meeting, in whatever capacity.
bool is_placed_there(const Attendance& meeting, std::string_view person) {
  if (meeting.listed(person) || meeting.guest(person)) return true;
  for (View<official_type> official : meeting.meeting().get<"administration">())
    if (official.get<"person">() == person) return true;
  return meeting.takes_any_seat(person);
}

/// `was absent` or `is not listed as present`, and where that is seen.
struct WhyNotThere {
  std::string_view words;
  Related place;
};

WhyNotThere why_not_there(const Attendance& meeting, std::string_view person) {
  if (const Absence absence = meeting.absence(person))
    return {"was absent", {named_at(absence).place(), "absent by this entry"}};
  return {"is not listed as present", {meeting.meeting().cursor<"present">().key_place(), "those present"}};
}

template <class Persons>
void signing(const CheckContext& context, const Attendance& meeting, const Persons& persons,
             std::string_view does, Findings& findings) {
  for (auto at = persons.begin(); !(at == persons.end()); ++at) {
    if (context.records.find(*at) == nullptr || is_placed_there(meeting, *at)) continue;
    const WhyNotThere why = why_not_there(meeting, *at);
    findings.add(at.cursor(), fmt::format("`{}` {}, and {}", *at, does, why.words),
                 "name the one it was, or add an entry under `present`", {why.place});
  }
}

void absent_signs(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto minutes = meeting.meeting().get<"minutes">();
  if (!meeting.recorded() || !minutes) return;
  signing(context, meeting, minutes.get<"signers">(), "was elected to sign the minutes", findings);
  signing(context, meeting, minutes.get<"approvers">(), "was elected to approve the minutes", findings);
  signing(context, meeting, minutes.get<"signed_by">(), "signed the minutes", findings);
}

/// Members ask and answer in the meeting; others may have been asked beforehand, or in writing.
bool is_expected(const Attendance& meeting, std::string_view person) {
  return meeting.absence(person) || meeting.seats().of(person) != nullptr;
}

template <class Persons>
void speaking(const Attendance& meeting, std::size_t item, const Persons& persons, std::string_view does,
              Findings& findings) {
  for (auto at = persons.begin(); !(at == persons.end()); ++at) {
    const bool listed = meeting.listed(*at);
    if (listed ? meeting.there(*at, item) != Truth::no
               : is_placed_there(meeting, *at) || !is_expected(meeting, *at))
      continue;
    const WhyNotThere why =
        listed ? WhyNotThere{"was not there for it",
                             {meeting.meeting().cursor<"present">().key_place(), "those present"}}
               : why_not_there(meeting, *at);
    findings.add(at.cursor(),
                 fmt::format("`{}` {} item {}, and {}", *at, does, item_number(meeting, item), why.words),
                 "name the one it was, or mend who was there and when", {why.place});
  }
}

void absent_asks(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    speaking(meeting, i, meeting.items()[i].get<"asked_by">(), "asks in", findings);
    speaking(meeting, i, meeting.items()[i].get<"answered_by">(), "answers in", findings);
    for (const Remark remark : meeting.items()[i].get<"remarks">())
      speaking(meeting, i, remark.get<"by">(), "has a remark recorded in", findings);
  }
}

void absent_stands_down(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    for (const Recusal recusal : meeting.items()[i].get<"recused">()) {
      const std::string_view person = recusal.get<"person">();
      if (context.records.find(person) == nullptr || is_placed_there(meeting, person)) continue;
      const WhyNotThere why = why_not_there(meeting, person);
      findings.add(
          named_at(recusal),
          fmt::format("`{}` stands down for item {}, and {}", person, item_number(meeting, i), why.words),
          "name the one it was, or mend who was there", {why.place});
    }
}

constexpr Check not_there_checks[] = {
    {.rule = {.code = "KO553",
              .name = "absent-stands-down",
              .severity = Severity::warning,
              .summary = "somebody who stood down for an item of a meeting they were not at",
              .why = "who is away has no seat to leave, and whoever was called for it sat in another's",
              .terms = "inhabil, habilitet, fratredelse, forfall"},
     .meeting = absent_stands_down},
    {.rule = {.code = "KO596",
              .name = "absent-signs",
              .severity = Severity::warning,
              .summary =
                  "somebody who signs the minutes, or was elected to sign or approve them, and was not there",
              .why = "a signature vouches for what happened, and only who was there can give it",
              .terms = "underskrift, protokollunderskriver, signatur"},
     .meeting = absent_signs},
    {.rule = {.code = "KO597",
              .name = "absent-asks",
              .severity = Severity::warning,
              .summary =
                  "a member who asks, answers or has a remark recorded in an item, and was not there for it",
              .why = "either it was another, or the list of those present is wrong",
              .terms = "spørsmål, interpellasjon, spørsmålsstiller, protokolltilførsel"},
     .meeting = absent_asks},
};

}  // namespace

KO_ENTRY(RuleFile, not_there_rules) = {not_there_checks};

}  // namespace ko
