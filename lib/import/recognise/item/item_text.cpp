// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/item/proposals.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

namespace {

/// Text and numbered points that belong together, taken piece by piece.
struct Body {
  std::string* text = nullptr;
  std::vector<std::string>* points = nullptr;
  int* points_from = nullptr;
  bool* are_bullets = nullptr;  ///< whether the points are those of a list without numbers

  void take(const Piece& piece) const {
    const int number = number_of_marker(piece.marker);
    const bool is_letter = !piece.marker.empty() && piece.marker[0] >= 'a' && piece.marker[0] <= 'z';
    const bool is_bullet = !piece.marker.empty() && number == 0;
    const bool is_next = number > 0 && !is_letter &&
                         (points->empty() || number == *points_from + static_cast<int>(points->size()));
    const bool ends_text = text->empty() || text->ends_with(':') || text->ends_with('.');
    const bool begins_bullets = is_bullet && points->empty() && ends_text;
    // Numbers from 1 on are the points, and a list without them above is part of what is told first.
    if (*are_bullets && number == 1 && !is_letter) {
      for (const std::string& bullet : *points) append_line(*text, "- " + bullet);
      points->clear();
      *are_bullets = false;
      *points_from = 1;
      points->push_back(piece.text);
    } else if (begins_bullets || (is_bullet && *are_bullets)) {
      *are_bullets = true;
      points->push_back(piece.text);
    } else if (is_next && !*are_bullets) {
      if (points->empty()) *points_from = number;
      points->push_back(piece.text);
    } else if (!points->empty()) {
      append_line(points->back(),
                  piece.marker.empty() || is_bullet ? piece.text : piece.marker + ' ' + piece.text);
    } else if (is_bullet) {
      append_line(*text, "- " + piece.text);
    } else {
      append_line(*text, piece.marker.empty() ? piece.text : piece.marker + ' ' + piece.text);
    }
  }
};

/// A line of a list of amounts that is set without marks: `€ 1,500 to the school`, or for whom they are:
/// `Councillor Nes:`.
bool is_of_amounts(const Piece& piece) {
  static const re2::RE2 amount(
      "(?i)^(?:(?:€|£|\\$|kr\\.?|nok|sek|dkk|eur|gbp|usd) ?\\d[\\d., ]*|\\d[\\d. "
      "]*(?:,-|kr\\b|kroner\\b|kronor\\b))");
  if (piece.kind != BlockKind::paragraph || piece.text.size() > 160) return false;
  const std::string_view text = piece.text;
  return re2::RE2::PartialMatch(piece.text, amount) ||
         (text.ends_with(':') && is_name(bare_name(text.substr(0, text.size() - 1))));
}

}  // namespace

void ItemWalk::take_text(const Piece& piece) {
  switch (mode_) {
    case Mode::free_proposal: {
      if (take_moved_one_by_one(piece)) return;
      if (auto moved = proposal_in_prose(piece.text, words_)) {
        begin_proposal(std::move(*moved), piece);
        mode_ = Mode::free_proposal;
        return;
      }
      ProposalFact proposal;
      proposal.kind = "motion";
      add_proposal(std::move(proposal), piece.span);
      mode_ = Mode::proposal;
      [[fallthrough]];
    }
    case Mode::proposal:
      if (take_text_of_proposal(piece)) return;
      mode_ = Mode::none;
      break;
    case Mode::short_decision:
      // What stands in a list right below belongs to it; what follows is other text.
      if (piece.kind != BlockKind::list_item || decisions_.back().text.empty() ||
          !decisions_.back().text.ends_with(':')) {
        mode_ = Mode::none;
        break;
      }
      [[fallthrough]];
    case Mode::decision: return extend_decision(piece);
    case Mode::voting:
      if (vote_only(piece)) return;
      mode_ = Mode::none;
      break;
    case Mode::remark:
      if (piece.kind == BlockKind::heading) break;
      append_line(remarks_.back().text, piece.text);
      remarks_.back().span = joined(remarks_.back().span, piece.span);
      return place(piece.span);
    case Mode::action:
      if (extend_actions(piece)) return;
      mode_ = Mode::none;
      break;
    case Mode::told_text:
      decisions_.back().text = piece.text;
      decisions_.back().span = joined(decisions_.back().span, piece.span);
      mode_ = Mode::none;
      return place(piece.span);
    case Mode::told_list:
      if (extend_told_list(piece)) return;
      mode_ = Mode::none;
      break;
    case Mode::recusal:
    case Mode::none: break;
  }
  take_sentences(piece);
}

