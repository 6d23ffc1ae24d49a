// SPDX-License-Identifier: MIT
/// Documents and tables as one HTML page that needs nothing beside itself: no script, no font, no picture
/// from elsewhere, which its content policy forbids as well.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <variant>

#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"
#include "render/documents/page_style.hpp"
#include "render/formats.hpp"
#include "render/tables/cell_text.hpp"

namespace ko {
namespace {

class HtmlWriter {
 public:
  explicit HtmlWriter(Language language) : language_(language) {}

  std::string write(const Blocks& blocks) const {
    std::string out;
    for (const Block& block : blocks)
      out += std::visit([&](const auto& content) { return write(content); }, block.content);
    return out;
  }

  std::string write(const Table& table) const {
    std::string out = "<div class=\"table\"><table>\n<thead><tr>";
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

  std::string write(const Heading& heading) const {
    return fmt::format("<h{0}>{1}</h{0}>\n", std::clamp(heading.level, 1, 6), html_inline(heading.text));
  }

  std::string write(const Paragraph& paragraph) const {
    return "<p>" + html_inline(paragraph.text) + "</p>\n";
  }

  std::string write(const List& list) const {
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
      rows += "<dt>" + html_plain(row.label) + "</dt>\n";
      for (const Text& line : row.lines) rows += "<dd>" + html_inline(line) + "</dd>\n";
    }
    return "<dl>\n" + rows + "</dl>\n";
  }

  std::string write(const Listing& listing) const {
    return "<pre>" + html_plain(printable(listing.text, true)) + "</pre>\n";
  }

  Language language_;
};

std::string page(const std::string& title, Language language, std::string_view main_class,
                 const std::string& body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n"
      "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main{}>\n{}</main>\n</body>\n</html>\n",
      tag(language), html_plain(title), page_style, main_class, body);
}

std::string html_document(const DocumentTree& document, const RenderOptions&) {
  return page(document.title, document.language, "", HtmlWriter(document.language).write(document.blocks));
}

std::string html_of_table(const Table& table, const RenderOptions& options) {
  return page(table.name, options.language, " class=\"table-page\"",
              HtmlWriter(options.language).write(table));
}

}  // namespace

KO_ENTRY(Format, html_format) = {
    .name = "html",
    .endings = ".html .htm",
    .summary = "a complete page that prints well",
    .order = 3,
    .document = html_document,
    .table = html_of_table,
};

}  // namespace ko
