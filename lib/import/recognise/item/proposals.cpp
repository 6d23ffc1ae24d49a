// SPDX-License-Identifier: MIT
#include "import/recognise/item/proposals.hpp"

#include <re2/re2.h>

#include <utility>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Words in what a proposal is called, and the kind it is.
constexpr std::pair<std::string_view, std::string_view> kind_rows[] = {
    {"tilleggsforslag", "additional"}, {"tilleggsframlegg", "additional"}, {"tilläggsyrkande", "additional"},
    {"tillegg", "additional"},         {"endringsforslag", "amendment"},   {"endringsframlegg", "amendment"},
    {"ændringsforslag", "amendment"},  {"ändringsyrkande", "amendment"},   {"amendment", "amendment"},
    {"alternativ", "alternative"},     {"oversendelse", "referral"},       {"oversending", "referral"},
    {"addition", "additional"},
};

std::string kind_of(std::string_view lead) {
  const std::string folded = fold_case(lead);
  for (const auto& [word, kind] : kind_rows)
    if (folded.find(word) != std::string::npos) return std::string(kind);
  return "motion";
}

/// Movers with their parties: `Ada Nes (AP) og Bo Lie (H)`, `Ada Nes, AP`.
/// The party in parentheses is the mover's own; whom the proposal is for stands elsewhere.
bool take_movers(std::string_view text, const Vocabulary& words, ProposalFact& proposal) {
  if (const auto parties = words.party_list(text)) {
    proposal.parties = *parties;
    return true;
  }
  // `H, FrP og V, fremsatt av Ada Nes`: those it is for, and who moved it.
  static const re2::RE2 moved_by(
      "(?i)^(.+?),? (?:fremsatt|framsett|framsatt|fremmet|fremma|framlagt|lagt fram|presented|moved) "
      "(?:av|by) (.+)$");
  std::string parties_of;
  std::string mover;
  if (re2::RE2::FullMatch(piece(text), moved_by, &parties_of, &mover)) {
    const auto parties = words.party_list(parties_of);
    if (!parties || !take_movers(mover, words, proposal)) return false;
    proposal.parties = *parties;
    return true;
  }
  const std::size_t comma = text.rfind(',');
  if (comma != std::string_view::npos && words.is_party(text.substr(comma + 1)) &&
      is_name(bare_name(text.substr(0, comma)))) {
    proposal.by.push_back(bare_name(text.substr(0, comma)));
    return true;
  }
  const auto names = name_list(text);
  if (!names || names->empty()) return false;
  for (const ListedName& name : *names) {
    if (words.is_party(name.name)) {
      proposal.parties.push_back(name.name);
      continue;
    }
    proposal.by.push_back(name.name);
  }
  return true;
}

}  // namespace

std::optional<ProposalFact> proposal_opening(std::string_view text, const Vocabulary& words) {
  static const re2::RE2 moved(
      "(?i)^([^:]+?) (?:fremmet|framsatte|fremsatte|fremja|la fram|la frem|satte frem|satte "
      "fram|foreslo|sette "
      "fram|fremma|fremlagde|"
      "lade fram|stillet|kom med)(?: på vegne av ([^:]+?))? "
      "(?:følgende|fylgjande|følgjande|dette|slikt|et|nytt|nye)([^:]*)(?::\\s*(.*))?$");
  // `Ada Nes (AP) fremmet forslag om at saken utsettes:`
  static const re2::RE2 moved_that(
      "(?i)^([^:]+?) (?:fremmet|framsatte|fremsatte|fremja|sette fram|satte frem|satte "
      "fram|stillede|stillet|väckte)( "
      "[\\pL]*(?:forslag|framlegg)) (?:om|til) [^:]+:\\s*(.*)$");
  static const re2::RE2 from(
      "(?i)^([\\pL -]*?(?:forslag|framlegg|yrkande|motion|amendment|proposal)) (?:nr\\.? ?)?(\\d{0,2}) "
      "?(?:fra|frå|av|from|by|från) "
      "([^:]+):\\s*(.*)$");
  std::string who;
  std::string behalf;
  std::string kind;
  std::string rest;
  ProposalFact proposal;
  if (re2::RE2::FullMatch(piece(text), moved, &who, &behalf, &kind, &rest)) {
    constexpr std::size_t longest_line = 200;  // without a colon it is a line by itself
    if (text.find(':') == std::string_view::npos && text.size() > longest_line) return std::nullopt;
    if (!take_movers(who, words, proposal)) return std::nullopt;
    // `… følgende forslag på vegne av AP og H:`
    static const re2::RE2 behind("(?i) (?:på vegne av|på vegner av|for) (.+?)\\s*$");
    if (behalf.empty()) re2::RE2::PartialMatch(kind, behind, &behalf);
    if (const auto parties = words.party_list(behalf)) proposal.parties = *parties;
    static const re2::RE2 numbered("forslag (?:nr\\.? ?)?(\\d{1,2})\\b");
    re2::RE2::PartialMatch(kind, numbered, &proposal.label);
    proposal.kind = kind_of(kind);
  } else if (re2::RE2::FullMatch(piece(text), moved_that, &who, &kind, &rest) ||
             re2::RE2::FullMatch(piece(text), from, &kind, &proposal.label, &who, &rest)) {
    if (!take_movers(who, words, proposal)) return std::nullopt;
    proposal.kind = kind_of(kind);
  } else {
    return std::nullopt;
  }
  proposal.text = rest;
  return proposal;
}

