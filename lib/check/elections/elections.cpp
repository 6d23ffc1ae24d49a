// SPDX-License-Identifier: MIT
/// KO584 to KO586 and KO592: the numbers of an election, against each other, against what the votes give, and
/// against who was there to vote.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/elections/elections.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// True when the seats that a list is said to have are not those that its votes give it.
bool is_other_share(const ElectionList& list, const Headcount& share) {
  const auto stated = number_in<"seats">(list);
  return stated && (*stated < share.certain || *stated > share.possible);
}

void report_share(const ElectionList& list, const Headcount& share, Findings& findings) {
  const std::string given =
      share.known() ? std::to_string(share.certain) : fmt::format("{} or {}", share.certain, share.possible);
  findings.add(list.cursor<"seats">(),
               fmt::format("{} has {}, and its votes give it {}", in_code_marks(list.get<"party">()),
                           counted(*number_in<"seats">(list), "seat"), given),
               "mend the votes or the seats", {{list.cursor<"votes">().place(), "the votes"}});
}

/// The seats of all lists together; nothing where one does not state them.
std::optional<std::int64_t> seats_of_lists(const Election& election) {
  std::optional<std::int64_t> sum;
  for (ElectionList list : election.get<"lists">()) {
    const auto seats = number_in<"seats">(list);
    if (!seats) return std::nullopt;
    sum = sum.value_or(0) + *seats;
  }
  return sum;
}

void check_sum(const Election& election, bool all_are_given, Findings& findings) {
  const auto seats = number_in<"seats">(election);
  const auto sum = seats_of_lists(election);
  if (!seats || !sum || *sum == *seats || (*sum < *seats && !all_are_given)) return;
  findings.add(election.cursor<"seats">(),
               fmt::format("the lists have {} together, and {} to be filled", counted(*sum, "seat"),
                           *seats == 1 ? "1 is" : fmt::format("{} are", *seats)),
               "mend the number, or the seats of the lists",
               {{election.cursor<"lists">().key_place(), "the lists"}});
}

void check_seats_of_lists(const Election& election, Findings& findings) {
  const auto shares = seats_by_votes(election);
  bool any = false;
  std::size_t place = 0;
  for (ElectionList list : election.get<"lists">()) {
    if (!shares) break;
    const Headcount& share = (*shares)[place++];
    if (!is_other_share(list, share)) continue;
    report_share(list, share, findings);
    any = true;
  }
  const bool some_voted =
      shares && std::ranges::any_of(*shares, [](const Headcount& share) { return share.possible > 0; });
  if (!any) check_sum(election, some_voted, findings);
}

void seats_differ_from_votes(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) { check_seats_of_lists(election, findings); });
}

/// The votes that are counted, a blank one too, where every voter has one; else none.
std::int64_t votes_counted(const Election& election) {
  const std::string_view method = election.get<"method">();
  const bool one_each =
      method == "proportional" || (method == "majority" && number_in<"seats">(election) == 1);
  if (!one_each) return 0;
  std::int64_t sum = number_in<"blank">(election).value_or(0);
  for (ElectionList list : election.get<"lists">()) sum += number_in<"votes">(list).value_or(0);
  for (Candidate candidate : election.get<"candidates">()) sum += number_in<"votes">(candidate).value_or(0);
  return sum;
}

void check_ballots(const Election& election, Findings& findings) {
  const auto ballots = number_in<"ballots">(election);
  if (!ballots) return;
  const std::int64_t number = std::max(votes_counted(election), number_in<"blank">(election).value_or(0));
  if (number > *ballots)
    findings.add(election.cursor<"ballots">(),
                 fmt::format("{} {} counted, and {} voted", counted(number, "vote"),
                             number == 1 ? "is" : "are", *ballots),
                 "mend the votes or the number of those who voted, the blank among them");
  const auto entitled = number_in<"entitled">(election);
  if (entitled && *ballots > *entitled)
    findings.add(election.cursor<"ballots">(),
                 fmt::format("{} voted, and {} entitled to", *ballots,
                             *entitled == 1 ? "1 was" : fmt::format("{} were", *entitled)),
                 "mend one of the numbers", {{election.cursor<"entitled">().place(), "those entitled"}});
}

void more_votes_than_ballots(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) { check_ballots(election, findings); });
}

void check_voters(const Attendance& meeting, std::size_t item, const Election& election, Findings& findings) {
  const std::int64_t cast = number_in<"ballots">(election).value_or(votes_counted(election));
  const std::int64_t could = meeting.seated(item).possible;
  if (election.get<"method">() == "direct" || cast <= could) return;
  const Cursor at = election.cursor<"ballots">() ? election.cursor<"ballots">()
                    : election.cursor<"lists">() ? election.cursor<"lists">()
                                                 : election.cursor<"candidates">();
  findings.add_at_key(
      at,
      fmt::format("{} {} counted in the election of item {}, and {} entitled to vote {} there",
                  counted(cast, "vote"), cast == 1 ? "is" : "are", item_number(meeting, item), could,
                  could == 1 ? "was" : "were"),
      "mend the count, or add whoever is missing under `present`",
      {{meeting.meeting().cursor<"present">().key_place(), "those present"}});
}

