// SPDX-License-Identifier: MIT
#include "import/recognise/text/approval_words.hpp"

#include <re2/re2.h>

#include <array>
#include <string>

#include "import/recognise/text/pattern_input.hpp"

namespace ko::import {
namespace {

// Each is part of a pattern, between bounds of words. The languages are those that minutes are read in.
constexpr std::string_view notice_words = "(?:møte)?innkalling(?:en|a)?|kallelsen?|indkaldelsen?|the notice";
constexpr std::string_view agenda_words =
    "saks?list(?:e|en|a)|dagsorden(?:en)?|dagordning(?:en)?|(?:the )?agenda(?:en)?";
constexpr std::string_view minutes_words =
    "referat(?:et|er)?|protokoll(?:en|a)?|møtebok(?:a|en)?|(?:the )?minutes|mötesprotokollet";
constexpr std::string_view approved_words =
    "godkjen(?:t|te|d|de|nes|ner|nast)|godkän(?:d|da|t|des|ner|ns)|godkend(?:t|te|es|er)|approved";
constexpr std::string_view minutes_approved_words = "adopted|agreed|accepted|confirmed";
/// Nobody had anything to say.
constexpr std::string_view without_remarks = "uten merknader|ingen merknader|utan merknader|utan merknadar";
constexpr std::string_view not_words = "ikke|ikkje|inte|not";

std::string any_of(std::string_view words) {
  return "\\b(?:" + std::string(words) + ")\\b";
}

constexpr std::string_view words_of(Approvable what) {
  constexpr std::array<std::string_view, 3> words = {notice_words, agenda_words, minutes_words};
  return words[static_cast<std::size_t>(what)];
}

/// A pattern for each that can be approved.
using ApprovalPatterns = std::array<re2::RE2, 3>;

bool fits(const ApprovalPatterns& patterns, Approvable what, std::string_view folded) {
  return re2::RE2::PartialMatch(piece(folded), patterns[static_cast<std::size_t>(what)]);
}

ApprovalPatterns patterns_of(const std::string& before, const std::string& behind) {
  const auto pattern = [&](Approvable what) { return before + std::string(words_of(what)) + behind; };
  return {re2::RE2(pattern(Approvable::notice)), re2::RE2(pattern(Approvable::agenda)),
          re2::RE2(pattern(Approvable::minutes))};
}

}  // namespace

bool mentions(Approvable what, std::string_view folded) {
  static const ApprovalPatterns patterns = patterns_of("\\b(?:", ")\\b");
  return fits(patterns, what, folded);
}

bool begins_with(Approvable what, std::string_view folded) {
  static const ApprovalPatterns patterns = patterns_of("^(?:den? )?(?:", ")\\b");
  return fits(patterns, what, folded);
}

bool begins_with_approval_of(Approvable what, std::string_view folded) {
  static const ApprovalPatterns patterns =
      patterns_of("^(?:" + std::string(approved_words) + ") (?:", ")\\b");
  return fits(patterns, what, folded);
}

bool says_approved(std::string_view folded) {
  static const re2::RE2 yes(any_of(std::string(approved_words) + '|' + std::string(without_remarks)));
  static const re2::RE2 no("\\b(?:" + std::string(not_words) +
                           ") (?:\\S+ )?(?:" + std::string(approved_words) + ")\\b");
  return re2::RE2::PartialMatch(piece(folded), yes) && !re2::RE2::PartialMatch(piece(folded), no);
}

bool says_minutes_approved(std::string_view folded) {
  static const re2::RE2 yes(any_of(std::string(approved_words) + '|' + std::string(minutes_approved_words)));
  return re2::RE2::PartialMatch(piece(folded), yes);
}

bool is_approval_alone(std::string_view folded) {
  static const re2::RE2 alone("(?:" + std::string(approved_words) +
                              "|agreed)(?: (?:uten|utan|without|uden) [^.]*)?\\.?");
  return re2::RE2::FullMatch(piece(folded), alone);
}

bool says_not(std::string_view folded) {
  static const re2::RE2 no(any_of(not_words));
  return re2::RE2::PartialMatch(piece(folded), no);
}

}  // namespace ko::import
