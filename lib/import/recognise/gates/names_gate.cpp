// SPDX-License-Identifier: MIT
#include "import/recognise/gates/names_gate.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/letter/organisation_words.hpp"
#include "import/recognise/text/absence_words.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Words of the field that stand where names stand: parts of a house, headings, kinds of people, things.
bool is_common(const std::string& word) {
  static const re2::RE2 words(
      "organisation|organisasjon|organization|affiliation|representing|legal|finance|hr|it|marketing|"
      "operations|engineering|product|security|procurement|audit|"
      "compliance|facilities|admin|support|design|comms|økonomi|ekonomi|drift|teknisk|salg|"
      "regnskap|redovisning|juridisk|innkjøp|inköp|administrasjon|attendees|present|"
      "members|public|guests|visitors|staff|residents|parents|students|pupils|"
      "volunteers|team|meeting|minutes|agenda|vacant|vacancy|chair|clerk|"
      "tilstede|deltagere|"
      "deltakere|deltakarar|deltagare|närvarande|ledig|vakant|vakans|gjester|gjestar|gæster|"
      "gäster|elever|foreldre|foreldra|forældre|föräldrar|lærere|lærarar|lärare|ansatte|"
      "tilsette|anställda|personale|beboere|boende|publikum|pressen|presse|media|tilhørere|"
      "tilhøyrarar|åhörare|tilhører|saksliste|dagsorden|dagordning|innkalling|referat|protokoll|"
      "vedtak|beslut|beslutning|møte|møde|möte|medlemmer|medlemer|medlemmar|varamedlemmer|"
      "ersättare|suppleanter|styremedlem|valgkomité|valgkomite|valnemnd|valberedning|"
      "kontrollutvalg|leiing|ledelse|ledning|everyone|firma|init|navn|namn|names|initials|"
      "initialer|parti|party|funksjon|funktion|stilling|rolle|role|company|representerer|"
      "representerar|ansvar|frist|item|no|nr|sak|sag|ärende|subject|action|discussion|punkt|executive|"
      "officers|byggherre|others|øvrige|övriga");
  return re2::RE2::FullMatch(word, words);
}

}  // namespace

bool says_organisation(std::string_view name) {
  if (name.empty() || tells_absence(name)) return false;
  // One letter is what Danish parties are called by.
  static const re2::RE2 acronym(
      "\\p{Lu}|(?:\\p{Lu}[\\p{Lu}\\d&/-]{1,7})(?: \\pL[^,.;:]{0,40})?|[^,.;:()]+ \\(\\p{Lu}{2,7}\\)");
  static const re2::RE2 form(
      "(?i)(?:^|.* )(?:" + std::string(company_forms) +
      "|ek\\.? för\\.?|e\\.V\\.|IF|FK|SK|FAU|SU|SMU|UiO|NGO|& Co\\.?|& Sønn(?:er)?)(?: .*|$)");
  static const re2::RE2 type(
      "(?i)(?:institut|academy|akademi|college|school|church|parish|partner|group|gruppen?\\b|company|"
      "consult|"
      "advokat|bank|forlag|avis|police|politi|polis|service|union|alliance|network|nettverk|netværk|nätverk|"
      "team\\b|trust|charity|foundation|fund\\b|fond|centre|center|sentral|central|league|club|forum|senat|"
      "skapet\\b|vesenet?\\b|vesen\\b|revisjon|revision|vgs\\b|surgery|clinic|klinik|parti|list[ae]n?\\b|"
      "utval|liste|menighet|sokn|"
      "borettslag|sameie|vellag|samvirke|cooperative|sparebank|"
      "bedrift|företag|"
      "virksomhed|firma|teater|theatre|festival|organi[sz]ation|ledelse|leiing|direktion|tjeneste|teneste|"
      "departement|department|division|avdeling|afdeling|avdelning|utdanning|tinget|stortinget|riks|stats|"
      "barneha[gv]e|førskole|skole|skule|skola|rådet|council|county|city of|town of|district|borough)");
  // What somebody is by two or three letters.
  static const re2::RE2 office("GP|CEO|CFO|COO|CTO|MP|MEP|MBE|OBE|JP|KC|QC|MD|RN|PhD|SNR|HOD");
  static const re2::RE2 holder(
      ".* (?:Leader|Officer|Manager|Director|Clerk|Warden|Secretary|Treasurer|Chair|Member)");
  if (re2::RE2::FullMatch(piece(name), office) || re2::RE2::FullMatch(piece(name), holder)) return false;
  return is_organisation_by_words(name) || is_word_for_body(name) || is_municipality(name) ||
         re2::RE2::FullMatch(piece(name), acronym) || re2::RE2::FullMatch(piece(name), form) ||
         re2::RE2::PartialMatch(piece(name), type) || known_party(fold_case(name)).has_value();
}

bool may_be_person(std::string_view name) {
  if (!is_name(name) || tells_absence(name)) return false;
  static const re2::RE2 form("(?:^|.* )(?:" + std::string(company_forms) + ")(?: .*|$)");
  if (re2::RE2::FullMatch(piece(name), form)) return false;
  // `Sp` or `FFO` behind a comma is whom somebody is there for, and one letter is nobody.
  const auto words = name_words(name);
  static const re2::RE2 letters("\\p{Lu}{2,5}");
  if (re2::RE2::FullMatch(piece(name), letters) || known_party(fold_case(name)) ||
      (words.size() == 1 && words[0].size() == 1))
    return false;
  // `Bane NOR`, `PC Lowe`: letters in capitals among words that are none.
  static const re2::RE2 capitals("(?:.* )?\\p{Lu}{2,3}(?: .*)?");
  static const re2::RE2 small("\\p{Ll}");
  if (re2::RE2::FullMatch(piece(name), capitals) && re2::RE2::PartialMatch(piece(name), small)) return false;
  // `Sportfiskarna` are many.
  static const re2::RE2 many("\\pL{5,}(?:arna|erna|orna|erne|ingen|heten|heden)");
  if (words.size() == 1 && re2::RE2::FullMatch(words[0], many)) return false;
  // `Kommune` ends names of places alone, and `Skole` of schools: people are not called so.
  static const re2::RE2 thing(
      ".*(?:forum|forening|förening|forbund(?:et)?|laget|kommunen?|skolen?|skulen?|styret|styrelsen|utvalget|"
      "udvalget|nemnda|nämnden|rådet|foreningen|"
      "föreningen|avdelingen?|avdelningen?|afdelingen?|gruppen|gruppa|komiteen|ledelsen|kontoret|tjenesten)");
  return std::ranges::none_of(
      words, [](const std::string& word) { return is_common(word) || re2::RE2::FullMatch(word, thing); });
}

}  // namespace ko::import
