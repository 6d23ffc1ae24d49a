// SPDX-License-Identifier: MIT
/// A document as pandoc's own tree in JSON (https://hackage.haskell.org/package/pandoc-types), and what
/// pandoc makes of it. It is the tree that pandoc reads from our Markdown.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/json/json.hpp"
#include "ko/values/text.hpp"
#include "render/documents/column_shares.hpp"
#include "render/documents/markup.hpp"
#include "render/documents/page_style.hpp"
#include "render/formats.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

// The first two numbers have to be pandoc's own: 1.22 from its version 2.11 on, 1.23 from 3.0 on. Nothing
// that is written here differs between them.
constexpr std::string_view version_written = R"("pandoc-api-version":[1,22])";
constexpr std::string_view version_instead = R"("pandoc-api-version":[1,23])";

Json element(std::string_view tag) {
  Json json = Json::object();
  json["t"] = tag;
  return json;
}

Json element(std::string_view tag, Json content) {
  Json json = element(tag);
  json["c"] = std::move(content);
  return json;
}

/// No id, no classes, no attributes.
Json no_attributes() {
  return Json::array({"", Json::array(), Json::array()});
}

/// What becomes of a line feed in a text.
enum class Break { line, space };

/// Words and what is between them. Spaces at the ends of a line are none.
void add_words(Json& inlines, std::string_view text, Break line_feed) {
  const std::string safe = printable(text, true);
  for (std::size_t at = 0; at < safe.size();) {
    const std::size_t end = std::min(safe.find_first_of(" \n", at), safe.size());
    if (end > at) inlines.push_back(element("Str", safe.substr(at, end - at)));
    if (end == safe.size()) break;
    at = std::min(safe.find_first_not_of(" \n", end), safe.size());
    const bool breaks = safe.substr(end, at - end).find('\n') != std::string::npos;
    inlines.push_back(element(breaks && line_feed == Break::line ? "LineBreak" : "Space"));
  }
}

/// Words under `tag`, and outside of it the spaces at either end.
void add_emphasised(Json& inlines, std::string_view tag, std::string_view text, Break line_feed) {
  const std::size_t first = std::min(text.find_first_not_of(" \n"), text.size());
  const std::size_t end = text.find_last_not_of(" \n") + 1;
  if (first > 0) inlines.push_back(element("Space"));
  if (first >= end) return;
  Json words = Json::array();
  add_words(words, text.substr(first, end - first), line_feed);
  inlines.push_back(element(tag, std::move(words)));
  if (end < text.size()) inlines.push_back(element("Space"));
}

void add_phrase(Json& inlines, const Phrase& phrase, Break line_feed) {
  switch (phrase.look) {
    case Phrase::Look::plain: add_words(inlines, phrase.text, line_feed); break;
    case Phrase::Look::strong: add_emphasised(inlines, "Strong", phrase.text, line_feed); break;
    case Phrase::Look::emphasis: add_emphasised(inlines, "Emph", phrase.text, line_feed); break;
    case Phrase::Look::code:
      inlines.push_back(element("Code", Json::array({no_attributes(), printable(phrase.text)})));
      break;
  }
}

Json inlines_of(const Text& text, Break line_feed = Break::line) {
  Json inlines = Json::array();
  for (const Phrase& phrase : text.phrases()) {
    const std::string target = link_target(phrase.target);
    if (target.empty()) {
      add_phrase(inlines, phrase, line_feed);
      continue;
    }
    Json words = Json::array();
    add_phrase(words, phrase, line_feed);
    inlines.push_back(element("Link", Json::array({no_attributes(), std::move(words),
                                                   Json::array({std::string_view(target), ""})})));
  }
  return inlines;
}

/// Whether an item has a part that an empty line sets off: all items of the list are paragraphs then.
bool is_loose(const List& list) {
  return std::ranges::any_of(list.items, [](const ListItem& item) {
    return std::ranges::any_of(
        item.below, [](const Block& block) { return !std::holds_alternative<List>(block.content); });
  });
}

class PandocWriter {
 public:
  /// `has_widths`: columns have the width that suits a page of paper.
  PandocWriter(Language language, bool has_widths) : language_(language), has_widths_(has_widths) {}

  Json write(const Blocks& blocks) const {
    Json all = Json::array();
    add(all, blocks);
    return all;
  }

 private:
  void add(Json& all, const Blocks& blocks) const {
    for (const Block& block : blocks)
      std::visit([&](const auto& content) { add(all, content); }, block.content);
  }

  static void add(Json& all, const Heading& heading) {
    all.push_back(element("Header", Json::array({std::clamp(heading.level, 1, 6), no_attributes(),
                                                 inlines_of(heading.text, Break::space)})));
  }

  static void add(Json& all, const Paragraph& paragraph) {
    all.push_back(element("Para", inlines_of(paragraph.text)));
  }

  void add(Json& all, const List& list) const {
    const std::string_view paragraph = is_loose(list) ? "Para" : "Plain";
    Json items = Json::array();
    for (const ListItem& item : list.items) {
      Json blocks = Json::array();
      blocks.push_back(element(paragraph, inlines_of(item.text)));
      add(blocks, item.below);
      items.push_back(std::move(blocks));
    }
    if (!list.numbered) {
      all.push_back(element("BulletList", std::move(items)));
      return;
    }
    Json numbers = Json::array({1, element("Decimal"), element("Period")});
    all.push_back(element("OrderedList", Json::array({std::move(numbers), std::move(items)})));
  }

  /// A paragraph a label: lists of definitions look in text processors as nobody writes them.
  static void add(Json& all, const Definitions& definitions) {
    for (const Definition& row : definitions.rows)
      all.push_back(element("Para", inlines_of(as_paragraph(row))));
  }

