// SPDX-License-Identifier: MIT
#include "query/language/path.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "ko/values/text.hpp"

namespace ko::query {
namespace {

bool leads_to_records(const Field& field) {
  return field.shape.value == Value::reference || field.shape.value == Value::text_or_reference;
}

/// The values a field of a mapping has: none, one, or those of its list.
void visit_written(const Field& field, Cursor mapping, std::uint8_t index, FunctionRef<void(Cursor)> visit) {
  const Cursor at = mapping.child(index);
  if (!at || at.form() == Form::blank) return;
  if (field.shape.arity != Arity::one && at.form() == Form::sequence) {
    for (const Cursor element : at.children())
      if (element.form() != Form::blank) visit(element);
  } else if (!at.is_scalar() || !at.text().empty()) {
    visit(at);
  }
}

/// The table of the kind, where it is one; else nothing.
std::string table_of_all(Kinds kinds) {
  const std::vector<Kind> members = kinds.members();
  return members.size() == 1 ? std::string(relation_of(members.front()).name) : std::string();
}

/// The length of the first name in a path. A column of an answer is named by the path it was made of, points
/// and all.
std::size_t first_name_length(const Relation& relation, std::string_view written) {
  std::size_t length = std::min(written.find('.'), written.size());
  for (const Attribute& attribute : relation.attributes) {
    const std::string_view name = attribute.field.name;
    const bool begins = name.size() > length && written.starts_with(name) &&
                        (written.size() == name.size() || written[name.size()] == '.');
    if (begins) length = name.size();
  }
  return length;
}

/// The column of this name, be it its other one; null when there is none.
const Attribute* find_attribute(std::span<const Attribute> attributes, std::string_view name) {
  for (const Attribute& attribute : attributes)
    if (attribute.field.name == name || (!name.empty() && attribute.alias == name)) return &attribute;
  return nullptr;
}

/// A field that the bare scalar in place of an entry stands for.
bool is_shorthand(const Type& type, const Field& field) {
  return !type.shorthand.empty() && field.name == type.shorthand;
}

}  // namespace

Fault unknown_name(std::string_view what, std::string_view name, std::string_view among,
                   std::span<const std::string_view> known) {
  const std::string message = among.empty() ? fmt::format("there is no {} `{}`", what, name)
                                            : fmt::format("there is no {} `{}` in `{}`", what, name, among);
  const auto near = nearest(name, known);
  if (!near.empty()) return {message, fmt::format("did you mean `{}`?", near.front())};
  if (known.empty()) return {message, {}};
  return {message, fmt::format("there is {}", fmt::join(known, ", "))};
}

Fault unknown_table(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Relation* relation : relations()) names.push_back(relation->name);
  return unknown_name("table", name, "", names);
}

Path::Meaning Path::meaning(const Type& type, std::string_view name) {
  const auto index = type.find(name);
  if (!index) return {};
  return {.field = &type.fields[*index], .type = &type, .index = static_cast<std::uint8_t>(*index)};
}

Path::Meaning Path::meaning(const Relation& relation, std::string_view name) {
  if (const Attribute* derived = find_attribute(relation.attributes, name)) return {.attribute = derived};
  if (Meaning found = relation.type ? meaning(*relation.type, name) : Meaning()) return found;
  return {.attribute = relation.rows ? find_attribute(place_attributes(), name) : nullptr};
}

std::vector<std::string_view> column_names(const Relation& relation) {
  std::vector<std::string_view> names;
  for (const Attribute& attribute : relation.attributes) names.push_back(attribute.field.name);
  if (relation.type) {
    for (const Field& field : relation.type->fields)
      if (!find_attribute(relation.attributes, field.name)) names.push_back(field.name);
  }
  if (!relation.rows) return names;
  for (const Attribute& attribute : place_attributes()) {
    const bool is_taken = std::ranges::find(names, attribute.field.name) != names.end();
    const std::string_view name = is_taken ? attribute.alias : attribute.field.name;
    if (!name.empty()) names.push_back(name);
  }
  return names;
}

Result<Path> Path::resolve(const Relation& relation, std::string_view written) {
  Path path;
  path.written_ = std::string(written);
  path.relation_ = &relation;
  std::string_view rest = written;
  while (true) {
    const std::size_t length =
        path.steps_.empty() ? first_name_length(relation, rest) : std::min(rest.find('.'), rest.size());
    if (auto fault = path.add_step(rest.substr(0, length))) return *std::move(fault);
    if (length == rest.size()) return path;
    rest.remove_prefix(length + 1);
  }
}

