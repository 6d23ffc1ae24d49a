// SPDX-License-Identifier: MIT
/// What was proposed and decided at a meeting, and what was only reported there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/meetings/item_numbers.hpp"
#include "report/context.hpp"
#include "report/votes/votes.hpp"

namespace ko {

/// A decision with a record of its own that was made, or reported, at a meeting.
struct RecordedDecision {
  Decision decision;
  Cursor item = {};       ///< the agenda item it belongs to; false: the meeting as a whole
  bool reported = false;  ///< made elsewhere, or before
};

/// Those of a meeting that may be shown, in register order.
std::vector<RecordedDecision> recorded_decisions(const Context& context, const Record& meeting);

/// `10 000 000 kroner (2026, konto 1234)`
std::string amount_in_words(const Context& context, const Amount& amount);

/// `klageinstans er formannskapet`, `klagefrist 10. oktober 2024`, `klage fra Ada Nes kom inn 3. mars 2024:
/// …`.
std::vector<std::string> appeal_in_words(const Context& context, const View<appeal_type>& appeal);

/// `kravet om lovlighetskontroll fra Ada Nes av 3. mars 2024 ble avvist 4. april 2024`; empty without one.
std::string review_in_words(const Context& context, const View<review_type>& review);

/// `endrer vedtaket «Timene deles likt» av 11. mars 2025`: the decision an address leads to. The address
/// itself is never told.
std::string amended_decision(const Context& context, std::string_view address);

/// What a decision brings with it, a part each: by whose authority, what it changes, to whom it delegates,
/// the appeal, a review, whether it was carried out. A protocol, which is of the meeting, leaves out the
/// last.
template <const Type& T>
std::vector<std::string> consequences_of(const Context& context, const View<T>& decision) {
  std::vector<std::string> parts;
  if (const auto by = decision.template get<"by">(); !by.empty())
    parts.push_back(context.say("decision.by", name_within(context, by)));
  for (const std::string_view amended : decision.template get<"amends">())
    parts.push_back(amended_decision(context, amended));
  if (const auto to = decision.template get<"delegated_to">(); !to.empty())
    parts.push_back(context.say("decision.delegated_to", name_within(context, to)));
  for (std::string& part : appeal_in_words(context, decision.template get<"appeal">()))
    parts.push_back(std::move(part));
  if (std::string review = review_in_words(context, decision.template get<"review">()); !review.empty())
    parts.push_back(std::move(review));
  if (context.as_protocol) return parts;
  if (const auto implemented = decision.template get<"implemented">()) {
    const auto on = implemented.template get<"on">();
    parts.push_back(on ? context.say("decision.implemented_on", written(*on, context.language()))
                       : context.say("decision.implemented"));
  }
  return parts;
}

/// `vedtatt, 4 for, 1 mot, gjennomført 3. mars 2014`: the outcome, the vote, and what the decision brings.
template <const Type& T>
std::string outcome_in_words(const Context& context, const View<T>& decision, const Item& item) {
  const std::string_view outcome = decision.template get<"outcome">();
  std::string words = outcome.empty() ? context.say("decision.open") : context.label("outcome", outcome);
  if (const auto vote = decision.template get<"vote">())
    if (const std::string vote_words = vote_in_words(context, vote, item); !vote_words.empty())
      words += ", " + vote_words;
  for (const std::string& part : consequences_of(context, decision)) words += ", " + part;
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

/// Whether a decision's words say themselves what became of the matter: `Saken sendes tilbake`.
bool is_about_the_matter(std::string_view words);

/// A decision as a protocol has it: its own words, each of what it brings a sentence. That it was adopted is
/// what its standing there says; any other outcome is told, unless the item's status says the same.
template <const Type& T>
Text decision_in_protocol(const Context& context, const View<T>& decision, const Item& item) {
  const std::string words = context.text(decision.template get<"text">());
  const auto points = decision.template get<"points">();
  const std::string title = context.text(decision.template get<"title">());
  const bool is_heading = !words.empty() || !points.empty();
  const bool says_title = words.starts_with(title);
  Text text;
  if (!is_heading) text += as_sentence(title);
  if (is_heading && !says_title) text += strong(title);
  if (!words.empty()) text += (text.empty() ? "" : "\n") + words;
  add_points(text, context, points);
  for (const Amount& amount : shown(context, decision.template get<"amounts">()))
    text += "\n" + capitalised(amount_in_words(context, amount));
  const std::string_view outcome = decision.template get<"outcome">();
  const bool is_said =
      (item && item.get<"status">() == outcome) || is_about_the_matter(words.empty() ? title : words);
  if (!is_said && (outcome == "rejected" || outcome == "postponed" || outcome == "referred"))
    text += "\n" + capitalised(context.label("outcome", outcome)) + ".";
  for (const std::string& part : consequences_of(context, decision)) text += "\n" + capitalised(part) + ".";
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

}  // namespace ko
