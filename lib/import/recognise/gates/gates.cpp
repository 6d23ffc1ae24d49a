// SPDX-License-Identifier: MIT
#include "import/recognise/gates/gates.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/gates/names_gate.hpp"
#include "import/recognise/gates/words_gate.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/date.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_white(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

class Gates {
 public:
  Gates(const SourceText& source, MinutesFacts& facts) : source_(source), facts_(facts) {}

  void pass() {
    pass_attendees();
    refuse_who_is_there_and_not();
    for (const AttendeeFact& each : facts_.attendees) names_.push_back(each.name);
    refuse_list_of_sentences();
    refuse_head_as_item();
    for (ItemFact& item : facts_.items) pass_item(item);
    pass_hours();
    pass_meeting_title();
    pass_place(facts_.place);
    pass_place(facts_.next_place);
  }

 private:
  /// Takes the words out of those of which something was made.
  void unplace(Span span) {
    std::vector<Span> left;
    for (const Span each : facts_.placed) {
      if (each.end <= span.begin || span.end <= each.begin) {
        left.push_back(each);
        continue;
      }
      if (each.begin < span.begin) left.push_back({each.begin, span.begin});
      if (span.end < each.end) left.push_back({span.end, each.end});
    }
    facts_.placed = std::move(left);
  }

  void ask(const std::string& words, std::string_view why, Span span) {
    facts_.questions.push_back({"`" + words + "` " + std::string(why), span});
  }

  /// Where words that a fact has begin and end in the source, blanks aside. Nothing where they were changed.
  std::optional<Span> where(std::string_view words, Span within) const {
    for (std::uint32_t begin = within.begin; begin < within.end; ++begin) {
      std::uint32_t at = begin;
      std::size_t next = 0;
      for (; next < words.size() && at < within.end; ++next) {
        if (is_white(words[next])) continue;
        while (at < within.end && is_white(source_.text[at])) ++at;
        if (at >= within.end || source_.text[at] != words[next]) break;
        ++at;
      }
      if (next < words.size()) continue;
      // The mark that ends it is part of it.
      while (at < within.end && !is_white(source_.text[at])) ++at;
      return Span{begin, at};
    }
    return std::nullopt;
  }

  /// Leaves of what was decided or proposed what it says itself.
  void cut(std::string& text, Span span) {
    const std::size_t end = end_of_own_words(text, names_);
    if (end >= text.size()) return;
    if (const auto told = where(std::string_view(text).substr(end), span)) unplace(*told);
    text.resize(end);
    while (!text.empty() && is_white(text.back())) text.pop_back();
  }

  /// Whom the words do not say to be a person is nobody.
  void pass_attendees() {
    std::erase_if(facts_.attendees, [&](const AttendeeFact& each) {
      const bool is_away = each.attendance == Attendance::absent;
      const bool is_under_absence =
          !is_away &&
          (tells_absence(each.group) || tells_absence(each.organisation) || is_unknown_heading(each.group));
      if (may_be_person(each.name) && !is_under_absence) return false;
      ask(each.name, "stands among names, and is none that can be told", each.spans[0]);
      for (const Span span : each.spans) unplace(span);
      return true;
    });
    for (AttendeeFact& each : facts_.attendees) {
      pass_role(each);
      pass_moments(each);
    }
  }

  /// One word above names that says nothing that is known: `Apols` may be of those who did not come.
  static bool is_unknown_heading(const std::string& group) {
    return !group.empty() && group.find(' ') == std::string::npos && !says_organisation(group) &&
           !is_told_role(group);
  }

  /// In whose place somebody is there is no office, and one's initials are no organisation.
  void pass_role(AttendeeFact& each) {
    if (each.organisation == initials_of(each.name)) each.organisation.clear();
    if (!each.role.empty() && each.attendance != Attendance::administration && !is_told_role(each.role)) {
      ask(each.role, "beside " + each.name + " is no office that can be told", each.spans[0]);
      each.role.clear();
    }
    const auto of_party = std::ranges::count(facts_.attendees, each.party, &AttendeeFact::party);
    if (of_party == 1 && each.party == initials_of(each.name)) each.party.clear();
    static const re2::RE2 instead(
        "(?i)\\b(?:suppleant|vara|varamedlem|vararepresentant|ersättare|ers|substitute|deputy|deputising|"
        "stedfortræder)"
        "\\.?\\b.* (?:for|för|of) ");
    if (!re2::RE2::PartialMatch(each.role, instead)) return;
    ask(each.role, "beside " + each.name + " is no office", each.spans[0]);
    each.role.clear();
  }

