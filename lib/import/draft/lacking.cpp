// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>

#include "import/match/person_names.hpp"
#include "ko/importing/import.hpp"

namespace ko::import {
namespace {

/// What was read at a place.
NewValue value_at(Cursor at) {
  switch (at.form()) {
    case Form::sequence: {
      NewValue::List list;
      for (const Cursor entry : at.children()) list.push_back(value_at(entry));
      return list;
    }
    case Form::mapping: {
      NewValue::Fields fields;
      for (const Cursor field : at.children()) fields.emplace_back(std::string(field.key()), value_at(field));
      return fields;
    }
    case Form::scalar: return std::string(at.text());
    case Form::blank: break;
  }
  return std::string();
}

/// What is never added: where a hand-written entry has its facts from is its writer's to say.
constexpr std::array<std::string_view, 6> own_matters = {"source", "draft", "status", "id", "kind", "quote"};

/// Lists whose entries are known by whom or what they name. Others are added as a whole, or not at all.
constexpr std::array<std::string_view, 5> lists_by_name = {"present", "absent", "administration", "guests",
                                                           "agenda"};

const std::string* text_under(const NewValue& entry, std::string_view key) {
  if (const auto* fields = entry.fields())
    for (const auto& [each, value] : *fields)
      if (each == key) return value.text();
  return nullptr;
}

/// What an entry is known by: the person, the name, or the numbers of an item.
std::string key_of(const NewValue& entry, std::size_t place) {
  if (const std::string* text = entry.text()) return *text;
  for (const std::string_view key : {"person", "name", "nr"})
    if (const std::string* text = text_under(entry, key)) return *text;
  if (const std::string* series = text_under(entry, "series")) {
    const std::string* number = text_under(entry, "number");
    return *series + ' ' + (number == nullptr ? std::string() : *number);
  }
  return std::to_string(place);
}

/// Whether an entry names by the name alone whom the other names by a person's id. Several can be one of a
/// first name only, so the whole names are compared.
bool is_named_alone(const NewValue& entry, const NewValue& other, const NameOfPerson& name_of) {
  const std::string* person = text_under(other, "person");
  const std::string* name = text_under(entry, "name");
  return person != nullptr && name != nullptr && text_under(entry, "person") == nullptr &&
         name_key(*name) == name_key(name_of(*person));
}

bool add_lacking(NewValue::Fields& ours, const NewValue::Fields& theirs, const NameOfPerson& name_of);

bool add_entries(NewValue::List& ours, const NewValue::List& theirs, const NameOfPerson& name_of) {
  bool has_changed = false;
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    const std::string key = key_of(theirs[i], i + 1);
    auto same = ours.end();
    for (std::size_t at = 0; at < ours.size(); ++at)
      if (key_of(ours[at], at + 1) == key || is_named_alone(ours[at], theirs[i], name_of))
        same = ours.begin() + static_cast<std::ptrdiff_t>(at);
    if (same == ours.end()) {
      ours.push_back(theirs[i]);
      has_changed = true;
    } else if (auto* fields = std::get_if<NewValue::Fields>(&same->content);
               fields != nullptr && theirs[i].fields() != nullptr) {
      NewValue::Fields more = *theirs[i].fields();
      // Whoever is named already needs no second name.
      if (text_under(*same, "name") != nullptr)
        std::erase_if(more, [](const auto& field) { return field.first == "person"; });
      has_changed |= add_lacking(*fields, more, name_of);
    }
  }
  return has_changed;
}

bool add_lacking(NewValue::Fields& ours, const NewValue::Fields& theirs, const NameOfPerson& name_of) {
  bool has_changed = false;
  for (const auto& [key, value] : theirs) {
    if (std::ranges::find(own_matters, key) != own_matters.end()) continue;
    const auto there =
        std::ranges::find(ours, key, [](const auto& field) { return std::string_view(field.first); });
    if (there == ours.end()) {
      ours.emplace_back(key, value);
      has_changed = true;
      continue;
    }
    auto* list = std::get_if<NewValue::List>(&there->second.content);
    if (list != nullptr && value.list() != nullptr &&
        std::ranges::find(lists_by_name, key) != lists_by_name.end())
      has_changed |= add_entries(*list, *value.list(), name_of);
  }
  return has_changed;
}

}  // namespace

NewValue::Fields with_lacking(const Record& record, const NewValue::Fields& imported,
                              const NameOfPerson& name_of) {
  NewValue ours = value_at(record.at);
  auto* fields = std::get_if<NewValue::Fields>(&ours.content);
  if (fields == nullptr || !add_lacking(*fields, imported, name_of)) return {};
  return std::move(*fields);
}

}  // namespace ko::import