bool ItemWalk::take_text_of_proposal(const Piece& piece) {
  if (vote_only(piece)) return true;
  if (begins_with_vote(piece)) return false;
  const bool is_begun = !proposals_.back().text.empty() || !proposals_.back().points.empty();
  if (is_begun && piece.marker.empty() && tells_what_somebody_did(piece.text)) return false;
  // What somebody did then is told behind it on the same lines.
  const std::vector<Sentence> sentences = sentences_of(source_, piece);
  for (std::size_t i = 1; i < sentences.size(); ++i) {
    if (!tells_what_somebody_did(sentences[i].text)) continue;
    Piece moved = piece;
    moved.text = piece.text.substr(0, piece.text.find(sentences[i].text));
    while (moved.text.ends_with(' ')) moved.text.pop_back();
    moved.span.end = sentences[i - 1].span.end;
    Piece rest = piece;
    rest.text = piece.text.substr(piece.text.find(sentences[i].text));
    rest.span.begin = sentences[i].span.begin;
    if (!take_text_of_proposal(moved)) take_sentences(moved);
    mode_ = Mode::none;
    take_sentences(rest);
    return true;
  }
  ProposalFact& now = proposals_.back();
  Body{&now.text, &now.points, &now.points_from, &now.are_bullets}.take(piece);
  if (now.kind == "recommendation" && now.points.empty()) take_recommending_body(now);
  extend_proposal(piece);
  return true;
}

bool ItemWalk::take_told_below_decision(const Piece& piece) {
  if (!piece.marker.empty() || piece.kind == BlockKind::heading) return false;
  const DecisionFact& begun = decisions_.back();
  const auto bounds = sentence_bounds(piece.text);
  if (bounds.empty()) return false;
  const std::string first = piece.text.substr(bounds[0].first, bounds[0].second - bounds[0].first);
  if (begun.text.empty() && begun.points.empty() && proposal_in_prose(first, words_)) {
    mode_ = Mode::none;
    take_sentences(piece);
    return true;
  }
  static const re2::RE2 not_joined(
      "^([^,.:;]+?)(?: \\([^()]*\\))? (?:kunne ikke tiltræde|ønskede (?:til)?ført|ønsket "
      "(?:til|protokoll)ført) "
      "[^:;]+\\.?$");
  std::string who;
  if (begun.text.empty() || bounds.size() != 1 || !re2::RE2::FullMatch(piece.text, not_joined, &who) ||
      !is_full_name(bare_name(who)))
    return false;
  remarks_.push_back({.by = {bare_name(who)}, .text = piece.text, .span = piece.span});
  place(piece.span);
  mode_ = Mode::none;
  return true;
}

void ItemWalk::extend_decision(const Piece& piece) {
  if (take_told_below_decision(piece)) return;
  // `Samrøystes.` below what was decided
  const DecisionFact& begun = decisions_.back();
  const bool has_text = !begun.text.empty() || !begun.points.empty();
  if (has_text && piece.marker.empty() && piece.text.size() < 70 && is_vote_alone(piece.text) &&
      vote_only(piece))
    return;
  Piece told = piece;
  told.text = without_votes(piece.text, piece.span);
  DecisionFact& now = decisions_.back();
  int from = decision_from_;
  Body{&now.text, &now.points, &from, &now.are_bullets}.take(told);
  decision_from_ = from;
  now.span = joined(now.span, piece.span);
  // What was resolved stands in quotation marks, and what follows them is other text.
  if (now.text.starts_with("“") && now.text.find("”") != std::string::npos) mode_ = Mode::none;
  place(piece.span);
}

bool ItemWalk::extend_actions(const Piece& piece) {
  if (piece.text.starts_with('[') && piece.text.ends_with(']')) return true;  // the form's own text
  if (piece.kind != BlockKind::list_item && piece.kind != BlockKind::table_row) return false;
  std::string_view text = piece.text;
  for (const std::string_view box : {"[ ]", "[x]", "[X]", "[]"})
    if (text.starts_with(box)) text.remove_prefix(box.size());
  add_action(std::string(trim(text)), piece.span);
  return true;
}

bool ItemWalk::extend_told_list(const Piece& piece) {
  if (piece.kind != BlockKind::list_item && !is_of_amounts(piece)) return false;
  auto& points = is_told_of_decision_ ? decisions_[told_at_].points : proposals_[told_at_].points;
  Span& span = is_told_of_decision_ ? decisions_[told_at_].span : proposals_[told_at_].span;
  points.push_back(piece.text);
  span = joined(span, piece.span);
  place(piece.span);
  return true;
}

