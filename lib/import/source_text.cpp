// SPDX-License-Identifier: MIT
#include "import/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "import/source/paper/letters.hpp"

namespace ko::import {
namespace {

/// A hyphen before one of these stands for the part that two words have in common: `helse- og omsorg`.
bool joins_two_words(std::string_view rest) {
  constexpr std::array<std::string_view, 9> words = {"og",        "eller", "and", "or",      "och",
                                                     "och/eller", "samt",  "til", "og/eller"};
  const std::string_view word = rest.substr(0, std::min(rest.find_first_of(" \n\t,.;:)"), rest.size()));
  return std::ranges::find(words, word) != words.end();
}

/// Where the word begins that ends at `end`.
std::size_t start_of_word(std::string_view text, std::size_t end) {
  while (end > 0 && !is_space(text[end - 1]) && text[end - 1] != '(') --end;
  return end;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_space(text[at]) &&
         std::string_view(",.;:)").find(text[at]) == std::string_view::npos)
    ++at;
  return at;
}

/// How much of a text is looked at for another way of writing a word; minutes of any meeting are less.
constexpr std::size_t most_looked_at = std::size_t{1} << 18U;

/// What stands between two parts of a text that white space with a line end in it divides.
enum class Seam : std::uint8_t { space, hyphen_kept, word_made_whole };

Seam seam_between(std::string_view whole, std::string_view before, std::string_view rest) {
  if (before.size() < 2 || before.back() != '-' || rest.empty()) return Seam::space;
  const std::string_view stem = before.substr(0, before.size() - 1);
  if (!ends_with_letter(stem))
    return is_digit(stem.back()) && is_digit(rest.front()) ? Seam::hyphen_kept : Seam::space;
  if (!begins_with_letter(rest)) return is_digit(rest.front()) ? Seam::hyphen_kept : Seam::space;
  if (joins_two_words(rest)) return Seam::space;
  if (!begins_with_lower_case(rest)) return Seam::hyphen_kept;
  // A word that is written with its hyphen elsewhere has it here as well.
  const std::string with_hyphen = std::string(before.substr(start_of_word(before, before.size())))
                                      .append(rest.substr(0, end_of_word(rest, 0)));
  return whole.substr(0, most_looked_at).find(with_hyphen) == std::string_view::npos ? Seam::word_made_whole
                                                                                     : Seam::hyphen_kept;
}

}  // namespace

std::string running_text(const SourceText& source, Span span) {
  const std::string_view text = source.of(span);
  std::string words;
  words.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (!is_space(text[at])) {
      words += text[at++];
      continue;
    }
    const std::size_t end = std::min(text.find_first_not_of(" \n\t\r\f", at), text.size());
    const bool is_line_end = text.substr(at, end - at).find('\n') != std::string_view::npos;
    const Seam seam = is_line_end ? seam_between(source.text, words, text.substr(end)) : Seam::space;
    if (seam == Seam::word_made_whole) words.pop_back();
    if (seam == Seam::space && !words.empty() && end < text.size()) words += ' ';
    at = end;
  }
  return words;
}

bool has_paragraphs(SourceFormat format) {
  return format == SourceFormat::docx || format == SourceFormat::odt || format == SourceFormat::html;
}

std::string place_in_words(const SourceText& source, std::size_t offset) {
  const auto after = std::ranges::upper_bound(
      source.lines, offset, {}, [](const SourceLine& line) { return std::size_t{line.span.begin}; });
  if (after == source.lines.begin()) return "line 1";
  const SourceLine& line = *std::prev(after);
  const std::string_view unit = has_paragraphs(source.format) ? "paragraph" : "line";
  if (line.page == 0) return fmt::format("{} {}", unit, line.line);
  return fmt::format("page {}, {} {}", line.page, unit, line.line);
}

}  // namespace ko::import
