// SPDX-License-Identifier: MIT
#include "import/recognise/gates/words_gate.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "import/match/person_names.hpp"
#include "import/recognise/gates/names_gate.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// A verb that decides of whom it is said: `Ada Nes velges til leder`.
bool is_deciding_verb(std::string_view word) {
  static const re2::RE2 verb(
      "velg(?:es|jast)|veljast|valgt|vald|vel|välj(?:s|es)|vælges|vart|vert|ble|blei|blev|bli(?:r|ver)?|"
      "utses|utsågs|"
      "oppnevnes|oppnemnast|udpeges|tiltrer|is|are|be|was|were|shall|will|to|elected|appointed|skal|ska|"
      "skall|bes|gis|"
      "gjevast|får|fik|gjenvelges|som|och|og|and|for|i|fra|from|of|til|kommun[a-z]*");
  return re2::RE2::FullMatch(piece(word), verb);
}

bool tells_of_person(std::string_view sentence, const std::vector<std::string>& names) {
  static const re2::RE2 subject(
      "^((?:\\p{Lu}\\pL{1,9}\\.? )?\\p{Lu}[\\pL.'’-]*(?: (?:\\p{Lu}[\\pL.'’-]*|av|af|von|van|de)){0,4})(?: "
      "\\([^()]*\\))?(?: og \\p{Lu}[\\pL -]+| and \\p{Lu}[\\pL -]+| och \\p{Lu}[\\pL -]+)? (\\p{Ll}+)\\b");
  std::string name;
  std::string verb;
  if (!re2::RE2::PartialMatch(piece(sentence), subject, &name, &verb)) return false;
  if (is_deciding_verb(verb)) return false;
  name = bare_name(name);
  return may_be_among(name, names) || (is_full_name(name) && may_be_person(name));
}

}  // namespace

bool announces_proposal(std::string_view text) {
  static const re2::RE2 announces(
      "(?i)^[^.:]{8,120}\\b\\pL*(?:forslag|framlegg|yrkande|yrkanden|amendment|motion)[^.:]{0,30}:");
  return re2::RE2::PartialMatch(piece(trim(text)), announces);
}

bool tells_beside(std::string_view sentence, const std::vector<std::string>& names) {
  static const re2::RE2 label("^(\\p{Lu}\\p{Ll}+)(?: til protokollen)?: ");
  static const re2::RE2 voted(
      "(?i)\\b(?:voted against|stemte (?:imot|imod|mot|for)|røysta (?:imot|mot)|röstade "
      "(?:emot|mot|nej)|reserver(?:ade|ar|"
      "te) (?:sig|seg)|abstain(?:ed|ing)|avstod|avholdt seg|deltog inte|deltok ikke|deltok ikkje|deltar inte|"
      "deltager ikke|undlod at stemme)\\b");
  static const re2::RE2 of_vote(
      "^(?:Vedtak|Vedtatt|Votering|Røysting|Avstemning|Afstemning|Omröstning|Vote)\\b.");
  static const re2::RE2 heading("^\\p{Lu}\\pL{5,}$");
  static const re2::RE2 carried(
      "(?i)^(?:innstillingen|innstillinga|indstillingen|forslaget|tillegget|framlegget|yrkandet|\\pL+s "
      "forslag)\\b"
      "[^:]* (?:vedtatt|vedteke|vedtaget|falt|fall|nedstemt|godkjent|godkendt|forkastet|avslogs|bifölls)\\b");
  static const re2::RE2 statement(
      "(?i)^(?:protokolltilførs\\pL+|protokollmerknad|merknad til protokollen|särskilt yttrande|reservation|"
      "mindretalsudtalelse|protokollsanteckning)\\b");
  // `(+3, 0, one abstention)` behind what was resolved.
  static const re2::RE2 counted(
      "(?i)^\\((?:[+]\\d|[^()]*\\d[^()]*\\b(?:abst|against|imot|imod|emot|mot|röster|stemmer|stemmar|votes))["
      "^()]*"
      "\\)\\.?$");
  static const re2::RE2 of_mover("^[^:.]{3,40} \\(\\p{Lu}\\pL{0,3}\\): ");
  for (const re2::RE2* each : {&of_vote, &heading, &carried, &statement, &counted, &of_mover})
    if (re2::RE2::PartialMatch(piece(sentence), *each)) return true;
  if (announces_proposal(sentence)) return true;
  std::string word;
  // `Leader: Ada Nes` tells who was elected.
  const bool has_label =
      re2::RE2::PartialMatch(piece(sentence), label, &word) && known_role(plain(word)).empty();
  return has_label || re2::RE2::PartialMatch(piece(sentence), voted) || tells_of_person(sentence, names);
}

