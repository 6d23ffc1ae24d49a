// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "ko/answers/explain.hpp"
#include "ko/findings/rule.hpp"
#include "ko/records/bylaws.hpp"
#include "ko/records/schema.hpp"
#include "ko/values/text.hpp"
#include "model/types/value_kinds.hpp"
#include "report/explain/explain_text.hpp"

namespace ko {
namespace {

/// A path that names a type, alone or with field names behind it.
bool begins_with(std::string_view path, std::string_view name) {
  return path.starts_with(name) && (path.size() == name.size() || path[name.size()] == '.');
}

std::string one(const Shape& shape) {
  if (shape.value != Value::choice) return value_name(shape);
  return fmt::format("{}{}", fmt::join(shape.choices, " | "), shape.open ? " | another word" : "");
}

std::string meaning(const Field& field) {
  return field.standard.empty() ? std::string(field.meaning)
                                : fmt::format("{} ({})", field.meaning, field.standard);
}

Table field_table(const Type& type) {
  Table table{.columns = {{.name = "field"}, {.name = "required"}, {.name = "takes"}, {.name = "meaning"}}};
  for (const Field& field : type.fields)
    table.rows.push_back({Cell(std::string(field.name)),
                          Cell(std::string(field.shape.is_required ? "yes" : "")), Cell(takes(field.shape)),
                          Cell(meaning(field))});
  return table;
}

void add_fields(Blocks& blocks, const Type& type) {
  if (!type.shorthand.empty())
    blocks.push_back({Paragraph{
        marked_up(fmt::format("A bare text in place of the mapping stands for its `{}`.", type.shorthand))}});
  blocks.push_back({Heading{2, "Fields"}});
  blocks.push_back({field_table(type)});
}

/// A field as a reference has it: what it means, and what it takes.
Definition in_short(const std::string& path, const Field& field) {
  Definition row{path, {marked_up(sentence(meaning(field)))}};
  row.lines.push_back(
      fmt::format("Takes {}{}.", takes(field.shape), field.shape.is_required ? "; required" : ""));
  return row;
}

void add_type(const Type& type, std::vector<const Type*>& all) {
  if (std::ranges::find(all, &type) != all.end()) return;
  all.push_back(&type);
  for (const Field& field : type.fields)
    if (field.shape.entry != nullptr) add_type(*field.shape.entry, all);
}

std::vector<const Type*> collect_types() {
  std::vector<const Type*> all(schema_types().begin(), schema_types().end());
  for (const Type* type : schema_types())
    for (const Field& field : type->fields)
      if (field.shape.entry != nullptr) add_type(*field.shape.entry, all);
  return all;
}

/// The fields of records and of `ko.yaml` that take entries of a type. What every entry may carry is named
/// of the kinds alone.
std::vector<std::string> places_of(const Type& type) {
  std::vector<std::string> paths;
  for (const Type* kind : schema_types())
    each_field(*kind, std::string(kind->name), false, [&](const std::string& path, const Field& field) {
      if (field.shape.entry == &type) paths.push_back(fmt::format("`{}`", path));
    });
  return paths;
}

constexpr std::size_t comment_column = 30;

/// Where a line stands: how far in, whether it begins an entry of a list, and whether it is commented out.
struct LinePlace {
  std::size_t indent = 0;
  bool begins_entry = false;
  bool is_optional = false;
};

std::string what_it_takes(const Field& field) {
  return fmt::format(" ({}{})", field.shape.is_required ? "required; " : "", takes(field.shape));
}

/// A kind of record as YAML with nothing in it: every field of it and of its entries, each with a comment.
/// What is not required is commented out.
class Skeleton {
 public:
  /// The fields of a type, each on a line of its own.
  void write(const Type& type, LinePlace place) {
    const bool is_entry = place.indent != 0;
    for (const Field& field : type.fields) {
      if (is_entry && is_common(field)) continue;
      const LinePlace here{place.indent, std::exchange(place.begins_entry, false),
                           place.is_optional || !field.shape.is_required};
      write(field, !is_entry && field.name == "kind" ? type.name : std::string_view(), here);
      if (field.shape.value == Value::entry) write_entry(field.shape, here);
    }
  }

