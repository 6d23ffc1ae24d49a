// SPDX-License-Identifier: MIT
#include "import/recognise/statements/statements.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Bodies by the ends of their names.
constexpr const char* body_pattern =
    "((?:\\p{Lu}[\\pL-]*(?:utvalg(?:et)?|styret?|råd(?:et)?|komit[eé](?:en|een)?|forum(?:et)?|nemnd[ai]?|"
    "skap(?:et)?|ting(?:et)?|"
    "udvalget|nämnden|styrelsen|board|committee|council))(?: (?:for|i|ved|of) (?:\\p{Lu}[\\pL-]*)(?: "
    "\\p{Lu}[\\pL-]*| og \\p{Lu}[\\pL-]*)*)?)";

}  // namespace

std::string outcome_of(std::string_view text) {
  static const re2::RE2 elects(
      "(?i)^(?:som |til )?(?:ny(?:tt|e)? )?\\pL+(?: (?:av|til|i|for) [^:]+)? "
      "(?:velges|velgast|oppnevnes|oppnemnes)\\b");
  static const re2::RE2 was_elected(
      "(?i)^[^.:;]+ (?:ble|blei|vart|blev|was|were|väljs|valdes) ?(?:enstemmig |unanimously |samrøystes "
      ")?"
      "(?:valgt|vald|valde|elected|gjenvalgt|re-elected)?(?: (?:til|som|as|to|till) [^.:;]+)?\\.?$");
  static const re2::RE2 chosen("(?i)\\b(?:valgt|vald|valde|elected|gjenvalgt|re-elected|väljs|valdes)\\b");
  if (re2::RE2::PartialMatch(piece(text), elects) ||
      (text.size() < 200 && re2::RE2::FullMatch(piece(text), was_elected) &&
       re2::RE2::PartialMatch(piece(text), chosen)))
    return "elected";
  struct OutcomeRow {
    const char* outcome;
    re2::RE2 pattern;
  };
  static const OutcomeRow rows[] = {
      {"noted",
       re2::RE2(
           "(?i)\\b(?:tas|tatt|tar|vert teke|teke|tek|tages|taget|tek|noteras|läggs|lägga|lägger|lades|was "
           "noted|noted|tok)\\b.*?(?:til|till)? ?(?:orientering|"
           "etterretning|vitende|efterretning|handlingarna|noted)|\\b(?:noted the|was noted|be "
           "noted|til orientering)\\b|\\bnoteras\\.?$")},
      {"rejected",
       re2::RE2("(?i)^(?:klage[nr]?|søknaden|søknad|henvendelsen|anmodningen|anken) (?:\\S+ ){0,3}?(?:"
                "ikke tatt til følge|tas ikke til følge|blir ikkje teken til følgje|avslås|avvises|"
                "avslåast|imøtekommes ikke)\\b")},
      // However long it is told what was applied for: one clause, in which nothing is granted.
      {"rejected",
       re2::RE2("(?i)^(?:klagen?|klaga|søknaden|søknad|henvendelsen|ansökan) (?:om|fra|frå|på|til|från) "
                "[^,;:]* (?:avslås|avslåast|avvises|avvisast)\\.?$")},
      {"postponed", re2::RE2("(?i)\\b(?:utsettes|utsatt|utset[jt]|postponed|deferred|bordlägg\\pL*|"
                             "ajourneras|udsættes|udsat|utsett)\\b")},
      {"referred",
       re2::RE2("(?i)(?:^|[^\\pL])(?:sendes tilbake|send[te]? attende|oversendes|sendast tilbake|sendes på "
                "høring|referred (?:back )?to|återremittera[rs]|hjemvises|sendt tilbake|oversendast)\\b")},
      {"approved",
       re2::RE2("(?i)\\b(?:godkjennes|godkjent|godkjenner|godkjend|godkjenn|approved?|approves|godkänns|"
                "godkänner|godkender|godkändes|godkänt|godkendt|godkendes|godkjente|godkjende|ratified)\\b")},
  };
  for (const OutcomeRow& row : rows)
    if (re2::RE2::PartialMatch(piece(text), row.pattern)) return row.outcome;
  return "adopted";
}

