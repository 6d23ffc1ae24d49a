// SPDX-License-Identifier: MIT
#include "ko/records/visibility.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// The innermost value of a record in which this text stands.
Cursor value_with(const Record& record, std::string_view text) {
  Cursor found = record.at;
  for (NodeIndex at = record.at.index(); at < record.at.index() + record.at.node().size; ++at)
    if (const Cursor here(record.at.file(), at); here.is_scalar() && here.text() == text) found = here;
  return found;
}

constexpr const char* meeting = R"(kind: meeting
id: mars
body: styret
agenda:
  - title: Budsjett
    points:
      - {text: Lagt fram, public: true}
  - title: Ansettelse
    public: false
    points:
      - text: Tre søkere
)";

TEST_CASE("what stands in an entry that is not public is omitted, and the rest is shown") {
  const Register records = test::register_of(meeting);
  const Record& record = *records.find("mars");
  CHECK(visibility(records, record, record.at) == Visibility::shown);
  for (const char* text : {"styret", "Budsjett", "Lagt fram"})
    CHECK_MESSAGE(visibility(records, record, value_with(record, text)) == Visibility::shown, text);
  for (const char* text : {"Ansettelse", "Tre søkere"})
    CHECK_MESSAGE(visibility(records, record, value_with(record, text)) == Visibility::omitted, text);
}

TEST_CASE("an agenda item that is not public is redacted: its numbers are shown") {
  const Register records = test::register_of(
      "kind: meeting\nid: mars\nbody: styret\nagenda:\n"
      "  - {series: PS, number: 47, year: 2026, title: Ansettelse, case: 2026/1187, public: false}\n");
  const Record& record = *records.find("mars");
  CHECK(visibility(records, record, records.resolve("mars#1").at) == Visibility::redacted);
  for (const char* text : {"PS", "47", "2026"})
    CHECK_MESSAGE(visibility(records, record, value_with(record, text)) == Visibility::shown, text);
  for (const char* text : {"Ansettelse", "2026/1187"})
    CHECK_MESSAGE(visibility(records, record, value_with(record, text)) == Visibility::omitted, text);
}

TEST_CASE("a draft is not public, be it a record or a decision in an item") {
  const Register records = test::register_of(
      "kind: meeting\nid: mars\nbody: styret\nagenda:\n"
      "  - {title: Budsjett, decisions: [{title: Foreløpig, draft: true}, {title: Endelig}]}\n"
      "---\n{kind: person, id: ada-nes, name: Ada Nes, draft: true}\n");
  const Record& meeting_record = *records.find("mars");
  CHECK(visibility(records, meeting_record, value_with(meeting_record, "Foreløpig")) == Visibility::omitted);
  CHECK(visibility(records, meeting_record, value_with(meeting_record, "Endelig")) == Visibility::shown);
  const Record& person = *records.find("ada-nes");
  CHECK(visibility(records, person, value_with(person, "Ada Nes")) == Visibility::omitted);
}

TEST_CASE("of a record that is not public everything is omitted") {
  const Register records = test::register_of(
      "kind: meeting\nid: mars\npublic: false\nagenda: [{title: Budsjett, public: true}]\n");
  const Record& record = *records.find("mars");
  CHECK(visibility(records, record, record.at) == Visibility::omitted);
  CHECK(visibility(records, record, value_with(record, "Budsjett")) == Visibility::omitted);
}

TEST_CASE("the view of an entry tells of its own mark alone") {
  const Register records = test::register_of(meeting);
  const auto agenda = records.find("mars")->as<meeting_type>().get<"agenda">();
  auto item = agenda.begin();
  CHECK(visibility(*item) == Visibility::shown);
  ++item;
  CHECK(visibility(*item) == Visibility::redacted);
  CHECK(visibility((*item).get<"points">().begin().operator*()) == Visibility::shown);
}

}  // namespace
}  // namespace ko
