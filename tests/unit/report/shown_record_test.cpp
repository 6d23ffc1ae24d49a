// SPDX-License-Identifier: MIT
// A record for reading: lines, lists in lists, names beside ids, and what refers to it.
#include <doctest/doctest.h>

#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

std::string shown_at(const std::string& records, std::string_view address,
                     ShownPlaces places = ShownPlaces::none) {
  const Register set = test::register_of(records);
  return test::as_text(describe_record(set, address, set.resolve(address), places));
}

TEST_CASE("a record is told by its kind and id, line by line, names beside the ids of what is there") {
  CHECK(shown_at("kind: organisation\nid: o\nname: Styret\nparent: p\nsuccessor: borte\naliases: [Den, Det]\n"
                 "founded:\ncontact: {email: a@b.no, phone: '1'}\n---\n{kind: organisation, id: p, name: "
                 "Laget}\n",
                 "o") ==
        "organisation o\n==============\n\n"
        "name:      Styret\nparent:    p (Laget)\nsuccessor: borte\naliases:   Den\n           Det\n"
        "founded:   (blank)\ncontact:   email: a@b.no\n           phone: 1\n\nnothing refers to it\n");
}

TEST_CASE("entries are items, their own lists below them, and lists within lists are shown as well") {
  const std::string text = shown_at(
      "kind: meeting\nid: m\nagenda:\n  - {title: A, points: [Ja, {text: Nei, by: [ada, bo]}]}\n  - Bare "
      "tittel\n  - [Feil, [Dypt]]\n",
      "m");
  CHECK(holds(text,
              "agenda\n------\n\n- title: A\n  - points:\n    - Ja\n    - text: Nei\n      - by:\n        - "
              "ada\n        - bo\n- Bare tittel\n-\n  - Feil\n  -\n    - Dypt\n"));
}

TEST_CASE("an entry is shown by its address, a bare text under the field it stands for") {
  const std::string records =
      "{kind: organisation, id: o, name: O, members: [{person: ada, role: leader}]}\n---\n"
      "{kind: person, id: ada, name: Ada, former_ids: [ada-gammel]}\n---\n"
      "{kind: meeting, id: m, present: [ada]}\n";
  CHECK(shown_at(records, "m#present/1") ==
        "presence m#present/1\n====================\n\nperson: ada (Ada)\n");
  CHECK(shown_at(records, "o#members/1") ==
        "membership o#members/1\n======================\n\nperson: ada (Ada)\nrole:   leader\n");
  CHECK(holds(shown_at(records, "ada-gammel"), "ada-gammel, an id it had before, leads here.\n"));
  CHECK_FALSE(holds(shown_at(records, "ada"), "leads here"));
}

TEST_CASE("what refers to a record is listed with its field, and with its line where places are shown") {
  const std::string records =
      "kind: organisation\nid: o\nname: O\nmembers:\n  - person: ada\n---\n{kind: person, id: ada, name: "
      "Ada}\n";
  const std::string without = shown_at(records, "ada");
  CHECK(holds(without, "referred to by\n"));
  CHECK(holds(without, "organisation o  members[1].person"));
  CHECK_FALSE(holds(without, ":5"));
  CHECK(holds(shown_at(records, "ada", ShownPlaces::all), ":5"));
  CHECK(holds(shown_at(records, "ada", ShownPlaces::all), ":7\n"));
}

TEST_CASE("a case lists the items that took it up, by its id or its reference, in the order of time") {
  const std::string text = shown_at(
      "{kind: case, id: sak, title: Saken, reference: 2025/3}\n---\n"
      "{kind: meeting, id: n, body: o, start: 2025-04-01, agenda: [{nr: 4/25, title: Igjen, case: "
      "sak}]}\n---\n"
      "{kind: meeting, id: m, body: o, start: 2025-03-01, agenda: [{title: Annet}, {title: Først, case: "
      "2025/3, decisions: [{title: Utsatt, outcome: postponed}]}]}\n",
      "sak");
  CHECK(holds(text, "agenda items\n"));
  CHECK(text.find("Først") < text.find("Igjen"));
  CHECK_FALSE(holds(text, "Annet"));
  CHECK(holds(text, "2025-03-01  o     m#2"));
  CHECK(holds(text, "postponed"));
  CHECK_FALSE(holds(shown_at("{kind: case, id: sak, title: Saken}\n", "sak"), "agenda items"));
}

TEST_CASE("a reference that may be a case's shows the case it names, by its reference too") {
  const std::string text = shown_at(
      "{kind: document, id: d, title: D, case: 2025/3}\n---\n{kind: case, id: sak, title: Saken, reference: "
      "2025/3}\n",
      "d");
  CHECK(holds(text, "2025/3 (Saken)\n"));
}

}  // namespace
}  // namespace ko
