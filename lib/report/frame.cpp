// SPDX-License-Identifier: MIT
#include "report/frame.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

namespace ko {
namespace {

void add_block(Blocks& blocks, std::string heading, Block block) {
  blocks.push_back({Heading{2, std::move(heading)}});
  blocks.push_back(std::move(block));
}

}  // namespace

DocumentTree document_titled(const Context& context, std::string title) {
  DocumentTree document{.title = title, .language = context.language()};
  document.blocks.push_back({Heading{1, std::move(title)}});
  return document;
}

void add_as_of(Blocks& blocks, const Context& context) {
  blocks.push_back({Paragraph{
      emphasis(context.say("as_of", written(Date::of(context.options.as_of), context.language())))}});
}

void add_period(Definitions& rows, const Context& context) {
  const Period& period = context.options.period;
  const auto day = [&](Day of) { return written(Date::of(of), context.language()); };
  std::string words;
  if (period.begin && period.end)
    words = context.say("period.between", day(*period.begin), day(*period.end - 1));
  else if (period.begin)
    words = context.say("period.from", day(*period.begin));
  else if (period.end)
    words = context.say("period.to", day(*period.end - 1));
  add_row(rows, context.say("period"), std::move(words));
}

std::string name_of_set(const Context& context) {
  return std::string(context.records.configuration().get<"name">());
}

void add_about(Definitions& rows, const Context& context, const Record* about, MessageKey of_one) {
  if (about != nullptr)
    add_row(rows, context.say(of_one), name_of(context, about->id));
  else
    add_row(rows, context.say("about"), name_of_set(context));
}

void add_part(Blocks& blocks, std::string heading, List list) {
  if (!list.items.empty()) add_block(blocks, std::move(heading), {std::move(list)});
}

void add_part(Blocks& blocks, std::string heading, Definitions rows) {
  if (!rows.rows.empty()) add_block(blocks, std::move(heading), {std::move(rows)});
}

void add_part(Blocks& blocks, std::string heading, Table table) {
  if (!table.rows.empty()) add_block(blocks, std::move(heading), {std::move(table)});
}

Table table_headed(const Context& context, std::initializer_list<MessageKey> headings) {
  Table table;
  for (const MessageKey heading : headings) table.columns.push_back({.name = context.say(heading)});
  return table;
}

Table without_empty_columns(Table table) {
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    const bool is_empty = std::ranges::all_of(table.rows, [&](const auto& row) {
      const auto* text = std::get_if<std::string>(&row[i].value);
      return row[i].is_missing() || (text != nullptr && text->empty());
    });
    if (!is_empty || table.rows.empty()) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
  }
  return table;
}

Cell cell_of(std::string text) {
  return text.empty() ? Cell() : Cell(std::move(text));
}

std::string text_in(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text == nullptr ? std::string() : *text;
}

bool is_after(const Context& context, const std::optional<Date>& date) {
  return date && date->first() > context.options.as_of;
}

bool is_covered(const Context& context, const std::optional<Date>& date) {
  const Period& period = context.options.period;
  if (!period.begin && !period.end) return true;
  return date && period.overlaps(Period::of(*date));
}

std::string date_or_not_stated(const Context& context, const std::optional<Date>& date) {
  return date ? written(*date, context.language()) : context.say("not_stated");
}

}  // namespace ko
