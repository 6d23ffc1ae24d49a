// SPDX-License-Identifier: MIT
#include "report/votes/proposals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "report/minutes/attendance.hpp"

namespace ko {
namespace {

/// `fra Ada Nes`: who moved it, or without a mover on behalf of whom; empty where nobody is stated.
std::string moved_by(const Context& context, const Proposal& proposal) {
  const auto by = proposal.get<"by">();
  const auto parties = proposal.get<"for">();
  if (!by.empty()) return context.say("proposal.by", enumerated_names_within(context, by));
  return parties.empty() ? std::string()
                         : context.say("proposal.by", enumerated_names_within(context, parties));
}

/// True for `4`, `2b`, `a`: what follows the kind, where any other label is a name of its own.
bool is_number_or_letter(std::string_view label) {
  return is_digit(label.front()) || label.size() == 1;
}

/// `Endringsforslag`, `Tilleggsforslag 2`: its kind and what the source calls it.
std::string kind_and_label(const Context& context, const Proposal& proposal) {
  const auto label = proposal.get<"label">();
  if (!label.empty() && !is_number_or_letter(label)) return std::string(label);
  const auto kind = proposal.get<"kind">();
  const std::string_view unsaid = proposal.get<"amends">().empty() ? "motion" : "amendment";
  std::string name = capitalised(context.label("kind", kind.empty() ? unsaid : kind));
  return label.empty() ? name : name + " " + std::string(label);
}

/// `Endringsforslag fra Ada Nes`; without a mover, from whom it was moved on behalf of.
std::string kind_and_mover(const Context& context, const Proposal& proposal, std::string_view number = {}) {
  std::string name = kind_and_label(context, proposal);
  if (!number.empty()) name = fmt::format("{} {}", name, number);
  const std::string by = moved_by(context, proposal);
  return by.empty() ? name : name + " " + by;
}

/// Where others of the item are of the same kind and mover, its number among them in order; else empty.
std::string number_among_alike(const Context& context, const Item& item, const Proposal& proposal) {
  const std::string name = kind_and_mover(context, proposal);
  std::size_t alike = 0;
  std::size_t number = 0;
  for (const Proposal& each : shown(context, item.get<"proposals">())) {
    if (kind_and_mover(context, each) != name) continue;
    ++alike;
    if (each.at() == proposal.at()) number = alike;
  }
  return alike > 1 ? std::to_string(number) : std::string();
}

/// `Forslag 1 fra Ada Nes`: no other proposal of the item has the same name.
std::string own_name(const Context& context, const Item& item, const Proposal& proposal) {
  return kind_and_mover(context, proposal, number_among_alike(context, item, proposal));
}

}  // namespace

Proposal proposal_called(const Context& context, const Item& item, std::string_view id) {
  for (const Proposal& each : shown(context, item.get<"proposals">()))
    if (!id.empty() && each.get<"id">() == id) return each;
  return {};
}

MessageKey the_proposal(const Proposal& proposal) {
  const std::string_view kind = proposal.get<"kind">();
  if (kind == "recommendation") return "proposal.the_recommendation";
  if (kind == "alternative") return "proposal.the_alternative";
  if (kind == "additional") return "proposal.the_addition";
  if (kind == "referral") return "proposal.the_referral";
  const bool amends = kind == "amendment" || (kind.empty() && !proposal.get<"amends">().empty());
  return amends ? MessageKey("proposal.the_amendment") : "proposal.the_motion";
}

Text proposal_text(const Context& context, const Item& item, const Proposal& proposal) {
  std::string lead = own_name(context, item, proposal);
  const auto parties = proposal.get<"for">();
  if (!proposal.get<"by">().empty() && !parties.empty())
    lead += " " + context.say("proposal.for", enumerated_names_within(context, parties));
  if (proposal_called(context, item, proposal.get<"amends">()))
    lead +=
        " " + context.say("proposal.amends", the_proposal_called(context, item, proposal.get<"amends">()));
  if (proposal.get<"withdrawn">().value_or(false)) lead += " (" + context.say("proposal.withdrawn") + ")";
  Text text;
  text += emphasis(lead + ":");
  const std::string words = context.text(proposal.get<"text">());
  if (!words.empty())
    text += " " + words;
  else if (proposal.get<"points">().empty())
    text += " " + context.say("proposal.not_printed");
  add_points(text, context, proposal.get<"points">(), proposal.get<"points_from">().value_or(1));
  add_note(text, context, proposal);
  return text;
}

std::string name_of_proposal(const Context& context, const Item& item, std::string_view id) {
  const Proposal found = proposal_called(context, item, id);
  if (found) return own_name(context, item, found);
  // Where proposals are recorded a vote is on one of them; what is not among those shown is not public.
  return item.get<"proposals">().empty() ? context.say("vote.on", name_of(context, id))
                                         : context.say("proposal.withheld");
}

std::string the_proposal_called(const Context& context, const Item& item, std::string_view id) {
  const Proposal found = proposal_called(context, item, id);
  if (!found || !found.get<"label">().empty() || !number_among_alike(context, item, found).empty())
    return uncapitalised(name_of_proposal(context, item, id));
  const std::string by = moved_by(context, found);
  const std::string name = context.say(the_proposal(found));
  return by.empty() ? name : name + " " + by;
}

std::string the_proposal_shortly(const Context& context, const Item& item, std::string_view id) {
  const Proposal found = proposal_called(context, item, id);
  if (!found) return the_proposal_called(context, item, id);
  const std::string name = context.say(the_proposal(found));
  const auto all = shown(context, item.get<"proposals">());
  const auto alike = std::ranges::count_if(
      all, [&](const Proposal& each) { return context.say(the_proposal(each)) == name; });
  return alike == 1 ? name : the_proposal_called(context, item, id);
}

}  // namespace ko
