// SPDX-License-Identifier: MIT
/// KO568 and KO569: whether the deputy who was called is of the list of the one replaced, and the first in
/// its order who could come.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/election.hpp"
#include "model/meetings/party.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// What has to be known of a meeting before anything is said of its substitutes.
struct Called {
  const CheckContext& context;
  const Attendance& meeting;
  Day day;
  std::span<const Tenure> of_body;
};

std::optional<Called> calling(const CheckContext& context, const Attendance& meeting) {
  const auto start = meeting.meeting().get<"start">();
  if (!meeting.recorded() || meeting.body() == nullptr || !start || start->date().vague())
    return std::nullopt;
  return Called{context, meeting, start->date().first(), context.tenures_of(*meeting.body())};
}

std::string_view holder_named(const Tenure& tenure) {
  return tenure.person != nullptr ? std::string_view(tenure.person->id) : tenure.name();
}

bool is_deputy_then(const Tenure& tenure, Day day) {
  return tenure.entry.get<"role">() == "deputy" && !tenure.vacant() && certain_days(tenure).contains(day);
}

/// True of one elected for a matter or a time only: by an entry of an election to the body, or by the
/// membership.
bool is_temporary(const Called& called, std::string_view person) {
  for (const Tenure& tenure : called.of_body)
    if (holder_named(tenure) == person && tenure.period.contains(called.day) &&
        tenure.entry.get<"temporary">().value_or(false))
      return true;
  const auto elects = [&](const Record& record) {
    bool found = false;
    each_election(record, [&](const Election& election) {
      if (!election.get<"temporary">().value_or(false) ||
          body_of_election(election, record) != called.meeting.body()->id)
        return;
      for (Elected each : election.get<"elected">()) found = found || each.get<"person">() == person;
    });
    return found;
  };
  const Record* record = called.context.records.find(person);
  if (record == nullptr) return false;
  for (const Link& link : called.context.records.links_to(*record))
    if (elects(called.context.records.records()[link.from])) return true;
  return false;
}

/// True of one whom no order of calling binds: a personal deputy, one who took the seat of one who stood
/// down, and one elected for the matter. Asked last, since it takes the longest to say.
bool is_called_freely(const Called& called, std::string_view substitute) {
  const bool is_personal = std::ranges::any_of(called.of_body, [&](const Tenure& tenure) {
    return holder_named(tenure) == substitute && tenure.entry.has<"deputises_for">();
  });
  return is_personal || called.meeting.takes_any_seat(substitute) || is_temporary(called, substitute);
}

/// Those away, by who took their place as the entry under `absent` says.
std::map<std::string_view, std::string_view> replaced_by_substitute(const Meeting& meeting) {
  std::map<std::string_view, std::string_view> replaced;
  for (Absence absence : meeting.get<"absent">()) {
    const auto substitute = absence.get<"substitute">();
    const bool is_settled = !substitute.has<"from">() && !substitute.get<"tentative">().value_or(false);
    if (is_settled) replaced.emplace(substitute.get<"person">(), absence.get<"person">());
  }
  return replaced;
}

/// Calls `visit(called, stay, replaced)` for every substitute, whether the entry of the one who came says so
/// or that of the one away.
template <class Visit>
void each_called(const CheckContext& context, const Attendance& meeting, Visit visit) {
  const auto called = calling(context, meeting);
  if (!called) return;
  const auto named_with_absent = replaced_by_substitute(meeting.meeting());
  for (const Stay& stay : meeting.stays()) {
    if (!stay.entry || stay.person.empty()) continue;
    std::string_view replaced = stay.instead_of;
    if (const auto found = named_with_absent.find(stay.person);
        replaced.empty() && found != named_with_absent.end())
      replaced = found->second;
    if (!replaced.empty()) visit(*called, stay, replaced);
  }
}

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

/// Whether two parties are the same. One that is a record and one that is only a name cannot be told apart.
Truth same_party(const Called& called, std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return Truth::cannot_be_told;
  const Record* of_a = party_record(called, a);
  const Record* of_b = party_record(called, b);
  if ((of_a == nullptr) != (of_b == nullptr)) return Truth::cannot_be_told;
  if (of_a != nullptr) return truth(of_a == of_b);
  return truth(fold_case(a) == fold_case(b));
}

struct Parties {
  std::string_view of_substitute;
  std::string_view of_replaced;
};

Parties parties_in_play(const Called& called, const Stay& stay, std::string_view replaced) {
  const std::string_view language = called.context.records.language();
  const Absence absence = called.meeting.absence(replaced);
  return {
      party_in_meeting(called, stay.person, stay.entry.get<"for">(), stay.entry.get<"group">().in(language)),
      party_in_meeting(called, replaced, absence.get<"for">(), absence.get<"group">().in(language))};
}

void substitute_of_another_party(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  each_called(context, meeting, [&](const Called& called, const Stay& stay, std::string_view replaced) {
    const Parties parties = parties_in_play(called, stay, replaced);
    if (same_party(called, parties.of_substitute, parties.of_replaced) != Truth::no) return;
    if (is_called_freely(called, stay.person)) return;
    const Cursor at = stay.entry.cursor<"instead_of">();
    findings.add(at ? at : named_at(stay.entry),
                 fmt::format("`{}` of `{}` stands in for `{}` of `{}`", stay.person,
                             printable(parties.of_substitute), replaced, printable(parties.of_replaced)),
                 "name the one whose seat it was; where the two stood on a joint list, write that in `group` "
                 "of their memberships");
  });
}

/// The list a deputy is ranked on: the one the membership states; empty where it states none.
std::string_view list_of(const Tenure& tenure) {
  const std::string_view represented = tenure.entry.get<"for">();
  return represented.empty() ? std::string_view(tenure.entry.get<"group">()) : represented;
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
    const std::string_view list = list_of(tenure);
    if (list.empty() != list_of(deputy).empty()) return {};
    if (fold_case(list) != fold_case(list_of(deputy))) continue;
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
  each_called(context, meeting, [&](const Called& called, const Stay& stay, std::string_view replaced) {
    const Tenure* deputy = ranked_deputy(called, stay.person);
    if (deputy == nullptr) return;
    const std::vector<std::string> people = passed_over(called, *deputy);
    if (people.empty()) return;
    const Parties parties = parties_in_play(called, stay, replaced);
    if (same_party(called, parties.of_substitute, parties.of_replaced) == Truth::no) return;
    if (is_called_freely(called, stay.person)) return;
    findings.add(named_at(stay.entry),
                 fmt::format("`{}` (number {}) was called, and {} passed over", stay.person,
                             *deputy->entry.get<"rank">(),
                             enumerated(people, Language::en) + (people.size() == 1 ? " was" : " were")),
                 "add who could not come under `absent`, or mend the rank",
                 {{deputy->entry.at().place(), "the deputy by this membership"}});
  });
}

constexpr Check substitute_order_checks[] = {
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
