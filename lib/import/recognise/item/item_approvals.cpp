// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <string>

#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/text/labels.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

bool ItemWalk::is_about_approval() const {
  if (type_ == "approval") return true;
  static const re2::RE2 minutes(
      "(?i)^(?:minutes|protokoll|referat|møtebok|forrige (?:protokoll|referat)|"
      "föregående protokoll|foregående protokoll)\\b[^:]*$");
  const auto label = labelled(title_, words_);
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
  return !vote_sentence(sentence.text, words_);
}

void ItemWalk::take_approval_decided(const DecisionFact& decision) {
  if (!is_about_approval() || !decision.points.empty()) return;
  const std::string folded = fold_case(decision.title.empty() ? decision.text : decision.title);
  static const re2::RE2 approved(
      "\\b(?:godkjen(?:t|d|te|de|nes|ner|nast)|godkän(?:d|t|da|ner|des|ns)|godkend(?:t|te|es|er)|approved)"
      "\\b");
  static const re2::RE2 not_so("\\b(?:ikke|ikkje|inte|not)\\b");
  static const re2::RE2 notice("\\b(?:innkalling(?:en|a)?|kallelsen?|indkaldelsen?|the notice)\\b");
  static const re2::RE2 agenda(
      "\\b(?:saks?list(?:e|en|a)|dagsorden(?:en)?|dagordning(?:en)?|the agenda|agenda(?:en)?)\\b");
  if (folded.size() > 160 || !re2::RE2::PartialMatch(folded, approved) ||
      re2::RE2::PartialMatch(folded, not_so))
    return;
  const Said said = {decision.title.empty() ? decision.text : decision.title, decision.span};
  if (re2::RE2::PartialMatch(folded, notice) && !facts_.notice_approved) facts_.notice_approved = said;
  if (re2::RE2::PartialMatch(folded, agenda) && !facts_.agenda_approved) facts_.agenda_approved = said;
}

}  // namespace ko::import
