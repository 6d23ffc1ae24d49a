// SPDX-License-Identifier: MIT
#include "import/recognise/item.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/attendance.hpp"
#include "import/recognise/labels.hpp"
#include "import/recognise/moments.hpp"
#include "import/recognise/names.hpp"
#include "import/recognise/proposals.hpp"
#include "import/recognise/sentences.hpp"
#include "import/recognise/statements.hpp"
#include "import/recognise/voting.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

Span joined(Span one, Span other) {
  if (one.end == one.begin) return other;
  return {std::min(one.begin, other.begin), std::max(one.end, other.end)};
}

std::string without_point(std::string_view text) {
  text = trim(text);
  while (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
  return std::string(text);
}

void append(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty()) text += '\n';
  text += more;
}

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
    const bool is_next = number > 0 && !is_letter && (points->empty() || number == *points_from + static_cast<int>(points->size()));
    const bool begins_bullets = is_bullet && points->empty() && (text->empty() || text->ends_with(':'));
    if (begins_bullets || (is_bullet && *are_bullets)) {
      *are_bullets = true;
      points->push_back(piece.text);
    } else if (is_next && !*are_bullets) {
      if (points->empty()) *points_from = number;
      points->push_back(piece.text);
    } else if (!points->empty()) {
      append(points->back(), piece.marker.empty() || is_bullet ? piece.text : piece.marker + ' ' + piece.text);
    } else if (is_bullet) {
      append(*text, "- " + piece.text);
    } else {
      append(*text, piece.marker.empty() ? piece.text : piece.marker + ' ' + piece.text);
    }
  }
};

class ItemWalk {
 public:
  ItemWalk(const SourceText& source, MinutesFacts& facts, const ItemFact& item) : source_(source), facts_(facts), type_(item.type), title_(item.title) {
    for (const AttendeeFact& attendee : facts.attendees)
      if (attendee.attendance != Attendance::absent) names_.push_back(attendee.name);
  }

  void take(const Piece& piece) {
    if (take_open_votes(piece)) return;
    const Opening opening = opening_of(piece.text);
    switch (opening) {
      case Opening::votes_for:
      case Opening::votes_against:
      case Opening::votes_blank:
      case Opening::votes_absent:
      case Opening::votes_between:
        if (take_votes(piece, opening)) return;
        break;
      case Opening::outcome:
        if (take_outcome(piece)) return;
        break;
      case Opening::proposal:
        if (auto proposal = proposal_opening(piece.text)) return begin_proposal(std::move(*proposal), piece);
        if (auto mover = mover_of(piece.text)) {
          begin_proposal(std::move(*mover), piece);
          mode_ = Mode::none;
          return;
        }
        break;
      case Opening::on_behalf:
        if (take_on_behalf(piece)) return;
        break;
      case Opening::proposal_label: label_ = piece.text.substr(0, piece.text.find(')')); return place(piece.span);
      case Opening::set_against: is_between_ = true; return place(piece.span);
      case Opening::treatment:
        if (take_treatment(piece)) return;
        break;
      case Opening::seconded: return place(piece.span);
      case Opening::withdrawn:
        if (take_withdrawal(piece)) return;
        break;
      case Opening::statement:
        mode_ = Mode::none;
        return take_sentences(piece);
      case Opening::item:
      case Opening::closing:
      case Opening::election:
      case Opening::none: break;
    }
    if (const auto label = labelled(piece.text); label && take_label(piece, *label)) return;
    if (piece.kind == BlockKind::heading && mode_ != Mode::none) mode_ = Mode::none;
    take_text(piece);
  }

  ItemFact finish(ItemFact item) {
    finish_vote();
    settle_between();
    finish_decisions();
    std::erase_if(proposals_, [](const ProposalFact& each) { return each.text.empty() && each.points.empty(); });
    item.points = std::move(points_);
    item.proposals = std::move(proposals_);
    item.votes = std::move(votes_);
    item.recusals = std::move(recusals_);
    item.remarks = std::move(remarks_);
    item.decisions = std::move(decisions_);
    item.actions = std::move(actions_);
    item.elections = std::move(elections_);
    item.treatments = std::move(treatments_);
    item.answered_by = std::move(answered_by_);
    item.also = std::move(also_);
    if (!case_reference_.empty()) item.case_reference = case_reference_;
    return item;
  }

 private:
  enum class Mode : std::uint8_t { none, proposal, free_proposal, decision, short_decision, voting, remark, recusal, action };

  void place(Span span) { facts_.placed.push_back(span); }

  // Proposals

  ProposalFact& add_proposal(ProposalFact proposal, Span span) {
    proposal.id = fmt::format("p{}", proposals_.size() + 1);
    if (!label_.empty()) proposal.label = std::exchange(label_, {});
    proposal.span = span;
    proposals_.push_back(std::move(proposal));
    return proposals_.back();
  }

