// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/gates/refusals.hpp"
#include "import/recognise/gates/words_gate.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class AgendaGate : private Refusals {
 public:
  using Refusals::Refusals;

  void pass() {
    refuse_list_of_sentences();
    refuse_head_as_item();
    refuse_numbers_again();
    for (std::size_t at = 0; at < facts_.items.size(); ++at) {
      ItemFact& item = facts_.items[at];
      const std::uint32_t end = end_of(item);
      refuse_behind(end, item.points);
      refuse_behind(end, item.actions);
      if (at + 1 < facts_.items.size()) refuse_untold(begin_of_untold(item, facts_.items[at + 1]), item);
      pass_title(item);
      refuse_told_title(item);
    }
  }

 private:
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

  void unplace_item(const ItemFact& item) {
    unplace(item.span);
    for (const PointFact& each : item.points) unplace(each.span);
  }

  /// An item in which it is told who was there, and is not called so, is the head of the minutes.
  void refuse_head_as_item() {
    static const re2::RE2 of_head(
        "(?i)^(?:present|apologies|til ?stede|til stades|närvarande|nærværende|deltagere): ");
    std::erase_if(facts_.items, [&](const ItemFact& item) {
      const bool is_head = std::ranges::any_of(
          item.points, [](const PointFact& each) { return re2::RE2::PartialMatch(each.text, of_head); });
      if (!is_head || item.number || !item.nr.empty()) return false;
      unplace_item(item);
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
      unplace_item(item);
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

  /// A whole sentence that tells what was done is no title, nor is a letter: the item has none then.
  static void refuse_told_title(ItemFact& item) {
    static const re2::RE2 told(
        "\\p{Lu}.* (?:blev|ble|blei|vart|was|were|fremlagde|fremla|la "
        "fram|orienterte|orienterede|informerade|"
        "redogjorde) .*\\.");
    static const re2::RE2 letter("[a-z]\\)");
    if (re2::RE2::FullMatch(item.title, letter)) item.title.clear();
    if (!re2::RE2::FullMatch(item.title, told)) return;
    item.points.insert(item.points.begin(), {.text = item.title, .span = item.span});
    item.title.clear();
  }

  void pass_title(ItemFact& item) {
    const std::size_t end = std::min(end_of_title(item.title), end_of_own_line(item));
    if (end >= item.title.size()) return;
    if (const auto rest = where(std::string_view(item.title).substr(end), item.span)) unplace(*rest);
    item.title.resize(end);
  }
};

}  // namespace

void pass_agenda_gate(const SourceText& source, MinutesFacts& facts) {
  AgendaGate(source, facts).pass();
}

}  // namespace ko::import
