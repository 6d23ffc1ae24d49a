// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/frame.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

bool FrameReader::take_names(std::vector<Said>& names, std::string_view text, Span span) {
  std::string list(trim(text));
  while (list.ends_with('.')) list.pop_back();
  const auto found = name_list(list);
  if (!found || found->empty()) return false;
  for (const ListedName& name : *found) {
    if (!is_full_name(name.name)) return false;
    const bool is_known = std::ranges::any_of(
        names, [&](const Said& each) { return name_key(each.text) == name_key(name.name); });
    if (!is_known) names.push_back({name.name, span});
  }
  place(span);
  return true;
}

bool FrameReader::take_more_names(std::vector<Said>& names, const Piece& piece) {
  const auto is_known = [&](const ListedName& name) {
    return std::ranges::any_of(
        facts_.attendees, [&](const AttendeeFact& each) { return may_be_same_name(each.name, name.name); });
  };
  // `Ada Nes        Bo Lie`: names side by side.
  std::string text = piece.text;
  if (piece.kind == BlockKind::table_row) {
    text.clear();
    for (const std::string& cell : piece.cells)
      if (!cell.empty()) text += (text.empty() ? "" : ", ") + cell;
  }
  const auto found = name_list(text);
  if (names.empty() || facts_.attendees.empty() || (found && std::ranges::all_of(*found, is_known)))
    return take_names(names, text, piece.span);
  return false;
}

bool FrameReader::take_signature(const Piece& piece) {
  static const re2::RE2 signature("^([^,(:]+?)(?:, | – | - | ?\\()([^,()]+)\\)?\\.?$");
  static const re2::RE2 clerk(
      "(?i)(?:(?:city|town|parish|village|county|council|recording) )+(?:clerk|secretary)");
  std::string who;
  std::string office;
  if (!re2::RE2::FullMatch(piece.text, signature, &who, &office) || !is_full_name(bare_name(who)))
    return false;
  const auto label = words_.label(plain(office));
  Said* said = nullptr;
  if (label == Label::secretary || re2::RE2::FullMatch(office, clerk)) said = &facts_.secretary;
  if (label == Label::chair) said = &facts_.chair;
  if (said == nullptr) return false;
  if (!*said) *said = {bare_name(who), piece.span};
  place(piece.span);
  return true;
}

void FrameReader::settle_body() {
  if (!facts_.body && has_document_word_ && body_above_) {
    facts_.body = body_above_;
    place(body_above_.span);
  }
  if (!above_) return;
  const std::string above = fold_case(above_.text);
  // `HARTLEY WOLD PARISH COUNCIL` above the minutes of `the Parish Council` has its whole name.
  const bool is_whole_name = facts_.body && above.size() > facts_.body.text.size() &&
                             above.ends_with(" " + fold_case(facts_.body.text));
  const bool is_whose = !facts_.body && tells_of_meeting_ && !is_municipality(above_.text);
  if (!is_whole_name && !is_whose) return;
  facts_.body = above_;
  place(above_.span);
}

void FrameReader::settle_offices() {
  static const re2::RE2 chairs(
      "(?i)\\((?:[^()]*[,;] ?)?(?:in the "
      ")?(?:chair|chairman|chairwoman|chairperson|presiding)(?:[,;][^()]*)?\\)");
  const AttendeeFact* chair = nullptr;
  const AttendeeFact* secretary = nullptr;
  std::size_t chairs_named = 0;
  std::size_t secretaries_named = 0;
  for (const AttendeeFact& each : facts_.attendees) {
    if (each.attendance == Attendance::absent) continue;
    if (each.keeps_minutes) secretary = &each, ++secretaries_named;
    if (each.attendance == Attendance::present && each.role == "leader" &&
        re2::RE2::PartialMatch(running_text(source_, each.spans[0]), chairs))
      chair = &each, ++chairs_named;
  }
  if (!facts_.chair && chairs_named == 1) facts_.chair = {chair->name, chair->spans[0]};
  if (!facts_.secretary && secretaries_named == 1) facts_.secretary = {secretary->name, secretary->spans[0]};
}

}  // namespace ko::import
