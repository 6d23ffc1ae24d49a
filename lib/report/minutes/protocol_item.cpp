// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "base/text/digits.hpp"
#include "report/minutes/item_parts.hpp"
#include "report/minutes/protocol.hpp"
#include "report/votes/elections.hpp"
#include "report/votes/proposals.hpp"
#include "report/votes/vote_sentences.hpp"

namespace ko {
namespace {

/// The lines one below the other.
Paragraph in_one_paragraph(const std::vector<Text>& lines) {
  Paragraph paragraph;
  for (const Text& line : lines) {
    if (!paragraph.text.empty()) paragraph.text += "\n";
    paragraph.text += line;
  }
  return paragraph;
}

void add_part(Blocks& blocks, std::string heading, Blocks content) {
  if (content.empty()) return;
  if (!heading.empty()) blocks.push_back({Heading{3, std::move(heading)}});
  for (Block& block : content) blocks.push_back(std::move(block));
}

Blocks paragraphs(const std::vector<Text>& texts) {
  Blocks blocks;
  for (const Text& text : texts) blocks.push_back({Paragraph{text}});
  return blocks;
}

/// What came before the vote: who stood down, what was said, what was moved.
Blocks treatment_of(const Context& context, const Item& item) {
  Blocks blocks;
  Definitions rows;
  add_row(rows, context.say("item.impartiality"), recusals_in_protocol(context, item));
  if (!rows.rows.empty()) blocks.push_back({std::move(rows)});
  if (List points = points_of(context, item); !points.items.empty()) blocks.push_back({std::move(points)});
  for (const Proposal& proposal : shown(context, item.get<"proposals">()))
    blocks.push_back({Paragraph{proposal_text(context, item, proposal)}});
  return blocks;
}

Blocks votes_of(const Context& context, const Item& item) {
  Blocks blocks;
  const auto add = [&](const Vote& vote, std::string_view outcome, const std::string& decision) {
    auto sentences = vote_sentences(context, vote, item, outcome);
    if (sentences.empty()) return;
    if (!decision.empty()) sentences.insert(sentences.begin(), emphasis(decision + ":"));
    blocks.push_back({in_one_paragraph(sentences)});
  };
  for (const Vote& vote : shown(context, item.get<"votes">())) add(vote, {}, {});
  const auto decisions = shown(context, item.get<"decisions">());
  for (const ItemDecision& decision : decisions) {
    const Vote vote = decision.get<"vote">();
    if (!vote || !may_show(context, vote)) continue;
    add(vote, decision.get<"outcome">(),
        decisions.size() > 1 ? context.text(decision.get<"title">()) : std::string());
  }
  return blocks;
}

Blocks elections_of(const Context& context, const Item& item) {
  Blocks blocks;
  for (const Election& election : shown(context, item.get<"elections">()))
    for (Block& block : election_in_tables(context, election)) blocks.push_back(std::move(block));
  return blocks;
}

/// `PS 47/24 Kunstgress på Fossheim stadion`; a plain number stands as in a list.
std::string title_of_item(const Context& context, const std::string& number, const std::string& title) {
  return all_digits(number) ? context.say("item.numbered", number, title) : number + " " + title;
}

}  // namespace

Blocks protocol_item(const Context& context, const Item& item, const std::string& number,
                     const std::vector<RecordedDecision>& recorded) {
  Blocks blocks;
  const std::string title = title_or_withheld(context, item);
  blocks.push_back({Heading{2, number.empty() ? title : title_of_item(context, number, title)}});
  if (Definitions facts = item_facts(context, item); !facts.rows.empty())
    blocks.push_back({std::move(facts)});
  if (!may_show(context, item)) return blocks;
  Blocks decided = paragraphs(item_decisions(context, item, recorded));
  if (number.empty()) {  // such as the approval of the notice: told without parts
    for (Blocks part : {treatment_of(context, item), std::move(decided), votes_of(context, item)})
      add_part(blocks, {}, std::move(part));
  } else {
    add_part(blocks, context.heading<"treatment">("protocol.treatment"), treatment_of(context, item));
    add_part(blocks, context.heading<"votes">("protocol.votes"), votes_of(context, item));
    add_part(blocks, context.heading<"elections">("item.elections"), elections_of(context, item));
    add_part(blocks, context.heading<"decision">("protocol.decision"), std::move(decided));
  }
  add_part(blocks, context.say("item.all_reported"), paragraphs(item_reports(context, item, recorded)));
  Definitions after;
  add_row(after, context, "item.remark", "item.remarks", item_remarks(context, item));
  add_row(after, context.say("item.actions"), agreed_actions(context, item, recorded));
  add_row(after, context.say("note"), context.text(item.get<"note">()));
  if (!after.rows.empty()) blocks.push_back({std::move(after)});
  return blocks;
}

}  // namespace ko
