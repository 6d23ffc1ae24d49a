// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "ko/editing/imported_records.hpp"
#include "ko/importing/import.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::NewValue;

NewValue::Fields meeting_with(NewValue::Fields more) {
  NewValue::Fields fields = {{"kind", "meeting"}, {"id", "styret-2024"}};
  for (auto& field : more) fields.push_back(std::move(field));
  return fields;
}

/// The record `styret-2024` of a text with what it lacks of an imported one, as it would be written;
/// `nothing`.
std::string completed(const std::string& yaml, const NewValue::Fields& imported) {
  const ko::Register records = ko::test::register_of(yaml);
  const NewValue::Fields fields = ko::import::with_lacking(
      *records.find("styret-2024"), imported,
      [](std::string_view id) { return id == "di-ruud" ? std::string("Di Ruud") : std::string(); });
  return fields.empty() ? "nothing" : ko::record_text(fields);
}

const std::string by_hand =
    "kind: meeting\n"
    "id: styret-2024\n"
    "body: styret\n"
    "start: 2024-03-11\n"
    "present:\n"
    "  - {person: ada-nes, role: leader}\n"
    "agenda:\n"
    "  - nr: 1\n"
    "    title: Halltider\n"
    "    points: [Skrevet for hånd]\n";

}  // namespace

TEST_CASE("What a record has stays as it is, whatever the import says") {
  CHECK(completed(by_hand, meeting_with({{"start", "2024-03-12"}, {"draft", "true"}, {"status", "held"}})) ==
        "nothing");
  const NewValue::List points = {NewValue("Et annet punkt")};
  const NewValue::Fields item = {{"nr", "1"}, {"title", "Et annet navn"}, {"points", points}};
  CHECK(completed(by_hand, meeting_with({{"agenda", NewValue::List{NewValue(item)}}})) == "nothing");
}

TEST_CASE("Fields that it lacks, and people and items that it does not have, are added") {
  const NewValue::Fields ada = {{"person", "ada-nes"}, {"left", "19:00"}};
  const NewValue::Fields bo = {{"person", "bo-lie"}};
  const NewValue::Fields item = {{"nr", "2"}, {"title", "Eventuelt"}};
  CHECK(completed(by_hand, meeting_with({{"place", "Klubbhuset"},
                                         {"present", NewValue::List{NewValue(ada), NewValue(bo)}},
                                         {"agenda", NewValue::List{NewValue(item)}}})) ==
        "kind: meeting\n"
        "id: styret-2024\n"
        "body: styret\n"
        "start: 2024-03-11\n"
        "place: Klubbhuset\n"
        "present:\n"
        "  - person: ada-nes\n"
        "    role: leader\n"
        "    left: \"19:00\"\n"
        "  - person: bo-lie\n"
        "agenda:\n"
        "  - nr: 1\n"
        "    title: Halltider\n"
        "    points: [Skrevet for hånd]\n"
        "  - nr: 2\n"
        "    title: Eventuelt\n");
}

TEST_CASE("Whoever is named without a record is not added again as a person, but what the entry lacks is") {
  const std::string named =
      "kind: meeting\nid: styret-2024\nbody: styret\npresent: [{name: DI RUUD}, {name: Di}, {name: Bo "
      "Lie}]\n";
  const NewValue::Fields di = {{"person", "di-ruud"}, {"left", "19:00"}};
  const NewValue::Fields bo = {{"person", "bo-lie"}};
  CHECK(completed(named, meeting_with({{"present", NewValue::List{NewValue(di)}}})) ==
        "kind: meeting\n"
        "id: styret-2024\n"
        "body: styret\n"
        "present:\n"
        "  - name: DI RUUD\n"
        "    left: \"19:00\"\n"
        "  - name: Di\n"
        "  - name: Bo Lie\n");
  // Nobody knows the name of this one, so it may be somebody else.
  CHECK(completed(named, meeting_with({{"present", NewValue::List{NewValue(bo)}}}))
            .ends_with("- person: bo-lie\n"));
}
