// SPDX-License-Identifier: MIT
#include "import/recognise/item/voting.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "base/text/digits.hpp"
#include "import/recognise/item/voters.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr std::pair<std::string_view, int> number_words[] = {
    {"en", 1},      {"én", 1},    {"ei", 1},    {"ett", 1},   {"one", 1},  {"to", 2},
    {"två", 2},     {"two", 2},   {"tre", 3},   {"three", 3}, {"fire", 4}, {"fyra", 4},
    {"four", 4},    {"fem", 5},   {"five", 5},  {"seks", 6},  {"sex", 6},  {"six", 6},
    {"sju", 7},     {"syv", 7},   {"seven", 7}, {"åtte", 8},  {"åtta", 8}, {"eight", 8},
    {"ni", 9},      {"nio", 9},   {"nine", 9},  {"ti", 10},   {"tio", 10}, {"ten", 10},
    {"elleve", 11}, {"tolv", 12}, {"ingen", 0}, {"none", 0},  {"otte", 8}, {"null", 0},
};

/// A number in digits or words, in a pattern.
constexpr const char* number_pattern =
    "(\\d{1,3}|en|én|ei|ett|one|to|två|two|tre|three|fire|fyra|four|fem|five|seks|sex|six|sju|syv|seven|åtte|"
    "otte|åtta|eight|"
    "ni|nio|nine|ti|tio|ten|elleve|tolv|null)";

bool says_not(const std::string& folded) {
  static const re2::RE2 pattern(
      "\\b(?:ikke|ikkje|inte|not|ikkje) (?:\\S+ "
      ")?(?:vedtatt|vedteke|vedtatt|adopted|carried|approved|godkjent|antatt|bifallen|"
      "bifalls|passed|tatt til "
      "følge|godtatt)\\b|\\b(?:falt|fall|faldt|avslogs|avslås|avslaget|forkastet|forkasta|avvist|nedstemt|"
      "nedstemd|rejected|lost|"
      "defeated|denied|forkastes|avslått|avslås|avslag på|bortfaldt|bortfalt|fell|failed)\\b");
  return re2::RE2::PartialMatch(folded, pattern);
}

bool says_adopted(const std::string& folded) {
  static const re2::RE2 pattern(
      "\\b(?:vedtatt|vedteke|vedtas|adopted|carried|approved|godkjent|godkjend|antatt|bifallen|bifallet|"
      "bifalles|"
      "bifalls|passed|passes|vedtaget|godkendt|godkänt|godkänd|godkjennes|godkänns|ratified|agreed|tatt til "
      "(?:orientering|"
      "etterretning|vitende)|tas til "
      "(?:orientering|etterretning)|valgt|valt|vald|elected|beslutar|tiltrådt|tiltrått|fastställd|resolved|"
      "tilrådd|vedteken|vedtatte|vedtaget|godkjende|antages|antaget)\\b");
  return re2::RE2::PartialMatch(folded, pattern);
}

std::vector<SaidName> said(const std::vector<ListedName>& names) {
  std::vector<SaidName> all;
  for (const ListedName& name : names) all.push_back({name.name, name.beside, {}});
  return all;
}

}  // namespace

std::optional<int> number_of(std::string_view word) {
  if (all_digits(word) && word.size() <= 4) return std::stoi(std::string(word));
  const std::string folded = fold_case(word);
  for (const auto& [each, number] : number_words)
    if (each == folded) return number;
  return std::nullopt;
}

