// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/item/proposals.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// True of an item that is about nothing but the next meeting.
bool labelled_as_next(std::string_view title, const Vocabulary& words) {
  const auto label = labelled(title, words);
  return label && label->label == Label::next && label->is_alone;
}

}  // namespace

bool ItemWalk::take_sentence(const Sentence& sentence, bool is_of_paragraph) {
  // `AN proposed that …`: whoever is called so in these minutes.
  static const re2::RE2 by_initials("^(\\p{Lu}{2,3})( \\p{Ll}.*)$");
  std::string initials;
  std::string rest;
  if (!re2::RE2::FullMatch(sentence.text, by_initials, &initials, &rest))
    return take_told(sentence, is_of_paragraph);
  const std::string name = called_by_initials(initials);
  return take_told({(name.empty() ? initials : name) + rest, sentence.span}, is_of_paragraph);
}

bool ItemWalk::take_told(const Sentence& sentence, bool is_of_paragraph) {
  // What a sentence can be, the surest first: each is asked in its turn.
  if (take_interest(sentence) || take_leaving_for_item(sentence)) return true;
  if (take_recusal_told(sentence) || take_closing_of_doors(sentence)) return true;
  if (take_movement(sentence.text, sentence.span, facts_.attendees)) {
    place(sentence.span);
    return true;
  }
  if (auto elsewhere = decided_elsewhere(sentence.text, facts_.start.day, words_)) {
    elsewhere->span = sentence.span;
    facts_.decided_elsewhere.push_back(std::move(*elsewhere));
    return false;
  }
  if (take_begin(facts_, sentence.text, sentence.span)) return false;  // it may say more, such as by whom
  if (take_closing_told(sentence) || take_approvers_told(sentence)) return true;
  if (take_next_told(sentence)) return true;
  if (take_proposal_told(sentence)) return true;
  if (take_decision_told(sentence)) return is_of_paragraph;
  if (is_of_paragraph && take_noting_told(sentence)) return true;
  if (take_answer(sentence) || take_approval_told(sentence) || take_election_told(sentence)) return true;
  if (take_withdrawal_told(sentence) || take_set_against_told(sentence) || take_voters(sentence) ||
      take_votes_told(sentence))
    return true;
  // `Begge fikk tre stemmer` is of candidates, where people are elected.
  // `Hun ble enstemmig kjent inhabil` is of somebody, and not of the item, whoever that may be.
  static const re2::RE2 of_somebody("(?i)\\b(?:inhabil|ugild|habil|jävig)\\b");
  const auto said = re2::RE2::PartialMatch(sentence.text, of_somebody) ? std::nullopt
                                                                       : vote_sentence(sentence.text, words_);
  const bool is_of_candidates = type_ == "election" && said && said->in_favour && !said->against;
  if (said && !is_of_candidates) {
    if (vote_ && !vote_->outcome.empty()) finish_vote();
    apply(*said, sentence.span);
    finish_vote();
    take_carried(sentence, *said);
    return true;
  }
  if (auto action = action_in_prose(with_holder(sentence.text), facts_.start.day, names_, words_)) {
    action->span = sentence.span;
    actions_.push_back(std::move(*action));
    place(sentence.span);
    return is_of_paragraph;
  }
  return false;
}

bool ItemWalk::take_noting_told(const Sentence& sentence) {
  static const re2::RE2 noted(
      "(?i)^[^.:;]+ (?:ble|blei|vart|blev|was|were) (?:enstemmig |samrøystes "
      ")?(?:tatt|teke|tekne|taget|noted)(?: "
      "til (?:orientering|etterretning|vitende|vitande|efterretning))?\\.?$|"
      "^(?:(?:tatt|tas|teke|tekne|tages|taget) til (?:orientering|etterretning|vitende|vitande|efterretning)|"
      "noted)\\.?$");
  // `Saken utsettes til neste møte, da tallene mangler`, `Deferred to the July meeting`
  static const re2::RE2 put_off(
      "(?i)^(?:(?:saken|saka|ärendet|sagen|punktet|motionen|(?:the|this) (?:item|matter|motion)|special "
      "order \\w{1,4}, [^.:;]+,) (?:"
      "utsettes|utsettast|(?:ble|blei|vart) (?:enstemmig |samrøystes )?(?:utsatt|utsett)|bordläggs|bordlades|"
      "udsættes|blev udsat|(?:was|is) (?:deferred|postponed|tabled))|deferred (?:to|until|pending)|"
      "postponed (?:to|until))\\b[^.:;]*\\.?$");
  constexpr std::size_t longest = 160;
  if (noted_ || sentence.text.size() >= longest) return false;
  if (re2::RE2::FullMatch(sentence.text, noted))
    noted_as_ = "noted";
  else if (re2::RE2::FullMatch(sentence.text, put_off))
    noted_as_ = "postponed";
  else
    return false;
  noted_ = {sentence.text, sentence.span};
  place(sentence.span);
  return true;
}