bool is_mere_acceptance(std::string_view text) {
  static const re2::RE2 pattern(
      "(?i)^(?:att-?satsen? bifalles|attsats bifalles|bifalles?|bifall|enligt förslag|i enlighet med "
      "förslaget|som innstilling(?:en|a)?|"
      "som foreslått|som forslag(?:et)?(?: til vedtak)?|som føreslege|som tilrådd|som indstillet|godkendt "
      "som indstillet|tiltrådt som indstillet|indstillingen (?:blev "
      "|)(?:"
      "enstemmigt )?(?:godkendt|vedtaget|tiltrådt|tiltrædes|godkendes)|i tråd med "
      "(?:innstillingen|forslaget)|(?:innstillingen|forslaget|forslag) (?:ble "
      ")?(?:enstemmig )?vedtatt|(?:enstemmig )?"
      "(?:vedtatt|vedteke|godkjent|tiltrådt)(?: enstemmig)?(?: som "
      "(?:foreslått|innstilt|innstillingen))?|styrelsen beslutar enligt "
      "(?:förslaget?|yrkandet)|enligt yrkandet|"
      "\\pL+s (?:innstilling|forslag)(?: til vedtak)? (?:ble )?(?:enstemmig )?(?:vedtatt|godkjent)(?: "
      "enstemmig)?|"
      "agreed|carried|approved|passed|ja|yes)\\.?$");
  return re2::RE2::FullMatch(piece(trim(text)), pattern);
}

std::optional<DecisionFact> decision_in_prose(std::string_view sentence) {
  if (sentence.size() > 600) return std::nullopt;
  static const re2::RE2 that(
      "(?i)\\b(?:(?:ble|blei|vart) det (?:enstemmig |så "
      ")?(?:besluttet|vedtatt|vedteke|bestemt|avgjort|bestemt seg for)|det (?:ble|blei|vart) (?:enstemmig "
      "|så )?(?:besluttet|vedtatt|"
      "vedteke|bestemt|avgjort)|det beslutades|beslutades(?: "
      "det)?|(?:mötet|stämman|föreningsstämman|årsstämman) beslutade|styrelsen "
      "beslutade|(?:styrelsen|mötet|stämman|nämnden|utskottet) beslöt(?: enhälligt)?|det "
      "blev (?:besluttet|vedtaget)|it was (?:unanimously )?(?:agreed|resolved|decided)|"
      "(?:styret|utvalget|komit[eé]en|rådet|møtet|forumet|formannskapet|årsmøtet|nemnda|bestyrelsen|the "
      "(?:board|committee|council|meeting|members))"
      " (?:enstemmig |unanimously )?(?:besluttet|vedtok|bestemte|besluttede|agreed|resolved|decided)),? "
      "(?:at|att|that) (.+)$");
  static const re2::RE2 to(
      "(?i)\\b(?:(?:ble|blei|vart) det (?:enstemmig )?(?:besluttet|vedtatt|vedteke|bestemt)|det "
      "(?:ble|blei|vart) (?:enstemmig )?(?:besluttet|vedtatt|vedteke|"
      "bestemt)|det blev besluttet|it was (?:unanimously "
      ")?(?:agreed|resolved|decided)|(?:mötet|stämman|föreningsstämman|årsstämman) "
      "beslutade|styrelsen beslutade|(?:styrelsen|mötet|stämman|nämnden|utskottet) beslöt(?: enhälligt)?|"
      "(?:styret|utvalget|komit[eé]en|rådet|møtet|forumet|formannskapet|årsmøtet|nemnda|bestyrelsen|the "
      "(?:board|committee|council|meeting|members))"
      " (?:enstemmig |unanimously )?(?:besluttet|vedtok|bestemte|besluttede|agreed|resolved|decided)) "
      "(?:å|to|att|at) (.+)$");
  // `RESOLVED (3 votes for, 1 against) that …`
  static const re2::RE2 resolved(
      "^(?i:(?:and )?(?:it was )?(?:unanimously )?resolved(?: unanimously| nem con)?(?: \\([^()]*\\))?,? "
      "(?:that|to)) (.+)$");
  // In capitals it is what this meeting did, and not what is told of another.
  static const re2::RE2 in_capitals(
      "^(?:The (?:Trustees|Board|Council|Committee|Governors|Directors|Members|Meeting) (?:unanimously "
      ")?(?:APPROVED|"
      "ADOPTED|RATIFIED|NOTED) [^:]+|The [^.:;]+ (?:was|were) (?:APPROVED|ADOPTED|AGREED)\\b[^:]*)$");
  static const re2::RE2 resolved_colon("^(?:It was )?RESOLVED(?: unanimously)?: (?:to |that )?(.+)$");
  std::string what;
  DecisionFact decision;
  if (re2::RE2::FullMatch(piece(sentence), in_capitals)) {
    decision.title = without_point(sentence);
    decision.outcome = sentence.find(" APPROVED") != std::string_view::npos ? "approved"
                       : sentence.find(" NOTED") != std::string_view::npos  ? "noted"
                                                                            : "adopted";
    return decision;
  }
  const bool is_decided = re2::RE2::FullMatch(piece(sentence), resolved, &what) ||
                          re2::RE2::FullMatch(piece(sentence), resolved_colon, &what) ||
                          re2::RE2::PartialMatch(piece(sentence), that, &what) ||
                          re2::RE2::PartialMatch(piece(sentence), to, &what);
  if (!is_decided) return std::nullopt;
  decision.title = capitalised(without_point(what));
  decision.outcome = "adopted";
  return decision;
}

