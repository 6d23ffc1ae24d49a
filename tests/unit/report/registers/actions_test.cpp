// SPDX-License-Identifier: MIT
// What is to be done, and what of it no longer is.
#include <doctest/doctest.h>

#include "unit/people.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

/// What is to be done, as agreed in a meeting of 11 March 2025, told on 1 April.
std::string todo(const std::string& actions, std::string_view about = "",
                 const std::string& meeting = "start: 2025-03-11T18:00\n") {
  return test::report_text("actions",
                           "{kind: organisation, id: o, name: Styret}\n" + test::people +
                               "---\nkind: meeting\nid: m\nbody: o\nstatus: held\n" + meeting +
                               "agenda: [{title: Banen, actions: [" + actions + "]}]\n",
                           about);
}

TEST_CASE("an action is done or dropped from its day on, late from the day after the last it was due") {
  const auto state = [](const std::string& fields) {
    const std::string text = todo("{who: cy-moe, what: Merker banen, " + fields + "}");
    const std::size_t begin = text.find("(", text.find("Merker banen"));
    return begin == std::string::npos ? text.substr(text.rfind('\n', text.size() - 2) + 1)
                                      : text.substr(begin, text.find(" – ", begin) - begin);
  };
  CHECK(state("due: 2025-04-02") == "(frist 2. april 2025)");
  CHECK(state("due: 2025-04-01") == "(frist 1. april 2025)");
  CHECK(state("due: 2025-03-31") == "(frist 31. mars 2025, fristen er ute)");
  CHECK(state("due: 2025-04") == "(frist april 2025)");
  CHECK(state("due: 2025-03") == "(frist mars 2025, fristen er ute)");
  CHECK(state("due: 2025-04-01T12:00") == "(frist tirsdag 1. april 2025 kl. 12.00)");
  CHECK(state("due: 2025-03-31, done: 2025-04-02") == "(frist 31. mars 2025, fristen er ute)");
  CHECK(state("due: 2025-03-31, done: 2025-04-01") == "Utført: 1.\n");
  CHECK(state("due: 2025-03-31, dropped: {on: 2025-04-02}") == "(frist 31. mars 2025, fristen er ute)");
  CHECK(state("due: 2025-03-31, dropped: {on: 2025-04-01}") == "Ikke lenger aktuelt: 1.\n");
  CHECK(state("dropped: {why: Det snødde}") == "Ikke lenger aktuelt: 1.\n");
}

TEST_CASE("the summary of a meeting says why an action was dropped, where that is stated") {
  const auto summary = [](const std::string& dropped) {
    return test::report_text("summary",
                             "{kind: organisation, id: o, name: Styret}\n---\nkind: meeting\nid: m\nbody: o\n"
                             "status: held\nagenda: [{title: Banen, actions: [{what: Merker, dropped: " +
                                 dropped + "}]}]\n",
                             "m");
  };
  CHECK(holds(summary("{why: Det snødde}"), "Merker (ikke lenger aktuelt: Det snødde)\n"));
  CHECK(holds(summary("{on: 2025-03-20}"), "Merker (ikke lenger aktuelt)\n"));
}

TEST_CASE("actions are counted: those open, those of them that are late, those done and those dropped") {
  const std::string done = "{who: cy-moe, what: A, done: 2025-03-20}, ";
  CHECK(holds(todo(done + "{who: cy-moe, what: B, due: 2025-04-01}"), "Åpne:    1\nUtførte: 1\n"));
  const std::string text =
      todo(done +
           "{who: cy-moe, what: B, due: 2025-03-20}, {who: cy-moe, what: C}, "
           "{who: cy-moe, what: D, due: 2025-03-20, done: 2025-03-20, dropped: {on: 2025-03-20}}, "
           "{who: cy-moe, what: E, due: 2025-03-20, dropped: {on: 2025-03-20}}");
  CHECK(holds(text, "Åpne:                 2, av dem 1 etter fristen\n"));
  CHECK(holds(text, "Utførte:              2\nIkke lenger aktuelle: 1\n"));
  CHECK(holds(text, "\nUtført: 2. Ikke lenger aktuelt: 1.\n"));
}