std::optional<VoteLine> vote_line(std::string_view text, Opening opening, const Vocabulary& words) {
  VoteLine line;
  const std::size_t colon = text.find(':');
  std::string lead(text.substr(0, colon));
  static const re2::RE2 what("(?i)^(?:for|i?mot) (.+?) (?:stemte|røysta)");
  re2::RE2::PartialMatch(lead, what, &line.subject);
  line.subject = fold_case(line.subject);
  if (opening == Opening::votes_between) {
    static const re2::RE2 label("(?i)forslag (\\w{1,3}) ");
    if (!re2::RE2::PartialMatch(lead, label, &line.proposal)) return std::nullopt;
    const std::size_t at = fold_case(lead).find("forslag " + fold_case(line.proposal));
    lead = lead.substr(at + std::string("forslag ").size() + line.proposal.size());
  }
  static const re2::RE2 counted_pattern("(\\d{1,4})");
  std::string number;
  if (re2::RE2::PartialMatch(lead, counted_pattern, &number)) line.count.count = std::stoi(number);
  if (colon == std::string_view::npos) {
    if (line.count.count) return line;
    return std::nullopt;
  }
  std::string_view rest = trim(text.substr(colon + 1));
  while (rest.ends_with('.')) rest.remove_suffix(1);
  if (rest.empty()) {
    line.is_open = true;
    return line;
  }
  static const re2::RE2 number_first(
      "^(\\d{1,3})(?: (?:stemmer|votes|røyster|röster|medlemmer))?(?: \\((.*)\\)|: (.*))?$");
  std::string within;
  std::string after;
  if (re2::RE2::FullMatch(piece(rest), number_first, &number, &within, &after)) {
    line.count.count = std::stoi(number);
    const std::string names = within.empty() ? after : within;
    if (names.empty()) return line;
    if (const auto list = name_list(names); list && !list->empty() && !words.party_list(names))
      line.count.names = said(*list);
    return line;
  }
  if (plain(rest) == "ingen" || plain(rest) == "none" || plain(rest) == "inga" || plain(rest) == "nil") {
    line.count.count = 0;
    return line;
  }
  if (words.party_list(rest)) return line.count.count ? std::optional(line) : std::nullopt;
  const auto names = name_list(rest);
  if (!names) return line.count.count ? std::optional(line) : std::nullopt;
  line.count.names = said(*names);
  return line;
}

