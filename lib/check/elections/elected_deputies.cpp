// SPDX-License-Identifier: MIT
/// KO589 and KO593: the deputies elected, against how many there are to be.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "check/elections/elections.hpp"

namespace ko {
namespace {

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
    report_deputies(at, number, *seats + more_deputies,
                    fmt::format(" of {}", in_code_marks(list.get<"party">())), findings);
  }
}

/// Whether the number is that of each group or of all is left open: only what is too many either way is told.
void check_deputies_by_agreement(const Election& election, Findings& findings) {
  const auto seats = number_in<"seats">(election);
  if (!seats) return;
  std::set<std::string_view> groups;
  for (ElectedDeputy deputy : election.get<"deputies">()) groups.insert(deputy.get<"for">());
  const std::int64_t most = *seats + more_deputies * static_cast<std::int64_t>(groups.size());
  const std::size_t number = count_deputies(election);
  if (are_more(number, most)) report_deputies(election.cursor<"deputies">(), number, most, "", findings);
}

void deputies_beyond_the_act(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    if (election.get<"method">() == "proportional") check_deputies_of_lists(election, findings);
    if (election.get<"method">() == "agreement") check_deputies_by_agreement(election, findings);
  });
}

constexpr Check elected_deputies_checks[] = {
    {.rule = {.code = "KO589",
              .name = "too-many-deputies",
              .summary = "more deputies elected than were to be",
              .why = "a deputy beyond the number is called in vain, or the number is wrong",
              .terms = "varamedlem, vararepresentant, varaliste"},
     .limit = "as many as were to be elected",
     .kinds = kinds_with_elections,
     .each = too_many_deputies},
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

KO_ENTRY(RuleFile, elected_deputies_rules) = {elected_deputies_checks};

}  // namespace ko