  void begin_proposal(ProposalFact proposal, const Piece& piece) {
    finish_vote();
    add_proposal(std::move(proposal), piece.span);
    place(piece.span);
    mode_ = Mode::proposal;
  }

  bool take_on_behalf(const Piece& piece) {
    if (mode_ != Mode::proposal || proposals_.empty() || !proposals_.back().text.empty()) return false;
    std::string_view list = piece.text;
    for (const std::string_view lead : {"Fra ", "Frå ", "På vegne av ", "På vegner av ", "On behalf of ", "Forslag fra ", "Forslag fremmet av ", "Forslag frå "})
      if (list.starts_with(lead)) list.remove_prefix(lead.size());
    const auto parties = party_list(list);
    if (!parties) return false;
    proposals_.back().parties = *parties;
    extend_proposal(piece);
    return true;
  }

  void extend_proposal(const Piece& piece) {
    proposals_.back().span = joined(proposals_.back().span, piece.span);
    place(piece.span);
  }

  bool take_withdrawal(const Piece& piece) {
    static const re2::RE2 pattern("(?i)^(.+?)(?: \\([^)]*\\))? (?:trakk|trekte|drog tilbake|withdrew) ");
    std::string who;
    if (!re2::RE2::PartialMatch(piece.text, pattern, &who)) return false;
    ProposalFact* theirs = nullptr;
    for (ProposalFact& each : proposals_)
      for (const std::string& name : each.by)
        if (may_be_same_name(name, bare_name(who))) {
          if (theirs != nullptr) return false;  // which of them is not said
          theirs = &each;
        }
    if (theirs == nullptr) return false;
    theirs->is_withdrawn = true;
    theirs->span = joined(theirs->span, piece.span);
    place(piece.span);
    mode_ = Mode::none;
    return true;
  }

  // Votes

  VoteFact& vote() {
    if (!vote_) {
      vote_.emplace();
      if (!proposals_.empty() && !is_between_) vote_->on = proposals_.back().id;
    }
    return *vote_;
  }

  /// The last proposal that a word can mean: `innstillingen`, `tilleggsforslaget`. Null where none is meant.
  const ProposalFact* proposal_called(const std::string& subject) const {
    struct SubjectRow {
      std::string_view part;
      std::string_view kind;
    };
    static constexpr SubjectRow rows[] = {{"innstilling", "recommendation"}, {"tilråding", "recommendation"}, {"tillegg", "additional"},
                                          {"endring", "amendment"},          {"amendment", "amendment"},      {"alternativ", "alternative"},
                                          {"oversending", "referral"},       {"oversendelse", "referral"}};
    for (const SubjectRow& row : rows) {
      if (subject.find(row.part) == std::string::npos) continue;
      for (std::size_t i = proposals_.size(); i-- > 0;)
        if (proposals_[i].kind == row.kind) return &proposals_[i];
    }
    return nullptr;
  }

  /// The proposal of somebody, or of a party; null where it is not one alone.
  const ProposalFact* proposal_of(const std::string& whose) const {
    const ProposalFact* found = nullptr;
    for (const ProposalFact& each : proposals_) {
      bool is_theirs = false;
      for (const std::string& name : each.by) is_theirs |= may_be_same_name(name, whose);
      for (const std::string& party : each.parties) is_theirs |= party_key(party) == party_key(whose);
      if (!is_theirs) continue;
      if (found != nullptr) return nullptr;
      found = &each;
    }
    return found;
  }

  bool take_votes(const Piece& piece, Opening opening) {
    auto line = vote_line(piece.text, opening);
    if (!line) return false;
    const ProposalFact* target = proposal_called(line->subject);
    if (vote_ && target != nullptr && !vote_->on.empty() && vote_->on != target->id) finish_vote();
    const bool is_same_side_again = vote_ && ((opening == Opening::votes_for && vote_->in_favour && !line->is_open));
    if (is_same_side_again) finish_vote();
    SaidCount* side = nullptr;
    if (opening == Opening::votes_between) {
      is_between_ = true;
      vote().between.emplace_back(line->proposal, SaidCount());
      side = &vote().between.back().second;
    } else {
      VoteFact& now = vote();
      side = opening == Opening::votes_for ? &now.in_favour : opening == Opening::votes_against ? &now.against : opening == Opening::votes_blank ? &now.blank : &now.absent;
    }
    if (target != nullptr && opening != Opening::votes_between) vote().on = target->id;
    *side = std::move(line->count);
    open_side_ = line->is_open ? side : nullptr;
    vote().span = joined(vote().span, piece.span);
    place(piece.span);
    mode_ = Mode::voting;
    return true;
  }

