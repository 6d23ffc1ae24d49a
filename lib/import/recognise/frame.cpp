// SPDX-License-Identifier: MIT
#include "import/recognise/frame.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "import/match/person_names.hpp"
#include "import/recognise/moments.hpp"
#include "import/recognise/names.hpp"
#include "import/recognise/openings.hpp"
#include "import/recognise/sentences.hpp"
#include "import/recognise/statements.hpp"
#include "import/recognise/titles.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_of_people(Label label) {
  switch (label) {
    case Label::present:
    case Label::present_in_chair:
    case Label::absent:
    case Label::substitutes:
    case Label::administration:
    case Label::guests:
    case Label::observers: return true;
    default: return false;
  }
}

AttendanceHeading heading_of(Label label) {
  AttendanceHeading heading;
  if (label == Label::absent) heading.attendance = Attendance::absent;
  if (label == Label::administration) heading.attendance = Attendance::administration;
  if (label == Label::guests) heading.attendance = Attendance::guest;
  if (label == Label::substitutes) heading.role = "deputy";
  if (label == Label::observers) heading.role = "observer";
  if (label == Label::present_in_chair) heading.role = "leader";
  return heading;
}

std::string unquoted(std::string_view text) {
  text = trim(text);
  if (text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front())
    text = text.substr(1, text.size() - 2);
  return std::string(trim(text));
}

bool says_approved(const std::string& folded) {
  static const re2::RE2 yes(
      "\\b(?:godkjent|godkjend|godkjende|approved|godkänd|godkändes|godkänt|godkendt|godkjente|uten "
      "merknader|ingen merknader|utan merknader)\\b");
  static const re2::RE2 no(
      "\\b(?:ikke|ikkje|not|inte) (?:\\S+ )?(?:godkjent|godkjend|approved|godkänd|godkendt)\\b");
  return re2::RE2::PartialMatch(folded, yes) && !re2::RE2::PartialMatch(folded, no);
}

}  // namespace

void FrameReader::begin_section(Label label, const Piece& piece) {
  section_ = label;
  heading_ = heading_of(label);
  section_level_ = piece.kind == BlockKind::heading ? piece.level : 0;
  place(piece.span);
}

void FrameReader::begin_tail() {
  is_tail_ = true;
  section_.reset();
  waiting_.reset();
}

void FrameReader::take(const Piece& piece) {
  ++taken_;
  if (const auto label = labelled(piece.text); label && take_label(piece, *label)) return;
  if (piece.kind == BlockKind::table_row && piece.cells.size() == 2) {
    // A row of a label and its value.
    if (const auto label = labelled(piece.cells[0] + ":"); label && !is_of_people(label->label)) {
      Piece value = piece;
      value.text = piece.cells[1];
      if (take_value(piece, label->label, piece.cells[1])) return;
    }
  }
  if (waiting_) {
    const Label label = *waiting_;
    waiting_.reset();
    if (take_value(piece, label, piece.text)) return;
  }
  if (section_ && take_substitute_line(piece.text, piece.span)) return;
  if (section_ && is_of_people(*section_)) {
    if (is_attendance_heading(piece) || take_people(piece, piece.text)) {
      if (is_attendance_heading(piece)) (void)attendees_in(piece, piece.text, heading_);
      place(piece.span);
      return;
    }
    if (piece.kind == BlockKind::heading) section_.reset();
  }
  if (section_ == Label::agenda) {
    if (piece.kind == BlockKind::table_row || piece.kind == BlockKind::list_item || piece.text.size() < 200)
      return place(piece.span);
    section_.reset();
  }
  if (section_ == Label::agenda_approval || section_ == Label::notice_approval) {
    take_approval(*section_, piece.text, piece.span);
    return;
  }
  if (section_ == Label::approvers && take_names(facts_.approvers, piece.text, piece.span)) return;
  if (section_ == Label::approved_by && take_names(facts_.approved_by, piece.text, piece.span)) return;
  if (section_ == Label::signers && take_names(facts_.signers, piece.text, piece.span)) return;
  if (section_ == Label::documents && piece.kind == BlockKind::list_item) {
    facts_.documents.push_back({piece.text, piece.span});
    return place(piece.span);
  }
  if (section_ == Label::sign_off) return place(piece.span);
  if (!is_tail_ && take_title(piece)) return;
  for (const Sentence& sentence : sentences_of(source_, piece)) take_sentence(sentence.text, sentence.span);
}

