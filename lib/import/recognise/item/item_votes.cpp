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

VoteFact& ItemWalk::vote() {
  if (!vote_) {
    vote_.emplace();
    // What was voted on after something was agreed may be that, and no proposal before it.
    const bool is_decided_since = !decisions_.empty() && !decisions_.back().title.empty() &&
                                  !proposals_.empty() &&
                                  decisions_.back().span.begin > proposals_.back().span.begin;
    // Whoever moves that something is refused moves the other side of what is voted on.
    const bool is_of_refusal = !proposals_.empty() && fold_case(proposals_.back().text).starts_with("avslag");
    if (!proposals_.empty() && !is_between_ && !is_decided_since && !is_of_refusal)
      vote_->on = proposals_.back().id;
  }
  return *vote_;
}

const ProposalFact* ItemWalk::proposal_called(const std::string& subject) const {
  struct SubjectRow {
    std::string_view part;
    std::string_view kind;
  };
  static constexpr SubjectRow rows[] = {
      {"innstilling", "recommendation"}, {"tilråding", "recommendation"}, {"indstilling", "recommendation"},
      {"ændring", "amendment"},          {"tillæg", "additional"},        {"ändring", "amendment"},
      {"tillegg", "additional"},         {"endring", "amendment"},        {"amendment", "amendment"},
      {"alternativ", "alternative"},     {"oversending", "referral"},     {"oversendelse", "referral"}};
  for (const SubjectRow& row : rows) {
    if (subject.find(row.part) == std::string::npos) continue;
    for (std::size_t i = proposals_.size(); i-- > 0;)
      if (proposals_[i].kind == row.kind) return &proposals_[i];
  }
  return nullptr;
}

std::string ItemWalk::party_of(const std::string& name) const {
  for (const AttendeeFact& each : facts_.attendees)
    if (each.attendance != Attendance::absent && name_key(each.name) == name_key(name)) return each.party;
  return {};
}

const ProposalFact* ItemWalk::proposal_of(const std::string& whose) const {
  const ProposalFact* found = nullptr;
  for (const ProposalFact& each : proposals_) {
    const auto is_of = [&](std::string_view one) {
      return fold_case(each.body) == fold_case(one) ||
             std::ranges::any_of(each.by,
                                 [&](const std::string& name) { return may_be_same_name(name, one); }) ||
             (each.parties.empty() &&
              std::ranges::any_of(each.by,
                                  [&](const std::string& name) {
                                    const std::string party = party_of(name);
                                    return !party.empty() && words_.party_key(party) == words_.party_key(one);
                                  })) ||
             std::ranges::any_of(each.parties, [&](const std::string& party) {
               return words_.party_key(party) == words_.party_key(one);
             });
    };
    const auto all = list_parts(whose);
    if (all.empty() || !std::ranges::all_of(all, is_of)) continue;
    if (found != nullptr) return nullptr;
    found = &each;
  }
  return found;
}

bool ItemWalk::take_names_behind(const VoteLine& line, Opening opening, Span span) {
  if (vote_ || votes_.empty() || line.count.names.empty()) return false;
  VoteFact& last = votes_.back();
  SaidCount* side = opening == Opening::votes_for       ? &last.in_favour
                    : opening == Opening::votes_against ? &last.against
                    : opening == Opening::votes_blank   ? &last.blank
                                                        : nullptr;
  constexpr std::uint32_t near = 80;
  if (side == nullptr || !side->names.empty() || last.span.end + near < span.begin ||
      side->count != static_cast<int>(line.count.names.size()))
    return false;
  side->names = line.count.names;
  last.span = joined(last.span, span);
  place(span);
  return true;
}

bool ItemWalk::take_votes(const Piece& piece, Opening opening) {
  // `For forslaget stemte: AP (5), H (2)`
  const auto told = voters_told(piece.text, words_);
  if (told && told->names.empty()) return take_voters({piece.text, piece.span});
  auto line = vote_line(piece.text, opening, words_);
  if (!line) return false;
  if (take_names_behind(*line, opening, piece.span)) return true;
  const ProposalFact* target = proposal_called(line->subject);
  if (vote_ && target != nullptr && !vote_->on.empty() && vote_->on != target->id) finish_vote();
  const bool is_same_side_again =
      vote_ && ((opening == Opening::votes_for && vote_->in_favour && !line->is_open));
  if (is_same_side_again) finish_vote();
  SaidCount* side = nullptr;
  if (opening == Opening::votes_between) {
    is_between_ = true;
    vote().between.emplace_back(line->proposal, SaidCount());
    side = &vote().between.back().second;
  } else {
    VoteFact& now = vote();
    side = opening == Opening::votes_for       ? &now.in_favour
           : opening == Opening::votes_against ? &now.against
           : opening == Opening::votes_blank   ? &now.blank
                                               : &now.absent;
  }
  if (target != nullptr && opening != Opening::votes_between) vote().on = target->id;
  *side = std::move(line->count);
  open_side_ = line->is_open ? side : nullptr;
  vote().span = joined(vote().span, piece.span);
  place(piece.span);
  mode_ = Mode::voting;
  return true;
}

