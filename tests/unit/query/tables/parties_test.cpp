// SPDX-License-Identifier: MIT
// The party of who votes, and of who was there: one in votes by name, votes by party and attendance.
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

/// The party of Ada, who is in the meeting by this entry and a member by that one, in a table.
std::string party_in(const std::string& table, const std::string& present, const std::string& member) {
  const std::string csv = test::ask(
      "kind: organisation\nid: o\nname: O\nmembers: [{person: ada" + member +
          "}]\n---\n{kind: organisation, id: fl, name: Fossheimlista, type: party}\n---\n{kind: "
          "organisation, id: bl, name: Bygdelista, type: party}\n---\n{kind: person, id: ada, name: Ada, "
          "party: egen}\n---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11\npresent: "
          "[{person: ada" +
          present + "}]\nagenda: [{title: Sak, votes: [{for: [ada], against: 0}]}]\n",
      {.table = table, .fields = {"party"}});
  return csv.substr(csv.find('\n') + 1);
}

TEST_CASE("a party is that of the entry, of the membership, of the list present, or the person's own") {
  for (const std::string table : {"ballots", "party_votes", "attendance"}) {
    CAPTURE(table);
    CHECK(party_in(table, ", for: fl, group: BL", ", for: bl") == "fl\n");
    CHECK(party_in(table, ", for: o, group: BL", ", for: fl") == "fl\n");
    CHECK(party_in(table, ", group: BL", ", for: fl, to: 2025-03-10") == "bl\n");
    CHECK(party_in(table, ", group: BL", ", for: fl, to: 2025-03-11") == "fl\n");
    CHECK(party_in(table, ", group: BL", "") == "bl\n");
    CHECK(party_in(table, ", group: Andre", "") == "egen\n");
    CHECK(party_in(table, "", ", group: Uavhengig") == "Uavhengig\n");
  }
}

TEST_CASE("parties of a vote are those counted, else those of who is named, each once with its numbers") {
  const auto split = [](const std::string& vote) {
    return test::ask(
        "{kind: person, id: ada, name: Ada, party: a}\n---\n{kind: person, id: bo, name: Bo, party: b}\n---\n"
        "{kind: person, id: cy, name: Cy, party: a}\n---\nkind: meeting\nid: m\nstatus: held\nagenda: "
        "[{title: "
        "Sak, votes: [{" +
            vote + "}]}]\n",
        {.table = "party_votes", .fields = {"party,for,against,blank"}});
  };
  CHECK(split("for: [ada, cy], against: [bo], blank: 0") == "party,for,against,blank\na,2,0,0\nb,0,1,0\n");
  CHECK(split("for: [ada], against: [cy, bo]") == "party,for,against,blank\na,1,1,\nb,0,1,\n");
  CHECK(split("for: [ada, cy], against: 1") == "party,for,against,blank\na,2,,\n");
  CHECK(split("for: [ada], by_party: [{party: x, for: 2}, {party: y, against: 1, blank: 1}]") ==
        "party,for,against,blank\nx,2,0,0\ny,0,1,1\n");
  CHECK(split("for: 2, against: 1") == "party,for,against,blank\n");
}

TEST_CASE("a vote of nobody is of no party that somebody present came for") {
  CHECK(
      test::ask(
          "kind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11\n"
          "present: [{name: Ola Nes, for: a}, {person: ada, for: a}]\n"
          "agenda: [{title: En, votes: [{for: [ada, '']}]}]\n"
          "---\n{kind: organisation, id: a, name: A, type: party}\n---\n{kind: person, id: ada, name: Ada}\n",
          {.table = "ballots", .fields = {"person", "party"}}) == "person,party\nada,a\n,\n");
}

}  // namespace
}  // namespace ko
