// SPDX-License-Identifier: MIT
/// KO595: what was decided though the notice did not name it, against those who opposed that.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/meetings/local_government_act.hpp"
#include "check/votes/ballot.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

using Urgent = View<urgent_type>;

/// True for `enstemmig`, `Samrøystes`, `unanimously`, with whatever follows.
bool says_unanimous(std::string_view accepted) {
  const std::string folded = fold_case(accepted);
  constexpr std::string_view words[] = {"enstemmig", "samrøystes", "einstemmig", "unanim"};
  return std::ranges::any_of(words, [&](std::string_view word) { return folded.starts_with(word); });
}

/// Why an item that was decided ought not to have been taken up; empty where the records do not say so.
std::string opposed(const Attendance& meeting, std::size_t place, const Urgent& urgent) {
  const Vote vote = urgent.get<"vote">();
  const auto against = Ballot::of(vote, meeting, place).against;
  const std::vector<std::string_view> named = vote.get<"against">().persons();
  const std::string_view chair = chair_of(meeting, place);
  const std::string number = item_number(meeting, place);
  if (!chair.empty() && std::ranges::find(named, chair) != named.end())
    return fmt::format("the chair opposed that item {} be taken up, and it was decided", number);
  const std::int64_t present = meeting.recorded() ? meeting.seated(place).possible : 0;
  if (against && present > 0 && *against * 3 >= present)
    return fmt::format("{} of the {} present opposed that item {} be taken up, and it was decided", *against,
                       present, number);
  if (against.value_or(0) > 0 &&
      (says_unanimous(urgent.get<"accepted">()) || vote.get<"unanimous">().value_or(false)))
    return fmt::format("that item {} was taken up is said to be unanimous, and {} voted against", number,
                       *against);
  return {};
}

void opposed_items(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!laid_down(context, meeting, findings)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    const auto urgent = item.get<"urgent">();
    if (!urgent.get<"vote">() || !is_decided(item)) continue;
    if (std::string why = opposed(meeting, i, urgent); !why.empty())
      findings.add_at_key(counts_at(urgent.get<"vote">()), std::move(why),
                          "mend the count, or record what the item came to: `status: postponed`");
  }
}

constexpr Check urgent_item_checks[] = {
    {.rule = asked_by_act(
         {.code = "KO595",
          .name = "urgent-item-opposed",
          .severity = Severity::warning,
          .summary = "an item decided without being on the notice, though enough of those there opposed it",
          .why = "nobody is to be taken unawares: the chair, or a third of the members present, can stop it",
          .authority =
              "kommuneloven section 11-3; its text was not at hand. Section 34 of the act of 1992 had "
              "it so, as a written question to the Storting (qid 62122) quotes it: hvis ikke møteleder "
              "eller 1/3 av de møtende medlemmene motsetter seg dette",
          .terms = "hastesak, ekstrasak, saksliste, innkalling"}),
     .limit = "less than a third of the members present",
     .meeting = opposed_items},
};

}  // namespace

KO_ENTRY(RuleFile, urgent_item_rules) = {urgent_item_checks};

}  // namespace ko