  /// Names that stand one a line below `For:`.
  bool take_open_votes(const Piece& piece) {
    if (open_side_ == nullptr) return false;
    const auto names = opening_of(piece.text) == Opening::none && !labelled(piece.text) ? name_list(piece.text) : std::nullopt;
    if (!names) {
      const std::string word = plain(piece.text);
      if (word == "none" || word == "ingen" || word == "nil") {
        open_side_->count = 0;
        vote().span = joined(vote().span, piece.span);
        place(piece.span);
        return true;
      }
      open_side_ = nullptr;
      return false;
    }
    if (names->empty()) open_side_->count = 0;
    for (const ListedName& name : *names) open_side_->names.push_back({name.name, name.beside, piece.span});
    vote().span = joined(vote().span, piece.span);
    place(piece.span);
    return true;
  }

  bool take_outcome(const Piece& piece) {
    const auto said = vote_sentence(piece.text);
    if (!said || said->outcome.empty()) return false;
    apply(*said, piece.span);
    finish_vote();
    mode_ = Mode::none;
    return true;
  }

  void apply(const VoteSentence& said, Span span) {
    const ProposalFact* target = said.of_whom.empty() ? proposal_called(said.subject) : proposal_of(said.of_whom);
    if (vote_ && target != nullptr && !vote_->on.empty() && vote_->on != target->id) finish_vote();
    // `Vedtatt` after a line that counted the votes is what came of that.
    const bool is_outcome_alone = !said.is_unanimous && !said.is_by_acclamation && !said.in_favour && !said.against;
    if (!vote_ && is_outcome_alone && !votes_.empty() && votes_.back().outcome.empty() && votes_.back().between.empty() && target == nullptr) {
      votes_.back().outcome = said.outcome;
      votes_.back().span = joined(votes_.back().span, span);
      return place(span);
    }
    VoteFact& now = vote();
    if (target != nullptr && now.between.empty()) now.on = target->id;
    if (said.is_unanimous) now.is_unanimous = true;
    if (said.is_by_acclamation) now.is_by_acclamation = true;
    if (said.in_favour && !now.in_favour) {
      now.in_favour.count = said.in_favour;
      now.in_favour.names = said.favour_names;
    }
    if (said.against && !now.against) {
      now.against.count = said.against;
      now.against.names = said.against_names;
      if (!said.in_favour && !now.in_favour) now.others = "for";
    }
    if (said.blank && !now.blank) now.blank.count = said.blank;
    if (!said.outcome.empty()) now.outcome = said.outcome;
    if (!said.chosen.empty() && (!now.between.empty() || is_between_)) now.chosen = said.chosen;
    now.span = joined(now.span, span);
    place(span);
  }

  void finish_vote() {
    open_side_ = nullptr;
    if (!vote_) return;
    VoteFact done = std::move(*vote_);
    vote_.reset();
    const bool says_how = done.in_favour || done.against || done.blank || done.is_unanimous || done.is_by_acclamation || !done.between.empty();
    if (!says_how && (done.outcome.empty() || done.on.empty())) return;
    if (!done.between.empty()) done.on.clear();
    // `vedtatt` with nobody against is no vote that is told of, only what came of the proposal.
    if (done.is_unanimous && !done.in_favour && !done.against) done.others.clear();
    votes_.push_back(std::move(done));
    is_between_ = false;
  }

  /// Labels of proposals become their ids.
  void settle_between() {
    for (VoteFact& vote : votes_) {
      std::size_t first = proposals_.size();
      for (auto& [label, count] : vote.between) {
        for (std::size_t i = proposals_.size(); i-- > 0;)
          if (fold_case(proposals_[i].label) == fold_case(label) && proposals_[i].span.begin < vote.span.begin) {
            if (vote.chosen == label) vote.chosen = proposals_[i].id;
            label = proposals_[i].id;
            first = std::min(first, i);
            break;
          }
      }
    }
  }

  // Labels

