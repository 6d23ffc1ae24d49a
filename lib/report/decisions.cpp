// SPDX-License-Identifier: MIT
#include "report/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "report/attendance.hpp"

namespace ko {
namespace {

/// How a decision belongs to the meeting; nothing when it does not.
std::optional<RecordedDecision> belonging(const Context& context, const Decision& decision,
                                          const Record& meeting) {
  if (decision.get<"meeting">() == meeting.id)
    return RecordedDecision{decision, item_numbered(meeting.as<meeting_type>(), decision.get<"item">()).at(),
                            false};
  for (const std::string_view address : decision.get<"reported_in">()) {
    const Target target = context.records.resolve(address);
    if (!target || target.record->at != meeting.at) continue;
    return RecordedDecision{decision, target.at == meeting.at ? Cursor() : target.at, true};
  }
  return std::nullopt;
}

using Parts = std::vector<std::string>;

/// Who is counted, where the record names them: ` (Ada Nes, Bo Lie)`.
std::string voters(const Context& context, const Count& count) {
  return in_parentheses(names_of_voters(context, count));
}

/// The number as the source states it, else as it is counted.
void add_count(Parts& parts, const Context& context, MessageKey key, const Count& count,
               std::optional<std::int64_t> stated = std::nullopt) {
  const auto number = stated || !count ? stated : count.number();
  if (number) parts.push_back(context.say(key, *number) + voters(context, count));
}

/// `name fikk 2 stemmer (Ada Nes, Bo Lie)` for every key of a mapping.
template <class Name>
void add_tally(Parts& parts, const Context& context, Cursor tally, Name name) {
  if (!tally || tally.form() != Form::mapping) return;
  for (const Cursor entry : tally.children())
    if (const auto votes = Count(entry).number())
      parts.push_back((*votes == 1 ? context.say("vote.vote", name(entry.key()))
                                   : context.say("vote.votes", name(entry.key()), *votes)) +
                      voters(context, Count(entry)));
}

/// `for: Ap (7), H (3)`: the parties of which `of_party` says a number.
template <class OfParty>
void add_parties(Parts& parts, const Context& context, MessageKey key, const Vote& vote, OfParty of_party) {
  const Parts shares = party_shares(context, vote, of_party);
  if (!shares.empty()) parts.push_back(context.say(key, enumerated(shares, context.language())));
}

/// How many `others` stands for in a vote of an item, where that follows.
std::optional<std::int64_t> number_of_others(const Context& context, const Vote& vote, const Item& item) {
  const Ballot stated = Ballot::of(vote);
  const Ballot all = ballot_in(context, vote, item);
  const auto Ballot::*side = vote.get<"others">() == "for" ? &Ballot::in_favour : &Ballot::against;
  if (!(all.*side) || all.*side == stated.*side) return std::nullopt;
  return *(all.*side) - (stated.*side).value_or(0);
}

/// `de øvrige for (36)`; without a number where it cannot be told.
std::string others_in_words(const Context& context, const Vote& vote, const Item& item) {
  const auto others = vote.get<"others">();
  if (others.empty()) return {};
  std::string words = context.say(others == "for" ? MessageKey("vote.others_for") : "vote.others_against");
  const auto number = number_of_others(context, vote, item);
  return number ? context.say("vote.others_counted", words, *number) : words;
}

/// `1`, `3–6`: three in a row or more are told by the first and the last.
Parts numbers_of_points(const Vote& vote) {
  std::vector<std::int64_t> points;
  for (const std::optional<std::int64_t> point : vote.get<"points">())
    if (point) points.push_back(*point);
  Parts numbers;
  for (std::size_t first = 0, next = 0; first < points.size(); first = next) {
    for (next = first + 1; next < points.size() && points[next] == points[next - 1] + 1;) ++next;
    if (next - first > 2)
      numbers.push_back(fmt::format("{}–{}", points[first], points[next - 1]));
    else
      for (std::size_t at = first; at < next; ++at) numbers.push_back(std::to_string(points[at]));
  }
  return numbers;
}

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

/// The proposal of an item with this id, where it may be shown; false where there is none.
Proposal proposal_called(const Context& context, const Item& item, std::string_view id) {
  for (const Proposal& each : shown(context, item.get<"proposals">()))
    if (!id.empty() && each.get<"id">() == id) return each;
  return {};
}

/// `innstillingen`, `forslaget`: what an item's only proposal of its kind is called.
MessageKey the_proposal(const Proposal& proposal) {
  const std::string_view kind = proposal.get<"kind">();
  if (kind == "recommendation") return "proposal.the_recommendation";
  if (kind == "alternative") return "proposal.the_alternative";
  if (kind == "additional") return "proposal.the_addition";
  if (kind == "referral") return "proposal.the_referral";
  const bool amends = kind == "amendment" || (kind.empty() && !proposal.get<"amends">().empty());
  return amends ? MessageKey("proposal.the_amendment") : "proposal.the_motion";
}

/// What an address calls a decision, and the day it was made, where that is known.
struct CalledDecision {
  std::string title;
  std::optional<Date> on = {};
};

/// The agenda item that an entry of a meeting is of, or is.
Item item_around(const Meeting& meeting, Cursor entry) {
  for (const Item& item : meeting.get<"agenda">()) {
    if (item.at() == entry) return item;
    for (const ItemDecision& decision : item.get<"decisions">())
      if (decision.at() == entry) return item;
  }
  return {};
}

/// The decision an address leads to: a record, or one of an agenda item. Untitled where there is none, or it
/// may not be shown.
CalledDecision decision_called(const Context& context, std::string_view address) {
  const Target target = context.records.resolve(address);
  if (!target) return {};
  if (target.record->kind == Kind::decision)
    return {name_of(context, address), target.record->as<decision_type>().get<"date">()};
  const auto meeting = target.record->as<meeting_type>();
  const auto start = meeting.get<"start">();
  const auto on = start ? std::optional(start->date()) : std::nullopt;
  const bool is_decision = target.type == &item_decision_type;
  const Item around = item_around(meeting, target.at);
  if (!may_show(context, meeting) || !around || !may_show(context, around)) return {};
  if (!is_decision && target.type != &item_type) return {};
  const auto title_at = [&](const auto& entry) {
    return may_show(context, entry) ? context.text(entry.template get<"title">()) : std::string();
  };
  return {is_decision ? title_at(ItemDecision(target.at)) : title_at(Item(target.at)), on};
}

}  // namespace

std::vector<std::string> names_of_voters(const Context& context, const Count& count) {
  if (!context.style.shows<"votes_by_name">()) return {};
  return names_in_meeting(context, count.persons());
}

Ballot ballot_in(const Context& context, const Vote& vote, const Item& item) {
  if (context.meeting == nullptr || !item) return Ballot::of(vote);
  const auto items = context.meeting->items();
  const auto here = std::ranges::find_if(items, [&](const Item& each) { return each.at() == item.at(); });
  if (here == items.end()) return Ballot::of(vote);
  return Ballot::of(vote, *context.meeting, static_cast<std::size_t>(here - items.begin()));
}

std::vector<std::int64_t> sides_of(const Context& context, const Item& item, const Vote& vote) {
  std::vector<std::int64_t> sides;
  if (const Cursor between = vote.get<"between">()) {
    for (const Cursor choice : between.children()) {
      const auto number = Count(choice).number();
      if (!number) return {};
      sides.push_back(*number);
    }
    return sides;
  }
  const Ballot ballot = ballot_in(context, vote, item);
  if (ballot.in_favour && ballot.against) sides = {*ballot.in_favour, *ballot.against};
  return sides;
}

std::string election_in_words(const Context& context, const View<elect_type>& election) {
  if (!election) return {};
  const auto seats = election.get<"seats">();
  const std::string lead = !seats        ? context.say("vote.election")
                           : *seats == 1 ? context.say("vote.seat")
                                         : context.say("vote.seats", *seats);
  Parts parts;
  add_tally(parts, context, election.get<"candidates">(),
            [&](auto person) { return name_of(context, person); });
  if (const auto elected = election.get<"elected">(); !elected.empty())
    parts.push_back(context.say(elected.size() == 1 ? MessageKey("vote.elected") : "vote.all_elected",
                                enumerated_names(context, elected)));
  return parts.empty() ? lead : fmt::format("{}: {}", lead, fmt::join(parts, ", "));
}

std::string part_voted_on(const Context& context, const Vote& vote) {
  if (vote.get<"lead">().value_or(false)) return context.say("vote.lead");
  const Parts points = numbers_of_points(vote);
  if (points.empty()) return {};
  return context.say(vote.get<"points">().size() == 1 ? MessageKey("vote.point") : "vote.points",
                     enumerated(points, context.language()));
}

std::string vote_in_words(const Context& context, const Vote& vote, const Item& item) {
  Parts parts;
  if (vote.get<"trial">().value_or(false)) parts.push_back(context.say("vote.trial"));
  if (std::string part = part_voted_on(context, vote); !part.empty()) parts.push_back(std::move(part));
  if (vote.get<"unanimous">().value_or(false)) parts.push_back(context.say("vote.unanimous"));
  if (vote.get<"acclamation">().value_or(false)) parts.push_back(context.say("vote.acclamation"));
  const auto stated = vote.get<"stated">();
  add_count(parts, context, "vote.for", vote.get<"for">(), stated.get<"for">());
  add_count(parts, context, "vote.against", vote.get<"against">(), stated.get<"against">());
  if (std::string others = others_in_words(context, vote, item); !others.empty())
    parts.push_back(std::move(others));
  add_parties(parts, context, "vote.parties_for", vote,
              [](const PartyVotes& share) { return share.get<"for">(); });
  add_parties(parts, context, "vote.parties_against", vote,
              [](const PartyVotes& share) { return share.get<"against">(); });
  add_count(parts, context, "vote.blank", vote.get<"blank">(), stated.get<"blank">());
  add_parties(parts, context, "vote.parties_blank", vote,
              [](const PartyVotes& share) { return share.get<"blank">(); });
  add_count(parts, context, "vote.absent", vote.get<"absent">());
  add_tally(parts, context, vote.get<"between">(),
            [&](auto id) { return uncapitalised(name_of_proposal(context, item, id)); });
  if (std::string election = election_in_words(context, vote.get<"elect">()); !election.empty())
    parts.push_back(std::move(election));
  if (const auto casting = vote.get<"casting">(); !casting.empty())
    parts.push_back(context.say("vote.casting", name_of(context, casting)));
  if (const auto majority = vote.get<"majority">(); !majority.empty())
    parts.push_back(context.say("vote.majority", context.label("majority", majority)));
  if (vote.get<"secret">().value_or(false)) parts.push_back(context.say("vote.secret"));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string came_out(const Context& context, const std::string& what, Agreement with, bool adopted) {
  const bool is_short = context.style.says_results_shortly();
  const auto say = [&](MessageKey yes, MessageKey no) { return context.say(adopted ? yes : no, what); };
  std::string words;
  switch (with) {
    case Agreement::neuter:
      words =
          is_short ? say("vote.short.adopted", "vote.short.rejected") : say("vote.adopted", "vote.rejected");
      break;
    case Agreement::feminine:
      words = is_short ? say("vote.short.adopted.feminine", "vote.short.rejected.feminine")
                       : say("vote.adopted.feminine", "vote.rejected.feminine");
      break;
    case Agreement::plural:
      words = is_short ? say("vote.short.adopted.points", "vote.short.rejected.points")
                       : say("vote.adopted.points", "vote.rejected.points");
      break;
  }
  return capitalised(std::move(words));
}

std::string result_in_words(const Context& context, const Vote& vote, const Item& item) {
  const bool is_choice = vote.get<"outcome">().empty() && !vote.get<"chosen">().empty();
  return result_in_words(context, vote, item, is_choice ? "adopted" : vote.get<"outcome">());
}

std::string result_in_words(const Context& context, const Vote& vote, const Item& item,
                            std::string_view outcome) {
  if (outcome.empty()) return {};
  const std::string_view chosen = vote.get<"chosen">();
  const bool adopted = outcome == "adopted";
  if (const std::string part = part_voted_on(context, vote); !part.empty()) {
    const bool is_lead = vote.get<"lead">().value_or(false);
    const bool are_points = vote.get<"points">().size() > 1;
    return came_out(context, part,
                    is_lead      ? Agreement::feminine
                    : are_points ? Agreement::plural
                                 : Agreement::neuter,
                    adopted);
  }
  const Proposal proposal = proposal_called(context, item, chosen.empty() ? vote.get<"on">() : chosen);
  const std::string name = context.say(the_proposal(proposal));
  const bool is_recommendation = proposal.get<"kind">() == "recommendation";
  return came_out(context, name, is_recommendation ? Agreement::feminine : Agreement::neuter, adopted);
}

std::string amount_in_words(const Context& context, const Amount& amount) {
  const auto number = amount.get<"amount">();
  std::string words = number ? written(*number, context.language()) : context.say("amount.unknown");
  const std::size_t mark = number ? words.rfind(decimal_mark(context.language())) : std::string::npos;
  if (mark != std::string::npos && mark + 2 == words.size()) words += '0';  // money has two decimals or none
  if (words.starts_with('-')) words.replace(0, 1, "\u2212");                // a minus, not a hyphen
  const auto currency = amount.get<"currency">();
  const bool is_of_norway = currency.empty() || currency == "NOK";
  if (number) words = fmt::format("{}\u00a0{}", is_of_norway ? context.say("amount.nok") : currency, words);
  if (amount.get<"up_to">().value_or(false)) words = context.say("amount.up_to", words);
  std::vector<std::string> details;
  if (const auto kind = amount.get<"kind">(); !kind.empty()) details.push_back(context.label("kind", kind));
  if (std::string what = context.text(amount.get<"what">()); !what.empty())
    details.push_back(std::move(what));
  if (const auto account = amount.get<"account">(); !account.empty()) details.emplace_back(account);
  if (const auto year = amount.get<"year">()) details.push_back(written(*year, context.language()));
  if (const std::string source = context.text(amount.get<"financed_by">()); !source.empty())
    details.push_back(context.say("amount.financed_by", source));
  return words + in_parentheses(details);
}

std::vector<RecordedDecision> recorded_decisions(const Context& context, const Record& meeting) {
  std::vector<RecordedDecision> decisions;
  const Record* last = nullptr;
  for (const Link& link : context.records.links_to(meeting)) {
    const Record& from = context.records.records()[link.from];
    if (from.kind != Kind::decision || &from == last) continue;  // links come sorted by where they are from
    last = &from;
    const auto decision = from.as<decision_type>();
    if (!may_show(context, decision)) continue;
    if (auto found = belonging(context, decision, meeting)) decisions.push_back(*found);
  }
  return decisions;
}

Text reported_decision(const Context& context, const Decision& decision) {
  std::vector<std::string> origin;
  if (const auto body = decision.get<"body">(); !body.empty()) origin.push_back(name_of(context, body));
  if (const auto date = decision.get<"date">()) origin.push_back(written(*date, context.language()));
  Text text;
  if (!origin.empty()) text += fmt::format("{}: ", fmt::join(origin, ", "));
  text += decision_in_a_line(context, decision);
  return text;
}

std::vector<Text> decisions_made(const Context& context, const Meeting& meeting,
                                 const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> lines;
  for (const Item& item : shown(context, meeting.get<"agenda">()))
    for (const auto& decision : shown(context, item.get<"decisions">()))
      lines.push_back(decision_in_a_line(context, decision, item));
  for (const RecordedDecision& entry : recorded)
    if (!entry.reported) lines.push_back(decision_in_a_line(context, entry.decision, Item(entry.item)));
  return lines;
}

std::vector<Text> decisions_reported(const Context& context, const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> lines;
  for (const RecordedDecision& entry : recorded)
    if (entry.reported) lines.push_back(reported_decision(context, entry.decision));
  return lines;
}

bool is_about_the_matter(std::string_view words) {
  constexpr std::string_view beginnings[] = {"saken ", "saka ", "the matter ", "the case "};
  const std::string folded = fold_case(words);
  return std::ranges::any_of(beginnings, [&](std::string_view each) { return folded.starts_with(each); });
}

std::string amended_decision(const Context& context, std::string_view address) {
  const CalledDecision amended = decision_called(context, address);
  if (amended.title.empty()) return context.say("decision.amends_another");
  return amended.on
             ? context.say("decision.amends_of", amended.title, written(*amended.on, context.language()))
             : context.say("decision.amends", amended.title);
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
