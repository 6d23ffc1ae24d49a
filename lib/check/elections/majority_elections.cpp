// SPDX-License-Identifier: MIT
/// KO539 and KO549: who won an election, against the votes and the lots.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "check/elections/elections.hpp"

namespace ko {
namespace {

/// Of a candidate or of one who was elected: the candidate with this name, if it has votes.
struct Standing {
  Candidate candidate;
  std::int64_t votes = 0;
  bool is_elected = false;
};

std::vector<Standing> standings(const Election& election) {
  std::vector<Standing> all;
  for (const Candidate each : election.get<"candidates">()) {
    const auto votes = number_in<"votes">(each);
    if (!votes || !takes_place(each)) continue;
    bool is_elected = false;
    for (const Elected one : election.get<"elected">())
      is_elected = is_elected || named_in(one) == named_in(each);
    all.push_back({each, *votes, is_elected});
  }
  return all;
}

void elected_with_fewer_votes(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    if (election.get<"method">() != "majority" || !election.cursor<"elected">()) return;
    const std::vector<Standing> all = standings(election);
    const Standing* passed_over = nullptr;
    for (const Standing& each : all)
      if (!each.is_elected && (passed_over == nullptr || each.votes > passed_over->votes))
        passed_over = &each;
    if (passed_over == nullptr) return;
    for (const Standing& each : all) {
      if (!each.is_elected || each.votes >= passed_over->votes) continue;
      findings.add(
          each.candidate.cursor<"votes">(),
          fmt::format("`{}` is elected with {}, and `{}` has {} and is not",
                      printable(named_in(each.candidate)), counted(each.votes, "vote"),
                      printable(named_in(passed_over->candidate)), passed_over->votes),
          "mend the votes or who was elected; of one who did not take the place write `declined: true`",
          {{passed_over->candidate.cursor<"votes">().place(), "more votes"}});
    }
  });
}

/// Whether the election names somebody as elected: as a member, a leader or a deputy.
bool is_elected(const Election& election, std::string_view name) {
  const auto elected = election.get<"elected">();
  bool found = std::any_of(elected.begin(), elected.end(),
                           [&](const Elected& each) { return named_in(each) == name; });
  each_deputy(election, [&](const ElectedDeputy& each) { found = found || named_in(each) == name; });
  return found;
}

/// Reports lots whose winner is not elected, though one who lost is.
void check_loser_elected(const Election& election, const DrawnLots& lots, Findings& findings) {
  const auto among = lots.get<"among">();
  const auto won = lots.get<"won">();
  const auto loser = std::find_if(among.begin(), among.end(), [&](std::string_view name) {
    const auto elected = election.get<"elected">();
    return std::find(won.begin(), won.end(), name) == won.end() &&
           std::any_of(elected.begin(), elected.end(),
                       [&](const Elected& each) { return named_in(each) == name && takes_place(each); });
  });
  if (loser == among.end()) return;
  for (auto at = won.begin(); !(at == won.end()); ++at) {
    if (std::find(among.begin(), among.end(), *at) == among.end() || is_elected(election, *at)) continue;
    findings.add(at.cursor(),
                 fmt::format("{} won the lots and is not elected, and {} is", in_code_marks(*at),
                             in_code_marks(*loser)),
                 "mend who won or who was elected; of one who did not take the place write `declined: true`",
                 {{election.cursor<"elected">().key_place(), "those elected"}});
  }
}

void lots_won_by_another(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    for (const DrawnLots lots : election.get<"lots">()) {
      const auto among = lots.get<"among">();
      const auto won = lots.get<"won">();
      for (auto at = won.begin(); !(at == won.end()); ++at) {
        if (among.empty() || std::find(among.begin(), among.end(), *at) != among.end()) continue;
        findings.add(at.cursor(),
                     fmt::format("{} won, and the lots were not drawn for it", in_code_marks(*at)),
                     "mend the name, or add it to `among`",
                     {{lots.cursor<"among">().key_place(), "drawn among these"}});
      }
      check_loser_elected(election, lots, findings);
    }
  });
}

constexpr Check majority_election_checks[] = {
    {.rule = {.code = "KO539",
              .name = "elected-with-fewer-votes",
              .summary = "an election by majority that one with fewer votes than another won",
              .why = "whoever has most votes is elected",
              .authority = "kommuneloven section 7-8; its text was not at hand",
              .terms = "flertallsvalg, stemmetall"},
     .limit = "the votes of who is not elected",
     .kinds = kinds_with_elections,
     .each = elected_with_fewer_votes},
    {.rule =
         {.code = "KO549",
          .name = "lots-won-by-another",
          .summary =
              "lots that were won by somebody among whom they were not drawn, or who is not elected while "
              "one who lost is",
          .why = "one of the two names is wrong, and the place is another's",
          .terms = "loddtrekning"},
     .kinds = kinds_with_elections,
     .each = lots_won_by_another},
};

}  // namespace

KO_ENTRY(RuleFile, majority_election_rules) = {majority_election_checks};

}  // namespace ko
