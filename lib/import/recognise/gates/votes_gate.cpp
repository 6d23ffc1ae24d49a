// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/recognise/gates/refusals.hpp"
#include "import/recognise/gates/words_gate.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class VotesGate : private Refusals {
 public:
  VotesGate(const SourceText& source, MinutesFacts& facts, std::vector<Span> announced)
      : Refusals(source, facts), announced_(std::move(announced)) {}

  void pass(ItemFact& item) {
    for (VoteFact& each : item.votes) pass_parties(each);
    refuse_on_another(item);
    refuse_on_last(item);
  }

 private:
  /// What is voted on below the words that announce a proposal of which nothing was made is perhaps that.
  void refuse_on_another(ItemFact& item) {
    for (const PointFact& point : item.points)
      if (announces_proposal(point.text)) announced_.push_back(point.span);
    for (const Span span : announced_)
      for (VoteFact& vote : item.votes) {
        const auto on = std::ranges::find(item.proposals, vote.on, &ProposalFact::id);
        if (on == item.proposals.end() || vote.span.begin < span.end || on->span.begin > span.begin) continue;
        facts_.questions.push_back({"what was moved here cannot be told, and perhaps it was voted on", span});
        vote.on.clear();
      }
  }

  /// `Forslaget om utsettelse fikk 1 stemme`, where the proposal has no word of it.
  bool is_of_another_matter(const VoteFact& vote, const std::vector<ProposalFact>& proposals) const {
    static const re2::RE2 about(
        "(?i)(?:forslag(?:et)?|framlegg(?:et)?|yrkandet|motion|proposal) (?:om|to|att|at) (?:å )?(\\pL{5})");
    std::string word;
    const auto on = std::ranges::find(proposals, vote.on, &ProposalFact::id);
    if (on == proposals.end() || !re2::RE2::PartialMatch(running_text(source_, vote.span), about, &word))
      return false;
    const auto has_word = [&](const std::string& text) {
      return fold_case(text).find(fold_case(word)) != std::string::npos;
    };
    return !has_word(on->text) && std::ranges::none_of(on->points, has_word);
  }

  /// Of several that were moved and not voted on yet, a vote that names none is perhaps on any of them.
  void refuse_on_last(ItemFact& item) {
    static const re2::RE2 names_one(
        "(?i)(?:forslag|förslag|innstilling|indstilling|framlegg|yrkand|motion|amendment|tilråding|proposal|"
        "recommend|resolution|bifall|avslag|tillegg|utsett|vedtak)");
    std::set<std::string> voted_on;
    for (VoteFact& vote : item.votes) {
      std::size_t open = 0;
      bool is_named =
          !vote.between.empty() || re2::RE2::PartialMatch(running_text(source_, vote.span), names_one);
      for (const ProposalFact& each : item.proposals) {
        if (each.span.begin > vote.span.begin || each.is_withdrawn || voted_on.contains(each.id)) continue;
        ++open;
        for (const std::string& mover : each.by)
          is_named = is_named ||
                     source_.of(vote.span).find(mover.substr(mover.rfind(' ') + 1)) != std::string_view::npos;
      }
      if (!vote.on.empty()) voted_on.insert(vote.on);
      const bool is_on_one = (open < 2 || is_named) && !is_of_another_matter(vote, item.proposals);
      if (vote.on.empty() || is_on_one) continue;
      facts_.questions.push_back({"what was voted on here, of what was moved, cannot be told", vote.span});
      vote.on.clear();
    }
  }

  /// The parties' numbers of a side are all of it, or those of none are kept.
  void pass_parties(VoteFact& vote) {
    if (vote.by_party.empty()) return;
    const auto agrees = [&](const SaidCount& said, auto side) {
      if (!said) return true;
      const int all = said.count ? *said.count : static_cast<int>(said.names.size());
      int sum = 0;
      bool is_stated = false;
      for (const PartyVotesFact& each : vote.by_party) {
        is_stated = is_stated || (each.*side).has_value();
        sum += (each.*side).value_or(0);
      }
      return !is_stated || sum == all;
    };
    if (agrees(vote.in_favour, &PartyVotesFact::in_favour) &&
        agrees(vote.against, &PartyVotesFact::against) && agrees(vote.blank, &PartyVotesFact::blank))
      return;
    for (const PartyVotesFact& each : vote.by_party)
      ask(each.party, "is beside a vote, and the parties' numbers are not all of it", vote.span);
    vote.by_party.clear();
  }

  std::vector<Span> announced_;  // proposals of which nothing was made
};

}  // namespace

void pass_votes_gate(const SourceText& source, MinutesFacts& facts, ItemFact& item,
                     std::vector<Span> announced) {
  VotesGate(source, facts, std::move(announced)).pass(item);
}

}  // namespace ko::import