  bool take_label(const Piece& piece, const Labelled& label) {
    const std::string rest = piece.text.substr(label.rest);
    switch (label.label) {
      case Label::recommendation: {
        finish_vote();
        ProposalFact proposal = recommendation(label.said);
        if (proposal.body.empty() && !treatments_.empty() && treatments_.back().span.begin == last_treatment_)
          proposal.body = treatments_.back().body;
        if (plain(label.said) == "att" || plain(label.said) == "att-sats") proposal.kind = "motion";
        proposal.text = rest;
        add_proposal(std::move(proposal), piece.span);
        place(piece.span);
        mode_ = Mode::proposal;
        return true;
      }
      case Label::proposals:
        finish_vote();
        place(piece.span);
        mode_ = Mode::free_proposal;
        if (!rest.empty()) {
          ProposalFact proposal;
          proposal.kind = "motion";
          proposal.text = rest;
          add_proposal(std::move(proposal), piece.span);
          mode_ = Mode::proposal;
        }
        return true;
      case Label::decision: return take_decision_label(piece, rest);
      case Label::voting:
        finish_vote();
        place(piece.span);
        mode_ = Mode::voting;
        if (!rest.empty()) {
          if (const auto said = vote_sentence(rest)) apply(*said, piece.span);
          else add_point(rest, piece.span);
        }
        return true;
      case Label::action:
        mode_ = Mode::action;
        if (rest.empty()) place(piece.span);
        else add_action(plain(label.said).starts_with("ansvar") ? label.said + ": " + rest : rest, piece.span);
        return true;
      case Label::remark: {
        mode_ = Mode::remark;
        RemarkFact remark;
        static const re2::RE2 from("(?i)(?:fra|frå|from) (.+)$");
        std::string who;
        if (re2::RE2::PartialMatch(label.said, from, &who)) {
          if (const auto parties = party_list(who)) remark.parties = *parties;
          else if (const auto names = name_list(who))
            for (const ListedName& name : *names) {
              remark.by.push_back(name.name);
              if (is_party(name.beside)) remark.parties.push_back(name.beside);
            }
        }
        remark.text = rest;
        remark.span = piece.span;
        remarks_.push_back(std::move(remark));
        place(piece.span);
        return true;
      }
      case Label::recusal:
        place(piece.span);
        mode_ = Mode::recusal;
        if (!rest.empty()) take_sentences(piece);
        return true;
      case Label::treatment:
        if (!label.is_alone) return false;
        place(piece.span);
        if (mode_ != Mode::decision) mode_ = Mode::none;
        return true;
      case Label::case_reference:
        case_reference_ = rest;
        place(piece.span);
        return true;
      case Label::next:
        if (!facts_.next.day)
          if (auto moment = next_meeting(rest, facts_.start.day, true)) {
            moment->span = piece.span;
            facts_.next = *moment;
            place(piece.span);
            return true;
          }
        return false;
      default: return false;
    }
  }

  bool take_decision_label(const Piece& piece, const std::string& rest) {
    // `Vedtatt` alone, without a colon, says what came of the vote.
    if (rest.empty() && piece.text.find(':') == std::string::npos)
      if (const auto said = vote_sentence(piece.text); said && !said->outcome.empty() && (!votes_.empty() || vote_ || !proposals_.empty())) {
        apply(*said, piece.span);
        finish_vote();
        mode_ = Mode::none;
        return true;
      }
    finish_vote();
    DecisionFact decision;
    decision.span = piece.span;
    place(piece.span);
    std::string text = rest;
    // `Vedtak: Enstemmig vedtatt. Styret kjøper …`, `… antas. Vedtatt med 4 stemmer for og 1 mot.`
    std::string kept;
    for (const auto& [begin, end] : sentence_bounds(text)) {
      const std::string sentence = text.substr(begin, end - begin);
      const auto said = vote_sentence(sentence);
      const bool says_how = said && (said->is_unanimous || said->is_by_acclamation || said->in_favour || said->against);
      const bool is_vote_alone = says_how && sentence.size() < 70 && !fold_case(sentence).starts_with("attsats");
      if (is_vote_alone) {
        apply(*said, piece.span);
        finish_vote();
      }
      if (!is_vote_alone) kept += (kept.empty() ? "" : " ") + sentence;
    }
    if (!kept.empty() || text.empty()) text = kept;
    if (rest.empty() || text.empty()) mode_ = rest.empty() ? Mode::decision : Mode::short_decision;
    else mode_ = Mode::short_decision;
    decision.text = text;
    decisions_.push_back(std::move(decision));
    has_labelled_decision_ = true;
    decision_indent_ = piece.indent;
    return true;
  }

  bool take_treatment(const Piece& piece) {
    const auto day = find_day(piece.text);
    if (!day) return false;
    TreatmentFact treatment;
    treatment.body = std::string(trim(std::string_view(piece.text).substr(0, day->begin)));
    if (treatment.body.ends_with(" den")) treatment.body.erase(treatment.body.size() - 4);
    treatment.on = day->day;
    treatment.span = piece.span;
    last_treatment_ = piece.span.begin;
    treatments_.push_back(std::move(treatment));
    place(piece.span);
    mode_ = Mode::none;
    return true;
  }

  // Text

  void take_text(const Piece& piece) {
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
        if (piece.kind != BlockKind::list_item || decisions_.back().text.empty() || !decisions_.back().text.ends_with(':')) {
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
        append(remarks_.back().text, piece.text);
        remarks_.back().span = joined(remarks_.back().span, piece.span);
        return place(piece.span);
      case Mode::action:
        if (piece.kind == BlockKind::list_item || piece.kind == BlockKind::table_row) return add_action(piece.text, piece.span);
        mode_ = Mode::none;
        break;
      case Mode::recusal:
      case Mode::none: break;
    }
    take_sentences(piece);
  }

