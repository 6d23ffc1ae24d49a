// SPDX-License-Identifier: MIT
#include "edit/structure_edits.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "edit/line_breaks.hpp"
#include "ko/values/text.hpp"
#include "read/text/lines.hpp"

namespace ko::edit {
namespace {

std::string_view text_of(Cursor at) {
  return at.file().source.bytes();
}

std::size_t characters_before(std::string_view text, std::size_t at) {
  const std::size_t begin = lines::begin(text, at);
  return count_characters(text.substr(begin, at - begin));
}

bool is_flow(Cursor at) {
  return at.node().style == Style::flow;
}

/// True for a value within brackets or braces.
bool is_in_flow(Cursor at) {
  const Cursor parent = parent_of(at);
  return parent && is_flow(parent);
}

/// The children of the node that a node stands in.
std::vector<Cursor> siblings_of(Cursor at) {
  std::vector<Cursor> all;
  if (const Cursor parent = parent_of(at))
    for (const Cursor child : parent.children()) all.push_back(child);
  return all;
}

bool has_key(Cursor at) {
  return at.node().key_length != 0;
}

/// The dash of an entry of a list in blocks: in the column in which the list begins.
std::size_t dash_of(Cursor entry) {
  const std::string_view text = text_of(entry);
  const Cursor list = parent_of(entry);
  const std::size_t column = list.node().begin - lines::begin(text, list.node().begin);
  Cursor before;
  for (const Cursor child : list.children()) {
    if (child == entry) break;
    before = child;
  }
  const std::size_t from = before ? lines::next(text, before.node().end) : list.node().begin;
  for (std::size_t line = lines::begin(text, from); line < entry.node().begin;
       line = lines::next(text, line)) {
    const std::size_t first = text.find_first_not_of(' ', line);
    if (line + column < text.size() && text[line + column] == '-' &&
        (first == line + column || line + column == list.node().begin))
      return line + column;
  }
  return list.node().begin;
}

/// Where a field's key, or an entry's dash, or an entry within brackets begins.
std::size_t begin_of(Cursor at) {
  if (has_key(at)) return at.node().key_begin;
  const Cursor parent = parent_of(at);
  return parent && parent.form() == Form::sequence && !is_flow(parent) ? dash_of(at) : at.node().begin;
}

/// The end of the last line of a node in blocks that begins in this column, with the comments on lines after
/// it that lie deeper than that.
std::size_t end_of_lines(Cursor at, std::size_t column) {
  const std::string_view text = text_of(at);
  std::size_t end = lines::end(text, at.node().end);
  for (std::size_t line = lines::next(text, end); line < text.size(); line = lines::next(text, line)) {
    const std::size_t first = text.find_first_not_of(" \r\n", line);
    if (first == std::string_view::npos || text[first] != '#' || first - lines::begin(text, first) <= column)
      break;
    end = lines::end(text, first);
    line = lines::begin(text, first);
  }
  return end;
}

Edit edit_at(Cursor at, std::size_t begin, std::size_t end, std::string text) {
  return {.place = {at.file().index, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}},
          .text = ends_lines_in_crlf(text_of(at)) ? with_carriage_returns(text) : std::move(text)};
}

/// Behind the colon of a field, or the dash of an entry.
std::size_t behind_mark(Cursor at) {
  const std::string_view text = text_of(at);
  if (has_key(at)) return text.find(':', at.node().key_span().end) + 1;
  return dash_of(at) + 1;
}

bool is_structure(const NewValue& value) {
  if (const auto* list = value.list()) return !list->empty();
  return value.fields() != nullptr && !value.fields()->empty();
}

/// `key: value` as it stands in a mapping in blocks whose keys begin in this column.
std::string written_field(std::string_view key, const NewValue& value, std::size_t column) {
  return written_fields({{std::string(key), value}}, column);
}

/// The last child that the rows have before a field; false where there is none.
Cursor child_before(Cursor mapping, const Type* type, std::string_view key) {
  const auto row = type == nullptr ? std::nullopt : type->find(key);
  Cursor before;
  for (const Cursor child : mapping.children())
    if (!row || child.node().field < *row) before = child;
  return before;
}

/// The column in which the keys of a mapping in blocks begin.
std::size_t column_of_keys(Cursor mapping) {
  return characters_before(text_of(mapping), (*mapping.children().begin()).node().key_begin);
}

/// Adds a field as it is written, from its key on, to a mapping in blocks: after one of its fields, or first.
Edit with_field_text(Cursor mapping, Cursor before, const std::string& field) {
  const std::size_t column = column_of_keys(mapping);
  const std::string line = '\n' + std::string(column, ' ');
  if (before) {
    const std::size_t at = end_of_lines(before, column);
    return edit_at(mapping, at, at, line + field);
  }
  const std::size_t first = (*mapping.children().begin()).node().key_begin;
  return edit_at(mapping, first, first, field + line);
}

/// The span of an entry or a field within brackets or braces, with the comma that it makes needless.
Edit without_in_flow(Cursor at, const std::vector<Cursor>& siblings) {
  const auto here = std::ranges::find(siblings, at);
  if (here + 1 != siblings.end()) return edit_at(at, begin_of(at), begin_of(*(here + 1)), {});
  return edit_at(at, (here - 1)->node().end, at.node().end, {});
}

}  // namespace

Cursor parent_of(Cursor at) {
  const File& file = at.file();
  for (const Document& document : file.tree.documents) {
    if (document.root == no_node || at.index() < document.root ||
        at.index() >= document.root + file.tree.nodes[document.root].size)
      continue;
    Cursor parent;
    for (Cursor here(file, document.root); here.index() != at.index();) {
      parent = here;
      for (const Cursor child : here.children())
        if (child.index() <= at.index() && at.index() < child.index() + child.node().size) here = child;
    }
    return parent;
  }
  return {};
}

