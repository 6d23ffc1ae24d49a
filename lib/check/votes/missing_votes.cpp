// SPDX-License-Identifier: MIT
/// KO514: votes that are missing. Where a vote names those who gave one, they are held against those who were
/// there one by one; a stranger among the voters does not make up for a member who is not.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

using Names = std::vector<std::string_view>;

/// A vote, and who of those entitled is not among the ones it names.
struct NamedVote {
  std::size_t item = 0;
  Vote vote;
  Names entitled;
  Names missing;
};

/// Everybody a vote names, in order; nothing where some of it is a number, or said of the others as a whole.
std::optional<Names> everybody_named(const Vote& vote) {
  if (!vote.get<"others">().empty() || !vote.get<"by_party">().empty() || vote.get<"elect">())
    return std::nullopt;
  Names names;
  bool all_listed = true;
  const auto add = [&](Cursor count) {
    if (!count) return;
    if (count.form() != Form::sequence) all_listed = all_listed && Count(count).number() == 0;
    for (const std::string_view person : Count(count).persons()) names.push_back(person);
  };
  for (const Cursor count :
       {vote.cursor<"for">(), vote.cursor<"against">(), vote.cursor<"blank">(), vote.cursor<"absent">()})
    add(count);
  if (const Cursor between = vote.get<"between">())
    for (const Cursor count : between.children()) add(count);
  if (!all_listed || names.empty()) return std::nullopt;
  std::ranges::sort(names);
  return names;
}

/// A name that no record bears may be that of anybody who is missing.
bool has_stranger(const CheckContext& context, const Names& names) {
  return std::ranges::any_of(names,
                             [&](std::string_view name) { return context.records.find(name) == nullptr; });
}

/// The vote as one that names all who took part; nothing where it names a minority, or fewer.
std::optional<NamedVote> as_named(const CheckContext& context, const Attendance& meeting, std::size_t item,
                                  const Vote& vote) {
  const auto names = everybody_named(vote);
  if (!names || has_stranger(context, *names)) return std::nullopt;
  NamedVote named{.item = item, .vote = vote, .entitled = meeting.certain_voters(item), .missing = {}};
  std::ranges::set_difference(named.entitled, *names, std::back_inserter(named.missing));
  if (named.missing.size() * 2 > named.entitled.size()) return std::nullopt;
  return named;
}

/// Those who are in none of the votes that name everybody, and in how many they had a vote. Of one vote
/// alone it is said there.
std::map<std::string_view, std::size_t> silent_throughout(const std::vector<NamedVote>& votes) {
  std::map<std::string_view, std::size_t> entitled;
  std::map<std::string_view, std::size_t> missing;
  for (const NamedVote& vote : votes) {
    for (const std::string_view person : vote.entitled) ++entitled[person];
    for (const std::string_view person : vote.missing) ++missing[person];
  }
  std::erase_if(missing,
                [&](const auto& each) { return each.second < 2 || each.second < entitled[each.first]; });
  return missing;
}

/// `a`, `b` and 3 others.
std::string some_of(const Names& names) {
  constexpr std::size_t most_named = 5;
  std::vector<std::string> written;
  for (const std::string_view name : names) {
    if (written.size() == most_named && names.size() > most_named + 1) break;
    written.push_back(fmt::format("`{}`", name));
  }
  if (const std::size_t rest = names.size() - written.size(); rest != 0)
    written.push_back(fmt::format("{} others", rest));
  return enumerated(written, Language::en);
}

void relate_present(const Attendance& meeting, Finding& finding) {
  finding.related.push_back({meeting.meeting().cursor<"present">().key_place(), "those present"});
}

void report_silent(const Attendance& meeting, std::string_view person, std::size_t number,
                   const std::vector<NamedVote>& votes, Findings& findings) {
  Cursor at = meeting.meeting().cursor<"present">();
  meeting.each_stay(person, [&](const Stay& stay) {
    if (stay.entry) at = named_at(stay.entry);
  });
  Finding& finding = findings.add(
      at, fmt::format("`{}` is listed as present, and votes in none of {} votes by name", person, number),
      "add the votes, or say when the person came and left; where another was there, name that one");
  const auto first = std::ranges::find_if(
      votes, [&](const NamedVote& vote) { return std::ranges::binary_search(vote.missing, person); });
  if (first != votes.end()) finding.related.push_back({counts_at(first->vote).place(), "the first of them"});
}

void report_missing(const Attendance& meeting, const NamedVote& vote, const Names& missing,
                    Findings& findings) {
  Finding& finding = findings.add_at_key(
      counts_at(vote.vote),
      fmt::format("{} {} there and entitled to vote in item {}, and {} no vote", some_of(missing),
                  missing.size() == 1 ? "was" : "were", item_number(meeting, vote.item),
                  missing.size() == 1 ? "has" : "have"),
      "add the vote, or say what became of it: `blank` or `absent`; `left` says who had gone");
  relate_present(meeting, finding);
}

/// Compares numbers, where they are all there is.
void compare_numbers_of(const Attendance& meeting, std::size_t item, const Vote& vote, Findings& findings) {
  const Ballot ballot = Ballot::of(vote);
  const Shares between = Shares::of(vote.get<"between">());
  if (!ballot.counted() && between.sum == 0) return;
  if (!vote.get<"others">().empty()) return;  // whoever is not counted voted so
  const std::int64_t accounted = ballot.accounted_for() + between.sum;
  const std::int64_t certain = meeting.seated(item).certain;
  if (accounted >= certain) return;
  Finding& finding = findings.add_at_key(
      counts_at(vote),
      fmt::format("{} accounted for in item {}, and {} entitled to vote were there",
                  accounted == 1 ? "1 vote is" : fmt::format("{} votes are", accounted),
                  item_number(meeting, item), certain),
      fmt::format("say what became of the other {}: `blank` or `absent`", certain - accounted));
  relate_present(meeting, finding);
}

void votes_unaccounted_for(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  std::vector<NamedVote> named;
  each_vote_of(meeting, [&](std::size_t item, const Vote& vote) {
    auto by_name = as_named(context, meeting, item, vote);
    const bool names_tell = by_name && !by_name->missing.empty();
    if (by_name) named.push_back(std::move(*by_name));
    if (!names_tell) compare_numbers_of(meeting, item, vote, findings);
  });
  const auto silent = silent_throughout(named);
  for (const auto& [person, number] : silent) report_silent(meeting, person, number, named, findings);
  for (const NamedVote& vote : named) {
    Names missing;
    std::ranges::copy_if(vote.missing, std::back_inserter(missing),
                         [&](std::string_view person) { return !silent.contains(person); });
    if (!missing.empty()) report_missing(meeting, vote, missing, findings);
  }
}

constexpr Check missing_vote_checks[] = {
    {.rule = {.code = "KO514",
              .name = "votes-unaccounted-for",
              .severity = Severity::warning,
              .summary = "fewer votes than there were people entitled to vote, or one of them who gave none",
              .why = "who reads it cannot tell a blank vote from one that was forgotten",
              .terms = "votering, stemmeplikt, votes",
              .silent_in_drafts = true},
     .limit = "the number of those entitled to vote",
     .meeting = votes_unaccounted_for},
};

}  // namespace

KO_ENTRY(RuleFile, missing_vote_rules) = {missing_vote_checks};

}  // namespace ko
