// SPDX-License-Identifier: MIT
#include "model/records/places.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr const char* places_text = R"(kind: meeting
id: mote
body: styret
present: [ada-nes, {person: bo-lie}]
agenda:
  - id: lan
    title: Lån
    proposals: [{id: a, text: Ja}, {id: b, text: Nei}]
    votes:
      - {id: prove, on: a, for: [ada-nes, bo-lie], against: 0}
      - between: {a: [ada-nes], b/2: [bo-lie]}
    decisions:
      - {title: Ja, vote: {for: [bo-lie]}, actions: [{id: sende, what: Sende}]}
  - title: Navn
    proposals: [{id: a, text: Annet}]
)";

std::string_view written_at(const Register& records, std::string_view address) {
  const Target target = records.resolve(address);
  if (!target) return "nothing";
  const Cursor at = target.at;
  if (at.is_scalar()) return at.text();
  for (const Cursor child : at.children())
    if (child.key() == "title" || child.key() == "text" || child.key() == "what" || child.key() == "person" ||
        child.key() == "on")
      return child.text();
  return target.type->name;
}

TEST_CASE("a place is a number, a list and a number, or an id") {
  const Register records = test::register_of(places_text);
  CHECK(written_at(records, "mote#1") == "Lån");
  CHECK(written_at(records, "mote#lan") == "Lån");
  CHECK(written_at(records, "mote#lan/1") == "Ja");
  CHECK(written_at(records, "mote#1/proposals/2") == "Nei");
  CHECK(written_at(records, "mote#1/a") == "Ja");
  CHECK(written_at(records, "mote#2/a") == "Annet");
  CHECK(written_at(records, "mote#b") == "Nei");
  CHECK(written_at(records, "mote#prove") == "a");
  CHECK(written_at(records, "mote#sende") == "Sende");
  CHECK(written_at(records, "mote#1/1/actions/1") == "Sende");
  CHECK(written_at(records, "mote#present/1") == "ada-nes");
  CHECK(written_at(records, "mote#present/2") == "bo-lie");
}

TEST_CASE("who voted has a place, in a vote and in a decision") {
  const Register records = test::register_of(places_text);
  CHECK(written_at(records, "mote#1/votes/1/for/2") == "bo-lie");
  CHECK(written_at(records, "mote#1/votes/2/a/1") == "ada-nes");
  CHECK(written_at(records, "mote#1/votes/2/b/2/1") == "bo-lie");
  CHECK(written_at(records, "mote#1/1/for/1") == "bo-lie");
  CHECK(records.resolve("mote#1/1/for/1").type == &voter_type);
  CHECK(records.resolve("mote#1/1/vote/1").type == &vote_type);
  CHECK(written_at(records, "mote#1/1/vote/1/for/1") == "bo-lie");
}

TEST_CASE("who voted has a place in a decision that is a record of its own") {
  const Register records =
      test::register_of("kind: decision\nid: vedtak\ntitle: Ja\nvote: {for: [ada-nes, bo-lie]}\n");
  CHECK(written_at(records, "vedtak#for/2") == "bo-lie");
  CHECK(records.resolve("vedtak#for/2").type == &voter_type);
  CHECK(written_at(records, "vedtak#vote/1/for/1") == "ada-nes");
}

TEST_CASE("of what has a vote beside what it is about, the voters are the vote's alone") {
  const Register records = test::register_of(
      "kind: meeting\nid: mote\nagenda_approved: {vote: {for: [ada-nes]}}\nagenda:\n"
      "  - {title: En, closed: {basis: x, vote: {for: [bo-lie]}}, recused: [{person: ada-nes, vote: {for: "
      "[cy-moe]}}]}\n");
  CHECK(written_at(records, "mote#1/closed/1/vote/1/for/1") == "bo-lie");
  CHECK(written_at(records, "mote#1/closed/1/for/1") == "nothing");
  CHECK(written_at(records, "mote#1/recused/1/vote/1/for/1") == "cy-moe");
  CHECK(written_at(records, "mote#1/recused/1/for/1") == "nothing");
  CHECK(written_at(records, "mote#agenda_approved/1/for/1") == "nothing");
}

TEST_CASE("what is not there, and what could be several, leads to nothing") {
  const Register records = test::register_of(places_text);
  for (const char* address :
       {"mote#3", "mote#a", "mote#2/b", "mote#1/votes/3", "mote#1/votes/1/against/1", "mote#", "mote#1/",
        "mote#/1", "mote#1/title/1", "mote#present/3", "mote#ingen", "borte#1", "mote#99999999999999999999"})
    CHECK_MESSAGE(written_at(records, address) == "nothing", address);
}

TEST_CASE(
    "of one of several choices only those who chose it have a place, and a side nobody counts has none") {
  const Register records = test::register_of(places_text);
  CHECK(records.resolve("mote#1/votes/2/a/1"));
  CHECK(records.resolve("mote#1/votes/2/b/2/1"));
  for (const char* address : {"mote#1/votes/2/c/1", "mote#1/votes/2/a/2", "mote#1/votes/2/a/0",
                              "mote#1/votes/2/a", "mote#1/votes/2/for/1", "mote#1/votes/1/blank/1",
                              "mote#1/votes/1/against/1", "mote#1/0", "mote#0", "mote#1/points/1"})
    CHECK_FALSE_MESSAGE(records.resolve(address), address);
}

TEST_CASE("an id that an address would take for something else is known") {
  CHECK(is_word_of_places("12"));
  CHECK(is_word_of_places("votes"));
  for (const Type* type : {&meeting_type, &item_type, &vote_type, &item_decision_type})
    for (const Field& field : type->fields) {
      CAPTURE(field.name);
      CHECK(is_word_of_places(field.name));
    }
  CHECK_FALSE(is_word_of_places("budget"));
  CHECK_FALSE(is_word_of_places("sak-12"));
}

TEST_CASE("a step of a place begins with a letter or a number above 0") {
  for (const char* place : {"1", "10", "a", "a-b", "a_b", "present/1", "1/votes/2"})
    CHECK_MESSAGE(is_place(place), place);
  for (const char* other : {"", "0", "01", "-a", "_a", "a/", "/a", "a//b", "a/-b", "A", "a b", "æ"})
    CHECK_FALSE_MESSAGE(is_place(other), other);
}

}  // namespace
}  // namespace ko