  static bool is_told_role(const std::string& role) {
    static const re2::RE2 occupation(
        "(?i).*(?:er|ør|ar|ist|ent|ant|or|are|lege|prest|präst|præst|sjef|chef|leder|leiar|ordf\\.?|sekr\\.?|"
        "rep\\.?|repr\\.?|vara|head|ceo|cfo|cto|suppleant|kassör|direktør|direktör|valgt|vald|medlem|ledamot|"
        "clerk)(?:e|ne)?|\\p{Lu}{2,3}");
    // By whom governors were chosen, and from where somebody comes.
    static const re2::RE2 chosen_by(
        "(?i)(?:fra|frå|från|from) .+|ex "
        "officio|adjungerad|adjungert|medarb\\.|medarbejder|staff|parent|foundation|co-opted|community|local "
        "authority|"
        "diocesan");
    if (re2::RE2::FullMatch(role, chosen_by)) return true;
    // `två åhörare` are others who came.
    static const re2::RE2 several("(?i)(?:\\d+|to|två|two|tre|three|fire|fyra|four) .*");
    if (re2::RE2::FullMatch(role, several)) return false;
    return re2::RE2::FullMatch(role, occupation) || is_office(role) || !known_role(plain(role)).empty();
  }

  /// Nobody comes before a meeting begins or leaves after it has ended.
  void pass_moments(AttendeeFact& each) {
    for (std::string* moment : {&each.arrived, &each.left}) {
      const bool is_before = !facts_.start.time.empty() && *moment < facts_.start.time.substr(0, 5);
      const bool is_after = !facts_.end.time.empty() && moment->substr(0, 5) > facts_.end.time.substr(0, 5);
      if (moment->empty() || (!is_before && !is_after)) continue;
      ask(*moment, "beside " + each.name + " is not within the meeting", each.spans[0]);
      moment->clear();
    }
  }

  /// One is there or is not, and nobody stands in for somebody who is there: which of the two is wrong cannot
  /// be told.
  void refuse_who_is_there_and_not() {
    const auto is_whole_time = [](const AttendeeFact& each) {
      return each.arrived.empty() && each.left.empty();
    };
    std::vector<std::string> refused;
    for (AttendeeFact& each : facts_.attendees) {
      if (each.instead_of.empty() || !is_whole_time(each)) continue;
      const auto there = std::ranges::find_if(facts_.attendees, [&](const AttendeeFact& other) {
        return other.attendance == Attendance::present && is_whole_time(other) &&
               name_key(other.name) == name_key(each.instead_of);
      });
      if (there == facts_.attendees.end()) continue;
      ask(each.instead_of, "is there, and " + each.name + " is in the same place", each.spans[0]);
      refused.push_back(each.instead_of);
      each.instead_of.clear();
      each.absent_party.clear();
    }
    for (const AttendeeFact& each : facts_.attendees) {
      if (each.attendance != Attendance::absent) continue;
      for (const AttendeeFact& other : facts_.attendees)
        if (other.attendance == Attendance::present && is_whole_time(other) &&
            name_key(other.name) == name_key(each.name)) {
          ask(each.name, "is among those present and among those who are not", each.spans[0]);
          refused.push_back(each.name);
        }
    }
    std::erase_if(facts_.attendees, [&](const AttendeeFact& each) {
      const bool is_refused = std::ranges::any_of(
          refused, [&](const std::string& name) { return name_key(name) == name_key(each.name); });
      if (is_refused)
        for (const Span span : each.spans) unplace(span);
      return is_refused;
    });
  }

  /// What numbers sentences is a list within some item, and no agenda.
  void refuse_list_of_sentences() {
    static const re2::RE2 sentence("^\\p{Lu}.* .* .*[.;]$");
    const auto are_sentences = std::ranges::count_if(facts_.items, [](const ItemFact& each) {
      return each.series.empty() && re2::RE2::FullMatch(each.title, sentence);
    });
    if (facts_.items.size() < 2 || 2 * static_cast<std::size_t>(are_sentences) < facts_.items.size()) return;
    const std::uint32_t begin = facts_.items.front().span.begin;
    std::uint32_t end = facts_.items.back().span.end;
    for (const Span each : facts_.placed) end = std::max(end, each.end);
    for (const Said* tail : {&facts_.secretary, &facts_.next_place})
      if (*tail && tail->span.begin > begin) end = std::min(end, tail->span.begin);
    for (const SaidMoment* tail : {&facts_.next, &facts_.end})
      if (tail->span.begin > begin) end = std::min(end, tail->span.begin);
    facts_.questions.push_back(
        {"the sentences that are numbered here are no agenda", facts_.items.front().span});
    unplace({begin, end});
    facts_.items.clear();
  }

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

  /// An item in which it is told who was there, and is not called so, is the head of the minutes.
  void refuse_head_as_item() {
    static const re2::RE2 of_head(
        "(?i)^(?:present|apologies|til ?stede|til stades|närvarande|nærværende|deltagere): ");
    std::erase_if(facts_.items, [&](const ItemFact& item) {
      const bool is_head = std::ranges::any_of(
          item.points, [](const PointFact& each) { return re2::RE2::PartialMatch(each.text, of_head); });
      if (!is_head || item.number || !item.nr.empty()) return false;
      unplace(item.span);
      for (const PointFact& each : item.points) unplace(each.span);
      return true;
    });
  }