bool FrameReader::take_label(const Piece& piece, const Labelled& label) {
  const std::string rest = piece.text.substr(label.rest);
  waiting_.reset();
  if (is_of_people(label.label)) {
    // Words for everybody of a body are a heading here only before a colon or alone.
    begin_section(label.label, piece);
    if (rest.empty()) return true;
    Piece after = piece;
    after.kind = BlockKind::paragraph;
    after.text = rest;
    if (!take_people(after, rest)) {
      const auto day = find_day(rest);
      if (day) return false;
    }
    return true;
  }
  switch (label.label) {
    case Label::agenda: begin_section(label.label, piece); return true;
    case Label::agenda_approval:
    case Label::notice_approval:
      begin_section(label.label, piece);
      if (!rest.empty()) take_approval(label.label, rest, piece.span);
      return true;
    case Label::approvers:
    case Label::approved_by:
    case Label::signers: {
      begin_section(label.label, piece);
      auto& names = label.label == Label::approvers ? facts_.approvers
                    : label.label == Label::signers ? facts_.signers
                                                    : facts_.approved_by;
      if (!rest.empty()) take_names(names, rest, piece.span);
      return true;
    }
    case Label::documents:
      begin_section(label.label, piece);
      if (!rest.empty()) facts_.documents.push_back({rest, piece.span});
      return true;
    case Label::sign_off: begin_section(label.label, piece); return true;
    case Label::other:
      section_.reset();
      if (rest.empty()) place(piece.span);
      return rest.empty();
    case Label::treatment:
    case Label::decision:
    case Label::recommendation:
    case Label::proposals:
    case Label::voting:
    case Label::action:
    case Label::remark:
    case Label::recusal: return false;
    default: break;
  }
  section_.reset();
  if (rest.empty()) {
    waiting_ = label.label;
    place(piece.span);
    return true;
  }
  return take_value(piece, label.label, rest);
}

bool FrameReader::take_value(const Piece& piece, Label label, std::string_view value) {
  const std::string text = unquoted(value);
  const auto say = [&](Said& said) {
    if (said) return false;
    said = {text, piece.span};
    place(piece.span);
    return true;
  };
  const auto say_name = [&](Said& said) {
    const std::string name = bare_name(text);
    if (said || !is_name(name)) return false;
    said = {name, piece.span};
    place(piece.span);
    return true;
  };
  switch (label) {
    case Label::body: return say(facts_.body);
    case Label::title: {
      if (facts_.title) return false;
      const auto title = title_facts(text);
      if (title) {
        if (!facts_.document_title) facts_.document_title = {text, piece.span};
        if (!title->title.empty()) facts_.title = {title->title, piece.span};
        if (!title->body.empty() && !facts_.body) facts_.body = {title->body, piece.span};
        take_moment(piece, Label::date, text);
        place(piece.span);
        return true;
      }
      return say(facts_.title);
    }
    case Label::number: return say(facts_.number);
    case Label::place: return say(facts_.place);
    case Label::chair: return say_name(facts_.chair);
    case Label::secretary: return say_name(facts_.secretary);
    case Label::date:
    case Label::time:
    case Label::start:
    case Label::end: return take_moment(piece, label, text);
    case Label::next:
      if (auto moment = next_meeting(text, facts_.start.day, true)) {
        moment->span = piece.span;
        if (!facts_.next.day) facts_.next = *moment;
        place(piece.span);
        return true;
      }
      return false;
    default: return false;
  }
}

bool FrameReader::take_moment(const Piece& piece, Label label, std::string_view value) {
  bool is_taken = false;
  std::string_view rest = value;
  if (const auto day = find_day(value); day) {
    if (!day->weekday_is_right())
      facts_.questions.push_back({"the weekday beside the date is not that of the date", piece.span});
    SaidMoment& moment = label == Label::end ? facts_.end : facts_.start;
    if (!moment.day) {
      moment.day = day->day;
      moment.span = piece.span;
      is_taken = true;
    } else if (*moment.day != day->day && label != Label::title) {
      facts_.questions.push_back({"the meeting has two dates", piece.span});
    } else {
      is_taken = true;
    }
    rest = value.substr(day->end);
    // Times may stand before the day as well.
    if (find_times(rest, true).empty() && day->begin > 4) rest = value.substr(0, day->begin);
  }
  const auto times = find_times(rest, true);
  if (!times.empty()) {
    SaidMoment& first = label == Label::end ? facts_.end : facts_.start;
    if (first.time.empty()) {
      first.time = times[0].time;
      if (first.span.end == 0) first.span = piece.span;
      is_taken = true;
    }
    if (times.size() > 1 && label != Label::end && facts_.end.time.empty())
      facts_.end = {{}, times[1].time, piece.span};
  }
  if (is_taken) place(piece.span);
  return is_taken;
}

