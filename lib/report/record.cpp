// SPDX-License-Identifier: MIT
/// One record for reading: what `ko show` prints.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "ko/values/text.hpp"
#include "model/meetings/case_items.hpp"
#include "model/meetings/item_numbers.hpp"
#include "model/records/file_lines.hpp"
#include "report/context.hpp"

namespace ko {
namespace {

/// `moter/a.yaml:12`
std::string where(FileLines& lines, Cursor at) {
  const File& file = at.file();
  return fmt::format("{}:{}", file.source.name(), lines.of(file.index).position(at.node().begin).line);
}

bool is_scalar(Cursor at) {
  return at.is_scalar() || at.form() == Form::blank;
}

/// True of a scalar, and of what has no list and no mapping in it.
bool has_only_scalars(Cursor at) {
  for (const Cursor child : at.children())
    if (!is_scalar(child)) return false;
  return true;
}

/// The field of a mapping's type that a key of it is; null where the type has none or is not known.
const Field* field_of(const Type* type, Cursor child) {
  const std::size_t index = child.node().field;
  return type != nullptr && index < type->fields.size() ? &type->fields[index] : nullptr;
}

const Type* entry_type(const Field* field) {
  return field != nullptr && field->shape.value == Value::entry ? field->shape.entry : nullptr;
}

bool is_reference(const Field* field) {
  if (field == nullptr) return false;
  const Shape* shape = &field->shape;
  if (shape->value == Value::entry && !shape->entry->shorthand.empty())
    shape = &shape->entry->fields[*shape->entry->find(shape->entry->shorthand)].shape;
  return shape->value == Value::reference || shape->value == Value::text_or_reference;
}

/// A scalar as it is written, and of a reference the name of what it leads to.
Text value_text(const Context& context, const Field* field, Cursor at) {
  if (at.form() == Form::blank) return "(blank)";
  const std::string text(trim(at.text()));
  if (!is_reference(field)) return text;
  const bool may_be_case =
      field->shape.value == Value::text_or_reference && field->shape.targets.has(Kind::case_file);
  const Record* of_case = may_be_case ? context.records.find_case(text) : nullptr;
  const std::string_view id = of_case != nullptr ? of_case->id : at.text();
  if (context.records.resolve(id).record == nullptr) return text;
  return fmt::format("{} ({})", text, name_of(context, id));
}

Text labelled(Cursor at, const Text& value) {
  Text text(strong(std::string(at.key()) + ":"));
  text += " ";
  text += value;
  return text;
}

List entries(const Context& context, const Field* field, Cursor at);

/// The scalars of a mapping, a line each, and below them its lists and mappings.
ListItem mapping(const Context& context, const Type* type, Cursor at) {
  Text lines;
  List below;
  for (const Cursor child : at.children()) {
    const Field* field = field_of(type, child);
    if (is_scalar(child)) {
      if (!lines.empty()) lines += "\n";
      lines += labelled(child, value_text(context, field, child));
    } else {
      below.items.emplace_back(strong(std::string(child.key()) + ":"),
                               Blocks{{entries(context, field, child)}});
    }
  }
  return below.items.empty() ? ListItem(lines) : ListItem(lines, Blocks{{std::move(below)}});
}

/// What stands in a list, an item each; a mapping is one item.
List entries(const Context& context, const Field* field, Cursor at) {
  List list;
  if (at.form() != Form::sequence) {
    list.items.push_back(mapping(context, entry_type(field), at));
    return list;
  }
  for (const Cursor entry : at.children()) {
    if (is_scalar(entry))
      list.items.emplace_back(value_text(context, field, entry));
    else if (entry.form() == Form::sequence)
      list.items.emplace_back(Text(), Blocks{{entries(context, field, entry)}});
    else
      list.items.push_back(mapping(context, entry_type(field), entry));
  }
  return list;
}

/// A line for a scalar, for each scalar of a list, and for each field of a mapping of scalars.
Definition in_lines(const Context& context, const Field* field, Cursor at) {
  Definition row{std::string(at.key()), {}};
  if (at.form() == Form::mapping) {
    for (const Cursor child : at.children())
      row.lines.push_back(labelled(child, value_text(context, field_of(entry_type(field), child), child)));
  } else if (at.form() == Form::sequence) {
    for (const Cursor child : at.children()) row.lines.push_back(value_text(context, field, child));
  } else {
    row.lines.push_back(value_text(context, field, at));
  }
  return row;
}

/// A bare text in place of an entry, under the field it stands for.
Definitions in_short_form(const Context& context, const Type& type, Cursor at) {
  const auto index = type.find(type.shorthand);
  const Field* field = index ? &type.fields[*index] : nullptr;
  return {{{std::string(type.shorthand), {value_text(context, field, at)}}}};
}

/// What fits in lines comes first, and then the lists of entries, each under its own heading.
void add_fields(Blocks& blocks, const Context& context, const Type& type, Cursor at, bool is_record) {
  Definitions rows;
  Blocks lists;
  for (const Cursor child : at.children()) {
    const Field* field = field_of(&type, child);
    const bool in_heading = is_record && field != nullptr && (field->name == "kind" || field->name == "id");
    if (in_heading) continue;
    if (has_only_scalars(child)) {
      rows.rows.push_back(in_lines(context, field, child));
    } else {
      lists.push_back({Heading{2, std::string(child.key())}});
      lists.push_back({entries(context, field, child)});
    }
  }
  if (!rows.rows.empty()) blocks.push_back({std::move(rows)});
  std::move(lists.begin(), lists.end(), std::back_inserter(blocks));
}

/// Adds the agenda items that took a case up, in the order of time.
void add_case_items(Blocks& blocks, const Context& context, const Record& record) {
  Table table{.columns = {{.name = "date"},
                          {.name = "body"},
                          {.name = "item"},
                          {.name = "nr"},
                          {.name = "title"},
                          {.name = "outcome"}}};
  for (const CaseItem& each : items_of_case(context.records, record))
    table.rows.push_back({Cell(each.date ? each.date->str() : std::string()),
                          Cell(std::string(each.meeting->as<meeting_type>().get<"body">())),
                          Cell(fmt::format("{}#{}", each.meeting->id, each.number)),
                          Cell(number_of(each.item, each.number)),
                          Cell(context.text(each.item.get<"title">())), Cell(std::string(each.outcome))});
  if (table.rows.empty()) return;
  blocks.push_back({Heading{2, "agenda items"}});
  blocks.push_back({std::move(table)});
}

/// Adds every place that names the record: where unless that is left out, in which record, and in which of
/// its fields.
void add_references(Blocks& blocks, const Context& context, const Record& record, FileLines* lines) {
  Table table{.columns = {{.name = "record"}, {.name = "field"}}};
  if (lines != nullptr) table.columns.insert(table.columns.begin(), {.name = "place"});
  for (const Link& link : context.records.links_to(record)) {
    const Record& from = context.records.records()[link.from];
    const Cursor at = context.records.cursor(link);
    std::vector<Cell> row = {Cell(fmt::format("{} {}", name(from.kind), from.id)),
                             Cell(field_path(at.file(), from.at.index(), at.index()))};
    if (lines != nullptr) row.insert(row.begin(), Cell(where(*lines, at)));
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) {
    blocks.push_back({Paragraph{"nothing refers to it"}});
  } else {
    blocks.push_back({Heading{2, "referred to by"}});
    blocks.push_back({std::move(table)});
  }
}

ReportOptions naming(const Register& records) {
  return {.language = find_language(records.language()).value_or(Language::nb), .include_unpublished = true};
}

}  // namespace

std::string title_of(const Register& records, const Record& record) {
  const ReportOptions options = naming(records);
  return name_of({records, options}, record.id);
}

DocumentTree describe_record(const Register& records, std::string_view address, const Target& target,
                             ShownPlaces places) {
  const ReportOptions options = naming(records);
  const Context context{records, options};
  const Type& type = *target.type;
  const Cursor at = target.at;
  // A decision in an item is a decision, whatever its description is called.
  const std::string_view kind = &type == &item_decision_type ? name(Kind::decision) : type.name;
  const Record* record = at == target.record->at ? target.record : nullptr;
  FileLines lines(context.records.files());
  const std::string_view named = address.substr(0, address.find('#'));
  const std::string_view rest = address.substr(named.size());
  DocumentTree document{.title = fmt::format("{} {}{}", kind, target.record->id, rest),
                        .language = options.language};
  document.blocks.push_back({Heading{1, document.title}});
  if (named != target.record->id)
    document.blocks.push_back({Paragraph{fmt::format("{}, an id it had before, leads here.", named)}});
  const bool has_places = places == ShownPlaces::all;
  if (has_places) document.blocks.push_back({Paragraph{where(lines, at)}});
  if (at.is_scalar())
    document.blocks.push_back({in_short_form(context, type, at)});
  else
    add_fields(document.blocks, context, type, at, record != nullptr);
  if (record != nullptr && record->kind == Kind::case_file) add_case_items(document.blocks, context, *record);
  if (record != nullptr) add_references(document.blocks, context, *record, has_places ? &lines : nullptr);
  return document;
}

}  // namespace ko
