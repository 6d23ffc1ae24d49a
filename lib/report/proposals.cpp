// SPDX-License-Identifier: MIT
#include "report/proposals.hpp"

#include <algorithm>
#include <vector>

#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Longer ids are words of the record, not letters that people call a proposal by.
constexpr std::size_t longest_letter = 2;

constexpr std::size_t longest_quotation = 60;

/// `Endringsforslag fra Ada Nes`; without a mover, from whom it was moved on behalf of.
std::string kind_and_mover(const Context& context, const Proposal& proposal) {
  const auto kind = proposal.get<"kind">();
  std::string name = capitalised(context.label("kind", kind.empty() ? "motion" : kind));
  const auto party = proposal.get<"for">();
  if (const auto by = proposal.get<"by">(); !by.empty())
    name += " " + context.say("proposal.by", enumerated_names(context, by));
  else if (!party.empty())
    name += " " + context.say("proposal.by", name_of(context, party));
  return name;
}

/// The first words of a proposal, as many as a line has room for.
std::string opening(const Context& context, const Proposal& proposal) {
  std::string text = context.text(proposal.get<"text">());
  while (!text.empty() && text.back() == '.') text.pop_back();
  if (count_characters(text) <= longest_quotation) return text;
  const std::size_t end = text.rfind(' ', longest_quotation);
  return end == std::string::npos ? text : text.substr(0, end) + " …";
}

}  // namespace

Text proposal_text(const Context& context, const Proposal& proposal) {
  std::string lead = kind_and_mover(context, proposal);
  const auto party = proposal.get<"for">();
  if (!proposal.get<"by">().empty() && !party.empty())
    lead += " " + context.say("proposal.for", name_of(context, party));
  Text text;
  if (const auto id = proposal.get<"id">(); !id.empty() && id.size() <= longest_letter)
    text += std::string(id) + ") ";
  text += emphasis(lead + ":");
  text += " " + context.text(proposal.get<"text">());
  add_note(text, context, proposal);
  return text;
}

std::string name_of_proposal(const Context& context, const Item& item, std::string_view id) {
  const auto all = shown(context, item.get<"proposals">());
  const auto called = [&](const Proposal& each) { return each.get<"id">() == id; };
  const auto found = std::find_if(all.begin(), all.end(), called);
  if (found == all.end()) return context.say("vote.on", id);
  const std::string name = kind_and_mover(context, *found);
  const bool is_alone = std::count_if(all.begin(), all.end(), [&](const Proposal& each) {
                          return kind_and_mover(context, each) == name;
                        }) == 1;
  return is_alone ? name : context.say("proposal.quoted", name, opening(context, *found));
}

}  // namespace ko
