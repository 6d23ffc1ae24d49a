// SPDX-License-Identifier: MIT
#include "import/recognise/letter/letter.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "import/recognise/letter/addresses.hpp"
#include "import/recognise/letter/letter_head.hpp"
#include "import/recognise/letter/requests.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_of_address(Label label) {
  return label == Label::recipients || label == Label::copies;
}

/// `Til`, `To`: a label before a colon alone, as those words begin sentences and headings, too.
bool is_label_of_list(std::string_view text, const Labelled& label) {
  return text.find(':') != std::string_view::npos || label.said.size() > 4;
}

/// Lists under these words have those whose statements are wanted.
bool lists_those_asked(std::string_view said) {
  static const re2::RE2 asked("(?i)(?:hørings|høyrings|remiss).*|consultees");
  return re2::RE2::FullMatch(piece(said), asked);
}

bool is_salutation(std::string_view text) {
  static const re2::RE2 dear(fmt::format("(?:{})\\b.{{0,60}}", greeting_words));
  return re2::RE2::FullMatch(piece(text), dear);
}

class LetterReader {
 public:
  LetterReader(const SourceText& source, const Vocabulary& words) : source_(source), words_(words) {}

  LetterFacts read(const std::vector<Piece>& pieces) {
    for (const Piece& each : pieces) take(each);
    if (facts_.recipients.empty())
      facts_.recipients = recipient_on_paper(source_, above_, salutation_, facts_.placed);
    read_requests(told_, words_, facts_);
    return std::move(facts_);
  }

 private:
  void place(Span span) { facts_.placed.push_back(span); }

  void take(const Piece& each) {
    ++taken_;
    if (taken_ == 1 && head_.take_letterhead(each)) return;
    if (head_.take_columns(each) || head_.take_labels_in_cells(each)) return;
    const auto label = labelled(each.text, words_);
    if (label && each.kind != BlockKind::table_row) {
      if (take_label(each, *label)) return;
      // `Vedlegg:` ends a list of recipients.
      if (each.text.find(':') != std::string::npos) section_.reset();
    }
    if (waiting_) {
      const Label of = *waiting_;
      waiting_.reset();
      if (head_.take_value(each, of, each.text)) return;
    }
    if (is_salutation(each.text)) {
      section_.reset();
      salutation_ = each.text;
      return place(each.span);
    }
    if (head_.take_place_and_date(each)) return;
    if (head_.take_subject(each)) return section_.reset();
    if (section_) {
      if (is_of_address(*section_) && take_addresses(each, each.span)) return;
      if (*section_ == Label::regards && take_signature(each)) return;
      section_.reset();
    }
    if (head_.take_title(each)) return;
    if (!above_.empty() && head_.take_title_before(each, above_.back())) above_.pop_back();
    if (!facts_.title) above_.push_back(each);
    if (each.kind == BlockKind::table_row) {
      told_.push_back({.text = each.text, .span = each.span, .cells = each.cells, .table = each.table});
      return;
    }
    if (each.kind == BlockKind::list_item) {
      told_.push_back({.text = each.text, .span = each.span, .is_item = true});
      return;
    }
    for (Sentence& sentence : sentences_of(source_, each))
      told_.push_back({std::move(sentence.text), sentence.span});
  }

  bool take_label(const Piece& each, const Labelled& label) {
    const std::string rest(trim(std::string_view(each.text).substr(label.rest)));
    switch (label.label) {
      case Label::our_reference:
      case Label::their_reference:
      case Label::case_reference:
      case Label::caseworker:
      case Label::date:
      case Label::place:
      case Label::title:
      case Label::sender:
        section_.reset();
        if (each.text.find(':') == std::string::npos) return false;
        if (!rest.empty()) return head_.take_values(each, label.label, rest);
        place(each.span);
        // A blank reference is one that was left blank; the value of other labels may stand below.
        if (label.label == Label::their_reference)
          facts_.their_reference_is_blank = true;
        else if (label.label != Label::our_reference && label.label != Label::case_reference)
          waiting_ = label.label;
        return true;
      case Label::recipients:
      case Label::copies: {
        if (!is_label_of_list(each.text, label)) return false;
        section_ = label.label;
        waiting_.reset();
        if (lists_those_asked(label.said)) {
          facts_.recipients_are_asked = true;
          facts_.recipients_are_bodies = label.said.find("instans") != std::string::npos;
        }
        place(each.span);
        static const re2::RE2 elsewhere(
            "(?i)(?:se|iflg\\.?|ifølge|ifølgje|enligt|see|jf\\.?|according to) .*");
        if (!rest.empty() && !re2::RE2::FullMatch(rest, elsewhere)) take_addresses(each, after_label(each));
        return true;
      }
      case Label::regards:
        section_ = Label::regards;
        waiting_.reset();
        place(each.span);
        return true;
      default: return false;
    }
  }