  std::string text() && { return std::move(text_); }

 private:
  void write_entry(const Shape& shape, const LinePlace& place) {
    const bool is_list = shape.arity != Arity::one;
    write(*shape.entry, {place.indent + (is_list ? 4 : 2), is_list, place.is_optional});
  }

  void write(const Field& field, std::string_view value, const LinePlace& place) {
    std::string line(place.is_optional ? "# " : "");
    line.append(place.begins_entry ? place.indent - 2 : place.indent, ' ');
    line += fmt::format("{}{}:", place.begins_entry ? "- " : "", field.name);
    if (!value.empty()) line += fmt::format(" {}", value);
    line.append(std::max(comment_column, line.size() + 1) - line.size(), ' ');
    text_ += fmt::format("{}# {}{}\n", line, field.meaning, what_it_takes(field));
  }

  std::string text_;
};

}  // namespace

std::string takes(const Shape& shape) {
  switch (shape.arity) {
    case Arity::one: return one(shape);
    case Arity::list: return shape.value == Value::entry ? "a list of mappings" : "a list: " + one(shape);
    case Arity::one_or_list: return one(shape) + ", or a list of them";
  }
  return {};
}

std::span<const Type* const> all_types() {
  static const std::vector<const Type*> all = collect_types();
  return all;
}

FieldPath follow_fields(std::string_view path) {
  FieldPath found;
  for (const Type* type : all_types())
    if (begins_with(path, type->name)) found.type = type;
  if (found.type == nullptr) return {.wrong = path.substr(0, path.find('.'))};
  path.remove_prefix(found.type->name.size());
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string_view name = path.substr(0, path.find('.'));
    if (found.field != nullptr) {
      if (found.field->shape.entry == nullptr) return {found.type, found.field, name};
      found.type = found.field->shape.entry;
    }
    const std::optional<std::size_t> index = found.type->find(name);
    if (!index) return {found.type, nullptr, name};
    found.field = &found.type->fields[*index];
    path.remove_prefix(name.size());
  }
  return found;
}

std::vector<std::string> find_fields(std::string_view name) {
  std::vector<std::string> paths;
  const std::string ending = fmt::format(".{}", name);
  for (const Type* type : schema_types())
    each_field(*type, std::string(type->name), false, [&](const std::string& path, const Field&) {
      if (path.ends_with(ending)) paths.push_back(path);
    });
  return paths;
}