/// Of a list of names, the part that is this one's.
Span FrameReader::where_named(const Piece& piece, const std::string& name, std::size_t count) const {
  const std::string all = running_text(source_, piece.span);
  const std::size_t at = count > 1 ? all.find(name) : std::string::npos;
  if (at == std::string::npos) return piece.span;
  std::size_t end = at + name.size();
  if (all.substr(end).starts_with(" (")) end = std::min(all.find(')', end), all.size() - 1) + 1;
  Piece whole = piece;
  whole.text = all;
  return span_within(source_, whole, at, end);
}

bool FrameReader::take_people(const Piece& piece, std::string_view text) {
  // A heading names a group, and nobody.
  std::vector<AttendeeFact> people;
  if (piece.kind != BlockKind::heading) people = attendees_in(piece, text, heading_);
  if (people.empty()) {
    // A group's name alone on its line.
    const bool is_below =
        piece.kind == BlockKind::heading && section_level_ != 0 && piece.level > section_level_;
    const bool is_group = (is_below || (piece.kind != BlockKind::heading && text.ends_with(':'))) &&
                          text.size() < 60 && text.find_first_of("0123456789") == std::string_view::npos;
    if (!is_group) return false;
    heading_.group = std::string(trim(text.substr(0, text.find(':'))));
    return true;
  }
  for (AttendeeFact& person : people) {
    person.spans[0] = where_named(piece, person.name, people.size());
    if (section_ == Label::present_in_chair && !facts_.chair) facts_.chair = {person.name, piece.span};
    const auto same = std::ranges::find_if(facts_.attendees, [&](const AttendeeFact& each) {
      return name_key(each.name) == name_key(person.name);
    });
    if (same != facts_.attendees.end() && same->attendance == person.attendance) continue;
    facts_.attendees.push_back(std::move(person));
  }
  place(piece.span);
  return true;
}

bool FrameReader::take_names(std::vector<Said>& names, std::string_view text, Span span) {
  std::string list(trim(text));
  while (list.ends_with('.')) list.pop_back();
  const auto found = name_list(list);
  if (!found || found->empty()) return false;
  for (const ListedName& name : *found) {
    if (!is_full_name(name.name)) return false;
    names.push_back({name.name, span});
  }
  place(span);
  return true;
}

void FrameReader::take_approval(Label label, std::string_view text, Span span) {
  const std::string folded = fold_case(text);
  Said& said = label == Label::agenda_approval ? facts_.agenda_approved : facts_.notice_approved;
  if (says_approved(folded) && !said)
    said = {std::string(text), span};
  else if (label == Label::agenda_approval)
    facts_.agenda_changes.push_back({std::string(text), span});
  else
    return;
  place(span);
}

bool FrameReader::take_title(const Piece& piece) {
  if (piece.kind == BlockKind::table_row || piece.kind == BlockKind::list_item || taken_ > 14) return false;
  if (section_ || !facts_.attendees.empty()) return false;
  if (has_document_word_ && !facts_.body && may_be_body(piece.text)) {
    facts_.body = {piece.text, piece.span};
    place(piece.span);
    return true;
  }
  const auto title = title_facts(piece.text);
  if (!title) return false;
  if (title->is_document_word) {
    has_document_word_ = true;
    if (!facts_.document_title) facts_.document_title = {piece.text, piece.span};
    if (!title->number.empty() && !facts_.number) facts_.number = {title->number, piece.span};
    place(piece.span);
    return true;
  }
  static const re2::RE2 tells("(?i)(?:møte|möte|møde|meeting|referat|protokol|minutes|sammanträde)");
  static const re2::RE2 opens("(?i)^(?:öppnar|åpner|opens)\\b");
  if (re2::RE2::PartialMatch(piece.text, opens)) return false;
  const bool is_top = source_.format == SourceFormat::markdown && piece.level == 1;
  const bool is_title = (piece.kind == BlockKind::heading &&
                         (is_top || find_day(piece.text) || re2::RE2::PartialMatch(piece.text, tells))) ||
                        !title->body.empty() || plain(title->title) != plain(piece.text);
  if (!is_title || sentence_bounds(piece.text).size() > 1) return false;
  if (!facts_.document_title) facts_.document_title = {piece.text, piece.span};
  if (!facts_.title && !title->title.empty()) facts_.title = {title->title, piece.span};
  if (!facts_.body && !title->body.empty()) facts_.body = {title->body, piece.span};
  if (!facts_.type && !title->type.empty()) facts_.type = {title->type, piece.span};
  if (!facts_.number && !title->number.empty()) facts_.number = {title->number, piece.span};
  if (!facts_.place && !title->place.empty()) facts_.place = {title->place, piece.span};
  take_moment(piece, Label::date, piece.text);
  place(piece.span);
  return true;
}