bool ItemWalk::take_next_told(const Sentence& sentence) {
  static const re2::RE2 is_of_next("(?i)^(?:neste|next|nästa|næste) ");
  const bool is_about_next = labelled_as_next(title_, words_);
  if (!take_next(facts_, sentence.text, sentence.span, is_about_next, words_)) return false;
  if (!is_about_next && !re2::RE2::PartialMatch(sentence.text, is_of_next)) return false;
  place(sentence.span);
  return true;
}

bool ItemWalk::take_decision_announced(const Sentence& sentence) {
  static const re2::RE2 announced(
      "(?i)^[^,.:;]+ (?:vedtok|vedtog|antog|adopted) (enstemmig |samrøystes |enhälligt |enstemmigt "
      "|unanimously )?"
      "(?:følgende|fylgjande|følgjande|denne|följande|the following) "
      "(?:uttalelse|fråsegn|uttale|resolusjon|udtalelse|uttalande|resolution|statement):$");
  std::string all;
  if (!re2::RE2::FullMatch(sentence.text, announced, &all)) return false;
  finish_vote();
  if (!all.empty()) votes_.push_back({.outcome = "adopted", .is_unanimous = true, .span = sentence.span});
  decisions_.push_back({.span = sentence.span});
  place(sentence.span);
  mode_ = Mode::told_text;
  return true;
}

bool ItemWalk::take_decision_told(const Sentence& sentence) {
  if (take_decision_announced(sentence)) return true;
  auto decision = decision_in_prose(sentence.text);
  if (!decision) {
    decision = decision_of_body(sentence.text, facts_.body.text);
    if (!decision) return false;
    decision->span = sentence.span;
    told_of_body_.push_back(std::move(*decision));
    return true;
  }
  decision->span = sentence.span;
  if (!proposals_.empty() && proposals_.back().is_in_prose && proposals_.back().text.empty() &&
      proposals_.back().points.empty())
    proposals_.back().text = decision->title;
  decisions_.push_back(std::move(*decision));
  place(sentence.span);
  if (const auto said = vote_sentence(sentence.text, words_); said && said->in_favour && said->against) {
    apply(*said, sentence.span);
    vote().outcome = "adopted";
    finish_vote();
  }
  expect_list(sentence, true);
  return true;
}

/// `Ada Nes er gift med søkeren og fratrådte.` right before what was found.
std::string ItemWalk::who_stood_down(const Sentence& sentence) const {
  static const re2::RE2 stood_down(
      "^((?:\\p{Lu}[\\pL'.-]+ ){1,3}?\\p{Lu}[\\pL'-]+)(?: \\([^)]*\\))? "
      "\\p{Ll}[^:;]*(?:fratrådte|fråtredde|forlot|"
      "gikk fra|gikk ut|gjekk frå|gjekk ut|trådte ut)");
  std::string who;
  if (!re2::RE2::PartialMatch(sentence.text, stood_down, &who)) return {};
  const auto is_same = [&](const std::string& name) { return may_be_same_name(who, name); };
  return std::ranges::count_if(names_, is_same) == 1 ? who : std::string();
}

