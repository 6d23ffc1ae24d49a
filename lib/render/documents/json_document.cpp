// SPDX-License-Identifier: MIT
/// A document as JSON: its tree, a block an object that says its type, with values where tables have values.
#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "base/json/json.hpp"
#include "render/documents/markup.hpp"
#include "render/formats.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

/// What changes with a change that readers have to know of.
constexpr std::string_view tree_schema = "ko-document-1";

std::string_view name_of(Phrase::Look look) {
  switch (look) {
    case Phrase::Look::plain: return "plain";
    case Phrase::Look::strong: return "strong";
    case Phrase::Look::emphasis: return "emphasis";
    case Phrase::Look::code: return "code";
  }
  return {};
}

std::string_view name_of(ColumnType type) {
  switch (type) {
    case ColumnType::text: return "text";
    case ColumnType::integer: return "integer";
    case ColumnType::flag: return "flag";
    case ColumnType::date: return "date";
    case ColumnType::moment: return "moment";
    case ColumnType::clock: return "clock";
    case ColumnType::percent: return "percent";
    case ColumnType::quantity: return "quantity";
    case ColumnType::list: return "list";
    case ColumnType::reference: return "reference";
  }
  return {};
}

/// An object with this member first. (Two texts in braces would be an array.)
Json object_with(std::string_view key, Json value) {
  Json object = Json::object();
  object[key] = std::move(value);
  return object;
}

Json phrases_of(const Text& text) {
  Json phrases = Json::array();
  for (const Phrase& phrase : text.phrases()) {
    Json written = object_with("text", phrase.text);
    if (phrase.look != Phrase::Look::plain) written["look"] = name_of(phrase.look);
    if (const std::string target = link_target(phrase.target); !target.empty()) written["target"] = target;
    phrases.push_back(std::move(written));
  }
  return phrases;
}

Json blocks_of(const Blocks& blocks);

struct BlockAsJson {
  Json operator()(const Heading& heading) const {
    Json block = object_with("type", "heading");
    block["level"] = std::clamp(heading.level, 1, 6);
    block["text"] = phrases_of(heading.text);
    return block;
  }

  Json operator()(const Paragraph& paragraph) const {
    Json block = object_with("type", "paragraph");
    block["text"] = phrases_of(paragraph.text);
    return block;
  }

  Json operator()(const List& list) const {
    Json block = object_with("type", "list");
    block["numbered"] = list.numbered;
    Json& items = block["items"] = Json::array();
    for (const ListItem& item : list.items) {
      Json written = object_with("text", phrases_of(item.text));
      if (!item.below.empty()) written["blocks"] = blocks_of(item.below);
      items.push_back(std::move(written));
    }
    return block;
  }

  Json operator()(const Definitions& definitions) const {
    Json block = object_with("type", "definitions");
    Json& rows = block["rows"] = Json::array();
    for (const Definition& row : definitions.rows) {
      Json written = object_with("label", row.label);
      Json& lines = written["lines"] = Json::array();
      for (const Text& line : row.lines) lines.push_back(phrases_of(line));
      rows.push_back(std::move(written));
    }
    return block;
  }

  Json operator()(const Table& table) const {
    Json block = object_with("type", "table");
    if (!table.name.empty()) block["name"] = table.name;
    Json& columns = block["columns"] = Json::array();
    for (const Column& column : table.columns) {
      Json written = object_with("name", column.name);
      written["type"] = name_of(column.type);
      if (!column.unit.empty()) written["unit"] = column.unit;
      columns.push_back(std::move(written));
    }
    Json& rows = block["rows"] = Json::array();
    for (const auto& row : table.rows) {
      Json cells = Json::array();
      for (const Cell& cell : row) cells.push_back(Json::written(cell_as_json(cell)));
      rows.push_back(std::move(cells));
    }
    return block;
  }

  Json operator()(const Listing& listing) const {
    Json block = object_with("type", "listing");
    block["text"] = listing.text;
    return block;
  }

  Json operator()(const Picture& picture) const {
    Json block = object_with("type", "picture");
    block["title"] = picture.title;
    block["description"] = picture.description;
    block["blocks"] = blocks_of(picture.instead);
    return block;
  }
};

Json blocks_of(const Blocks& blocks) {
  Json all = Json::array();
  for (const Block& block : blocks) all.push_back(std::visit(BlockAsJson(), block.content));
  return all;
}

std::string json_document(const DocumentTree& document, const RenderOptions&) {
  Json tree = object_with("schema", tree_schema);
  tree["title"] = document.title;
  tree["language"] = tag(document.language);
  if (!document.notice.empty()) tree["notice"] = document.notice;
  tree["blocks"] = blocks_of(document.blocks);
  return tree.text(2) + "\n";
}

}  // namespace

KO_ENTRY(Format, json_document_format) = {
    .name = "json",
    .endings = ".json",
    .summary = "its parts for programs: headings, texts, lists, and tables with values that are typed",
    .order = 4,
    .document = json_document,
};

}  // namespace ko
