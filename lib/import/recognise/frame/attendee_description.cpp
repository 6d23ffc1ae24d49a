// SPDX-License-Identifier: MIT
#include "import/recognise/frame/attendee_description.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/text/digits.hpp"
#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/text/absence_words.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// An abbreviation in capitals that is no party: PA, PL.
bool is_short_word_in_capitals(std::string_view text) {
  return text.size() <= 4 && !text.empty() &&
         std::ranges::all_of(text, [](char c) { return is_ascii_upper(c); });
}

/// True of what may be the name of an organisation: it begins with a capital, and is no sentence.
bool may_be_organisation(std::string_view text, const Vocabulary& words) {
  if (text.empty() || text.size() > 80 || is_digit(text[0]) ||
      text.find_first_of(".;:?!()") != std::string_view::npos)
    return false;
  if (fold_case(text).find("remote") != std::string::npos ||
      fold_case(text).find("digital") != std::string::npos)
    return false;
  // `dotWORKS` is spelt as its owners will.
  const bool is_one_word = text.find(' ') == std::string_view::npos;
  const bool begins_high = fold_case(text.substr(0, 2)) != text.substr(0, 2) ||
                           static_cast<unsigned char>(text[0]) >= 0x80 ||
                           (is_one_word && fold_case(text) != text);
  return begins_high && !words.is_party(text);
}

/// `contact of Nord, who may be replaced by Bo Lie from the next meeting on`, in any of the languages.
void take_substitute(std::string_view text, AttendeeFact& attendee) {
  static const re2::RE2 pattern(
      "(?i)(?:erstattes|erstattast|replaced|represented|ersätts|vara:?|vara møtte:?|møtte "
      "vara:?|varamedlem:?|stedfortreder:?|suppleant(?:en)?:?|i stedet (?:deltog|deltok|møtte|mødte|kom))"
      "( eventuelt| evt\\.?)? ?(?:av|by|av ny)?\\s*([^;–]*)");
  std::string perhaps;
  std::string who;
  if (!re2::RE2::PartialMatch(piece(text), pattern, &perhaps, &who)) return;
  static const re2::RE2 name(
      "((?:\\p{Lu}[\\pL'-]+)(?: (?:\\p{Lu}[\\pL'.-]*|av|de|van|von))* ?\\p{Lu}[\\pL'-]+)");
  std::string found;
  if (!re2::RE2::PartialMatch(who, name, &found) || !is_full_name(bare_name(found))) return;
  attendee.substitute = bare_name(found);
  attendee.substitute_is_tentative = !perhaps.empty();
  attendee.substitute_from_next = fold_case(text).find("neste møte") != std::string::npos;
}

/// Takes off what says whose place is taken, or who takes it. True where nothing else is in the part.
bool take_replacing(std::string_view& part, const Vocabulary& words, AttendeeFact& attendee) {
  const std::string word = plain(part);
  if (const std::size_t dash = part.find(" – "); dash != std::string_view::npos) {
    take_substitute(part.substr(dash), attendee);
    part = trim(part.substr(0, dash));
    return false;
  }
  static const re2::RE2 in_place_of("(?i)^(?:" + std::string(in_place_of_words) +
                                    ") ([^(]+?)(?: \\(([^)]*)\\))?$");
  std::string name;
  std::string party;
  if (re2::RE2::FullMatch(piece(part), in_place_of, &name, &party)) {
    if (!is_full_name(bare_name(name))) return false;
    attendee.instead_of = bare_name(name);
    if (words.is_party(party)) attendee.absent_party = party;
    return true;
  }
  take_substitute(part, attendee);
  return !attendee.substitute.empty();
}

/// `Guest - Nord College`
bool take_guest(std::string_view part, const std::string& word, AttendeeFact& attendee) {
  if (word != "guest" && !word.starts_with("guest:") && !word.starts_with("guest ") &&
      !word.starts_with("gjest ") && word != "gjest")
    return false;
  attendee.attendance = Attendance::guest;
  const std::size_t after = part.find_first_of("-–:");
  if (after != std::string_view::npos)
    attendee.role = std::string(trim(part.substr(part.find_first_not_of("-–: ", after))));
  return true;
}

bool says_remote(const std::string& word) {
  static constexpr std::string_view words[] = {
      "teams",     "digitalt",     "remote",        "online",    "zoom",
      "remotely",  "via teams",    "via zoom",      "på zoom",   "på distans",
      "distans",   "via video",    "via videolänk", "på nett",   "på video",
      "by phone",  "by telephone", "by video",      "by zoom",   "digitalt på teams",
      "på skjerm", "via skype",    "via telefon",   "fjernmøte", "via fjernmøte"};
  return std::ranges::find(words, word) != std::end(words) || word.find("på teams") != std::string::npos;
}

