// SPDX-License-Identifier: MIT
#include "import/recognise/text/sentences.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "base/values/calendar_names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Abbreviations that end in a point and no sentence.
constexpr auto abbreviations = std::to_array<std::string_view>(
    {"kl",   "ca",    "nr",  "bl.a", "dvs", "pkt",  "jf",  "jfr",  "f.eks", "eks",  "evt",   "mv",  "m.m",
     "m.fl", "o.l",   "st",  "ev",   "mr",  "mrs",  "ms",  "dr",   "no",    "co",   "vs",    "ang", "vedr",
     "inkl", "ekskl", "ca",  "tlf",  "pr",  "repr", "div", "etc",  "e.g",   "i.e",  "t.ex",  "dnr", "osv",
     "pga",  "mtp",   "ift", "hhv",  "bla", "iht",  "ref", "cllr", "adm",   "fung", "konst", "enst"});

/// Whether the point after these words ends no sentence, for all that follows it is one in capitals.
bool ends_abbreviation(std::string_view before, std::string_view rest) {
  const std::size_t begin = before.find_last_of(" (\n");
  const std::string_view word = begin == std::string_view::npos ? before : before.substr(begin + 1);
  // `… etter alternativ B. Samrøystes.`
  static constexpr auto of_votes =
      std::to_array<std::string_view>({"Enstemmig", "Samrøystes", "Einstemmig", "Vedtatt"});
  if (std::ranges::any_of(of_votes, [&](std::string_view each) { return rest.starts_with(each); }))
    return false;
  if ((word.size() == 1 && !is_digit(word[0])) ||
      (word.size() == 2 && static_cast<unsigned char>(word[0]) >= 0x80))
    return true;
  // `den 7. Juni` and `1. Godkjenning` go on; `mot 3. Ada Nes` and `kl. 11. Alle` do not.
  if (all_digits(word)) {
    constexpr std::size_t most_digits = 3;
    return word.size() <= most_digits && (begins_with_month(rest) || trim(before) == word);
  }
  const std::string folded = fold_case(word);
  return std::ranges::find(abbreviations, folded) != abbreviations.end();
}

bool begins_sentence(std::string_view rest) {
  if (rest.empty()) return true;
  const Character c = character_at(rest, 0);
  const std::string_view letter = rest.substr(0, c.length);
  return fold_case(letter) != letter || c.code == U'«' || c.code == U'"' || c.code == U'(' ||
         is_digit(rest[0]);
}

/// Where what is quoted from here on ends: at the mark that closes it. Nothing where no quotation begins with
/// a colon before it, as of a reason: `with these words: "…"`.
std::size_t end_of_quote(std::string_view text, std::size_t at) {
  if (at < 2 || text[at - 1] != ' ' || text[at - 2] != ':') return 0;
  const bool is_angle = text.substr(at).starts_with("«");
  if (!is_angle && text[at] != '"') return 0;
  const std::size_t end = is_angle ? text.find("»", at + 1) : text.find('"', at + 1);
  return end == std::string_view::npos ? 0 : end;
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> sentence_bounds(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> bounds;
  std::size_t begin = 0;
  std::size_t quoted_until = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (at >= quoted_until) quoted_until = std::max(quoted_until, end_of_quote(text, at));
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
    // Sentences that are quoted are part of the one that quotes them.
    if (at + 1 < quoted_until) continue;
    std::size_t end = at + 1;
    while (end < text.size() && (text[end] == '"' || text[end] == ')' || text.substr(end).starts_with("»")))
      end += text[end] == '"' || text[end] == ')' ? 1 : 2;
    if (end >= text.size() || text[end] != ' ' || !begins_sentence(text.substr(end + 1))) continue;
    if (text[at] == '.' && ends_abbreviation(text.substr(begin, at - begin), text.substr(end + 1))) continue;
    bounds.emplace_back(begin, end);
    begin = end + 1;
    at = end;
  }
  if (begin < text.size()) bounds.emplace_back(begin, text.size());
  return bounds;
}

namespace {

/// Goes along a piece's text and the source it was made of side by side: the text is the source's without
/// line breaks, runs of blanks and hyphens at the ends of lines.
class SideBySide {
 public:
  SideBySide(const SourceText& source, const Piece& piece)
      : source_(source), piece_(piece), at_(piece.span.begin) {}

  /// Where a part of the text stands; the whole of the piece where that cannot be told. Each part begins
  /// behind the one before.
  Span of(std::size_t begin, std::size_t end) {
    Span span{piece_.span.begin, piece_.span.end};
    for (; next_ < std::min(end, piece_.text.size()); ++next_) {
      const char c = piece_.text[next_];
      if (is_blank(c)) continue;
      while (at_ < piece_.span.end && source_.text[at_] != c) ++at_;
      if (at_ >= piece_.span.end) return piece_.span;
      if (next_ <= begin) span.begin = at_;
      ++at_;
      span.end = at_;
    }
    return span;
  }

 private:
  static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

  const SourceText& source_;
  const Piece& piece_;
  std::uint32_t at_;
  std::size_t next_ = 0;
};

}  // namespace

Span span_within(const SourceText& source, const Piece& piece, std::size_t begin, std::size_t end) {
  return SideBySide(source, piece).of(begin, end);
}

std::vector<Sentence> sentences_of(const SourceText& source, const Piece& piece) {
  std::vector<Sentence> sentences;
  const auto bounds = sentence_bounds(piece.text);
  if (bounds.size() == 1) return {{piece.text, piece.span}};
  SideBySide both(source, piece);
  for (const auto& [begin, end] : bounds)
    sentences.push_back({piece.text.substr(begin, end - begin), both.of(begin, end)});
  return sentences;
}

}  // namespace ko::import
