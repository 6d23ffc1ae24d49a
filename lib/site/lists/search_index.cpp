// SPDX-License-Identifier: MIT
#include "site/lists/search_index.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json/json.hpp"
#include "base/system/embedded.hpp"
#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"
#include "words/messages.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

constexpr std::size_t most_bytes_of_part = 90000;

/// On one line and without tabs, which are what stands between the fields of the index.
std::string as_field(std::string_view text) {
  std::string field(text);
  std::ranges::replace(field, '\t', ' ');
  std::ranges::replace(field, '\n', ' ');
  return printable(field);
}

std::string index_line(const ListedPage& page, Language language) {
  return fmt::format("{}\t{}\t{}\t{}\t{}", as_field(page.title), as_field(page.body),
                     page.date ? as_field(written(*page.date, language)) : std::string(), as_field(page.more),
                     page.path);
}

std::size_t bytes_of_line(const ListedPage& page) {
  constexpr std::size_t of_date = 20;
  return page.title.size() + page.body.size() + page.more.size() + page.path.size() + of_date;
}

}  // namespace

std::vector<SearchPart> parts_of_index(const std::vector<ListedPage>& pages, std::string_view folder) {
  std::vector<SearchPart> parts;
  const auto add = [&](std::size_t first, std::size_t end) {
    if (first != end) parts.push_back({fmt::format("{}.{}", folder, parts.size() + 1), first, end});
  };
  std::size_t end = pages.size();
  std::size_t bytes = 0;
  for (std::size_t at = pages.size(); at-- > 0;) {
    bytes += bytes_of_line(pages[at]);
    if (bytes < most_bytes_of_part) continue;
    add(at, end);
    end = at;
    bytes = 0;
  }
  add(0, end);
  std::ranges::reverse(parts);
  return parts;
}

std::string search_part(const std::vector<ListedPage>& pages, const SearchPart& part, Language language) {
  std::string lines;
  for (std::size_t at = part.end; at-- > part.first;)
    lines += (lines.empty() ? "" : "\n") + index_line(pages[at], language);
  return fmt::format("koIndexPart({}, {});\n", json_string(part.name), json_string(lines));
}

std::string search_page(const std::vector<SearchPart>& parts, Language language) {
  const auto say = [&](MessageKey key) { return html_plain(message(key, language)); };
  std::string names;
  for (const SearchPart& part : parts) names += (names.empty() ? "" : " ") + part.name;
  Json kinds = Json::object();
  for (const KindOfPage& each : kinds_of_pages) kinds[each.folder] = message(each.one, language);
  std::string page = fmt::format("<main>\n<h1>{}</h1>\n", say("site.search"));
  page += fmt::format(
      "<form class=\"search\" role=\"search\" action=\"search.html\" data-parts=\"{}\" data-kinds=\"{}\"\n"
      "data-searching=\"{}\" data-hits=\"{}\" data-none=\"{}\" data-more=\"{}\" data-failed=\"{}\">\n",
      html_plain(names), html_plain(kinds.text()), say("site.searching"), say("site.search_hits"),
      say("site.search_none"), say("site.search_more"), say("site.search_failed"));
  page += fmt::format(
      "<p><label for=\"search-words\">{}</label>\n<input type=\"search\" id=\"search-words\" name=\"q\" "
      "autocomplete=\"off\" aria-describedby=\"search-help\">\n<button type=\"submit\">{}</button></p>\n"
      "<p id=\"search-help\">{}</p>\n</form>\n<noscript><p>{}</p></noscript>\n"
      "<p id=\"search-status\" role=\"status\"></p>\n<ol id=\"search-results\"></ol>\n</main>\n",
      say("site.search_for"), say("site.search"), say("site.search_help"), say("site.search_noscript"));
  return page;
}

std::string site_script() {
  std::string all;
  for (const EmbeddedFile& file : embedded::site_scripts()) all += file.bytes;
  return all;
}

}  // namespace ko