/// `Bo remote` beside a name: that one took part from elsewhere, or somebody else, or for a group of that
/// name.
bool says_another_remote(std::string_view part) {
  static const re2::RE2 pattern(
      "(?i)^.+? (?:remote|remotely|digitalt|online|(?:på |via )?(?:teams|zoom|skype|nett))$");
  return re2::RE2::FullMatch(piece(part), pattern);
}

/// `til kl. 11`, `fra sak 3, kl. 10`: when somebody came or went.
bool take_times(std::string_view part, const std::string& word, AttendeeFact& attendee) {
  const auto times = find_times(part, true);
  if (times.empty() || times.size() > 2) return false;
  const auto says = [&](const std::vector<std::string_view>& words) {
    return std::ranges::any_of(words,
                               [&](std::string_view each) { return word.find(each) != std::string::npos; });
  };
  const bool goes =
      says({"til ", "forlot", "gikk", "left", "until", "till ", "avlägsna", "lämnade", "forlod", "gjekk"});
  const bool comes = says({"fra ", "kom", "arriv", "from ", "från ", "frå ", "anlän", "joined"});
  if (goes) attendee.left = times.back().time;
  if (comes) attendee.arrived = times.front().time;
  return goes || comes;
}

/// `jäv i ärende 4`, `ikke sak 12/25`: what is told of somebody in one item is no role.
bool tells_of_item(std::string_view part) {
  static const re2::RE2 pattern(
      "(?i)(?:^| )(?:§§?|sak(?:ene)?|sag|punkt|pkt\\.?|items?|ärende|ärendena) ?\\d");
  return re2::RE2::PartialMatch(piece(part), pattern);
}

/// `deltog inte i mötet`: what is told of somebody is no role.
bool is_clause(std::string_view part) {
  constexpr std::size_t least_words = 4;
  return begins_with_lower_case(part) && count_words(part) >= least_words;
}

bool says_why_away(std::string_view word) {
  static constexpr std::string_view words[] = {"syk",    "sjuk",    "syg",      "ill",
                                               "unwell", "sick",    "sykdom",   "sjukdom",
                                               "sygdom", "illness", "accepted", "received"};
  return std::ranges::find(words, word) != std::end(words);
}

/// What else may stand beside a name: a party, a function, an organisation, an office.
void take_position(std::string_view part, const AttendanceHeading& heading, const Vocabulary& words,
                   AttendeeFact& attendee) {
  const std::string word = plain(part);
  if (words.is_party(part)) {
    attendee.party = std::string(part);
    return;
  }
  if (word == "advisory" || word == "uten stemmerett" || word == "utan røysterett") {
    attendee.voting = "advisory";
    return;
  }
  if (word == "voting member" || word == "voting" || word == "stemmerett") {
    attendee.voting = "voting";
    return;
  }
  if (keeps_minutes(part)) {
    attendee.keeps_minutes = true;
    if (words.role(part).empty()) return;  // what somebody takes, and nobody's organisation
  }
  // `Ada Nes (AN)`: how the minutes call her, and no group.
  if (part == initials_of(attendee.name) || part.starts_with('@')) return;
  if (const std::string role = words.role(part); !role.empty()) {
    attendee.role = role;
    return;
  }
  // `Parent`, of those whom a school's governors are chosen by.
  static constexpr std::string_view choosers[] = {"foundation", "parent",     "staff",
                                                  "co-opted",   "ex officio", "ex-officio",
                                                  "community",  "associate",  "local authority"};
  if (std::ranges::find(choosers, word) != std::end(choosers)) {
    if (attendee.role.empty()) attendee.role = std::string(part);
    return;
  }
  // Why somebody is ill is nobody's business, and that it was accepted is no role.
  if (attendee.attendance == Attendance::absent && says_why_away(word)) return;
  // `kontaktperson Rollag`: a function and whom it is for.
  const std::size_t space = part.find(' ');
  const std::string first_role = space == std::string_view::npos ? "" : words.role(part.substr(0, space));
  // `Deputy Town Clerk` is one office.
  if (!first_role.empty() && first_role != "deputy" && may_be_organisation(part.substr(space + 1), words)) {
    attendee.role = first_role;
    attendee.organisation = std::string(part.substr(space + 1));
    return;
  }
  if (is_digit(part[0])) return;  // `1A`, whose parents somebody is there for
  if (is_short_word_in_capitals(part) && !heading.group.empty()) {
    attendee.role = std::string(part);
    return;
  }
  const bool is_told = tells_of_item(part) || is_clause(part);
  const bool is_organisation = !is_told && !is_office(part) && may_be_organisation(part, words) &&
                               attendee.organisation.empty() &&
                               attendee.attendance != Attendance::administration;
  if (is_organisation)
    attendee.organisation = std::string(part);
  else if (is_told)
    attendee.unclear = std::string(part);
  else if (attendee.role.empty())
    attendee.role = std::string(part);
}