bool ItemWalk::take_recusal_told(const Sentence& sentence) {
  auto recusal = recusal_in_prose(words_.in_known_phrases(sentence.text));
  const bool goes_on =
      !recusals_.empty() && (mode_ == Mode::recusal || recusals_.back().span.end + 400 > sentence.span.begin);
  // `Han ble erklært inhabil` is of who asked right before.
  static constexpr std::string_view pronouns[] = {"han", "hun", "ho", "hon", "he", "she", "they", "de"};
  const bool is_pronoun =
      recusal && std::ranges::find(pronouns, fold_case(recusal->name)) != std::end(pronouns);
  const Sentence before = std::exchange(before_, sentence);
  if (is_pronoun && !goes_on) {
    recusal->name = who_stood_down(before);
    if (recusal->name.empty()) return false;
    recusal->span = joined(before.span, sentence.span);
    recusals_.push_back(std::move(*recusal));
    place(sentence.span);
    return true;
  }
  if (goes_on) {
    // What is said of somebody again is of the same question, whoever was spoken of in between.
    const auto same = std::ranges::find_if(recusals_, [&](const RecusalFact& each) {
      return recusal && !is_pronoun && may_be_same_name(recusal->name, each.name);
    });
    RecusalFact& last = same == recusals_.end() ? recusals_.back() : *same;
    if (recusal && (is_pronoun || same != recusals_.end())) {
      if (last.basis.empty()) last.basis = recusal->basis;
      if (last.reason.empty()) last.reason = recusal->reason;
      if (!recusal->outcome.empty()) last.outcome = recusal->outcome;
      last.is_unanimous |= recusal->is_unanimous;
      last.raised_by_self |= recusal->raised_by_self;
      last.span = joined(last.span, sentence.span);
      place(sentence.span);
      return true;
    }
    if (!recusal && take_recusal(sentence.text, last)) return extend_recusal(sentence.span);
  }
  if (!recusal) return false;
  recusal->span = sentence.span;
  recusals_.push_back(std::move(*recusal));
  place(sentence.span);
  return true;
}

bool ItemWalk::take_proposal_told(const Sentence& sentence) {
  auto proposal = proposal_in_prose(sentence.text, words_);
  if (!proposal) return false;
  finish_vote();
  proposal->is_in_prose = true;
  // `The Motion was proposed by …` below the words of a notice of motion.
  if (proposal->text.empty() && points_.size() == 1 && fold_case(title_).starts_with("notice of motion")) {
    proposal->text = points_[0].text;
    points_.clear();
  }
  // `It was proposed by Ada Nes, seconded by Bo Lie, and` goes on with what is resolved below.
  static const re2::RE2 goes_on("(?i)(?:and|and it was|it was)");
  const bool is_told_below = re2::RE2::FullMatch(proposal->text, goes_on);
  if (is_told_below) proposal->text.clear();
  const std::string text = proposal->text;
  static const re2::RE2 carried_at_once(
      "(?i) seconded by [^,;]+(?:,| and| and was|, and) carried unanimously\\.?$");
  const bool is_carried = !text.empty() && re2::RE2::PartialMatch(sentence.text, carried_at_once);
  // Who moved something that stands elsewhere is told in a point.
  if (text.empty() && !is_told_below && !sentence.text.ends_with(':')) return false;
  add_proposal(std::move(*proposal), sentence.span);
  place(sentence.span);
  static const re2::RE2 resolved(
      "(?i)\\b(?:and|it was) (unanimously )?(?:resolved|agreed|carried|decided)( unanimously| nem "
      "con)?(?: by \\d{1,3} votes? to \\d{1,3}| \\([^()]*\\))?,?:? "
      "(?:that|to)\\b");
  std::string all_before;
  std::string all_after;
  const bool is_resolved = re2::RE2::PartialMatch(sentence.text, resolved, &all_before, &all_after);
  if (auto decision = decision_in_prose(sentence.text)) {
    decision->span = sentence.span;
    decisions_.push_back(std::move(*decision));
  } else if (is_resolved && !text.empty()) {
    decisions_.push_back(
        {.title = capitalised(without_point(text)), .outcome = "adopted", .span = sentence.span});
  }
  const bool is_decided_too = !decisions_.empty() && decisions_.back().span.begin == sentence.span.begin;
  expect_list(sentence, is_decided_too);
  const auto said = is_resolved ? vote_sentence(sentence.text, words_) : std::nullopt;
  if (said && said->in_favour && said->against) {
    vote().in_favour.count = said->in_favour;
    vote().against.count = said->against;
    vote().on = proposals_.back().id;
    vote().outcome = "adopted";
    vote().span = joined(vote().span, sentence.span);
    finish_vote();
  } else if (is_carried || (is_resolved && !(all_before + all_after).empty())) {
    vote().is_unanimous = true;
    vote().outcome = "adopted";
    vote().span = joined(vote().span, sentence.span);
    finish_vote();
  }
  return true;
}

