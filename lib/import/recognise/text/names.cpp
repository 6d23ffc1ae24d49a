// SPDX-License-Identifier: MIT
#include "import/recognise/text/names.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/text/utf8.hpp"
#include "import/recognise/text/labels.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Parties as they are called and abbreviated, the same on a row; the first is what they are known by here.
constexpr std::string_view party_rows[] = {
    "ap|arbeiderpartiet|arbeidarpartiet|a|det norske arbeiderparti",
    "h|høyre|høgre",
    "sp|senterpartiet",
    "frp|fremskrittspartiet|framstegspartiet",
    "sv|sosialistisk venstreparti",
    "v|venstre",
    "krf|kristelig folkeparti|kristeleg folkeparti",
    "r|rødt|raudt",
    "mdg|miljøpartiet de grønne|miljøpartiet dei grøne",
    "pp|pensj|pensjonistpartiet",
    "inp|industri- og næringspartiet",
    "uavh|uavhengig|uavhengige|uavh.|uavhengig representant",
    "folk|folkets parti",
    "f|socialistisk folkeparti",
    "o|dansk folkeparti|df",
    "ø|enhedslisten",
    "kons|konservativt",
    "fnb|folkeaksjonen nei til mer bompenger",
    "gp|generasjonspartiet",
    "s|socialdemokraterna",
    "m|moderaterna",
    "c|centerpartiet",
    "sd|sverigedemokraterna",
    "l|liberalerna",
    "kd|kristdemokraterna",
    "mp|miljöpartiet",
    "vp|vänsterpartiet",
    "fg|fianna gael|fine gael",
    "ff|fianna fáil",
};

/// Functions in the languages that are read, and the role they are in records.
constexpr std::pair<std::string_view, std::string_view> role_rows[] = {
    {"leder|leiar|led|ordf|borgmesteren|chairwoman|in the "
     "chair|ordfører|ordførar|styreleder|styreleiar|chair|chairperson|chairman|ordförande|"
     "formand|fmd|town mayor|"
     "cathaoirleach|an "
     "cathaoirleach|mayor|president|møteleder|forperson|borgmester|styreordförande|utvalgsleder",
     "leader"},
    {"viceborgmester|1. viceborgmester|1:e vice ordförande|2:e vice ordförande|förste vice ordförande|andre "
     "vice ordförande|"
     "vice chairman|vice-chairman|deputy chairman|deputy "
     "chairperson|nestleder|nestl|nestleiar|varaordfører|varaordførar|deputy chair|vice "
     "chair|vice-chair|viceordförande|vice "
     "ordförande|næstformand|deputy mayor|deputy town mayor|deputy leader|vice president|1. "
     "nestleder|nestleder i styret",
     "deputy_leader"},
    {"medlem|medl|member|styremedlem|ledamot|bestyrelsesmedlem|fast "
     "medlem|medlemmer|members|medlemmar|ledamöter|"
     "styremedlemmer|styremedlemer|medlemer|voting member|regular member|representant",
     "member"},
    {"varamedlem|vara|vararepresentant|ersättare|suppleant|substitute|deputy|tjänstgörande ersättare|"
     "1. vara|2. vara|1. varamedlem|2. varamedlem|varamedlemmer|varamedlemer",
     "deputy"},
    {"sekretær|møtesekretær|referent|secretary|sekreterare|protokollfører|skriftførar|mötessekreterare|"
     "utvalgssekretær|formannskapssekretær|styresekretær|sekr",
     "secretary"},
    {"observatør|observer|observatör|observatører|observers|observatörer", "observer"},
    {"kontaktperson|kontaktpersoner|contact|kontakt|kontaktpersoner kommuner|kontaktpersonar", "contact"},
    {"avdelingsleder|department leader|avdelingsleiar", "department_leader"},
};

/// Small words within names.
constexpr auto particles =
    std::to_array<std::string_view>({"av", "af", "de", "den", "der", "du", "da", "di", "von", "van", "la",
                                     "le", "el", "al", "bin", "ten", "zu", "i", "y"});

/// What stands in a list of names and is nobody.
constexpr auto nobody = std::to_array<std::string_view>(
    {"ingen",         "none",         "inga",     "ingenting", "nil",  "alle",   "all",    "samtlige",
     "ingen forfall", "inga forfall", "no",       "item",      "sak",  "action", "nobody", "inget",
     "n/a",           "na",           "se liste", "tba",       "ikke", "resten"});

/// What is written before names.
const re2::RE2& titles() {
  static const re2::RE2 pattern(
      "(?i)^(?:the\\s+)?(?:council ?members?|councilm[ae]n|councilwom[ae]n|alderm[ae]n|commissioners?|"
      "professor(?:ane|ene)?|styremedlem|styreleiar|nestleiar|leiar|mayor|(?:(?:district|county|borough|ward)"
      " )?(?:councillors?|cllrs?\\.?)|mr\\.?|"
      "(?:vice[- ])?president|directors?|supervisors?|trustees?|governors?|"
      "mrs\\.?|ms\\.?|dr\\.?|prof\\.?|revd?\\.?|fr\\.?|miss|dame|sir|repr\\.?|"
      "representant(?:en)?|"
      "vararepresentant(?:en)?|varamedlem|ordfører|varaordfører|kommunedirektør|møteleder|styreleder|"
      "cathaoirleach|"
      "nestleder|leder|ordföranden|ordføraren|formanden|members?|an|the|v/|ved|av|by|av|og|and|och)\\s+");
  return pattern;
}

