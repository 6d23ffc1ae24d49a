// SPDX-License-Identifier: MIT
// A person's places, and a case's way, on a day.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/people.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

std::string of_person(const std::string& membership, const std::string& more = "") {
  return test::report_text(
      "person",
      "{kind: organisation, id: laget, name: Laget}\n---\nkind: organisation\nid: "
      "o\nname: Styret\nposts: [{id: sjef, title: Sjef, percent: 80}, {id: uten-tittel, role: secretary}]\n" +
          (membership.empty() ? "" : "members: [{person: ada-nes, " + membership + "}]\n") + test::people +
          more,
      "ada-nes");
}

bool is_held(const std::string& text) {
  return holds(text, "\nVerv og stillinger\n");
}
bool was_held_before(const std::string& text) {
  return holds(text, "\nTidligere verv og stillinger\n");
}

TEST_CASE("a place is held from its first day to its last, over from the next, and before it neither") {
  CHECK(is_held(of_person("from: 2025-04-01")));
  CHECK_FALSE(is_held(of_person("from: 2025-04-02")));
  CHECK_FALSE(was_held_before(of_person("from: 2025-04-02")));
  CHECK(is_held(of_person("to: 2025-04-01")));
  CHECK_FALSE(was_held_before(of_person("to: 2025-04-01")));
  CHECK_FALSE(is_held(of_person("to: 2025-03-31")));
  CHECK(was_held_before(of_person("to: 2025-03-31")));
}

TEST_CASE("a place is told with its role, for whom, how much, its days and what there is to remark") {
  const std::string text = of_person(
      "role: leader, for: laget, percent: 50, from: 2024-01-01, to: 2025-12-31, tentative: true, temporary: "
      "true, ended_because: flyttet, note: Merk");
  for (const char* told : {"Leder", "Laget", "50", "1. januar 2024", "31. desember 2025", "; flyttet; Merk"})
    CHECK_MESSAGE(holds(text, told), told);
  CHECK(holds(of_person("post: sjef"), "Sjef"));
  CHECK_FALSE(holds(of_person("post: borte"), "Sjef"));
  CHECK(holds(of_person("post: uten-tittel"), "Sekretær"));
  CHECK(holds(of_person("post: uten-tittel, role: leader"), "Leder"));
}

TEST_CASE("roles in projects and what is open to do are told; of who has nothing it is said") {
  const std::string project =
      "---\n{kind: project, id: p, title: Turen, roles: [{role: leader, held_by: ada-nes}, {role: owner, "
      "held_by: bo-lie}]}\n";
  CHECK(holds(of_person("", project), "\nRoller i prosjekter\n"));
  CHECK(holds(of_person("", project), "Leder"));
  CHECK_FALSE(holds(of_person("", project), "Eier"));
  const auto with_action = [](const std::string& state) {
    return of_person(
        "", "---\n{kind: decision, id: v, title: V, actions: [{who: ada-nes, what: Ringer" + state + "}]}\n");
  };
  CHECK(holds(with_action(""), "- Ringer ("));
  CHECK(holds(with_action(", done: 2025-04-02"), "- Ringer ("));
  CHECK_FALSE(holds(with_action(", done: 2025-04-01"), "Ringer"));
  CHECK(holds(of_person(""), "Ingen verv, stillinger eller møter er registrert.\n"));
  CHECK_FALSE(holds(of_person("role: leader"), "Ingen verv"));
}

/// A case that a meeting of 11 March took up in an item with these fields.
std::string of_case(const std::string& item, const std::string& file = "") {
  return test::report_text(
      "case",
      "{kind: organisation, id: o, name: Styret}\n" + test::people +
          "---\n{kind: document, id: brev, title: Brevet, date: 2025-02-01}\n---\n"
          "kind: case\nid: sak\ntitle: Banen\nreference: 2025/3\n" +
          file + "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11\nagenda: [" +
          (item.empty() ? "{title: Annet}" : "{title: Bygging, case: sak, " + item + "}") + "]\n",
      "sak");
}

TEST_CASE(
    "a case tells what came of each item: its decisions, else the item's status, else that none is stated") {
  CHECK(holds(of_case("decisions: [{title: Ja, outcome: adopted}]"), "vedtatt"));
  CHECK(holds(of_case("status: postponed, decisions: [{title: Ja, outcome: adopted}]"), "vedtatt"));
  CHECK_FALSE(holds(of_case("status: postponed, decisions: [{title: Ja, outcome: adopted}]"), "utsatt"));
  CHECK(holds(of_case("decisions: [{title: Ja, outcome: adopted}, {title: Nei, outcome: rejected}]"),
              "vedtatt; "));
  CHECK(holds(of_case("status: postponed"), "utsatt"));
  CHECK(holds(of_case("by: ada-nes"), "ikke oppgitt"));
  CHECK(holds(of_case(""), "Ingen behandling av saken er registrert.\n"));
}

TEST_CASE("a case is closed from its day on, and lists its documents with their days") {
  CHECK(holds(of_case("", "closed: 2025-04-01\n"), "Avsluttet: 1. april 2025\n"));
  CHECK(holds(of_case("", "closed: 2025-04-02\n"), "Avsluttet: ikke ført opp\n"));
  CHECK(holds(of_case("", "documents: [brev]\n"), "- Brevet (1. februar 2025)\n"));
  CHECK(holds(of_case("", "responsible: ada-nes\nparties: [bo-lie, cy-moe]\n"), "Bo Lie og Cy Moe\n"));
}

TEST_CASE("nothing is told of a place that is withheld, or that is in an organisation that is") {
  const auto in_club = [](const char* of_organisation, const char* of_place) {
    return test::report_text("person",
                             fmt::format("{{kind: organisation, id: o, name: Klubben{}, members: [{{person: "
                                         "ada-nes, role: leader{}}}]}}\n",
                                         of_organisation, of_place) +
                                 test::people,
                             "ada-nes");
  };
  CHECK(is_held(in_club("", "")));
  CHECK_FALSE(is_held(in_club(", public: false", "")));
  CHECK_FALSE(is_held(in_club("", ", public: false")));
}

TEST_CASE(
    "a role in a project is held, vacant, held by somebody although it is vacant, or nothing is stated") {
  const auto held = [](const std::string& role) {
    const std::string text = test::report_text(
        "project",
        "{kind: project, id: p, title: Turen, roles: [{role: leader" + role + "}]}\n" + test::people, "p");
    const std::size_t at = text.find("Leder");
    return text.substr(at, text.find('\n', at) - at);
  };
  CHECK(holds(held(", vacant: true"), "  vakant"));
  CHECK(holds(held(", held_by: ada-nes, vacant: true"), "Ada Nes (vakant)"));
  CHECK(holds(held(", name: En vikar, vacant: true"), "En vikar (vakant)"));
  CHECK(holds(held(", held_by: ada-nes"), "Ada Nes"));
  CHECK_FALSE(holds(held(", held_by: ada-nes"), "vakant"));
  CHECK(holds(held(""), "ikke oppgitt"));
}

}  // namespace
}  // namespace ko
