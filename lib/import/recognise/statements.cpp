// SPDX-License-Identifier: MIT
#include "import/recognise/statements.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "base/text/utf8.hpp"
#include "import/match/person_names.hpp"
#include "import/recognise/labels.hpp"
#include "import/recognise/moments.hpp"
#include "import/recognise/names.hpp"
#include "import/recognise/voting.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

re2::StringPiece piece(std::string_view text) {
  return {text.data(), text.size()};
}

std::string without_point(std::string_view text) {
  text = trim(text);
  while (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
  return std::string(text);
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  for (const auto& [low, high] :
       {std::pair<std::string_view, std::string_view>{"æ", "Æ"}, {"ø", "Ø"}, {"å", "Å"}})
    if (text.starts_with(low)) text.replace(0, low.size(), high);
  return text;
}

/// Bodies by the ends of their names.
constexpr const char* body_pattern =
    "((?:\\p{Lu}[\\pL-]*(?:utvalg(?:et)?|styret?|råd(?:et)?|komit[eé](?:en|een)?|forum(?:et)?|nemnd[ai]?|"
    "skap(?:et)?|ting(?:et)?|"
    "udvalget|nämnden|styrelsen|board|committee|council))(?: (?:for|i|ved|of) (?:\\p{Lu}[\\pL-]*)(?: "
    "\\p{Lu}[\\pL-]*| og \\p{Lu}[\\pL-]*)*)?)";

/// Verbs in the first words of a point, and what sort of point they make it.
struct PointRow {
  std::string_view kind;
  std::string_view verbs;
};
constexpr PointRow point_rows[] = {
    {"report",
     "fortalte|forklarte|viste|sa |mente|foreslo|ønsket|pekte på|understreket|tok "
     "opp|nevnte|meldte|explained|noted|said|stated|suggested|orienterte|informerte|presenterte|innledet|"
     "innleia|redegjorde|gjorde rede|gikk gjennom|gjekk gjennom|la fram|"
     "la frem|orienterer|informerer|reported|presented|briefed|redogjorde|informerade|berättade|viste "
     "til|gav en orientering|"
     "ga en orientering|gjennomgikk|har "
     "äskat|äskade|föreslog|foreslo|gennemgik|fremlagde|orienterede|updated|outlined|reviewed|presenterade"},
    {"question", "spurte|stilte spørsmål|lurte på|asked|queried|frågade|spurgte|inquired"},
    {"answer", "svarte|svara|besvarte|answered|replied|responded|svarade"},
    {"action", "vil følge opp|følger opp|tar kontakt|påtok seg|to follow up|agreed to"},
};

struct CompiledPoint {
  std::string kind;
  std::unique_ptr<const re2::RE2> pattern;
};

const std::vector<CompiledPoint>& point_patterns() {
  static const std::vector<CompiledPoint> all = [] {
    std::vector<CompiledPoint> compiled;
    for (const PointRow& row : point_rows)
      compiled.push_back(
          {std::string(row.kind),
           std::make_unique<const re2::RE2>("(?i)^(?:\\([^)]*\\) )?(?:for øvrig |også |deretter |kort )?(?:" +
                                            std::string(row.verbs) + ")\\b")});
    return compiled;
  }();
  return all;
}

}  // namespace

