// SPDX-License-Identifier: MIT
/// KO510 to KO512: who stands in for whom.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

Cursor replaced(const Stay& stay) {
  return stay.entry.cursor<"instead_of">();
}

/// True when the substitute took the seat for items that the other stood down from, and the two may well both
/// have been in the room.
bool only_for_recusals(const Attendance& meeting, const Stay& substitute) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    if (const Recusal recusal = meeting.takes_seat(i, substitute.person);
        recusal && recusal.get<"person">() == substitute.instead_of)
      return true;
  return false;
}

void substitute_for_one_present(const CheckContext&, const Attendance& meeting, Findings& findings) {
  for (const Stay& substitute : meeting.stays()) {
    if (!meeting.recorded() || substitute.instead_of.empty() || only_for_recusals(meeting, substitute))
      continue;
    meeting.each_stay(substitute.instead_of, [&](const Stay& stay) {
      if (!stay.entry || overlap(stay.time, substitute.time) != Truth::yes) return;
      Finding& finding = findings.add(
          replaced(substitute),
          fmt::format("`{}` stands in for `{}`, who is there too", substitute.person, substitute.instead_of),
          "state when the one left and the other came, or take `instead_of` away");
      finding.related.push_back(
          {named_at(stay.entry).place(), fmt::format("`{}` is present", substitute.instead_of)});
    });
  }
}

void two_substitutes_for_one(const CheckContext&, const Attendance& meeting, Findings& findings) {
  for (const Stay& substitute : meeting.stays()) {
    if (substitute.instead_of.empty() || only_for_recusals(meeting, substitute)) continue;
    const Stay* earlier = nullptr;
    bool passed = false;
    meeting.each_substitute(substitute.instead_of, [&](const Stay& other) {
      passed = passed || &other == &substitute;
      const bool other_person = other.person != substitute.person;
      if (!passed && earlier == nullptr && other_person &&
          overlap(other.time, substitute.time) == Truth::yes && !only_for_recusals(meeting, other))
        earlier = &other;
    });
    if (earlier == nullptr) continue;
    findings.add(replaced(substitute),
                 fmt::format("`{}` and `{}` both stand in for `{}`", earlier->person, substitute.person,
                             substitute.instead_of),
                 "name the seat each takes, or state when the one followed the other",
                 {{replaced(*earlier).place(), "the other substitute"}});
  }
}

/// A deputy of the body, by the record of the meeting or of the body, who holds no seat of their own.
bool is_deputy(const CheckContext& context, const Attendance& meeting, const Stay& stay) {
  // Who has the seat of one on leave has it by the body's record.
  const Seat* seat = meeting.seats().taken_by(stay.person);
  if (seat != nullptr && seat->on_leave == Truth::yes) return false;
  const std::string_view role = stay.entry.get<"role">();
  if (!role.empty()) return role == "deputy";
  const auto start = meeting.meeting().get<"start">();
  if (meeting.body() == nullptr || !start || meeting.seats().of(stay.person) != nullptr) return false;
  const Day day = start->date().first();
  const std::span<const Tenure> tenures = context.tenures_of(*meeting.body());
  return std::ranges::any_of(tenures, [&](const Tenure& tenure) {
    return tenure.person != nullptr && tenure.person->id == stay.person && tenure.period.contains(day) &&
           tenure.entry.get<"role">() == "deputy";
  });
}

/// Named in an entry of `absent`, or in one of `recused`, as the one who takes the place.
bool is_named_as_substitute(const Attendance& meeting, std::string_view person) {
  for (Absence absence : meeting.meeting().get<"absent">())
    if (absence.get<"substitute">().get<"person">() == person) return true;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    if (meeting.takes_seat(i, person)) return true;
  return false;
}

void check_replaced(const Attendance& meeting, const Stay& substitute, Findings& findings) {
  if (meeting.absence(substitute.instead_of) || meeting.listed(substitute.instead_of)) return;
  const Seat* seat = meeting.seats().of(substitute.instead_of);
  if (seat != nullptr && seat->on_leave != Truth::no) return;
  Finding& finding = findings.add(
      replaced(substitute),
      fmt::format("`{}` stands in for `{}`, who is not recorded as absent", substitute.person,
                  substitute.instead_of),
      fmt::format("add `- person: {}` under `absent`, or name the one who was", substitute.instead_of));
  if (const Cursor absent = meeting.meeting().cursor<"absent">())
    finding.related.push_back({absent.key_place(), "those absent"});
}

void substitute_without_replaced(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  for (const Stay& stay : meeting.stays()) {
    if (!stay.entry) continue;
    if (!stay.instead_of.empty()) {
      check_replaced(meeting, stay, findings);
    } else if (stay.entry.get<"voting">() != "advisory" && is_deputy(context, meeting, stay) &&
               !is_named_as_substitute(meeting, stay.person)) {
      findings.add(named_at(stay.entry),
                   fmt::format("`{}` is a deputy, and it is not recorded for whom", stay.person),
                   "add `instead_of`, or `voting: advisory` for a deputy who only listened");
    }
  }
}

constexpr Check substitute_checks[] = {
    {.rule = {.code = "KO510",
              .name = "substitute-for-one-present",
              .summary = "a substitute for somebody who is there at the same time",
              .why = "the seat would have two votes",
              .authority = "kommuneloven section 7-10",
              .terms = "vara, varamedlem, vararepresentant, substitute"},
     .meeting = substitute_for_one_present},
    {.rule = {.code = "KO511",
              .name = "two-substitutes-for-one",
              .summary = "two substitutes at once in one seat",
              .why = "the seat would have two votes",
              .authority = "kommuneloven section 7-10",
              .terms = "vara, varamedlem, vararepresentant, substitute"},
     .meeting = two_substitutes_for_one},
    {.rule = {.code = "KO512",
              .name = "substitute-without-the-one-replaced",
              .severity = Severity::warning,
              .summary = "a substitute of whom it is not recorded whose seat it is",
              .why = "whether the right deputy was called cannot be seen, nor whose vote it was",
              .authority = "kommuneloven section 7-10",
              .terms = "vara, varamedlem, vararepresentant, substitute",
              .silent_in_drafts = true},
     .meeting = substitute_without_replaced},
};

}  // namespace

KO_ENTRY(RuleFile, substitute_rules) = {substitute_checks};

}  // namespace ko
