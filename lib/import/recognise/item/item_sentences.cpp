// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <string>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/item/proposals.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// True of an item that is about nothing but the next meeting.
bool labelled_as_next(std::string_view title) {
  const auto label = labelled(title);
  return label && label->label == Label::next && label->is_alone;
}

}  // namespace

bool ItemWalk::take_sentence(const Sentence& sentence, bool is_of_paragraph) {
  // What a sentence can be, the surest first: each is asked in its turn.
  if (take_interest(sentence) || take_leaving_for_item(sentence)) return true;
  if (take_recusal_told(sentence) || take_closing_of_doors(sentence)) return true;
  if (take_movement(sentence.text, sentence.span, facts_.attendees)) {
    place(sentence.span);
    return true;
  }
  if (auto elsewhere = decided_elsewhere(sentence.text, facts_.start.day)) {
    elsewhere->span = sentence.span;
    facts_.decided_elsewhere.push_back(std::move(*elsewhere));
    return false;
  }
  static const re2::RE2 is_of_next("(?i)^(?:neste|next|nästa|næste) ");
  if (take_next(facts_, sentence.text, sentence.span, labelled_as_next(title_)) &&
      (labelled_as_next(title_) || re2::RE2::PartialMatch(sentence.text, is_of_next))) {
    place(sentence.span);
    return true;
  }
  if (take_proposal_told(sentence)) return true;
  if (auto decision = decision_in_prose(sentence.text)) {
    decision->span = sentence.span;
    decisions_.push_back(std::move(*decision));
    place(sentence.span);
    expect_list(sentence, true);
    return is_of_paragraph;
  }
  static const re2::RE2 noted(
      "(?i)^[^.:;]+ (?:ble|blei|vart|blev|was|were) (?:enstemmig |samrøystes "
      ")?(?:tatt|teke|taget|noted)(?: "
      "til (?:orientering|etterretning|vitende|efterretning))?\\.?$");
  if (is_of_paragraph && !noted_ && sentence.text.size() < 160 && re2::RE2::FullMatch(sentence.text, noted)) {
    noted_ = {sentence.text, sentence.span};
    place(sentence.span);
    return true;
  }
  if (take_answer(sentence) || take_approval_told(sentence) || take_election_told(sentence)) return true;
  if (take_voters(sentence)) return true;
  // `Begge fikk tre stemmer` is of candidates, where people are elected.
  const auto said = vote_sentence(sentence.text);
  const bool is_of_candidates = type_ == "election" && said && said->in_favour && !said->against;
  if (said && !is_of_candidates) {
    if (vote_ && !vote_->outcome.empty()) finish_vote();
    apply(*said, sentence.span);
    finish_vote();
    return true;
  }
  if (auto action = action_in_prose(with_holder(sentence.text), facts_.start.day, names_)) {
    action->span = sentence.span;
    actions_.push_back(std::move(*action));
    place(sentence.span);
    return is_of_paragraph;
  }
  return false;
}

