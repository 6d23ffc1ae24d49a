// SPDX-License-Identifier: MIT
/// KO587 to KO591 and KO593: who was elected, against the seats, the order of the lists, and each other.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/election.hpp"

namespace ko {
namespace {

std::string marked(std::string_view name) {
  return fmt::format("`{}`", printable(name));
}

/// The people who take the places they were elected to; one elected as a member and a leader is one.
std::set<std::string_view> people_elected(const Election& election) {
  std::set<std::string_view> people;
  for (Elected each : election.get<"elected">())
    if (takes_place(each)) people.insert(named_in(each));
  return people;
}

std::set<std::string_view> elected_of(const Election& election, std::string_view party) {
  std::set<std::string_view> people;
  for (Elected each : election.get<"elected">())
    if (takes_place(each) && each.get<"for">() == party) people.insert(named_in(each));
  return people;
}

std::string are_elected(std::size_t number) {
  return number == 1 ? "1 is elected" : fmt::format("{} are elected", number);
}

bool are_more(std::size_t number, const std::optional<std::int64_t>& than) {
  return than && static_cast<std::int64_t>(number) > *than;
}

void check_number_elected(const Election& election, Findings& findings) {
  const auto seats = number_in<"seats">(election);
  const std::size_t number = people_elected(election).size();
  if (are_more(number, seats)) {
    findings.add_at_key(election.cursor<"elected">(),
                        fmt::format("{}, and {} to be", are_elected(number),
                                    *seats == 1 ? "1 was" : fmt::format("{} were", *seats)),
                        "write `declined: true` with who did not take the place, or mend `seats`",
                        {{election.cursor<"seats">().place(), "the seats"}});
    return;
  }
  for (ElectionList list : election.get<"lists">()) {
    const auto of_list = number_in<"seats">(list);
    const std::size_t number_of_list = elected_of(election, list.get<"party">()).size();
    if (!are_more(number_of_list, of_list)) continue;
    findings.add(list.cursor<"seats">(),
                 fmt::format("{} of {}, and it got {}", are_elected(number_of_list),
                             marked(list.get<"party">()), counted(*of_list, "seat")),
                 "write `declined: true` with who did not take the place, or mend `seats`",
                 {{election.cursor<"elected">().key_place(), "those elected"}});
  }
}

void too_many_elected(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) { check_number_elected(election, findings); });
}

/// The order of a list's candidates, as the people elected of it are held against it.
class OrderOfList {
 public:
  explicit OrderOfList(const ElectionList& list) {
    for (Candidate candidate : list.get<"candidates">()) {
      places_.emplace(named_in(candidate), order_.size());
      order_.push_back({named_in(candidate), !takes_place(candidate)});
    }
  }

  bool known() const { return !order_.empty(); }
  bool has(std::string_view name) const { return places_.contains(name); }
  /// What became of the person is settled: elected, or out of it.
  void settle(std::string_view name) {
    if (const auto found = places_.find(name); found != places_.end()) order_[found->second].settled = true;
  }
  /// The first who stands before the person and of whom nothing is settled; empty where there is none.
  std::string_view passed_over_for(std::string_view name) {
    while (open_ < order_.size() && order_[open_].settled) ++open_;
    const auto found = places_.find(name);
    return found != places_.end() && open_ < found->second ? order_[open_].name : std::string_view();
  }
  /// Settles the first so many that are open, those who got the list's seats.
  void settle_first(std::int64_t number) {
    for (Place& place : order_) {
      if (number <= 0) return;
      if (place.settled) continue;
      place.settled = true;
      --number;
    }
  }

 private:
  struct Place {
    std::string_view name;
    bool settled = false;
  };
  std::vector<Place> order_;
  std::map<std::string_view, std::size_t> places_;
  std::size_t open_ = 0;
};

template <class Entry>
void check_place_in_order(const Entry& entry, OrderOfList& order, std::string_view party,
                          Findings& findings) {
  if (!takes_place(entry) || entry.template get<"moved_up">().value_or(false)) return;
  const std::string_view name = named_in(entry);
  if (!order.has(name)) {
    findings.add(named_at(entry),
                 fmt::format("{} is elected of {}, and does not stand on it", marked(name), marked(party)),
                 "mend the name or the list");
    return;
  }
  const std::string_view passed_over = order.passed_over_for(name);
  if (passed_over.empty()) return;
  findings.add(named_at(entry),
               fmt::format("{} is elected of {}, and {}, who stands before on the list, is not", marked(name),
                           marked(party), marked(passed_over)),
               "write `declined: true` with the one passed over, or `moved_up: true` with one who was moved "
               "up for the balance of the sexes");
}

