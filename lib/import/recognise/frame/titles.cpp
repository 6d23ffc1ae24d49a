// SPDX-License-Identifier: MIT
#include "import/recognise/frame/titles.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr const char* document_words =
    "(?:møteprotokoll|møtereferat|møtebok|protokoll|referat|møteinnkalling|minutes of "
    "proceedings|minutes|meeting minutes|mötesprotokoll|"
    "sammanträdesprotokoll|protokol|mødereferat|mødeprotokol|utskrift|minutes of meeting|draft "
    "minutes|meeting notes|styreprotokoll|styrereferat|"
    "beslutningsreferat|beslutningsprotokoll|innkalling|møteinnkalling og saksliste|indkaldelse|kallelse|"
    "kallelse och föredragningslista|notice of meeting)";

/// Those among them of papers that call to a meeting.
constexpr const char* notice_words =
    "(?i)^(?:møteinnkalling|innkalling|indkaldelse|kallelse|notice of (?:the )?meeting)\\b";

/// Cuts a day, and what leads to it, off a text.
std::string without_day(std::string text, const Vocabulary& words) {
  const auto day = find_day(text, words);
  if (!day) return text;
  std::string_view before = std::string_view(text).substr(0, day->begin);
  static const re2::RE2 lead(
      "(?i)[\\s,–-]*(?:\\b(?:den|on|the|dated|d|kl|held|avholdt|mandag|tirsdag|onsdag|torsdag|fredag|"
      "lørdag|søndag|måndag|tysdag|"
      "tisdag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lördag|söndag|laurdag)\\b\\.?[\\s,]*)*"
      "$");
  std::string head(before);
  re2::RE2::Replace(&head, lead, "");
  return std::string(trim(head));
}

/// Where it was: `held in the Village Hall on Tuesday …`, `… held on Tuesday 14 January 2025 at 7.30 pm in
/// the Village Hall`.
std::string place_told(std::string_view text, const Vocabulary& words) {
  static const re2::RE2 before_day(
      "(?i)\\bheld (?:in|at) (.+?),? on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|\\d)");
  std::string place;
  if (re2::RE2::PartialMatch(piece(text), before_day, &place)) return place;
  const auto day = find_day(text, words);
  if (!day) return {};
  std::size_t end = day->end;
  for (const WrittenTime& time : find_time_range(text.substr(end))) end = std::max(end, day->end + time.end);
  static const re2::RE2 where(
      "(?i)^[ ,]*(?:in|at|i|på|held in|held at) (?:the )?(\\p{Lu}?[^\\d:][^:]*?)[.]?$");
  std::string found;
  re2::RE2::FullMatch(piece(text.substr(end)), where, &found);
  return found.size() <= 80 ? found : std::string();
}

}  // namespace

bool is_municipality(std::string_view text) {
  const std::string folded = fold_case(text);
  return folded.ends_with("kommune") || folded.ends_with("kommun");
}

bool is_word_for_body(std::string_view text) {
  static const re2::RE2 organisation(
      "(?i)(?:forening|foreining|förening|styret|styrelsen|utvalg|udvalg|rådet|nemnda|nämnden|klubb|stiftels|"
      "stiftinga|samvirke|council|committee|society|association|trust|board|"
      "\\pL(?:råd|nemnd|nämnd|styre|skap|ting|lag|utval|sameie)$|\\b(?:IKS|KF|AS|SA|BA)$)");
  return re2::RE2::PartialMatch(piece(text), organisation);
}

