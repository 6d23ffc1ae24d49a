// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

std::optional<ElectionFact> ItemWalk::election_told(std::string_view sentence) const {
  if (auto election = election_in_prose(sentence)) return election;
  // Below a title about an election it need not be said what somebody was elected to.
  static const re2::RE2 was_elected(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:ble|blei|vart|was|blev|were|valdes|väljs) "
      "?(?:enstemmig|enstemmigt|samrøystes|unanimously|einstemmig)? "
      "?(?:valgt|vald|valde|gjenvalgt|elected)?(?: "
      "(?:as|som|til|to) [^.:;]+)?\\.?$");
  static const re2::RE2 verb("(?i)\\b(?:valgt|vald|valde|gjenvalgt|elected|valdes|väljs)\\b");
  std::string who;
  if (type_ != "election" || !re2::RE2::FullMatch(piece(sentence), was_elected, &who) ||
      !re2::RE2::PartialMatch(piece(sentence), verb))
    return std::nullopt;
  const auto names = name_list(who);
  if (!names || names->empty() || !is_full_name(names->front().name)) return std::nullopt;
  ElectionFact election;
  for (const ListedName& name : *names) election.elected.push_back({name.name, "", false});
  return election;
}

bool ItemWalk::take_election_told(const Sentence& sentence) {
  static const re2::RE2 lots(
      "(?i)\\b(?:loddtrekning(?:en)?|lodtrækning|lottning|drawing (?:of )?lots|by lots?|loddtrekking)\\b");
  const bool is_by_lots = re2::RE2::PartialMatch(sentence.text, lots);
  auto election = election_told(sentence.text);
  if (!election) {
    // `Det ble avgjort ved loddtrekning.` right behind who was elected.
    const bool is_behind = is_by_lots && !elections_.empty() && elections_.back().elected.size() == 1 &&
                           elections_.back().span.end + 3 >= sentence.span.begin && sentence.text.size() < 80;
    if (!is_behind) return false;
    elections_.back().elected[0].is_by_lots = true;
    elections_.back().span = joined(elections_.back().span, sentence.span);
    place(sentence.span);
    return true;
  }
  election->span = sentence.span;
  if (election->elected.size() == 1) election->elected[0].is_by_lots = is_by_lots;
  add_election(std::move(*election));
  if (auto said = vote_sentence(sentence.text, words_); said && said->is_unanimous) {
    said->outcome.clear();
    apply(*said, sentence.span);
    finish_vote();
  }
  place(sentence.span);
  return true;
}

void ItemWalk::add_election(ElectionFact election) {
  // What was said of it when it was held and in the decision is one election.
  for (ElectionFact& each : elections_) {
    const bool is_same =
        each.elected.size() == election.elected.size() &&
        std::ranges::equal(each.elected, election.elected, {}, &ElectedFact::name, &ElectedFact::name) &&
        (each.role == election.role || each.role.empty() || election.role.empty());
    if (!is_same) continue;
    if (each.role.empty()) each.role = election.role;
    if (each.body.empty()) each.body = election.body;
    for (std::size_t i = 0; i < each.elected.size(); ++i) {
      each.elected[i].is_by_lots |= election.elected[i].is_by_lots;
      each.elected[i].is_deputy |= election.elected[i].is_deputy;
    }
    return;
  }
  elections_.push_back(std::move(election));
}

void ItemWalk::take_elections(const DecisionFact& decision) {
  std::vector<std::string_view> lines =
      split(decision.text.empty() ? std::string_view(decision.title) : decision.text, '\n');
  for (const std::string& point : decision.points) lines.emplace_back(point);
  for (const std::string_view line : lines)
    for (const auto& [begin, end] : sentence_bounds(line))
      if (auto election = election_told(line.substr(begin, end - begin))) {
        election->span = decision.span;
        add_election(std::move(*election));
      }
}

}  // namespace ko::import
