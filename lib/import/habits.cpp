// SPDX-License-Identifier: MIT
#include "ko/importing/habits.hpp"

#include <algorithm>
#include <iterator>

#include "base/text/path.hpp"

namespace ko::import {
namespace {

template <class Entries>
std::vector<Habits::Row> rows_of(const Entries& entries) {
  std::vector<Habits::Row> rows;
  for (const auto entry : entries)
    for (const std::string_view words : entry.template get<"words">())
      if (!words.empty()) rows.emplace_back(std::string(words), std::string(entry.template get<"means">()));
  return rows;
}

std::vector<std::string> texts_of(const auto& values) {
  std::vector<std::string> texts;
  for (const std::string_view value : values)
    if (!value.empty()) texts.emplace_back(value);
  return texts;
}

DocumentSort sort_named(std::string_view kind) {
  return kind == "minutes"  ? DocumentSort::minutes
         : kind == "letter" ? DocumentSort::letter
                            : DocumentSort::found;
}

}  // namespace

std::optional<SourceLanguage> find_source_language(std::string_view tag) {
  const auto* const found = std::ranges::find(import_languages, tag);
  if (found == std::end(import_languages)) return std::nullopt;
  return static_cast<SourceLanguage>(found - std::begin(import_languages));
}

Habits::Files Habits::of_file(std::string_view path) const {
  Files found;
  if (path.empty()) return found;
  for (const Files& each : files) {
    if (!Glob(each.path).fits(path)) continue;
    if (found.sort == DocumentSort::found) found.sort = each.sort;
    if (!found.language) found.language = each.language;
    if (found.body.empty()) found.body = each.body;
  }
  return found;
}

Habits stated_habits(const Configuration& configuration) {
  const ImportOptions stated = configuration.get<"import">();
  Habits habits;
  habits.labels = rows_of(stated.get<"labels">());
  habits.roles = rows_of(stated.get<"roles">());
  habits.phrases = rows_of(stated.get<"phrases">());
  habits.parties = rows_of(stated.get<"parties">());
  habits.left_out = texts_of(stated.get<"leave_out">());
  for (const auto files : stated.get<"files">())
    habits.files.push_back({.path = std::string(files.get<"path">()),
                            .sort = sort_named(files.get<"kind">()),
                            .language = find_source_language(files.get<"language">()),
                            .body = std::string(files.get<"body">())});
  return habits;
}

}  // namespace ko::import
