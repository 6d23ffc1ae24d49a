// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/frame.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/approval_words.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/openings.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

void FrameReader::take_approval(Label label, std::string_view text, Span span) {
  // `Merknader til innkalling: Ingen`
  static constexpr std::string_view none[] = {
      "ingen", "inga", "none", "ingen merknader", "inga merknader", "ingen merknadar", "inga merknadar"};
  const bool is_approved =
      says_approved(fold_case(text)) || std::ranges::find(none, plain(text)) != std::end(none);
  const bool of_agenda = label != Label::notice_approval;
  const bool of_notice = label != Label::agenda_approval;
  if (is_approved) {
    if (of_notice && !facts_.notice_approved) facts_.notice_approved = {std::string(text), span};
    if (of_agenda && !facts_.agenda_approved) facts_.agenda_approved = {std::string(text), span};
  } else if (label == Label::agenda_approval) {
    facts_.agenda_changes.push_back({std::string(text), span});
  } else {
    return;
  }
  place(span);
}

/// `Vara for Ada Nes: Bo Lie`
bool FrameReader::take_substitute_line(std::string_view text, Span span) {
  static const re2::RE2 substitute("(?i)^(?:vara|varamedlem|møtte|stedfortreder) for ([^:]+): (.+)$");
  std::string absent;
  std::string deputy;
  if (!re2::RE2::FullMatch(piece(text), substitute, &absent, &deputy)) return false;
  for (AttendeeFact& attendee : facts_.attendees)
    if (attendee.attendance == Attendance::present && may_be_same_name(attendee.name, bare_name(deputy)) &&
        is_name(bare_name(absent))) {
      attendee.instead_of = bare_name(absent);
      attendee.spans.push_back(span);
      return true;
    }
  return false;
}

bool FrameReader::take_sentence(std::string_view text, Span span) {
  const bool is_taken = take_movement(text, span, facts_.attendees) || take_approval_told(text, span) ||
                        take_opened(text) || take_begin(facts_, text, span) ||
                        take_absence_told(text, span) || take_substitute_line(text, span);
  if (is_taken) {
    place(span);
    return true;
  }
  const std::string folded = fold_case(text);
  static const re2::RE2 approves(
      "(?i)^(?:protokollen|møteboka|møteboken|referatet) (?:godkjennes|godkjennast|signeres|underskrives) av "
      "(.+?)\\.?$");
  std::string who;
  if (re2::RE2::FullMatch(piece(text), approves, &who))
    return take_names(folded.find("godkjenn") != std::string::npos ? facts_.approvers : facts_.signers, who,
                      span);
  if (take_closed(text, span)) {
    place(span);
    return true;
  }
  if (take_next(facts_, text, span, false, words_)) {
    place(span);
    return true;
  }
  static const re2::RE2 signed_by(
      "(?i)^(?:protokollen|referatet|møteboka) (?:er |ble |vart )?(?:ført|skrevet|godkjent|skriven) av");
  if (re2::RE2::PartialMatch(piece(text), signed_by)) return false;
  if (auto elsewhere = decided_elsewhere(text, facts_.start.day, words_)) {
    elsewhere->span = span;
    facts_.decided_elsewhere.push_back(std::move(*elsewhere));
    place(span);
    return true;
  }
  return false;
}

bool FrameReader::take_approval_told(std::string_view text, Span span) {
  const std::string folded = fold_case(text);
  if (!says_approved(folded) || text.size() >= 160) return false;
  const bool of_notice = mentions(Approvable::notice, folded);
  const bool of_agenda = mentions(Approvable::agenda, folded);
  if (of_notice && !facts_.notice_approved) facts_.notice_approved = {std::string(text), span};
  if (of_agenda && !facts_.agenda_approved) facts_.agenda_approved = {std::string(text), span};
  return of_notice || of_agenda;
}

