// SPDX-License-Identifier: MIT
/// KO520, KO532 and KO583: votes on, and statements about, proposals there are not, and proposals of nothing.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "ko/values/result.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// What is wrong with the name of a proposal, if these are those there are. Without any, `on` may be in
/// words.
std::optional<Fault> unknown_among(const std::vector<std::string_view>& ids, std::string_view id,
                                   std::string_view where) {
  if (ids.empty() || id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) return std::nullopt;
  std::string all;
  for (std::string_view each : ids) all += fmt::format("{}`{}`", all.empty() ? "" : ", ", each);
  const auto near = nearest(id, ids);
  return Fault{fmt::format("{} has no proposal `{}`", where, printable(id)),
               near.empty() ? "write the id of one there is: " + all
                            : fmt::format("write `{}`; the proposals are {}", near.front(), all)};
}

template <class Proposals>
std::vector<std::string_view> ids_of(Proposals proposals) {
  std::vector<std::string_view> ids;
  for (auto proposal : proposals)
    if (const std::string_view id = proposal.template get<"id">(); !id.empty()) ids.push_back(id);
  return ids;
}

void unknown_proposal_in_hearing(const Hearing& hearing, Findings& findings) {
  const std::vector<std::string_view> ids = ids_of(hearing.get<"proposal">());
  for (Statement statement : hearing.get<"statements">()) {
    const auto on = statement.get<"on">();
    for (auto at = on.begin(); !(at == on.end()); ++at)
      if (const auto fault = unknown_among(ids, *at, "the hearing"))
        findings.add(at.cursor(), fault->message, fault->mend());
  }
}

/// The proposal of an item with an id; false where there is none.
Proposal proposal_called(const Item& item, std::string_view id) {
  for (Proposal proposal : item.get<"proposals">())
    if (!id.empty() && proposal.get<"id">() == id) return proposal;
  return {};
}

/// Points that a vote names and the proposal voted on does not have.
void unknown_points(const Item& item, const Vote& vote, Findings& findings) {
  const Proposal proposal = proposal_called(item, vote.get<"on">());
  const auto has = static_cast<std::int64_t>(proposal ? proposal.get<"points">().size() : 0);
  const std::int64_t first = proposal ? proposal.get<"points_from">().value_or(1) : 1;
  const std::int64_t last = first + has - 1;
  const auto points = vote.get<"points">();
  for (auto at = points.begin(); has != 0 && !(at == points.end()); ++at)
    if (const auto point = *at; point && (*point < first || *point > last))
      findings.add(at.cursor(),
                   fmt::format("the proposal `{}` has no point {}", printable(vote.get<"on">()), *point),
                   has == 1 ? fmt::format("its only point is {}", first)
                            : fmt::format("its points are {} to {}", first, last),
                   {{proposal.cursor<"points">().key_place(), "its points"}});
}

void unknown_proposal_in_item(const Item& item, Findings& findings) {
  const std::vector<std::string_view> ids = ids_of(item.get<"proposals">());
  for (Proposal proposal : item.get<"proposals">())
    if (const auto fault = unknown_among(ids, proposal.get<"amends">(), "the item"))
      findings.add(proposal.cursor<"amends">(), fault->message, fault->mend());
    else if (const auto id = proposal.get<"id">(); !id.empty() && proposal.get<"amends">() == id)
      findings.add(proposal.cursor<"amends">(), fmt::format("proposal `{}` changes itself", id),
                   "name the proposal it changes, or take `amends` away");
  each_vote(item, [&](const Vote& vote) {
    if (const auto fault = unknown_among(ids, vote.get<"on">(), "the item"))
      findings.add(vote.cursor<"on">(), fault->message, fault->mend());
    unknown_points(item, vote, findings);
    if (const auto fault = unknown_among(ids, vote.get<"chosen">(), "the item"))
      findings.add(vote.cursor<"chosen">(), fault->message, fault->mend());
    const Cursor between = vote.get<"between">();
    if (!between) return;
    for (Cursor choice : between.children())
      if (const auto fault = unknown_among(ids, choice.key(), "the item"))
        findings.add_at_key(choice, fault->message, fault->mend());
  });
}

void withdrawn_voted_on(const CheckContext&, const Record& record, Findings& findings) {
  for (Item item : record.as<meeting_type>().get<"agenda">())
    each_vote(item, [&](const Vote& vote) {
      const auto check = [&](Cursor at, std::string_view id) {
        const Proposal proposal = proposal_called(item, id);
        if (!proposal || !proposal.get<"withdrawn">().value_or(false)) return;
        findings.add(at, fmt::format("the proposal `{}` was withdrawn, and is voted on", printable(id)),
                     "take `withdrawn` away, or the vote",
                     {{proposal.cursor<"withdrawn">().place(), "withdrawn"}});
      };
      check(vote.cursor<"on">(), vote.get<"on">());
      if (const Cursor between = vote.get<"between">())
        for (Cursor choice : between.children()) check(choice, choice.key());
    });
}

/// A blank `text` says that the source does not print it.
void proposal_of_nothing(const CheckContext&, const Record& record, Findings& findings) {
  for (Item item : record.as<meeting_type>().get<"agenda">())
    for (Proposal proposal : item.get<"proposals">())
      if (!proposal.has<"text">() && proposal.get<"points">().empty())
        findings.add(proposal.at(), "nothing says what is proposed",
                     "add `text` or `points`; leave `text` blank where the source does not print it");
}

void unknown_proposal(const CheckContext&, const Record& record, Findings& findings) {
  if (record.kind == Kind::hearing) return unknown_proposal_in_hearing(record.as<hearing_type>(), findings);
  for (Item item : record.as<meeting_type>().get<"agenda">()) unknown_proposal_in_item(item, findings);
}

constexpr Check proposal_checks[] = {
    {.rule = {.code = "KO520",
              .name = "unknown-proposal",
              .summary = "a vote on, or a statement about, a proposal there is not",
              .why = "what was voted on cannot be looked up",
              .terms = "forslag, motion"},
     .kinds = {Kind::meeting, Kind::hearing},
     .each = unknown_proposal},
    {.rule = {.code = "KO532",
              .name = "proposal-of-nothing",
              .severity = Severity::warning,
              .summary = "a proposal with neither a text nor points",
              .why = "what was voted on cannot be read",
              .terms = "forslag, ordlyd",
              .silent_in_drafts = true},
     .kinds = Kind::meeting,
     .each = proposal_of_nothing},
    {.rule = {.code = "KO583",
              .name = "withdrawn-proposal-voted-on",
              .summary = "a vote on a proposal that was withdrawn",
              .why = "what is taken back is no longer before the body, so one of the two is wrong",
              .terms = "trukket forslag, votering"},
     .kinds = Kind::meeting,
     .each = withdrawn_voted_on},
};

}  // namespace

KO_ENTRY(RuleFile, proposal_rules) = {proposal_checks};

}  // namespace ko