using Keys = std::unordered_map<std::string, std::string>;

const Keys& party_keys() {
  static const Keys all = [] {
    Keys keys;
    for (const std::string_view row : party_rows) {
      const auto words = split(row, '|');
      for (const std::string_view word : words) keys.emplace(std::string(word), std::string(words.front()));
    }
    return keys;
  }();
  return all;
}

const Keys& role_keys() {
  static const Keys all = [] {
    Keys keys;
    for (const auto& [words, role] : role_rows)
      for (const std::string_view word : split(words, '|'))
        keys.emplace(std::string(word), std::string(role));
    return keys;
  }();
  return all;
}

std::string_view role_key(std::string_view words) {
  const auto found = role_keys().find(plain(words));
  return found == role_keys().end() ? std::string_view() : found->second;
}

bool is_upper_case_first(std::string_view word) {
  if (word.empty()) return false;
  const Character first = character_at(word, 0);
  const std::string_view letter = word.substr(0, first.length);
  return first.code > 0x40 && fold_case(letter) != letter && !(first.code >= '0' && first.code <= '9');
}

/// A word in lower case for somebody by what they do: `sokneprest`, `økonomisjef`.
bool is_occupation(std::string_view word) {
  static const re2::RE2 pattern(
      "\\p{Ll}{3,}(?:er|ør|ar|ist|ent|ant|valgt|vald|prest|prost|præst|sjef|leder|leiar)|"
      "provst|kordegn");
  static constexpr std::string_view others[] = {"under", "etter", "eller", "ellers", "imidlertid"};
  return re2::RE2::FullMatch(re2::StringPiece(word.data(), word.size()), pattern) &&
         std::ranges::find(others, word) == std::end(others);
}

/// `1A`, whose parents somebody is there for.
bool is_class(std::string_view word) {
  static const re2::RE2 pattern("\\d{1,2}\\p{Lu}{0,2}|\\d{1,2}\\. ?(?:klasse|trinn|trinnet)");
  return re2::RE2::FullMatch(re2::StringPiece(word.data(), word.size()), pattern);
}

/// The function or the office before a whole name: `Styremedlem` of `Styremedlem Ada Nes`. Empty where there
/// is none.
std::string_view title_before(std::string_view text) {
  constexpr int most_words = 3;
  std::size_t end = text.find(' ');
  for (int words = 1; words <= most_words && end != std::string_view::npos; ++words) {
    const std::string_view title = text.substr(0, end);
    const bool is_title =
        !role_key(title).empty() || is_office(title) || is_occupation(title) || is_class(title);
    const std::string name = bare_name(text.substr(end));
    // `President Nes` is called so by the last name alone.
    const std::string_view role = role_key(title);
    const bool is_of_chair = role == "leader" || role == "deputy_leader";
    if (is_title && (is_full_name(name) || (is_of_chair && is_name(name)))) return title;
    end = text.find(' ', end + 1);
  }
  return {};
}

/// Behind a name, for which items of the meeting somebody came: `for item 4 only`.
const re2::RE2& of_items() {
  static const re2::RE2 pattern(
      "(?i)(?:for|under|during|i|til|til og med|fra) (?:the )?(?:agenda "
      ")?(?:minutes?|items?|sak(?:ene)?|saker|punkt|"
      "ärende|sag)\\.? \\d[\\d/.–-]*(?: only)?\\.?");
  return pattern;
}

std::size_t opening_parenthesis(std::string_view text) {
  const std::size_t open = text.find('(');
  return open == std::string_view::npos ? text.size() : open;
}

}  // namespace

std::vector<std::string_view> list_parts(std::string_view text) {
  static constexpr std::string_view conjunctions[] = {" og ", " and ", " och ", " samt ", " & ", " eller "};
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '(' || c == '[') ++depth;
    if ((c == ')' || c == ']') && depth > 0) --depth;
    if (depth > 0) continue;
    std::size_t width = c == ',' || c == ';' || c == '\n' ? 1 : 0;
    if (c == ' ')
      for (const std::string_view word : conjunctions)
        if (text.substr(at).starts_with(word)) width = word.size();
    if (width == 0) continue;
    parts.push_back(trim(text.substr(begin, at - begin)));
    begin = at + width;
    at += width - 1;
  }
  parts.push_back(trim(text.substr(begin)));
  std::erase_if(parts, [](std::string_view part) { return part.empty() || part == "."; });
  return parts;
}

std::string initials_of(std::string_view name) {
  std::string initials;
  for (const std::string_view word : split(name, ' '))
    if (!word.empty()) initials += word.substr(0, character_at(word, 0).length);
  return initials;
}

