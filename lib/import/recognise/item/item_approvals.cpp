// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <string>

#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/text/approval_words.hpp"
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
  const Said told = {sentence.text, sentence.span};
  const bool is_refused = says_not(folded);
  bool of_notice = false;
  bool of_agenda = false;
  if (is_approval_alone(folded)) {
    // `Godkjent`, below `Godkjenning av innkalling og saksliste`
    const Said* titled = approval_titled();
    of_notice = titled == &facts_.notice_approved;
    of_agenda = titled == &facts_.agenda_approved ||
                (of_notice && fold_case(title_).find("list") != std::string::npos);
  } else if (!is_refused && says_approved(folded)) {
    // `Innkalling og saksliste ble godkjent`, `Godkjent innkalling`
    of_notice =
        begins_with(Approvable::notice, folded) || begins_with_approval_of(Approvable::notice, folded);
    of_agenda = begins_with(Approvable::agenda, folded) ||
                begins_with_approval_of(Approvable::agenda, folded) ||
                (of_notice && mentions(Approvable::agenda, folded));
  }
  if (of_notice && !facts_.notice_approved) facts_.notice_approved = told;
  if (of_agenda && !facts_.agenda_approved) facts_.agenda_approved = told;
  if (of_notice || of_agenda) {
    place(sentence.span);
    return true;
  }
  const bool is_of_minutes = begins_with(Approvable::minutes, folded) && says_minutes_approved(folded);
  if (is_refused || !is_of_minutes || sentence.text.find(':') != std::string::npos) return false;
  approval_ = told;
  place(sentence.span);
  return !vote_sentence(sentence.text, words_);
}

void ItemWalk::take_approval_decided(const DecisionFact& decision) {
  if (!is_about_approval() || !decision.points.empty()) return;
  const Said said = {decision.title.empty() ? decision.text : decision.title, decision.span};
  const std::string folded = fold_case(said.text);
  if (folded.size() > 160 || !says_approved(folded) || says_not(folded)) return;
  if (mentions(Approvable::notice, folded) && !facts_.notice_approved) facts_.notice_approved = said;
  if (mentions(Approvable::agenda, folded) && !facts_.agenda_approved) facts_.agenda_approved = said;
}

}  // namespace ko::import