bool FrameReader::take_absence_told(std::string_view text, Span span) {
  static const re2::RE2 absent(
      "(?i)^([^,.:;]+?)(?: \\(([^)]*)\\))? (?:(?:hadde|har) (?:meldt )?(?:forfall|fråvær|fravær)|meldte "
      "(?:forfall|fråvær|fravær)|møtte ikke|møtte ikkje|hade anmält förhinder|havde meldt afbud)\\.?$");
  std::string who;
  std::string beside;
  static const re2::RE2 apologies(
      "(?i)^(?:apologies(?: for absence)?|an apology) (?:were|was|had been|have been) "
      "(?:received|given|noted)"
      "(?: and accepted)? (?:from|for|on behalf of) (.+?)\\.?$");
  // `Afbud fra Ada Nes`
  static const re2::RE2 from("(?i)^(?:afbud|forfall|fravær|apologies) (?:fra|frå|from) (.+?)\\.?$");
  if (!re2::RE2::FullMatch(piece(text), absent, &who, &beside) &&
      !re2::RE2::FullMatch(piece(text), from, &who) && !re2::RE2::FullMatch(piece(text), apologies, &who))
    return false;
  // `Councillors Kemp and Lowe` are called by the last name alone.
  static const re2::RE2 councillors("(?i)^(?:councillors?|cllrs?\\.?|mr|mrs|ms|dr)\\b");
  const bool are_called_short = re2::RE2::PartialMatch(piece(who), councillors);
  const auto names = are_called_short ? name_list(who) : full_name_list(who);
  if (!names || names->empty()) return false;
  for (const ListedName& name : *names) {
    const bool is_known = std::ranges::any_of(
        facts_.attendees, [&](const AttendeeFact& each) { return may_be_same_name(each.name, name.name); });
    if (is_known) continue;
    AttendeeFact attendee;
    attendee.attendance = Attendance::absent;
    attendee.name = name.name;
    if (words_.is_party(beside)) attendee.party = beside;
    attendee.spans = {span};
    facts_.attendees.push_back(std::move(attendee));
  }
  return true;
}

bool FrameReader::take_opened(std::string_view text) {
  static const re2::RE2 opened(
      "^(?:öppnar mötet|mötet öppnades|møtet (?:ble |blei |vart )?(?:satt|åpnet|opna)|the meeting (?:was "
      "called to order|opened|started)|mødet åbnede)\\b");
  if (!re2::RE2::PartialMatch(fold_case(text), opened)) return false;
  const auto times = find_times(text, true);
  if (times.empty() || !facts_.start.time.empty()) return false;
  facts_.start.time = times.front().time;
  return true;
}

bool FrameReader::take_closed(std::string_view text, Span span) {
  const std::string folded = fold_case(text);
  const bool is_closed = opening_of(text, words_) == Opening::closing ||
                         folded.starts_with("avslutar mötet") ||
                         folded.find("avslutade mötet") != std::string::npos ||
                         folded.find("avsluttet møtet") != std::string::npos;
  if (!is_closed) return false;
  take_end(facts_, text, span, words_);
  return true;
}

void FrameReader::finish() {
  // Who keeps the minutes and who approves them may be decided as an item.
  static const re2::RE2 keeps("(?i)^(.+?) (?:är|väljs till|valdes till|er) (?:mötes)?sekre?terare\\.?$");
  static const re2::RE2 approves("(?i)^(.+?) (?:är|väljs till|valdes till) (?:protokoll)?justerare\\.?$");
  for (const ItemFact& item : facts_.items)
    for (const ProposalFact& proposal : item.proposals) {
      const bool is_adopted = std::ranges::any_of(
          item.decisions, [](const DecisionFact& each) { return each.outcome == "adopted"; });
      std::string name;
      if (!is_adopted) continue;
      if (re2::RE2::FullMatch(proposal.text, keeps, &name) && is_name(bare_name(name)) && !facts_.secretary)
        facts_.secretary = {bare_name(name), proposal.span};
      if (re2::RE2::FullMatch(proposal.text, approves, &name) && is_name(bare_name(name)) &&
          facts_.approvers.empty())
        facts_.approvers.push_back({bare_name(name), proposal.span});
    }
  // What was to be changed in an agenda that nobody says was approved stays to be told by people.
  if (!facts_.agenda_approved) {
    for (const Said& change : facts_.agenda_changes)
      std::erase_if(facts_.placed, [&](Span span) {
        return span.begin == change.span.begin && span.end == change.span.end;
      });
    facts_.agenda_changes.clear();
  }
  if (facts_.start.day && facts_.end.day && *facts_.end.day < *facts_.start.day) facts_.end.day.reset();
  if (!facts_.end.day && !facts_.end.time.empty() && !facts_.start.time.empty() &&
      facts_.end.time < facts_.start.time) {
    facts_.questions.push_back({"the meeting ends before it begins", facts_.end.span});
    facts_.end = {};
  }
}

}  // namespace ko::import
