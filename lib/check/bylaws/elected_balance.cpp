// SPDX-License-Identifier: MIT
/// KO534 to KO536: the women and men on the lists of an election, among those a list got elected, and among
/// those elected by agreement, where a law or bylaws ask for both.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/bylaws/laid_down.hpp"
#include "check/bylaws/sexes.hpp"
#include "check/elections/elections.hpp"

namespace ko {
namespace {

/// An election of members to a body for its term, and what its law or bylaws ask on the day.
struct AskedElection {
  Election election;
  Provision provision;
};

/// Calls `visit` for the elections by a method for which the rule is laid down.
template <class Visit>
void each_asked(const CheckContext& context, const Record& record, std::string_view method,
                const Findings& findings, const Visit& visit) {
  if (!context.provisions.lay_down(findings.rule())) return;
  each_election(record, [&](const Election& election) {
    const std::string_view role = election.get<"role">();
    const bool is_of_members = role.empty() || role == "member";
    if (election.get<"method">() != method || !is_of_members) return;
    if (election.get<"temporary">().value_or(false)) return;
    auto day = election.get<"date">();
    if (!day && record.kind == Kind::meeting)
      if (const auto start = record.as<meeting_type>().get<"start">()) day = start->date();
    const Record* body = context.records.find(body_of_election(election, record));
    if (!day || day->vague() || body == nullptr || body->kind != Kind::organisation) return;
    if (const auto provision = context.provisions.find(findings.rule(), *body, day->first(), nullptr))
      visit(AskedElection{election, *provision});
  });
}

/// Some persons of an election, and how many were to be elected of them.
struct Group {
  Cursor at;
  std::vector<std::string_view> persons;
  std::int64_t number = 0;  ///< decides the row that holds
  std::string whom;         ///< `elected of the list`
};

/// Reports where too few of the group are of one sex.
void check_group(const CheckContext& context, const AskedElection& asked, const Group& group,
                 Findings& findings) {
  const auto all = static_cast<std::int64_t>(group.persons.size());
  const auto each = asked_of_each_sex(asked.provision.entry, group.number, all);
  const auto few = each ? sex_with_too_few(context.records, group.persons, *each) : std::nullopt;
  if (!few || all == 0) return;
  findings.add_at_key(group.at,
                      fmt::format("{}, and {} ({})", few->in_words(all, group.whom), at_least(*each),
                                  asked.provision.basis()),
                      "mend the names or the sexes, or record with `note` why it could not be otherwise",
                      places_of(asked.provision));
}

template <class Entries>
std::vector<std::string_view> persons_of(const Entries& entries) {
  std::vector<std::string_view> persons;
  for (const auto& each : entries) persons.push_back(named_in(each));
  return persons;
}

void list_balance(const CheckContext& context, const Record& record, Findings& findings) {
  each_asked(context, record, "proportional", findings, [&](const AskedElection& asked) {
    const auto seats = number_in<"seats">(asked.election);
    if (!seats) return;
    for (const ElectionList list : asked.election.get<"lists">())
      check_group(context, asked,
                  {list.cursor<"candidates">(), persons_of(list.get<"candidates">()), *seats,
                   "candidates of " + in_code_marks(list.get<"party">())},
                  findings);
  });
}

/// Those of a list who were elected: as stated, or else its first candidates, as many as its seats.
std::vector<std::string_view> elected_of_list(const Election& election, const ElectionList& list) {
  if (election.cursor<"elected">()) {
    const std::set<std::string_view> people = elected_of(election, list.get<"party">());
    return {people.begin(), people.end()};
  }
  std::vector<std::string_view> persons;
  for (const Candidate each : list.get<"candidates">())
    if (takes_place(each)) persons.push_back(named_in(each));
  const auto seats = static_cast<std::size_t>(number_in<"seats">(list).value_or(0));
  persons.resize(std::min(persons.size(), seats));
  return persons;
}

void elected_balance(const CheckContext& context, const Record& record, Findings& findings) {
  each_asked(context, record, "proportional", findings, [&](const AskedElection& asked) {
    for (const ElectionList list : asked.election.get<"lists">()) {
      const std::vector<std::string_view> persons = elected_of_list(asked.election, list);
      check_group(context, asked,
                  {list.cursor<"party">(), persons, static_cast<std::int64_t>(persons.size()),
                   "elected of " + in_code_marks(list.get<"party">())},
                  findings);
    }
  });
}

void agreed_balance(const CheckContext& context, const Record& record, Findings& findings) {
  each_asked(context, record, "agreement", findings, [&](const AskedElection& asked) {
    const std::set<std::string_view> people = people_elected(asked.election);
    const auto number = static_cast<std::int64_t>(people.size());
    check_group(context, asked,
                {asked.election.cursor<"elected">(),
                 {people.begin(), people.end()},
                 number_in<"seats">(asked.election).value_or(number),
                 "elected"},
                findings);
  });
}

constexpr std::string_view balance_of_elections =
    "the law or the bylaws that lay the numbers down; of the act of 1992 Prop. 46 L (2017–2018) section "
    "14.2.1 "
    "tells";
constexpr std::string_view why_both = "a body that decides for all is to consist of both, as far as can be";

constexpr Check elected_balance_checks[] = {
    {.rule = {.code = "KO534",
              .name = "list-gender-balance",
              .severity = Severity::warning,
              .summary = "a list of an election in proportion with fewer women or men than there have to be",
              .why = why_both,
              .authority = balance_of_elections,
              .terms = "kjønnsbalanse, listeforslag, forholdsvalg, gender balance"},
     .limit = "the number of each sex",
     .parameter = {"balance"},
     .kinds = kinds_with_elections,
     .each = list_balance},
    {.rule = {.code = "KO535",
              .name = "elected-gender-balance",
              .severity = Severity::warning,
              .summary = "fewer women or men elected of a list than there have to be",
              .why = why_both,
              .authority = balance_of_elections,
              .terms = "kjønnsbalanse, valgoppgjør, forholdsvalg, gender balance"},
     .limit = "the number of each sex",
     .parameter = {"balance"},
     .kinds = kinds_with_elections,
     .each = elected_balance},
    {.rule = {.code = "KO536",
              .name = "agreed-gender-balance",
              .severity = Severity::warning,
              .summary = "fewer women or men elected by agreement than there have to be",
              .why = why_both,
              .authority = balance_of_elections,
              .terms = "kjønnsbalanse, avtalevalg, gender balance"},
     .limit = "the number of each sex",
     .parameter = {"balance"},
     .kinds = kinds_with_elections,
     .each = agreed_balance},
};

}  // namespace

KO_ENTRY(RuleFile, elected_balance_rules) = {elected_balance_checks};

}  // namespace ko
