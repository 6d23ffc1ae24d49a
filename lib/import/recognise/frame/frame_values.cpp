// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/frame.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/openings.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

std::string unquoted(std::string_view text) {
  text = trim(text);
  if (text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front())
    text = text.substr(1, text.size() - 2);
  return std::string(trim(text));
}

/// The cells with something in them, without which page of how many it is: `1 (6)`.
std::vector<std::string> filled(const std::vector<std::string>& cells) {
  static const re2::RE2 page("(?i)(?:(?:sida?|side|page) ?)?\\d{1,3} ?(?:\\(\\d{1,3}\\)|(?:av|of) \\d{1,3})");
  std::vector<std::string> found;
  for (const std::string& cell : cells)
    if (!cell.empty() && !re2::RE2::FullMatch(cell, page)) found.push_back(cell);
  return found;
}

/// Who is named: `Ada Nes` of `Ordfører Ada Nes, Dal`, `Daglig leder Ada Nes`.
std::string holder_named(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma != std::string_view::npos && is_full_name(bare_name(text.substr(0, comma))) &&
      !full_name_list(text.substr(comma + 1)))
    text = text.substr(0, comma);
  const auto listed = name_list(text);
  if (listed && listed->size() > 1) return {};  // of two it is not told which
  return listed && listed->size() == 1 ? listed->front().name : bare_name(text);
}

}  // namespace

bool FrameReader::take_value(const Piece& piece, Label label, std::string_view value) {
  const std::string text = unquoted(value);
  const auto say = [&](Said& said) {
    if (said) return false;
    said = {text, piece.span};
    place(piece.span);
    return true;
  };
  const auto say_name = [&](Said& said) {
    const std::string name = holder_named(text);
    if (!is_name(name) || (said && name_key(said.text) != name_key(name))) return false;
    said = {name, piece.span};
    place(piece.span);
    return true;
  };
  switch (label) {
    case Label::body: return say(facts_.body);
    case Label::title: {
      if (facts_.title) return false;
      const auto title = title_facts(text, words_);
      if (title) {
        if (!facts_.document_title) facts_.document_title = {text, piece.span};
        if (!title->title.empty()) facts_.title = {title->title, piece.span};
        if (!title->body.empty() && !facts_.body) facts_.body = {title->body, piece.span};
        take_moment(piece, Label::date, text);
        place(piece.span);
        return true;
      }
      // A title of nothing but a day is the day.
      if (find_day(text, words_) && text.size() < 12) return take_moment(piece, Label::date, text);
      return say(facts_.title);
    }
    case Label::number: return say(facts_.number);
    case Label::place: return say(facts_.place);
    case Label::time_and_place: return take_time_and_place(piece, text);
    case Label::chair: return say_name(facts_.chair);
    case Label::secretary: return say_name(facts_.secretary);
    case Label::date:
    case Label::time:
    case Label::start:
    case Label::end: return take_moment(piece, label, text);
    case Label::next:
      if (!take_next(facts_, text, piece.span, true, words_)) return false;
      place(piece.span);
      return true;
    default: return false;
  }
}

bool FrameReader::take_time_and_place(const Piece& piece, std::string_view value) {
  // The place is what stands before the day and the times, or after them.
  const auto day = find_day(value, words_);
  const auto times = find_times(value, true);
  std::size_t begin = value.size();
  std::size_t end = 0;
  if (day) begin = day->begin, end = day->end;
  for (const WrittenTime& time : times) begin = std::min(begin, time.begin), end = std::max(end, time.end);
  const bool is_taken = take_moment(piece, Label::time, value);
  static const re2::RE2 lead(
      "(?i)(?:[\\s,;.–-]|\\b(?:kl|klockan|klokken|klokka|den|the|on|at|mandag|tirsdag|onsdag|torsdag|fredag|"
      "lørdag|søndag|måndag|tysdag|laurdag|tisdag|lördag|söndag|(?:mån|tis|ons|tors|fre|lör|sön)dagen|monday|"
      "tuesday|wednesday|thursday|friday)\\b)"
      "*$");
  std::string before(value.substr(0, begin));
  re2::RE2::Replace(&before, lead, "");
  std::string_view after = end < value.size() ? trim(value.substr(end)) : std::string_view();
  while (!after.empty() && std::string_view(",.;–-").find(after.front()) != std::string_view::npos)
    after = trim(after.substr(1));
  const std::string where = before.empty() ? std::string(after) : before;
  if (where.empty() || where.size() > 100 || facts_.place) return is_taken;
  facts_.place = {where, piece.span};
  place(piece.span);
  return true;
}

