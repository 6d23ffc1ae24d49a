// SPDX-License-Identifier: MIT
#include "model/publication/publish_rules.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ko/records/schema.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr const char* ruled_records =
    R"({kind: organisation, id: styret, name: Styret, members: [{person: ada-nes}]}
---
{kind: person, id: ada-nes, name: Ada Nes, born: 1960, died: 2020-02-29, contact: [{email: a@a.no, phone: "1"}, {email: b@b.no, public: true}]}
---
{kind: person, id: bo-lie, name: Bo Lie, born: 1970}
---
{kind: person, id: cy-moe, name: Cy Moe, born: 1980, public: true}
---
{kind: document, id: brev, title: Brev, date: 2024-03-07, sender: bo-lie, recipients: [{person: bo-lie}]}
---
{kind: meeting, id: mars, body: styret, start: 2024-03-07T18:00, present: [ada-nes], agenda: [{title: Lån, proposals: [{id: a, text: Hemmelig}], votes: [{on: a, for: 2}], points: [Sagt], decisions: [{id: d, title: Ja}]}]}
---
{kind: decision, id: delegert, title: Delegert, concerns: [mars#d, brev]}
)";

Register ruled(const std::string& rules) {
  const test::MemoryFiles files(
      {{"ko.yaml", "ko: 1\nname: S\npublish: [" + rules + "]\n"}, {"records.yaml", ruled_records}});
  return Register(read_set(files, find_sets(files, {"."}, ".").front()));
}

std::string published_json(const std::string& rules, std::string_view address, Day day = before_all_days) {
  const Register records = published(ruled(rules), Withheld::redacted, day);
  const Target target = records.resolve(address);
  return target ? record_json(*target.type, target.at) : "nothing\n";
}

bool tells(const std::string& rules, std::string_view address, const char* words, Day day = before_all_days) {
  return published_json(rules, address, day).find(words) != std::string::npos;
}

TEST_CASE("a rule withholds a field of a kind of record, and nothing else") {
  const std::string rule = "{kind: person, field: born, shown: omitted}";
  CHECK_FALSE(tells(rule, "ada-nes", "1960"));
  CHECK(tells(rule, "ada-nes", "Ada Nes"));
  CHECK_MESSAGE(!tells(rule, "cy-moe", "1980"), "public: true opens the record as a whole alone");
  CHECK(tells("{kind: document, field: born, shown: omitted}", "ada-nes", "1960"));
}

TEST_CASE("a rule withholds a field within entries; an entry that is marked public stays") {
  const std::string email = "{kind: person, field: contact.email, shown: omitted}";
  CHECK_FALSE(tells(email, "ada-nes", "a@a.no"));
  CHECK_FALSE(tells(email, "ada-nes", "b@b.no"));
  CHECK(tells(email, "ada-nes", "phone"));
  const std::string contact = "{kind: person, field: contact, shown: omitted}";
  CHECK_FALSE(tells(contact, "ada-nes", "a@a.no"));
  CHECK_FALSE(tells(contact, "ada-nes", "phone"));
  CHECK(tells(contact, "ada-nes", "b@b.no"));
}

TEST_CASE("words stand in place of what is redacted, where words can") {
  CHECK(tells("{kind: document, field: sender, shown: redacted}", "brev",
              "\"sender\": \"[unntatt offentlighet]\""));
  CHECK_FALSE(tells("{kind: document, field: sender, shown: omitted}", "brev", "sender"));
  CHECK_MESSAGE(!tells("{kind: person, field: born, shown: redacted}", "ada-nes", "born"),
                "no date is words");
  CHECK_MESSAGE(
      tells("{kind: person, field: name, shown: omitted}", "ada-nes", "\"name\": \"[unntatt offentlighet]\""),
      "a name has to be there");
  CHECK(tells("{kind: meeting, field: present.person, shown: omitted}", "mars", "\"present\": [\n    {}"));
  CHECK_FALSE(tells("{kind: meeting, field: present.person, shown: omitted}", "mars", "ada-nes"));
}

TEST_CASE("an agenda item that a rule redacts keeps its place, and one that it omits does not") {
  CHECK(published_json("{kind: meeting, field: agenda, shown: redacted}", "mars#1") ==
        "{\n  \"public\": false\n}\n");
  CHECK_FALSE(tells("{kind: meeting, field: agenda, shown: omitted}", "mars", "agenda"));
}

TEST_CASE("what a rule withholds has no votes and no references to it") {
  CHECK_FALSE(tells("{kind: meeting, field: agenda.proposals, shown: omitted}", "mars", "votes"));
  CHECK_FALSE(tells("{kind: meeting, field: agenda.decisions, shown: omitted}", "delegert", "mars"));
  CHECK(tells("{kind: meeting, field: agenda.points, shown: omitted}", "delegert", "mars#d"));
}

TEST_CASE("all records of a kind are withheld but those that are marked public") {
  for (const std::string shown : {"omitted", "redacted"}) {
    const std::string rule = "{kind: person, shown: " + shown + "}";
    CHECK(published_json(rule, "bo-lie") == "nothing\n");
    CHECK(tells(rule, "cy-moe", "Cy Moe"));
    CHECK(tells(rule, "brev", "[unntatt offentlighet]") == (shown == "redacted"));
    CHECK_FALSE(tells(rule, "brev", "bo-lie"));
  }
  const Register records = published(ruled("{kind: person, shown: redacted}"), Withheld::named);
  REQUIRE(records.find("bo-lie") != nullptr);
  CHECK(visibility(records.find("bo-lie")->as<person_type>()) == Visibility::omitted);
  CHECK(records.find("bo-lie")->as<person_type>().get<"name">().empty());
}

TEST_CASE("a rule holds until a day, that day included, or for a time after a day of the record") {
  const std::string day = "{kind: person, field: born, shown: omitted, until: 2030-06}";
  CHECK_FALSE(tells(day, "ada-nes", "1960", to_day({2030, 6, 30})));
  CHECK(tells(day, "ada-nes", "1960", to_day({2030, 7, 1})));
  const std::string time = "{kind: person, field: born, shown: omitted, until: {time: 1 year, after: died}}";
  CHECK_FALSE(tells(time, "ada-nes", "1960", to_day({2021, 2, 28})));
  CHECK(tells(time, "ada-nes", "1960", to_day({2021, 3, 1})));
  CHECK_MESSAGE(!tells(time, "bo-lie", "1970", to_day({2999, 1, 1})), "no day is known");
}

TEST_CASE("of several rules the first holds whose time is not up") {
  const std::string year =
      "{kind: document, field: sender, shown: shown, until: {time: 1 year, after: date}}, {kind: document, "
      "field: sender, shown: redacted}";
  CHECK(tells(year, "brev", "bo-lie\",\n  \"rec", to_day({2025, 3, 7})));
  CHECK_FALSE(tells(year, "brev", "bo-lie\",\n  \"rec", to_day({2025, 3, 8})));
}

TEST_CASE("a rule that cannot be read closes more, never less") {
  CHECK(published_json("{kind: person, field: emial, shown: omitted}", "ada-nes") == "nothing\n");
  CHECK(tells("{kind: person, field: emial, shown: omitted}", "brev", "Brev"));
  CHECK(published_json("{kind: persn, field: born, shown: omitted}", "brev") == "nothing\n");
  CHECK_FALSE(tells("{kind: person, field: born, shown: hidden}", "ada-nes", "born"));
}

}  // namespace
}  // namespace ko