  void add(Json& all, const Table& table) const {
    Json columns = Json::array();
    Json names = Json::array();
    const std::vector<double> shares = has_widths_ ? column_shares(table, language_) : std::vector<double>();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const Column& column = table.columns[i];
      columns.push_back(
          Json::array({element(is_numeric(column.type) ? "AlignRight" : "AlignDefault"),
                       has_widths_ ? element("ColWidth", shares[i]) : element("ColWidthDefault")}));
      names.push_back(cell(column.name));
    }
    Json rows = Json::array();
    for (const auto& row : table.rows) {
      Json cells = Json::array();
      for (std::size_t i = 0; i < row.size(); ++i)
        cells.push_back(cell(cell_for_people(row[i], table.columns[i], language_)));
      rows.push_back(Json::array({no_attributes(), std::move(cells)}));
    }
    Json head_rows = Json::array();
    head_rows.push_back(Json::array({no_attributes(), std::move(names)}));
    Json bodies = Json::array();
    bodies.push_back(Json::array({no_attributes(), 0, Json::array(), std::move(rows)}));
    const Json no_caption = Json::array({nullptr, Json::array()});
    const Json no_foot = Json::array({no_attributes(), Json::array()});
    all.push_back(element("Table", Json::array({no_attributes(), no_caption, std::move(columns),
                                                Json::array({no_attributes(), std::move(head_rows)}),
                                                std::move(bodies), no_foot})));
  }

  static void add(Json& all, const Listing& listing) {
    std::string text = printable(listing.text, true);
    if (text.ends_with('\n')) text.pop_back();
    all.push_back(element("CodeBlock", Json::array({no_attributes(), std::string_view(text)})));
  }

  void add(Json& all, const Picture& picture) const { add(all, picture.instead); }

  static Json cell(const std::string& text) {
    Json blocks = Json::array();
    if (Json inlines = inlines_of(text); !inlines.empty())
      blocks.push_back(element("Plain", std::move(inlines)));
    return Json::array({no_attributes(), element("AlignDefault"), 1, 1, std::move(blocks)});
  }

  Language language_;
  bool has_widths_;
};

Json words_of_meta(std::string_view text) {
  Json words = Json::array();
  add_words(words, text, Break::space);
  return element("MetaInlines", std::move(words));
}

std::string whole_document(Json meta, Json blocks) {
  return fmt::format("{{{},\"meta\":{},\"blocks\":{}}}\n", version_written, meta.text(), blocks.text());
}

/// The blocks, before them the notice where there is one.
Json blocks_of(const DocumentTree& document, Blocks blocks, bool has_widths) {
  if (!document.notice.empty()) blocks.insert(blocks.begin(), Block{Paragraph{strong(document.notice)}});
  return PandocWriter(document.language, has_widths).write(blocks);
}

/// The title is no part of the page, which has its heading.
std::string pandoc_document(const DocumentTree& document, const RenderOptions&) {
  Json meta = Json::object();
  meta["lang"] = words_of_meta(tag(document.language));
  meta["pagetitle"] = words_of_meta(document.title);
  return whole_document(std::move(meta), blocks_of(document, document.blocks, false));
}

/// The tag of a language with the country it is spelt in, which text processors ask for.
std::string_view tag_with_country(Language language) {
  switch (language) {
    case Language::nb: return "nb-NO";
    case Language::nn: return "nn-NO";
    case Language::en: return "en-GB";
  }
  return {};
}

/// For a text processor: the first heading is the title, with the style of titles, and parts begin at
/// heading 1.
std::string for_text_processor(const DocumentTree& document, const RenderOptions&) {
  const auto* first = document.blocks.empty() ? nullptr : std::get_if<Heading>(&document.blocks[0].content);
  const bool has_title = first != nullptr && first->level == 1;
  Json meta = Json::object();
  meta["lang"] = words_of_meta(tag_with_country(document.language));
  meta["title"] = has_title ? element("MetaInlines", inlines_of(first->text, Break::space))
                            : words_of_meta(document.title);
  Blocks blocks(document.blocks.begin() + (has_title ? 1 : 0), document.blocks.end());
  for (Block& block : blocks)
    if (auto* heading = std::get_if<Heading>(&block.content))
      heading->level = std::max(1, heading->level - 1);
  return whole_document(std::move(meta), blocks_of(document, std::move(blocks), true));
}

Converter pandoc_to(std::string_view format, std::string (*style)()) {
  return {.program = "pandoc",
          .package = "pandoc",
          .arguments = {"--from=json", format, "--output=-"},
          .refusal = "API version",
          .written = version_written,
          .instead = version_instead,
          .style = style,
          .style_option = "--reference-doc="};
}

const Converter to_docx = pandoc_to("--to=docx", page_style_docx);
const Converter to_odt = pandoc_to("--to=odt", page_style_odt);

}  // namespace

KO_ENTRY(Format, pandoc_format) = {
    .name = "pandoc",
    .summary = "the tree of pandoc in JSON, for `pandoc -f json`",
    .order = 8,
    .document = pandoc_document,
};

KO_ENTRY(Format, docx_format) = {
    .name = "docx",
    .endings = ".docx",
    .summary = "for Word and other text processors; needs pandoc",
    .order = 5,
    .document = for_text_processor,
    .through = &to_docx,
};

KO_ENTRY(Format, odt_format) = {
    .name = "odt",
    .endings = ".odt",
    .summary = "for LibreOffice and other text processors; needs pandoc",
    .order = 6,
    .document = for_text_processor,
    .through = &to_odt,
};

}  // namespace ko
