// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_cleared(std::string_view sentence, std::string& who) {
  // `Ada Nes ble ikke vurdert inhabil`
  static const re2::RE2 cleared(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?,? (?:ble|blei|vart|was|blev|er|är)(?: av [^.]*?)?(?: enstemmig| "
      "einstemmig)? (?:ikke|ikkje|not|inte|ej)(?: "
      "(?:erklært|kjent|kjend|vurdert|funnet|ansett|declared|found|"
      "förklarad))?(?: som| til å være| å være| å vere| to be)? ?(?:inhabil|ugild|disqualified|jävig)\\b");
  return re2::RE2::PartialMatch(piece(sentence), cleared, &who);
}

bool goes_while_asked(std::string_view sentence, std::string& who) {
  // Who goes while the question is dealt with has not stood down from the item by that.
  static const re2::RE2 for_question(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?,? (?:fratrådte|fråtredde|forlot|gikk fra|gjekk frå|trådte "
      "ut)\\b.*(?:"
      "behandling(?:en|a)? av|handsaming(?:a)? av|under) (?:spørsmålet om (?:\\S+ )?(?:in)?habilitet|"
      "(?:in)?habilitetsspørsmålet|habilitetsvurderingen|spørsmålet om ugildskap)");
  return re2::RE2::PartialMatch(piece(sentence), for_question, &who);
}

bool is_disqualified_and_goes(std::string_view sentence, std::string& who) {
  // `Ada Nes er ugild og gjekk frå`
  static const re2::RE2 is_and_went(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?,? (?:er|var|is|was|är) (?:erklært )?(?:inhabil|ugild|jävig|"
      "disqualified)\\b.*\\b(?:fratrådte|fråtredde|trådte ut|forlot|gikk fra|gjekk frå|gjekk ut|left|deltok "
      "ikke|"
      "deltok ikkje|lämnade|deltar inte|deltog inte)");
  return re2::RE2::PartialMatch(piece(sentence), is_and_went, &who);
}

/// `Formannskapet erklærte enstemmig Ada Nes inhabil`
bool is_declared_by_body(std::string_view sentence, std::string& who) {
  static const re2::RE2 declared(
      "(?i:^\\pL+ (?:erklærte|erklæra|kjente|fant|vurderte)(?: enstemmig| samrøystes)?) "
      "(\\p{Lu}[\\pL'.-]*(?: \\p{Lu}[\\pL'.-]*){0,3})(?: \\([^)]*\\))?(?: som| å være| for)? "
      "(?:inhabil|ugild)\\b");
  return re2::RE2::PartialMatch(piece(sentence), declared, &who);
}

/// `Nemnda fant enstemmig at han ikke var inhabil`; true where that is what was found, or the contrary.
bool is_found_by_body(std::string_view sentence, std::string& who, bool& is_eligible) {
  static const re2::RE2 found(
      "^\\pL+ (?:fann|fant|vedtok|konkluderte med)(?: samrøystes| enstemmig| einstemmig)?,? at "
      "(han|hun|ho|\\p{Lu}[\\pL'.-]*(?: \\p{Lu}[\\pL'.-]*){0,3})(?: \\([^)]*\\))? (ikke |ikkje )?(?:var|er) "
      "(ikke "
      "|ikkje )?(inhabil|ugild|habil)\\b");
  std::string before;
  std::string after;
  std::string what;
  if (!re2::RE2::PartialMatch(piece(sentence), found, &who, &before, &after, &what)) return false;
  is_eligible = (what == "habil") == (before + after).empty();
  who = capitalised(who);
  return true;
}

/// `Ada Nes ba om å få sin habilitet vurdert`
bool asks_to_be_judged(std::string_view sentence, std::string& who) {
  static const re2::RE2 asked(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))? (?:(?:ba|bad|bedt) "
      "(?:utvalget|kommunestyret|styret|formannskapet|møtet|nemnda|om)\\b.*habilitet|"
      "(?:stilte|reiste|tok opp) spørsmål (?:om|ved) (?:habiliteten sin|(?:(?:sin|egen|eigen) "
      "){1,2}habilitet))");
  return re2::RE2::PartialMatch(piece(sentence), asked, &who);
}

/// `Ada Nes withdrew from the meeting for this item`, `Ada Nes forlot møtet og deltok ikke i behandlingen`
bool withdraws_for_item(std::string_view sentence, std::string& who) {
  static const re2::RE2 took_no_part(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?,? (?:forlot|fratrådte|fråtredde|gikk fra|gjekk "
      "frå|forlod)\\b[^.:;]*\\b(?:"
      "deltok ikke|deltok ikkje|deltog ikke) (?:i|under) (?:behandling|handsaming|drøfting|avgjer|avgjør|"
      "sakens|punktets|sagens)");
  if (re2::RE2::PartialMatch(piece(sentence), took_no_part, &who)) return true;
  static const re2::RE2 withdrew(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))? (?:withdrew from|left) the (?:meeting|room) (?:for|during) "
      "(?:this|the) "
      "item\\b");
  return re2::RE2::PartialMatch(piece(sentence), withdrew, &who);
}

}  // namespace

