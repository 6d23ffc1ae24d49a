// SPDX-License-Identifier: MIT
#include "import/recognise/letter/letter_head.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <utility>

#include "import/recognise/letter/addresses.hpp"
#include "import/recognise/letter/organisation_words.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

bool is_of_head(Label label) {
  return label == Label::our_reference || label == Label::their_reference || label == Label::caseworker ||
         label == Label::date || label == Label::case_reference || label == Label::place;
}

}  // namespace

bool LetterHead::take_letterhead(const Piece& each) {
  std::vector<Span> lines = each.cells.empty() ? lines_of(source_, each.span) : std::vector<Span>();
  const std::string first = each.cells.empty() ? std::string(lines.empty() ? "" : source_.of(lines[0]))
                                               : std::string(trim(each.cells[0]));
  if (first.size() > 60 || first.find_first_of("0123456789:.,") != std::string::npos ||
      !is_organisation_by_words(first))
    return false;
  const Span span = lines.empty() ? each.span : lines[0];
  facts_.sender = {first, span};
  place(span);
  // The day may stand beside it, or below.
  if (!each.cells.empty()) (void)take_place_and_date(each);
  for (const Span line : lines)
    if (take_place_and_date(each, std::string(source_.of(line)))) break;
  // Below it stands a department, or the address.
  if (lines.size() > 1) place(each.span);
  return true;
}

bool LetterHead::take_subject(const Piece& each) {
  static const re2::RE2 subject(
      "(?i)(?:sak|gjelder|gjeld|vedrørende|vedr\\.?|angående|angåande|ang\\.?|emne|re|ärende|ämne): "
      "(.{4,120})");
  std::string title;
  if (facts_.title || !re2::RE2::FullMatch(each.text, subject, &title)) return false;
  facts_.title = {without_point(title), each.span};
  place(each.span);
  return true;
}

bool LetterHead::take_title(const Piece& each) {
  if (each.kind != BlockKind::heading || facts_.title) return false;
  static const re2::RE2 of_address(
      "(?i)(?:til|to|till) .*|adresse(?:liste|feltet)|(?:iflg|ifølge|se|enligt|see|jf|ifølgje)\\.? "
      ".*liste.*|"
      "\\d{3} ?\\d{1,2} \\pL.*|brev|letter|høring|remiss|(?:circular|rundskriv|"
      "likelydende brev)(?: (?:to|til) .*)?");
  if (re2::RE2::FullMatch(each.text, of_address)) return false;
  facts_.title = {without_point(each.text), each.span};
  place(each.span);
  return true;
}

bool LetterHead::take_columns(const Piece& each) {
  if (!columns_.empty()) {
    const std::vector<std::optional<Label>> columns = std::exchange(columns_, {});
    bool is_taken = false;
    for (std::size_t at = 0; at < columns.size() && at < each.cells.size(); ++at) {
      const std::string_view value = trim(each.cells[at]);
      if (!columns[at]) continue;
      if (value.empty() && *columns[at] == Label::their_reference) facts_.their_reference_is_blank = true;
      if (!value.empty()) is_taken = take_value(each, *columns[at], value) || is_taken;
    }
    return is_taken;
  }
  std::size_t labels = 0;
  for (const std::string& cell : each.cells) {
    const auto label = labelled(cell, words_);
    columns_.push_back(label && label->is_alone ? std::optional(label->label) : std::nullopt);
    if (columns_.back() && is_of_head(*columns_.back())) ++labels;
  }
  if (labels < 2) columns_.clear();
  if (columns_.empty()) return false;
  place(each.span);
  return true;
}

bool LetterHead::take_labels_in_cells(const Piece& each) {
  bool is_taken = false;
  for (std::size_t at = 0; at < each.cells.size(); ++at) {
    const auto label = labelled(each.cells[at], words_);
    if (!label || !is_of_head(label->label)) continue;
    const bool has_next =
        label->is_alone && at + 1 < each.cells.size() && !labelled(each.cells[at + 1], words_);
    const std::string value(trim(has_next ? std::string_view(each.cells[at + 1])
                                          : std::string_view(each.cells[at]).substr(label->rest)));
    if (!value.empty() && take_value(each, label->label, value)) is_taken = true;
  }
  return is_taken;
}