namespace {

/// `med 7 mot 4 stemmer`
bool take_one_against_other(const std::string& folded, VoteSentence& vote) {
  static const std::string numbers(number_pattern);
  static const re2::RE2 pattern(
      "(?:\\b(?:med|with|by|vedtatt|falt|vedteke|adopted|fall) |^\\()" + numbers +
      "(?: stemmer?| votes?| røyster?| röster)? (?:mot|i?mot|i?mod|to|against|–|-) " + numbers +
      "(?: stemmer?| votes?| røyst(?:er)?| röst(?:er)?)?\\b");
  std::string yes;
  std::string no;
  if (!re2::RE2::PartialMatch(folded, pattern, &yes, &no)) return false;
  vote.in_favour = number_of(yes);
  vote.against = number_of(no);
  // `falt med 7 mot 4 stemmer`: those who had their way stand first.
  if (says_not(folded) && !says_adopted(folded) && *vote.in_favour > *vote.against)
    std::swap(vote.in_favour, vote.against);
  return true;
}

/// How many voted how, by the first of the ways of saying it that fits. False where none does.
bool take_counts(const std::string& folded, VoteSentence& vote) {
  static const std::string numbers(number_pattern);
  // `Med 5 ja-röster mot 2 nej-röster och 1 som avstår`
  static const re2::RE2 yes_and_no("\\b" + numbers +
                                   " ja-?(?:röster|röst|stemmer|stemme)(?: mot| och| og|,) " + numbers +
                                   " nej?-?(?:röster|röst|stemmer|stemme)(?:(?:,| och| og) " + numbers +
                                   " (?:som avstår|avstår|som avstod|avstående|blank\\pL*|avholdende))?");
  static const re2::RE2 for_comma_against(
      "\\b" + numbers +
      "(?: stemmer?| votes?| røyster?| røyst| röst(?:er)?)? (?:for|för|in favou?r|ja)(?: forslaget)?[,;]? "
      "(?:og |and |och |mot )?" +
      numbers +
      "(?: stemmer?| votes?| røyster?| røyst| röst(?:er)?)? (?:i?mot|imod|emot|against|nei)(?:[,;]? (?:og "
      "|and )?" +
      numbers + " (?:blankt?|avholdende|abstain(?:ed|ing)?|abstentions?))?");
  // `was approved with 3 yes, 1 no and 1 abstain`
  static const re2::RE2 yes_no_abstain("\\b" + numbers + " yes,? (?:and )?" + numbers + " no(?:,? (?:and )?" +
                                       numbers + " abstain(?:ed|ing|s)?)?\\b");
  // `Motion carried 5-2`
  static const re2::RE2 carried(
      "\\b(?:carried|passed|failed|approved|adopted|defeated|lost|denied)(?: on| by)?(?: an?)?(?: roll "
      "call)?(?: vote)?"
      "(?: of)?:?,? \\(?(\\d{1,3}) ?(?:[-–]|to) ?(\\d{1,3})(?: ?[-–] ?(\\d{1,3}))?\\)?(?:[.,;)]|$)");
  static const re2::RE2 against_only("\\b(?:mot|against) " + numbers +
                                     " (?:stemmer?|votes?|røyster?|røyst|röster?)\\b");
  static const re2::RE2 with_votes("\\bmed " + numbers + " (?:stemmer|røyster|stemme)\\b");
  static const re2::RE2 got("\\b(?:fikk|fekk|fick|fik) " + numbers +
                            " (?:stemmer?|røyster?|røyst|röster?|stemme)\\b");
  static const re2::RE2 figures(
      "\\bfor:? ?(\\d{1,3})[,;/ ]+(?:i?mot|against):? ?(\\d{1,3})(?:[,;/ "
      "]+(?:blankt?|avholdende|abstain(?:ed|ing|s)?|abstentions?):? ?(\\d{1,3}))?");
  std::string yes;
  std::string no;
  std::string blank;
  if (re2::RE2::PartialMatch(folded, yes_and_no, &yes, &no, &blank) ||
      re2::RE2::PartialMatch(folded, for_comma_against, &yes, &no, &blank) ||
      re2::RE2::PartialMatch(folded, figures, &yes, &no, &blank) ||
      re2::RE2::PartialMatch(folded, yes_no_abstain, &yes, &no, &blank) ||
      re2::RE2::PartialMatch(folded, carried, &yes, &no, &blank)) {
    vote.in_favour = number_of(yes);
    vote.against = number_of(no);
    if (!blank.empty()) vote.blank = number_of(blank);
    return true;
  }
  if (take_one_against_other(folded, vote)) return true;
  if (re2::RE2::PartialMatch(folded, against_only, &no)) {
    vote.against = number_of(no);
    return true;
  }
  if (re2::RE2::PartialMatch(folded, got, &yes) ||
      (re2::RE2::PartialMatch(folded, with_votes, &yes) && says_adopted(folded))) {
    vote.in_favour = number_of(yes);
    return true;
  }
  return false;
}

/// Who voted in favour, where as many names as votes follow them: `fikk 2 stemmer (Ada Nes, Bo Lie)`.
void take_names_in_favour(std::string_view sentence, const Vocabulary& words, VoteSentence& vote) {
  std::size_t votes = sentence.find("yster");
  if (votes == std::string_view::npos) votes = sentence.find("temme");
  if (votes == std::string_view::npos) votes = 0;
  const std::size_t begin = sentence.find('(', votes);
  const std::size_t end = sentence.find(')', sentence.rfind('('));
  if (begin == std::string_view::npos || end == std::string_view::npos || begin > end) return;
  const std::string_view within = sentence.substr(begin + 1, end - begin - 1);
  const auto names = name_list(within);
  if (names && names->size() == static_cast<std::size_t>(*vote.in_favour) && !words.party_list(within))
    vote.favour_names = said(*names);
}

/// Who voted against, where that is the only list in it: `mot 2 stemmer (Ada Nes, Bo Lie)`; or the parties.
void take_names_against(std::string_view sentence, const Vocabulary& words, VoteSentence& vote) {
  const std::size_t open = sentence.find('(');
  if (sentence.find("for", open) != std::string_view::npos) return;
  int depth = 0;
  std::size_t close = open;
  for (; close < sentence.size(); ++close) {
    if (sentence[close] == '(') ++depth;
    if (sentence[close] == ')' && --depth == 0) break;
  }
  const std::string_view within = sentence.substr(open + 1, close - open - 1);
  const auto names = name_list(within);
  if (names && !words.party_list(within) && names->size() == static_cast<std::size_t>(*vote.against))
    vote.against_names = said(*names);
  else if (auto counted = parties_counted(within, words); !counted.empty())
    vote.parties_against = std::move(counted);
  else if (const auto party = words.party_list(within); party && party->size() == 1)
    vote.parties_against = {{party->front(), *vote.against}};
}

/// True of a sentence that tells how many votes each of two got: one of them alone is half of it.
bool is_of_two(const std::string& folded) {
  static const std::string numbers(number_pattern);
  static const re2::RE2 pattern(
      "\\b(?:fikk|fekk|fick|fik)\\b[^,.]* " + numbers +
      " (?:stemmer?|røyster?|röster?)(?:,| og| och| mens| medan) (?:[^ ,.]+ ){1,4}" + numbers +
      "(?: (?:stemmer?|røyster?|röster?))?\\.?$");
  return re2::RE2::PartialMatch(folded, pattern);
}

/// True of a sentence that begins with what can be voted on, or with what came of it.
bool begins_as_outcome(const std::string& folded) {
  static const re2::RE2 beginning(
      "^(?:dermed|attsats(?:en)?|vedtatt\\.?$|vedteke\\.?$|falt\\.?$|carried\\.?$|lost\\.?$|godkjent\\.?$|"
      "innstillingen|"
      "innstillinga|tilrådinga|tilrådingen|forslaget|framlegget|forslag \\w{1,2}|tilleggsforslaget|"
      "endringsforslaget|utsettelsesforslaget|the motion|motion|the amendment|the proposal|yrkandet|"
      "kommunedirektørens (?:innstilling|forslag)|rådmannens (?:innstilling|forslag)|"
      "alternativt forslag|tilleggsforslag|votering|avstemning|"
      "\\pL+forslaget|indstillingen|förslaget)\\b");
  return re2::RE2::PartialMatch(folded, beginning);
}

}  // namespace