bool tells_what_somebody_did(std::string_view text) {
  static const re2::RE2 pattern(
      "^([^,.:;(]+?)(?: \\([^)]*\\))? (?:fremmet|fremsatte|framsatte|foreslo|føreslo|stillede|stilte|satte "
      "fram|satte "
      "frem|"
      "sette fram|gjorde framlegg|ba om|bad "
      "om|trakk|trekte|orienterte|uttalte|erklærte|erklærede|yrkar|yrkade|"
      "proposed|moved) ");
  std::string who;
  return re2::RE2::PartialMatch(piece(text), pattern, &who) && is_full_name(bare_name(who));
}

std::optional<ProposalFact> mover_of(std::string_view text) {
  static const re2::RE2 pattern("(?i)^(?:proposed|moved) by:? ([^:;.]+)[;.]?$");
  static const re2::RE2 initials("(?i)^(?:proposed|moved) by:? (.+?)[;.]?$");
  std::string who;
  if (!re2::RE2::FullMatch(piece(text), pattern, &who) && !re2::RE2::FullMatch(piece(text), initials, &who))
    return std::nullopt;
  ProposalFact proposal;
  proposal.kind = "motion";
  proposal.by.push_back(bare_name(who));
  if (!is_name(proposal.by[0])) return std::nullopt;
  return proposal;
}

ProposalFact recommendation(std::string_view label) {
  ProposalFact proposal;
  proposal.kind = "recommendation";
  static const re2::RE2 possessive(
      "(?i)^(.*?) (?:si|sin|sitt) (?:tilråding|innstilling|framlegg|forslag)\\b.*$");
  static const re2::RE2 of_body(
      "(?i)^(.*?)s (?:forslag til|forslag|förslag|innstilling|tilråding|framlegg|recommendation)\\b.*$");
  static const re2::RE2 from_body("(?i)^(?:innstilling|tilråding) (?:fra|frå) (.*)$");
  std::string body;
  if (re2::RE2::FullMatch(piece(label), possessive, &body) ||
      re2::RE2::FullMatch(piece(label), of_body, &body) ||
      re2::RE2::FullMatch(piece(label), from_body, &body))
    proposal.body = body;
  return proposal;
}

bool take_recommending_body(ProposalFact& proposal) {
  static const re2::RE2 recommends(
      "(?i)^(\\p{Lu}[^,.:;]+?) (?:indstiller|innstiller|tilrår|anbefaler|föreslår|rekommenderar)(?: "
      "(?:til|overfor|på|ovenfor) [^,:;]+)?(?:,|:)? ?((?:at|att) .+)$");
  std::string body;
  std::string text;
  if (!proposal.body.empty() || proposal.text.size() > 2000 ||
      !re2::RE2::FullMatch(proposal.text, recommends, &body, &text))
    return false;
  proposal.body = body;
  proposal.text = text;
  return true;
}

