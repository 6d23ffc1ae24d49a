// SPDX-License-Identifier: MIT
/// KO538, KO568 and KO569: whether who was called is a deputy of the body, of the list of the one replaced,
/// and the first in its order who could come.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/presence/stand_ins.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/party.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// The party that a membership states, or the group sat with.
std::string_view party_of(const Called& called, const Tenure& tenure) {
  const Record* represented = called.context.records.find(tenure.entry.get<"for">());
  return is_party(represented) ? std::string_view(represented->id) : tenure.entry.get<"group">();
}

/// The party or list that the meeting or the membership states. The person's own party is no answer: one may
/// stand on a joint list, and a body need not be of parties at all.
std::string_view party_in_meeting(const Called& called, std::string_view person,
                                  std::string_view on_behalf_of, std::string_view heading) {
  const Standing standing = {.on_behalf_of = on_behalf_of, .heading = heading};
  const std::string_view stated =
      party_represented(standing, [&](std::string_view id) { return called.context.records.find(id); });
  if (!stated.empty()) return stated;
  for (const Tenure& tenure : called.of_body) {
    if (holder_named(tenure) != person || !tenure.period.contains(called.day)) continue;
    if (const std::string_view party = party_of(called, tenure); !party.empty()) return party;
  }
  return {};
}

const Record* party_record(const Called& called, std::string_view party) {
  const Record* record = called.context.records.find(party);
  return record != nullptr && record->kind == Kind::organisation ? record : nullptr;
}

/// True of two parties that are certainly not the same. One that is a record and one that is only a name may
/// be.
bool are_different(const Called& called, std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return false;
  const Record* of_a = party_record(called, a);
  const Record* of_b = party_record(called, b);
  if ((of_a == nullptr) != (of_b == nullptr)) return false;
  return of_a != nullptr ? of_a != of_b : fold_case(a) != fold_case(b);
}

struct Parties {
  std::string_view of_substitute;
  std::string_view of_replaced;
};

/// The party of one replaced, by the entry that says they were away or there.
std::string_view party_of_replaced(const Called& called, std::string_view person) {
  const std::string_view language = called.context.records.language();
  if (const Absence absence = called.meeting.absence(person))
    return party_in_meeting(called, person, absence.get<"for">(), absence.get<"group">().in(language));
  std::string_view party;
  called.meeting.each_stay(person, [&](const Stay& stay) {
    if (party.empty())
      party =
          party_in_meeting(called, person, stay.entry.get<"for">(), stay.entry.get<"group">().in(language));
  });
  return party.empty() ? party_in_meeting(called, person, {}, {}) : party;
}

Parties parties_in_play(const Called& called, const StandIn& stand_in) {
  return {party_in_meeting(called, stand_in.person, stand_in.on_behalf_of, stand_in.heading),
          party_of_replaced(called, stand_in.replaced)};
}

void substitute_of_another_party(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  each_called(context, meeting, [&](const Called& called, const StandIn& stand_in) {
    const Parties parties = parties_in_play(called, stand_in);
    if (!are_different(called, parties.of_substitute, parties.of_replaced)) return;
    if (is_called_freely(called, stand_in.person)) return;
    findings.add(
        stand_in.replaced_at,
        fmt::format("`{}` of `{}` stands in for `{}` of `{}`", stand_in.person,
                    printable(parties.of_substitute), stand_in.replaced, printable(parties.of_replaced)),
        "name the one whose seat it was; where the two stood on a joint list, write that in `group` "
        "of their memberships");
  });
}

/// Whether the deputies of the body are recorded that day, each with a person: only then is one who is none
/// of them a stranger to it.
bool deputies_are_known(const Called& called) {
  bool any = false;
  for (const Tenure& tenure : called.of_body) {
    if (!tenure.period.contains(called.day)) continue;
    if (tenure.person == nullptr && !tenure.vacant()) return false;
    any = any || is_deputy_then(tenure, called.day);
  }
  return any;
}

void substitute_not_deputy(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  each_called(context, meeting, [&](const Called& called, const StandIn& stand_in) {
    if (context.records.find(stand_in.person) == nullptr || !deputies_are_known(called)) return;
    const bool is_of_body = std::ranges::any_of(called.of_body, [&](const Tenure& tenure) {
      return holder_named(tenure) == stand_in.person && possible_days(tenure).contains(called.day);
    });
    if (is_of_body || is_called_freely(called, stand_in.person)) return;
    findings.add(stand_in.at,
                 fmt::format("`{}` stands in for `{}`, and is no deputy of `{}`", stand_in.person,
                             stand_in.replaced, meeting.body()->id),
                 "name the deputy it was, add a membership with `role: deputy`, or the election of one for "
                 "this matter with `temporary: true`");
  });
}

const Tenure* ranked_deputy(const Called& called, std::string_view person) {
  const auto found = std::ranges::find_if(called.of_body, [&](const Tenure& tenure) {
    return holder_named(tenure) == person && is_deputy_then(tenure, called.day) &&
           tenure.entry.get<"rank">().has_value();
  });
  return found == called.of_body.end() ? nullptr : &*found;
}