/// `Ada Nes valdes att justera protokollet`
bool ItemWalk::take_approvers_told(const Sentence& sentence) {
  static const re2::RE2 told(
      "(?i)^(?:till (?:protokoll)?justerare (?:valdes|utsågs|utses|väljs) (.+?)|(.+?) "
      "(?:valdes|utsågs|utses|väljs) "
      "(?:att justera|till (?:protokoll)?justerare)(?: (?:dagens )?protokollet| av protokollet)?)\\.?$");
  std::string who;
  std::string before;
  if (!facts_.approvers.empty() || !re2::RE2::FullMatch(sentence.text, told, &who, &before)) return false;
  const auto names = full_name_list(who.empty() ? before : who);
  if (!names) return false;
  for (const ListedName& name : *names) facts_.approvers.push_back({name.name, sentence.span});
  place(sentence.span);
  return true;
}

/// That the meeting was closed, where an item about it tells when.
bool ItemWalk::take_closing_told(const Sentence& sentence) {
  constexpr std::size_t longest = 120;
  if (sentence.text.size() > longest || opening_of(sentence.text, words_) != Opening::closing ||
      !take_end(facts_, sentence.text, sentence.span, words_))
    return false;
  place(sentence.span);
  return true;
}

/// `Motion carried`: what was moved is what was decided, where nothing else tells it.
void ItemWalk::take_carried(const Sentence& sentence, const VoteSentence& said) {
  static const re2::RE2 motion("(?i)^(?:the )?motion\\b");
  if (said.outcome != "adopted" || proposals_.empty() || !re2::RE2::PartialMatch(sentence.text, motion))
    return;
  const ProposalFact& moved = proposals_.back();
  const bool is_decided = std::ranges::any_of(
      decisions_, [&](const DecisionFact& each) { return each.span.begin >= moved.span.begin; });
  if (!moved.is_in_prose || moved.text.empty() || is_decided) return;
  decisions_.push_back({.title = capitalised(without_point(moved.text)),
                        .outcome = "adopted",
                        .span = joined(moved.span, sentence.span)});
}

void ItemWalk::expect_list(const Sentence& sentence, bool is_of_decision) {
  if (!sentence.text.ends_with(':')) return;
  is_told_of_decision_ = is_of_decision;
  told_at_ = (is_of_decision ? decisions_.size() : proposals_.size()) - 1;
  mode_ = Mode::told_list;
}

bool ItemWalk::take_answer(const Sentence& sentence) {
  static const re2::RE2 answered(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))? (?:svarte|svara|besvarte|svarade) (?:slik |slikt |muntlig |muntleg "
      ")?(?:på )?(?:spørsmålet|spørsmålene|interpellasjonen|spørsmåla|frågan)");
  static const re2::RE2 headed("(?i)^svar (?:fra|frå|från) ([^:.]+):$");
  std::string who;
  if (!re2::RE2::PartialMatch(sentence.text, answered, &who) &&
      !re2::RE2::FullMatch(sentence.text, headed, &who))
    return false;
  const std::string holder = holder_of(who);
  std::string name = holder.empty() ? bare_name(who) : holder;
  if (!is_full_name(name)) return false;
  answered_by_.push_back(std::move(name));
  also_.push_back(sentence.span);
  place(sentence.span);
  return true;
}

/// `Roll call vote: Ayes: Nes, Lie.` within other sentences.
bool ItemWalk::take_votes_told(const Sentence& sentence) {
  static const re2::RE2 lead(
      "(?i)^(?:a )?(?:roll[ -]call(?: vote)?|vote|voting)(?: was)?(?: as follows)?:\\s*");
  Piece line;
  line.text = sentence.text;
  line.span = sentence.span;
  re2::RE2::Replace(&line.text, lead, "");
  const Opening opening = opening_of(line.text, words_);
  const bool is_of_votes = opening == Opening::votes_for || opening == Opening::votes_against ||
                           opening == Opening::votes_blank || opening == Opening::votes_absent;
  return is_of_votes && take_votes(line, opening);
}

bool ItemWalk::extend_recusal(Span span) {
  recusals_.back().span = joined(recusals_.back().span, span);
  place(span);
  return true;
}

}  // namespace ko::import