std::size_t end_of_own_words(std::string_view text, const std::vector<std::string>& names) {
  for (std::size_t line = 0; line < text.size();) {
    const std::size_t line_end = std::min(text.find('\n', line), text.size());
    const std::string_view whole = text.substr(line, line_end - line);
    for (const auto& [begin, end] : sentence_bounds(whole)) {
      const std::size_t at = line + begin;
      // A colon leads to what is decided: `The following are elected:`.
      const bool is_led_to = trim(text.substr(0, at)).ends_with(':');
      if (at > 0 && !is_led_to && tells_beside(whole.substr(begin, end - begin), names)) return at;
    }
    line = line_end + 1;
  }
  return text.size();
}

std::size_t end_of_title(std::string_view title) {
  // A case's number ends the title it stands behind.
  static const re2::RE2 numbered(
      "(?i)(.*?\\S) +(?:dnr|diarienr|saksnr|arkivsak|arkivsaksnr|journalnr|jnr)\\b.*");
  // So does what is told below it, run into it: `Vedtak: Godkjent`, `* HMS: ett fravær`.
  static const re2::RE2 told_below(
      "(.*?\\S) +(?:(?:Vedtak|Beslutning|Beslut|Innstilling|Indstilling|Forslag|Behandling|Resolved|Decision|"
      "Action|Ansvar|Ansvarlig|Saksbehandler|Sagsfremstilling):|[*•] \\p{Lu}|\\|).*");
  std::string before;
  for (const re2::RE2* each : {&numbered, &told_below})
    if (re2::RE2::FullMatch(piece(title), *each, &before)) return before.size();
  // `Siden sidst – Ada har været til møde i styrelsen.` goes on with a sentence.
  static const re2::RE2 sentence_behind("(.*?\\S) +[–—-] +\\p{Lu}\\S*(?: \\S+){3,}\\.");
  if (re2::RE2::FullMatch(piece(title), sentence_behind, &before)) return before.size();
  constexpr std::size_t longest = 240;
  static const re2::RE2 decides(
      "(?i)\\b(?:vedt(?:atk?|ok|ek)|vedtas|vedteke|godkjen(?:t|te|ner|nes)|enstemmig|samrøystes|beslut(?:"
      "tade|ade|ar|"
      "tet|tede|tes)|godkän(?:ner|ns|de)|godkend(?:t|tes)|bifall(?:er|s)|avslås|resolved|agreed|approved|"
      "carried|unanimously|decided|tatt til (?:orientering|etterretning)|teke til "
      "(?:orientering|vitende))\\b");
  const auto bounds = sentence_bounds(title);
  // A title that goes on with a whole sentence: `Övrigt. Peter undrade om hus C.`
  constexpr std::ptrdiff_t least_blanks = 3;
  if (bounds.size() > 1 && title.ends_with('.') &&
      std::ranges::count(title.substr(bounds.back().first), ' ') >= least_blanks)
    return bounds.front().second;
  for (std::size_t i = 1; i < bounds.size(); ++i)
    if (re2::RE2::PartialMatch(piece(title.substr(bounds[i].first, bounds[i].second - bounds[i].first)),
                               decides))
      return bounds[i - 1].second;
  return title.size() <= longest ? title.size() : 0;
}

bool tells_of_another(std::string_view what, const std::vector<std::string>& who,
                      const std::vector<std::string>& names) {
  static const re2::RE2 next(
      "(?:[,;+]|\\.| og| and| och) (\\p{Lu}[\\pL-]+(?: \\p{Lu}[\\pL-]+)?) (?:to )?\\p{Ll}+");
  re2::StringPiece rest = piece(what);
  std::string name;
  while (re2::RE2::FindAndConsume(&rest, next, &name))
    if (may_be_among(name, names) && !may_be_among(name, who)) return true;
  return false;
}

}  // namespace ko::import