std::optional<DecisionFact> decision_of_body(std::string_view sentence, std::string_view body) {
  static const re2::RE2 told(
      "^(?:Det |The )?(\\p{Lu}?\\pL+) (?:enhälligt |enstemmig |samrøystes |enstemmigt |unanimously )?"
      "(?:beslutade|beslutar|beslöt|besluttede|besluttet|vedtok|vedtek|vedtar|bestemte|agreed|resolved|"
      "decided)"
      "(?: enhälligt| enstemmig| samrøystes| enstemmigt| unanimously)?,? (?:att|at|å|to|that) (.+)$");
  std::string who;
  std::string what;
  if (body.empty() || sentence.size() > 600 || !re2::RE2::FullMatch(piece(sentence), told, &who, &what))
    return std::nullopt;
  // `Arbetsutskottet` is the body called `Kommunstyrelsens arbetsutskott`.
  const auto is_end_of_body = [&](std::string_view word) {
    constexpr std::size_t least = 5;
    return word.size() >= least && fold_case(body).ends_with(fold_case(word));
  };
  const std::string_view ending =
      who.ends_with("et") || who.ends_with("en") ? std::string_view(who).substr(who.size() - 2) : "";
  if (!is_end_of_body(who) && !is_end_of_body(std::string_view(who).substr(0, who.size() - ending.size())))
    return std::nullopt;
  return DecisionFact{.title = capitalised(without_point(what)), .outcome = outcome_of(what)};
}

std::optional<DecisionFact> decided_elsewhere(std::string_view sentence, std::optional<Day> meeting,
                                              const Vocabulary& words) {
  static const re2::RE2 pattern(std::string("^") + body_pattern +
                                " (godkjente|vedtok|behandlet|behandla|besluttet|sluttet seg til|ga sin "
                                "tilslutning til|approved|adopted|godkände|godkendte|vedtog)\\b (.*)$");
  std::string body;
  std::string verb;
  std::string rest;
  if (!re2::RE2::FullMatch(piece(sentence), pattern, &body, &verb, &rest)) return std::nullopt;
  const auto day = find_day(rest, words);
  if (!day || (meeting && day->day == *meeting)) return std::nullopt;
  DecisionFact decision;
  decision.body = body;
  decision.date = day->day;
  decision.title = without_point(sentence);
  decision.outcome = verb == "godkjente" || verb == "approved" || verb == "godkände" || verb == "godkendte"
                         ? "approved"
                         : "adopted";
  return decision;
}

std::optional<SaidMoment> next_meeting(std::string_view text, std::optional<Day> meeting, bool is_labelled,
                                       const Vocabulary& words) {
  static const re2::RE2 lead(
      "(?i)(?:neste (?:ordinære )?(?:styre|utvalgs|komité)?møte|next (?:\\S+ )?meeting|nästa "
      "(?:styrelse)?möte|næste (?:bestyrelses)?møde|neste møtet)"
      "\\b(?: (?:i \\S+|of the \\S+))?(?:[ "
      ":,–-]|(?:ble|blir|er|vert|avholdes|avhaldast|holdes|fastsettes|fastsatt|satt|til|on|is|will|be|held|"
      "scheduled|for|hålls|äger|rum|afholdes|den|the)\\b)*");
  std::string_view rest = text;
  if (!is_labelled) {
    re2::StringPiece left = piece(text);
    if (!re2::RE2::FindAndConsume(&left, lead)) return std::nullopt;
    rest = {left.data(), left.size()};
  }
  const auto day = find_day(rest, words, meeting);
  // Another day further on in the sentence is of something else.
  if (!day || (!is_labelled && day->begin > 40) || !day->weekday_is_right()) return std::nullopt;
  if (meeting && day->day <= *meeting) return std::nullopt;
  SaidMoment moment;
  moment.day = day->day;
  const auto times = find_times(rest.substr(day->end, 40), true);
  if (!times.empty()) moment.time = times.front().time;
  return moment;
}

bool take_next(MinutesFacts& facts, std::string_view text, Span span, bool is_labelled,
               const Vocabulary& words) {
  if (facts.next.day) return false;
  auto moment = next_meeting(text, facts.start.day, is_labelled, words);
  if (!moment) return false;
  moment->span = span;
  facts.next = *moment;
  static const re2::RE2 where(
      "(?i)\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?,? (?:på|i|hos|ved|in|at|hos) (?:the )?([^,.;:]+?)[.]?$");
  std::string found;
  if (re2::RE2::PartialMatch(piece(text), where, &found) && found.size() < 60)
    facts.next_place = {found, span};
  return true;
}

}  // namespace ko::import