  /// A piece that only says how a vote went: `Enstemmig vedtatt.`
  bool vote_only(const Piece& piece) {
    if (piece.text.size() > 400) return false;
    const auto bounds = sentence_bounds(piece.text);
    std::vector<VoteSentence> all;
    for (const auto& [begin, end] : bounds) {
      auto said = vote_sentence(std::string_view(piece.text).substr(begin, end - begin));
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

  void add_action(const std::string& text, Span span) {
    ActionFact action = action_of(text, facts_.start.day);
    // `Ansvarlig: Ada. Frist: 1. juni` is of what was decided right above.
    if (action.what.empty()) {
      if (decisions_.empty()) return add_point(text, span);
      action.what = without_point(decisions_.back().text.empty() ? decisions_.back().title : decisions_.back().text);
    }
    action.span = span;
    actions_.push_back(std::move(action));
    place(span);
  }

  void add_point(const std::string& text, Span span) {
    // What stands in brackets is the form's own text, to be filled in.
    if (text.starts_with('[') && text.ends_with(']')) return;
    PointFact point = point_of(text, names_);
    point.span = span;
    points_.push_back(std::move(point));
    place(span);
  }

  /// Prose: what its sentences say, and the whole as a point.
  void take_sentences(const Piece& piece) {
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
      heading_ = piece.text;
      return place(piece.span);
    }
    add_point(piece.kind == BlockKind::table_row ? joined_cells(piece) : piece.text, piece.span);
  }

  static std::string joined_cells(const Piece& piece) {
    std::string text;
    for (const std::string& cell : piece.cells)
      if (!cell.empty()) text += (text.empty() ? "" : " | ") + cell;
    return text;
  }

  /// True where the sentence needs no point.
  bool take_sentence(const Sentence& sentence, bool is_of_paragraph) {
    if (!recusals_.empty() && (mode_ == Mode::recusal || recusals_.back().span.end + 400 > sentence.span.begin)) {
      RecusalFact& last = recusals_.back();
      if (auto again = recusal_in_prose(sentence.text); again && may_be_same_name(again->name, last.name)) {
        if (last.basis.empty()) last.basis = again->basis;
        if (last.reason.empty()) last.reason = again->reason;
        if (!again->outcome.empty()) last.outcome = again->outcome;
        last.is_unanimous |= again->is_unanimous;
        last.raised_by_self |= again->raised_by_self;
        return extend_recusal(sentence.span);
      }
      if (take_recusal(sentence.text, last) && !recusal_in_prose(sentence.text)) return extend_recusal(sentence.span);
    }
    if (auto recusal = recusal_in_prose(sentence.text)) {
      recusal->span = sentence.span;
      recusals_.push_back(std::move(*recusal));
      place(sentence.span);
      return true;
    }
    if (take_movement(sentence.text, sentence.span, facts_.attendees)) {
      place(sentence.span);
      return true;
    }
    if (auto elsewhere = decided_elsewhere(sentence.text, facts_.start.day)) {
      elsewhere->span = sentence.span;
      facts_.decided_elsewhere.push_back(std::move(*elsewhere));
      return false;
    }
    if (!facts_.next.day)
      if (auto moment = next_meeting(sentence.text, facts_.start.day, false)) {
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
    static const re2::RE2 answered("(?i)^([^,.:;]+?) (?:svarte|svara|besvarte|svarade) (?:på |muntlig på )?(?:spørsmålet|interpellasjonen|spørsmåla|frågan)");
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
      static const re2::RE2 notice("^(?:innkalling(?:en|a)?|kallelsen|indkaldelsen?|the notice)\\b.*\\b(?:godkjent|godkjend|approved|godkänd|godkendt|godkänns)\\b");
      static const re2::RE2 agenda("^(?:sak(?:s)?list(?:e|en|a)|dagsorden(?:en)?|dagordningen|the agenda|agenda(?:en)?)\\b.*\\b(?:godkjent|godkjend|approved|godkänd|godkendt|godkänns)\\b");
      static const re2::RE2 minutes("^(?:den? )?(?:referat(?:et|er)?|protokoll(?:en|a)?|møtebok(?:a|en)?|the minutes|minutes|mötesprotokollet)\\b.*\\b(?:godkjen[td]|godkjennes|approved|adopted|godkändes|godkendt|godkänns)\\b");
      static const re2::RE2 no("\\b(?:ikke|ikkje|not|inte) ");
      // `Godkjent`, below `Godkjenning av innkalling`
      static const re2::RE2 approved("^(?:godkjent|godkjend|approved|godkänt|godkendt)\\.?$");
      if (re2::RE2::FullMatch(folded, approved)) {
        const std::string title = fold_case(title_);
        Said* said = title.find("innkalling") != std::string::npos ? &facts_.notice_approved
                     : title.find("list") != std::string::npos || title.find("agenda") != std::string::npos || title.find("dagsorden") != std::string::npos
                         ? &facts_.agenda_approved
                         : nullptr;
        if (said != nullptr) {
          if (!*said) *said = {sentence.text, sentence.span};
          place(sentence.span);
          return true;
        }
      }
      if (!re2::RE2::PartialMatch(folded, no)) {
        Said* said = re2::RE2::PartialMatch(folded, notice) ? &facts_.notice_approved : re2::RE2::PartialMatch(folded, agenda) ? &facts_.agenda_approved : nullptr;
        if (said != nullptr) {
          if (!*said) *said = {sentence.text, sentence.span};
          place(sentence.span);
          return true;
        }
        if (re2::RE2::PartialMatch(folded, minutes) && sentence.text.find(':') == std::string::npos) {
          approval_ = {sentence.text, sentence.span};
          place(sentence.span);
          if (!vote_sentence(sentence.text)) return true;
        }
      }
    }
    static const re2::RE2 was_elected("(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:ble|blei|vart|was|blev) ?(?:enstemmig|enstemmigt|samrøystes|unanimously|einstemmig)? ?(?:valgt|vald|gjenvalgt|elected)\\.?$");
    if (type_ == "election" && re2::RE2::PartialMatch(sentence.text, was_elected, &who)) {
      if (const auto names = name_list(who); names && !names->empty() && is_full_name(names->front().name)) {
        ElectionFact election;
        for (const ListedName& name : *names) election.elected.push_back({name.name, "", false});
        election.span = sentence.span;
        elections_.push_back(std::move(election));
        if (auto said = vote_sentence(sentence.text); said && said->is_unanimous) {
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
    if (const auto said = vote_sentence(sentence.text)) {
      if (vote_ && !vote_->outcome.empty()) finish_vote();
      apply(*said, sentence.span);
      finish_vote();
      return true;
    }
    if (auto action = action_in_prose(sentence.text, facts_.start.day, names_)) {
      action->span = sentence.span;
      actions_.push_back(std::move(*action));
      place(sentence.span);
      return false;
    }
    return false;
  }

  bool extend_recusal(Span span) {
    recusals_.back().span = joined(recusals_.back().span, span);
    place(span);
    return true;
  }

  // Decisions

  void finish_decisions() {
    if (approval_ && decisions_.empty()) {
      DecisionFact decision;
      decision.title = without_point(approval_.text);
      decision.outcome = "approved";
      decision.span = approval_.span;
      decisions_.push_back(std::move(decision));
      place(approval_.span);
    }
    std::erase_if(decisions_, [](const DecisionFact& each) { return each.text.empty() && each.points.empty() && each.title.empty(); });
    if (decisions_.empty()) decide_what_was_adopted();
    for (DecisionFact& decision : decisions_) {
      if (take_refusal(decision)) continue;
      if (!decision.title.empty()) continue;  // found in prose
      for (const std::string_view quote : {"“", "”", "\""}) {
        if (decision.text.starts_with(quote)) decision.text.erase(0, quote.size());
        for (std::string_view end = decision.text; end.ends_with('.'); end = decision.text) decision.text.pop_back();
        if (decision.text.ends_with(quote)) decision.text.erase(decision.text.size() - quote.size());
      }
      if (decision.points.empty() && is_mere_acceptance(decision.text)) {
        const ProposalFact* before = last_before(decision.span.begin);
        if (before != nullptr) {
          decision.text = before->text;
          decision.points = before->points;
        }
      }
      if (votes_.empty() && proposals_.empty())
        if (const auto said = vote_sentence(decision.text); said && said->is_unanimous)
          votes_.push_back({.outcome = said->outcome, .is_unanimous = true, .span = decision.span});
      std::string all = decision.text;
      for (const std::string& point : decision.points) append(all, point);
      decision.outcome = outcome_of(all);
      if (decision.outcome == "adopted" && is_rejection_alone(decision.text)) decision.outcome = "rejected";
      const bool is_one_line = decision.points.empty() && decision.text.find('\n') == std::string::npos && decision.text.size() <= 160 &&
                               sentence_bounds(decision.text).size() == 1;
      if (is_one_line) {
        decision.title = without_point(decision.text);
        decision.text.clear();
      } else if (decision.points.size() == 1 && decision.text.empty() && decision.points[0].size() <= 160 &&
                 decision.points[0].find('\n') == std::string::npos) {
        decision.title = without_point(decision.points[0]);
        decision.points.clear();
      }
      take_elections(decision);
    }
    // What was moved and resolved at once is written once.
    for (const DecisionFact& decision : decisions_)
      for (ProposalFact& proposal : proposals_)
        if (proposal.text.empty() && proposal.points.empty() && proposal.body.empty() && !proposal.by.empty() &&
            proposal.span.end <= decision.span.begin && !proposal.is_in_prose) {
          proposal.text = decision.text.empty() ? decision.title : decision.text;
          proposal.points = decision.points;
        }
  }

  /// `Attsats avslås med 1 röst för och 3 röster emot`: what was moved is what was decided on.
  bool take_refusal(DecisionFact& decision) {
    if (!decision.points.empty() || !fold_case(decision.text).starts_with("attsats")) return false;
    const auto said = vote_sentence(decision.text);
    const ProposalFact* before = last_before(decision.span.begin);
    if (!said || said->outcome != "rejected" || before == nullptr) return false;
    if (said->in_favour || said->against)
      votes_.push_back({.on = before->id, .in_favour = {said->in_favour, {}}, .against = {said->against, {}}, .outcome = "rejected", .span = decision.span});
    decision.title = without_point(before->text);
    decision.text.clear();
    decision.outcome = "rejected";
    return true;
  }

  /// Where nothing is called a decision, the one proposal that was adopted is.
  void decide_what_was_adopted() {
    static const re2::RE2 says_adopted("(?i)^(?:approved|agreed|adopted|carried|vedtatt|vedteke|godkjent|enstemmig|einstemmig|samrøystes|unanimously)\\b");
    // `Approved unanimously`, where nothing else was moved: of the matter as it is called.
    if (proposals_.empty() && votes_.size() == 1 && votes_[0].is_unanimous && votes_[0].outcome == "adopted" && elections_.empty() && type_ != "election" &&
        votes_[0].span.end - votes_[0].span.begin < 60 && re2::RE2::PartialMatch(running_text(source_, votes_[0].span), says_adopted)) {
      DecisionFact decision;
      decision.span = votes_[0].span;
      static const re2::RE2 number("\\s*#\\d+\\s*$");
      decision.title = title_;
      re2::RE2::Replace(&decision.title, number, "");
      decision.outcome = "approved";
      decisions_.push_back(std::move(decision));
      return;
    }
    const ProposalFact* adopted = nullptr;
    Span span = {};
    for (const VoteFact& vote : votes_) {
      if (vote.outcome != "adopted" || vote.on.empty()) continue;
      if (adopted != nullptr) return;
      for (const ProposalFact& proposal : proposals_)
        if (proposal.id == vote.on) adopted = &proposal;
      span = vote.span;
    }
    if (adopted == nullptr || (adopted->text.empty() && adopted->points.empty())) return;
    DecisionFact decision;
    decision.text = adopted->text;
    decision.points = adopted->points;
    decision.span = span;
    decisions_.push_back(std::move(decision));
  }

  static bool is_rejection_alone(const std::string& text) {
    const auto said = vote_sentence(text);
    return said && said->outcome == "rejected";
  }

  /// Those elected stand in the decision's words.
  void take_elections(const DecisionFact& decision) {
    std::vector<std::string_view> lines = split(decision.text.empty() ? std::string_view(decision.title) : decision.text, '\n');
    for (const std::string& point : decision.points) lines.emplace_back(point);
    for (const std::string_view line : lines)
      for (const auto& [begin, end] : sentence_bounds(line))
        if (auto election = election_in_prose(line.substr(begin, end - begin))) {
          election->span = decision.span;
          elections_.push_back(std::move(*election));
        }
  }

  const ProposalFact* last_before(std::uint32_t at) const {
    const ProposalFact* found = nullptr;
    for (const ProposalFact& each : proposals_)
      if (each.span.begin < at) found = &each;
    return found;
  }

  const SourceText& source_;
  MinutesFacts& facts_;
  std::string type_;
  std::string title_;
  std::vector<std::string> names_ = {};
  std::vector<std::string> answered_by_ = {};
  std::vector<Span> also_ = {};
  Said approval_ = {};  // the sentence that says minutes were approved
  Mode mode_ = Mode::none;
  std::string label_ = {};  // of the next proposal
  std::string heading_ = {};
  std::string case_reference_ = {};
  bool is_between_ = false;
  bool has_labelled_decision_ = false;
  std::uint32_t last_treatment_ = 0;
  std::uint32_t decision_indent_ = 0;
  int decision_from_ = 1;
  std::optional<VoteFact> vote_ = {};
  SaidCount* open_side_ = nullptr;
  std::vector<PointFact> points_ = {};
  std::vector<ProposalFact> proposals_ = {};
  std::vector<VoteFact> votes_ = {};
  std::vector<RecusalFact> recusals_ = {};
  std::vector<RemarkFact> remarks_ = {};
  std::vector<DecisionFact> decisions_ = {};
  std::vector<ActionFact> actions_ = {};
  std::vector<ElectionFact> elections_ = {};
  std::vector<TreatmentFact> treatments_ = {};
};

}  // namespace

void describe_item(ItemFact& item) {
  struct TypeRow {
    const char* type;
    re2::RE2 pattern;
  };
  static const TypeRow rows[] = {
      {"interpellation", re2::RE2("(?i)^interpellasjon")},
      {"question", re2::RE2("(?i)^(?:spørsmål (?:fra|frå)|question from|fråga från)")},
      {"approval", re2::RE2("(?i)^(?:godkjenning av|godkendelse af|adoption of|approval of|godkjenning|approval of|godkjennande av|godkännande av|minutes of|confirmation of minutes)\\b")},
      {"election", re2::RE2("(?i)^(?:valg av|valg af|valg til|val av|election of|suppleringsvalg|nyvalg|konstituering)\\b")},
      {"report", re2::RE2("(?i)^(?:referatsaker?|meldinger|meldingar|rapporter|reports?)$")},
      {"information", re2::RE2("(?i)^(?:orientering(?:er|ar|ssaker?)?\\b|information)")},
  };
  for (const TypeRow& row : rows)
    if (re2::RE2::PartialMatch(item.title, row.pattern)) {
      item.type = row.type;
      break;
    }
  if (item.type.empty() && (item.series == "RS" || item.series == "MELD")) item.type = "report";
  if (item.type.empty() && item.series == "DS") item.type = "delegated";
  if (item.type.empty() && item.series == "OS") item.type = "information";
  if (item.type == "question" || item.type == "interpellation") {
    static const re2::RE2 asker("(?i)^(?:interpellasjon|spørsmål|question|fråga) (?:fra|frå|from|från) ([^()-]+?)(?: \\(|,| - | – |$)");
    std::string who;
    if (re2::RE2::PartialMatch(item.title, asker, &who) && is_full_name(bare_name(who))) item.asked_by.push_back(bare_name(who));
  }
}

namespace {

/// `Kaffemaskin (10 min) (Ada)`: who presents it and how long it takes stand behind the title.
void take_presenter(ItemFact& item, const MinutesFacts& facts) {
  static const re2::RE2 last("^(.+?)\\s*\\(([^()]{2,40})\\)$");
  static const re2::RE2 minutes("(?i)^(?:ca\\.? ?)?\\d{1,3} ?min(?:utter|utes|utt)?\\.?$");
  std::string title;
  std::string within;
  while (re2::RE2::FullMatch(item.title, last, &title, &within)) {
    if (!re2::RE2::FullMatch(within, minutes)) {
      std::size_t same = 0;
      for (const AttendeeFact& attendee : facts.attendees) same += may_be_same_name(within, attendee.name) ? 1 : 0;
      if (same != 1 || !is_name(within)) return;
      item.by.push_back(within);
    }
    item.title = title;
  }
}

}  // namespace

ItemFact item_of(const SourceText& source, const std::vector<Piece>& pieces, const ItemRange& range, MinutesFacts& facts) {
  ItemFact item;
  item.series = range.heading.series;
  item.nr = range.heading.nr;
  if (!item.series.empty()) {
    item.number = range.heading.number;
    if (range.heading.year != 0) item.year = range.heading.year;
  }
  // `45/25` in minutes of 2025: the number and the year. `20/57` has its year first, and stays as it is.
  static const re2::RE2 of_year("^0*(\\d{1,4})/(\\d{2,4})$");
  std::string number;
  std::string year;
  if (facts.start.day && re2::RE2::FullMatch(item.nr, of_year, &number, &year)) {
    const int meeting_year = to_civil(*facts.start.day).year;
    if (std::stoi(year) == meeting_year || std::stoi(year) == meeting_year % 100) {
      item.number = std::stoi(number);
      item.year = meeting_year;
      item.nr.clear();
    }
  }
  item.title = range.heading.title;
  item.span = joined(pieces[range.heading_at].span, pieces[range.title_at].span);
  facts.placed.push_back(item.span);
  // `147 Interkom (08:40 - 10 min)`: when it was taken up is no part of the title.
  static const re2::RE2 planned("^(.*?)\\s*\\((?:(\\d{1,2}[:.]\\d{2})\\s*[-–,]?\\s*)?(?:\\d{1,3} ?min(?:utter)?\\.?)?\\)$");
  std::string title;
  std::string clock;
  if (re2::RE2::FullMatch(item.title, planned, &title, &clock) && !title.empty()) {
    item.title = title;
    if (const auto times = find_times(clock, true); !times.empty()) item.start = times[0].time;
  }
  take_presenter(item, facts);
  static const re2::RE2 noticed("(?i)^(?:notice of motion|question) (?:received )?(?:from|by|submitted by) (.+)$");
  std::string mover;
  if (re2::RE2::FullMatch(item.title, noticed, &mover) && is_name(bare_name(mover))) item.by.push_back(bare_name(mover));
  describe_item(item);
  ItemWalk walk(source, facts, item);
  for (std::size_t at = range.begin; at < range.end; ++at) walk.take(pieces[at]);
  return walk.finish(std::move(item));
}

}  // namespace ko::import
