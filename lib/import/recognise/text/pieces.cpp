// SPDX-License-Identifier: MIT
#include "import/recognise/text/pieces.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "base/text/digits.hpp"
#include "base/values/calendar_names.hpp"
#include "import/recognise/text/dated_labels.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/openings.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

Span trimmed(const SourceText& source, Span span) {
  const auto is_space = [&](std::uint32_t at) {
    const char c = source.text[at];
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  };
  while (span.begin < span.end && is_space(span.begin)) ++span.begin;
  while (span.end > span.begin && is_space(span.end - 1)) --span.end;
  return span;
}

std::uint32_t column_of(const SourceText& source, std::uint32_t at) {
  std::uint32_t column = 0;
  while (at > 0 && source.text[at - 1] != '\n' && source.text[at - 1] != '\f') --at, ++column;
  return column;
}

/// True of `20. mars 2025`, which begins a line like a number of a list.
bool begins_with_day(std::string_view line) {
  static const re2::RE2 day("^\\d{1,2}\\. (\\pL+)(?:[ .,;:)]|$)");
  std::string word;
  return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), day, &word) &&
         begins_with_month(word);
}

/// What numbers a line: `1.`, `a)`, `-`, `•`. Empty where nothing does.
std::string_view marker_of_item(std::string_view line) {
  static const re2::RE2 pattern("^((?:\\d{1,2}[.)]|[a-zæøå][.)]|[-–•*·▪○o]|[ivx]{1,4}[.)]))\\s+\\S");
  static const re2::RE2 close("^(\\d{1,2}\\.)\\pL");
  re2::StringPiece marker;
  const re2::StringPiece text(line.data(), line.size());
  if (begins_with_day(line)) return {};
  if (re2::RE2::PartialMatch(text, pattern, &marker) || re2::RE2::PartialMatch(text, close, &marker))
    return {marker.data(), marker.size()};
  return {};
}

Piece piece_of(const SourceText& source, const Block& block, Span span, Span marker) {
  Piece piece;
  piece.kind = block.kind;
  piece.level = block.level;
  piece.table = block.table;
  piece.span = trimmed(source, span);
  piece.indent = column_of(source, piece.span.begin);
  if (marker.end > marker.begin) {
    piece.marker = std::string(trim(source.of(marker)));
    const Span text = trimmed(source, {marker.end, span.end});
    piece.text = running_text(source, text);
    // The number of a heading belongs to what it says.
    if (block.kind != BlockKind::heading) piece.span = text;
  } else {
    piece.text = running_text(source, piece.span);
  }
  return piece;
}

/// Where the lines of a span begin.
std::vector<Span> lines_within(const SourceText& source, Span span) {
  std::vector<Span> lines;
  std::uint32_t begin = span.begin;
  for (std::uint32_t at = span.begin; at <= span.end; ++at) {
    if (at < span.end && source.text[at] != '\n' && source.text[at] != '\f') continue;
    const Span line = trimmed(source, {begin, at});
    if (line.end > line.begin) lines.push_back(line);
    begin = at + 1;
  }
  return lines;
}

/// True of `Tillitsvalgte: Ada Nes …` after a line that ended what it said.
bool opens_group(std::string_view line, std::string_view before) {
  static const re2::RE2 group("^\\p{Lu}[^:;!?]+:(?:\\s|$)");
  if (line.find(':') > 46 || before.empty() ||
      std::string_view(".)!?:").find(before.back()) == std::string_view::npos)
    return false;
  return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), group);
}

/// True of `§ 6 første ledd`, `punkt 6.` at the begin of a line of a sentence that began on the line before.
bool is_number_within_sentence(std::string_view line, std::string_view before) {
  if (before.empty() || std::string_view(".:;!?)").find(before.back()) != std::string_view::npos)
    return false;
  return begins_with_lower_case(line) || begins_with_lower_case(item_heading(line, false).title);
}

/// True of `Afbud fra Ada Nes` below those who came.
bool tells_who_is_away(std::string_view line) {
  static const re2::RE2 pattern("^(?:Afbud|Forfall|Fravær|Apologies) (?:fra|frå|from) \\p{Lu}");
  return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), pattern);
}

/// True of `Referat fra styremøte …` on the line below whose they are.
bool is_title_below_body(std::string_view line, std::string_view before) {
  constexpr std::size_t longest_name = 60;
  static const re2::RE2 pattern(
      "^(?i:\\pL*(?:referat|protokoll|protokol|møtebok|minutes)) "
      "(?:(?i:fra|frå|from|från|of|for|fört|af)\\b|(?:nr\\.? ?)?\\d)");
  return before.size() < longest_name && !before.empty() && before.back() != ',' &&
         re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), pattern);
}