TEST_CASE("owners come by name, nobody last; each with the rest of them, and what is due first comes first") {
  const std::string text = todo(
      "{what: Ingens}, {who: [ada-nes, cy-moe, bo-lie], what: Felles, due: 2025-05-01T12:00}, "
      "{who: bo-lie, what: Siden}, {who: bo-lie, what: Samme dag, due: 2025-05-01}, "
      "{who: bo-lie, what: Først, due: 2025-04-30}");
  CHECK(holds(text,
              "Ada Nes\n-------\n\n- Felles (frist torsdag 1. mai 2025 kl. 12.00), sammen med Cy Moe og Bo "
              "Lie – Styret, 11. mars 2025, sak 1\n\nBo Lie\n------\n\n- Først (frist 30. april 2025) – "));
  const std::size_t of_bo = text.find("Bo Lie\n------");
  const auto at = [&](std::string_view part) { return text.find(part, of_bo); };
  CHECK(at("- Først") < at("- Felles"));
  CHECK(at("- Felles") < at("- Samme dag"));
  CHECK(at("- Samme dag") < at("- Siden"));
  CHECK(at("- Siden") < at("Cy Moe\n------"));
  CHECK(text.find("Ansvarlig ikke oppgitt\n------") > text.find("Cy Moe\n------"));
  CHECK(holds(text, "- Ingens (frist ikke oppgitt) – Styret, 11. mars 2025, sak 1\n"));
}

TEST_CASE("an action is told of its owner, and of the body that agreed on it, and of nobody else") {
  const std::string both = "{who: [ada-nes, bo-lie], what: Felles}, {who: cy-moe, what: Alene}";
  CHECK(holds(todo(both, "ada-nes"), "- Felles (frist ikke oppgitt), sammen med Bo Lie – Styret"));
  CHECK_FALSE(holds(todo(both, "ada-nes"), "Alene"));
  CHECK_FALSE(holds(todo(both, "ada-nes"), "Bo Lie\n------"));
  CHECK(holds(todo(both, "o"), "- Alene"));
  CHECK(holds(todo(both, "di-ruud"), "Ingen oppfølging er registrert.\n"));
  CHECK_FALSE(holds(todo(both, "di-ruud"), "Åpne"));
}

TEST_CASE("what was agreed in a meeting without a day says where and no more, and of one to come nothing") {
  CHECK(holds(todo("{who: cy-moe, what: A}", "", ""), "- A (frist ikke oppgitt) – Styret, sak 1\n"));
  CHECK(holds(todo("{who: cy-moe, what: A}", "", "start: 2025-04-01\n"), "- A (frist"));
  CHECK_FALSE(holds(todo("{who: cy-moe, what: A}", "", "start: 2025-04-02\n"), "- A (frist"));
}

TEST_CASE("letters and decisions ask for something, too, once they are there") {
  const auto asked = [](const std::string& date) {
    return test::report_text("actions",
                             "{kind: organisation, id: o, name: Styret}\n---\n{kind: document, id: brev, "
                             "title: Brev, sender: o, date: " +
                                 date +
                                 ", actions: [{what: Svarer}]}\n---\n{kind: decision, id: v, title: V, "
                                 "body: o, date: " +
                                 date + ", actions: [{what: Gjør det, note: Snart}]}\n",
                             "");
  };
  CHECK(holds(asked("2025-04-01"), "- Svarer (frist ikke oppgitt) – Styret, 1. april 2025\n"));
  CHECK(holds(asked("2025-04-01"), "- Gjør det (frist ikke oppgitt) – Styret, 1. april 2025\n  Snart\n"));
  CHECK(holds(asked("2025-04-02"), "Ingen oppfølging er registrert."));
}

}  // namespace
}  // namespace ko
