// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// `Ada sender brev`: who begins the text.
void take_beginning_name(std::string_view text, ActionFact& action) {
  std::string rest;
  // One word alone may be a verb, `Kjøpe maling`: it is a name only before what somebody does.
  static const re2::RE2 full_name(
      "^((?:\\p{Lu}[\\pL'-]+)(?: \\p{Lu}[\\pL'-]+){1,3}) (?:skal |må |to |will )?\\p{Ll}");
  static const re2::RE2 first_name("^(\\p{Lu}[\\pL'-]+) (?:(?:skal|må|to|will) \\p{Ll}|\\p{Ll}+[rs] )");
  // `Ada and Bo to write`
  static const re2::RE2 several(
      "^((?:\\p{Lu}[\\pL'-]+(?: \\p{Lu}[\\pL'-]+)*(?:, | and | og | och | & ))+\\p{Lu}[\\pL'-]+(?: "
      "\\p{Lu}[\\pL'-]+)*) "
      "(?:skal|må|to|will) (\\p{Ll}.*)$");
  std::string what;
  if (re2::RE2::FullMatch(action.what, several, &rest, &what)) {
    const auto names = name_list(rest);
    if (!names) return;
    for (const ListedName& name : *names) action.who.push_back(name.name);
    action.what = what;
    return;
  }
  const bool is_begun = re2::RE2::PartialMatch(piece(text), full_name, &rest) ||
                        re2::RE2::PartialMatch(piece(text), first_name, &rest);
  if (is_begun && is_name(rest)) {
    action.who.push_back(rest);
    static const re2::RE2 subject("^(?:\\p{Lu}[\\pL'-]+ )+(?:skal |må |to |will )?");
    re2::RE2::Replace(&action.what, subject, "");
  }
}

}  // namespace

ActionFact action_of(std::string_view text, std::optional<Day> meeting, const Vocabulary& words) {
  ActionFact action;
  // `Ansvar: Ada Nes`, and `Ansvar: Ada Nes sender brev`, which goes on as if nothing stood before it.
  static const re2::RE2 responsible(
      "(?i)(?:ansvarlig|ansvarleg|ansvar|responsible|owner|ansvarig):? ([^.;,()]+)");
  static const re2::RE2 label("(?i)^(?:ansvarlig|ansvarleg|ansvar|responsible|owner|ansvarig): (.+)$");
  std::string named;
  std::string after_label;
  text = trim(text);
  if (re2::RE2::FullMatch(piece(text), label, &after_label) &&
      re2::RE2::PartialMatch(piece(text), responsible, &named) && !name_list(named))
    text = after_label;
  action.what = without_point(text);
  static const re2::RE2 due_clause(
      "(?i)[,.]? ?\\b(?:klart |ferdig "
      ")?(?:innen:?|innan:?|within|senast:?|senest:?|inden|frist:?|deadline:?|due:?|by|before) (?:utgangen "
      "av "
      ")?[^,;]*$");
  static const re2::RE2 due(
      "(?i)(?:innen:?|innan:?|frist:?|within|by|before|senast:?|senest:?|inden|deadline:?|due:?|før) "
      "(?:utgangen av "
      ")?(.*)$");
  std::string rest;
  if (re2::RE2::PartialMatch(piece(text), due, &rest)) {
    const auto day = find_day(rest, words, meeting);
    if (day && day->begin < 20 && day->weekday_is_right()) action.due = day->day;
    if (action.due) re2::RE2::Replace(&action.what, due_clause, "");
    // `(due 1 June)`
    static const re2::RE2 open_end(" ?\\($");
    if (action.due) re2::RE2::Replace(&action.what, open_end, "");
  }
  // `Ada Nes: sender brev`, `Ada sender brev`.
  const std::size_t colon = text.find(':');
  const bool is_labelled = re2::RE2::PartialMatch(piece(text), responsible, &rest);
  if (!is_labelled && colon != std::string_view::npos && colon < 60) {
    if (const auto names = name_list(text.substr(0, colon)); names && !names->empty()) {
      for (const ListedName& name : *names) action.who.push_back(name.name);
      action.what =
          without_point(std::string_view(action.what).substr(std::min(action.what.size(), colon + 1)));
      return action;
    }
  }
  if (re2::RE2::PartialMatch(piece(text), responsible, &rest))
    if (const auto names = name_list(rest); names && !names->empty())
      for (const ListedName& name : *names) action.who.push_back(name.name);
  if (!action.who.empty()) {
    static const re2::RE2 clause(
        "(?i)[,.( ]*(?:ansvarlig|ansvarleg|ansvar|responsible|owner|ansvarig):? [^.;,()]+[.)]?");
    re2::RE2::Replace(&action.what, clause, "");
    action.what = without_point(action.what);
    return action;
  }
  take_beginning_name(text, action);
  return action;
}

std::optional<ActionFact> action_in_prose(std::string_view sentence, std::optional<Day> meeting,
                                          const std::vector<std::string>& names, const Vocabulary& words) {
  static const re2::RE2 pattern(
      "^(?:Cllr |Councillor |Mrs? |Ms |Dr )?((?:\\p{Lu}[\\pL'-]*)(?: \\p{Lu}[\\pL'-]+){0,3}) "
      "(?:sender|følger opp|tar "
      "kontakt|undersøker|lager|skal|kontakter|bestiller|utarbeider|"
      "sørger for|tek kontakt|følgjer opp|sender|skriver|ringer|sjekker|to|will|ska|kontaktar|skickar) ");
  std::string who;
  if (sentence.size() > 300 || !re2::RE2::PartialMatch(piece(sentence), pattern, &who)) return std::nullopt;
  if (std::ranges::count_if(names, [&](const std::string& name) { return may_be_same_name(who, name); }) != 1)
    return std::nullopt;
  ActionFact action = action_of(sentence, meeting, words);
  // `Ada will write`, `Ada to write`: such sentences tell of what is to be done, with a day or without.
  static const re2::RE2 will("^(?:\\p{Lu}[\\pL'.-]* )+(?:will|to) ");
  if (!action.due && !re2::RE2::PartialMatch(piece(sentence), will)) return std::nullopt;
  action.who = {who};
  // What is to be done stands behind who does it, also where that is an initial and a name.
  if (const std::size_t at = action.what.find(who); at <= 12) {
    std::string_view rest = trim(std::string_view(action.what).substr(at + who.size()));
    for (const std::string_view verb : {"to ", "will ", "skal ", "ska "})
      if (rest.starts_with(verb)) rest.remove_prefix(verb.size());
    action.what = std::string(trim(rest));
  }
  // `Ada to chase.` leaves open what.
  if (action.what.find(' ') == std::string::npos) return std::nullopt;
  return action;
}

}  // namespace ko::import