std::string outcome_of(std::string_view text) {
  static const re2::RE2 elects(
      "(?i)^(?:som |til )?(?:ny(?:tt|e)? )?\\pL+(?: (?:av|til|i|for) [^:]+)? "
      "(?:velges|velgast|oppnevnes|oppnemnes)\\b");
  if (re2::RE2::PartialMatch(piece(text), elects)) return "elected";
  struct OutcomeRow {
    const char* outcome;
    re2::RE2 pattern;
  };
  static const OutcomeRow rows[] = {
      {"noted", re2::RE2("(?i)\\b(?:tas|tatt|tar|vert teke|teke|tek|tages|taget|tek|noteras|läggs|was "
                         "noted|noted|tok)\\b.*?(?:til|till)? ?(?:orientering|"
                         "etterretning|vitende|efterretning|handlingarna|noted)|\\b(?:noted the|was noted|be "
                         "noted|til orientering)\\b")},
      {"postponed", re2::RE2("(?i)\\b(?:utsettes|utsatt|utset[jt]|postponed|deferred|bordlägg\\pL*|"
                             "ajourneras|udsættes|udsat|utsett)\\b")},
      {"referred", re2::RE2("(?i)\\b(?:sendes tilbake|oversendes|sendast tilbake|sendes på høring|referred "
                            "(?:back )?to|återremitteras|sendt tilbake|oversendast)\\b")},
      {"approved",
       re2::RE2("(?i)\\b(?:godkjennes|godkjent|godkjenner|godkjend|godkjenn|approved?|approves|godkänns|"
                "godkändes|godkänt|godkendt|godkendes|godkjente|godkjende|ratified)\\b")},
  };
  for (const OutcomeRow& row : rows)
    if (re2::RE2::PartialMatch(piece(text), row.pattern)) return row.outcome;
  return "adopted";
}

bool is_mere_acceptance(std::string_view text) {
  static const re2::RE2 pattern(
      "(?i)^(?:att-?satsen? bifalles|attsats bifalles|bifalles?|bifall|enligt förslag|i enlighet med "
      "förslaget|som innstilling(?:en|a)?|"
      "som foreslått|i tråd med (?:innstillingen|forslaget)|(?:innstillingen|forslaget|forslag) (?:ble "
      ")?(?:enstemmig )?vedtatt|(?:enstemmig )?"
      "(?:vedtatt|vedteke|godkjent|tiltrådt)(?: enstemmig)?|styrelsen beslutar enligt "
      "förslaget?|agreed|carried|approved|passed|ja|yes)\\.?$");
  return re2::RE2::FullMatch(piece(trim(text)), pattern);
}

std::optional<DecisionFact> decision_in_prose(std::string_view sentence) {
  if (sentence.size() > 600) return std::nullopt;
  static const re2::RE2 that(
      "(?i)\\b(?:(?:ble|blei|vart) det (?:enstemmig |så "
      ")?(?:besluttet|vedtatt|vedteke|bestemt|avgjort|bestemt seg for)|det (?:ble|blei|vart) (?:enstemmig "
      "|så )?(?:besluttet|vedtatt|"
      "vedteke|bestemt|avgjort)|det beslutades|beslutades(?: det)?|mötet beslutade|styrelsen beslutade|det "
      "blev (?:besluttet|vedtaget)|it was (?:unanimously )?(?:agreed|resolved|decided)|"
      "(?:styret|utvalget|komit[eé]en|rådet|møtet|forumet|formannskapet|årsmøtet|nemnda|bestyrelsen|the "
      "(?:board|committee|council|meeting|members))"
      " (?:enstemmig |unanimously )?(?:besluttet|vedtok|bestemte|besluttede|agreed|resolved|decided)),? "
      "(?:at|att|that) (.+)$");
  static const re2::RE2 to(
      "(?i)\\b(?:(?:ble|blei|vart) det (?:enstemmig )?(?:besluttet|vedtatt|vedteke|bestemt)|det "
      "(?:ble|blei|vart) (?:enstemmig )?(?:besluttet|vedtatt|vedteke|"
      "bestemt)|det blev besluttet|it was (?:unanimously )?(?:agreed|resolved|decided)|mötet "
      "beslutade|styrelsen beslutade|"
      "(?:styret|utvalget|komit[eé]en|rådet|møtet|forumet|formannskapet|årsmøtet|nemnda|bestyrelsen|the "
      "(?:board|committee|council|meeting|members))"
      " (?:enstemmig |unanimously )?(?:besluttet|vedtok|bestemte|besluttede|agreed|resolved|decided)) "
      "(?:å|to|att|at) (.+)$");
  std::string what;
  DecisionFact decision;
  if (re2::RE2::PartialMatch(piece(sentence), that, &what)) {
    decision.title = capitalised(without_point(what));
  } else if (re2::RE2::PartialMatch(piece(sentence), to, &what)) {
    decision.title = capitalised(without_point(what));
  } else {
    return std::nullopt;
  }
  decision.outcome = "adopted";
  return decision;
}

