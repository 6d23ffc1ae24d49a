// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
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
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class ItemGate : private Refusals {
 public:
  ItemGate(const SourceText& source, MinutesFacts& facts) : Refusals(source, facts) {
    for (const AttendeeFact& each : facts.attendees) names_.push_back(each.name);
  }

  void pass() {
    refuse_list_of_sentences();
    refuse_head_as_item();
    refuse_numbers_again();
    for (std::size_t at = 0; at < facts_.items.size(); ++at) {
      const bool is_last = at + 1 == facts_.items.size();
      pass_item(facts_.items[at],
                is_last ? end_of_text() : begin_of_untold(facts_.items[at], facts_.items[at + 1]));
    }
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

  /// What numbers sentences is a list within some item, and no agenda.
  void refuse_list_of_sentences() {
    static const re2::RE2 sentence("^\\p{Lu}.* .* .*[.;]$");
    const auto are_sentences = std::ranges::count_if(facts_.items, [](const ItemFact& each) {
      return each.series.empty() && re2::RE2::FullMatch(each.title, sentence);
    });
    if (facts_.items.size() < 2 || 2 * static_cast<std::size_t>(are_sentences) < facts_.items.size()) return;
    // `… for the following reasons:` leads to it; titles of items may end in points, too.
    std::string_view before = std::string_view(source_.text).substr(0, facts_.items.front().span.begin);
    while (!before.empty() &&
           std::string_view("0123456789.) \t\n").find(before.back()) != std::string_view::npos)
      before.remove_suffix(1);
    if (!before.ends_with(':')) return;
    const std::uint32_t begin = facts_.items.front().span.begin;
    std::uint32_t end = facts_.items.back().span.end;
    for (const Span each : facts_.placed) end = std::max(end, each.end);
    for (const Said* tail : {&facts_.secretary, &facts_.next_place})
      if (*tail && tail->span.begin > begin) end = std::min(end, tail->span.begin);
    for (const SaidMoment* tail : {&facts_.next, &facts_.end})
      if (tail->span.begin > begin) end = std::min(end, tail->span.begin);
    facts_.questions.push_back(
        {"the sentences that are numbered here are no agenda", facts_.items.front().span});
    unplace({begin, end});
    facts_.items.clear();
  }

  /// An item in which it is told who was there, and is not called so, is the head of the minutes.
  void refuse_head_as_item() {
    static const re2::RE2 of_head(
        "(?i)^(?:present|apologies|til ?stede|til stades|närvarande|nærværende|deltagere): ");
    std::erase_if(facts_.items, [&](const ItemFact& item) {
      const bool is_head = std::ranges::any_of(
          item.points, [](const PointFact& each) { return re2::RE2::PartialMatch(each.text, of_head); });
      if (!is_head || item.number || !item.nr.empty()) return false;
      unplace(item.span);
      for (const PointFact& each : item.points) unplace(each.span);
      return true;
    });
  }

  /// Several numbers that come again below items of which nothing was told are of those, and what stands
  /// behind them is no title.
  void refuse_numbers_again() {
    std::map<std::string, bool> is_listed_only;  // the numbers so far
    const auto comes_again = [&](const ItemFact& item) {
      const std::string number = item.number ? item.series + std::to_string(*item.number) + '/' +
                                                   std::to_string(item.year.value_or(0))
                                             : item.nr;
      const bool is_empty = item.points.empty() && item.proposals.empty() && item.votes.empty() &&
                            item.decisions.empty() && item.actions.empty();
      const auto [known, is_new] = is_listed_only.try_emplace(number, is_empty);
      return !number.empty() && !is_new && known->second;
    };
    if (std::ranges::count_if(facts_.items, comes_again) < 2) return;
    is_listed_only.clear();
    std::erase_if(facts_.items, [&](const ItemFact& item) {
      if (!comes_again(item)) return false;
      unplace(item.span);
      for (const PointFact& each : item.points) unplace(each.span);
      return true;
    });
  }

  std::uint32_t end_of_text() const { return static_cast<std::uint32_t>(source_.text.size()); }

  /// `4`, and of `15/25` the first; 0 where there is none.
  static int number_of(const ItemFact& item) {
    int number = item.number.value_or(0);
    if (number == 0 && !re2::RE2::FullMatch(item.nr, "(\\d{1,4})\\D?.*", &number)) return 0;
    return number;
  }

  /// Where an item begins that was not told apart: at a line with the number that comes next, where the next
  /// item has a later one.
  std::uint32_t begin_of_untold(const ItemFact& item, const ItemFact& next) {
    constexpr int most_between = 20;
    const int number = number_of(item);
    if (number == 0 || number_of(next) <= number + 1 || number_of(next) > number + most_between)
      return end_of_text();
    static const re2::RE2 numbered(
        "(?i)^[\\s#*|]*(?:(?:sak|ad|pkt\\.?|punkt|item|§)\\s*)?(\\d{1,4})(?:[./):|]|\\s|$)");
    for (const SourceLine& line : source_.lines) {
      int here = 0;
      if (line.span.begin <= item.span.begin || line.span.begin >= next.span.begin ||
          !re2::RE2::PartialMatch(piece(source_.of(line.span)), numbered, &here) || here != number + 1)
        continue;
      facts_.questions.push_back(
          {"what is numbered " + std::to_string(here) + " was not told from what stands above it",
           line.span});
      return line.span.begin;
    }
    return end_of_text();
  }

  /// Where the next heading stands that is of the item's own rank or above: what is behind it is of no item.
  std::uint32_t end_of(const ItemFact& item) const {
    std::uint32_t level = 0;
    for (const Block& each : source_.blocks) {
      if (each.kind != BlockKind::heading) continue;
      const bool is_own = each.span.begin <= item.span.begin && item.span.begin < each.span.end;
      if (level != 0 && each.level <= level) return each.span.begin;
      if (is_own) level = each.level;
    }
    return end_of_text();
  }

  /// Drops the facts of an item that stand behind the heading of something else.
  template <class Fact>
  void refuse_behind(std::uint32_t end, std::vector<Fact>& all) {
    std::erase_if(all, [&](const Fact& each) {
      if (each.span.begin < end) return false;
      // A list of all that is to be done tells the item of each.
      if constexpr (requires { each.item; })
        if (!each.item.empty()) return false;
      unplace(each.span);
      return true;
    });
  }

  /// Drops what is another item's.
  void refuse_untold(std::uint32_t begin, ItemFact& item) {
    refuse_behind(begin, item.points);
    refuse_behind(begin, item.actions);
    refuse_behind(begin, item.proposals);
    refuse_behind(begin, item.votes);
    refuse_behind(begin, item.elections);
    refuse_behind(begin, item.recusals);
    refuse_behind(begin, item.remarks);
    refuse_behind(begin, item.decisions);
  }

  void pass_item(ItemFact& item, std::uint32_t begin_of_another) {
    const std::uint32_t end = end_of(item);
    refuse_behind(end, item.points);
    refuse_behind(end, item.actions);
    refuse_untold(begin_of_another, item);
    pass_title(item);
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
    for (VoteFact& each : item.votes) pass_parties(each);
    refuse_on_another(item);
    refuse_on_last(item);
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

  /// What is voted on below the words that announce a proposal of which nothing was made is perhaps that.
  void refuse_on_another(ItemFact& item) {
    std::vector<Span> announced = std::exchange(announced_, {});
    for (const PointFact& point : item.points)
      if (announces_proposal(point.text)) announced.push_back(point.span);
    for (const Span span : announced)
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

  /// Sentences that are run into a title stand on lines below it: where the line ends, the title does.
  std::size_t end_of_own_line(const ItemFact& item) const {
    const std::string& title = item.title;
    if (!title.ends_with('.') || sentence_bounds(title).size() < 2) return title.size();
    const std::size_t end = source_.text.find('\n', item.span.begin);
    if (end == std::string::npos || end >= item.span.end) return title.size();
    const std::string_view line =
        trim(std::string_view(source_.text).substr(item.span.begin, end - item.span.begin));
    for (std::size_t at = 0; at < line.size(); ++at)
      if (title.starts_with(line.substr(at))) return line.size() - at;
    return title.size();
  }

  void pass_title(ItemFact& item) {
    const std::size_t end = std::min(end_of_title(item.title), end_of_own_line(item));
    if (end >= item.title.size()) return;
    if (const auto rest = where(std::string_view(item.title).substr(end), item.span)) unplace(*rest);
    item.title.resize(end);
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

  std::vector<std::string> names_ = {};
  std::vector<Span> announced_ = {};  // proposals of which nothing was made
};

}  // namespace

void pass_item_gate(const SourceText& source, MinutesFacts& facts) {
  ItemGate(source, facts).pass();
}

}  // namespace ko::import