/// True of a word for somebody by what they do: `sykepleier`, `tillitsvalgt`, `student`.
bool is_word_for_people(std::string_view word) {
  static const re2::RE2 pattern(
      "(?i)(?:er|or|ør|ar|ær|ist|ent|ant|valgt|vald|ske|inne|ing|man|kvinne|person)$");
  return is_office(word) || re2::RE2::PartialMatch(re2::StringPiece(word.data(), word.size()), pattern);
}

}  // namespace

bool keeps_minutes(std::string_view word) {
  static constexpr std::string_view words[] = {
      "referent",         "møtereferent", "møtesekretær",   "sekreterare",
      "mötessekreterare", "minute taker", "protokollfører", "protokollförare",
      "minutes",          "ref",          "scribe"};
  return std::ranges::find(words, plain(word)) != std::end(words);
}

bool tells_coming_or_going(std::string_view part) {
  AttendeeFact told;
  return begins_with_lower_case(part) && (says_remote(plain(part)) || take_times(part, plain(part), told));
}

void describe(std::string_view beside, const AttendanceHeading& heading, const Vocabulary& words,
              AttendeeFact& attendee) {
  for (std::string_view part : split(beside, beside.find(';') != std::string_view::npos ? ';' : ',')) {
    part = trim(part);
    if (part.empty() || take_replacing(part, words, attendee)) continue;
    const std::string word = plain(part);
    if (take_guest(part, word, attendee)) continue;
    if (says_remote(word))
      attendee.is_remote = true;
    else if (says_another_remote(part))
      attendee.unclear = std::string(part);
    else if (!take_times(part, word, attendee))
      take_position(part, heading, words, attendee);
  }
}

void take_groups_for_roles(std::vector<AttendeeFact>& attendees, const std::vector<ListedName>& names,
                           const Vocabulary& words) {
  constexpr std::ptrdiff_t enough = 2;
  const auto has_group = [](const AttendeeFact& each) { return !each.organisation.empty(); };
  if (std::ranges::count_if(attendees, has_group) < enough || attendees.size() != names.size()) return;
  for (std::size_t i = 0; i < attendees.size(); ++i) {
    AttendeeFact& each = attendees[i];
    const bool is_unknown = each.role == names[i].beside && !each.role.empty() &&
                            words.role(each.role).empty() && each.role.find(' ') == std::string::npos &&
                            !is_word_for_people(each.role);
    if (is_unknown && each.organisation.empty()) each.organisation = std::exchange(each.role, {});
  }
}

void apply_heading(const AttendanceHeading& heading, const Vocabulary& words, AttendeeFact& attendee) {
  attendee.group = heading.group;
  if (heading.group.empty()) {
    if (attendee.role.empty()) attendee.role = heading.role;
    return;
  }
  const std::string word = plain(heading.group);
  const std::size_t space = word.find(' ');
  std::string role = words.role(word);
  if (role.empty() && space != std::string::npos) role = words.role(word.substr(0, space));
  // `TSC members`
  if (role.empty() && (word.ends_with(" members") || word.ends_with(" medlemmer"))) role = "member";
  const bool is_plural_of_people = word.ends_with("valgte") || word.ends_with("ere") ||
                                   word.ends_with("er") ||
                                   // `County Councillors`, which stands before names
                                   bare_name(heading.group + " Nes") == "Nes";
  // `Fra elevrådet`
  const bool is_whence = word.starts_with("fra ") || word.starts_with("frå ") || word.starts_with("från ");
  if (!role.empty()) {
    if (attendee.role.empty()) attendee.role = role;
  } else if (word == "tillitsvalgte" || word == "tillitsvalde") {
    if (attendee.role.empty()) attendee.role = "tillitsvalgt";
  } else if (words.is_party(heading.group)) {
    attendee.party = heading.group;
  } else if (!is_plural_of_people && !is_whence && attendee.organisation.empty() &&
             may_be_organisation(heading.group, words) && attendee.attendance != Attendance::administration) {
    attendee.organisation = heading.group;
  }
}

}  // namespace ko::import
