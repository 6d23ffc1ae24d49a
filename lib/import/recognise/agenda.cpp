// SPDX-License-Identifier: MIT
#include "import/recognise/agenda.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/text/digits.hpp"
#include "import/recognise/agenda_headings.hpp"
#include "import/recognise/agenda_numbering.hpp"
#include "import/recognise/order_of_business.hpp"
#include "import/recognise/text/labels.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

using IsOne = bool (*)(const Piece&, const ItemHeading&);

std::vector<Candidate> candidates(const std::vector<Piece>& pieces, bool with_bare_numbers, IsOne is_one) {
  std::vector<Candidate> found;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    ItemHeading heading = item_heading(text_with_marker(piece), with_bare_numbers);
    if (!heading || !is_one(piece, heading)) continue;
    found.push_back({std::move(heading), at});
  }
  return found;
}

bool has_series(const Piece& /*piece*/, const ItemHeading& heading) {
  return !heading.series.empty();
}

bool has_own_number(const Piece& piece, const ItemHeading& heading) {
  if (heading.nr.empty() || heading.title.size() > 250) return false;
  // In prose a sentence can begin with the number of another case.
  return piece.kind != BlockKind::paragraph || piece.begins_block || heading.title.size() < 120;
}

bool is_numbered_heading(const Piece& piece, const ItemHeading& heading) {
  return piece.kind == BlockKind::heading && !heading.nr.empty();
}

bool is_numbered_line(const Piece& piece, const ItemHeading& heading) {
  const bool is_top = piece.kind != BlockKind::list_item || piece.level <= 1;
  return is_top && piece.kind != BlockKind::table_row && !heading.nr.empty() && heading.title.size() < 140 &&
         piece.indent <= 3;
}

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

/// Of the places where a number stands, that of the item itself: a list that announces items has each before.
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

/// Lines with numbers that may be items: those of a list of people are not.
std::vector<Candidate> numbered_lines(const std::vector<Piece>& pieces, const Vocabulary& words) {
  std::vector<Candidate> found = candidates(pieces, true, is_numbered_line);
  const std::vector<bool> people = numbered_people(pieces, words);
  std::erase_if(found, [&](const Candidate& each) { return people[each.at]; });
  return found;
}

/// Headings with numbers, and lines in which one of a list that announces items stands again.
std::vector<Candidate> numbered_headings(const std::vector<Piece>& pieces, const Vocabulary& words) {
  std::vector<Candidate> found = candidates(pieces, true, is_numbered_heading);
  if (found.empty()) return found;
  std::map<std::string, std::vector<Candidate>> lines;
  const std::vector<Candidate> numbered = numbered_lines(pieces, words);
  for (const Candidate& each : numbered)
    lines[each.heading.nr + ' ' + plain(each.heading.title)].push_back(each);
  for (auto& [key, same] : lines) {
    const bool has_heading = std::ranges::any_of(
        same, [&](const Candidate& each) { return pieces[each.at].kind == BlockKind::heading; });
    if (same.size() != 2 || has_heading) continue;
    for (Candidate& each : same) found.push_back(std::move(each));
  }
  std::ranges::sort(found, {}, &Candidate::at);
  add_lines_between(found, numbered);
  return found;
}

/// Where a list has the numbers and the headings below have none, the headings are the items.
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

/// Numbered headings that do not begin with the first item, where numbered lines and they together do: some
/// items have a line of their own, and others do not.
std::vector<Candidate> lines_among(const std::vector<Candidate>& headings, const std::vector<Piece>& pieces,
                                   const Vocabulary& words) {
  if (headings.empty() || headings.front().heading.nr == "1") return {};
  std::vector<Candidate> found = numbered_lines(pieces, words);
  int number = 0;
  for (const Candidate& each : found)
    if (each.heading.nr != std::to_string(++number)) return {};
  return found.size() > headings.size() ? found : std::vector<Candidate>();
}