namespace {

/// The mover stands first: `Ada Nes yrkar avslag`, `Motion by Ada Nes, seconded by Bo Lie, to adopt …`.
std::optional<ProposalFact> moved_by(std::string_view sentence, const Vocabulary& words) {
  static const re2::RE2 yrkar("(?i)^([^,.:;]+?(?: \\([^)]*\\))?) yrkar?(?:de)? (?:på |att )?(.+?)\\.?$");
  // `Ada Nes proposed, seconded by Bo Lie, that …`
  static const re2::RE2 moves(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:proposed|moved),? (?:and )?(?:seconded by ([^,;]+?)|([^,;]+?) "
      "seconded),? (?:to (.+?)|(that .+?))\\.?$");
  // `Ada Nes proposed that …`: of whoever has a whole name.
  static const re2::RE2 proposed_that("(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:proposed|moved) (that .+?)\\.?$");
  static const re2::RE2 motion_by(
      "(?i)^(?:a )?motion (?:was )?(?:made )?by ([^,;:]+?),? (?:and )?(?:seconded|supported) by "
      "([^,;:]+?),? (?:to (.+?)|(that .+?))\\.?$");
  // `Ada Nes foreslo å øke …`: of whoever has a whole name; `Styret foreslo` is nobody's proposal.
  static const re2::RE2 proposes(
      "(?i)^([^,.:;]+?)(?: \\(([^)]*)\\))? "
      "(?:foreslo|foreslår|føreslo|føreslår|föreslog|föreslår|foreslog),? "
      "((?:å|at|att) .+?|\\d[\\d .]* (?:kr|kroner|kronor|euro)|kr \\d[\\d ]*(?:\\.\\d{3})*)\\.?$");
  // `Ada Nes (F) stillede ændringsforslag om, at vejen lukkes`
  static const re2::RE2 moves_kind(
      "(?i)^([^,.:;]+?(?: \\([^)]*\\))?) (?:stillede|fremsatte|stillet|fremmet) (\\pL*forslag) om,? "
      "((?:at|å) .+?|\\d.+?|utsett.+?)\\.?$");
  std::string kind;
  std::string who;
  std::string second;
  std::string third;
  std::string what;
  std::string that_what;
  ProposalFact proposal;
  if (re2::RE2::FullMatch(piece(sentence), moves_kind, &who, &kind, &what)) {
    proposal.kind = kind_of(kind);
    proposal.text = what;
    if (!take_movers(who, words, proposal) || proposal.by.empty()) return std::nullopt;
    return proposal;
  }
  const bool is_proposed =
      (re2::RE2::FullMatch(piece(sentence), proposes, &who, &second, &what) &&
       is_full_name(bare_name(who))) ||
      (re2::RE2::FullMatch(piece(sentence), proposed_that, &who, &what) && is_full_name(bare_name(who)));
  if (!is_proposed && !re2::RE2::FullMatch(piece(sentence), yrkar, &who, &what) &&
      !re2::RE2::FullMatch(piece(sentence), moves, &who, &second, &third, &what, &that_what) &&
      !re2::RE2::FullMatch(piece(sentence), motion_by, &who, &second, &what, &that_what))
    return std::nullopt;
  proposal.kind = "motion";
  proposal.text = what.empty() ? that_what : what;
  if (!take_movers(who, words, proposal)) return std::nullopt;
  return proposal;
}

/// What was moved, of what stands behind `proposed by Ada Nes, seconded by Bo Lie`.
std::string moved_behind(std::string rest, std::string_view sentence) {
  static const re2::RE2 that(
      "(?i)^,?\\s*(?:and |it was )?(?:and )?(?:agreed|resolved)?(?: unanimously)?(?: \\([^()]*\\))?:? ?that "
      "(.*)$");
  static const re2::RE2 to(
      "(?i)^,?\\s*(?:and )?(?:it was )?(?:agreed|resolved|decided)(?: unanimously| nem con)?(?: by \\d{1,3} "
      "votes? to "
      "\\d{1,3})? to (.*)$");
  // `Adoption of the accounts was proposed by Ada Nes, seconded by Bo Lie and carried`: what was moved stands
  // first.
  static const re2::RE2 came_of_it(
      "(?i)^[, ]*(?:and )?(?:it was |was )?(?:carried|approved|agreed|adopted|lost|defeated)\\b.*$");
  static const re2::RE2 what_was_moved("^(\\p{Lu}[^,.:;]{3,}) was (?:proposed|moved) by ");
  std::string what;
  if (re2::RE2::FullMatch(rest, that, &what))
    rest = "that " + what;
  else if (re2::RE2::FullMatch(rest, to, &what))
    rest = what;
  while (!rest.empty() && (rest.back() == '.' || rest.back() == ':')) rest.pop_back();
  if (re2::RE2::FullMatch(rest, came_of_it)) {
    rest.clear();
    re2::RE2::PartialMatch(piece(sentence), what_was_moved, &rest);
  }
  return std::string(trim(rest));
}

}  // namespace

std::optional<ProposalFact> proposal_in_prose(std::string_view sentence, const Vocabulary& words) {
  if (auto proposal = moved_by(sentence, words)) return proposal;
  static const re2::RE2 proposed_by(
      "(?i)(?:it was proposed by|on the proposal of|proposed by|moved by) ([^,;]+?)(?:,| and)? (?:(?:and "
      ")?seconded by "
      "([^,;]+?)(,|\\s+that\\b|\\s+and\\b|\\s+it was\\b|:|$))(.*)$");
  std::string who;
  std::string second;
  std::string between;
  std::string rest;
  if (!re2::RE2::PartialMatch(piece(sentence), proposed_by, &who, &second, &between, &rest))
    return std::nullopt;
  // `On the proposal of Ada Nes and seconded by Bo Lie action is needed …` goes on without telling where.
  if (!is_name(bare_name(second)) || !is_name(bare_name(who))) return std::nullopt;
  if (trim(between) == "that" || trim(between) == "it was") rest = std::string(trim(between)) + rest;
  ProposalFact proposal;
  proposal.kind = "motion";
  proposal.by.push_back(bare_name(who));
  proposal.text = moved_behind(std::move(rest), sentence);
  return proposal;
}

}  // namespace ko::import
