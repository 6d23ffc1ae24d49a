// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "edit/field_values.hpp"
#include "edit/new_records/new_files.hpp"
#include "edit/new_value.hpp"
#include "edit/records_named.hpp"
#include "ko/editing/new_records.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The field that a record is called by: its name, else its title.
std::optional<std::string_view> naming_field(const Type& type) {
  for (const std::string_view field : {"name", "title"})
    if (type.find(field)) return field;
  return std::nullopt;
}

}  // namespace

Result<SetEdit> begin_record(const Register& records, const NewRecord& record, const std::string& root) {
  const Type& type = type_of(record.kind);
  const std::string id = record.id.empty() ? slug(record.name) : record.id;
  if (id.empty()) return Fault{.message = "a record needs a name or an id", .advice = "give it one"};
  if (auto fault = edit::new_id_fault(records, id)) return *fault;
  std::vector<std::pair<std::size_t, edit::NewValue>> fields;
  if (const auto naming = naming_field(type); naming && !record.name.empty())
    fields.emplace_back(*type.find(*naming), record.name);
  for (const auto& [key, value] : record.fields) {
    const auto row = type.find(key);
    if (!row) return edit::unknown_field(type.name, type, key);
    Result<edit::NewValue> read = edit::value_of_field(type.fields[*row], value);
    if (!read) return read.fault();
    std::erase_if(fields, [&](const auto& field) { return field.first == *row; });
    fields.emplace_back(*row, *std::move(read));
  }
  std::ranges::stable_sort(fields, {}, [](const auto& field) { return field.first; });
  edit::NewValue::Fields written = {{"kind", type.name}, {"id", id}};
  for (auto& [row, value] : fields)
    written.emplace_back(std::string(type.fields[row].name), std::move(value));
  return edit::written_as_new(
      records, {.kind = record.kind, .id = id, .text = edit::written_fields(written, 0) + '\n', .root = root},
      [](const Record&) { return true; });
}

Result<FieldChange> begin_entry(const NewEntry& entry) {
  edit::NewValue::Fields fields;
  for (const auto& [key, text] : entry.fields) {
    const bool has_parts = text.starts_with('[') || text.starts_with('{');
    Result<edit::NewValue> value = has_parts ? edit::parsed(text) : edit::NewValue(text);
    if (!value) return value.fault();
    fields.emplace_back(key, *std::move(value));
  }
  return FieldChange{.kind = FieldChange::Kind::add,
                     .address = entry.list,
                     .value = edit::written_in_flow(fields),
                     .is_json = true};
}

}  // namespace ko