void more_votes_than_voters(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded() || meeting.seats().seats.empty()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    for (Election election : meeting.items()[i].get<"elections">())
      check_voters(meeting, i, election, findings);
}

bool tells_of_lots(const Election& election) {
  const auto elected = election.get<"elected">();
  return !election.get<"lots">().empty() ||
         std::any_of(elected.begin(), elected.end(),
                     [](const Elected& each) { return each.get<"lots">().value_or(false); });
}

void report_tie(Cursor at, const std::vector<std::string>& names, Findings& findings) {
  findings.add(at,
               fmt::format("{} are equal in the votes, and nothing says how it was decided between them",
                           enumerated(names, Language::en)),
               "add `lots: [{among: […], won: …}]`, or mend the votes");
}

void check_tied_lists(const Election& election, Findings& findings) {
  const auto shares = seats_by_votes(election);
  if (!shares || (!seats_of_lists(election) && election.get<"elected">().empty())) return;
  const std::vector<std::size_t> tied = tied_lists(*shares);
  if (tied.empty()) return;
  std::vector<std::string> names;
  Cursor first;
  std::size_t place = 0;
  for (ElectionList list : election.get<"lists">()) {
    if (std::ranges::find(tied, place++) == tied.end()) continue;
    if (names.empty()) first = list.cursor<"votes">();
    names.push_back(in_code_marks(list.get<"party">()));
  }
  report_tie(first, names, findings);
}

/// In a choice of persons: one elected and one who is not with as many votes.
void check_tied_candidates(const Election& election, Findings& findings) {
  std::vector<std::string_view> elected;
  for (Elected each : election.get<"elected">()) elected.push_back(named_in(each));
  if (election.get<"method">() != "majority" || elected.empty()) return;
  std::ranges::sort(elected);
  const auto is_elected = [&](const Candidate& candidate) {
    return std::ranges::binary_search(elected, named_in(candidate));
  };
  std::map<std::int64_t, std::string_view> others;  // those not elected, by their votes
  for (Candidate candidate : election.get<"candidates">())
    if (const auto votes = number_in<"votes">(candidate);
        votes && takes_place(candidate) && !is_elected(candidate))
      others.emplace(*votes, named_in(candidate));
  for (Candidate chosen : election.get<"candidates">()) {
    const auto votes = number_in<"votes">(chosen);
    const auto equal = votes && is_elected(chosen) ? others.find(*votes) : others.end();
    if (equal == others.end()) continue;
    return report_tie(chosen.cursor<"votes">(),
                      {in_code_marks(named_in(chosen)), in_code_marks(equal->second)}, findings);
  }
}

void tie_without_lots(const CheckContext&, const Record& record, Findings& findings) {
  each_election(record, [&](const Election& election) {
    if (tells_of_lots(election)) return;
    check_tied_lists(election, findings);
    check_tied_candidates(election, findings);
  });
}

constexpr Check election_checks[] = {
    {.rule = {.code = "KO584",
              .name = "seats-differ-from-votes",
              .summary =
                  "a list of a proportional election with other seats than its votes give it, or lists "
                  "with other seats than there are",
              .why = "a seat went to a list that did not win it, or a number is wrong",
              .authority = "kommuneloven section 7-6, first paragraph: seats by how many ballots each list "
                           "got, divided by 1, 2, 3 …; of equal quotients the list with most votes, then "
                           "lots, known from KS's guidance: the wording of that was not seen",
              .terms = "forholdsvalg, valgoppgjør, mandatfordeling, delingstall, d'hondt"},
     .limit = "the seats that the votes give",
     .kinds = kinds_with_elections,
     .each = seats_differ_from_votes},
    {.rule = {.code = "KO585",
              .name = "more-votes-than-ballots",
              .summary = "an election with more votes than voted, or with more who voted than could",
              .why = "one of the numbers is wrong, and the result is read from them",
              .terms = "stemmesedler, stemmetall, blanke stemmer, stemmeberettigede"},
     .limit = "as many votes as voted",
     .kinds = kinds_with_elections,
     .each = more_votes_than_ballots},
    {.rule = {.code = "KO586",
              .name = "more-votes-than-voters",
              .summary = "an election in a meeting with more votes than there were entitled to vote",
              .why = "somebody voted who had no vote, or the count is wrong",
              .terms = "stemmesedler, stemmetall, stemmerett, valg"},
     .limit = "a vote of everybody entitled who was there",
     .meeting = more_votes_than_voters},
    {.rule = {.code = "KO592",
              .name = "tie-without-lots",
              .severity = Severity::warning,
              .summary = "an election with equal votes for the last seat, and nothing of lots",
              .why = "between those who are equal lots decide, and who won by them is to be seen afterwards",
              .authority = "kommuneloven section 7-6, as KS's guidance tells it; the wording was not seen",
              .terms = "loddtrekning, stemmelikhet, forholdsvalg, flertallsvalg",
              .silent_in_drafts = true},
     .kinds = kinds_with_elections,
     .each = tie_without_lots},
};

}  // namespace

KO_ENTRY(RuleFile, election_rules) = {election_checks};

}  // namespace ko