/// `… – onsdag 22. oktober 2025 kl. 15.30` behind the first day of a meeting of several.
void FrameReader::take_last_day(Label label, std::string_view rest, Span span) {
  const auto last = find_day(rest, words_, facts_.start.day);
  if (!last || label == Label::end || facts_.end.day || *facts_.start.day >= last->day) return;
  static const re2::RE2 until("(?:–|—|-|\\b(?:til|till|to|until)) ?\\pL* ?$");
  if (!re2::RE2::PartialMatch(re2::StringPiece(rest.data(), last->begin), until)) return;
  facts_.end = {last->day, {}, span};
  const auto times = find_times(rest.substr(last->end), true);
  if (!times.empty()) facts_.end.time = times.front().time;
}

bool FrameReader::take_moment(const Piece& piece, Label label, std::string_view value) {
  bool is_taken = false;
  std::string_view rest = value;
  if (const auto day = find_day(value, words_); day) {
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
    take_last_day(label, rest, piece.span);
    // Times may stand before the day as well.
    if (find_times(rest, true).empty() && day->begin > 4) rest = value.substr(0, day->begin);
  }
  const auto times = find_time_range(rest);
  if (!times.empty()) {
    SaidMoment& first = label == Label::end ? facts_.end : facts_.start;
    if (first.time.empty()) {
      first.time = times[0].time;
      if (first.span.end == 0) first.span = piece.span;
      is_taken = true;
    }
    // `09:15 rom 260`
    static const re2::RE2 room(
        "(?i)^[ ,–(-]*(?:(?:på|i|in|at) "
        ")?((?:rom|møterom|grupperom|sal|lokale|auditorium|room|teams|zoom)\\b[^()]*?)[)]?$");
    std::string where;
    if (label == Label::time && !facts_.place &&
        re2::RE2::FullMatch(re2::StringPiece(rest.data() + times.back().end, rest.size() - times.back().end),
                            room, &where))
      facts_.place = {where, piece.span};
    if (times.size() > 1 && label != Label::end && facts_.end.time.empty()) {
      facts_.end = {{}, times[1].time, piece.span};
      facts_.is_end_planned = true;
    }
  }
  if (is_taken) place(piece.span);
  return is_taken;
}

/// Of the lines above the title so many may say whose they are.
constexpr std::size_t most_above = 4;

void FrameReader::note_body_above(const Piece& piece) {
  // `Fylkestinget` above `PROTOKOLL`
  if (!has_document_word_ && !body_above_ && taken_ <= most_above && is_common_body(piece.text) &&
      !labelled(piece.text, words_))
    body_above_ = {piece.text, piece.span};
}

namespace {

bool tells_of_meeting(const std::string& text) {
  static const re2::RE2 pattern("(?i)(?:møte|möte|møde|meeting|referat|protokol|minutes|sammanträde)");
  return re2::RE2::PartialMatch(text, pattern);
}

}  // namespace

void FrameReader::note_above(const Piece& piece) {
  // Of the lines above the title the first is whose they are, or the first that is about a body: below a
  // university and its faculty, their board.
  const bool is_surer = above_ && is_word_for_body(piece.text) && !is_word_for_body(above_.text);
  // `THE DAL TRUST (Registered Charity No. 123)`
  static const re2::RE2 registered(
      "(?i) *\\((?:registered|charity|company|reg\\.|org\\.|orgnr|cvr)[^()]*\\)$");
  std::string whose(trim(piece.text));
  re2::RE2::Replace(&whose, registered, "");
  if ((taken_ <= 2 || (is_surer && taken_ <= most_above)) && (!above_ || is_surer) &&
      may_be_body(whose, words_) && !tells_of_meeting(piece.text))
    above_ = {whose, piece.span};
}

