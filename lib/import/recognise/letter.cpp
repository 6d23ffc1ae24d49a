// SPDX-License-Identifier: MIT
#include "import/recognise/letter.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/sentences.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_of_address(Label label) {
  return label == Label::recipients || label == Label::copies;
}

class LetterReader {
 public:
  LetterReader(const SourceText& source, const Vocabulary& words) : source_(source), words_(words) {}

  LetterFacts read(const std::vector<Piece>& pieces) {
    for (const Piece& each : pieces) take(each);
    return std::move(facts_);
  }

 private:
  void place(Span span) { facts_.placed.push_back(span); }

  void take(const Piece& each) {
    ++taken_;
    if (take_letterhead(each)) return;
    const auto label = labelled(each.text, words_);
    if (label && take_label(each, *label)) return;
    if (waiting_) {
      const Label of = *waiting_;
      waiting_.reset();
      if (take_value(each, of, each.text)) return;
    }
    if (section_) {
      if (is_of_address(*section_) && take_addresses(each, each.span)) return;
      if (*section_ == Label::regards && take_signature(each)) return;
      section_.reset();
    }
    if (each.kind == BlockKind::heading && !facts_.title) {
      facts_.title = {without_point(each.text), each.span};
      return place(each.span);
    }
    if (take_place_and_date(each)) return;
    for (const Sentence& sentence : sentences_of(source_, each)) take_deadline(sentence);
  }

  /// The sender's name at the head of the paper, above anything else.
  bool take_letterhead(const Piece& each) {
    static const re2::RE2 organisation(
        "(?i)(?:kommune|fylke|fylkeskommune|departementet|direktoratet|statsforvalteren?|kommun|region|"
        "forvaltning|council|ministry|university|universitetet|høgskolen|høgskulen|stiftelsen?|stiftinga|"
        "forening|foreningen|foreininga|forbundet?|tilsynet)\\s*$");
    if (taken_ != 1 || each.text.size() > 60 ||
        each.text.find_first_of("0123456789:.,") != std::string::npos ||
        !re2::RE2::PartialMatch(each.text, organisation))
      return false;
    facts_.sender = {each.text, each.span};
    place(each.span);
    return true;
  }

  bool take_label(const Piece& each, const Labelled& label) {
    const std::string rest(trim(std::string_view(each.text).substr(label.rest)));
    switch (label.label) {
      case Label::our_reference:
      case Label::their_reference:
      case Label::caseworker:
      case Label::date:
      case Label::place:
      case Label::title:
      case Label::sender:
        section_.reset();
        if (each.text.find(':') == std::string::npos) return false;
        if (!rest.empty()) return take_value(each, label.label, rest);
        place(each.span);
        // A blank reference is one that was left blank; the value of other labels may stand below.
        if (label.label == Label::their_reference)
          facts_.their_reference_is_blank = true;
        else if (label.label != Label::our_reference)
          waiting_ = label.label;
        return true;
      case Label::recipients:
      case Label::copies:
        if (each.text.find(':') == std::string::npos) return false;
        section_ = label.label;
        waiting_.reset();
        place(each.span);
        if (!rest.empty()) take_addresses(each, after_label(each));
        return true;
      case Label::regards:
        section_ = Label::regards;
        waiting_.reset();
        place(each.span);
        return true;
      default: return false;
    }
  }

  bool take_value(const Piece& each, Label label, std::string_view value) {
    const auto say = [&](Said& said) {
      if (said) return false;
      said = {std::string(trim(value)), each.span};
      place(each.span);
      return true;
    };
    switch (label) {
      case Label::our_reference: return say(facts_.reference);
      case Label::their_reference: return say(facts_.their_reference);
      case Label::caseworker: return is_full_name(bare_name(value)) && say(facts_.caseworker);
      case Label::title: return say(facts_.title);
      case Label::sender: return say(facts_.sender);
      case Label::place: return say(facts_.place);
      case Label::date:
        if (const auto day = find_day(value, words_); day && !facts_.date.day) {
          facts_.date = {day->day, {}, each.span};
          place(each.span);
          return true;
        }
        return false;
      default: return false;
    }
  }

  /// `Lillehammer, 23. mars 2017`
  bool take_place_and_date(const Piece& each) {
    if (facts_.date.day || each.text.size() > 60) return false;
    const auto day = find_day(each.text, words_);
    if (!day || day->end + 1 < each.text.size()) return false;
    std::string before = each.text.substr(0, day->begin);
    static const re2::RE2 fill("(?i)[ ,]*(?:den|the)? *$");
    re2::RE2::Replace(&before, fill, "");
    if (!before.empty() && !is_name(before)) return false;
    if (!day->weekday_is_right()) return false;
    facts_.date = {day->day, {}, each.span};
    if (!before.empty()) facts_.place = {before, each.span};
    place(each.span);
    return true;
  }