bool ItemWalk::vote_only(const Piece& piece) {
  if (piece.text.size() > 400) return false;
  const auto bounds = sentence_bounds(piece.text);
  std::vector<VoteSentence> all;
  for (const auto& [begin, end] : bounds) {
    auto said = vote_sentence(std::string_view(piece.text).substr(begin, end - begin), words_);
    if (!said) return false;
    all.push_back(std::move(*said));
  }
  for (const VoteSentence& said : all) {
    if (vote_ && !vote_->outcome.empty() && !said.outcome.empty()) finish_vote();
    apply(said, piece.span);
  }
  finish_vote();
  mode_ = Mode::none;
  return true;
}

bool ItemWalk::begins_with_vote(const Piece& piece) const {
  if (piece.kind != BlockKind::paragraph || !piece.begins_block || !piece.marker.empty()) return false;
  const auto bounds = sentence_bounds(piece.text);
  if (bounds.size() < 2) return false;
  const std::string first = piece.text.substr(bounds[0].first, bounds[0].second - bounds[0].first);
  const auto said = vote_sentence(first, words_);
  return said && !said->outcome.empty() && first.size() < 160 && is_vote_alone(first);
}

bool ItemWalk::is_vote_alone(const std::string& text) const {
  const auto said = vote_sentence(text, words_);
  return said && (said->is_unanimous || said->is_by_acclamation || said->in_favour || said->against);
}

void ItemWalk::add_action(const std::string& text, Span span) {
  // `ACTION: AN` says who, and leaves open what.
  static const re2::RE2 initials_alone("\\p{Lu}{2,3}(?:(?:, ?| ?/ ?| and | og )\\p{Lu}{2,3})*\\.?");
  if (re2::RE2::FullMatch(text, initials_alone)) return add_point(text, span);
  ActionFact action = action_of(with_owners(text), facts_.start.day, words_);
  // `Ansvarlig: Ada. Frist: 1. juni` is of what was decided right above.
  if (action.what.empty() && decisions_.empty()) return add_point(text, span);
  action.span = span;
  actions_.push_back(std::move(action));
  place(span);
}

bool ItemWalk::take_mentioned(const Piece& piece) {
  static const re2::RE2 mentioned("^@(\\p{Lu}[\\pL-]*(?: \\p{Lu}[\\pL-]*)?): (\\S.*)$");
  std::string who;
  std::string what;
  if (!re2::RE2::FullMatch(piece.text, mentioned, &who, &what)) return false;
  if (std::ranges::count_if(names_, [&](const std::string& name) { return may_be_same_name(who, name); }) !=
      1)
    return false;
  add_action(who + ": " + what, piece.span);
  mode_ = Mode::none;
  return true;
}

void ItemWalk::add_point(const std::string& text, Span span) {
  // What stands in brackets is the form's own text, to be filled in.
  if (text.starts_with('[') && text.ends_with(']')) return;
  // A bullet with nothing behind it.
  if (text.find_first_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") ==
      std::string::npos)
    return place(span);
  PointFact point = point_of(text, names_);
  point.span = span;
  points_.push_back(std::move(point));
  place(span);
}

void ItemWalk::take_sentences(const Piece& piece) {
  // Sentences that are told elsewhere than in a point leave the others to be points.
  std::vector<Sentence> rest;
  std::size_t count = 0;
  for (Sentence& sentence : sentences_of(source_, piece)) {
    ++count;
    if (take_sentence(sentence, piece.kind == BlockKind::paragraph)) continue;
    const bool follows = !rest.empty() && rest.back().span.end + 3 >= sentence.span.begin;
    if (follows) {
      rest.back().text += ' ' + sentence.text;
      rest.back().span.end = sentence.span.end;
    } else {
      rest.push_back(std::move(sentence));
    }
  }
  if (rest.empty()) return;
  if (piece.kind == BlockKind::paragraph && (rest.size() > 1 || rest[0].text != piece.text)) {
    for (const Sentence& part : rest) add_point(part.text, part.span);
    return;
  }
  if (piece.kind == BlockKind::heading) {
    return place(piece.span);
  }
  add_point(piece.kind == BlockKind::table_row ? joined_cells(piece) : piece.text, piece.span);
}

std::string ItemWalk::joined_cells(const Piece& piece) {
  std::string text;
  for (const std::string& cell : piece.cells)
    if (!cell.empty()) text += (text.empty() ? "" : " | ") + cell;
  return text;
}

}  // namespace ko::import
