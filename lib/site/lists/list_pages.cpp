// SPDX-License-Identifier: MIT
#include "site/lists/list_pages.hpp"

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

/// How much a page of a list has at most, so that a browser has it at once; the first may have half as much
/// again.
constexpr std::size_t most_rows = 250;
constexpr std::size_t most_bytes = 45000;

/// About as many as its row takes in HTML.
std::size_t bytes_of(const ListedPage& page) {
  constexpr std::size_t of_elements = 120;
  return of_elements + page.path.size() + page.title.size() + page.body.size();
}

struct ListColumns {
  bool dates = false;
  bool bodies = false;
};

ListColumns columns_of(const std::vector<ListedPage>& pages) {
  ListColumns columns;
  for (const ListedPage& page : pages) {
    columns.dates = columns.dates || page.date.has_value();
    columns.bodies = columns.bodies || !page.body.empty();
    if (columns.dates && columns.bodies) break;
  }
  return columns;
}

std::string head_cell(MessageKey words, std::string_view sorted, Language language) {
  const std::string order = sorted.empty() ? std::string() : fmt::format(" aria-sort=\"{}\"", sorted);
  return fmt::format("<th scope=\"col\"{}>{}</th>", order, html_plain(message(words, language)));
}

std::string table_head(const ListColumns& columns, Language language) {
  std::string head = head_cell("column.title", columns.dates ? "" : "ascending", language);
  if (columns.dates) head += head_cell("meeting.date", "descending", language);
  if (columns.bodies) head += head_cell("meeting.body", "", language);
  return head;
}

std::string table_row(const ListedPage& page, const ListColumns& columns, Language language) {
  std::string row =
      fmt::format("<tr><td><a href=\"../{}.html\">{}</a></td>", page.path, html_plain(page.title));
  if (columns.dates)
    row += page.date ? fmt::format("<td class=\"whole\" data-key=\"{}\">{}</td>",
                                   html_plain(page.date->str()), date_in_words(page.date, language))
                     : std::string("<td></td>");
  if (columns.bodies) row += fmt::format("<td>{}</td>", html_plain(page.body));
  return row + "</tr>\n";
}

/// The way to the other pages of a list: the first, the last, and those beside this one.
std::string ways_to_parts(const std::vector<ListPart>& parts, std::size_t part, Language language) {
  if (parts.size() < 2) return {};
  constexpr std::size_t beside = 3;
  std::string links;
  for (std::size_t each = 0; each < parts.size(); ++each) {
    const bool is_near = each + beside >= part && each <= part + beside;
    if (each == part)
      links += fmt::format("<strong aria-current=\"page\">{}</strong>\n", each + 1);
    else if (is_near || each == 0 || each + 1 == parts.size())
      links += fmt::format("<a href=\"{}\">{}</a>\n", parts[each].file, each + 1);
    else if (each == 1 || each + 2 == parts.size())
      links += "…\n";
  }
  const std::string words = message("site.page", language, part + 1, parts.size());
  return fmt::format("<nav aria-label=\"{}\"><p>{}<br>\n{}</p></nav>\n",
                     html_plain(message("site.pages", language)), html_plain(words), links);
}

}  // namespace

void sort_for_list(std::vector<ListedPage>& pages) {
  const bool is_dated =
      std::ranges::any_of(pages, [](const ListedPage& page) { return page.date.has_value(); });
  // Those of a date in the order of their titles; pages without one are last.
  struct Place {
    bool has_no_date = false;
    Day day = {};  // the latest first
    std::u32string title;
    std::size_t at = 0;
  };
  std::vector<Place> places(pages.size());
  for (std::size_t at = 0; at < pages.size(); ++at) {
    const ListedPage& page = pages[at];
    places[at] = {.title = collation_key(page.title), .at = at};
    if (is_dated && page.date) places[at].day = page.date->first();
    if (is_dated && !page.date) places[at].has_no_date = true;
  }
  std::ranges::sort(places, [&](const Place& a, const Place& b) {
    if (a.has_no_date != b.has_no_date) return b.has_no_date;
    if (a.day != b.day) return a.day > b.day;
    if (a.title != b.title) return a.title < b.title;
    const ListedPage& page = pages[a.at];
    const ListedPage& other = pages[b.at];
    return page.title != other.title ? page.title < other.title : page.path < other.path;
  });
  std::vector<ListedPage> sorted;
  sorted.reserve(pages.size());
  for (const Place& place : places) sorted.push_back(std::move(pages[place.at]));
  pages = std::move(sorted);
}

std::vector<ListPart> parts_of_list(const std::vector<ListedPage>& pages, std::string_view stem) {
  std::vector<ListPart> parts;
  std::size_t end = pages.size();
  std::size_t bytes = 0;
  std::size_t bytes_before = 0;
  for (const ListedPage& page : pages) bytes_before += bytes_of(page);
  for (std::size_t at = pages.size(); at-- > 0;) {
    bytes += bytes_of(pages[at]);
    bytes_before -= bytes_of(pages[at]);
    // Where little is left it stays with the rows after it.
    const bool is_full = end - at >= most_rows || bytes > most_bytes;
    const bool is_little = at < most_rows / 2 && bytes_before < most_bytes / 2;
    if (!is_full || is_little) continue;
    parts.push_back({fmt::format("{}.{}.html", stem, parts.size() + 1), at, end});
    end = at;
    bytes = 0;
  }
  parts.push_back({fmt::format("{}.html", stem), 0, end});
  std::ranges::reverse(parts);
  return parts;
}

std::string list_page(const std::vector<ListedPage>& pages, const std::vector<ListPart>& parts,
                      std::size_t part, const std::string& heading, Language language) {
  const ListColumns columns = columns_of(pages);
  std::string rows;
  for (std::size_t at = parts[part].first; at < parts[part].end; ++at)
    rows += table_row(pages[at], columns, language);
  const std::string ways = ways_to_parts(parts, part, language);
  const MessageKey filter = parts.size() == 1 ? MessageKey("site.filter") : MessageKey("site.filter_page");
  return fmt::format(
      "<main>\n<h1>{}</h1>\n{}<div class=\"table\"><table class=\"list\" data-filter=\"{}\" "
      "data-filtered=\"{}\">\n<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>\n</table></div>\n{}</main>\n",
      html_plain(heading), ways, html_plain(message(filter, language)),
      html_plain(message("site.filtered", language)), table_head(columns, language), rows, ways);
}

std::string list_items(const std::vector<ListedPage>& pages, std::string_view root, Language language) {
  std::string items;
  for (const ListedPage& page : pages) {
    std::string date = date_in_words(page.date, language);
    const bool is_in_title =
        page.date && (page.title.find(written(*page.date, language)) != std::string::npos ||
                      page.title.find(typed(*page.date, language)) != std::string::npos);
    if (is_in_title) date.clear();
    items += fmt::format("<li><a href=\"{}{}.html\">{}</a>{}</li>\n", root, page.path, html_plain(page.title),
                         date.empty() ? date : ", " + date);
  }
  return items;
}

}  // namespace ko
