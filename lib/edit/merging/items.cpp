// SPDX-License-Identifier: MIT
#include "edit/merging/items.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "ko/values/text.hpp"
#include "read/text/lines.hpp"

namespace ko::edit {
namespace {

std::uint32_t offset_of(std::size_t place) {
  return static_cast<std::uint32_t>(place);
}

std::uint32_t line_begin(std::string_view text, std::uint32_t place) {
  return offset_of(lines::begin(text, place));
}

std::uint32_t line_after(std::string_view text, std::uint32_t place) {
  return offset_of(lines::next(text, place));
}

/// The dash of the first entry that begins in a line at or after `from`.
std::uint32_t next_dash(std::string_view text, std::uint32_t from) {
  std::size_t place = from;
  for (;;) {
    const std::size_t first = lines::skip_blanks(text, place);
    if (first >= text.size() || text[first] == '-') return offset_of(first);
    place = lines::next(text, first);
  }
}

std::uint32_t after_colon(std::string_view text, const Node& node) {
  const std::size_t colon = text.find(':', node.key_span().end);
  return offset_of(colon == std::string_view::npos ? node.key_span().end : colon + 1);
}

/// The items of a block, whose lines begin at `begin`.
std::vector<Item> items_in_block(Cursor block, std::uint32_t begin) {
  const std::string_view text = block.file().source.bytes();
  const bool is_list = block.form() == Form::sequence;
  std::vector<Item> items;
  for (const Cursor child : block.children()) {
    Item item = {.key = std::string(child.key()), .at = child, .in_lines = true};
    if (!is_list)
      item.begin = child.node().key_begin;
    else
      item.begin = items.empty() ? block.node().begin : next_dash(text, begin);
    item.after = is_list ? item.begin + 1 : after_colon(text, child.node());
    item.end = line_after(text, std::max(child.node().end, item.after));
    const std::uint32_t line = line_begin(text, item.begin);
    item.column = item.begin - line;
    item.lead = {begin, std::max(begin, line)};
    if (begin == item.begin) item.lead = {begin, begin};
    begin = item.end;
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<Item> items_in_brackets(Cursor at) {
  std::vector<Item> items;
  for (const Cursor child : at.children())
    items.push_back({.key = std::string(child.key()), .at = child, .after = child.node().begin});
  return items;
}

std::vector<Item> items_within(const Item& item) {
  return is_block(item.at) ? items_in_block(item.at, begin_of_items(item)) : items_in_brackets(item.at);
}

/// The comments that lie within a span.
std::span<const Span> comments_within(const File& file, Span span) {
  const auto& all = file.tree.comments;
  const auto first = std::ranges::lower_bound(all, span.begin, {}, &Span::begin);
  const auto last = std::ranges::upper_bound(first, all.end(), span.end, {}, &Span::end);
  return {first, last};
}

bool is_blank_line(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A value within brackets, or alone, as a line of a block.
std::string line_in_block(const Item& item, std::size_t column, bool is_entry) {
  std::string line(column, ' ');
  line += is_entry ? "-" : written_scalar(item.key, {}) + ':';
  const std::string_view written = item.at.file().source.slice(item.at.node().span());
  const bool is_simple = item.at.node().style != Style::block && written.find('\n') == std::string_view::npos;
  if (is_simple) return line + (written.empty() ? "" : " ") + std::string(written) + '\n';
  return line + written_after_key(value_of(item.at), {column, column + count_characters(line)}) + '\n';
}

}  // namespace

bool is_block(Cursor at) {
  return (at.form() == Form::mapping || at.form() == Form::sequence) && at.node().style == Style::block;
}

Item item_of_record(Cursor root) {
  const auto size = offset_of(root.file().source.bytes().size());
  return {.at = root, .in_lines = true, .end = size};
}

std::uint32_t begin_of_items(const Item& item) {
  const std::string_view text = item.at.file().source.bytes();
  const std::uint32_t first = item.at.node().begin;
  if (item.after == 0) return 0;
  if (!item.in_lines || line_begin(text, first) <= item.after) return first;
  return line_after(text, item.after);
}

std::vector<Item> items_of(const Described& described, const Item& item, Family family) {
  const Form form = item.at.form();
  if (form == Form::blank) return {};
  if (family == Family::list) {
    if (form == Form::sequence) return items_within(item);
    return {{.at = item.at, .after = item.at.node().begin}};
  }
  if (form == Form::mapping) return items_within(item);
  if (form == Form::sequence) {
    std::vector<Item> entries = items_within(item);
    return entries.size() == 1 ? items_of(entry_of(described), entries.front(), family) : std::vector<Item>();
  }
  if (described.type == nullptr) return {};
  return {{.key = std::string(described.type->shorthand), .at = item.at, .after = item.at.node().begin}};
}

std::vector<std::string_view> comments_of(const Item& item) {
  const File& file = item.at.file();
  const Span span =
      item.in_lines ? Span{std::min(item.lead.begin, item.begin), item.end} : item.at.node().span();
  std::vector<std::string_view> comments;
  for (const Span& comment : comments_within(file, span)) comments.push_back(file.source.slice(comment));
  return comments;
}

Span comment_beside(const Item& item) {
  const File& file = item.at.file();
  const std::uint32_t begin = is_block(item.at) ? item.after : std::max(item.after, item.at.node().end);
  if (!item.in_lines) return {begin, begin};
  auto end = offset_of(lines::end(file.source.bytes(), begin));
  const std::uint32_t last = is_block(item.at) ? std::min(end, begin_of_items(item)) : end;
  const std::span<const Span> comments = comments_within(file, {begin, std::max(begin, last)});
  return comments.empty() ? Span{end, end} : comments.front();
}

std::string moved(std::string_view text, std::size_t from, std::size_t to) {
  std::string all;
  while (!text.empty()) {
    const std::size_t length = lines::next(text, 0);
    const std::string_view line = text.substr(0, length);
    text.remove_prefix(length);
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t taken = std::min(spaces, from);
    if (!is_blank_line(line)) all += std::string(to, ' ');
    all += is_blank_line(line) && from != to ? line.substr(spaces) : line.substr(taken);
  }
  return all;
}

std::string lines_of(const Item& item, std::size_t column, bool is_entry) {
  if (!item.in_lines) return line_in_block(item, column, is_entry);
  const std::string_view own = item.at.file().source.slice({item.begin, item.end});
  return moved(std::string(item.column, ' ') + std::string(own), item.column, column);
}

std::string lead_of(const Item& item, std::size_t column) {
  return item.in_lines ? moved(item.at.file().source.slice(item.lead), item.column, column) : std::string();
}

}  // namespace ko::edit
