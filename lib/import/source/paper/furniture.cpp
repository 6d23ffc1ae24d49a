// SPDX-License-Identifier: MIT
#include "import/source/paper/furniture.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/text/digits.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// So many lines at either end of a page may be furniture.
constexpr std::size_t most_at_an_edge = 4;

/// What is alike on all pages: numbers are one sign, and white space is one space.
std::string without_numbers(std::string_view text) {
  std::string alike;
  for (const char c : text) {
    if (is_digit(c)) {
      if (!alike.ends_with('#')) alike += '#';
    } else if (c == ' ' || c == '\t') {
      if (!alike.ends_with(' ')) alike += ' ';
    } else {
      alike += c;
    }
  }
  return alike;
}

/// The lines of a page that are not blank.
using Page = std::vector<std::size_t>;

std::vector<Page> pages_of(const std::vector<PaperLine>& lines) {
  std::vector<Page> pages;
  std::uint32_t page = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].is_blank()) continue;
    if (pages.empty() || lines[at].page != page) pages.emplace_back();
    page = lines[at].page;
    pages.back().push_back(at);
  }
  return pages;
}

/// What is at the edge of a page, from outside inwards.
Page edge_of(const Page& page, bool at_top) {
  const std::size_t count = std::min(most_at_an_edge, page.size());
  Page edge;
  for (std::size_t at = 0; at < count; ++at) edge.push_back(at_top ? page[at] : page[page.size() - 1 - at]);
  return edge;
}

/// On how many pages a line has to stand. The first page often has a letterhead in place of the outermost
/// one; a line further in, or a sentence, is part of what is written unless it is on nearly all.
std::size_t enough_pages(std::size_t pages, std::size_t place, std::string_view text) {
  constexpr std::size_t least = 2;
  constexpr std::size_t least_of_sentences = 4;
  const std::size_t nearly_all = pages - pages / 4;
  if (text.ends_with('.')) return std::max(least_of_sentences, nearly_all);
  return std::max(least, place == 0 ? (pages + 1) / 2 : nearly_all);
}

void find_at_edges(const std::vector<PaperLine>& lines, const std::vector<Page>& pages, bool at_top,
                   std::vector<bool>& furniture) {
  // What stands in the same place, counted from the edge.
  std::array<std::map<std::string, std::size_t>, most_at_an_edge> counts;
  for (const Page& page : pages) {
    const Page edge = edge_of(page, at_top);
    for (std::size_t place = 0; place < edge.size(); ++place)
      ++counts[place][without_numbers(lines[edge[place]].text)];
  }
  for (const Page& page : pages) {
    const Page edge = edge_of(page, at_top);
    for (std::size_t place = 0; place < edge.size(); ++place) {
      const std::string_view text = lines[edge[place]].text;
      const bool repeats = counts[place][without_numbers(text)] >= enough_pages(pages.size(), place, text);
      if (!repeats && !is_page_number(text)) break;
      furniture[edge[place]] = true;
    }
  }
}

}  // namespace

std::vector<bool> furniture_of(const std::vector<PaperLine>& lines) {
  std::vector<bool> furniture(lines.size(), false);
  const bool has_pages = !lines.empty() && lines.back().page != 0;
  if (has_pages) {
    const std::vector<Page> pages = pages_of(lines);
    find_at_edges(lines, pages, true, furniture);
    find_at_edges(lines, pages, false, furniture);
    return furniture;
  }
  bool follows_rule = false;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].is_blank()) continue;
    if (follows_rule && is_page_number(lines[at].text)) furniture[at] = true;
    follows_rule = is_rule(lines[at].text);
  }
  return furniture;
}

std::optional<PaperLine> cut_page_number(PaperLine& line) {
  const std::vector<Segment> parts = segments_of(line);
  if (parts.size() < 2 || !begins_with_letter(parts.back().text) || !is_page_number(parts.back().text))
    return std::nullopt;
  PaperLine number = line;
  number.text = parts.back().text;
  number.indent = parts.back().begin;
  const Segment& last = parts[parts.size() - 2];
  const auto kept = static_cast<std::size_t>(last.text.data() + last.text.size() - line.text.data());
  line.text = line.text.substr(0, kept);
  line.edge = last.end;
  return number;
}

}  // namespace ko::import