bool FrameReader::take_title(const Piece& piece) {
  if (piece.kind == BlockKind::table_row || piece.kind == BlockKind::list_item || taken_ > 14) return false;
  if (section_ || !facts_.attendees.empty()) return false;
  static const re2::RE2 of_a_meeting(
      "(?i)(?:møte|möte|møde|meeting|sammanträde)t? (?:i|med|for|för|av|hos|of|in) \\p{Lu}");
  if (has_document_word_ && !facts_.body && may_be_body(piece.text, words_) &&
      !re2::RE2::PartialMatch(piece.text, of_a_meeting)) {
    facts_.body = {piece.text, piece.span};
    place(piece.span);
    return true;
  }
  note_body_above(piece);
  // `PROTOKOLL` above `fra generalforsamling i …`
  static const re2::RE2 goes_on("^(?:fra|frå|från|from|of|for|over) ");
  std::string told = piece.text;
  // `Styremøte 4/2026 – …` has no number of an item.
  if (piece.kind == BlockKind::heading && !piece.marker.empty()) told = piece.marker + ' ' + told;
  if (has_document_word_) re2::RE2::Replace(&told, goes_on, "");
  const auto title = title_facts(told, words_);
  if (!title) return false;
  if (!title->is_document_word) note_above(piece);
  if (title->is_document_word) {
    has_document_word_ = true;
    facts_.is_notice |= title->is_notice;
    if (!facts_.document_title) facts_.document_title = {piece.text, piece.span};
    if (!title->number.empty() && !facts_.number) facts_.number = {title->number, piece.span};
    place(piece.span);
    return true;
  }
  static const re2::RE2 opens("(?i)^(?:öppnar|åpner|opens)\\b");
  if (re2::RE2::PartialMatch(piece.text, opens)) return false;
  // A title of nothing but whose it is, above one of the meeting, is no title.
  const bool is_whose = !tells_of_meeting(piece.text) && is_word_for_body(piece.text);
  const bool is_top = source_.format == SourceFormat::markdown && piece.level == 1 && !is_whose;
  const bool is_title = (piece.kind == BlockKind::heading &&
                         (is_top || find_day(piece.text, words_) || tells_of_meeting(piece.text))) ||
                        !title->body.empty() || plain(title->title) != plain(piece.text);
  if (!is_title || sentence_bounds(piece.text).size() > 1) return false;
  facts_.is_notice |= title->is_notice;
  tells_of_meeting_ |= tells_of_meeting(piece.text);
  if (!facts_.document_title) facts_.document_title = {piece.text, piece.span};
  if (!facts_.title && !title->title.empty()) facts_.title = {title->title, piece.span};
  if (!facts_.body && !title->body.empty()) facts_.body = {title->body, piece.span};
  // `# Nes Project Steering Committee – 2026-02-17`
  if (!facts_.body && piece.kind == BlockKind::heading && taken_ == 1 && find_day(piece.text, words_) &&
      is_word_for_body(title->title) && may_be_body(title->title, words_) && !tells_of_meeting(piece.text))
    facts_.body = {title->title, piece.span};
  if (!facts_.type && !title->type.empty()) facts_.type = {title->type, piece.span};
  if (!facts_.number && !title->number.empty()) facts_.number = {title->number, piece.span};
  if (!facts_.place && !title->place.empty()) facts_.place = {title->place, piece.span};
  take_moment(piece, Label::date, piece.text);
  place(piece.span);
  return true;
}