std::vector<std::string_view> field_names() {
  std::vector<std::string_view> names;
  for (const Type* type : schema_types())
    each_field(*type, {}, false,
               [&](const std::string&, const Field& field) { names.push_back(field.name); });
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

namespace {

/// Of provisions: the rules that they can lay down.
void add_rules_laid_down(Blocks& blocks) {
  Definitions rows;
  for (const Rule* rule : rules())
    if (can_be_laid_down(*rule))
      rows.rows.push_back({fmt::format("{} {}", rule->code, rule->name), {marked_up(rule->summary)}});
  blocks.push_back({Heading{2, "Rules that can be laid down"}});
  blocks.push_back({std::move(rows)});
}

}  // namespace

DocumentTree explain(const Type& type, std::string_view path) {
  DocumentTree tree = explanation(std::string(path), marked_up(sentence(std::string(type.meaning))));
  if (const std::vector<std::string> places = places_of(type); !places.empty())
    tree.blocks.push_back({Paragraph{marked_up(fmt::format("Stands in {}.", fmt::join(places, ", ")))}});
  add_fields(tree.blocks, type);
  if (&type == &provision_type) add_rules_laid_down(tree.blocks);
  return tree;
}

namespace {

std::vector<Text> rules_silent_in_drafts() {
  std::vector<Text> lines;
  for (const Rule* rule : rules())
    if (rule->silent_in_drafts) lines.emplace_back(fmt::format("{} {}", rule->code, rule->name));
  return lines;
}

}  // namespace

DocumentTree explain(const Field& field, std::string_view path) {
  DocumentTree tree = explanation(std::string(path), marked_up(sentence(meaning(field))));
  const Shape& shape = field.shape;
  Definitions facts{{{"Takes", {takes(shape)}}}};
  if (const std::string_view writing = kind_of(shape.value).writing; !writing.empty())
    facts.rows.push_back({"Written", {marked_up(writing)}});
  facts.rows.push_back({"Required", {shape.is_required ? "yes" : "no"}});
  if (field.name == record_state_fields.front().name)
    facts.rows.push_back({"Silences", rules_silent_in_drafts()});
  tree.blocks.push_back({std::move(facts)});
  if (shape.value == Value::entry) add_fields(tree.blocks, *shape.entry);
  const bool names_rule = &field == &provision_type.fields[*provision_type.find(provision_type.shorthand)];
  if (names_rule || shape.entry == &provision_type) add_rules_laid_down(tree.blocks);
  return tree;
}

DocumentTree explain_each(const std::vector<std::string>& paths, std::string_view name) {
  DocumentTree tree = explanation(std::string(name), fmt::format("{} fields are called so.", paths.size()));
  Table table{.columns = {{.name = "field"}, {.name = "takes"}, {.name = "meaning"}}};
  for (const std::string& path : paths) {
    const Field& field = *follow_fields(path).field;
    table.rows.push_back({Cell(path), Cell(takes(field.shape)), Cell(meaning(field))});
  }
  tree.blocks.push_back({std::move(table)});
  return tree;
}

DocumentTree record_reference() {
  DocumentTree tree = explanation(
      "Records",
      marked_up("The kinds of record and their fields. A point leads into a mapping or into the entries "
                "of a list: `meeting.agenda.points.by`."));
  Definitions common;
  for (const Field& field : common_fields) common.rows.push_back(in_short(std::string(field.name), field));
  tree.blocks.push_back({Heading{2, "every record and entry"}});
  tree.blocks.push_back({std::move(common)});
  for (const Type* type : schema_types()) {
    Definitions fields;
    each_field(*type, std::string(type->name), true, [&](const std::string& path, const Field& field) {
      fields.rows.push_back(in_short(path.substr(type->name.size() + 1), field));
    });
    tree.blocks.push_back({Heading{2, std::string(type->name)}});
    tree.blocks.push_back({Paragraph{marked_up(sentence(std::string(type->meaning)))}});
    tree.blocks.push_back({std::move(fields)});
  }
  return tree;
}

DocumentTree explain_all(std::span<const Profile> profiles) {
  DocumentTree tree = explanation(
      "ko explain",
      marked_up(
          "Takes a kind of record, a field of one such as `meeting.start`, a rule such as `KO302`, a "
          "family of rules such as `KO5`, a word of the field of work such as `habilitet`, or a law such "
          "as `kommuneloven 11-4`, or a law or bylaws as `profile` names them. `ko explain meeting --deep` "
          "shows a record with every field it can "
          "have; `man ko-records` and `man ko-rules` have all that there is."));
  Definitions kinds;
  for (const Type* type : schema_types())
    kinds.rows.push_back({std::string(type->name), {marked_up(type->meaning)}});
  Definitions families;
  for (const RuleFamily& family : rule_families())
    families.rows.push_back({std::string(family.code), {marked_up(family.subject)}});
  Definitions laws = profiles_in_short(profiles);
  for (auto& [heading, rows] :
       {std::pair{"Kinds of record", &kinds}, std::pair{"Families of rules", &families},
        std::pair{"Laws and bylaws", &laws}}) {
    tree.blocks.push_back({Heading{2, heading}});
    tree.blocks.push_back({*rows});
  }
  return tree;
}

std::string skeleton_of(const Type& type) {
  Skeleton skeleton;
  skeleton.write(type, {});
  return std::move(skeleton).text();
}

}  // namespace ko
