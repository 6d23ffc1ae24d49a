// SPDX-License-Identifier: MIT
/// KO509, KO537 and KO547: who was in the chair for an item, whose vote decided, and who decided on whom.
#include <fmt/format.h>

#include "check/presence/participation.hpp"

namespace ko {
namespace {

void casting_vote_of_another(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const std::string_view chair = chair_of(meeting, i);
    const bool is_stated = !meeting.items()[i].get<"chair">().empty();
    if (!is_stated && meeting.recusal(i, chair)) continue;  // another took it, and nothing says who
    const Record* in_chair = context.records.find(chair);
    each_vote(meeting.items()[i], [&](const Vote& vote) {
      const Record* casting = context.records.find(vote.get<"casting">());
      if (in_chair == nullptr || casting == nullptr || casting == in_chair) return;
      const Item& item = meeting.items()[i];
      const Cursor stated =
          item.cursor<"chair">() ? item.cursor<"chair">() : meeting.meeting().cursor<"chair">();
      findings.add(vote.cursor<"casting">(),
                   fmt::format("`{}` has the casting vote, and `{}` was in the chair for item {}",
                               casting->id, in_chair->id, item_number(meeting, i)),
                   fmt::format("write {}, or name who was in the chair in the item's `chair`", in_chair->id),
                   {{stated.place(), "the chair"}});
    });
  }
}

/// Whether somebody other than the chair leads the body or is its deputy leader, and may have been there.
bool another_can_chair(const CheckContext& context, const Attendance& meeting, std::size_t item) {
  const std::string_view chair = meeting.meeting().get<"chair">();
  const auto leads = [](std::string_view role) { return role == "leader" || role == "deputy_leader"; };
  for (const Stay& stay : meeting.stays())
    if (stay.person != chair && stay.entry && leads(stay.entry.get<"role">()) &&
        overlap(stay.time, meeting.times().items[item]) != Truth::no)
      return true;
  if (meeting.body() == nullptr) return false;
  for (const Tenure& tenure : context.tenures_of(*meeting.body()))
    if (tenure.person != nullptr && tenure.person->id != chair && leads(tenure.entry.get<"role">()) &&
        meeting.there(tenure.person->id, item) != Truth::no)
      return true;
  return false;
}

void nobody_in_the_chair(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const std::string_view chair = meeting.meeting().get<"chair">();
  if (!meeting.recorded() || chair.empty() || !meeting.listed(chair)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    if (!meeting.items()[i].get<"chair">().empty()) continue;
    const Recusal recusal = meeting.recusal(i, chair);
    const bool is_down = recusal && recusal.get<"instead">().empty();
    if (!is_down && meeting.there(chair, i) != Truth::no) continue;
    if (another_can_chair(context, meeting, i)) continue;
    Finding& finding = findings.add(
        meeting.items()[i].cursor<"title">(),
        fmt::format("nobody is recorded as chairing item {}: `{}` {}", item_number(meeting, i), chair,
                    is_down ? "stood down" : "was not there for it"),
        "name in the item's `chair` who did", {{meeting.meeting().cursor<"chair">().place(), "the chair"}});
    if (is_down) finding.related.push_back({named_at(recusal).place(), "stood down by this entry"});
    if (!is_down) relate_stays(meeting, chair, i, finding);
  }
}

void votes_on_own_eligibility(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    for (const Recusal recusal : meeting.items()[i].get<"recused">()) {
      const Record* person = context.records.find(recusal.get<"person">());
      const Vote vote = recusal.get<"vote">();
      if (person == nullptr || !vote) continue;
      each_voter(vote, [&](Cursor voter) {
        if (context.records.find(voter.text()) != person) return;
        findings.add(voter, fmt::format("`{}` votes on whether they are disqualified themselves", person->id),
                     "take the name out of the vote", {{named_at(recusal).place(), "the question is about"}});
      });
    }
}

constexpr Check chair_checks[] = {
    {.rule = {.code = "KO537",
              .name = "casting-vote-of-another",
              .summary = "a casting vote of somebody who was not in the chair",
              .why = "where the votes are equal, it is the chair's that decides",
              .authority = "kommuneloven section 11-9; its text was not at hand",
              .terms = "dobbeltstemme, stemmelikhet, møteleder, casting vote"},
     .meeting = casting_vote_of_another},
    {.rule = {.code = "KO509",
              .name = "nobody-in-the-chair",
              .severity = Severity::warning,
              .summary = "an item for which the chair was gone, and nobody is recorded as taking over",
              .why = "who led the item answers for how it was put to the vote",
              .terms = "møteleder, ordfører, chair",
              .silent_in_drafts = true},
     .meeting = nobody_in_the_chair},
    {.rule = {.code = "KO547",
              .name = "votes-on-own-eligibility",
              .severity = Severity::warning,
              .summary = "somebody who votes on whether they are disqualified themselves",
              .why = "the body decides without the member that the question is about",
              .authority = "forvaltningsloven section 8; its text was not at hand",
              .terms = "habilitet, inhabilitet, habilitetsvurdering"},
     .meeting = votes_on_own_eligibility},
};

}  // namespace

KO_ENTRY(RuleFile, chair_rules) = {chair_checks};

}  // namespace ko
