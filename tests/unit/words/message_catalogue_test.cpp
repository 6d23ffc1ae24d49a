// SPDX-License-Identifier: MIT
// The catalogue is whole: every message in every language, every choice of every field labelled.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "ko/records/kinds.hpp"
#include "words/messages.hpp"

using ko::Language;

namespace {

constexpr Language all_languages[] = {Language::nb, Language::nn, Language::en};

/// The places to fill, sorted: `{0}{1}`.
std::string places(std::string_view text) {
  std::multiset<std::string> found;
  for (std::size_t at = 0; (at = text.find('{', at)) != std::string_view::npos; ++at)
    found.insert(std::string(text.substr(at, text.find('}', at) + 1 - at)));
  std::string all;
  for (const std::string& place : found) all += place;
  return all;
}

/// Every choice of every field of a type and of the entries in it.
void collect(const ko::Type& type, std::set<std::pair<std::string, std::string>>& choices,
             std::set<const ko::Type*>& seen) {
  if (!seen.insert(&type).second) return;
  for (const ko::Field& field : type.fields) {
    const std::string qualified = std::string(type.name) + "." + std::string(field.name);
    const bool has_own =
        std::ranges::any_of(ko::label_rows, [&](const ko::Label& row) { return row.field == qualified; });
    for (const std::string_view choice : field.shape.choices)
      choices.emplace(has_own ? qualified : std::string(field.name), choice);
    if (field.shape.entry != nullptr) collect(*field.shape.entry, choices, seen);
  }
}

std::set<std::pair<std::string, std::string>> every_choice() {
  std::set<std::pair<std::string, std::string>> choices;
  std::set<const ko::Type*> seen;
  for (const ko::Type* type : ko::kinds) collect(*type, choices, seen);
  return choices;
}

}  // namespace

TEST_CASE("every message has a text in every language, with the same places to fill") {
  std::set<std::string_view> keys;
  for (const ko::Message& row : ko::message_rows) {
    CAPTURE(row.key);
    CHECK(keys.insert(row.key).second);
    for (const Language language : all_languages) {
      CHECK_FALSE(row.in(language).empty());
      CHECK(places(row.in(language)) == places(row.nb));
    }
  }
}

TEST_CASE("every choice of every field has one label in every language, and no label is left over") {
  auto unlabelled = every_choice();
  for (const ko::Label& row : ko::label_rows) {
    const std::pair<std::string, std::string> choice(row.field, row.words.key);
    CAPTURE(choice.first);
    CAPTURE(choice.second);
    CHECK(unlabelled.erase(choice) == 1);
    for (const Language language : all_languages) CHECK_FALSE(row.words.in(language).empty());
  }
  for (const auto& [field, choice] : unlabelled) FAIL_CHECK("no label for ", field, ": ", choice);
}

TEST_CASE("a free text is its own label") {
  CHECK(ko::label("role", "leader", Language::nn) == "leiar");
  CHECK(ko::label("role", "tillitsvalgt", Language::nb) == "tillitsvalgt");
}