/// `Vara for Ada Nes: Bo Lie`
bool FrameReader::take_substitute_line(std::string_view text, Span span) {
  static const re2::RE2 substitute("(?i)^(?:vara|varamedlem|møtte|stedfortreder) for ([^:]+): (.+)$");
  std::string absent;
  std::string deputy;
  if (!re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), substitute, &absent, &deputy))
    return false;
  for (AttendeeFact& attendee : facts_.attendees)
    if (attendee.attendance == Attendance::present && may_be_same_name(attendee.name, bare_name(deputy)) &&
        is_name(bare_name(absent))) {
      attendee.instead_of = bare_name(absent);
      attendee.spans.push_back(span);
      place(span);
      return true;
    }
  return false;
}

bool FrameReader::take_sentence(std::string_view text, Span span) {
  const std::string folded = fold_case(text);
  if (take_movement(text, span, facts_.attendees)) {
    place(span);
    return true;
  }
  static const re2::RE2 notice("\\b(?:innkalling(?:en|a)?|kallelsen|indkaldelsen?|the notice)\\b");
  static const re2::RE2 agenda(
      "\\b(?:sak(?:s)?list(?:e|en|a)|dagsorden(?:en)?|dagordningen|the agenda|agenda(?:en)?)\\b");
  if (says_approved(folded) && text.size() < 160) {
    const bool of_notice = re2::RE2::PartialMatch(folded, notice);
    const bool of_agenda = re2::RE2::PartialMatch(folded, agenda);
    if (of_notice && !facts_.notice_approved) facts_.notice_approved = {std::string(text), span};
    if (of_agenda && !facts_.agenda_approved) facts_.agenda_approved = {std::string(text), span};
    if (of_notice || of_agenda) {
      place(span);
      return true;
    }
  }
  static const re2::RE2 opened(
      "^(?:öppnar mötet|mötet öppnades|møtet (?:ble |blei |vart )?(?:satt|åpnet|opna)|the meeting (?:was "
      "called to order|opened|started)|mødet åbnede)\\b");
  if (re2::RE2::PartialMatch(folded, opened)) {
    const auto times = find_times(text, true);
    if (!times.empty() && facts_.start.time.empty()) {
      facts_.start.time = times.front().time;
      place(span);
      return true;
    }
  }
  if (take_substitute_line(text, span)) return true;
  static const re2::RE2 approves(
      "(?i)^(?:protokollen|møteboka|møteboken|referatet) (?:godkjennes|godkjennast|signeres|underskrives) av "
      "(.+?)\\.?$");
  std::string who;
  if (re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), approves, &who))
    return take_names(folded.find("godkjenn") != std::string::npos ? facts_.approvers : facts_.signers, who,
                      span);
  if (opening_of(text) == Opening::closing || folded.starts_with("avslutar mötet") ||
      folded.find("avslutade mötet") != std::string::npos ||
      folded.find("avsluttet møtet") != std::string::npos) {
    const auto times = find_times(text, true);
    if (!times.empty() && facts_.end.time.empty()) facts_.end = {{}, times.back().time, span};
    place(span);
    return true;
  }
  if (!facts_.next.day)
    if (auto moment = next_meeting(text, facts_.start.day, false)) {
      moment->span = span;
      facts_.next = *moment;
      place(span);
      return true;
    }
  static const re2::RE2 signed_by(
      "(?i)^(?:protokollen|referatet|møteboka) (?:er |ble |vart )?(?:ført|skrevet|godkjent|skriven) av");
  if (re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), signed_by)) return false;
  if (auto elsewhere = decided_elsewhere(text, facts_.start.day)) {
    elsewhere->span = span;
    facts_.decided_elsewhere.push_back(std::move(*elsewhere));
    place(span);
    return true;
  }
  return false;
}

void FrameReader::finish_head() {
  // A chair or a secretary among those present is the meeting's only where a label says so.
  section_.reset();
  waiting_.reset();
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
  if (facts_.start.day && facts_.end.day && *facts_.end.day < *facts_.start.day) facts_.end.day.reset();
  if (!facts_.end.day && !facts_.end.time.empty() && !facts_.start.time.empty() &&
      facts_.end.time < facts_.start.time) {
    facts_.questions.push_back({"the meeting ends before it begins", facts_.end.span});
    facts_.end = {};
  }
}

}  // namespace ko::import