/// `2.` alone on its line, with the title below; from 1 on.
std::vector<Candidate> numbers_alone(const std::vector<Piece>& pieces) {
  static const re2::RE2 alone("^(\\d{1,3})\\.$");
  std::vector<Candidate> found;
  for (std::size_t at = 0; at + 1 < pieces.size(); ++at) {
    ItemHeading heading;
    const std::string text = text_with_marker(pieces[at]);
    const int last = found.empty() ? 0 : std::atoi(found.back().heading.nr.c_str());
    if (!re2::RE2::FullMatch(text, alone, &heading.nr)) {
      // One among them may have its title on the same line.
      heading = item_heading(text, true);
      if (found.empty() || heading.nr != std::to_string(last + 1) || heading.title.size() > 80) continue;
    }
    const int number = std::atoi(heading.nr.c_str());
    if (number <= last || number > last + 3) continue;
    found.push_back({std::move(heading), at});
  }
  return found;
}

/// True where numbers run on from one to the next, as those of items do.
bool is_running(const std::vector<Candidate>& found) {
  if (found.size() < 2) return false;
  std::size_t rising = 0;
  for (std::size_t i = 1; i < found.size(); ++i)
    if (std::atoi(found[i].heading.nr.c_str()) == std::atoi(found[i - 1].heading.nr.c_str()) + 1) ++rising;
  return 3 * rising >= 2 * (found.size() - 1);
}

/// True of labels of what is told within an item.
bool is_within_item(Label label) {
  switch (label) {
    case Label::treatment:
    case Label::recommendation:
    case Label::proposals:
    case Label::decision:
    case Label::voting:
    case Label::action:
    case Label::remark:
    case Label::recusal:
    case Label::case_reference: return true;
    default: return false;
  }
}

/// What a case is known by, before its number.
const re2::RE2& reference_word() {
  static const re2::RE2 pattern(
      "(?i)^(?:dnr|diarienummer|sagsnr|saksnr|arkivsak(?:nr|snr)?|arkivsaknummer|j\\.?nr|case "
      "(?:no|ref))\\b[.:]* ?");
  return pattern;
}

/// True of `Dnr SN 2026/12`, below which the title stands.
bool is_case_reference(std::string_view title) {
  constexpr std::size_t longest = 40;
  return title.size() <= longest && !title.empty() && is_digit(title.back()) &&
         re2::RE2::PartialMatch(re2::StringPiece(title.data(), title.size()), reference_word());
}

/// `Dnr KS 2026/12 Skolan`: the reference and the title on one line, or on two that were read as one.
void take_reference_before_title(ItemHeading& heading) {
  static const re2::RE2 number("^((?:\\p{Lu}{1,6}[ -])?\\d{4}[/:-]\\d{1,6}(?:[/-]\\d{1,4})?) (\\p{Lu}.*)$");
  std::string rest = heading.title;
  std::string reference;
  std::string title;
  if (!re2::RE2::Replace(&rest, reference_word(), "") ||
      !re2::RE2::FullMatch(rest, number, &reference, &title))
    return;
  heading.reference = reference;
  heading.title = title;
}