std::optional<DecisionFact> decided_elsewhere(std::string_view sentence, std::optional<Day> meeting) {
  static const re2::RE2 pattern(std::string("^") + body_pattern +
                                " (godkjente|vedtok|behandlet|behandla|besluttet|sluttet seg til|ga sin "
                                "tilslutning til|approved|adopted|godkände|godkendte|vedtog)\\b (.*)$");
  std::string body;
  std::string verb;
  std::string rest;
  if (!re2::RE2::FullMatch(piece(sentence), pattern, &body, &verb, &rest)) return std::nullopt;
  const auto day = find_day(rest);
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

std::optional<SaidMoment> next_meeting(std::string_view text, std::optional<Day> meeting, bool is_labelled) {
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
  const auto day = find_day(rest, meeting);
  // Another day further on in the sentence is of something else.
  if (!day || (!is_labelled && day->begin > 40) || !day->weekday_is_right()) return std::nullopt;
  if (meeting && day->day <= *meeting) return std::nullopt;
  SaidMoment moment;
  moment.day = day->day;
  const auto times = find_times(rest.substr(day->end, 40), true);
  if (!times.empty()) moment.time = times.front().time;
  return moment;
}

std::optional<RecusalFact> recusal_in_prose(std::string_view sentence) {
  static const re2::RE2 asked(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))? (?:ba|bad|bedt) "
      "(?:utvalget|kommunestyret|styret|formannskapet|møtet|nemnda|om)\\b.*habilitet");
  static const re2::RE2 found(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?(?:,)? (?:ble|blei|vart|was|var|blev)(?: av [^.]*?)?(?: enstemmig| "
      "einstemmig| mot \\S+ stemmer?)? "
      "(?:erklært|kjent|kjend|vurdert som|funnet|vurdert|declared|å være|vurdert til å være|förklarad)? "
      "?(inhabil|ugild|disqualified|habil|jävig)\\b");
  static const re2::RE2 stood_down(
      "(?i)^([^,.:;(]+?)(?: \\([^)]*\\))?(?:,)? (?:fratrådte|trådte ut|gikk fra|gjekk frå|forlot|erklærte "
      "seg|meldte seg|melde seg|declared|recused|anmälde jäv)\\b.*"
      "(?:inhabil|habilitet|ugild|conflict of interest|recused|jäv|grunnet inhabilitet)");
  std::string who;
  std::string finding;
  RecusalFact recusal;
  if (re2::RE2::PartialMatch(piece(sentence), found, &who, &finding)) {
    recusal.outcome = fold_case(finding) == "habil" ? "eligible" : "disqualified";
    recusal.is_unanimous = fold_case(sentence).find("enstemmig") != std::string::npos;
  } else if (re2::RE2::PartialMatch(piece(sentence), asked, &who)) {
    recusal.raised_by_self = true;
  } else if (!re2::RE2::PartialMatch(piece(sentence), stood_down, &who)) {
    return std::nullopt;
  }
  if (recusal.outcome.empty() && !recusal.raised_by_self) recusal.outcome = "disqualified";
  recusal.name = bare_name(who);
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
    recusal.reason = found, is_taken = true;
  if (recusal.instead.empty() && re2::RE2::PartialMatch(piece(sentence), instead, &found)) {
    const std::string name = bare_name(found);
    if (is_full_name(name) && !may_be_same_name(name, recusal.name)) recusal.instead = name, is_taken = true;
  }
  return is_taken;
}

