// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/gates/names_gate.hpp"
#include "import/recognise/gates/refusals.hpp"
#include "import/recognise/text/absence_words.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class AttendanceGate : private Refusals {
 public:
  using Refusals::Refusals;

  void pass() {
    pass_attendees();
    refuse_leaders_of_others();
    refuse_who_is_there_and_not();
  }

 private:
  /// Whom the words do not say to be a person is nobody.
  void pass_attendees() {
    std::set<std::string> titles;
    for (const ItemFact& item : facts_.items) titles.insert(fold_case(item.title));
    std::erase_if(facts_.attendees, [&](const AttendeeFact& each) {
      const bool is_away = each.attendance == Attendance::absent;
      const bool is_under_absence =
          !is_away &&
          (tells_absence(each.group) || tells_absence(each.organisation) || is_unknown_heading(each.group));
      // `Ledelse: Ada Nes` below those who were away may be of who was there.
      const bool may_be_there = is_away && !each.group.empty() && !is_told_role(each.group) &&
                                !known_party(fold_case(each.group)) && !is_municipality(each.group) &&
                                each.group.find(' ') == std::string::npos;
      // What an item is called stands in a list of items, and not of people.
      const bool is_title = !each.name.empty() && titles.contains(fold_case(each.name));
      // `Cy Moe. Møtende vara: Di Ruud`, read as people of a group of that name.
      const bool is_of_sentence = each.group.find(". ") != std::string::npos;
      if (may_be_person(each.name) && !is_under_absence && !may_be_there && !is_title && !is_of_sentence)
        return false;
      ask(each.name, "stands among names, and is none that can be told", each.spans[0]);
      for (const Span span : each.spans) unplace(span);
      return true;
    });
    for (AttendeeFact& each : facts_.attendees) {
      pass_role(each);
      pass_guest(each);
      pass_substitute(each);
      pass_moments(each);
    }
  }

  /// One word above names that says nothing that is known: `Apols` may be of those who did not come.
  static bool is_unknown_heading(const std::string& group) {
    return !group.empty() && group.find(' ') == std::string::npos && !says_organisation(group) &&
           !is_told_role(group);
  }

  /// One leads those who meet: of several, some lead those whom they are there for.
  void refuse_leaders_of_others() {
    const auto leads = [&](const AttendeeFact& each) {
      return each.attendance == Attendance::present && each.role == "leader";
    };
    if (std::ranges::count_if(facts_.attendees, leads) < 2) return;
    for (AttendeeFact& each : facts_.attendees) {
      if (!leads(each) || name_key(each.name) == name_key(facts_.chair.text)) continue;
      ask(each.name, "is one of several who are said to lead, and what cannot be told", each.spans[0]);
      each.role.clear();
    }
  }

  /// Whoever leads another body leads none of those who meet.
  void pass_guest(AttendeeFact& each) {
    if (each.attendance != Attendance::guest ||
        (each.role != "leader" && each.role != "deputy_leader" && each.role != "member"))
      return;
    ask(each.name, "leads or is of something else, and what cannot be told", each.spans[0]);
    each.role.clear();
  }

  /// In whose place somebody is there is no office, and one's initials are no organisation.
  void pass_role(AttendeeFact& each) {
    if (!each.organisation.empty() && each.organisation == initials_of(each.name)) {
      ask(each.organisation, "beside " + each.name + " is no organisation", each.spans[0]);
      each.organisation.clear();
    }
    if (!each.role.empty() && each.attendance != Attendance::administration && !is_told_role(each.role)) {
      ask(each.role, "beside " + each.name + " is no office that can be told", each.spans[0]);
      each.role.clear();
    }
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
        "(?i).*(?:er|ør|værge|verge|onom|kass\\.|director.*|ar|ist|ent|ant|or|are|lege|prest|präst|præst|"
        "sjef|chef|leder|leiar|ordf\\.?|sekr\\.?|"
        "rep\\.?|repr\\.?|vara|head|ceo|cfo|cto|suppleant|kassör|direktør|direktör|valgt|vald|medlem|ledamot|"
        "clerk)(?:e|ne)?|\\p{Lu}{2,3}");
    // By whom governors were chosen, and from where somebody comes.
    static const re2::RE2 chosen_by(
        "(?i)(?:fra|frå|från|from) .+|ex "
        "officio|adjungerad|adjungert|medarb\\.|medarbejder|staff|parent|foundation|co-opted|community|local "
        "authority|"
        "diocesan");
    if (re2::RE2::FullMatch(role, chosen_by)) return true;
    // That somebody is there for nobody is no office.
    static const re2::RE2 for_nobody(
        "(?i)independent|uavhengige?|uavhengig medlem|uafhængig|oberoende|obunden");
    if (re2::RE2::FullMatch(role, for_nobody)) return false;
    // `två åhörare` are others who came.
    static const re2::RE2 several("(?i)(?:\\d+|to|två|two|tre|three|fire|fyra|four) .*");
    if (re2::RE2::FullMatch(role, several)) return false;
    return re2::RE2::FullMatch(role, occupation) || is_office(role) || !known_role(plain(role)).empty();
  }

  /// `Vara Kari Tveit kunne ikke møte`: who could not come either took nobody's place.
  void pass_substitute(AttendeeFact& each) {
    if (each.substitute.empty()) return;
    static const re2::RE2 could_not(
        "(?i)^[ ,]*(?:kunne (?:heller )?(?:ikke|ikkje)|kunde (?:inte|inte heller)|could not|was (?:also "
        ")?unable|"
        "hadde og(?:så|) (?:meldt )?forfall|var forhindret|hade också förhinder|hadde forfall|også "
        "forfall)\\b");
    for (const SourceLine& line : source_.lines) {
      const std::string_view text = source_.of(line.span);
      const std::size_t at = text.find(each.substitute);
      if (at == std::string_view::npos ||
          !re2::RE2::PartialMatch(piece(text.substr(at + each.substitute.size())), could_not))
        continue;
      ask(each.substitute, "could not come, and stands in for nobody", line.span);
      each.substitute.clear();
      return;
    }
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
};

}  // namespace

void pass_attendance_gate(const SourceText& source, MinutesFacts& facts) {
  AttendanceGate(source, facts).pass();
}

}  // namespace ko::import