bool FrameReader::take_day_alone(const Piece& piece) {
  constexpr std::size_t longest = 90;
  if (taken_ > 10 || piece.text.size() > longest || piece.kind == BlockKind::table_row) return false;
  const auto day = find_day(piece.text, words_);
  if (!day || !day->has_year) return false;
  std::string_view after = std::string_view(piece.text).substr(day->end);
  if (const auto times = find_time_range(after); !times.empty()) {
    const std::string_view lead = trim(after.substr(0, times.front().begin));
    if (lead.empty() || lead == "," || lead == "-" || lead == "–" || lead == "@" || lead == "|")
      after = after.substr(std::min(times.back().end, after.size()));
  }
  static const re2::RE2 words(
      "(?i)^[\\s.,–-]*(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|"
      "tisdag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|den|the|d|held|on|"
      "avholdt|halde|hållet|afholdt)[\\s.,]*)*$");
  // `Torsdag d. 19. februar 2026 kl. 17 i konfirmandstuen`
  static const re2::RE2 where(
      "(?: (?:i|på|in|at) (\\pL[^.:;,]*)|, (\\p{Ll}[^.:;,]*(?:room|rom|sal|hall|skole|skule|hus|huset)))$");
  std::string behind(after);
  std::string place;
  std::string bare_place;
  if (!facts_.place && re2::RE2::PartialMatch(behind, where, &place, &bare_place)) {
    re2::RE2::Replace(&behind, where, "");
    place += bare_place;
  }
  const std::string rest = piece.text.substr(0, day->begin) + behind;
  if (!re2::RE2::FullMatch(rest, words) || !take_moment(piece, Label::date, piece.text)) return false;
  if (!place.empty()) facts_.place = {place, piece.span};
  return true;
}

bool FrameReader::take_number_and_day(const Piece& piece) {
  static const re2::RE2 pattern(
      "(?i)^\\S*(?:møte|møde|möte|meeting) (?:nr|no|nummer)\\.? ?(\\d{1,3}[-/](\\d{4}))[,:. –-]+(.*)$");
  std::string number;
  std::string rest;
  int year = 0;
  if (facts_.start.day || taken_ > most_above * 2 ||
      !re2::RE2::FullMatch(piece.text, pattern, &number, &year, &rest))
    return false;
  // The weekday tells whether the year is the meeting's.
  const auto day = find_day(rest, words_, to_day({year, 1, 1}));
  if (!day || day->has_year || !day->weekday || !day->weekday_is_right()) return false;
  facts_.start = {day->day, {}, piece.span};
  if (!facts_.number) facts_.number = {number, piece.span};
  place(piece.span);
  const std::string_view behind = std::string_view(rest).substr(day->end);
  const auto times = find_time_range(behind);
  if (times.empty()) return true;
  facts_.start.time = times[0].time;
  if (times.size() > 1) facts_.end = {{}, times[1].time, piece.span};
  facts_.is_end_planned = times.size() > 1;
  static const re2::RE2 where("(?i)^ (?:på|i|in|at|hos) (\\pL[^.:;]*)\\.?$");
  std::string place;
  const std::string_view last = behind.substr(times.back().end);
  if (!facts_.place && re2::RE2::FullMatch(re2::StringPiece(last.data(), last.size()), where, &place))
    facts_.place = {place, piece.span};
  return true;
}

bool FrameReader::take_title_row(const Piece& piece) {
  const std::vector<std::string> cells = filled(piece.cells);
  if (piece.kind != BlockKind::table_row || cells.size() != 2 || taken_ > 6 || facts_.body) return false;
  for (std::size_t i = 0; i < 2; ++i) {
    const auto title = title_facts(cells[i], words_);
    const std::string& body = cells[1 - i];
    // `Socialnämnden      Sammanträdesdatum 2026-02-18`
    const auto day = find_day(cells[i], words_);
    const bool is_date = day && (words_.label(plain(cells[i].substr(0, day->begin))) == Label::date ||
                                 (day->begin == 0 && day->end == cells[i].size()));
    const bool is_document_word = title && title->is_document_word;
    if ((!is_document_word && !is_date) || !may_be_body(body, words_)) continue;
    if (is_document_word && !facts_.document_title) facts_.document_title = {cells[i], piece.span};
    if (is_date) take_moment(piece, Label::date, cells[i]);
    // The municipality is whose body's minutes they are, which stands below.
    if (is_municipality(body))
      has_document_word_ = true;
    else
      facts_.body = {body, piece.span};
    place(piece.span);
    return true;
  }
  return false;
}

}  // namespace ko::import
