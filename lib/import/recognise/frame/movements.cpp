// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text/digits.hpp"
#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/frame/attendee_description.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

enum class Way : std::uint8_t { left, arrived, remote };

struct MovementRow {
  Way way;
  std::string_view pattern;  ///< of the verb
};

constexpr MovementRow movement_rows[] = {
    {Way::left,
     "(?:forlot|forlét|forlod|gikk fra|gjekk frå|gikk|gjekk|lämnade|left|fratrådte|permitterades)"},
    {Way::left, "(?:fikk|fekk) (?:innvilget |innvilga )?permisjon(?: fr[aå])?"},
    {Way::arrived, "(?:ankom|kom til|kom|tiltrådte|arrived|joined|anlände|ankom til|møtte)"},
    {Way::remote,
     "(?:deltok|delt[ao]r|deltog|attended|møtte) (?:på|via|over|digitalt|remotely|online|fra|by) "
     "?(?:teams|zoom|skype|video|fjernmøte|nett)?"},
};

struct Movement {
  Way way;
  std::unique_ptr<const re2::RE2> pattern;
};

const std::vector<Movement>& movements() {
  static const std::vector<Movement> all = [] {
    std::vector<Movement> compiled;
    for (const MovementRow& row : movement_rows)
      compiled.push_back(
          {row.way, std::make_unique<const re2::RE2>("(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:også )?" +
                                                     std::string(row.pattern) + "((?:[ ,].*)?)$")});
    return compiled;
  }();
  return all;
}

}  // namespace

namespace {

/// `Ada Nes returned`: who left before had not left the meeting.
bool take_return(std::string_view sentence, Span span, std::vector<AttendeeFact>& attendees) {
  static const re2::RE2 returned(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:returned|rejoined|came back|kom tilbake|kom attende|kom "
      "tilbage|vendte tilbake|"
      "återkom|kom tillbaka|tiltrådte igjen)\\b");
  std::string who;
  if (!re2::RE2::PartialMatch(re2::StringPiece(sentence.data(), sentence.size()), returned, &who))
    return false;
  const auto is_same = [&](const AttendeeFact& each) { return may_be_same_name(bare_name(who), each.name); };
  const auto found = std::ranges::find_if(attendees, is_same);
  if (std::ranges::count_if(attendees, is_same) != 1 || found->left.empty()) return false;
  found->left.clear();
  found->spans.push_back(span);
  return true;
}

}  // namespace

bool take_movement(std::string_view sentence, Span span, std::vector<AttendeeFact>& attendees) {
  if (take_return(sentence, span, attendees)) return true;
  for (const Movement& row : movements()) {
    std::string who;
    std::string rest;
    if (!re2::RE2::FullMatch(re2::StringPiece(sentence.data(), sentence.size()), *row.pattern, &who, &rest))
      continue;
    const std::string name = bare_name(who);
    AttendeeFact* found = nullptr;
    for (AttendeeFact& attendee : attendees)
      if (attendee.attendance != Attendance::absent && may_be_same_name(name, attendee.name)) {
        if (found != nullptr) return false;  // it may be either of them
        found = &attendee;
      }
    if (found == nullptr) return false;
    if (row.way == Way::remote) {
      const std::string folded = fold_case(sentence);
      if (folded.find("teams") == std::string::npos && folded.find("zoom") == std::string::npos &&
          folded.find("skype") == std::string::npos && folded.find("digital") == std::string::npos &&
          folded.find("remote") == std::string::npos && folded.find("video") == std::string::npos &&
          folded.find("online") == std::string::npos && folded.find("fjern") == std::string::npos)
        continue;
      found->is_remote = true;
    } else {
      const auto times = find_times(rest, true);
      if (times.size() != 1) continue;
      std::string& clock = row.way == Way::left ? found->left : found->arrived;
      if (!clock.empty()) return false;
      clock = times[0].time;
    }
    found->spans.push_back(span);
    return true;
  }
  return false;
}

}  // namespace ko::import