std::optional<VoteSentence> vote_sentence(std::string_view sentence, const Vocabulary& words) {
  if (sentence.size() > 900) return std::nullopt;
  VoteSentence vote;
  const std::string folded = fold_case(words.in_known_phrases(sentence));
  static const re2::RE2 unanimous(
      "\\b(?:enst|enstemmig|enstemmige|einstemmig|samrøystes|samstemmig|enhällig|enhälligt|enig(?:e)? "
      "styre|unanimous|unanimously|"
      "nem con|enstemmigt|enhetlig)\\b");
  static const re2::RE2 acclamation("\\b(?:akklamasjon|acclamation|ved akklamation)\\b");
  if (is_of_two(folded)) return std::nullopt;
  bool is_vote = take_counts(folded, vote);
  if (re2::RE2::PartialMatch(folded, unanimous)) vote.is_unanimous = is_vote = true;
  if (re2::RE2::PartialMatch(folded, acclamation)) vote.is_by_acclamation = is_vote = true;
  if (!is_vote && !begins_as_outcome(folded)) return std::nullopt;
  if (says_not(folded))
    vote.outcome = "rejected";
  else if (says_adopted(folded))
    vote.outcome = "adopted";
  if (!is_vote && vote.outcome.empty()) return std::nullopt;
  if (vote.is_unanimous && vote.outcome.empty() && folded.size() > 40) return std::nullopt;
  static const re2::RE2 chosen("\\bforslag (\\d{1,2}|[a-e])\\b");
  re2::RE2::PartialMatch(folded, chosen, &vote.chosen);
  static const re2::RE2 of_whom(
      "(?i)\\b\\pL*(?:forslaget|framlegget|yrkandet) (?:fra|frå|till|från) ([^.:(]+?)(?: \\([^)]*\\))? "
      "(?:fikk|fekk|ble|blei|vart|falt|fall|fick)\\b");
  // `Skaugs forslag fikk …`
  static const re2::RE2 possessive(
      "^(\\p{Lu}[^.,:;()]*?)s['’]? (?:\\pL*forslag|framlegg|yrkande|innstilling|tilråding)\\b[^.;]*? "
      "(?:fikk|fekk|ble|blei|vart|falt|fall|fick|blev)\\b");
  if (!re2::RE2::PartialMatch(piece(sentence), of_whom, &vote.of_whom))
    re2::RE2::PartialMatch(piece(sentence), possessive, &vote.of_whom);
  static const re2::RE2 of_point(
      "^(?:\\S+ )?(?:innstilling(?:en|a)?|indstilling(?:en)?|tilråding(?:a|en)?|forslag(?:et)?|yrkandet?|) "
      "?(?:punkt|pkt\\.?|point|ledd|bokstav|del) (?:\\d|[a-d]\\b)");
  vote.is_of_point = re2::RE2::PartialMatch(folded, of_point);
  vote.subject = folded.substr(0, folded.find(' '));
  static const re2::RE2 amendment("^(?:an?|the) (?:\\pL+ )?(amendment)\\b");
  re2::RE2::PartialMatch(folded, amendment, &vote.subject);
  if (sentence.find('(') != std::string_view::npos) {
    if (vote.in_favour && !vote.against) take_names_in_favour(sentence, words, vote);
    if (vote.against) take_names_against(sentence, words, vote);
  }
  return vote;
}

}  // namespace ko::import