Edit replaced(Cursor at, const NewValue& value) {
  const Node& node = at.node();
  const std::string_view text = text_of(at);
  if (is_in_flow(at))
    return edit_at(at, node.begin, node.end, (at.form() == Form::blank ? " " : "") + written_in_flow(value));
  if (!parent_of(at)) {
    const auto* fields = value.fields();
    return edit_at(at, node.begin, node.end, fields != nullptr ? written_fields(*fields, 0) : std::string());
  }
  const std::size_t column = characters_before(text, begin_of(at));
  const std::size_t mark = behind_mark(at);
  const bool was_block = (at.form() == Form::mapping || at.form() == Form::sequence) && !is_flow(at);
  // What is in braces stays so, on its line.
  if (is_flow(at)) return edit_at(at, node.begin, node.end, written_in_flow(value));
  if (!has_key(at) && value.fields() != nullptr && is_structure(value))
    return edit_at(at, mark, node.end, ' ' + written_fields(*value.fields(), column + indent_step));
  if (was_block && is_structure(value) && has_key(at)) {
    const std::size_t inner = characters_before(text, node.begin);
    if (const auto* fields = value.fields())
      return edit_at(at, node.begin, node.end, written_fields(*fields, inner));
    std::string entries;
    for (const NewValue& entry : *value.list())
      entries += (entries.empty() ? "" : '\n' + std::string(inner, ' ')) + written_entry(entry, inner);
    return edit_at(at, node.begin, node.end, std::move(entries));
  }
  return edit_at(at, mark, node.end, written_after_key(value, {column, characters_before(text, mark)}));
}

Edit with_field(Cursor mapping, const Type* type, std::string_view key, const NewValue& value) {
  const Cursor before = child_before(mapping, type, key);
  if (is_flow(mapping)) {
    const std::string in_braces = written_in_flow(NewValue::Fields{{std::string(key), value}});
    const std::string field = in_braces.substr(1, in_braces.size() - 2);
    if (before) return edit_at(before, before.node().end, before.node().end, ", " + field);
    const std::size_t at = mapping.node().begin + 1;
    return edit_at(mapping, at, at, mapping.children().empty() ? field : field + ", ");
  }
  return with_field_text(mapping, before, written_field(key, value, column_of_keys(mapping)));
}

Edit with_field_like(Cursor mapping, const Type* type, Cursor field) {
  const std::string_view text = text_of(field);
  const Cursor from = parent_of(field);
  const bool is_alike =
      !is_flow(mapping) && !is_flow(from) && column_of_keys(mapping) == column_of_keys(from);
  if (!is_alike) return with_field(mapping, type, field.key(), value_of(field));
  const std::size_t begin = field.node().key_begin;
  std::string written(text.substr(begin, end_of_lines(field, column_of_keys(from)) - begin));
  std::erase(written, '\r');
  return with_field_text(mapping, child_before(mapping, type, field.key()), written);
}

Edit with_entry(Cursor list, const NewValue& value) {
  const std::string_view text = text_of(list);
  Cursor last;
  for (const Cursor child : list.children()) last = child;
  if (is_flow(list) || !last) {
    const std::size_t at = last ? std::size_t{last.node().end} : list.node().begin + 1;
    return edit_at(list, at, at, (last ? ", " : "") + written_in_flow(value));
  }
  const std::size_t dash = dash_of(last);
  const std::size_t column = characters_before(text, dash);
  const std::size_t at = end_of_lines(last, column);
  std::string entry = written_entry(value, column);
  if (last.form() == Form::mapping && is_flow(last) && value.fields() != nullptr) {
    const std::string in_flow = "- " + written_in_flow(value);
    if (column + count_characters(in_flow) <= longest_line) entry = in_flow;
  }
  return edit_at(list, at, at, '\n' + std::string(column, ' ') + entry);
}

Removal without(Cursor at) {
  const Cursor parent = parent_of(at);
  if (!parent) return {};
  const std::vector<Cursor> siblings = siblings_of(at);
  if (siblings.size() == 1) return without(parent);
  if (is_flow(parent)) return {true, without_in_flow(at, siblings)};
  const std::string_view text = text_of(at);
  const std::size_t begin = begin_of(at);
  const std::size_t line = lines::begin(text, begin);
  if (text.find_first_not_of(' ', line) != begin) {
    // It stands behind the dash of what holds it, which the next of its siblings takes over.
    const auto here = std::ranges::find(siblings, at);
    return {true, edit_at(at, begin, begin_of(*(here + 1)), {})};
  }
  const std::size_t end = end_of_lines(at, begin - line);
  const std::size_t after = lines::next(text, end);
  if (after != end) return {true, edit_at(at, line, after, {})};
  return {true, edit_at(at, line == 0 ? 0 : lines::end(text, lines::begin(text, line - 1)), end, {})};
}

std::vector<Edit> joined(std::vector<Edit> edits) {
  std::ranges::stable_sort(edits, {}, [](const Edit& edit) {
    return std::tuple(edit.place.file, edit.place.span.begin, edit.place.span.end);
  });
  std::vector<Edit> all;
  for (Edit& edit : edits) {
    const Span span = edit.place.span;
    Edit* last = all.empty() ? nullptr : &all.back();
    const bool touches =
        last != nullptr && last->place.file == edit.place.file && last->place.span.end == span.begin;
    if (touches && (span.begin == span.end || last->place.span.begin == last->place.span.end)) {
      last->place.span.end = span.end;
      last->text += edit.text;
    } else {
      all.push_back(std::move(edit));
    }
  }
  return all;
}

}  // namespace ko::edit
