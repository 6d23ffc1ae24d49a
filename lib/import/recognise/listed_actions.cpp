// SPDX-License-Identifier: MIT
#include "import/recognise/listed_actions.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/item/action_columns.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/text/labels.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// The item of `06/26`, or of `6`; null where there is none.
ItemFact* item_numbered(MinutesFacts& facts, const std::string& written) {
  static const re2::RE2 pattern("0*(\\d+)(?:/(\\d{2,4}))?\\.?");
  int number = 0;
  std::string year;
  if (!re2::RE2::FullMatch(written, pattern, &number, &year)) return nullptr;
  for (ItemFact& item : facts.items) {
    const bool is_year = year.empty() || !item.year || std::stoi(year) % 100 == *item.year % 100;
    if (is_year && (item.nr == written || item.nr == std::to_string(number) || item.number == number))
      return &item;
  }
  return nullptr;
}

/// True where two tell of one thing to do: most of the longer words of one are in the other.
bool are_same(const ActionFact& one, const ActionFact& other) {
  const bool is_of_same =
      std::ranges::any_of(one.who, [&](const std::string& name) { return may_be_among(name, other.who); });
  const std::string in = ' ' + plain(other.what) + ' ';
  const std::string listed = plain(one.what);
  auto words = split(listed, ' ');
  constexpr std::size_t longest_small_word = 3;
  std::erase_if(words, [](std::string_view word) { return word.size() <= longest_small_word; });
  const auto shared = std::ranges::count_if(words, [&](std::string_view word) {
    return in.find(' ' + std::string(word) + ' ') != std::string::npos;
  });
  return is_of_same && shared > 0 && 3 * static_cast<std::size_t>(shared) >= 2 * words.size();
}

/// A list of all that is to be done has each with the item that it is of.
void put_to_items(MinutesFacts& facts, std::vector<ActionFact> listed) {
  for (ActionFact& action : listed) {
    ItemFact* const item = item_numbered(facts, action.item);
    if (item == nullptr) {
      facts.questions.push_back({"of which item `" + action.what + "` is cannot be told", action.span});
      continue;
    }
    const auto same =
        std::ranges::find_if(item->actions, [&](const ActionFact& each) { return are_same(action, each); });
    if (same == item->actions.end())
      item->actions.push_back(std::move(action));
    else if (!same->due)
      same->due = action.due;
  }
}

}  // namespace

void settle_listed_actions(const SourceText& source, const std::vector<Piece>& pieces, std::size_t end,
                           const Vocabulary& words, MinutesFacts& facts) {
  std::vector<ActionFact> listed;
  for (ItemFact& item : facts.items) {
    const auto elsewhere =
        std::stable_partition(item.actions.begin(), item.actions.end(), [&](const ActionFact& each) {
          const ItemFact* const named = item_numbered(facts, each.item);
          return named == nullptr || named == &item;
        });
    std::move(elsewhere, item.actions.end(), std::back_inserter(listed));
    item.actions.erase(elsewhere, item.actions.end());
  }
  std::optional<std::uint32_t> unnumbered;  // a table that does not say of which item each is
  ItemWalk walk(source, words, facts, {});
  for (std::size_t at = end; at < pieces.size(); ++at) {
    const auto label = labelled(pieces[at].text, words);
    if (const auto columns = action_columns(pieces[at]); columns && !columns->item)
      unnumbered = columns->table;
    const bool is_label = label && label->label == Label::action && label->is_alone;
    const bool is_row = pieces[at].kind == BlockKind::table_row && pieces[at].table != unnumbered;
    if (is_label || is_row) walk.take_listed_action(pieces[at]);
  }
  ItemFact below = walk.finish({});
  std::ranges::move(below.actions, std::back_inserter(listed));
  put_to_items(facts, std::move(listed));
}

}  // namespace ko::import
