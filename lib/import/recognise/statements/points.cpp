// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

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

/// `Q: How many?`, `A: Fourteen.`
std::optional<PointFact> question_or_answer(std::string_view text) {
  static const re2::RE2 asks("^(?:Q|Question|Spørsmål|Spm\\.?|Fråga|Spørgsmål): (.+)$");
  static const re2::RE2 answers("^(?:A|Answer|Svar): (.+)$");
  PointFact point;
  const std::string all(text);
  if (re2::RE2::FullMatch(all, asks, &point.text))
    point.kind = "question";
  else if (re2::RE2::FullMatch(all, answers, &point.text))
    point.kind = "answer";
  else
    return std::nullopt;
  return point;
}

}  // namespace

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
  if (auto told = question_or_answer(text)) return *std::move(told);
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
