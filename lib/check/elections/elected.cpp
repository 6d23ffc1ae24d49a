// SPDX-License-Identifier: MIT
/// KO554, KO587 and KO588: who was elected, against the seats and the order of the lists.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/elections/elections.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

std::string are_elected(std::size_t number) {
  return number == 1 ? "1 is elected" : fmt::format("{} are elected", number);
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
                             in_code_marks(list.get<"party">()), counted(*of_list, "seat")),
                 "write `declined: true` with who did not take the place, or mend `seats`",
                 {{election.cursor<"elected">().key_place(), "those elected"}});
  }
}

void too_many_elected(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) { check_number_elected(election, findings); });
}

/// How many places were filled, of one list or of all. Those who did not take theirs are counted: they were
/// elected all the same.
std::size_t places_filled(const Election& election, const std::optional<std::string_view>& list) {
  std::set<std::string_view> people;
  for (const Elected each : election.get<"elected">())
    if (!list || each.get<"for">() == *list) people.insert(named_in(each));
  return people.size();
}

void check_places(const Election& election, const std::optional<std::string_view>& list,
                  const std::optional<std::int64_t>& seats, Cursor seats_at, Findings& findings) {
  const std::size_t number = places_filled(election, list);
  if (!seats || number == 0 || static_cast<std::int64_t>(number) >= *seats) return;
  const std::string of_list = list ? fmt::format(" of {}", in_code_marks(*list)) : std::string();
  findings.add_at_key(election.cursor<"elected">(),
                      fmt::format("{}{}, and {} were to be", are_elected(number), of_list, *seats),
                      "add who is missing, or mend `seats`; where a place stayed empty, say so in a `note`",
                      {{seats_at.place(), "the seats"}});
}

void too_few_elected(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    const auto elected = election.get<"elected">();
    const bool by_list = std::any_of(elected.begin(), elected.end(),
                                     [](const Elected& each) { return !each.get<"for">().empty(); });
    const auto lists = election.get<"lists">();
    if (lists.empty() || !by_list)
      return check_places(election, std::nullopt, number_in<"seats">(election), election.cursor<"seats">(),
                          findings);
    // Of a list of which nobody is named, the first candidates are elected.
    for (const ElectionList list : lists)
      check_places(election, list.get<"party">(), number_in<"seats">(list), list.cursor<"seats">(), findings);
  });
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
                 fmt::format("{} is elected of {}, and does not stand on it", in_code_marks(name),
                             in_code_marks(party)),
                 "mend the name or the list");
    return;
  }
  const std::string_view passed_over = order.passed_over_for(name);
  if (passed_over.empty()) return;
  findings.add(named_at(entry),
               fmt::format("{} is elected of {}, and {}, who stands before on the list, is not",
                           in_code_marks(name), in_code_marks(party), in_code_marks(passed_over)),
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
                 fmt::format("{} is elected of {}, which is none of the lists",
                             in_code_marks(named_in(entry)), in_code_marks(party)),
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

constexpr Check elected_checks[] = {
    {.rule = {.code = "KO554",
              .name = "too-few-elected",
              .severity = Severity::warning,
              .summary = "fewer elected than there are seats",
              .why = "either somebody was left out of the record, or a place is empty that nobody knows of",
              .terms = "valgt, valgoppgjør, mandater",
              .silent_in_drafts = true},
     .limit = "as many as there are seats",
     .kinds = kinds_with_elections,
     .each = too_few_elected},
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
};

}  // namespace

KO_ENTRY(RuleFile, elected_rules) = {elected_checks};

}  // namespace ko
