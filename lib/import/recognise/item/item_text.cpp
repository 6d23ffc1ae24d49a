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
    const bool begins_bullets = is_bullet && points->empty() && (text->empty() || text->ends_with(':'));
    if (begins_bullets || (is_bullet && *are_bullets)) {
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

}  // namespace

void ItemWalk::take_text(const Piece& piece) {
  switch (mode_) {
    case Mode::free_proposal: {
      ProposalFact proposal;
      proposal.kind = "motion";
      add_proposal(std::move(proposal), piece.span);
      mode_ = Mode::proposal;
      [[fallthrough]];
    }
    case Mode::proposal: {
      if (vote_only(piece)) return;
      ProposalFact& now = proposals_.back();
      Body{&now.text, &now.points, &now.points_from, &now.are_bullets}.take(piece);
      return extend_proposal(piece);
    }
    case Mode::short_decision:
      // What stands in a list right below belongs to it; what follows is other text.
      if (piece.kind != BlockKind::list_item || decisions_.back().text.empty() ||
          !decisions_.back().text.ends_with(':')) {
        mode_ = Mode::none;
        break;
      }
      [[fallthrough]];
    case Mode::decision: {
      DecisionFact& now = decisions_.back();
      int from = decision_from_;
      Body{&now.text, &now.points, &from, &now.are_bullets}.take(piece);
      decision_from_ = from;
      now.span = joined(now.span, piece.span);
      // What was resolved stands in quotation marks, and what follows them is other text.
      if (now.text.starts_with("“") && now.text.find("”") != std::string::npos) mode_ = Mode::none;
      return place(piece.span);
    }
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
      if (piece.kind == BlockKind::list_item || piece.kind == BlockKind::table_row)
        return add_action(piece.text, piece.span);
      mode_ = Mode::none;
      break;
    case Mode::recusal:
    case Mode::none: break;
  }
  take_sentences(piece);
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

void ItemWalk::add_action(const std::string& text, Span span) {
  ActionFact action = action_of(text, facts_.start.day, words_);
  // `Ansvarlig: Ada. Frist: 1. juni` is of what was decided right above.
  if (action.what.empty()) {
    if (decisions_.empty()) return add_point(text, span);
    action.what =
        without_point(decisions_.back().text.empty() ? decisions_.back().title : decisions_.back().text);
  }
  action.span = span;
  actions_.push_back(std::move(action));
  place(span);
}

void ItemWalk::add_point(const std::string& text, Span span) {
  // What stands in brackets is the form's own text, to be filled in.
  if (text.starts_with('[') && text.ends_with(']')) return;
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

// What a sentence can be, the surest first: each is asked in its turn.
// NOLINTNEXTLINE(readability-function-size)
bool ItemWalk::take_sentence(const Sentence& sentence, bool is_of_paragraph) {
  if (!recusals_.empty() &&
      (mode_ == Mode::recusal || recusals_.back().span.end + 400 > sentence.span.begin)) {
    RecusalFact& last = recusals_.back();
    if (auto again = recusal_in_prose(words_.in_known_phrases(sentence.text));
        again && may_be_same_name(again->name, last.name)) {
      if (last.basis.empty()) last.basis = again->basis;
      if (last.reason.empty()) last.reason = again->reason;
      if (!again->outcome.empty()) last.outcome = again->outcome;
      last.is_unanimous |= again->is_unanimous;
      last.raised_by_self |= again->raised_by_self;
      return extend_recusal(sentence.span);
    }
    if (take_recusal(sentence.text, last) && !recusal_in_prose(words_.in_known_phrases(sentence.text)))
      return extend_recusal(sentence.span);
  }
  if (auto recusal = recusal_in_prose(words_.in_known_phrases(sentence.text))) {
    recusal->span = sentence.span;
    recusals_.push_back(std::move(*recusal));
    place(sentence.span);
    return true;
  }
  if (take_movement(sentence.text, sentence.span, facts_.attendees)) {
    place(sentence.span);
    return true;
  }
  if (auto elsewhere = decided_elsewhere(sentence.text, facts_.start.day, words_)) {
    elsewhere->span = sentence.span;
    facts_.decided_elsewhere.push_back(std::move(*elsewhere));
    return false;
  }
  if (!facts_.next.day)
    if (auto moment = next_meeting(sentence.text, facts_.start.day, false, words_)) {
      moment->span = sentence.span;
      facts_.next = *moment;
    }
  if (auto proposal = proposal_in_prose(sentence.text)) {
    finish_vote();
    proposal->is_in_prose = true;
    // `The Motion was proposed by …` below the words of a notice of motion.
    if (proposal->text.empty() && points_.size() == 1 && fold_case(title_).starts_with("notice of motion")) {
      proposal->text = points_[0].text;
      points_.clear();
    }
    add_proposal(std::move(*proposal), sentence.span);
    place(sentence.span);
    if (auto decision = decision_in_prose(sentence.text)) {
      decision->span = sentence.span;
      decisions_.push_back(std::move(*decision));
    }
    return true;
  }
  if (auto decision = decision_in_prose(sentence.text)) {
    decision->span = sentence.span;
    decisions_.push_back(std::move(*decision));
    place(sentence.span);
    return is_of_paragraph;
  }
  static const re2::RE2 answered(
      "(?i)^([^,.:;]+?) (?:svarte|svara|besvarte|svarade) (?:på |muntlig på "
      ")?(?:spørsmålet|interpellasjonen|spørsmåla|frågan)");
  std::string who;
  if (re2::RE2::PartialMatch(sentence.text, answered, &who)) {
    if (std::string name = bare_name(who); is_full_name(name)) {
      answered_by_.push_back(std::move(name));
      also_.push_back(sentence.span);
      place(sentence.span);
      return true;
    }
  }
  const std::string folded = fold_case(sentence.text);
  if (type_ == "approval") {
    static const re2::RE2 notice(
        "^(?:innkalling(?:en|a)?|kallelsen|indkaldelsen?|the "
        "notice)\\b.*\\b(?:godkjent|godkjend|approved|godkänd|godkendt|godkänns)\\b");
    static const re2::RE2 agenda(
        "^(?:sak(?:s)?list(?:e|en|a)|dagsorden(?:en)?|dagordningen|the "
        "agenda|agenda(?:en)?)\\b.*\\b(?:godkjent|godkjend|approved|godkänd|godkendt|godkänns)\\b");
    static const re2::RE2 minutes(
        "^(?:den? )?(?:referat(?:et|er)?|protokoll(?:en|a)?|møtebok(?:a|en)?|the "
        "minutes|minutes|mötesprotokollet)\\b.*\\b(?:godkjen[td]|godkjennes|approved|adopted|godkändes|"
        "godkendt|godkänns)\\b");
    static const re2::RE2 no("\\b(?:ikke|ikkje|not|inte) ");
    // `Godkjent`, below `Godkjenning av innkalling`
    static const re2::RE2 approved("^(?:godkjent|godkjend|approved|godkänt|godkendt)\\.?$");
    if (re2::RE2::FullMatch(folded, approved)) {
      const std::string title = fold_case(title_);
      Said* said = title.find("innkalling") != std::string::npos ? &facts_.notice_approved
                   : title.find("list") != std::string::npos || title.find("agenda") != std::string::npos ||
                           title.find("dagsorden") != std::string::npos
                       ? &facts_.agenda_approved
                       : nullptr;
      if (said != nullptr) {
        if (!*said) *said = {sentence.text, sentence.span};
        place(sentence.span);
        return true;
      }
    }
    if (!re2::RE2::PartialMatch(folded, no)) {
      Said* said = re2::RE2::PartialMatch(folded, notice)   ? &facts_.notice_approved
                   : re2::RE2::PartialMatch(folded, agenda) ? &facts_.agenda_approved
                                                            : nullptr;
      if (said != nullptr) {
        if (!*said) *said = {sentence.text, sentence.span};
        place(sentence.span);
        return true;
      }
      if (re2::RE2::PartialMatch(folded, minutes) && sentence.text.find(':') == std::string::npos) {
        approval_ = {sentence.text, sentence.span};
        place(sentence.span);
        if (!vote_sentence(sentence.text, words_)) return true;
      }
    }
  }
  static const re2::RE2 was_elected(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:ble|blei|vart|was|blev) "
      "?(?:enstemmig|enstemmigt|samrøystes|unanimously|einstemmig)? ?(?:valgt|vald|gjenvalgt|elected)\\.?$");
  if (type_ == "election" && re2::RE2::PartialMatch(sentence.text, was_elected, &who)) {
    if (const auto names = name_list(who); names && !names->empty() && is_full_name(names->front().name)) {
      ElectionFact election;
      for (const ListedName& name : *names) election.elected.push_back({name.name, "", false});
      election.span = sentence.span;
      elections_.push_back(std::move(election));
      if (auto said = vote_sentence(sentence.text, words_); said && said->is_unanimous) {
        said->outcome.clear();
        apply(*said, sentence.span);
        finish_vote();
      }
      place(sentence.span);
      return true;
    }
  }
  if (auto election = election_in_prose(sentence.text)) {
    election->span = sentence.span;
    elections_.push_back(std::move(*election));
    place(sentence.span);
    return true;
  }
  if (const auto said = vote_sentence(sentence.text, words_)) {
    if (vote_ && !vote_->outcome.empty()) finish_vote();
    apply(*said, sentence.span);
    finish_vote();
    return true;
  }
  if (auto action = action_in_prose(sentence.text, facts_.start.day, names_, words_)) {
    action->span = sentence.span;
    actions_.push_back(std::move(*action));
    place(sentence.span);
    return false;
  }
  return false;
}

bool ItemWalk::extend_recusal(Span span) {
  recusals_.back().span = joined(recusals_.back().span, span);
  place(span);
  return true;
}

}  // namespace ko::import
