// SPDX-License-Identifier: MIT
/// KO520: votes on, and statements about, proposals there are not.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "check/meetings/ballot.hpp"
#include "check/run/check.hpp"
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

void unknown_proposal_in_item(const Item& item, Findings& findings) {
  const std::vector<std::string_view> ids = ids_of(item.get<"proposals">());
  each_vote(item, [&](const Vote& vote) {
    if (const auto fault = unknown_among(ids, vote.get<"on">(), "the item"))
      findings.add(vote.cursor<"on">(), fault->message, fault->mend());
    const Cursor between = vote.get<"between">();
    if (!between) return;
    for (Cursor choice : between.children())
      if (const auto fault = unknown_among(ids, choice.key(), "the item"))
        findings.add_at_key(choice, fault->message, fault->mend());
  });
}

void unknown_proposal(const CheckContext&, const Record& record, Findings& findings) {
  if (record.kind == Kind::hearing) return unknown_proposal_in_hearing(record.as<hearing_type>(), findings);
  for (Item item : record.as<meeting_type>().get<"agenda">())
    if (item.has<"votes">() || item.has<"decisions">()) unknown_proposal_in_item(item, findings);
}

constexpr Check proposal_checks[] = {
    {.rule = {.code = "KO520",
              .name = "unknown-proposal",
              .summary = "a vote on, or a statement about, a proposal there is not",
              .why = "what was voted on cannot be looked up",
              .terms = "forslag, motion"},
     .kinds = {Kind::meeting, Kind::hearing},
     .each = unknown_proposal},
};

}  // namespace

KO_ENTRY(RuleFile, proposal_rules) = {proposal_checks};

}  // namespace ko