/// True where a line cannot go on with what stands before it.
bool opens_statement(std::string_view line, std::string_view before, const Vocabulary& words) {
  if (before.ends_with('-') || before.ends_with(',')) return false;
  if (const Opening opening = opening_of(line, words); opening != Opening::none)
    return opening != Opening::item || !is_number_within_sentence(line, before);
  const auto label = labelled(line, words);
  if (!label)
    return dated_label(line, words).has_value() || tells_who_is_away(line) || opens_group(line, before);
  // A bare word that ends a sentence which began on the line above is no label.
  return !label->is_alone || line.find(':') != std::string_view::npos || is_ascii_upper(line[0]) ||
         static_cast<unsigned char>(line[0]) >= 0x80;
}

bool is_short_label_alone(std::string_view line, const Vocabulary& words) {
  const auto label = labelled(line, words);
  return (label && label->is_alone) || dated_label(line, words);
}

/// True of `1.3 Valg av sekretær` above a line that begins a sentence: its first word would have had room on
/// the line above.
bool is_title_of_part(std::string_view marker, std::string_view title, std::string_view below) {
  static const re2::RE2 two_levels("^\\d{1,2}\\.\\d{1,2}\\.?\\s*$");
  constexpr std::string_view ends = ".:;,!?-)";
  if (!re2::RE2::FullMatch(re2::StringPiece(marker.data(), marker.size()), two_levels) || title.empty() ||
      ends.find(title.back()) != std::string_view::npos || begins_with_lower_case(below))
    return false;
  return title.size() + 1 + below.substr(0, below.find(' ')).size() < below.size();
}

void divide(const SourceText& source, const Block& block, const Vocabulary& words,
            std::vector<Piece>& pieces) {
  const std::vector<Span> lines = lines_within(source, block.span);
  const bool has_marker = block.marker.end > block.marker.begin;
  std::size_t begin = 0;
  Span marker = block.marker;
  const auto flush = [&](std::size_t end) {
    if (end == begin) return;
    Piece piece = piece_of(source, block, {lines[begin].begin, lines[end - 1].end}, marker);
    if (marker.end > marker.begin) piece.kind = BlockKind::list_item;
    piece.begins_block = begin == 0;
    pieces.push_back(std::move(piece));
    begin = end;
    marker = {};
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = source.of(lines[i]);
    const std::string_view before = i == 0 ? std::string_view() : source.of(lines[i - 1]);
    const bool is_first = i == 0 || i == begin;
    const std::string_view numbered =
        (is_first && has_marker && i == 0) ? std::string_view() : marker_of_item(line);
    const bool is_numbered = !numbered.empty() && (i == 0 || !before.ends_with(','));
    // `Sak 1/25: Godkjenning`, with what came of it on the next line.
    const bool ends_title = i == begin + 1 && marker.end == marker.begin && before.size() < 60 &&
                            (is_ascii_upper(line[0]) || static_cast<unsigned char>(line[0]) == 0xC3) &&
                            opening_of(before, words) == Opening::item && !before.ends_with(',') &&
                            !before.ends_with('-');
    if (i > begin &&
        (ends_title || (i == 1 && !is_ascii_lower(line[0]) && is_title_below_body(line, before)) ||
         (i == 1 && is_title_of_part(source.of(block.marker), before, line)) || is_numbered ||
         opens_statement(line, before, words) || is_short_label_alone(before, words)))
      flush(i);
    if (i == begin && is_numbered && block.kind != BlockKind::heading)
      marker = {lines[i].begin, static_cast<std::uint32_t>(lines[i].begin + numbered.size())};
  }
  flush(lines.size());
}

bool is_in_capitals(std::string_view text) {
  std::size_t letters = 0;
  for (const char c : text) {
    if (is_ascii_lower(c)) return false;
    if (is_ascii_upper(c)) ++letters;
  }
  return letters >= 2 || text.find_first_not_of("0123456789 .,:") == std::string_view::npos;
}

/// True where a paragraph goes on in the next: papers that set every line apart have each as one.
/// True of what cannot end where it does: within parentheses, after a comma, in a name with a hyphen.
bool is_cut(const Piece& piece, const Vocabulary& words) {
  if (piece.kind != BlockKind::paragraph && piece.kind != BlockKind::list_item &&
      piece.kind != BlockKind::heading)
    return false;
  if (piece.text.empty() || piece.text.size() < 40) return false;
  if (piece.text.back() == ',' || piece.text.back() == '-') return true;
  // A list of names that breaks off: `… Bo Lie (H), Cy`.
  const Opening opening = opening_of(piece.text, words);
  const bool is_vote = opening == Opening::votes_for || opening == Opening::votes_against ||
                       opening == Opening::votes_between || opening == Opening::votes_absent ||
                       opening == Opening::votes_blank;
  return is_vote && piece.text.back() != '.' && piece.text.back() != ')' &&
         piece.text.find('(') != std::string::npos;
}

