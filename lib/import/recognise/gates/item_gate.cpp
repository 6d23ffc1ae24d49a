// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendee_description.hpp"
#include "import/recognise/gates/refusals.hpp"
#include "import/recognise/gates/words_gate.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class ItemGate : private Refusals {
 public:
  ItemGate(const SourceText& source, MinutesFacts& facts) : Refusals(source, facts) {
    for (const AttendeeFact& each : facts.attendees) names_.push_back(each.name);
  }

  void pass() {
    for (ItemFact& item : facts_.items) pass_item(item);
  }

 private:
  /// Leaves of what was decided or proposed what it says itself.
  void cut(std::string& text, Span span) {
    const std::size_t end = end_of_own_words(text, names_);
    if (end >= text.size()) return;
    if (const auto told = where(std::string_view(text).substr(end), span)) {
      if (announces_proposal(std::string_view(text).substr(end))) announced_.push_back(*told);
      unplace(*told);
    }
    text.resize(end);
    text = std::string(trim(text));
  }

  void pass_item(ItemFact& item) {
    for (ProposalFact& each : item.proposals) {
      cut(each.text, each.span);
      for (std::string& point : each.points) cut(point, each.span);
    }
    // A row of a table that was read as one text is not what was decided.
    std::erase_if(item.decisions, [](const DecisionFact& each) {
      return each.title.find(" | ") != std::string::npos || each.text.find(" | ") != std::string::npos;
    });
    // Who voted how is not what was decided, where it stands first.
    std::erase_if(item.decisions, [&](const DecisionFact& each) {
      static const re2::RE2 of_voters(
          "(?i)^(?:for|imod|imot|mot|emot|ja|nei|nej|against|in favou?r)(?: stem(?:te|mer)| røysta)?:");
      if (!re2::RE2::PartialMatch(piece(each.text), of_voters)) return false;
      unplace(each.span);
      return true;
    });
    for (DecisionFact& each : item.decisions) {
      const std::size_t before = each.text.size();
      cut(each.text, each.span);
      // What came of it was perhaps told by what is gone.
      if (each.text.size() < before && each.points.empty()) each.outcome = outcome_of(each.text);
      for (std::string& point : each.points) cut(point, each.span);
    }
    pass_votes_gate(source_, facts_, item, std::exchange(announced_, {}));
    std::erase_if(item.actions, [&](const ActionFact& each) {
      // Somebody's name is nothing that is to be done.
      const bool is_name_alone =
          each.who.empty() && (may_be_among(each.what, names_) || !known_role(plain(each.what)).empty());
      if (!is_name_alone && !tells_of_another(each.what, each.who, names_)) return false;
      unplace(each.span);
      return true;
    });
    std::erase_if(item.points, [&](const PointFact& each) {
      static const re2::RE2 other_business(
          "(?i)^(?:eventuelt|evt\\.?|ymse|övrigt|øvrigt|aob|any other business) ?:");
      if (!begins_lower(each.text) && !is_signature(each.text) &&
          !re2::RE2::PartialMatch(piece(each.text), other_business))
        return false;
      unplace(each.span);
      return true;
    });
  }

  /// `Chair` alone, or somebody's name and office: below the line to sign on.
  bool is_signature(std::string_view text) const {
    if (!known_role(plain(text)).empty()) return true;
    return std::ranges::any_of(names_, [&](const std::string& name) {
      return text.starts_with(name) && (keeps_minutes(trim(text.substr(name.size()))) ||
                                        !known_role(plain(text.substr(name.size()))).empty());
    });
  }

  static bool begins_lower(std::string_view text) {
    static const re2::RE2 lower(
        "^(?:second(?:ed)?|sekundert|støttet|støtta|och|og|and|for|imod|imot|mot|all in favour) ");
    return re2::RE2::PartialMatch(piece(text), lower);
  }

  std::vector<std::string> names_ = {};
  std::vector<Span> announced_ = {};  // proposals of which nothing was made
};

}  // namespace

void pass_item_gate(const SourceText& source, MinutesFacts& facts) {
  ItemGate(source, facts).pass();
}

}  // namespace ko::import