/// What follows the last item: the next meeting, lines to sign on, that the meeting was closed.
bool ends_items(const Piece& piece, const Piece& last_heading, const Vocabulary& words) {
  if (opening_of(piece.text, words) == Opening::closing && piece.kind != BlockKind::list_item) return true;
  const auto label = labelled(piece.text, words);
  static const re2::RE2 place_and_day(
      "^\\p{Lu}[^,.:;0-9]+, (?:den )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\pL+) ?\\d{4}\\.?$");
  if (piece.kind != BlockKind::list_item && piece.kind != BlockKind::table_row && piece.text.size() < 60 &&
      re2::RE2::FullMatch(piece.text, place_and_day))
    return true;
  static const re2::RE2 concluded(
      "(?i)^(?:this concluded the|protokollen godkjennes av|avslutar mötet|mötet avslut)");
  if (re2::RE2::PartialMatch(piece.text, concluded)) return true;
  if (label && (label->label == Label::sign_off || label->label == Label::signers ||
                label->label == Label::approved_by))
    return true;
  // `Referent: Ada Nes` signs; a secretary may be elected.
  static const re2::RE2 may_be_elected("(?i)^(?:sek|sec)");
  if (label && label->label == Label::secretary && !label->is_alone && piece.begins_block &&
      piece.kind == BlockKind::paragraph && !re2::RE2::PartialMatch(label->said, may_be_elected))
    return true;
  if (label && (label->label == Label::next || label->label == Label::documents) &&
      (piece.kind == BlockKind::heading || piece.begins_block))
    return true;
  // `INNSTILLING` and `VEDTAK` in capitals are headings within an item.
  if (label && is_within_item(label->label)) return false;
  return piece.kind == BlockKind::heading &&
         (last_heading.kind == BlockKind::list_item ||
          (last_heading.kind == BlockKind::heading && piece.level < last_heading.level));
}

/// Items that stand in the list that announces them and nowhere else.
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

/// Puts those among the others as the list has them: each behind the one that is announced before it.
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

}  // namespace

AgendaLayout agenda_of(const std::vector<Piece>& pieces, const Vocabulary& words) {
  AgendaLayout layout = placed(candidates(pieces, false, has_series));
  if (layout.items.empty()) layout = placed(headings_of_own_series(pieces));
  if (layout.items.empty()) layout = placed(candidates(pieces, false, has_own_number));
  if (layout.items.empty()) layout = placed(roman_headings(pieces));
  if (layout.items.empty()) {
    const std::vector<Candidate> headings = numbered_headings(pieces, words);
    const std::vector<Candidate> lines = lines_among(headings, pieces, words);
    layout = placed(lines.empty() ? headings : lines);
  }
  if (layout.items.empty()) {
    const auto found = numbered_lines(pieces, words);
    if (is_running(found)) {
      layout = placed(found);
      move_to_headings(layout, pieces);
    }
  }
  if (layout.items.empty()) {
    const auto found = numbers_alone(pieces);
    if (found.size() > 1) layout = placed(found);
  }
  if (layout.items.empty())
    layout = agenda_by_headings(pieces, words);
  else
    add_order_of_business(layout, pieces, words);
  std::ranges::sort(layout.items, {}, &ItemRange::heading_at);
  std::vector<ItemRange> listed_only = taken_listed_only(layout);
  layout.begin = layout.items.empty() ? pieces.size() : layout.items.front().heading_at;
  layout.end = pieces.size();
  for (std::size_t i = 0; i < layout.items.size(); ++i) {
    ItemRange& item = layout.items[i];
    item.begin = item.heading_at + 1;
    item.title_at = item.heading_at;
    item.end = i + 1 < layout.items.size() ? layout.items[i + 1].heading_at : pieces.size();
    for (const std::size_t listed : layout.listing)
      if (listed > item.heading_at) item.end = std::min(item.end, listed);
    if (is_case_reference(item.heading.title) && item.begin < item.end) {
      item.heading.reference = std::exchange(item.heading.title, {});
      re2::RE2::Replace(&item.heading.reference, reference_word(), "");
    }
    take_reference_before_title(item.heading);
    if (item.heading.title.empty() && item.begin < item.end) {
      item.title_at = item.begin;
      item.heading.title = pieces[item.begin++].text;
    }
    if (i + 1 < layout.items.size()) continue;
    for (std::size_t at = item.begin; at < item.end; ++at)
      if (ends_items(pieces[at], pieces[item.heading_at], words)) item.end = at;
    layout.end = item.end;
  }
  put_listed_only(layout, std::move(listed_only));
  return layout;
}

}  // namespace ko::import