/// `are_lines_apart`: the source sets most lines apart.
bool goes_on(const Piece& piece, const Piece& next, bool are_lines_apart, const Vocabulary& words) {
  // Nobody writes longer paragraphs, and each line that joins one has all of it read again.
  constexpr std::size_t longest_paragraph = 20'000;
  if (piece.text.size() > longest_paragraph) return false;
  if (is_cut(piece, words) && next.kind != BlockKind::table_row && next.marker.empty() && !next.text.empty())
    return opening_of(next.text, words) == Opening::none && !labelled(next.text, words);
  if (piece.kind != next.kind || (piece.kind != BlockKind::paragraph && piece.kind != BlockKind::heading))
    return false;
  if (piece.kind == BlockKind::heading && piece.level != next.level) return false;
  if (!next.marker.empty() || !next.begins_block || piece.text.empty() || next.text.empty()) return false;
  if (opening_of(next.text, words) != Opening::none || labelled(next.text, words) ||
      labelled(piece.text, words))
    return false;
  const auto open = std::ranges::count(piece.text, '(') > std::ranges::count(piece.text, ')');
  if (open && next.text.find(')') != std::string::npos) return true;
  if (are_lines_apart && piece.text.size() >= 40 && piece.text.ends_with(" CO.") && is_in_capitals(next.text))
    return true;
  if (std::string_view(".:;!?)").find(piece.text.back()) != std::string_view::npos) return false;
  if (is_ascii_lower(next.text[0])) return true;
  if (are_lines_apart && piece.text.size() >= 60 && piece.kind == BlockKind::paragraph) return true;
  return is_in_capitals(piece.text) && is_in_capitals(next.text) &&
         (piece.text.back() == ',' || are_lines_apart);
}

/// True of a source in which paragraphs go on in the next all the time: each line of the paper is one.
bool sets_lines_apart(const std::vector<Piece>& pieces) {
  std::size_t paragraphs = 0;
  std::size_t cut = 0;
  for (const Piece& piece : pieces) {
    if (piece.kind != BlockKind::paragraph || piece.text.size() < 60) continue;
    ++paragraphs;
    if (std::string_view(".:;!?)").find(piece.text.back()) == std::string_view::npos) ++cut;
  }
  return paragraphs >= 6 && 2 * cut >= paragraphs;
}

std::vector<Piece> joined(std::vector<Piece> pieces, const Vocabulary& words) {
  std::vector<Piece> all;
  const bool are_lines_apart = sets_lines_apart(pieces);
  for (Piece& piece : pieces) {
    if (all.empty() || !goes_on(all.back(), piece, are_lines_apart, words)) {
      all.push_back(std::move(piece));
      continue;
    }
    all.back().span.end = piece.span.end;
    // `Tor-` and `André` are one name; `søknad -` and what follows are two words.
    std::string& text = all.back().text;
    const bool is_in_word = text.ends_with('-') && !text.ends_with(" -");
    text += (is_in_word ? "" : " ") + piece.text;
  }
  return all;
}

}  // namespace

std::vector<Piece> pieces_of(const SourceText& source, const Vocabulary& words) {
  std::vector<Piece> pieces;
  for (const Block& block : source.blocks) {
    if (block.kind == BlockKind::furniture) continue;
    if (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item) {
      divide(source, block, words, pieces);
      continue;
    }
    const std::vector<Span> lines = lines_within(source, block.span);
    const bool has_body_above = block.kind == BlockKind::heading && lines.size() == 2 &&
                                block.marker.end == block.marker.begin &&
                                is_title_below_body(source.of(lines[1]), source.of(lines[0]));
    if (has_body_above) {
      pieces.push_back(piece_of(source, block, lines[0], {}));
      pieces.back().begins_block = true;
    }
    Piece piece = piece_of(source, block, has_body_above ? lines[1] : block.span, block.marker);
    piece.begins_block = true;
    for (const Span cell : block.cells) piece.cells.push_back(running_text(source, cell));
    pieces.push_back(std::move(piece));
  }
  std::erase_if(pieces, [](const Piece& piece) { return piece.text.empty() && piece.cells.empty(); });
  return joined(std::move(pieces), words);
}

int number_of_marker(std::string_view marker) {
  int number = 0;
  for (const char c : marker)
    if (is_digit(c)) number = number * 10 + (c - '0');
  if (number > 0) return number;
  if (marker.size() == 2 && is_ascii_lower(marker[0])) return marker[0] - 'a' + 1;
  return 0;
}

}  // namespace ko::import