std::optional<Fault> Path::add_step(std::string_view name) {
  Step step;
  std::vector<std::string_view> known;
  std::vector<const Field*> fields;
  std::vector<const Attribute*> attributes;
  const auto understand = [&](Meaning meaning, Meaning& place, const auto& names) {
    place = meaning;
    if (meaning) {
      fields.push_back(&meaning.described());
      attributes.push_back(meaning.attribute);
    }
    known.insert(known.end(), names.begin(), names.end());
  };
  std::string_view asked_of = steps_.empty() ? relation_->name : std::string_view();
  if (steps_.empty()) {
    understand(meaning(*relation_, name), step.own, column_names(*relation_));
  } else {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const Field* before = fields_[i];
      if (const Relation* led_to = attributes_[i] ? find_relation(attributes_[i]->table) : nullptr) {
        understand(meaning(*led_to, name), step.own, column_names(*led_to));
      } else if (before->shape.value == Value::entry) {
        std::vector<std::string_view> names;
        for (const Field& field : before->shape.entry->fields) names.push_back(field.name);
        understand(meaning(*before->shape.entry, name), step.own, names);
      } else if (leads_to_records(*before)) {
        step.of_record = true;
        for (const Kind kind : before->shape.targets.members()) {
          Meaning& of_kind = step.by_kind[static_cast<std::size_t>(kind)];
          if (!of_kind)
            understand(meaning(relation_of(kind), name), of_kind, column_names(relation_of(kind)));
        }
      }
    }
    asked_of = fields_.front()->name;
  }
  if (fields.empty()) return unknown_name("field", name, asked_of, known);
  for (const Field* field : fields) is_list_ = is_list_ || field->shape.arity != Arity::one;
  steps_.push_back(step);
  unit_ = step.own.attribute ? step.own.attribute->unit : std::string_view();
  fields_ = std::move(fields);
  attributes_ = std::move(attributes);
  return std::nullopt;
}

bool Path::has(bool Attribute::*property) const {
  const auto is_so = [&](const Meaning& meaning) {
    return meaning.attribute && meaning.attribute->*property;
  };
  return std::ranges::any_of(
      steps_, [&](const Step& step) { return is_so(step.own) || std::ranges::any_of(step.by_kind, is_so); });
}

const Relation* Path::table() const {
  const Attribute* last = attributes_.empty() ? nullptr : attributes_.front();
  return last ? find_relation(last->table) : nullptr;
}

bool Path::leads_to_entries() const {
  return table() || field().shape.value == Value::entry;
}

const Attribute* Path::attribute() const {
  return steps_.size() == 1 ? steps_.front().own.attribute : nullptr;
}

bool Path::is_owner() const {
  return steps_.size() == 1 && steps_.front().own.attribute && steps_.front().own.attribute->is_owner;
}

const Path::Meaning& Path::choose(const Step& step, const Row& row) {
  return step.of_record ? step.by_kind[static_cast<std::size_t>(row.record->kind)] : step.own;
}

void Path::visit_values(const Scope& scope, const Row& row, const Meaning& meaning, Emit emit) {
  if (const Attribute* attribute = meaning.attribute)
    return attribute->visit(scope, row, [&](const Content& content) { emit({attribute->field, content}); });
  if (!meaning.field || !row.at) return;
  const auto visit = [&](Cursor value) {
    const Content content = value;
    emit({*meaning.field, content});
  };
  if (row.at.form() == Form::mapping) {
    visit_written(*meaning.field, row.at, meaning.index, visit);
  } else if (row.at.is_scalar() && is_shorthand(*meaning.type, *meaning.field)) {
    visit(row.at);
  }
}

void Path::follow(const Scope& scope, const Row& row, std::size_t at, AtLast last) const {
  const Meaning& meaning = choose(steps_[at], row);
  if (at + 1 == steps_.size()) return last(meaning, row);
  if (meaning.attribute && meaning.attribute->entries)
    return meaning.attribute->entries(scope, row,
                                      [&](const Row& entry) { follow(scope, entry, at + 1, last); });
  visit_values(scope, row, meaning, [&](const Datum& datum) { follow_value(scope, row, at, datum, last); });
}

void Path::follow_value(const Scope& scope, const Row& row, std::size_t at, const Datum& datum,
                        AtLast last) const {
  if (datum.field.shape.value == Value::entry)
    return follow(scope, {.record = row.record, .at = datum.written()}, at + 1, last);
  std::string buffer;
  std::string_view id = datum.text(scope.language, buffer);
  if (!names_case(datum.field)) id = id.substr(0, id.find('#'));
  if (const Record* target = scope.find(datum.field, id))
    follow(scope, {.record = target, .at = target->at}, at + 1, last);
}

void Path::visit(const Scope& scope, const Row& row, Emit emit) const {
  follow(scope, row, 0,
         [&](const Meaning& meaning, const Row& last) { visit_values(scope, last, meaning, emit); });
}

void Path::visit_entries(const Scope& scope, const Row& row, EmitRow emit) const {
  follow(scope, row, 0, [&](const Meaning& meaning, const Row& last) {
    if (meaning.attribute && meaning.attribute->entries) return meaning.attribute->entries(scope, last, emit);
    visit_values(scope, last, meaning, [&](const Datum& datum) {
      if (const Cursor at = datum.written()) emit({.record = last.record, .at = at});
    });
  });
}

Cell Path::cell(const Scope& scope, const Row& row) const {
  if (!is_list_) {
    Cell only;
    visit(scope, row, [&](const Datum& datum) { only = datum.cell(scope.language); });
    return only;
  }
  std::vector<std::string> texts;
  visit(scope, row, [&](const Datum& datum) {
    std::string buffer;
    texts.emplace_back(datum.text(scope.language, buffer));
  });
  return texts.empty() ? Cell() : Cell(std::move(texts));
}

Column Path::column() const {
  const Field& last = field();
  Column column{.name = written_,
                .type = is_list_ ? ColumnType::list : column_type(last),
                .meaning = std::string(last.meaning),
                .unit = std::string(unit_)};
  if (last.shape.value == Value::percent) column.unit = "%";
  if (column.type == ColumnType::reference && !last.shape.items)
    column.target = table_of_all(last.shape.targets);
  if (const Attribute* only = attribute()) {
    column.decimals = only->decimals;
    column.key = only->is_key;
  }
  return column;
}

}  // namespace ko::query