void check_order_of_list(const Election& election, const ElectionList& list, Findings& findings) {
  OrderOfList order(list);
  if (!order.known()) return;
  const std::string_view party = list.get<"party">();
  bool any = false;
  for (Elected each : election.get<"elected">()) {
    if (each.get<"for">() != party) continue;
    order.settle(named_in(each));
    any = true;
  }
  for (Elected each : election.get<"elected">())
    if (each.get<"for">() == party) check_place_in_order(each, order, party, findings);
  const auto seats = number_in<"seats">(list);
  if (!any && !seats) return;  // who of it was elected is not known
  if (!any) order.settle_first(*seats);
  for (const ElectedDeputy& deputy : deputies_of(election, list)) {
    order.settle(named_in(deputy));
    check_place_in_order(deputy, order, party, findings);
  }
}

/// Reports who is elected of a party that has no list in the election.
template <class Entries>
void check_lists_named(const Entries& entries, const std::set<std::string_view>& lists, Findings& findings) {
  for (const auto& entry : entries) {
    const std::string_view party = entry.template get<"for">();
    if (party.empty() || lists.contains(party)) continue;
    findings.add(entry.template cursor<"for">(),
                 fmt::format("{} is elected of {}, which is none of the lists", marked(named_in(entry)),
                             marked(party)),
                 "write the party as the list has it, or add the list");
  }
}

void candidate_passed_over(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    std::set<std::string_view> lists;
    for (ElectionList list : election.get<"lists">()) lists.insert(list.get<"party">());
    if (!lists.empty()) {
      check_lists_named(election.get<"elected">(), lists, findings);
      check_lists_named(election.get<"deputies">(), lists, findings);
    }
    if (election.get<"method">() != "proportional") return;
    for (ElectionList list : election.get<"lists">()) check_order_of_list(election, list, findings);
  });
}

/// Calls `visit(const ElectedDeputy&)` for the deputies of an election, with its lists or by themselves.
template <class Visit>
void each_deputy(const Election& election, Visit visit) {
  for (ElectionList list : election.get<"lists">())
    for (ElectedDeputy deputy : list.get<"deputies">()) visit(deputy);
  for (ElectedDeputy deputy : election.get<"deputies">()) visit(deputy);
}

std::size_t count_deputies(const Election& election) {
  std::set<std::string_view> people;
  each_deputy(election, [&](const ElectedDeputy& deputy) {
    if (takes_place(deputy)) people.insert(named_in(deputy));
  });
  return people.size();
}

std::string deputies_in_words(std::size_t number) {
  return number == 1 ? "1 deputy is" : fmt::format("{} deputies are", number);
}

void too_many_deputies(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    const auto seats = number_in<"deputy_seats">(election);
    const std::size_t number = count_deputies(election);
    if (!are_more(number, seats)) return;
    findings.add(election.cursor<"deputy_seats">(),
                 fmt::format("{} elected, and {} to be", deputies_in_words(number),
                             *seats == 1 ? "1 was" : fmt::format("{} were", *seats)),
                 "mend the number, or write `declined: true` with who did not take the place");
  });
}

/// How many deputies more than members there may be.
constexpr std::int64_t more_deputies = 2;

void report_deputies(Cursor at, std::size_t number, std::int64_t most, std::string_view of,
                     Findings& findings) {
  findings.add_at_key(at,
                      fmt::format("{} elected{}, and the act has {} at the most: two more than the members",
                                  deputies_in_words(number), of, most),
                      "mend the deputies or the members elected");
}

