// SPDX-License-Identifier: MIT
#include "site/list_pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/collation.hpp"
#include "render/documents/markup.hpp"
#include "words/messages.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

std::string date_in_words(const std::optional<Date>& date, Language language) {
  return date ? html_plain(written(*date, language)) : std::string();
}

std::string head_cell(std::string_view words) {
  return fmt::format("<th scope=\"col\">{}</th>", html_plain(words));
}

/// The way to the other pages of a list.
std::string ways_to_parts(std::size_t part, std::size_t parts, Language language) {
  if (parts < 2) return {};
  std::string links;
  for (std::size_t each = 0; each < parts; ++each)
    links += each == part ? fmt::format("<strong aria-current=\"page\">{}</strong>\n", each + 1)
                          : fmt::format("<a href=\"{}\">{}</a>\n", name_of_list(each), each + 1);
  const std::string words = message("site.page", language, part + 1, parts);
  return fmt::format("<nav aria-label=\"{}\"><p>{}<br>\n{}</p></nav>\n",
                     html_plain(message("site.pages", language)), html_plain(words), links);
}

}  // namespace

void sort_for_list(std::vector<ListedPage>& pages) {
  const bool is_dated =
      std::ranges::any_of(pages, [](const ListedPage& page) { return page.date.has_value(); });
  std::ranges::sort(pages, [&](const ListedPage& a, const ListedPage& b) {
    if (is_dated && a.date.has_value() != b.date.has_value()) return a.date.has_value();
    if (is_dated && a.date && a.date->first() != b.date->first()) return a.date->first() > b.date->first();
    if (const auto order = collate(a.title, b.title); order != 0) return order < 0;
    return a.path < b.path;
  });
}

std::size_t pages_of_list(std::size_t rows) {
  return std::max<std::size_t>(1, (rows + rows_of_list - 1) / rows_of_list);
}

std::string name_of_list(std::size_t part) {
  return part == 0 ? "index.html" : fmt::format("index-{}.html", part + 1);
}

std::string list_page(const std::vector<ListedPage>& pages, std::size_t part, const std::string& heading,
                      Language language) {
  const std::size_t first = part * rows_of_list;
  const std::size_t last = std::min(pages.size(), first + rows_of_list);
  bool has_dates = false;
  bool has_bodies = false;
  for (const ListedPage& page : pages) {
    has_dates = has_dates || page.date.has_value();
    has_bodies = has_bodies || !page.body.empty();
  }
  std::string rows;
  for (std::size_t at = first; at < last; ++at) {
    const ListedPage& page = pages[at];
    rows += fmt::format("<tr><td><a href=\"../{}.html\">{}</a></td>", page.path, html_plain(page.title));
    if (has_dates) rows += fmt::format("<td class=\"whole\">{}</td>", date_in_words(page.date, language));
    if (has_bodies) rows += fmt::format("<td>{}</td>", html_plain(page.body));
    rows += "</tr>\n";
  }
  std::string head = head_cell(message("column.title", language));
  if (has_dates) head += head_cell(message("meeting.date", language));
  if (has_bodies) head += head_cell(message("meeting.body", language));
  const std::string parts = ways_to_parts(part, pages_of_list(pages.size()), language);
  return fmt::format(
      "<main>\n<h1>{}</h1>\n{}<div class=\"table\"><table class=\"list\">\n<thead><tr>{}</tr></thead>\n"
      "<tbody>\n{}</tbody>\n</table></div>\n{}</main>\n",
      html_plain(heading), parts, head, rows, parts);
}

std::string list_items(const std::vector<ListedPage>& pages, std::string_view root, Language language) {
  std::string items;
  for (const ListedPage& page : pages) {
    std::string date = date_in_words(page.date, language);
    if (html_plain(page.title).find(date) != std::string::npos) date.clear();
    items += fmt::format("<li><a href=\"{}{}.html\">{}</a>{}</li>\n", root, page.path, html_plain(page.title),
                         date.empty() ? date : ", " + date);
  }
  return items;
}

}  // namespace ko