std::optional<ElectionFact> election_in_prose(std::string_view sentence) {
  static const re2::RE2 elect(
      "(?i)^(?:som |til )?(?:ny(?:tt|e)? "
      ")?(?:(leder|leiar|nestleder|nestleiar|medlem|medlemmer|varamedlem(?:mer)?|vara|representant|"
      "vararepresentant|styremedlem|styremedlemmer|sekretær|kasserer)(?: (?:av|til|i|for) ([^:]+?))?) "
      "(?:velges|velgast|ble valgt|vart vald|valgt|oppnevnes|oppnemnes):? (.+)$");
  static const re2::RE2 was_elected(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:ble|blei|vart|was|valdes|blev)? ?(?:enstemmig |unanimously "
      ")?(?:valgt|vald|gjenvalgt|attvald|elected|valdes|genvalgt) "
      "(?:til|som|as|till|to be) (?:ny |the "
      ")?(leder|leiar|nestleder|nestleiar|styreleder|medlem|styremedlem|varamedlem|chair|deputy "
      "chair|secretary|ordförande|"
      "vice "
      "ordförande|ledamot|formand|næstformand|møteleder|ordstyrer|referent|chairperson|sekreterare|"
      "protokollunderskrivere?)\\b(?: (?:av|i|for|of|till) ([^.]+))?");
  std::string role;
  std::string body;
  std::string who;
  if (re2::RE2::PartialMatch(piece(sentence), was_elected, &who, &role, &body)) {
  } else if (!re2::RE2::FullMatch(piece(sentence), elect, &role, &body, &who)) {
    return std::nullopt;
  }
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
  const std::string known = role_named(role);
  for (const ListedName& name : *names)
    election.elected.push_back({name.name, "", known == "deputy" || folded.find("vara") == 0});
  if (known == "leader" || known == "deputy_leader") election.role = known;
  return election;
}

ActionFact action_of(std::string_view text, std::optional<Day> meeting) {
  ActionFact action;
  text = trim(text);
  action.what = without_point(text);
  static const re2::RE2 due_clause(
      "(?i)[,.]? ?\\b(?:innen|within|senast|senest|inden|frist:?|deadline:?|due:?|by|before) (?:utgangen av "
      ")?[^,;]*$");
  static const re2::RE2 due(
      "(?i)(?:innen|frist:?|within|by|before|senast|senest|inden|deadline:?|due:?|før) (?:utgangen av "
      ")?(.*)$");
  std::string rest;
  if (re2::RE2::PartialMatch(piece(text), due, &rest)) {
    const auto day = find_day(rest, meeting);
    if (day && day->begin < 20 && day->weekday_is_right()) action.due = day->day;
    if (action.due) re2::RE2::Replace(&action.what, due_clause, "");
  }
  // `Ada Nes: sender brev`, `Ada sender brev`, `Ansvarlig: Ada`.
  static const re2::RE2 responsible("(?i)(?:ansvarlig|ansvar|responsible|owner|ansvarig):? ([^.;,()]+)");
  const std::size_t colon = text.find(':');
  const bool is_labelled = re2::RE2::PartialMatch(piece(text), responsible, &rest);
  if (!is_labelled && colon != std::string_view::npos && colon < 60) {
    if (const auto names = name_list(text.substr(0, colon)); names && !names->empty()) {
      for (const ListedName& name : *names) action.who.push_back(name.name);
      action.what =
          without_point(std::string_view(action.what).substr(std::min(action.what.size(), colon + 1)));
      return action;
    }
  }
  if (re2::RE2::PartialMatch(piece(text), responsible, &rest))
    if (const auto names = name_list(rest); names && !names->empty())
      for (const ListedName& name : *names) action.who.push_back(name.name);
  if (!action.who.empty()) {
    static const re2::RE2 clause(
        "(?i)[,.( ]*(?:ansvarlig|ansvar|responsible|owner|ansvarig):? [^.;,()]+[.)]?");
    re2::RE2::Replace(&action.what, clause, "");
    action.what = without_point(action.what);
    return action;
  }
  static const re2::RE2 leading(
      "^((?:\\p{Lu}[\\pL'-]+)(?: \\p{Lu}[\\pL'-]+){0,3}) (?:skal |må |to |will )?\\p{Ll}");
  if (re2::RE2::PartialMatch(piece(text), leading, &rest) && is_name(rest)) {
    action.who.push_back(rest);
    static const re2::RE2 subject("^(?:\\p{Lu}[\\pL'-]+ )+(?:skal |må |to |will )?");
    re2::RE2::Replace(&action.what, subject, "");
  }
  return action;
}

