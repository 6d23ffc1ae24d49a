// SPDX-License-Identifier: MIT
#include "site/page_frame.hpp"

#include <fmt/format.h>

#include <utility>

#include "render/documents/html_document.hpp"
#include "render/documents/markup.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

/// The looks of what only a site has. Colours are those of every document.
constexpr std::string_view site_style = R"css(.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
header.site { border-bottom: 1px solid var(--rule); }
header.site nav { max-width: 44rem; margin: 0 auto; padding: .8rem 1.25rem; font-family: "Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif; }
header.site ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: 0; padding: 0; }
header.site li { margin: 0; }
.list th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: left; cursor: pointer; }
.list th button::after { content: " ↕"; }
.list th[aria-sort=ascending] button::after { content: " ↑"; }
.list th[aria-sort=descending] button::after { content: " ↓"; }
input, form button, #search-results + button { font: inherit; padding: .2rem .5rem; max-width: 100%; }
.list th button:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--accent); }
.filter [role=status] { margin-left: .6rem; color: var(--soft); }
nav.related { margin-top: 3rem; border-top: 1px solid var(--rule); }
nav.related h2 { border: 0; margin-top: 1rem; }
nav.related ul { padding-left: 1.1rem; }
p.beside { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: .6rem; }
p.beside a, p.ways a { margin-right: 1.1rem; }
section.findings { border-left: .3rem solid #8a1c1c; padding-left: 1rem; }
@media print { header.site nav, nav.related, p.beside, .skip, .filter, form.search { display: none; } }
)css";

}  // namespace

PageFrame::PageFrame(Language language, std::string site_name, std::vector<Section> sections,
                     bool is_unpublished)
    : language_(language),
      site_name_(std::move(site_name)),
      sections_(std::move(sections)),
      is_unpublished_(is_unpublished) {}

PageContent PageFrame::of(const DocumentTree& document) {
  HtmlParts parts = html_parts(document);
  return {document.title, std::move(parts.style), std::move(parts.body)};
}

std::string PageFrame::framed(const PageContent& content, std::string_view root,
                              std::string_view head) const {
  const std::string title = html_plain(content.title);
  std::string menu = fmt::format("<li><a href=\"{}index.html\">{}</a></li>\n", root,
                                 html_plain(message("site.front", language_)));
  for (const Section& section : sections_)
    menu += fmt::format("<li><a href=\"{}{}\">{}</a></li>\n", root, section.path, html_plain(section.name));
  const std::string warning = is_unpublished_ ? fmt::format("<p class=\"notice\" role=\"note\">{}</p>\n",
                                                            html_plain(message("unpublished", language_)))
                                              : std::string();
  // The page's main part is what the link at its top leads past the menu to.
  std::string body = content.body;
  if (const std::size_t main = body.find("<main"); main != std::string::npos)
    body.insert(main + 5, " id=\"main\"");
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file: "
      "'unsafe-inline'; script-src 'self' file:; img-src 'self' file: data:\">\n"
      "<title>{}{}</title>\n<link rel=\"stylesheet\" href=\"{}site.css\">\n{}{}</head>\n<body>\n"
      "<a class=\"skip\" href=\"#main\">{}</a>\n<header class=\"site\">{}<nav aria-label=\"{}\">\n"
      "<ul>\n{}</ul>\n</nav></header>\n{}</body>\n</html>\n",
      tag(language_), title, content.title == site_name_ ? "" : " – " + html_plain(site_name_), root,
      content.style.empty() ? "" : fmt::format("<style>\n{}</style>\n", content.style), head,
      html_plain(message("site.skip", language_)), warning, html_plain(message("site.sections", language_)),
      menu, body);
}

std::string PageFrame::style_sheet() {
  return std::string(html_style()) + std::string(site_style);
}

void add_after_title(PageContent& content, std::string_view html) {
  constexpr std::string_view end_of_title = "</h1>\n";
  const std::size_t title = content.body.find(end_of_title);
  if (title != std::string::npos) content.body.insert(title + end_of_title.size(), html);
}

void add_to_main(PageContent& content, std::string_view html) {
  const std::size_t end = content.body.rfind("</main>");
  content.body.insert(end == std::string::npos ? content.body.size() : end, html);
}

}  // namespace ko