  /// Who signed: a name, and the title below it, in lines of their own or of one paragraph. Of several beside
  /// each other the first.
  bool take_signature(const Piece& each) {
    if (each.kind == BlockKind::list_item || each.text.size() > 120) return false;
    if (!each.cells.empty()) return take_line_of_signature(std::string(trim(each.cells[0])), each.span);
    bool is_taken = false;
    for (const Span line : lines_of(source_, each.span)) {
      if (!take_line_of_signature(std::string(source_.of(line)), line)) break;
      is_taken = true;
    }
    return is_taken;
  }

  bool take_line_of_signature(const std::string& text, Span span) {
    if (text.size() > 80) return false;
    // In whose name it is signed.
    static const re2::RE2 in_name_of("(?i)(?:for|for og på vegne av|på vegne av|on behalf of|för) \\p{Lu}.*");
    if (re2::RE2::FullMatch(text, in_name_of)) {
      place(span);
      return true;
    }
    if (!facts_.signatory && is_full_name(bare_name(text))) {
      facts_.signatory = {bare_name(text), span};
      place(span);
      return true;
    }
    if (facts_.signatory && !facts_.signatory_title &&
        text.find_first_of("0123456789:.") == std::string::npos) {
      facts_.signatory_title = {text, span};
      place(span);
      return true;
    }
    return false;
  }

  /// What follows the label of a piece.
  Span after_label(const Piece& each) const {
    const std::size_t colon = source_.of(each.span).find(':');
    return {static_cast<std::uint32_t>(each.span.begin + colon + 1), each.span.end};
  }

  bool take_addresses(const Piece& each, Span span) {
    if (each.kind == BlockKind::heading || is_no_address(source_.of(span))) return false;
    take_recipients(source_, each, span, *section_ == Label::recipients ? facts_.recipients : facts_.copies);
    place(each.span);
    return true;
  }

  const SourceText& source_;
  const Vocabulary& words_;
  LetterFacts facts_ = {};
  LetterHead head_{source_, words_, facts_};
  std::size_t taken_ = 0;  // pieces
  std::optional<Label> waiting_ = {};
  std::optional<Label> section_ = {};
  std::vector<Piece> above_ = {};  // what stands above the title, and nothing was made of it
  std::vector<ToldText> told_ = {};
  std::string salutation_ = {};
};

}  // namespace

bool looks_like_letter(const std::vector<Piece>& pieces, const Vocabulary& words) {
  int signs = 0;
  bool is_minutes = false;
  const auto look = [&](const std::string& text) {
    const auto label = labelled(text, words);
    if (!label) return;
    switch (label->label) {
      case Label::our_reference: signs += 2; break;
      case Label::their_reference: signs += 1; break;
      case Label::regards: signs += label->is_alone ? 2 : 0; break;
      case Label::recipients:
      case Label::copies: signs += is_label_of_list(text, *label) ? 1 : 0; break;
      case Label::present:
      case Label::absent: is_minutes = true; break;
      default: break;
    }
  };
  for (const Piece& each : pieces) {
    if (each.cells.empty())
      look(each.text);
    else
      std::ranges::for_each(each.cells, look);
  }
  return signs >= 3 && !is_minutes;
}

LetterFacts read_letter(const SourceText& source, const std::vector<Piece>& pieces, const Vocabulary& words) {
  return LetterReader(source, words).read(pieces);
}

}  // namespace ko::import
