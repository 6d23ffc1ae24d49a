// SPDX-License-Identifier: MIT
#include "report/meeting_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <string_view>
#include <utility>

#include "base/text/digits.hpp"
#include "report/minutes/item_parts.hpp"
#include "report/votes/decisions.hpp"
#include "report/votes/elections.hpp"
#include "report/votes/proposals.hpp"

namespace ko {
namespace {

std::string heading(const Context& context, const std::string& number, const std::string& title) {
  return all_digits(number) ? context.say("item.numbered", number, title)
                            : context.say("item.case", number, title);
}

Text vote_text(const Context& context, const Item& item, const Vote& vote) {
  std::string line;
  if (const auto on = vote.get<"on">(); !on.empty()) {
    line = name_of_proposal(context, item, on);
    if (vote.get<"as_amended">().value_or(false)) line = context.say("vote.as_amended", line);
    line += ": ";
  }
  std::string words = capitalised(line + vote_in_words(context, vote, item));
  if (const std::string result = result_in_words(context, vote, item); !result.empty())
    words += ". " + result;
  return words;
}

Definitions after_points(const Context& context, const Item& item,
                         const std::vector<RecordedDecision>& recorded) {
  Definitions rows;
  const auto vote_line = [&](const Context& within, const Vote& vote) {
    return vote_text(within, item, vote);
  };
  add_row(rows, context, "item.proposal", "item.proposals",
          lines(context, item.get<"proposals">(), [&](const Context& within, const Proposal& proposal) {
            return proposal_text(within, item, proposal);
          }));
  add_row(rows, context, "item.vote", "item.votes", lines(context, item.get<"votes">(), vote_line));
  add_row(rows, context, "item.election", "item.elections",
          lines(context, item.get<"elections">(), election_text));
  add_row(rows, context, "item.reported", "item.all_reported", item_reports(context, item, recorded));
  add_row(rows, context, "item.decision", "item.decisions", item_decisions(context, item, recorded));
  add_row(rows, context, "item.remark", "item.remarks", item_remarks(context, item));
  add_row(rows, context.say("item.actions"), agreed_actions(context, item, recorded));
  add_row(rows, context.say("note"), context.text(item.get<"note">()));
  return rows;
}

}  // namespace

Blocks agenda_item(const Context& context, const Item& item, const std::string& number,
                   const std::vector<RecordedDecision>& recorded) {
  Blocks blocks;
  blocks.push_back({Heading{3, heading(context, number, title_or_withheld(context, item))}});
  Definitions before = item_facts(context, item);
  const bool is_shown = may_show(context, item);
  if (is_shown) add_row(before, context.say(recusals_heading(item)), recusals(context, item));
  if (!before.rows.empty()) blocks.push_back({std::move(before)});
  if (!is_shown) return blocks;
  if (auto points = points_of(context, item); !points.items.empty()) blocks.push_back({std::move(points)});
  if (auto rows = after_points(context, item, recorded); !rows.rows.empty())
    blocks.push_back({std::move(rows)});
  return blocks;
}

}  // namespace ko
