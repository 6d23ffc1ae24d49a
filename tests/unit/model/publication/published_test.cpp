// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "ko/records/schema.hpp"
#include "ko/records/visibility.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr const char* marked_text = R"(kind: organisation
id: styret
name: Styret
members:
  - ada-nes
  - {person: bo-lie, public: false}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: "bo-lie", name: "Bo\tLie", public: false}
---
kind: meeting
id: mote
body: styret
present: [ada-nes, bo-lie]
agenda:
  - {title: "Åpning\tog mer", points: [Velkommen., {text: Hemmelig, public: false}, Slutt.]}
  - nr: "2"
    title: Ansettelse
    public: false
    votes: [{for: [ada-nes]}]
  - title: Valg
    votes:
      - {for: [ada-nes, bo-lie], elect: {candidates: {bo-lie: [ada-nes], ada-nes: 1}}}
---
{kind: decision, id: kladd, title: Kladd, draft: true}
---
{kind: document, id: brev, title: Brev, sender: bo-lie, caseworker: ada-nes}
)";

std::string as_json(const Register& records, std::string_view address) {
  const Target target = records.resolve(address);
  return target ? record_json(*target.type, target.at) : "nothing\n";
}

TEST_CASE("what is not public is taken out, and references to it are redacted") {
  const Register records = published(test::register_of(marked_text), Withheld::redacted);
  CHECK_FALSE(records.find("bo-lie"));
  CHECK_FALSE(records.find("kladd"));
  CHECK(as_json(records, "styret").find("bo-lie") == std::string::npos);
  CHECK(records.find("styret")->as<organisation_type>().get<"members">().size() == 1);
  CHECK(records.find("brev")->as<document_type>().get<"sender">() == "[unntatt offentlighet]");
  CHECK(records.find("brev")->as<document_type>().get<"caseworker">() == "ada-nes");
  const std::string meeting = as_json(records, "mote");
  for (const char* gone : {"bo-lie", "Bo", "Hemmelig", "Ansettelse"})
    CHECK_MESSAGE(meeting.find(gone) == std::string::npos, gone);
  for (const char* there :
       {"ada-nes", "Åpning\\tog mer", "Velkommen.", "Slutt.", "Valg", "[unntatt offentlighet]"})
    CHECK_MESSAGE(meeting.find(there) != std::string::npos, there);
}

TEST_CASE("an agenda item that is not public keeps its place and its number") {
  const Register records = published(test::register_of(marked_text), Withheld::redacted);
  CHECK(as_json(records, "mote#2") == "{\n  \"nr\": \"2\",\n  \"public\": false\n}\n");
  CHECK(Item(records.resolve("mote#3").at).get<"title">().in("nb") == "Valg");
}

TEST_CASE("for reports a record that is withheld is known by its id alone") {
  const Register records = published(test::register_of(marked_text), Withheld::named);
  REQUIRE(records.find("bo-lie"));
  CHECK(as_json(records, "bo-lie") ==
        "{\n  \"kind\": \"person\",\n  \"id\": \"bo-lie\",\n  \"public\": false\n}\n");
  CHECK(records.find("bo-lie")->id == "bo-lie");
  CHECK(records.find("brev")->as<document_type>().get<"sender">() == "bo-lie");
}

TEST_CASE("a case that is named by its reference is redacted where it is not public, and only there") {
  const Register records = published(
      test::register_of(
          "{kind: case, id: lukket, title: L, reference: 2025/1, public: false}\n---\n{kind: case, "
          "id: open, title: O, reference: 2025/2}\n---\n{kind: document, id: a, title: A, case: "
          "2025/1}\n---\n{kind: document, id: b, title: B, case: 2025/2}\n---\n{kind: document, id: c, "
          "title: C, case: 2025/3}\n"),
      Withheld::redacted);
  const auto named = [&](std::string_view id) {
    return std::string(records.find(id)->as<document_type>().get<"case">());
  };
  CHECK(named("a") == "[unntatt offentlighet]");
  CHECK(named("b") == "2025/2");
  CHECK(named("c") == "2025/3");
}

