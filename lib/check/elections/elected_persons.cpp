// SPDX-License-Identifier: MIT
/// KO590 and KO591: who was elected and declined, or was elected twice.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "check/elections/elections.hpp"
#include "check/run/days.hpp"

namespace ko {
namespace {

/// Who does not take a place, and where that is said.
using Refusals = std::map<std::string_view, Cursor>;

template <class Entries>
void add_refusals(Refusals& refusals, const Entries& entries) {
  for (const auto& entry : entries)
    if (!takes_place(entry)) refusals.emplace(named_in(entry), named_at(entry));
}

template <class Entries>
void check_refused(const Refusals& refusals, const Entries& entries, std::string_view as,
                   Findings& findings) {
  for (const auto& entry : entries) {
    const auto found = refusals.find(named_in(entry));
    if (found == refusals.end() || !takes_place(entry)) continue;
    findings.add(named_at(entry),
                 fmt::format("{} declined or is not eligible, and is listed as {}",
                             in_code_marks(named_in(entry)), as),
                 "take one of the two away", {{found->second.place(), "declined or not eligible here"}});
  }
}

/// A membership that certainly holds on the first day of the term, by the body's record.
const Tenure* held_from_start(const CheckContext& context, const Election& election, const Record& record,
                              std::string_view person) {
  const Record* body = context.records.find(body_of_election(election, record));
  const auto from = election.get<"from">();
  if (body == nullptr || body->kind != Kind::organisation || !from || from->vague()) return nullptr;
  const std::span<const Tenure> tenures = context.tenures_of(*body);
  const auto found = std::ranges::find_if(tenures, [&](const Tenure& tenure) {
    return tenure.person != nullptr && tenure.person->id == person && !tenure.vacant() &&
           tenure.entry.get<"role">() != "deputy" && certain_days(tenure).contains(from->last());
  });
  return found == tenures.end() ? nullptr : &*found;
}

void check_memberships(const CheckContext& context, const Election& election, const Record& record,
                       Findings& findings) {
  const std::set<std::string_view> elected = people_elected(election);
  for (Elected each : election.get<"elected">()) {
    if (takes_place(each) || elected.contains(named_in(each))) continue;
    const Tenure* tenure = held_from_start(context, election, record, each.get<"person">());
    if (tenure == nullptr) continue;
    findings.add(named_at(each),
                 fmt::format("{} declined or is not eligible, and is {} when the term begins",
                             in_code_marks(named_in(each)), place_of(*tenure)),
                 "end the membership, or take away what is said here",
                 {{tenure->entry.at().place(), "the membership"}});
  }
}

void place_of_who_declined(const CheckContext& context, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    Refusals of_candidates;
    add_refusals(of_candidates, election.get<"candidates">());
    for (ElectionList list : election.get<"lists">()) add_refusals(of_candidates, list.get<"candidates">());
    Refusals of_elected = of_candidates;
    add_refusals(of_elected, election.get<"elected">());
    check_refused(of_elected, election.get<"elected">(), "elected", findings);
    for (ElectionList list : election.get<"lists">())
      check_refused(of_candidates, list.get<"deputies">(), "a deputy", findings);
    check_refused(of_candidates, election.get<"deputies">(), "a deputy", findings);
    check_memberships(context, election, record, findings);
  });
}

/// What a person was elected to in one election, or the lists one stands on, each with where it is said.
class SeenOnce {
 public:
  explicit SeenOnce(std::string_view message) : message_(message) {}

  template <class Entry>
  void add(const Entry& entry, Findings& findings, std::string_view as = {}) {
    const std::string_view name = named_in(entry);
    if (name.empty()) return;
    const auto [seen, is_new] = seen_.emplace(std::pair(name, as), named_at(entry));
    if (is_new) return;
    findings.add(named_at(entry), fmt::format(fmt::runtime(message_), in_code_marks(name)),
                 "mend the name, or take one of the two away", {{seen->second.place(), "here first"}});
  }

 private:
  std::string_view message_;
  std::map<std::pair<std::string_view, std::string_view>, Cursor> seen_;
};

void elected_twice(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    SeenOnce candidates("{} stands twice in one election");
    for (ElectionList list : election.get<"lists">())
      for (Candidate candidate : list.get<"candidates">()) candidates.add(candidate, findings);
    for (Candidate candidate : election.get<"candidates">()) candidates.add(candidate, findings);
    SeenOnce elected("{} is elected twice in one election");
    for (Elected each : election.get<"elected">())
      if (takes_place(each)) elected.add(each, findings, each.get<"role">());
    std::map<std::string_view, Cursor> members;
    for (Elected each : election.get<"elected">())
      if (takes_place(each)) members.emplace(named_in(each), named_at(each));
    SeenOnce deputies("{} is elected twice as a deputy");
    each_deputy(election, [&](const ElectedDeputy& deputy) {
      if (!takes_place(deputy)) return;
      if (!deputy.has<"deputises_for">()) deputies.add(deputy, findings);
      const auto member = members.find(named_in(deputy));
      if (member == members.end()) return;
      findings.add(named_at(deputy),
                   fmt::format("{} is elected as a member and as a deputy", in_code_marks(named_in(deputy))),
                   "mend the name, or take one of the two away", {{member->second.place(), "a member here"}});
    });
  });
}

constexpr Check elected_persons_checks[] = {
    {.rule = {.code = "KO590",
              .name = "place-of-who-declined",
              .summary = "somebody who declined, or is not eligible, and is listed as elected or as a member",
              .why = "the place is another's",
              .terms = "fritatt fra valg, valgbarhet, ikke valgbar"},
     .kinds = kinds_with_elections,
     .each = place_of_who_declined},
    {.rule = {.code = "KO591",
              .name = "elected-twice",
              .summary = "somebody who is elected twice in one election, or stands on two of its lists",
              .why = "one person cannot hold two seats of a body; one of the names is another's",
              .terms = "valgbarhet, kandidat, valgt"},
     .kinds = kinds_with_elections,
     .each = elected_twice},
};

}  // namespace

KO_ENTRY(RuleFile, elected_persons_rules) = {elected_persons_checks};

}  // namespace ko