std::string bare_name(std::string_view text) {
  text = trim(text.substr(0, opening_parenthesis(text)));
  if (const std::size_t handle = text.find('@'); handle != std::string_view::npos)
    text = trim(text.substr(0, handle));
  std::string name(text);
  while (re2::RE2::Replace(&name, titles(), "")) {
  }
  while (!name.empty() && std::string_view(".,:;*_-").find(name.back()) != std::string_view::npos) {
    const bool is_initial =
        name.size() >= 2 && name.back() == '.' && (name.size() == 2 || name[name.size() - 3] == ' ');
    if (is_initial) break;
    name.pop_back();
  }
  return std::string(trim(name));
}

bool is_name(std::string_view text) {
  if (text.empty() || text.size() > 70) return false;
  if (text.find_first_of("0123456789:;!?()[]{}<>/\\|\"%&=*#_+") != std::string_view::npos) return false;
  if (std::ranges::find(nobody, fold_case(text)) != nobody.end()) return false;
  std::size_t words = 0;
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) return false;
    const bool is_particle = std::ranges::find(particles, word) != particles.end();
    if (!is_upper_case_first(word) && !(is_particle && words > 0)) return false;
    if (word.ends_with('.') && count_characters(word) > 3) return false;
    ++words;
  }
  return words >= 1 && words <= 6 && !is_office(text) && !role_keys().contains(fold_case(text));
}

bool is_full_name(std::string_view text) {
  return text.find(' ') != std::string_view::npos && is_name(text);
}

std::optional<std::vector<ListedName>> name_list(std::string_view text) {
  std::vector<ListedName> names;
  for (const std::string_view part : list_parts(text)) {
    const std::size_t open = opening_parenthesis(part);
    const std::string_view title = title_before(trim(part.substr(0, open)));
    const std::string name = bare_name(part.substr(title.size()));
    if (!is_name(name)) {
      if (std::ranges::find(nobody, plain(part)) != nobody.end()) continue;
      return std::nullopt;
    }
    std::string beside;
    if (open < part.size()) {
      // `(Guest - CPC rep) (regular member)`: one after the other.
      std::size_t close = part.rfind(')');
      beside =
          trim(part.substr(open + 1, close == std::string_view::npos || close < open ? std::string_view::npos
                                                                                     : close - open - 1));
      for (std::size_t next = beside.find(')');
           next != std::string::npos && beside.find('(', next) != std::string::npos;
           next = beside.find(')')) {
        const std::size_t again = beside.find('(', next);
        // `Ada Nes (R) foreslo Bo Lie (V)` is a sentence.
        if (beside.find_first_not_of(" ,;", next + 1) != again) return std::nullopt;
        beside.replace(next, again + 1 - next, ", ");
      }
      std::string_view after = close == std::string_view::npos ? "" : trim(part.substr(close + 1));
      if (re2::RE2::FullMatch(re2::StringPiece(after.data(), after.size()), of_items())) after = {};
      if (!after.empty() && after != "." && after != ":") return std::nullopt;
    }
    names.push_back({name, beside, std::string(title)});
  }
  return names;
}

std::optional<std::vector<ListedName>> full_name_list(std::string_view text) {
  auto names = name_list(text);
  const auto is_whole = [](const ListedName& each) { return is_full_name(each.name); };
  if (!names || names->empty() || !std::ranges::all_of(*names, is_whole)) return std::nullopt;
  return names;
}

std::optional<std::string> known_party(const std::string& folded) {
  const auto found = party_keys().find(folded);
  return found == party_keys().end() ? std::nullopt : std::optional(found->second);
}

bool is_office(std::string_view words) {
  static const re2::RE2 pattern(
      "(?i)(?:^(?:prost|sokneprest|kapellan|diakon|kirkeverge|kyrkjeverje|kantor|organist|biskop|komminister|"
      "kyrkoherde|sognepræst|provst|kordegn)|"
      "^(?:director|head|chief|manager|cabinet member|portfolio "
      "holder|secretary|dean|leder|leiar|direktør|sjef) (?:of|for) .+|"
      "sjef|ledare|leder|leiar|direktør|direktör|clerk|headteacher|rådmann|sekretær|rådgiver|rådgjevar|"
      "konsulent|ingeniør|planlegger|"
      "planleggjar|rektor|advokat|revisor|counsel|attorney|solicitor|"
      "controller|chef|sekreterare|director|officer|manager|engineer|styrer|koordinator|fullmektig|assistent|"
      "ansvarlig|ansvarleg|kasserer|"
      "administrator|executive|architect|secretary|kassör|treasurer|convenor|convener|editor|trustee|warden|"
      "captain|"
      "superintendent|registrar|bursar|librarian|accountant|auditor|principal|dean|steward|webmaster|"
      "coordinator|utredare|handläggare|samordnare|strateg|planerare|jurist|"
      "\\brepresentative|\\brep|\\blead|kasserar|redaktør|redaktör|trener|trenar)$");
  return re2::RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), pattern);
}

std::string known_role(const std::string& plain_word) {
  return std::string(role_key(plain_word));
}

}  // namespace ko::import
