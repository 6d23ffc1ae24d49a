// SPDX-License-Identifier: MIT
// Every field of every kind of record, held against the forms a value may be written in.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "ko/records/kinds.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr std::string_view wrong_type = "KO205";
constexpr std::string_view repeated_entry = "KO215";

/// The codes of what is found where a field of a record is written so.
std::set<std::string_view> codes_of_field(const Type& kind, const Field& field, const std::string& written) {
  const std::string text =
      "kind: " + std::string(kind.name) + "\nid: x\n" + std::string(field.name) + ": " + written + "\n";
  const Reading reading = test::read_text(text);
  std::set<std::string_view> codes;
  for (const Finding& finding : reading.findings)
    if (reading.files[finding.place.file].source.position(finding.place.span.begin).line == 3)
      codes.insert(finding.rule->code);
  return codes;
}

template <class Visit>
void each_field(Visit visit) {
  for (const Type* kind : kinds) {
    for (const Field& field : kind->fields) {
      if (field.name == "kind" || field.name == "id") continue;
      CAPTURE(std::string(kind->name));
      CAPTURE(std::string(field.name));
      visit(*kind, field);
    }
  }
}

bool has_free_keys(const Field& field) {
  return field.shape.value == Value::texts_by_scheme || field.shape.value == Value::counts_by_key;
}

TEST_CASE("a mapping is a value only of an entry, of texts by language and of free keys") {
  each_field([](const Type& kind, const Field& field) {
    const std::set<std::string_view> codes = codes_of_field(kind, field, "{slett_ikke: 1}");
    if (has_free_keys(field)) {
      CHECK(codes.empty());
      return;
    }
    const bool is_list = field.shape.arity == Arity::list;
    const bool is_entry = field.shape.value == Value::entry && !is_list;
    const bool is_localized = field.shape.value == Value::localized && !is_list;
    CHECK(codes.contains("KO203") == is_entry);
    CHECK(codes.contains("KO218") == is_localized);
    CHECK(codes.contains(wrong_type) == (!is_entry && !is_localized));
  });
}

TEST_CASE("a list in a list is no value of any field") {
  each_field([](const Type& kind, const Field& field) {
    CHECK(codes_of_field(kind, field, "[[a]]") == std::set<std::string_view>{wrong_type});
  });
}

TEST_CASE("a text alone is no list, and no entry that has no field of its own for it") {
  each_field([](const Type& kind, const Field& field) {
    const bool is_bare_entry = field.shape.value == Value::entry && field.shape.entry->shorthand.empty();
    const bool refused = field.shape.arity == Arity::list || is_bare_entry || has_free_keys(field);
    CHECK(codes_of_field(kind, field, "noe").contains(wrong_type) == refused);
  });
}

TEST_CASE("what stands twice is told of in a set, and in no other list") {
  each_field([](const Type& kind, const Field& field) {
    if (field.shape.arity == Arity::one) return;
    const bool is_set = field.shape.set;
    CHECK(codes_of_field(kind, field, "[noe, noe]").contains(repeated_entry) == is_set);
    CHECK_FALSE(codes_of_field(kind, field, "[noe, annet]").contains(repeated_entry));
  });
}

TEST_CASE("what free keys hold is read as what it is") {
  const Field* identifiers = nullptr;
  for (const Field& field : person_type.fields)
    if (field.shape.value == Value::texts_by_scheme) identifiers = &field;
  REQUIRE(identifiers != nullptr);
  CHECK(codes_of_field(person_type, *identifiers, "{a: noe, b: [noe, annet]}").empty());
  CHECK(codes_of_field(person_type, *identifiers, "{a: {b: c}}").contains(wrong_type));
}

}  // namespace
}  // namespace ko
