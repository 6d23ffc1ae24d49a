// SPDX-License-Identifier: MIT
/// What was proposed and decided at a meeting, and what was only reported there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/meetings/item_numbers.hpp"
#include "report/context.hpp"

namespace ko {

/// A decision with a record of its own that was made, or reported, at a meeting.
struct RecordedDecision {
  Decision decision;
  Cursor item = {};       ///< the agenda item it belongs to; false: the meeting as a whole
  bool reported = false;  ///< made elsewhere, or before
};

/// Those of a meeting that may be shown, in register order.
std::vector<RecordedDecision> recorded_decisions(const Context& context, const Record& meeting);

/// A vote in words: `4 for, 2 mot, 1 blankt`, `enstemmig`, `innstilling fikk 5 stemmer, forslag fra
/// Bo Lie fikk 1 stemme`. Its proposals are those of `item`.
std::string vote_in_words(const Context& context, const Vote& vote, const Item& item = {});

/// `Dermed ble innstillingen vedtatt.`; nothing where the record does not say what came of it.
std::string result_in_words(const Context& context, const Vote& vote, const Item& item);

/// Adds numbered points below, a line each.
template <class Points>
void add_points(Text& text, const Context& context, const Points& points, std::int64_t first = 1) {
  std::int64_t number = first;
  for (const Localized& point : points) text += "\n" + std::to_string(number++) + ". " + context.text(point);
}

/// `10 000 000 kroner (2026, konto 1234)`
std::string amount_in_words(const Context& context, const Amount& amount);

/// `endrer vedtaket «Timene deles likt» av 11. mars 2025`: the decision an address leads to.
std::string amended_decision(const Context& context, std::string_view address);

/// `vedtatt, 4 for, 1 mot, gjennomført 3. mars 2014`: the outcome, the vote, and whether it was carried out.
template <const Type& T>
std::string outcome_in_words(const Context& context, const View<T>& decision, const Item& item) {
  const std::string_view outcome = decision.template get<"outcome">();
  std::string words = outcome.empty() ? context.say("decision.open") : context.label("outcome", outcome);
  const auto add = [&](const std::string& more) {
    if (!more.empty()) words += ", " + more;
  };
  if (const auto vote = decision.template get<"vote">()) add(vote_in_words(context, vote, item));
  if (const auto by = decision.template get<"by">(); !by.empty())
    add(context.say("decision.by", name_of(context, by)));
  for (const std::string_view amended : decision.template get<"amends">())
    add(amended_decision(context, amended));
  if (const auto to = decision.template get<"delegated_to">(); !to.empty())
    add(context.say("decision.delegated_to", name_of(context, to)));
  if (const auto appeal = decision.template get<"appeal">())
    if (const auto until = appeal.template get<"until">())
      add(context.say("decision.appeal_until", written(*until, context.language())));
  if (const auto review = decision.template get<"review">()) {
    add(context.say("decision.review"));
    if (const auto result = review.template get<"outcome">(); !result.empty())
      add(context.label("outcome", result));
  }
  if (const auto implemented = decision.template get<"implemented">()) {
    const auto on = implemented.template get<"on">();
    add(on ? context.say("decision.implemented_on", written(*on, context.language()))
           : context.say("decision.implemented"));
  }
  return words;
}

/// `Timene deles likt (vedtatt)`
template <const Type& T>
Text decision_in_a_line(const Context& context, const View<T>& decision, const Item& item = {}) {
  Text line(context.text(decision.template get<"title">()));
  line += " (" + outcome_in_words(context, decision, item) + ")";
  return line;
}

/// The same with the decision's own words and its note below.
template <const Type& T>
Text decision_in_full(const Context& context, const View<T>& decision, const Item& item = {}) {
  Text text(strong(context.text(decision.template get<"title">())));
  text += " (" + outcome_in_words(context, decision, item) + ")";
  if (const std::string words = context.text(decision.template get<"text">()); !words.empty())
    text += "\n" + words;
  add_points(text, context, decision.template get<"points">());
  for (const Amount& amount : shown(context, decision.template get<"amounts">()))
    text += "\n" + amount_in_words(context, amount);
  add_note(text, context, decision);
  return text;
}

/// A decision made elsewhere: who made it, when, then the line.
Text reported_decision(const Context& context, const Decision& decision);

/// What was made at a meeting, in its items and beside them, a line each.
std::vector<Text> decisions_made(const Context& context, const Meeting& meeting,
                                 const std::vector<RecordedDecision>& recorded);
/// What was only reported there, a line each.
std::vector<Text> decisions_reported(const Context& context, const std::vector<RecordedDecision>& recorded);

/// `a) Endringsforslag fra Ada Nes på vegne av Skigruppa til innstilling fra Formannskapet: …`; a proposal of
/// `item`.
Text proposal_text(const Context& context, const Item& item, const Proposal& proposal);

/// What a proposal of an item is called in a vote: by its kind and mover, `Innstilling fra Formannskapet`;
/// where another of the item is called the same, by its words too. An id that leads to none of the item's
/// proposals is its own name: `Forslag a`.
std::string name_of_proposal(const Context& context, const Item& item, std::string_view id);

}  // namespace ko
