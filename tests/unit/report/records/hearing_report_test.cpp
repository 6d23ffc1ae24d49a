// SPDX-License-Identifier: MIT
// A hearing on a day: who has answered what, and what nobody has said yet.
#include <doctest/doctest.h>

#include "unit/people.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

/// A hearing of two clubs with these fields besides, told on 1 April 2025.
std::string heard(const std::string& fields) {
  return test::report_text("hearing",
                           "{kind: organisation, id: laget, name: Laget}\n---\n{kind: organisation, id: "
                           "klubben, name: Klubben}\n---\n{kind: document, id: brev, title: Brevet, date: "
                           "2025-02-01}\n" +
                               test::people + "---\nkind: hearing\nid: h\ntitle: Banen\n" + fields,
                           "h");
}

TEST_CASE("who was asked has answered, is awaited or missing; those merely informed are not counted") {
  const auto answered = [](const std::string& statements, const std::string& deadline = "2025-04-01") {
    return heard("deadline: " + deadline +
                 "\nasked: [{organisation: laget, to: state}, {organisation: klubben, to: inform}]\n" +
                 "statements: [" + statements + "]\n");
  };
  CHECK(holds(answered(""), "Har svart:       0 av 1\n"));
  CHECK(holds(answered(""), "ventes innen 1. april 2025"));
  CHECK(holds(answered(""), "- Svar fra Laget (innen 1. april 2025)\n"));
  CHECK(holds(answered(""), "ikke bedt om svar"));
  CHECK_FALSE(holds(answered(""), "- Svar fra Klubben"));
  CHECK(holds(answered("", "2025-03-31"), "- Svar fra Laget (fristen er ute)\n"));
  const std::string in_time = answered("{from: laget, received: 2025-03-30, position: support}");
  CHECK(holds(in_time, "Har svart:       1 av 1\n"));
  CHECK(holds(in_time, "mottatt 30. mars 2025"));
  CHECK_FALSE(holds(in_time, "etter fristen"));
  CHECK_FALSE(holds(in_time, "- Standpunktet til"));
  CHECK(holds(answered("{from: laget, received: 2025-04-01, position: support}", "2025-03-31"),
              "mottatt 1. april 2025, etter fristen"));
  CHECK(
      holds(answered("{from: laget, received: 2025-04-02, position: support}"), "Har svart:       0 av 1\n"));
  CHECK(holds(answered("{from: laget}"), "mottatt, dato ikke oppgitt"));
  CHECK(holds(answered("{from: laget}"), "- Standpunktet til Laget\n"));
  CHECK(holds(answered("{from: klubben, received: 2025-03-01}"), "Har svart:       0 av 1\n"));
  CHECK(holds(answered("{from: ada-nes, received: 2025-03-01}"), "svarte uoppfordret"));
  CHECK_FALSE(holds(answered("{from: ada-nes, received: 2025-04-02}"), "Ada Nes"));
}

TEST_CASE("each point of the proposal has the answers that speak of it, or of all") {
  const std::string proposal = "proposal: [{id: a, text: Banen bygges.}, {id: b, text: Den leies ut.}]\n";
  const std::string text = heard(
      proposal +
      "statements: [{from: laget, on: [a], position: oppose, summary: For dyrt, document: brev}, {from: "
      "klubben, position: support}]\n");
  CHECK(holds(text,
              "1. Banen bygges.\n   - Laget: går imot – For dyrt (Brevet)\n   - Klubben: støtter\n"
              "2. Den leies ut.\n   - Klubben: støtter\n"));
  CHECK(holds(heard(proposal + "statements: [{from: laget, on: [a], position: support}]\n"),
              "2. Den leies ut.\n   - Ingen av svarene gjelder dette punktet.\n"));
  CHECK_FALSE(holds(heard(proposal), "Ingen av svarene"));
}

TEST_CASE("reminders and later deadlines are told once they were given, of all or of some") {
  CHECK(holds(heard("reminders: [{on: 2025-04-01}]\n"),
              "- Påminning sendt 1. april 2025 til alle som ikke hadde svart\n"));
  CHECK(holds(heard("reminders: [{on: 2025-04-01, to: laget}]\n"),
              "- Påminning sendt 1. april 2025 til Laget\n"));
  CHECK_FALSE(holds(heard("reminders: [{on: 2025-04-02}]\n"), "Påminning sendt"));
  CHECK(holds(heard("extensions: [{to: 2025-05-01, on: 2025-04-01}]\n"),
              "- Fristen er utsatt til 1. mai 2025 for alle\n"));
  CHECK_FALSE(holds(heard("extensions: [{to: 2025-05-01, on: 2025-04-02}]\n"), "Fristen er"));
  CHECK(holds(heard("extensions: [{to: 2025-05-01, on: 2025-03-01, for: laget}]\n"),
              "- Fristen er utsatt til 1. mai 2025 for Laget\n"));
  const std::string given = "extensions: [{to: 2025-05-01, on: 2025-02-01, for: laget}]\n";
  CHECK(holds(heard("sent: 2025-02-01\n" + given), "- Fristen er 1. mai 2025 for Laget\n"));
  CHECK(holds(heard("sent: 2025-02-02\n" + given), "- Fristen er utsatt til 1. mai 2025 for Laget\n"));
  CHECK(holds(heard("document: brev\n" + given), "- Fristen er 1. mai 2025 for Laget\n"));
}

TEST_CASE("a hearing was sent on its own day, or for want of one on that of its letter") {
  CHECK(holds(heard("sent: 2025-01-31\ndocument: brev\n"), "Sendt:           31. januar 2025\n"));
  CHECK(holds(heard("document: brev\n"), "Sendt:           1. februar 2025\n"));
  CHECK(holds(heard("document: laget\n"), "Sendt:           ikke oppgitt\n"));
  CHECK(holds(heard(""), "Sendt:           ikke oppgitt\n"));
}

TEST_CASE("what follows a hearing is told with its day, its condition and its outcome") {
  const std::string text = heard(
      "process: [{step: Styret behandler saken, on: 2025-05-01, conditional: true, outcome: Vedtatt}, {step: "
      "Årsmøtet}]\n");
  CHECK(holds(
      text, "1. Styret behandler saken (1. mai 2025, bare dersom det blir bestemt): Vedtatt\n2. Årsmøtet\n"));
  CHECK(holds(text, "- Hva høringen endte med\n"));
  CHECK_FALSE(holds(heard("decision: vedtak\n"), "Hva høringen endte med"));
}

}  // namespace
}  // namespace ko
