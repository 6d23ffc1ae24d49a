// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_listing.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "import/recognise/text/labels.hpp"

namespace ko::import {
namespace {

/// True where a title is the whole of what another begins.
bool is_longer(std::string_view whole, std::string_view part) {
  const std::string all = plain(whole);
  const std::string begun = plain(part);
  return all.size() > begun.size() && all.starts_with(begun);
}

/// True of two titles that may be of one item: a list has one as its heading has it, or the begin of it.
bool are_alike(std::string_view one, std::string_view other) {
  const std::string a = plain(one);
  const std::string b = plain(other);
  const std::size_t least = std::min({a.size(), b.size(), std::size_t{12}});
  return a.compare(0, least, b, 0, least) == 0;
}

}  // namespace

AgendaLayout placed(const std::vector<Candidate>& found) {
  std::map<std::string, std::vector<std::size_t>> places;
  // One number over unlike titles is a slip of the numbering: each is an item of its own.
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < found.size(); ++i) {
    std::string key = found[i].heading.key();
    const auto is_of_another = [&] {
      const auto there = places.find(key);
      return there != places.end() &&
             !are_alike(found[there->second.front()].heading.title, found[i].heading.title);
    };
    while (is_of_another()) key += '+';
    places[key].push_back(i);
    keys.push_back(std::move(key));
  }
  AgendaLayout layout;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto& same = places[keys[i]];
    const std::size_t chosen = same.size() > 1 ? same[1] : same[0];
    if (i != chosen) {
      if (i == same[0]) layout.listing.push_back(found[i].at);
      continue;
    }
    ItemRange item;
    item.heading = found[i].heading;
    item.heading_at = found[i].at;
    item.listed_at = found[same[0]].at;
    // The list may have more of the title than fits its heading's first line, or the heading more than the
    // list.
    const std::string& listed = found[same[0]].heading.title;
    if (item.heading.title.empty() || is_longer(listed, item.heading.title)) item.heading.title = listed;
    layout.items.push_back(std::move(item));
  }
  return layout;
}

void move_to_headings(AgendaLayout& layout, const std::vector<Piece>& pieces) {
  std::vector<std::size_t> headings;
  std::size_t from = 0;
  for (const ItemRange& item : layout.items) {
    if (pieces[item.heading_at].kind != BlockKind::list_item) return;
    std::size_t at = std::max(from, item.heading_at + 1);
    while (at < pieces.size() &&
           (pieces[at].kind != BlockKind::heading || plain(pieces[at].text) != plain(item.heading.title)))
      ++at;
    if (at == pieces.size()) return;
    headings.push_back(at);
    from = at + 1;
  }
  for (std::size_t i = 0; i < headings.size(); ++i) {
    ItemRange& item = layout.items[i];
    layout.listing.push_back(item.heading_at);
    item.listed_at = item.heading_at;
    item.heading_at = headings[i];
  }
}

std::vector<ItemRange> taken_listed_only(AgendaLayout& layout) {
  std::vector<ItemRange> only;
  if (layout.listing.empty()) return only;
  const auto list = std::ranges::minmax(layout.listing);
  const auto is_only = [&](const ItemRange& item) {
    return item.heading_at == item.listed_at && item.heading_at > list.min && item.heading_at < list.max;
  };
  for (ItemRange& item : layout.items)
    if (is_only(item)) only.push_back(item);
  if (only.size() == layout.items.size()) return {};
  std::erase_if(layout.items, is_only);
  for (ItemRange& item : only) {
    item.begin = item.end = item.heading_at + 1;
    item.title_at = item.heading_at;
    layout.listing.push_back(item.heading_at);
  }
  return only;
}

void put_listed_only(AgendaLayout& layout, std::vector<ItemRange> only) {
  for (ItemRange& item : only) {
    auto place = layout.items.begin();
    std::size_t nearest = 0;
    for (auto each = layout.items.begin(); each != layout.items.end(); ++each)
      if (each->listed_at < item.listed_at && each->listed_at >= nearest) {
        nearest = each->listed_at;
        place = each + 1;
      }
    layout.items.insert(place, std::move(item));
  }
}

}  // namespace ko::import