  /// No meeting lasts from morning to night: one of the two times is another half of the day.
  void pass_hours() {
    refuse_year_for_time(facts_.start);
    refuse_year_for_time(facts_.end);
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

  /// Where the next heading stands that is of the item's own rank or above: what is behind it is of no item.
  std::uint32_t end_of(const ItemFact& item) const {
    std::uint32_t level = 0;
    for (const Block& each : source_.blocks) {
      if (each.kind != BlockKind::heading) continue;
      const bool is_own = each.span.begin <= item.span.begin && item.span.begin < each.span.end;
      if (level != 0 && each.level <= level) return each.span.begin;
      if (is_own) level = each.level;
    }
    return static_cast<std::uint32_t>(source_.text.size());
  }

  /// Drops the facts of an item that stand behind the heading of something else.
  template <class Fact>
  void refuse_behind(std::uint32_t end, std::vector<Fact>& all) {
    std::erase_if(all, [&](const Fact& each) {
      if (each.span.begin < end) return false;
      // A list of all that is to be done tells the item of each.
      if constexpr (requires { each.item; })
        if (!each.item.empty()) return false;
      unplace(each.span);
      return true;
    });
  }

  void pass_item(ItemFact& item) {
    const std::uint32_t end = end_of(item);
    refuse_behind(end, item.points);
    refuse_behind(end, item.actions);
    pass_title(item);
    for (ProposalFact& each : item.proposals) {
      cut(each.text, each.span);
      for (std::string& point : each.points) cut(point, each.span);
    }
    for (DecisionFact& each : item.decisions) {
      cut(each.text, each.span);
      for (std::string& point : each.points) cut(point, each.span);
    }
    for (VoteFact& each : item.votes) pass_parties(each);
    std::erase_if(item.actions, [&](const ActionFact& each) {
      // Somebody's name is nothing that is to be done.
      const bool is_name_alone =
          each.who.empty() && (is_of_person(each.what) || !known_role(plain(each.what)).empty());
      if (!is_name_alone && !tells_of_another(each.what, each.who, names_)) return false;
      unplace(each.span);
      return true;
    });
    std::erase_if(item.points, [&](const PointFact& each) {
      if (!begins_lower(each.text)) return false;
      unplace(each.span);
      return true;
    });
  }

  static bool begins_lower(std::string_view text) {
    static const re2::RE2 lower(
        "^(?:second(?:ed)?|sekundert|støttet|støtta|och|og|and|for|imod|imot|mot|all in favour) ");
    return re2::RE2::PartialMatch(piece(text), lower);
  }

  void pass_title(ItemFact& item) {
    const std::size_t end = end_of_title(item.title);
    if (end >= item.title.size()) return;
    if (const auto rest = where(std::string_view(item.title).substr(end), item.span)) unplace(*rest);
    item.title.resize(end);
  }

  /// The parties' numbers of a side are all of it, or those of none are kept.
  void pass_parties(VoteFact& vote) {
    if (vote.by_party.empty()) return;
    const auto agrees = [&](const SaidCount& said, auto side) {
      if (!said) return true;
      const int all = said.count ? *said.count : static_cast<int>(said.names.size());
      int sum = 0;
      bool is_stated = false;
      for (const PartyVotesFact& each : vote.by_party) {
        is_stated = is_stated || (each.*side).has_value();
        sum += (each.*side).value_or(0);
      }
      return !is_stated || sum == all;
    };
    if (agrees(vote.in_favour, &PartyVotesFact::in_favour) &&
        agrees(vote.against, &PartyVotesFact::against) && agrees(vote.blank, &PartyVotesFact::blank))
      return;
    for (const PartyVotesFact& each : vote.by_party)
      ask(each.party, "is beside a vote, and the parties' numbers are not all of it", vote.span);
    vote.by_party.clear();
  }

  bool is_of_person(const std::string& words) const {
    return std::ranges::any_of(names_,
                               [&](const std::string& name) { return may_be_same_name(name, words); });
  }

  /// The hour of a meeting is no part of what it is called, and one word for any body is no body's name.
  void pass_meeting_title() {
    static const re2::RE2 hour("(?i)\\d ?(?:am|pm|a\\.m\\.|p\\.m\\.)\\b|\\bkl\\.? ?\\d");
    if (re2::RE2::PartialMatch(facts_.title.text, hour)) facts_.title = {};
    static const re2::RE2 any_body(
        "(?i)(?:the )?(?:committee|board|council|meeting|group|trustees|governors)");
    if (re2::RE2::FullMatch(facts_.body.text, any_body)) facts_.body = {};
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
    if (!place || (!is_of_person(place.text) && place.text.size() <= longest)) return;
    ask(place.text, "is no place that can be told", place.span);
    unplace(place.span);
    place = {};
  }

  const SourceText& source_;
  MinutesFacts& facts_;
  std::vector<std::string> names_ = {};
};

}  // namespace

void pass_gates(const SourceText& source, MinutesFacts& facts) {
  Gates(source, facts).pass();
}

}  // namespace ko::import