std::optional<RecusalFact> recusal_in_prose(std::string_view sentence) {
  static const re2::RE2 found(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?(?:,)? (?:ble|blei|vart|was|var|blev)(?: av [^.]*?)?(?: enstemmig| "
      "samrøystes| "
      "einstemmig| mot \\S+ stemmer?)? "
      "(?:erklært|kjent|kjend|vurdert som|funnet|vurdert|declared|å være|vurdert til å være|förklarad)? "
      "?(inhabil|ugild|disqualified|habil|jävig)\\b");
  static const re2::RE2 stood_down(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?(?:,)? (?:fratrådte|trådte ut|gikk fra|gjekk frå|forlot|erklærte "
      "seg|erklærede sig|meldte seg|melde seg|declared|recused|anmälde|anmäler|varslet at|varsla "
      "at|opplyste at)\\b.*"
      "(?:inhabil|habilitet|ugild|conflict of interest|recused|jäv|grunnet inhabilitet)");
  // Who says that he could be disqualified has not stood down by that alone.
  static const re2::RE2 told_only("(?i) (?:varslet|varsla|opplyste) at ");
  static const re2::RE2 went("(?i)(?:fratrådte|fråtredde|trådte ut|forlot|gikk fra|gjekk frå)");
  std::string who;
  std::string finding;
  RecusalFact recusal;
  bool goes_for_question = false;
  bool is_eligible = false;
  const auto says_unanimous = [&] {
    static const re2::RE2 unanimous("(?i)\\b(?:enstemmig|einstemmig|samrøystes)");
    return re2::RE2::PartialMatch(piece(sentence), unanimous);
  };
  if (is_declared_by_body(sentence, who)) {
    recusal.outcome = "disqualified";
    recusal.is_unanimous = says_unanimous();
  } else if (is_found_by_body(sentence, who, is_eligible)) {
    recusal.outcome = is_eligible ? "eligible" : "disqualified";
    recusal.is_unanimous = says_unanimous();
  } else if (withdraws_for_item(sentence, who)) {
    recusal.outcome = "disqualified";
  } else if (is_cleared(sentence, who)) {
    recusal.outcome = "eligible";
    recusal.is_unanimous = says_unanimous();
  } else if (goes_while_asked(sentence, who)) {
    goes_for_question = true;
  } else if (re2::RE2::PartialMatch(piece(sentence), found, &who, &finding)) {
    recusal.outcome = fold_case(finding) == "habil" ? "eligible" : "disqualified";
    recusal.is_unanimous = says_unanimous();
  } else if (!is_disqualified_and_goes(sentence, who)) {
    recusal.raised_by_self = asks_to_be_judged(sentence, who);
    const bool is_told_only =
        re2::RE2::PartialMatch(piece(sentence), told_only) && !re2::RE2::PartialMatch(piece(sentence), went);
    if (!recusal.raised_by_self &&
        (!re2::RE2::PartialMatch(piece(sentence), stood_down, &who) || is_told_only))
      return std::nullopt;
  }
  if (recusal.outcome.empty() && !recusal.raised_by_self && !goes_for_question)
    recusal.outcome = "disqualified";
  recusal.name = bare_name(who);
  // `Ada Nes eier nabotomta og fratrådte som inhabil`, `Ada Nes eier nabotomta og ba om å få sin habilitet
  // vurdert`
  static const re2::RE2 first_named(
      "^((?:\\p{Lu}[\\pL'.-]+ ){1,3}?\\p{Lu}[\\pL'-]+)(?: \\([^)]*\\))? \\p{Ll}[^,.:;]* og$");
  std::string named;
  if (re2::RE2::FullMatch(who, first_named, &named)) recusal.name = bare_name(named);
  if (!is_name(recusal.name)) return std::nullopt;
  take_recusal(sentence, recusal);
  return recusal;
}

bool take_recusal(std::string_view sentence, RecusalFact& recusal) {
  static const re2::RE2 basis(
      "(?i)((?:forvaltningslovas?|forvaltningslovens?|kommunelova|kommunelovens?|fvl\\.?|koml\\.?|"
      "kommuneloven|forvaltningsloven) ?§ ?[\\d-]+(?: ?(?:første|andre|annet|tredje|\\d\\.?) ?ledd)?"
      "(?:,? ?(?:bokstav )?[a-e]\\b)?(?: og (?:forvaltningslovens?|kommunelovens?) § ?[\\d-]+(?: "
      "(?:første|andre|annet|\\d\\.?) ?ledd)?)?)");
  static const re2::RE2 because(
      "(?i)(?:begrunnelse:?|fordi|da|på grunn av|pga\\.?|because|due to) [\"«]([^\"»]+)[\"»]");
  static const re2::RE2 instead(
      "(?i)(?:vararepresentant(?:en)?|varamedlem|vara|settemedlem)?,? ?(\\p{Lu}[\\pL'.-]+(?: "
      "[\\pL'.-]+){1,4}?)(?: \\([^)]*\\))? (?:tiltrådte|tok sete|møtte|"
      "trådte inn|inntrådte)\\b");
  std::string found;
  bool is_taken = false;
  if (recusal.basis.empty() && re2::RE2::PartialMatch(piece(sentence), basis, &found))
    recusal.basis = found, is_taken = true;
  if (recusal.reason.empty() && re2::RE2::PartialMatch(piece(sentence), because, &found))
    recusal.reason = std::string(trim(found)), is_taken = true;
  if (recusal.instead.empty() && re2::RE2::PartialMatch(piece(sentence), instead, &found)) {
    const std::string name = bare_name(found);
    if (is_full_name(name) && !may_be_same_name(name, recusal.name)) recusal.instead = name, is_taken = true;
  }
  return is_taken;
}

std::optional<ElectionFact> election_in_prose(std::string_view sentence) {
  static const re2::RE2 elect(
      "(?i)^(?:[-•] )?(?:som |til )?(?:ny(?:tt|e)? "
      ")?(?:(?:\\d{1,2}\\. ?)?(leder|leiar|nestleder|nestleiar|medlem|medlemmer|varamedlem(?:mer)?|vara|"
      "representant|"
      "vararepresentant|styreleder|styreleiar|styremedlem|styremedlemmer|sekretær|kasserer)(?: og "
      "(leder|leiar|nestleder|nestleiar))?"
      "(?: for (?:\\d|ett?|to|tre) år)?(?: (?:av|til|i|for) ([^:]+?))?) "
      "(?:velges|velgast|ble valgt|blei valgt|blei valde|vart valde|vart vald|valgt|oppnevnes|oppnemnes):? "
      "(.+)$");
  static const re2::RE2 was_elected(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:ble|blei|vart|was|valdes|blev)? ?(?:enstemmig |unanimously "
      ")?(?:valgt|vald|gjenvalgt|attvald|re-elected|reelected|elected|valdes|genvalgt) "
      "(?:til|som|as|till|to be) (?:ny |the "
      ")?(leder|leiar|nestleder|nestleiar|styreleder|medlem|styremedlem|varamedlem|chair|deputy "
      "chair|secretary|ordförande|"
      "vice "
      "ordförande|kasserer|kasserar|kassör|treasurer|revisor|ledamot|formand|næstformand|møteleder|ordstyrer|"
      "referent|chairperson|sekreterare|"
      "protokollunderskrivere?)\\b(?: (?:av|i|for|of|till) ([^.]+))?");
  // `The winners of the community seats (Ada Nes and Bo Lie)`
  static const re2::RE2 won(
      "(?i)^(?:the |two |three |four |five |clear )*winners? of (?:the "
      ")?[^().:;]*?(?:elections?|seats?|positions?|vote) "
      "\\(([^()]+)\\)\\.?$");
  std::string role;
  std::string office;
  std::string body;
  std::string who;
  if (re2::RE2::FullMatch(piece(sentence), won, &who) ||
      re2::RE2::PartialMatch(piece(sentence), was_elected, &who, &role, &body)) {
  } else if (!re2::RE2::FullMatch(piece(sentence), elect, &role, &office, &body, &who)) {
    return std::nullopt;
  }
  if (!office.empty()) role = office;  // `medlem og leder`
  // `varamedlem for Ada Nes (H) i formannskapet`: whom the deputy is for is no body.
  static const re2::RE2 for_somebody("^([^()]+?)(?: \\([^()]*\\))?(?: (?:i|til|av|på) (.+))?$");
  std::string person;
  std::string of;
  if (re2::RE2::FullMatch(body, for_somebody, &person, &of) && is_full_name(person)) body = of;
  // Who leads the meeting or keeps its minutes is elected for that alone.
  const std::string folded = fold_case(role);
  if (folded == "møteleder" || folded == "ordstyrer" || folded == "referent" ||
      folded.starts_with("protokoll"))
    return std::nullopt;
  while (!who.empty() && who.back() == '.') who.pop_back();
  const auto names = name_list(who);
  if (!names || names->empty()) return std::nullopt;
  ElectionFact election;
  election.body = body;
  const std::string known = known_role(plain(role));
  for (const ListedName& name : *names)
    election.elected.push_back({name.name, "", known == "deputy" || folded.find("vara") == 0});
  const bool is_office = folded.starts_with("kass") || folded == "treasurer" || folded == "revisor";
  if (known == "leader" || known == "deputy_leader") election.role = known;
  if (is_office) election.role = folded;
  return election;
}

}  // namespace ko::import
