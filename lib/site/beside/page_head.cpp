// SPDX-License-Identifier: MIT
#include "site/beside/page_head.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

#include "render/documents/markup.hpp"

namespace ko {
namespace {

constexpr std::size_t most_of_description = 200;
constexpr std::size_t rows_of_description = 4;

std::string words_of(const Text& text) {
  std::string words;
  for (const Phrase& phrase : text.phrases()) words += phrase.text;
  std::ranges::replace(words, '\n', ' ');
  return words;
}

/// Without the words from the first that does not fit.
std::string cut(std::string words) {
  if (words.size() <= most_of_description) return words;
  const std::size_t end = words.rfind(' ', most_of_description);
  words.resize(end == std::string::npos ? 0 : end);
  return words + " …";
}

std::string rows_in_a_line(const Definitions& definitions) {
  std::vector<std::string> parts;
  for (const Definition& row : definitions.rows) {
    if (parts.size() == rows_of_description) break;
    std::vector<std::string> lines;
    for (const Text& line : row.lines) lines.push_back(words_of(line));
    parts.push_back(fmt::format("{}: {}", row.label, fmt::join(lines, ", ")));
  }
  return fmt::format("{}", fmt::join(parts, ". "));
}

/// How Open Graph names a language: with the territory it is spoken in.
std::string_view locale_of(Language language) {
  switch (language) {
    case Language::nb: return "nb_NO";
    case Language::nn: return "nn_NO";
    case Language::en: return "en_GB";
  }
  return {};
}

std::string property(std::string_view name, std::string_view content) {
  if (content.empty()) return {};
  return fmt::format("<meta property=\"{}\" content=\"{}\">\n", name, html_plain(content));
}

}  // namespace

PageHeads::PageHeads(SiteAddress site, std::string site_name, Language language)
    : site_(std::move(site)), site_name_(std::move(site_name)), language_(language) {}

std::string PageHeads::of(const PageFacts& page, std::string_view root) const {
  std::string head;
  if (!page.description.empty())
    head += fmt::format("<meta name=\"description\" content=\"{}\">\n", html_plain(page.description));
  const std::string address = site_.of(page.path);
  if (!address.empty()) head += fmt::format("<link rel=\"canonical\" href=\"{}\">\n", html_plain(address));
  head += property("og:title", page.title) + property("og:type", page.type) +
          property("og:site_name", site_name_) + property("og:locale", locale_of(language_)) +
          property("og:description", page.description) + property("og:url", address);
  for (const Alternate& each : page.alternates)
    head += fmt::format("<link rel=\"alternate\" type=\"{}\" title=\"{}\" href=\"{}{}\">\n", each.media_type,
                        html_plain(each.title), root, each.path);
  return head;
}

std::string in_a_line(const DocumentTree& document) {
  for (const Block& block : document.blocks)
    if (const auto* rows = std::get_if<Definitions>(&block.content); rows != nullptr && !rows->rows.empty())
      return cut(rows_in_a_line(*rows));
  for (const Block& block : document.blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content); paragraph != nullptr)
      return cut(words_of(paragraph->text));
  return {};
}

std::string links_to_alternates(const std::vector<Alternate>& alternates, std::string_view root) {
  if (alternates.empty()) return {};
  std::vector<std::string> links;
  for (const Alternate& each : alternates)
    links.push_back(fmt::format("<a type=\"{}\" href=\"{}{}\">{}</a>", each.media_type, root, each.path,
                                html_plain(each.title)));
  return fmt::format("<p class=\"beside\">{}</p>\n", fmt::join(links, "\n"));
}

}  // namespace ko
