// SPDX-License-Identifier: MIT
#include "edit/field_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "ko/files/read.hpp"
#include "ko/values/text.hpp"

namespace ko::edit {
namespace {

bool begins_with(std::string_view text, std::string_view any) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  return first != std::string_view::npos && any.find(text[first]) != std::string_view::npos;
}

}  // namespace

Result<File> parsed_file(const std::string& text) {
  Source source("value", text);
  TreeReading reading = read_tree(source, 0);
  if (!reading.findings.empty()) {
    const Finding& first = reading.findings.front();
    return Fault{.message = fmt::format("`{}`: {}", printable(text), first.message.view()),
                 .advice = std::string(first.mend.view())};
  }
  File file = {0, std::move(source), std::move(reading.tree)};
  if (file.tree.documents.size() != 1 || file.tree.documents[0].root == no_node)
    return Fault{fmt::format("`{}` is not one value", printable(text))};
  return file;
}

Result<NewValue> parsed(const std::string& text) {
  const Result<File> file = parsed_file(text);
  if (!file) return file.fault();
  return value_of(Cursor(*file, file->tree.documents[0].root));
}

Result<NewValue> value_of_entry(const Field& row, const std::string& text) {
  switch (row.shape.value) {
    case Value::entry:
    case Value::localized:
    case Value::texts_by_scheme:
    case Value::counts_by_key: return begins_with(text, "{") ? parsed(text) : Result(NewValue(text));
    case Value::count: return begins_with(text, "[") ? parsed(text) : Result(NewValue(text));
    default: return NewValue(text);
  }
}

Result<NewValue> value_of_field(const Field& row, const std::string& text) {
  if (row.shape.arity == Arity::one) return value_of_entry(row, text);
  if (begins_with(text, "[")) return parsed(text);
  Result<NewValue> value = value_of_entry(row, text);
  if (!value || row.shape.arity == Arity::one_or_list) return value;
  return NewValue(NewValue::List{*std::move(value)});
}

NewValue in_row_order(NewValue value, const Type& type) {
  if (auto* list = std::get_if<NewValue::List>(&value.content)) {
    for (NewValue& entry : *list) entry = in_row_order(std::move(entry), type);
    return value;
  }
  auto* fields = std::get_if<NewValue::Fields>(&value.content);
  if (fields == nullptr) return value;
  std::ranges::stable_sort(
      *fields, {}, [&](const auto& field) { return type.find(field.first).value_or(type.fields.size()); });
  for (auto& [key, field] : *fields) {
    const auto row = type.find(key);
    const Type* inner = row ? type.fields[*row].shape.entry : nullptr;
    if (inner != nullptr) field = in_row_order(std::move(field), *inner);
  }
  return value;
}

Fault unknown_field(std::string_view of, const Type& type, std::string_view key) {
  std::vector<std::string_view> names;
  for (const Field& field : type.fields) names.push_back(field.name);
  const auto near = nearest(key, names);
  return {.message = fmt::format("`{}` has no `{}`{}", printable(of), printable(key),
                                 near.empty() ? "" : fmt::format("; did you mean `{}`?", near.front())),
          .advice = fmt::format("`ko explain {}` tells its fields", type.name)};
}

}  // namespace ko::edit