bool ItemWalk::take_recusal_told(const Sentence& sentence) {
  auto recusal = recusal_in_prose(sentence.text);
  const bool goes_on =
      !recusals_.empty() && (mode_ == Mode::recusal || recusals_.back().span.end + 400 > sentence.span.begin);
  if (goes_on) {
    RecusalFact& last = recusals_.back();
    if (recusal && may_be_same_name(recusal->name, last.name)) {
      if (last.basis.empty()) last.basis = recusal->basis;
      if (last.reason.empty()) last.reason = recusal->reason;
      if (!recusal->outcome.empty()) last.outcome = recusal->outcome;
      last.is_unanimous |= recusal->is_unanimous;
      last.raised_by_self |= recusal->raised_by_self;
      return extend_recusal(sentence.span);
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
  auto proposal = proposal_in_prose(sentence.text);
  if (!proposal) return false;
  finish_vote();
  proposal->is_in_prose = true;
  // `The Motion was proposed by …` below the words of a notice of motion.
  if (proposal->text.empty() && points_.size() == 1 && fold_case(title_).starts_with("notice of motion")) {
    proposal->text = points_[0].text;
    points_.clear();
  }
  const std::string text = proposal->text;
  // Who moved something that stands elsewhere is told in a point.
  if (text.empty() && !sentence.text.ends_with(':')) return false;
  add_proposal(std::move(*proposal), sentence.span);
  place(sentence.span);
  static const re2::RE2 resolved(
      "(?i)\\b(?:and|it was) (unanimously )?(?:resolved|agreed|carried|decided)( unanimously| nem "
      "con)?\\b,?:? "
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
  if (decisions_.empty() || decisions_.back().span.begin != sentence.span.begin) expect_list(sentence, false);
  if (is_resolved && !(all_before + all_after).empty()) {
    vote().is_unanimous = true;
    vote().outcome = "adopted";
    vote().span = joined(vote().span, sentence.span);
    finish_vote();
  }
  return true;
}

void ItemWalk::expect_list(const Sentence& sentence, bool is_of_decision) {
  if (!sentence.text.ends_with(':')) return;
  is_told_of_decision_ = is_of_decision;
  told_at_ = (is_of_decision ? decisions_.size() : proposals_.size()) - 1;
  mode_ = Mode::told_list;
}

bool ItemWalk::take_answer(const Sentence& sentence) {
  static const re2::RE2 answered(
      "(?i)^([^,.:;]+?) (?:svarte|svara|besvarte|svarade) (?:på |muntlig på "
      ")?(?:spørsmålet|interpellasjonen|spørsmåla|frågan)");
  std::string who;
  if (!re2::RE2::PartialMatch(sentence.text, answered, &who)) return false;
  std::string name = bare_name(who);
  if (!is_full_name(name)) return false;
  answered_by_.push_back(std::move(name));
  also_.push_back(sentence.span);
  place(sentence.span);
  return true;
}

bool ItemWalk::is_about_approval() const {
  if (type_ == "approval") return true;
  static const re2::RE2 minutes(
      "(?i)^(?:minutes|protokoll|referat|møtebok|forrige (?:protokoll|referat)|"
      "föregående protokoll|foregående protokoll)\\b[^:]*$");
  const auto label = labelled(title_);
  return re2::RE2::PartialMatch(title_, minutes) ||
         (label && label->is_alone &&
          (label->label == Label::agenda || label->label == Label::agenda_approval ||
           label->label == Label::notice_approval));
}

Said* ItemWalk::approval_titled() {
  const std::string title = fold_case(title_);
  if (title.find("innkalling") != std::string::npos) return &facts_.notice_approved;
  const bool is_agenda = title.find("list") != std::string::npos ||
                         title.find("agenda") != std::string::npos ||
                         title.find("dagsorden") != std::string::npos;
  return is_agenda ? &facts_.agenda_approved : nullptr;
}

bool ItemWalk::take_approval_told(const Sentence& sentence) {
  if (!is_about_approval()) return false;
  const std::string folded = fold_case(sentence.text);
  static const re2::RE2 notice(
      "^(?:innkalling(?:en|a)?|kallelsen|indkaldelsen?|the "
      "notice)\\b.*\\b(?:godkjent|godkjend|godkjende|approved|godkänd(?:es)?|godkendt|godkänns)\\b");
  static const re2::RE2 agenda(
      "^(?:sak(?:s)?list(?:e|en|a)|dagsorden(?:en)?|dagordningen|the "
      "agenda|agenda(?:en)?)\\b.*\\b(?:godkjent|godkjend|godkjende|approved|godkänd(?:es)?|godkendt|godkänns)"
      "\\b");
  static const re2::RE2 minutes(
      "^(?:den? )?(?:referat(?:et|er)?|protokoll(?:en|a)?|møtebok(?:a|en)?|the "
      "minutes|minutes|mötesprotokollet)\\b.*\\b(?:godkjen[td]|godkjennes|approved|adopted|godkändes|"
      "godkendt|godkänns|agreed|accepted|confirmed)\\b");
  static const re2::RE2 no("\\b(?:ikke|ikkje|not|inte) ");
  // `Godkjent`, below `Godkjenning av innkalling`
  static const re2::RE2 approved(
      "^(?:godkjent|godkjend|godkjende|approved|agreed|godkänt|godkendt)(?: (?:uten|utan|without|uden) "
      "[^.]*)?\\.?$");
  // `Innkalling og saksliste ble godkjent`
  static const re2::RE2 both(
      "^(?:innkalling|indkaldelse|kallelse)\\S* (?:og|och|/) ?(?:saks?list|dagsorden|dagordning)");
  static const re2::RE2 is_approved_word(
      "\\b(?:godkjent|godkjend|godkjende|godkjente|godkänd|godkända|godkändes|godkendt|godkendte)\\b");
  if (re2::RE2::PartialMatch(folded, both) && re2::RE2::PartialMatch(folded, is_approved_word) &&
      !re2::RE2::PartialMatch(folded, no)) {
    if (!facts_.notice_approved) facts_.notice_approved = {sentence.text, sentence.span};
    if (!facts_.agenda_approved) facts_.agenda_approved = {sentence.text, sentence.span};
    place(sentence.span);
    return true;
  }
  // `Godkjent innkalling`
  static const re2::RE2 approved_notice("^(?:godkjent|godkjend) innkalling(?:en|a)?\\b");
  static const re2::RE2 approved_agenda("^(?:godkjent|godkjend) (?:saks?list(?:e|en|a)|dagsorden|agenda)\\b");
  if (re2::RE2::PartialMatch(folded, approved_notice) && !facts_.notice_approved)
    facts_.notice_approved = {sentence.text, sentence.span};
  if (re2::RE2::PartialMatch(folded, approved_agenda) && !facts_.agenda_approved)
    facts_.agenda_approved = {sentence.text, sentence.span};
  Said* said = re2::RE2::FullMatch(folded, approved) ? approval_titled() : nullptr;
  const bool is_refused = re2::RE2::PartialMatch(folded, no);
  if (said == nullptr && !is_refused)
    said = re2::RE2::PartialMatch(folded, notice)   ? &facts_.notice_approved
           : re2::RE2::PartialMatch(folded, agenda) ? &facts_.agenda_approved
                                                    : nullptr;
  // `Godkjent`, below `Godkjenning av innkalling og saksliste`
  const bool is_of_both = said == &facts_.notice_approved && re2::RE2::FullMatch(folded, approved) &&
                          fold_case(title_).find("list") != std::string::npos;
  if (is_of_both && !facts_.agenda_approved) facts_.agenda_approved = {sentence.text, sentence.span};
  if (said != nullptr) {
    if (!*said) *said = {sentence.text, sentence.span};
    place(sentence.span);
    return true;
  }
  if (is_refused || !re2::RE2::PartialMatch(folded, minutes) || sentence.text.find(':') != std::string::npos)
    return false;
  approval_ = {sentence.text, sentence.span};
  place(sentence.span);
  return !vote_sentence(sentence.text);
}

std::optional<ElectionFact> ItemWalk::election_told(std::string_view sentence) const {
  if (auto election = election_in_prose(sentence)) return election;
  // Below a title about an election it need not be said what somebody was elected to.
  static const re2::RE2 was_elected(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:ble|blei|vart|was|blev|were|valdes|väljs) "
      "?(?:enstemmig|enstemmigt|samrøystes|unanimously|einstemmig)? "
      "?(?:valgt|vald|valde|gjenvalgt|elected)?(?: "
      "(?:as|som|til|to) [^.:;]+)?\\.?$");
  static const re2::RE2 verb("(?i)\\b(?:valgt|vald|valde|gjenvalgt|elected|valdes|väljs)\\b");
  std::string who;
  if (type_ != "election" || !re2::RE2::FullMatch(piece(sentence), was_elected, &who) ||
      !re2::RE2::PartialMatch(piece(sentence), verb))
    return std::nullopt;
  const auto names = name_list(who);
  if (!names || names->empty() || !is_full_name(names->front().name)) return std::nullopt;
  ElectionFact election;
  for (const ListedName& name : *names) election.elected.push_back({name.name, "", false});
  return election;
}

bool ItemWalk::take_election_told(const Sentence& sentence) {
  static const re2::RE2 lots(
      "(?i)\\b(?:loddtrekning(?:en)?|lodtrækning|lottning|drawing (?:of )?lots|by lots?|loddtrekking)\\b");
  const bool is_by_lots = re2::RE2::PartialMatch(sentence.text, lots);
  auto election = election_told(sentence.text);
  if (!election) {
    // `Det ble avgjort ved loddtrekning.` right behind who was elected.
    const bool is_behind = is_by_lots && !elections_.empty() && elections_.back().elected.size() == 1 &&
                           elections_.back().span.end + 3 >= sentence.span.begin && sentence.text.size() < 80;
    if (!is_behind) return false;
    elections_.back().elected[0].is_by_lots = true;
    elections_.back().span = joined(elections_.back().span, sentence.span);
    place(sentence.span);
    return true;
  }
  election->span = sentence.span;
  if (election->elected.size() == 1) election->elected[0].is_by_lots = is_by_lots;
  add_election(std::move(*election));
  if (auto said = vote_sentence(sentence.text); said && said->is_unanimous) {
    said->outcome.clear();
    apply(*said, sentence.span);
    finish_vote();
  }
  place(sentence.span);
  return true;
}

bool ItemWalk::extend_recusal(Span span) {
  recusals_.back().span = joined(recusals_.back().span, span);
  place(span);
  return true;
}

}  // namespace ko::import