bool ItemWalk::take_absent_of_vote(const Piece& piece) {
  static const re2::RE2 pattern("(?i)^absent: (.+?)\\.?$");
  std::string who;
  if (!vote_ || vote_->absent || !re2::RE2::FullMatch(piece.text, pattern, &who)) return false;
  const auto names = name_list(who);
  if (!names || names->empty()) return false;
  for (const ListedName& name : *names) vote_->absent.names.push_back({name.name, name.beside, piece.span});
  vote_->span = joined(vote_->span, piece.span);
  place(piece.span);
  return true;
}

bool ItemWalk::take_open_votes(const Piece& piece) {
  if (open_side_ == nullptr) return false;
  const auto names = opening_of(piece.text, words_) == Opening::none && !labelled(piece.text, words_)
                         ? name_list(piece.text)
                         : std::nullopt;
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

bool ItemWalk::take_outcome(const Piece& piece) {
  const auto said = vote_sentence(piece.text, words_);
  if (!said || said->outcome.empty()) return false;
  apply(*said, piece.span);
  finish_vote();
  mode_ = Mode::none;
  return true;
}

void ItemWalk::apply(const VoteSentence& said, Span span) {
  const ProposalFact* target = said.of_whom.empty() ? nullptr : proposal_of(said.of_whom);
  // `Skaugs forslag` is Skaug's, and `Nes forslag` may be that of Nes.
  if (target == nullptr && !said.of_whom.empty()) target = proposal_of(said.of_whom + 's');
  if (target == nullptr) target = proposal_called(said.subject);
  // Of a part, or of somebody whose proposal is not known: of which one is not said then.
  // `An amendment … was lost`, of which nothing was told: it is not what was moved last.
  static const re2::RE2 of_amendment("^(?:the )?amendment\\b");
  const bool is_of_unknown_kind = target == nullptr && re2::RE2::PartialMatch(said.subject, of_amendment);
  const bool is_unknown =
      !vote_ && (said.is_of_point || is_of_unknown_kind || (target == nullptr && !said.of_whom.empty()));
  if (is_unknown) target = nullptr;
  if (vote_ && target != nullptr && !vote_->on.empty() && vote_->on != target->id) finish_vote();
  // `Vedtatt` after a line that counted the votes is what came of that.
  const bool is_outcome_alone =
      !said.is_unanimous && !said.is_by_acclamation && !said.in_favour && !said.against;
  if (!vote_ && is_outcome_alone && !votes_.empty() && votes_.back().outcome.empty() &&
      votes_.back().between.empty() && target == nullptr) {
    votes_.back().outcome = said.outcome;
    votes_.back().span = joined(votes_.back().span, span);
    return place(span);
  }
  VoteFact& now = vote();
  if (target != nullptr && now.between.empty()) now.on = target->id;
  if (is_unknown) now.on.clear();
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
    int counted = 0;
    for (const auto& [party, count] : said.parties_against) counted += count;
    if (counted == *said.against)
      for (const auto& [party, count] : said.parties_against)
        add_party_votes(now, party, VoteSide::against, count);
  }
  if (said.blank && !now.blank) now.blank.count = said.blank;
  if (!said.outcome.empty()) now.outcome = said.outcome;
  if (!said.chosen.empty() && (!now.between.empty() || is_between_)) now.chosen = said.chosen;
  now.span = joined(now.span, span);
  place(span);
}

void ItemWalk::finish_vote() {
  open_side_ = nullptr;
  if (!vote_) return;
  VoteFact done = std::move(*vote_);
  vote_.reset();
  const bool says_how = done.in_favour || done.against || done.blank || done.is_unanimous ||
                        done.is_by_acclamation || !done.between.empty();
  if (!says_how && (done.outcome.empty() || done.on.empty())) return;
  if (!done.between.empty()) done.on.clear();
  // What was voted on and decided is not voted on again: the vote is on something that was not made out.
  const bool is_counted = done.in_favour || done.against;
  const bool is_done = is_counted && std::ranges::any_of(votes_, [&](const VoteFact& each) {
                         return !done.on.empty() && each.on == done.on && !each.outcome.empty() &&
                                (each.in_favour || each.against);
                       });
  if (is_done) {
    facts_.questions.push_back({"what was voted on here cannot be told", done.span});
    done.on.clear();
  }
  // `vedtatt` with nobody against is no vote that is told of, only what came of the proposal.
  if (done.is_unanimous && !done.in_favour && !done.against) done.others.clear();
  votes_.push_back(std::move(done));
  is_between_ = false;
}

void ItemWalk::settle_between() {
  for (VoteFact& vote : votes_) {
    std::size_t first = proposals_.size();
    for (auto& [label, count] : vote.between) {
      for (std::size_t i = proposals_.size(); i-- > 0;)
        if (fold_case(proposals_[i].label) == fold_case(label) &&
            proposals_[i].span.begin < vote.span.begin) {
          if (vote.chosen == label) vote.chosen = proposals_[i].id;
          label = proposals_[i].id;
          first = std::min(first, i);
          break;
        }
    }
  }
}

}  // namespace ko::import