std::optional<ActionFact> action_in_prose(std::string_view sentence, std::optional<Day> meeting,
                                          const std::vector<std::string>& names) {
  static const re2::RE2 pattern(
      "^((?:\\p{Lu}[\\pL'-]+)(?: \\p{Lu}[\\pL'-]+){0,3}) (?:sender|følger opp|tar "
      "kontakt|undersøker|lager|skal|kontakter|bestiller|utarbeider|"
      "sørger for|tek kontakt|følgjer opp|sender|skriver|ringer|sjekker|to|will|ska|kontaktar|skickar) ");
  std::string who;
  if (sentence.size() > 300 || !re2::RE2::PartialMatch(piece(sentence), pattern, &who)) return std::nullopt;
  if (std::ranges::count_if(names, [&](const std::string& name) { return may_be_same_name(who, name); }) != 1)
    return std::nullopt;
  ActionFact action = action_of(sentence, meeting);
  static const re2::RE2 will("^(?:\\p{Lu}[\\pL'-]+ )+will ");
  if (!action.due && !re2::RE2::PartialMatch(piece(sentence), will)) return std::nullopt;
  action.who = {who};
  return action;
}

PointFact point_of(std::string_view text, const std::vector<std::string>& names) {
  PointFact point;
  point.text = std::string(text);
  static const re2::RE2 leading(
      "^((?:\\p{Lu}[\\pL'’-]+\\.?)(?: (?:\\p{Lu}[\\pL'’-]+\\.?|av|de|van|von)){0,4})(?: \\([^)]*\\))?([:,]?) "
      "(.*)$");
  static const re2::RE2 discussion(
      "(?i)^(?:det ble en (?:del )?diskusjon|det (?:ble|vart) (?:diskutert|drøfta|drøftet)|diskusjon(?:en)? "
      "(?:om|rundt)|(?:a )?discussion|det diskuterades|styret (?:diskuterte|drøftet)|utvalget "
      "(?:diskuterte|drøftet)|drøfting|the members discussed|following discussion)");
  std::string who;
  std::string colon;
  std::string rest;
  const std::string all(text.substr(0, 600));
  if (re2::RE2::FullMatch(all, leading, &who, &colon, &rest)) {
    // The longest run of words that is one of the meeting's names: «Jan Erik meldte».
    while (!who.empty()) {
      std::vector<const std::string*> same;
      for (const std::string& name : names)
        if (may_be_same_name(who, name)) same.push_back(&name);
      if (same.size() == 1) {
        point.by = who;
        break;
      }
      const std::size_t space = who.rfind(' ');
      if (space == std::string::npos) break;
      rest = who.substr(space + 1) + ' ' + rest;
      who.erase(space);
      colon.clear();
    }
    if (!point.by.empty()) {
      for (const CompiledPoint& row : point_patterns())
        if (re2::RE2::PartialMatch(rest, *row.pattern)) {
          point.kind = row.kind;
          break;
        }
      const bool says_it =
          colon == ":" || (colon == "," && !rest.empty() &&
                           fold_case(rest.substr(0, 1)) == rest.substr(0, 1) && rest[0] != '"');
      if (says_it)
        point.text = rest;
      else if (!colon.empty())
        colon.clear();
      // A name that begins a sentence of prose is its subject; only what that person says or does is theirs.
      if (point.kind.empty() && colon.empty()) point.by.clear();
    }
  }
  if (point.kind.empty() && re2::RE2::PartialMatch(all, discussion)) point.kind = "discussion";
  if (point.kind.empty() && decision_in_prose(text)) point.kind = "decision";
  return point;
}

}  // namespace ko::import