  bool take_signature(const Piece& each) {
    if (each.kind != BlockKind::paragraph || each.text.size() > 80) return false;
    if (!facts_.signatory && is_full_name(bare_name(each.text))) {
      facts_.signatory = {bare_name(each.text), each.span};
      place(each.span);
      return true;
    }
    if (facts_.signatory && !facts_.signatory_title &&
        each.text.find_first_of("0123456789:.") == std::string::npos) {
      facts_.signatory_title = {each.text, each.span};
      place(each.span);
      return true;
    }
    return false;
  }

  /// What follows the label of a piece.
  Span after_label(const Piece& each) const {
    const std::size_t colon = source_.of(each.span).find(':');
    return {static_cast<std::uint32_t>(each.span.begin + colon + 1), each.span.end};
  }

  /// Recipients, a line or some lines each: the name, before the first comma, has no number in it.
  bool take_addresses(const Piece& each, Span span) {
    if (each.kind == BlockKind::heading) return false;
    auto& list = *section_ == Label::recipients ? facts_.recipients : facts_.copies;
    std::uint32_t begin = span.begin;
    for (std::uint32_t at = span.begin; at <= span.end; ++at) {
      if (at < span.end && source_.text[at] != '\n') continue;
      const std::string_view line = trim(source_.of({begin, at}));
      if (!line.empty()) take_recipient(list, line, {begin, at});
      begin = at + 1;
    }
    place(each.span);
    return true;
  }

  static void take_recipient(std::vector<RecipientFact>& list, std::string_view line, Span span) {
    const std::size_t comma = std::min(line.find(','), line.size());
    const std::string_view name = trim(line.substr(0, comma));
    const std::string_view rest = comma == line.size() ? "" : trim(line.substr(comma + 1));
    const bool goes_on = name.find_first_of("0123456789") != std::string_view::npos;
    if (goes_on && !list.empty()) {
      append(list.back().address, line);
      list.back().span.end = span.end;
      return;
    }
    RecipientFact recipient;
    recipient.name = std::string(name);
    recipient.span = span;
    std::string_view address = rest;
    if (address.starts_with("c/o ")) {
      const std::size_t end = std::min(address.find(','), address.size());
      recipient.care_of = std::string(trim(address.substr(4, end - 4)));
      address = end == address.size() ? "" : trim(address.substr(end + 1));
    }
    recipient.address = std::string(address);
    list.push_back(std::move(recipient));
  }

  static void append(std::string& address, std::string_view more) {
    if (!address.empty()) address += ", ";
    address += more;
  }

  void take_deadline(const Sentence& sentence) {
    static const re2::RE2 asks(
        "(?i)(?:uttalelser?|høringssvar|svar|merknader|innspill|kommentarer|fråsegner?|responses?|comments?|"
        "yttranden?|høringssvar)\\b.*"
        "\\b(?:sendes|sendast|bes|må|avgis|innen|be sent|submitted|by|within|senast|inden)\\b");
    static const re2::RE2 request(
        "(?i)\\b(?:ber om at|bes om å|bes? (?:dere|de|kommunen|styret|rådet) (?:om )?å|we ask "
        "(?:that|you)|are asked to|anmodes om å)\\b");
    if (re2::RE2::PartialMatch(sentence.text, request)) {
      facts_.requests.push_back({sentence.text, sentence.span});
      place(sentence.span);
    }
    static const re2::RE2 lead("(?i)\\b(?:innen|senest|within|by|senast|inden|frist:?)\\b");
    if (!re2::RE2::PartialMatch(sentence.text, asks) || facts_.deadline.day) return;
    re2::StringPiece rest = piece(sentence.text);
    if (!re2::RE2::FindAndConsume(&rest, lead)) return;
    const auto day = find_day({rest.data(), rest.size()}, words_, facts_.date.day);
    if (!day || day->begin > 12 || !day->weekday_is_right()) return;
    facts_.deadline = {day->day, {}, sentence.span};
    facts_.asked = {sentence.text, sentence.span};
    place(sentence.span);
  }

  const SourceText& source_;
  const Vocabulary& words_;
  LetterFacts facts_ = {};
  std::size_t taken_ = 0;  // pieces
  std::optional<Label> waiting_ = {};
  std::optional<Label> section_ = {};
};

}  // namespace

bool looks_like_letter(const std::vector<Piece>& pieces, const Vocabulary& words) {
  int signs = 0;
  for (const Piece& each : pieces) {
    const auto label = labelled(each.text, words);
    if (!label) continue;
    const bool has_colon = each.text.find(':') != std::string::npos;
    switch (label->label) {
      case Label::our_reference: signs += 2; break;
      case Label::their_reference: signs += 1; break;
      case Label::regards: signs += label->is_alone ? 2 : 0; break;
      case Label::recipients:
      case Label::copies: signs += has_colon ? 1 : 0; break;
      case Label::present:
      case Label::absent: return false;
      default: break;
    }
  }
  return signs >= 3;
}

LetterFacts read_letter(const SourceText& source, const std::vector<Piece>& pieces, const Vocabulary& words) {
  return LetterReader(source, words).read(pieces);
}

}  // namespace ko::import