bool LetterHead::take_values(const Piece& each, Label label, std::string_view value) {
  static const re2::RE2 next("[ \\t]((?:\\pL+ )?(\\pL{2,}\\.?)): ");
  re2::StringPiece rest = piece(value);
  re2::StringPiece two;
  re2::StringPiece one;
  while (re2::RE2::FindAndConsume(&rest, next, &two, &one)) {
    // Of `Ada Nes Dato: ` the first word belongs to the value.
    for (const re2::StringPiece& words : {two, one}) {
      const auto begin = static_cast<std::size_t>(words.data() - value.data());
      const auto following = labelled(value.substr(begin), words_);
      if (!following || !is_of_head(following->label)) continue;
      const bool is_taken = take_value(each, label, trim(value.substr(0, begin)));
      return take_values(each, following->label, trim(value.substr(begin + following->rest))) || is_taken;
    }
  }
  return take_value(each, label, value);
}

bool LetterHead::take_title_before(const Piece& paragraph, const Piece& line) {
  constexpr std::size_t shortest_prose = 40;
  constexpr std::size_t longest_title = 110;
  if (facts_.title || (!facts_.date.day && !facts_.reference) || paragraph.kind != BlockKind::paragraph ||
      line.kind != BlockKind::paragraph || paragraph.text.size() < shortest_prose ||
      !paragraph.text.ends_with('.') || line.text.size() > longest_title)
    return false;
  static const re2::RE2 title("\\p{Lu}\\pL+ .*[\\pL\\d)»\"]");
  static const re2::RE2 no_title("(?i)\\d{3} ?\\d{1,2} \\pL+|.*@.*|(?:til|to|v/|att|c/o|tlf).*|.*:.*");
  if (!re2::RE2::FullMatch(line.text, title) || re2::RE2::FullMatch(line.text, no_title) ||
      lines_of(source_, line.span).size() > 2)
    return false;
  facts_.title = {line.text, line.span};
  place(line.span);
  return true;
}

bool LetterHead::take_value(const Piece& each, Label label, std::string_view value) {
  const auto say = [&](Said& said) {
    if (said) return false;
    said = {std::string(trim(value)), each.span};
    place(each.span);
    return true;
  };
  static const re2::RE2 nothing("[-–—_. ]*");
  switch (label) {
    case Label::our_reference:
    case Label::case_reference: return say(facts_.reference);
    case Label::their_reference:
      if (!re2::RE2::FullMatch(piece(value), nothing)) return say(facts_.their_reference);
      facts_.their_reference_is_blank = true;
      place(each.span);
      return true;
    case Label::caseworker: return is_full_name(bare_name(value)) && say(facts_.caseworker);
    case Label::title: return say(facts_.title);
    case Label::sender: {
      const std::size_t at = source_.of(each.span).find(value);
      const auto begin = static_cast<std::uint32_t>(each.span.begin + at);
      const auto mail = at == std::string_view::npos ? std::vector<RecipientFact>()
                                                     : mail_addresses(source_, {begin, each.span.end});
      if (mail.size() != 1) return say(facts_.sender);
      facts_.sender_email = mail[0].email;
      if (mail[0].name.empty() || facts_.sender) return true;
      facts_.sender = {mail[0].name, each.span};
      place(each.span);
      return true;
    }
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

bool LetterHead::take_place_and_date(const Piece& each) {
  if (facts_.date.day) return false;
  if (!each.cells.empty() && facts_.title) return false;
  if (each.cells.empty()) return take_place_and_date(each, each.text);
  return std::ranges::any_of(each.cells,
                             [&](const std::string& cell) { return take_place_and_date(each, cell); });
}

bool LetterHead::take_place_and_date(const Piece& each, const std::string& text) {
  if (text.size() > 60) return false;
  const auto day = find_day(text, words_);
  if (!day || day->end + 1 < text.size()) return false;
  std::string before = text.substr(0, day->begin);
  static const re2::RE2 fill("(?i)[ ,]*(?:den|the|d\\.)? *$");
  static const re2::RE2 weekday("[ ,]*\\pL+$");
  re2::RE2::Replace(&before, fill, "");
  if (day->weekday) re2::RE2::Replace(&before, weekday, "");
  if (!before.empty() && !is_name(before)) return false;
  // `Høring 3. mars 2025` is a title, and `Vik, 3. mars 2025` is none.
  if (each.kind == BlockKind::heading && !before.empty() && text.find(',') == std::string::npos) return false;
  if (!day->weekday_is_right()) return false;
  facts_.date = {day->day, {}, each.span};
  if (!before.empty()) facts_.place = {before, each.span};
  place(each.span);
  return true;
}

}  // namespace ko::import
