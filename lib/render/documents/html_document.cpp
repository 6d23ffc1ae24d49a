// SPDX-License-Identifier: MIT
/// Documents and tables as one HTML page that needs nothing beside itself: no script, no font, no picture
/// from elsewhere, which its content policy forbids as well.
#include "render/documents/html_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <variant>

#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"
#include "render/formats.hpp"
#include "render/pictures/svg.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

/// The look of a page, on a screen in daylight and at night, and on paper, where colours stand as they are,
/// for printing programs that know no variables.
constexpr std::string_view page_style = R"css(:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #57606a; --rule: #d0d7de; --paper: #ffffff; --accent: #0b5394;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --soft: #9aa4af; --rule: #3a424c; --paper: #15181c; --accent: #8ab8e6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.55 "Source Serif 4", Charter, Cambria, Georgia, serif; overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
main.table-page { width: fit-content; min-width: min(44rem, 100%); max-width: 100%; }
h1, h2, h3, h4, h5, h6, dt, th { font-family: "Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1.25rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--soft); }
p { margin: .5rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.4rem; }
li { margin: .3rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 1rem 0; }
dl > div { display: contents; }
dt { grid-column: 1; font-weight: 600; color: var(--soft); }
dd { grid-column: 2; margin: 0; }
a { color: var(--accent); }
code { font: .9em "JetBrains Mono", Consolas, "DejaVu Sans Mono", monospace; }
pre { overflow-x: auto; margin: 1rem 0; font: .85rem/1.5 "JetBrains Mono", Consolas, "DejaVu Sans Mono", monospace; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 100%; font-size: .95rem; }
th, td { padding: .35rem .7rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { font-size: .85rem; color: var(--soft); border-bottom-width: 2px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.whole { white-space: nowrap; }
.picture { overflow-x: auto; margin: 1.5rem 0; }
.picture svg { display: block; max-width: none; }
.notice { margin: 0; padding: .6rem 1.25rem; text-align: center; font-weight: 700; color: #ffffff; background: #8a1c1c; }
.table:focus-visible, .picture:focus-visible, pre:focus-visible, a:focus-visible { outline: 2px solid var(--accent); }
@media (max-width: 34rem) {
  dl, dl > div { display: block; }
  dt { margin-top: .6rem; }
  th, td { overflow-wrap: normal; min-width: 5rem; }
  .table-page table { font-size: .85rem; }
}
@media print {
  :root { --ink: #000; --soft: #333; --rule: #999; --paper: #fff; --accent: #000; color-scheme: light; }
  html { font-size: 10.5pt; }
  body { font-size: 1rem; line-height: 1.4; background: none; color: #000; }
  main, main.table-page { width: auto; max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; color: #000; }
  h2 { border-bottom: .75pt solid #999; }
  th, td { border-bottom: .5pt solid #999; }
  dt, th { color: #333; }
  p, dd, li { orphans: 2; widows: 2; }
  li, tr, dd, .picture { break-inside: avoid; }
  thead { display: table-header-group; }
  dl, dl > div { display: block; }
  dl > div { break-inside: avoid; overflow: hidden; }
  dt { float: left; width: 9.5rem; margin: 0; }
  dd { margin: 0 0 .2rem 10rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .table, .picture, pre { overflow: visible; }
  table { width: 100%; font-size: .88rem; }
  .picture svg { max-width: 100%; height: auto; }
  .notice { padding: 0 0 .6rem; color: #000; background: none; }
}
)css";

/// The paper: A4, its pages counted, and the title on top of each but the first, which has it as a heading;
/// the notice, if there is one, at the foot of each.
std::string paper_style(const std::string& title, const std::string& notice) {
  constexpr std::string_view look = "font: 9pt Helvetica, Arial, sans-serif; color: #333;";
  const std::string foot =
      notice.empty() ? std::string()
                     : fmt::format("  @bottom-left {{ content: {}; {} font-weight: bold; width: 85%; }}\n",
                                   css_string(notice), look);
  return fmt::format(
      "@page {{ size: A4; margin: 2.2cm 2cm 2.4cm;\n"
      "  @top-left {{ content: {}; {} width: 100%; }}\n"
      "{}  @bottom-right {{ content: counter(page) \" / \" counter(pages); {} }} }}\n"
      "@page :first {{ @top-left {{ content: none; }} }}\n",
      css_string(title), look, foot, look);
}

class HtmlWriter {
 public:
  explicit HtmlWriter(Language language) : language_(language) {}

  std::string write(const Blocks& blocks) {
    std::string out;
    for (const Block& block : blocks)
      out += std::visit([&](const auto& content) { return write(content); }, block.content);
    return out;
  }

  std::string write(const Table& table) const {
    std::string out = fmt::format(
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{}\"><table>\n<thead><tr>",
        html_plain(name_of(table)));
    for (const Column& column : table.columns)
      out += fmt::format("<th scope=\"col\"{}>{}</th>", class_of(column), html_plain(column.name));
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
      out += "<tr>";
      for (std::size_t i = 0; i < row.size(); ++i) out += cell(row[i], table.columns[i]);
      out += "</tr>\n";
    }
    return out + "</tbody>\n</table></div>\n";
  }

 private:
  /// Numbers stand in line, and are not broken; nor are dates, times and ids.
  static std::string_view class_of(const Column& column) {
    switch (column.type) {
      case ColumnType::integer:
      case ColumnType::percent:
      case ColumnType::quantity: return " class=\"number\"";
      case ColumnType::date:
      case ColumnType::moment:
      case ColumnType::clock:
      case ColumnType::reference: return " class=\"whole\"";
      case ColumnType::text: return column.key ? " class=\"whole\"" : "";
      case ColumnType::flag:
      case ColumnType::list: break;
    }
    return "";
  }

  std::string cell(const Cell& cell, const Column& column) const {
    return fmt::format("<td{}>{}</td>", class_of(column),
                       html_inline(Text(cell_for_people(cell, column, language_))));
  }

  /// What can be scrolled can be reached by keyboard, and then needs a name.
  static std::string name_of(const Table& table) {
    std::string names = table.name;
    for (const Column& column : table.columns)
      if (table.name.empty()) names += (names.empty() ? "" : ", ") + column.name;
    return names;
  }

  std::string write(const Heading& heading) const {
    return fmt::format("<h{0}>{1}</h{0}>\n", std::clamp(heading.level, 1, 6), html_inline(heading.text));
  }

  std::string write(const Paragraph& paragraph) const {
    return "<p>" + html_inline(paragraph.text) + "</p>\n";
  }

  std::string write(const List& list) {
    std::string items;
    for (const ListItem& item : list.items) {
      items += "<li>" + html_inline(item.text);
      if (!item.below.empty()) items += "\n" + write(item.below);
      items += "</li>\n";
    }
    return fmt::format("<{0}>\n{1}</{0}>\n", list.numbered ? "ol" : "ul", items);
  }

  std::string write(const Definitions& definitions) const {
    std::string rows;
    for (const Definition& row : definitions.rows) {
      rows += "<div><dt>" + html_plain(row.label) + "</dt>\n";
      for (const Text& line : row.lines) rows += "<dd>" + html_inline(line) + "</dd>\n";
      rows += "</div>\n";
    }
    return "<dl>\n" + rows + "</dl>\n";
  }

  std::string write(const Listing& listing) const {
    return "<pre tabindex=\"0\">" + html_plain(printable(listing.text, true)) + "</pre>\n";
  }

  std::string write(const Picture& picture) {
    return fmt::format("<figure class=\"picture\" tabindex=\"0\">\n{}</figure>\n",
                       svg_of(picture, pictures_++));
  }

  Language language_;
  int pictures_ = 0;  // so far: each has ids of its own
};

/// The colours of phrases that have one, behind words in the ink of the page; the last is for what nothing
/// holds.
constexpr std::string_view tint_style = R"css(mark { color: inherit; background: none; padding: .1em 0; }
mark a { color: inherit; }
.tint-1 { background: rgb(64 145 219 / .28); }
.tint-2 { background: rgb(86 166 75 / .28); }
.tint-3 { background: rgb(198 140 38 / .3); }
.tint-4 { background: rgb(146 99 204 / .28); }
.tint-5 { background: rgb(31 160 160 / .28); }
.tint-6 { background: rgb(214 69 69 / .32); }
)css";

HtmlParts parts_of(const std::string& title, const std::string& notice, std::string_view main_class,
                   const std::string& content) {
  const bool has_picture = content.find("<svg") != std::string::npos;
  const bool has_tint = content.find("<mark class=\"tint-") != std::string::npos;
  return {paper_style(title, notice) + std::string(has_picture ? svg_style() : std::string_view()) +
              std::string(has_tint ? tint_style : std::string_view()),
          fmt::format("<main{}>\n{}</main>\n", main_class, content)};
}

std::string page(const std::string& title, Language language, const HtmlParts& parts) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n"
      "<title>{}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
      tag(language), html_plain(title), page_style, parts.style, parts.body);
}

std::string html_document(const DocumentTree& document, const RenderOptions&) {
  HtmlParts parts = html_parts(document);
  if (!document.notice.empty())
    parts.body.insert(0,
                      fmt::format("<p class=\"notice\" role=\"note\">{}</p>\n", html_plain(document.notice)));
  return page(document.title, document.language, parts);
}

std::string html_of_table(const Table& table, const RenderOptions& options) {
  return page(table.name, options.language,
              parts_of(table.name, {}, " class=\"table-page\"", HtmlWriter(options.language).write(table)));
}

const Converter to_pdf = {
    .program = "weasyprint", .package = "weasyprint", .arguments = {"--encoding", "utf-8", "-", "-"}};

}  // namespace

std::string_view html_style() {
  return page_style;
}

HtmlParts html_parts(const DocumentTree& document) {
  return parts_of(document.title, document.notice, "", HtmlWriter(document.language).write(document.blocks));
}

KO_ENTRY(Format, pdf_format) = {
    .name = "pdf",
    .endings = ".pdf",
    .summary = "the page as it prints, on A4; needs WeasyPrint",
    .order = 7,
    .document = html_document,
    .through = &to_pdf,
};

KO_ENTRY(Format, html_format) = {
    .name = "html",
    .endings = ".html .htm",
    .summary = "a complete page that prints well",
    .order = 3,
    .document = html_document,
    .table = html_of_table,
};

}  // namespace ko