void check_deputies_of_lists(const Election& election, Findings& findings) {
  for (ElectionList list : election.get<"lists">()) {
    const auto seats = number_in<"seats">(list);
    const std::vector<ElectedDeputy> deputies = deputies_of(election, list);
    const auto number = static_cast<std::size_t>(
        std::ranges::count_if(deputies, [](const ElectedDeputy& deputy) { return takes_place(deputy); }));
    if (!seats || !are_more(number, *seats + more_deputies)) continue;
    const Cursor at = list.cursor<"deputies">() ? list.cursor<"deputies">() : election.cursor<"deputies">();
    report_deputies(at, number, *seats + more_deputies, fmt::format(" of {}", marked(list.get<"party">())),
                    findings);
  }
}

/// Whether the number is that of each group or of all is left open: only what is too many either way is told.
void check_deputies_by_agreement(const Election& election, Findings& findings) {
  const auto seats = number_in<"seats">(election);
  if (!seats) return;
  std::set<std::string_view> groups;
  for (ElectedDeputy deputy : election.get<"deputies">()) groups.insert(deputy.get<"for">());
  const std::int64_t most =
      *seats + more_deputies * static_cast<std::int64_t>(std::max<std::size_t>(groups.size(), 1));
  const std::size_t number = count_deputies(election);
  if (are_more(number, most)) report_deputies(election.cursor<"deputies">(), number, most, "", findings);
}

void deputies_beyond_the_act(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    if (election.get<"method">() == "proportional") check_deputies_of_lists(election, findings);
    if (election.get<"method">() == "agreement") check_deputies_by_agreement(election, findings);
  });
}

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
    findings.add(
        named_at(entry),
        fmt::format("{} declined or is not eligible, and is listed as {}", marked(named_in(entry)), as),
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
                             marked(named_in(each)), place_of(*tenure)),
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
    findings.add(named_at(entry), fmt::format(fmt::runtime(message_), marked(name)),
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
                   fmt::format("{} is elected as a member and as a deputy", marked(named_in(deputy))),
                   "mend the name, or take one of the two away", {{member->second.place(), "a member here"}});
    });
  });
}

constexpr Kinds kinds_with_elections = {Kind::meeting, Kind::organisation};

constexpr Check elected_checks[] = {
    {.rule = {.code = "KO587",
              .name = "too-many-elected",
              .summary = "more elected than there are seats, or more of a list than it got",
              .why = "somebody holds a place that is not there",
              .terms = "valgt, valgoppgjør, mandater"},
     .limit = "as many as there are seats",
     .kinds = kinds_with_elections,
     .each = too_many_elected},
    {.rule = {.code = "KO588",
              .name = "candidate-passed-over",
              .severity = Severity::warning,
              .summary =
                  "somebody elected of a list before one who stands higher on it, or of one they are not on",
              .why = "the places of a list go to its candidates in the list's order",
              .authority = "kommuneloven section 7-6, second paragraph on the order, third on the balance of "
                           "the sexes and fifth on deputies; known from the ministry's answer of 9 February "
                           "2020, the wording was not seen",
              .terms = "listeforslag, rekkefølge, valgoppgjør, kjønnsbalanse, forholdsvalg",
              .silent_in_drafts = true},
     .kinds = kinds_with_elections,
     .each = candidate_passed_over},
    {.rule = {.code = "KO589",
              .name = "too-many-deputies",
              .summary = "more deputies elected than were to be",
              .why = "a deputy beyond the number is called in vain, or the number is wrong",
              .terms = "varamedlem, vararepresentant, varaliste"},
     .limit = "as many as were to be elected",
     .kinds = kinds_with_elections,
     .each = too_many_deputies},
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
    {.rule = {.code = "KO593",
              .name = "deputies-beyond-the-act",
              .severity = Severity::warning,
              .summary = "more deputies than two above the number of members, of a list or by agreement",
              .why = "an election with more deputies than the act allows is not a valid one",
              .authority =
                  "kommuneloven section 7-7, second paragraph, known from the ministry's answer of 9 "
                  "February 2020; section 7-6, fifth paragraph, of which the number was not seen",
              .terms = "varamedlem, varaliste, avtalevalg, forholdsvalg",
              .silent_in_drafts = true,
              .opt_in = true,
              .profile = "kommuneloven-2018"},
     .limit = "two more than the members",
     .kinds = kinds_with_elections,
     .each = deputies_beyond_the_act},
};

}  // namespace

KO_ENTRY(RuleFile, elected_rules) = {elected_checks};

}  // namespace ko
