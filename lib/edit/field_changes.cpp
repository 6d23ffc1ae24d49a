// SPDX-License-Identifier: MIT
#include "ko/editing/field_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "edit/documents.hpp"
#include "edit/field_places.hpp"
#include "edit/field_values.hpp"
#include "edit/new_value.hpp"
#include "edit/structure_edits.hpp"
#include "ko/values/text.hpp"

namespace ko::edit {
namespace {

SetEdit with_edit(Edit edit) {
  SetEdit set_edit;
  set_edit.edits.push_back(std::move(edit));
  return set_edit;
}

Result<NewValue> read_value(const FieldPlace& place, const FieldChange& change) {
  if (place.row == nullptr || place.has_free_key)
    return change.is_json || place.row == nullptr ? parsed(change.value) : Result(NewValue(change.value));
  const bool is_entry = place.is_in_list || place.type != nullptr || change.kind == FieldChange::Kind::add;
  if (!change.is_json)
    return is_entry ? value_of_entry(*place.row, change.value) : value_of_field(*place.row, change.value);
  Result<NewValue> value = parsed(change.value);
  if (value && !is_entry && place.row->shape.arity == Arity::list && value->list() == nullptr)
    return NewValue(NewValue::List{*std::move(value)});
  return value;
}

Result<NewValue> value_for(const FieldPlace& place, const FieldChange& change) {
  Result<NewValue> value = read_value(place, change);
  const Type* type = place.row != nullptr ? place.row->shape.entry : place.type;
  if (!value || type == nullptr) return value;
  return in_row_order(*std::move(value), *type);
}

/// The value within the keys that are not written yet, but for the first of them.
NewValue within_missing(const std::vector<std::string>& missing, NewValue value) {
  for (std::size_t i = missing.size(); i-- > 1;) value = NewValue::Fields{{missing[i], std::move(value)}};
  return value;
}

/// Writes a field that is not there.
SetEdit written_anew(const FieldPlace& place, NewValue value) {
  const std::string& key = place.missing.front();
  NewValue field = within_missing(place.missing, std::move(value));
  if (place.holder.form() == Form::mapping)
    return with_edit(with_field(place.holder, place.holder_type, key, field));
  NewValue::Fields fields;
  // A bare text stands for one of the fields.
  if (place.holder.form() == Form::scalar && place.holder_type != nullptr)
    fields.emplace_back(place.holder_type->shorthand, std::string(place.holder.text()));
  fields.emplace_back(key, std::move(field));
  return with_edit(replaced(place.holder, fields));
}

Result<SetEdit> set(const FieldPlace& place, const FieldChange& change) {
  if (place.type != nullptr && !place.is_in_list && place.at == place.record->at)
    return Fault{.message = fmt::format("`{}` is a whole record", printable(change.address)),
                 .advice = fmt::format("name a field of it: {}#FIELD", printable(change.address))};
  Result<NewValue> value = value_for(place, change);
  if (!value) return value.fault();
  // What has parts may have ids, and numbers that others had.
  const bool has_parts = value->text() == nullptr || (place.at && !place.at.is_scalar());
  SetEdit edit = place.at ? with_edit(replaced(place.at, *value)) : written_anew(place, *std::move(value));
  edit.moves_addresses = has_parts;
  return edit;
}

bool is_there(Cursor list, const NewValue& value) {
  const auto* text = value.text();
  for (const Cursor entry : list.children())
    if (text != nullptr && entry.is_scalar() && entry.text() == *text) return true;
  return false;
}

bool has_id(const NewValue& entry) {
  const auto* fields = entry.fields();
  return fields != nullptr &&
         std::ranges::any_of(*fields, [](const auto& field) { return field.first == "id"; });
}

Result<SetEdit> add(const FieldPlace& place, const FieldChange& change) {
  const bool is_list = place.row != nullptr && place.type == nullptr && !place.is_in_list &&
                       (place.row->shape.arity != Arity::one || place.row->shape.value == Value::count);
  if (!is_list)
    return Fault{.message = fmt::format("`{}` is no list", printable(change.address)),
                 .advice = place.row != nullptr ? "`ko set` gives it a value" : "name a list of it"};
  Result<NewValue> value = value_for(place, change);
  if (!value) return value.fault();
  SetEdit edit;
  if (!place.at) {
    edit = written_anew(place, NewValue::List{*std::move(value)});
  } else if (place.at.form() == Form::sequence) {
    if (place.row->shape.set && is_there(place.at, *value))
      return Fault{fmt::format("`{}` has `{}` already", printable(change.address), printable(change.value))};
    edit = with_edit(with_entry(place.at, *value));
    // The next can be put behind it without being read again, where it need not differ from it.
    if (!place.at.children().empty() && !place.row->shape.set && !has_id(*value)) {
      edit.appended_to = place.at.place();
      return edit;
    }
  } else {
    NewValue::List list;
    if (place.at.form() != Form::blank) list.push_back(value_of(place.at));
    list.push_back(*std::move(value));
    edit = with_edit(replaced(place.at, list));
  }
  edit.moves_addresses = true;
  return edit;
}

Result<SetEdit> remove(const FieldPlace& place, const FieldChange& change) {
  if (!place.at) return Fault{fmt::format("`{}` is not there", printable(change.address))};
  SetEdit edit;
  if (place.at == place.record->at) {
    edit = without_document(place.at);
  } else {
    Removal removal = without(place.at);
    if (!removal.is_possible)
      return Fault{.message = fmt::format("nothing would be left of `{}`", place.record->id),
                   .advice = fmt::format("`ko remove {}` takes it out whole", place.record->id)};
    edit = with_edit(std::move(removal.edit));
  }
  edit.moves_addresses = true;
  return edit;
}

}  // namespace
}  // namespace ko::edit

