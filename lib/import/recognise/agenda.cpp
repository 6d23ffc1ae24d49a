// SPDX-License-Identifier: MIT
#include "import/recognise/agenda.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/text/digits.hpp"
#include "import/recognise/agenda_headings.hpp"
#include "import/recognise/agenda_lines.hpp"
#include "import/recognise/agenda_listing.hpp"
#include "import/recognise/agenda_parts.hpp"
#include "import/recognise/order_of_business.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"

namespace ko::import {
namespace {

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
  // `KS 2026/00112` alone
  static const re2::RE2 bare("\\p{Lu}{2,6}[- ]?\\d{4}[/:-]\\d{1,6}");
  if (re2::RE2::FullMatch(re2::StringPiece(title.data(), title.size()), bare)) return true;
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

/// `Vid protokollet     Justeras`: the words above those who sign, side by side.
bool is_row_above_signers(const Piece& piece, const Vocabulary& words) {
  const auto is_of_signing = [&](const std::string& cell) {
    const auto label = labelled(cell, words);
    return label && label->is_alone &&
           (label->label == Label::sign_off || label->label == Label::signers ||
            label->label == Label::approved_by || label->label == Label::approvers ||
            label->label == Label::secretary);
  };
  return piece.cells.size() >= 2 && std::ranges::all_of(piece.cells, is_of_signing);
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
      "(?i)^(?:this concluded the|protokollen godkjennes av|avslutar mötet|mötet "
      "avslut|(?:justerat|underskrevet|"
      "signert) (?:den )?\\d)");
  if (re2::RE2::PartialMatch(piece.text, concluded)) return true;
  if (is_row_above_signers(piece, words)) return true;
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

/// Names side by side, and nothing but rows below them: who signed.
bool begins_signatures(const std::vector<Piece>& pieces, std::size_t at) {
  const auto is_whole_name = [](const std::string& cell) { return is_full_name(cell); };
  const auto is_row = [](const Piece& piece) { return piece.kind == BlockKind::table_row; };
  return pieces[at].cells.size() >= 2 && std::ranges::all_of(pieces[at].cells, is_whole_name) &&
         std::all_of(pieces.begin() + static_cast<std::ptrdiff_t>(at), pieces.end(), is_row);
}

/// The items by their numbers, by the first of the ways that fits.
AgendaLayout numbered_agenda(const std::vector<Piece>& pieces, const Vocabulary& words) {
  AgendaLayout layout = placed(lines_of_series(pieces));
  if (layout.items.empty()) layout = placed(headings_of_own_series(pieces));
  if (layout.items.empty()) layout = placed(lines_of_own_numbers(pieces));
  if (layout.items.empty()) layout = placed(roman_headings(pieces));
  if (layout.items.empty()) layout = placed(lettered_headings(pieces));
  if (layout.items.empty()) {
    const std::vector<Candidate> headings = numbered_headings(pieces, words);
    const std::vector<Candidate> lines = lines_among(headings, pieces, words);
    layout = placed(lines.empty() ? headings : lines);
  }
  if (layout.items.empty()) layout = placed(lines_of_two_levels(pieces));
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
  return layout;
}

}  // namespace

AgendaLayout agenda_of(const std::vector<Piece>& pieces, const Vocabulary& words) {
  AgendaLayout layout = numbered_agenda(pieces, words);
  if (layout.items.empty())
    layout = agenda_by_headings(pieces, words);
  else
    add_order_of_business(layout, pieces, words);
  std::ranges::sort(layout.items, {}, &ItemRange::heading_at);
  add_lettered_parts(layout, pieces);
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
      if (ends_items(pieces[at], pieces[item.heading_at], words) || begins_signatures(pieces, at))
        item.end = at;
    layout.end = item.end;
  }
  put_listed_only(layout, std::move(listed_only));
  return layout;
}

}  // namespace ko::import
