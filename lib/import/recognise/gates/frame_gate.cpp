// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/gates/refusals.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/date.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class FrameGate : private Refusals {
 public:
  FrameGate(const SourceText& source, MinutesFacts& facts) : Refusals(source, facts) {
    for (const AttendeeFact& each : facts.attendees) names_.push_back(each.name);
  }

  void pass() {
    pass_hours();
    pass_meeting_title();
    pass_place(facts_.place);
    pass_place(facts_.next_place);
  }

 private:
  /// The digits of the year are no time of the day where no sign of the clock says so: `Årsmøte 2026`.
  void refuse_year_for_time(SaidMoment& said) const {
    if (!facts_.start.day || said.time.size() < 5) return;
    const std::string digits = said.time.substr(0, 2) + said.time.substr(3, 2);
    if (digits != to_string(*facts_.start.day).substr(0, 4)) return;
    // `20:26`, `8.26 pm`
    const std::string minutes = digits.substr(2);
    const std::string evening = std::to_string(std::stoi(digits.substr(0, 2)) - 12);
    for (const std::string& hour : {digits.substr(0, 2), evening})
      for (const char between : {':', '.'})
        if (source_.text.find(hour + between + minutes) != std::string::npos) return;
    said.time.clear();
  }

  /// `7.30` without `am` may be in the evening; `07.30` is not.
  void refuse_either_half(SaidMoment& said) const {
    if (said.time.size() < 5 || said.time[0] != '0' || said.time[1] > '7') return;
    const std::string hour = said.time.substr(1, 1);
    const std::string minutes = said.time.substr(3, 2);
    for (const char* between : {":", ".", ""})
      if (source_.text.find('0' + hour + between + minutes) != std::string::npos) return;
    const re2::RE2 morning("(?i)\\b" + hour + "(?:[.:]?" + minutes + ")? ?a\\.?m\\b");
    if (!re2::RE2::PartialMatch(source_.text, morning)) said.time.clear();
  }

  /// No meeting lasts from morning to night: one of the two times is another half of the day.
  void pass_hours() {
    refuse_year_for_time(facts_.start);
    refuse_year_for_time(facts_.end);
    refuse_either_half(facts_.start);
    refuse_either_half(facts_.next);
    const auto hour = [](const SaidMoment& said) {
      return said.time.size() < 2 ? -1 : 10 * (said.time[0] - '0') + said.time[1] - '0';
    };
    constexpr int longest = 11;
    if (facts_.end.day && facts_.end.day != facts_.start.day) return;
    if (hour(facts_.start) < 0 || hour(facts_.end) - hour(facts_.start) <= longest) return;
    ask(facts_.start.time + " to " + facts_.end.time, "is longer than a meeting", facts_.end.span);
    facts_.start.time.clear();
    facts_.end.time.clear();
  }

  void refuse(Said& said) {
    ask(said.text, "is not what it is called", said.span);
    unplace(said.span);
    said = {};
  }

  /// The hour of a meeting is no part of what it is called, and one word for any body is no body's name.
  void pass_meeting_title() {
    static const re2::RE2 hour("(?i)\\d ?(?:am|pm|a\\.m\\.|p\\.m\\.)\\b|\\bkl\\.? ?\\d");
    static const re2::RE2 of_field(
        "(?i)(?:sammanträdes|mötes|møte|møde)?(?:datum|dato|dag|tid|plats|sted|stad)");
    if (re2::RE2::PartialMatch(facts_.title.text, hour) || re2::RE2::FullMatch(facts_.title.text, of_field))
      refuse(facts_.title);
    // A title that went on in a line that tells whose meeting it is.
    static const re2::RE2 hanging(
        "(?i) (?:i|for|av|in|of|til|at|vid|ved|fra|frå|från|om|møtedato|dato|datum|tid|date)$");
    re2::RE2::Replace(&facts_.title.text, hanging, "");
    static const re2::RE2 any_body(
        "(?i)(?:the )?(?:committee|board|council|meeting|group|trustees|governors)['’]?");
    if (re2::RE2::FullMatch(facts_.body.text, any_body)) refuse(facts_.body);
    refuse_one_of_two_bodies();
  }

  /// Where another line below it in the head is a body's name, too, and nothing was made of it, whose the
  /// minutes are cannot be told: `Harrowby Town Council`, `Amenities Committee`.
  void refuse_one_of_two_bodies() {
    if (!facts_.body || facts_.attendees.empty()) return;
    std::uint32_t head = facts_.attendees.front().spans[0].begin;
    for (const ItemFact& each : facts_.items) head = std::min(head, each.span.begin);
    static const re2::RE2 name("\\p{Lu}[\\pL-]+(?: [\\pL-]+){0,4}");
    for (const SourceLine& line : source_.lines) {
      if (line.span.begin >= head) break;
      if (line.span.begin < facts_.body.span.end) continue;
      const std::string_view text = trim(source_.of(line.span));
      const bool is_placed = std::ranges::any_of(
          facts_.placed, [&](Span each) { return each.begin < line.span.end && line.span.begin < each.end; });
      if (is_placed || !re2::RE2::FullMatch(piece(text), name) ||
          !is_word_for_body(text.substr(text.rfind(' ') + 1)))
        continue;
      ask(facts_.body.text, "and `" + std::string(text) + "` are two bodies, and one of them met",
          facts_.body.span);
      unplace(facts_.body.span);
      facts_.body = {};
      return;
    }
  }

  /// With whom a meeting is does not say where.
  void pass_place(Said& place) {
    constexpr std::size_t longest = 120;
    // `Held in public`
    static const re2::RE2 open_to("(?i)(?:public|private|person|confidence|closed session|plenum)");
    const bool is_no_place = re2::RE2::FullMatch(place.text, open_to);
    if (!place || (!may_be_among(place.text, names_) && place.text.size() <= longest && !is_no_place)) return;
    ask(place.text, "is no place that can be told", place.span);
    unplace(place.span);
    place = {};
  }

  std::vector<std::string> names_ = {};
};

}  // namespace

void pass_frame_gate(const SourceText& source, MinutesFacts& facts) {
  FrameGate(source, facts).pass();
}

}  // namespace ko::import