namespace ko {
namespace {

constexpr std::pair<std::string_view, FieldChange::Kind> operations[] = {
    {"set", FieldChange::Kind::set}, {"add", FieldChange::Kind::add}, {"remove", FieldChange::Kind::remove}};

}  // namespace

Result<FieldChange> parse_field_change(const std::string& json, FieldChange::Kind kind) {
  const Result<File> file = edit::parsed_file(json);
  if (!file) return file.fault();
  FieldChange change = {.kind = kind, .is_json = true};
  bool has_value = false;
  const Cursor line(*file, file->tree.documents[0].root);
  for (const Cursor member : line.children()) {
    if (member.key() == "address") {
      change.address = member.text();
    } else if (member.key() == "value") {
      change.value = file->source.slice(member.node().span());
      has_value = true;
    } else if (member.key() == "op") {
      const auto named = std::ranges::find(operations, member.text(),
                                           &std::pair<std::string_view, FieldChange::Kind>::first);
      if (named == std::end(operations))
        return Fault{.message = fmt::format("there is no op `{}`", printable(member.text())),
                     .advice = "take set, add or remove"};
      change.kind = named->second;
    } else {
      return Fault{.message = fmt::format("a change has no `{}`", printable(member.key())),
                   .advice = "it has `address`, `value` and `op`"};
    }
  }
  if (change.address.empty()) return Fault{"there is no `address`"};
  if (!has_value && change.kind != FieldChange::Kind::remove) return Fault{"there is no `value`"};
  return change;
}

std::string_view record_of(const FieldChange& change) {
  const std::string_view address = change.address;
  const std::size_t hash_sign = address.find('#');
  if (hash_sign == std::string_view::npos) return address;
  const std::string_view field = address.substr(hash_sign + 1, address.find('/') - hash_sign - 1);
  const bool changes_ids = field == "id" || field == "kind" || field == "former_ids";
  return changes_ids ? std::string_view() : address.substr(0, hash_sign);
}

Result<SetEdit> propose(const Register& records, const FieldChange& change) {
  const Result<edit::FieldPlace> place = edit::find_place(records, change.address);
  if (!place) return place.fault();
  switch (change.kind) {
    case FieldChange::Kind::set: return edit::set(*place, change);
    case FieldChange::Kind::add: return edit::add(*place, change);
    case FieldChange::Kind::remove: break;
  }
  return edit::remove(*place, change);
}

}  // namespace ko