/// The deputies that are ranked with another that day, by rank; none where one of them has no rank, or the
/// list of one is not stated while that of another is.
std::vector<const Tenure*> ranked_with(const Called& called, const Tenure& deputy) {
  std::vector<const Tenure*> ranked;
  for (const Tenure& tenure : called.of_body) {
    if (!is_deputy_then(tenure, called.day) || tenure.entry.has<"deputises_for">()) continue;
    const std::string_view list = represented_by(tenure.entry);
    if (list.empty() != represented_by(deputy.entry).empty()) return {};
    if (fold_case(list) != fold_case(represented_by(deputy.entry))) continue;
    if (!tenure.entry.get<"rank">()) return {};
    ranked.push_back(&tenure);
  }
  std::ranges::stable_sort(ranked, {}, [](const Tenure* tenure) { return *tenure->entry.get<"rank">(); });
  return ranked;
}

/// Whether the meeting says what became of somebody: there, absent, or with a seat of their own.
bool is_accounted_for(const Called& called, std::string_view person) {
  const Attendance& meeting = called.meeting;
  if (meeting.listed(person) || meeting.absence(person) || meeting.guest(person)) return true;
  return meeting.seats().of(person) != nullptr || meeting.seats().taken_by(person) != nullptr ||
         meeting.takes_any_seat(person);
}

/// True of one who is on leave that day, or may be.
bool may_be_on_leave(const Called& called, const Tenure& tenure) {
  return std::ranges::any_of(leave_days(tenure), [&](const Days& days) { return days.contains(called.day); });
}

std::vector<std::string> passed_over(const Called& called, const Tenure& deputy) {
  std::vector<std::string> people;
  for (const Tenure* other : ranked_with(called, deputy)) {
    const std::string_view name = holder_named(*other);
    if (*other->entry.get<"rank">() >= *deputy.entry.get<"rank">()) break;
    if (name.empty() || is_accounted_for(called, name) || may_be_on_leave(called, *other)) continue;
    people.push_back(fmt::format("`{}` (number {})", printable(name), *other->entry.get<"rank">()));
  }
  return people;
}

void substitute_out_of_turn(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  each_called(context, meeting, [&](const Called& called, const StandIn& stand_in) {
    const Tenure* deputy = ranked_deputy(called, stand_in.person);
    if (deputy == nullptr) return;
    const std::vector<std::string> people = passed_over(called, *deputy);
    if (people.empty()) return;
    const Parties parties = parties_in_play(called, stand_in);
    if (are_different(called, parties.of_substitute, parties.of_replaced)) return;
    if (is_called_freely(called, stand_in.person)) return;
    findings.add(stand_in.at,
                 fmt::format("`{}` (number {}) was called, and {} passed over", stand_in.person,
                             *deputy->entry.get<"rank">(),
                             enumerated(people, Language::en) + (people.size() == 1 ? " was" : " were")),
                 "add who could not come under `absent`, or mend the rank",
                 {{deputy->entry.at().place(), "the deputy by this membership"}});
  });
}

constexpr Check substitute_order_checks[] = {
    {.rule = {.code = "KO538",
              .name = "substitute-not-deputy",
              .severity = Severity::advice,
              .summary = "a substitute who is no deputy of the body, where its deputies are recorded",
              .why =
                  "a vote counts where whoever gives it was elected to the body; one elected for the matter "
                  "alone is exempt",
              .authority =
                  "kommuneloven section 7-10; known from the ministry's account of 2017 of section 16 "
                  "of the act before it, the wording of 7-10 was not seen",
              .terms = "varamedlem, vararepresentant, innkalling av varamedlem, settemedlem",
              .silent_in_drafts = true},
     .meeting = substitute_not_deputy},
    {.rule = {.code = "KO568",
              .name = "substitute-of-another-party",
              .severity = Severity::warning,
              .summary = "a substitute of another party or list than the one replaced",
              .why =
                  "deputies are called from the group that the one away belongs to, so that the balance of "
                  "the body stays; one elected for the matter alone, and a personal deputy, are exempt",
              .authority =
                  "kommuneloven section 7-10; known from the ministry's account of 2017 of section 16 "
                  "of the act before it, the wording of 7-10 was not seen",
              .terms = "varamedlem, vararepresentant, gruppe, innkalling av varamedlem, settemedlem",
              .silent_in_drafts = true},
     .meeting = substitute_of_another_party},
    {.rule = {.code = "KO569",
              .name = "substitute-out-of-turn",
              .severity = Severity::warning,
              .summary = "a substitute called before another who is ranked higher on the same list",
              .why =
                  "deputies are called in their order as far as possible; who of them could not come is to "
                  "be seen under `absent`. One elected for the matter alone, and a personal deputy, are "
                  "exempt",
              .authority =
                  "kommuneloven section 7-10; known from the ministry's account of 2017 of section 16 "
                  "of the act before it, the wording of 7-10 was not seen",
              .terms = "vararekkefølge, nummerorden, varaliste, innkalling av varamedlem, settemedlem",
              .silent_in_drafts = true},
     .meeting = substitute_out_of_turn},
};

}  // namespace

KO_ENTRY(RuleFile, substitute_order_rules) = {substitute_order_checks};

}  // namespace ko
