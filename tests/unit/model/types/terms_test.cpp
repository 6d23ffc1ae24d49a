// SPDX-License-Identifier: MIT
/// The terms of the field of work in the rows of fields, rules and tables.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"
#include "ko/records/configuration.hpp"
#include "ko/records/kinds.hpp"
#include "ko/values/text.hpp"
#include "model/types/terms.hpp"
#include "query/rows/relation.hpp"

namespace ko {
namespace {

/// Terms are lower-case, trimmed, and stand once in a row.
void check_terms(std::string_view where, std::string_view terms) {
  CAPTURE(where);
  CAPTURE(terms);
  std::set<std::string_view> seen;
  while (!terms.empty()) {
    const std::string_view written = terms.substr(0, terms.find(','));
    terms.remove_prefix(std::min(written.size() + 1, terms.size()));
    if (!seen.empty()) CHECK(written.starts_with(' '));
    const std::string_view term = trim(written);
    CHECK_FALSE(term.empty());
    CHECK(fold_case(term) == term);
    CHECK(seen.insert(term).second);
  }
}

void check_fields(const Type& type, std::set<const Type*>& seen) {
  if (!seen.insert(&type).second) return;
  for (const Field& field : type.fields) {
    check_terms(std::string(type.name) + "." + std::string(field.name), field.terms);
    if (field.shape.entry != nullptr) check_fields(*field.shape.entry, seen);
  }
}

TEST_CASE("terms are written alike, and none twice in a row") {
  std::set<const Type*> seen;
  for (const Type* kind : kinds) check_fields(*kind, seen);
  check_fields(configuration_type, seen);
  for (const Rule* rule : rules()) check_terms(rule->code, rule->terms);
  for (const query::Relation* relation : query::relations()) check_terms(relation->name, relation->terms);
}

TEST_CASE("every kind's table, and every rule that rests on a law, names the terms of the field") {
  for (const query::Relation* relation : query::relations())
    if (relation->name != "findings") CHECK_MESSAGE(!relation->terms.empty(), relation->name);
  for (const Rule* rule : rules()) {
    const bool is_law = fold_case(rule->authority).find("lov") != std::string::npos || !rule->profile.empty();
    CHECK_MESSAGE((!is_law || !rule->terms.empty()), rule->code);
  }
}

TEST_CASE("where no terms are written there are none, and an empty word is none of them") {
  CHECK(terms_of("").empty());
  CHECK(terms_of("årsverk, stilling") == std::vector<std::string_view>{"årsverk", "stilling"});
  CHECK_FALSE(has_term("", ""));
  CHECK_FALSE(has_term("årsverk, stilling", ""));
  CHECK(has_term("årsverk, stilling", " Stilling"));
}

}  // namespace
}  // namespace ko