namespace {

/// Whose meeting it is, where no word for a meeting leads to it: `Protokoll, Bygdeföreningen Ek`,
/// `Hovedstyrets møte`. `has_word`: a word for minutes stood before it.
std::string body_without_meeting(const std::string& title, bool has_word) {
  if (has_word && is_word_for_body(title) && title.find("øte") == std::string::npos &&
      title.find("öte") == std::string::npos && title.find("eeting") == std::string::npos)
    return title;
  static const re2::RE2 genitive(
      "(?i)^(\\p{Lu}\\pL*(?:styret|styrelsen|utvalget|udvalget|rådet|komiteen|komitéen|nemnda|nævnet|skapet|"
      "forumet))s\\b.*(?:møte|møtet|møde|mødet)$");
  std::string body;
  re2::RE2::FullMatch(title, genitive, &body);
  return body;
}

std::string cleaned(std::string_view text) {
  text = trim(text);
  while (!text.empty() && std::string_view(",.:;–-").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  for (const std::string_view dash : {"–", "—", "-"})
    if (text.starts_with(dash)) text = trim(text.substr(dash.size()));
  return std::string(trim(text));
}

/// True of what a meeting is, and not whose: `Regular` of `Regular Meeting`.
bool is_kind_of_meeting(const std::string& word) {
  static const re2::RE2 kind(
      "(?i)(?:(?:(?:annual|extraordinary|special|ordinary|half-yearly) "
      ")?general|regular|special|ordinary|extraordinary|annual|emergency|monthly|joint|organi[sz]ational)");
  return re2::RE2::FullMatch(word, kind);
}

/// True of whom a meeting is open to, and not whose it is.
bool is_open_to(const std::string& word) {
  static const re2::RE2 open("(?i)(?:public|open|private|closed|confidential)");
  return re2::RE2::FullMatch(word, open);
}

/// `Protokoll nr. 4`, `Protokoll 7/2026` before whatever else the title tells; with it, what that is.
bool begins_with_document_word(std::string_view text, std::string& number, std::string& rest) {
  static const re2::RE2 pattern(
      "(?i)^" + std::string(document_words) +
      "(?: nr\\.? ?(\\d\\S*)| (\\d{1,3}/\\d{2,4}))?[ :,–-]*(?:for|fra|frå|of|från|fört "
      "vid|af|at|over|in|om|vid)?(?: the| et)? (.+)$");
  std::string bare_number;
  if (!re2::RE2::FullMatch(piece(text), pattern, &number, &bare_number, &rest)) return false;
  if (number.empty()) number = bare_number;
  return true;
}

/// Whose meeting it is, where the name stands behind a dash: `Styremøte 4/2026 – Elvebakken Idrettslag`,
/// `Board Meeting Minutes — Riverside Food Bank`.
void take_body_beside(std::string_view text, const std::string& undated, TitleFacts& facts) {
  static const re2::RE2 beside_number(
      "(?i)^\\S*(?:møte|möte|møde|meeting)(?: (?:nr\\.?|no\\.?) ?)? ?(\\d{1,3}(?:/\\d{2,4})?) ?(?:—|–|-|,|:) "
      "?(\\p{Lu}.+)$");
  static const re2::RE2 minutes_beside("(?i)^(?:\\pL+ ){0,3}minutes ?(?:—|–|-|:) ?(.+)$");
  std::string number;
  std::string body;
  if (re2::RE2::FullMatch(piece(text), beside_number, &number, &body)) {
    facts.body = cleaned(body);
    facts.number = number;
  } else if (re2::RE2::FullMatch(undated, minutes_beside, &body)) {
    facts.body = cleaned(body);
  }
}

/// `Annual Parish Council Meeting` is one of the parish council.
void take_kind_before(TitleFacts& facts) {
  static const re2::RE2 kind_before("(?i)(annual|extraordinary|special|ordinary|regular) (\\pL+ .*)");
  std::string kind;
  std::string body;
  if (!re2::RE2::FullMatch(facts.body, kind_before, &kind, &body)) return;
  facts.type = kind;
  facts.body = body;
}

}  // namespace

bool is_common_body(std::string_view text) {
  static const re2::RE2 common(
      "(?i:\\pL*(?:styret|utvalget|rådet|skapet|komiteen|komitéen|nemnda|styrelsen|bestyrelsen|forumet|"
      "tinget|"
      "laget))(?: \\([^()]+\\))?(?: (?:i|for|av|ved) .*)?");
  return re2::RE2::FullMatch(piece(text), common);
}

bool may_be_body(std::string_view text, const Vocabulary& words) {
  static const re2::RE2 legal_form(" (?:r\\.f|e\\.V|Inc|Ltd|Co|Corp)\\.$");
  const bool is_sentence = text.ends_with('.') && !re2::RE2::PartialMatch(piece(text), legal_form);
  if (text.empty() || text.size() > 90 || text.find(':') != std::string_view::npos || is_sentence)
    return false;
  if (text.find_first_of("0123456789") != std::string_view::npos) return false;
  if (is_common_body(text)) return !labelled(text, words) || text.find(' ') == std::string_view::npos;
  const std::string letter = fold_case(text.substr(0, 2));
  return letter != text.substr(0, 2) && !labelled(text, words);
}

std::optional<TitleFacts> title_facts(std::string_view text, const Vocabulary& words) {
  if (text.size() > 220 || text.empty()) return std::nullopt;
  static const std::string documents(document_words);
  static const re2::RE2 alone("(?i)^" + documents + "(?: nr\\.? ?(\\S+))?$");
  static const re2::RE2 meeting_in(
      "(?i)^(?:.*?\\b(?:(ordinært|ordinær|ekstraordinært|ordinarie|extra|extraordinary|ordinary|"
      "konstituerende|"
      "special|annual) )?(?:\\S*møte[t]?|\\S*møde|"
      "\\S*möte|(?:proceedings at )?(?:\\S+ )?meeting|sammanträde|generalforsamling|årsmøte)(?: nr\\.? "
      "?(\\S+))?) (?:i|of|med|for|at|in|av|hos) (?:the )?(.+)$");
  static const re2::RE2 body_meeting(
      "(?i)^(.+?) (?:(special|ordinary|extraordinary|discussion|regular|annual|board) )?meeting\\b(.*)$");
  static const re2::RE2 held("(?i)^(.*?)[,]? (?:held|avholdt|holdt|halde|afholdt|hållet)\\b.*$");
  TitleFacts facts;
  static const re2::RE2 notice(notice_words);
  facts.is_notice = re2::RE2::PartialMatch(piece(text), notice);
  facts.rest = std::string(text);
  if (re2::RE2::FullMatch(piece(text), alone, &facts.number)) {
    facts.is_document_word = true;
    return facts;
  }
  std::string of;
  const bool has_word = begins_with_document_word(text, facts.number, of);
  std::string rest = has_word ? of : std::string(text);
  std::string shortened;
  facts.place = place_told(rest, words);
  if (re2::RE2::FullMatch(rest, held, &shortened)) rest = shortened;
  std::string number;
  std::string body;
  std::string after;
  const std::string undated = cleaned(without_day(rest, words));
  if (re2::RE2::FullMatch(undated, meeting_in, &facts.type, &number, &body)) {
    facts.body = cleaned(body);
    if (!number.empty()) facts.number = number;
  } else if (re2::RE2::FullMatch(undated, body_meeting, &body, &facts.type, &after) &&
             plain(after).size() < 12) {
    facts.body = cleaned(body);
    take_kind_before(facts);
    if (is_kind_of_meeting(facts.body)) facts.type = std::exchange(facts.body, {});
    // `Public Board Meeting`: of which board stands elsewhere, and who may listen is no kind of meeting.
    if (is_open_to(facts.body)) facts.type.clear(), facts.body.clear();
    if (!has_word) {
      facts.title = std::string(trim(text));
      return facts;
    }
  } else if (!has_word && undated.empty()) {
    return std::nullopt;
  }
  static const re2::RE2 numbered("(?i)^\\S*(?:møte|möte|møde|meeting)(?: nr\\.? ?(\\d\\S*))$");
  if (facts.number.empty()) re2::RE2::FullMatch(undated, numbered, &facts.number);
  // `Dal borettslag – avholdt mandag 1. juni`
  if (facts.body.empty()) facts.body = body_without_meeting(undated, has_word || !shortened.empty());
  if (facts.body.empty()) take_body_beside(text, undated, facts);
  facts.title = capitalised(undated);
  // A single word for a meeting is no title of one.
  static const re2::RE2 bare("(?i)^(?:\\S*(?:møte|möte|møde|meeting|møtet))?$");
  static const re2::RE2 digits("^[\\d./ -]+$");
  if (re2::RE2::FullMatch(facts.title, bare) || re2::RE2::FullMatch(facts.title, digits)) facts.title.clear();
  facts.body = may_be_body(facts.body, words) ? capitalised(facts.body) : std::string();
  return facts;
}

}  // namespace ko::import