TEST_CASE("of a vote on a proposal that is withheld nothing is left, in that item and in no other place") {
  const std::string proposal = "proposals: [{id: a, text: A, public: false}, {id: b, text: B}], ";
  const Register records =
      published(test::register_of(
                    "{kind: meeting, id: m, body: o, agenda: [{title: En, proposals: [{id: a, text: A}], "
                    "votes: [{on: a, for: 1}]}, {title: To, " +
                    proposal +
                    "votes: [{on: a, for: 2}, {on: b, for: 3}, {between: {b: 4, a: 5}}, {between: {b: 6, c: "
                    "7}}]}]}\n---\n{kind: decision, id: v, title: V, vote: {on: a, for: 8}}\n"),
                Withheld::redacted);
  const auto votes = [&](std::string_view address) {
    return Item(records.resolve(address).at).get<"votes">().size();
  };
  CHECK(votes("m#1") == 1);
  REQUIRE(votes("m#2") == 2);
  CHECK(as_json(records, "m#2").find("\"for\": 3") != std::string::npos);
  CHECK(as_json(records, "m#2").find("\"c\": \"7\"") != std::string::npos);
  CHECK(as_json(records, "v").find("\"for\": 8") != std::string::npos);
}

TEST_CASE("records without a mark are as they were") {
  const std::string unmarked = "kind: person\nid: ada-nes\nname: Ada Nes\n";
  CHECK(published(test::register_of(unmarked), Withheld::redacted).find("ada-nes"));
}

TEST_CASE("the gate is closed where a mark cannot be read") {
  for (const char* mark : {"public: nei", "draft: kanskje", "public: \"False\"", "public: [true]",
                           "public: []", "draft: {til: mars}"}) {
    const Register records =
        published(test::register_of(std::string("kind: person\nid: ada-nes\nname: Ada Nes\n") + mark + "\n"),
                  Withheld::redacted);
    CHECK_MESSAGE(records.records().empty(), mark);
  }
  const Register open =
      published(test::register_of("kind: person\nid: ada-nes\nname: Ada Nes\npublic: true\ndraft: false\n"),
                Withheld::redacted);
  CHECK(open.records().size() == 1);
  const Register blank = published(
      test::register_of("kind: person\nid: ada-nes\nname: Ada Nes\npublic:\ndraft:\n"), Withheld::redacted);
  CHECK_MESSAGE(blank.records().size() == 1, "where nothing stands nothing is marked");
}

TEST_CASE("what is published is as it was decoded, and a list that was empty is there, empty") {
  const Register records =
      published(test::register_of("kind: organisation\nid: a\nname: \"\\u00c5sen\"\ntags: []\n---\n"
                                  "{kind: organisation, id: b, name: B, public: false}\n"),
                Withheld::redacted);
  CHECK_FALSE(records.find("b"));
  const auto organisation = records.find("a")->as<organisation_type>();
  CHECK(organisation.get<"name">().in("nb") == "Åsen");
  CHECK(organisation.cursor<"tags">());
}

TEST_CASE("a record that says itself that it is not public says so once") {
  const Register records = published(
      test::register_of(
          "{kind: person, id: a, name: A, public: false}\n---\n{kind: person, id: b, name: B, draft: "
          "true}\n"),
      Withheld::named);
  std::string keys;
  for (const Cursor child : records.find("a")->at.children()) keys += std::string(child.key()) + ' ';
  CHECK(keys == "kind id public ");
  CHECK(as_json(records, "b") == "{\n  \"kind\": \"person\",\n  \"id\": \"b\",\n  \"draft\": true\n}\n");
}

TEST_CASE("what stands in an entry under a key that is no field is not published") {
  const Register records =
      published(test::register_of("{kind: organisation, id: a, name: A, sport: Roing, members: [{name: Ada, "
                                  "hobby: Fiske, percent: 50}]}\n---\n"
                                  "{kind: person, id: b, name: B, public: false}\n"),
                Withheld::redacted);
  const std::string told = as_json(records, "a");
  CHECK(told.find("Ada") != std::string::npos);
  CHECK(told.find("Fiske") == std::string::npos);
  CHECK(told.find("Roing") == std::string::npos);
}

TEST_CASE("what is written in several languages is published in all of them") {
  const Register records = published(
      test::register_of(
          "{kind: organisation, id: a, name: {nb: Skolen, nn: Skulen}}\n---\n{kind: person, id: b, name: B, "
          "public: false}\n"),
      Withheld::redacted);
  const auto name = records.find("a")->as<organisation_type>().get<"name">();
  CHECK(name.in("nb") == "Skolen");
  CHECK(name.in("nn") == "Skulen");
}

}  // namespace
}  // namespace ko
