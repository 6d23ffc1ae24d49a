// SPDX-License-Identifier: MIT
// The protocol's sentences: votes as they are recorded, who met in what function, who stood down, what was
// decided.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

const std::string all_present = "ada-nes, bo-lie, cy-moe, di-ruud";

/// The protocol of a meeting of four with one item that has these fields.
std::string protocol_of(const std::string& item, const std::string& present = all_present,
                        Language language = Language::nb, const std::string& members = {},
                        const std::string& meeting = {}) {
  const Register records = test::register_of(
      "kind: organisation\nid: styret\nname: Styret\nmembers:\n"
      "  - {person: ada-nes, role: leader, for: fl}\n  - {person: bo-lie, for: fl}\n"
      "  - {person: cy-moe, for: bl}\n  - {person: di-ruud, group: Uavhengig}\n" +
      members +
      "---\n{kind: organisation, id: fl, name: Fossheimlista, short_name: FL, type: party}\n"
      "---\n{kind: organisation, id: bl, name: Bygdelista, short_name: BL, type: party}\n" +
      test::people +
      "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\nend: "
      "2025-03-11T20:00\n"
      "present: [" +
      present + "]\nagenda:\n  - {title: Sak, " + item + "}\n" + meeting);
  const DocumentTree document =
      make_report(*find_report("minutes"), records, *records.find("mote"),
                  {.language = language, .as_of = to_day({2026, 4, 1}), .layout = "protokoll"});
  return find_format("text")->document(document, {.width = 100});
}

std::string up_to_empty_line(const std::string& text, std::size_t begin) {
  const std::string part = text.substr(begin, text.find("\n\n", begin) - begin);
  return part.ends_with('\n') ? part.substr(0, part.size() - 1) : part;
}

/// What stands below a heading, up to the next empty line.
std::string below(const std::string& text, std::string_view heading) {
  const std::size_t at = text.find("\n" + std::string(heading) + "\n\n");
  if (at == std::string::npos) return {};
  return up_to_empty_line(text, at + heading.size() + 3);
}

const std::string proposals =
    "proposals: [{id: a, kind: recommendation, by: styret, text: A}, {id: b, by: cy-moe, text: B}], ";

std::string voting(const std::string& vote, const std::string& present = all_present,
                   Language language = Language::nb) {
  return below(protocol_of(proposals + "votes: [{" + vote + "}]", present, language),
               language == Language::en   ? "Voting"
               : language == Language::nn ? "Røysting"
                                          : "Votering");
}

TEST_CASE("a proposal that all voted against says that they were at one") {
  CHECK(voting("on: b, unanimous: true, outcome: rejected") ==
        "Forslag fra Cy Moe (BL):\nEnstemmig ikke vedtatt.");
  CHECK(voting("on: b, unanimous: true, outcome: rejected", all_present, Language::nn) ==
        "Framlegg frå Cy Moe (BL):\nSamrøystes ikkje vedteke.");
  CHECK(voting("on: b, unanimous: true, outcome: rejected", all_present, Language::en) ==
        "Motion from Cy Moe (BL):\nRejected unanimously.");
}

TEST_CASE("a proposal is named by its label or by its kind and mover, alike ones numbered, never by its id") {
  const auto moved = [](const std::string& all) {
    return below(protocol_of("proposals: [" + all + "], votes: [{on: x2, for: 1, against: 3}]"), "Votering");
  };
  CHECK(moved("{id: x2, by: bo-lie, text: A}") ==
        "Forslag fra Bo Lie (FL):\nFor stemte 1.\nImot stemte 3.\nDermed ble forslaget ikke vedtatt.");
  CHECK(moved("{id: i, by: bo-lie, text: B}, {id: x2, by: bo-lie, text: A}")
            .starts_with("Forslag 2 fra Bo Lie (FL):\n"));
  CHECK(moved("{id: i, by: bo-lie, text: B}, {id: x2, label: 4b, by: bo-lie, text: A}")
            .starts_with("Forslag 4b fra Bo Lie (FL):\n"));
  CHECK(moved("{id: x2, label: Protest, by: bo-lie, text: A}").starts_with("Protest fra Bo Lie (FL):\n"));
  CHECK(moved("{id: i}, {id: x2, text: A}").starts_with("Forslag 2:\n"));
}

TEST_CASE("a decision tells who demanded a review, when, and what came of it; and of an appeal alike") {
  const auto decided = [](const std::string& fields, Language language = Language::nb) {
    return below(
        protocol_of("decisions: [{title: Ja, outcome: adopted, " + fields + "}]", all_present, language),
        language == Language::en ? "Decision" : "Vedtak");
  };
  const std::string dismissed =
      "review: {by: [bo-lie, cy-moe], on: 2024-03-03, decided: 2024-04-04, outcome: dismissed}";
  CHECK(decided(dismissed) ==
        "Ja.\nKravet om lovlighetskontroll fra Bo Lie (FL) og Cy Moe (BL) av 3. mars 2024 ble avvist 4. "
        "april\n2024.");
  CHECK(decided(dismissed, Language::nn) ==
        "Ja.\nKravet om lovlegkontroll frå Bo Lie (FL) og Cy Moe (BL) av 3. mars 2024 vart avvist 4. april "
        "2024.");
  CHECK(decided(dismissed, Language::en) ==
        "Ja.\nThe demand for review from Bo Lie (FL) and Cy Moe (BL) of 3 March 2024 was dismissed on 4 "
        "April\n2024.");
  CHECK(decided("review: {outcome: annulled}") ==
        "Ja.\nEtter krav om lovlighetskontroll ble vedtaket opphevet.");
  CHECK(decided("review: 2024-03-03") == "Ja.\nKrav om lovlighetskontroll av 3. mars 2024.");
  CHECK(decided("appeal: {to: styret, until: 2024-10-10, by: bo-lie, received: 2024-09-21, outcome: ikke "
                "tatt til følge}") ==
        "Ja.\nKlageinstans er Styret.\nKlagefrist 10. oktober 2024.\nKlage fra Bo Lie (FL) kom inn 21. "
        "september 2024: "
        "ikke tatt til følge.");
}

TEST_CASE("a vote names what it is on, who voted how with their parties, and what came of it") {
  CHECK(voting("on: a, for: [ada-nes, cy-moe, di-ruud], against: [bo-lie]") ==
        "Innstilling fra Styret:\nFor stemte 3: Ada Nes (FL), Cy Moe (BL), Di Ruud (Uavhengig).\n"
        "Imot stemte 1: Bo Lie (FL).\nDermed ble innstillingen vedtatt.");
  CHECK(voting("on: b, for: 1, against: 3") ==
        "Forslag fra Cy Moe (BL):\nFor stemte 1.\nImot stemte 3.\nDermed ble forslaget ikke vedtatt.");
  CHECK(voting("on: b, for: 1, against: 3", all_present, Language::nn) ==
        "Framlegg frå Cy Moe (BL):\nFor røysta 1.\nImot røysta 3.\nDermed vart framlegget ikkje vedteke.");
  CHECK(
      voting("on: b, for: 3, against: [bo-lie]", all_present, Language::en) ==
      "Motion from Cy Moe (BL):\n3 voted for.\n1 voted against: Bo Lie (FL).\nThus the motion was adopted.");
}

TEST_CASE("the others are counted where it is certain who was there, and told either way") {
  CHECK(voting("on: a, against: [bo-lie], others: for") ==
        "Innstilling fra Styret:\nDe øvrige 3 stemte for.\nImot stemte 1: Bo Lie (FL).\n"
        "Dermed ble innstillingen vedtatt.");
  CHECK(voting("on: a, against: [bo-lie, cy-moe, di-ruud], others: for") ==
        "Innstilling fra Styret:\nFor stemte 1.\nImot stemte 3: Bo Lie (FL), Cy Moe (BL), Di Ruud "
        "(Uavhengig).\n"
        "Dermed ble innstillingen ikke vedtatt.");
  CHECK(voting("on: a, against: [bo-lie], others: for",
               "ada-nes, bo-lie, cy-moe, {person: di-ruud, left: \"19:00\"}") ==
        "Innstilling fra Styret:\nDe øvrige stemte for.\nImot stemte 1: Bo Lie (FL).");
}

TEST_CASE("a trial vote decides nothing, and how it was taken is told") {
  CHECK(voting("on: a, trial: true, for: 3, against: 1") ==
        "Innstilling fra Styret (prøvevotering):\nFor stemte 3.\nImot stemte 1.");
  CHECK(voting("on: a, secret: true, majority: two_thirds, for: 2, against: 2, blank: 0, absent: 0") ==
        "Innstilling fra Styret (hemmelig avstemning, krav om to tredels flertall):\nFor stemte 2.\n"
        "Imot stemte 2.\nDermed ble innstillingen ikke vedtatt.");
  CHECK(voting("points: [1, 2], by_party: [{party: fl, for: 2}, {party: bl, against: 1, blank: 1}]") ==
        "Punkt 1 og 2:\nFor stemte 2: FL (2).\nImot stemte 1: BL (1).\nBlankt stemte 1: BL (1).");
}

TEST_CASE("unanimous is adopted where a proposal was voted on, and what a decision says otherwise") {
  CHECK(voting("on: a, unanimous: true") == "Innstilling fra Styret:\nEnstemmig vedtatt.");
  CHECK(voting("unanimous: true") == "Enstemmig.");
  const auto decided = [](const std::string& outcome) {
    return below(protocol_of("decisions: [{title: T, outcome: " + outcome + ", vote: {unanimous: true}}]"),
                 "Votering");
  };
  CHECK(decided("approved") == "Enstemmig godkjent.");
  CHECK(decided("noted") == "Enstemmig tatt til orientering.");
  CHECK(decided("rejected") == "Enstemmig.");
}

TEST_CASE("proposals set against each other: the one with most votes is adopted, and a tie says nothing") {
  CHECK(voting("between: {a: 3, b: [cy-moe]}") ==
        "Innstillingen fra Styret ble satt opp mot forslaget fra Cy Moe (BL).\n"
        "For innstillingen fra Styret stemte 3.\n"
        "For forslaget fra Cy Moe (BL) stemte 1: Cy Moe (BL).\nDermed ble innstillingen vedtatt.");
  CHECK(voting("between: {a: 1, b: 3}").ends_with("\nDermed ble forslaget vedtatt."));
  CHECK(voting("between: {a: 2, b: 2}").ends_with("stemte 2."));
  CHECK(voting("between: {a: 3, b: mange}") ==
        "Innstillingen fra Styret ble satt opp mot forslaget fra Cy Moe (BL).\n"
        "For innstillingen fra Styret stemte 3.");
}

TEST_CASE("within a sentence the common name of a body has a small letter, and a party keeps its own") {
  const std::string bodies =
      "---\n{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}\n";
  const std::string item =
      "proposals: [{id: a, kind: recommendation, by: formannskapet, text: A}, {id: b, kind: alternative, by: "
      "cy-moe, for: bl, text: B}, {id: c, kind: amendment, amends: a, by: bo-lie, text: C}, {id: d, kind: "
      "amendment, amends: a, by: cy-moe, text: D}], votes: [{between: {a: 3, b: 1}}, {on: d, chosen: d, for: "
      "3, "
      "against: 1}], decisions: [{title: A, delegated_to: formannskapet}]";
  const std::string text = protocol_of(item, all_present, Language::nb, bodies);
  const auto says = [&](const char* words) { return text.find(words) != std::string::npos; };
  CHECK(says("\nInnstilling fra formannskapet: A\n"));
  CHECK(says("\nAlternativt forslag fra Cy Moe (BL) på vegne av Bygdelista: B\n"));
  CHECK(says("\nEndringsforslag fra Bo Lie (FL) til innstillingen fra formannskapet: C\n"));
  CHECK(
      says("\nInnstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Cy Moe (BL).\n"
           "For innstillingen fra formannskapet stemte 3.\n"
           "For det alternative forslaget fra Cy Moe (BL) stemte 1.\nDermed ble innstillingen vedtatt.\n"));
  CHECK(says("\nDermed ble endringsforslaget fra Cy Moe (BL) vedtatt.\n"));
  CHECK(says("\nDelegert til formannskapet.\n"));
  const std::string in_english = protocol_of(item, all_present, Language::en, bodies);
  CHECK(
      in_english.find("\nThe recommendation from Formannskapet was set against the alternative proposal from "
                      "Cy Moe (BL).\n") != std::string::npos);
}

TEST_CASE("three points in a row are told by the first and the last") {
  CHECK(voting("on: a, points: [1, 2, 3, 5], for: 3, against: 1") ==
        "Innstilling fra Styret, punkt 1–3 og 5:\nFor stemte 3.\nImot stemte 1.\nDermed ble punkt 1–3 og 5 "
        "vedtatt.");
  CHECK(voting("points: [4, 5], for: 3, against: 1").starts_with("Punkt 4 og 5:\n"));
}

TEST_CASE(
    "the table of those present has function, party and for whom; the number is told where it is known") {
  const std::string members = "  - {person: geir-lund, role: deputy, for: bl}\n";
  const std::string text =
      protocol_of("points: [P]",
                  "ada-nes, bo-lie, {person: geir-lund, instead_of: cy-moe, remote: true}, {name: Ola Gjest, "
                  "role: observer}",
                  Language::nb, members);
  CHECK(text.find("Ada Nes    Leder                     FL\n") != std::string::npos);
  CHECK(text.find("Geir Lund  Varamedlem, på fjernmøte  BL     Cy Moe\n") != std::string::npos);
  CHECK(text.find("Ola Gjest  Observatør") != std::string::npos);
  CHECK(text.find("Møtte: 3 av 4.") != std::string::npos);
  CHECK(text.find("Møtte ikke: Di Ruud\n") != std::string::npos);
  CHECK(protocol_of("points: [P]", all_present, Language::nb, "  - {vacant: true}\n").find("Møtte:") ==
        std::string::npos);
}

TEST_CASE("who stood down is told in sentences") {
  const auto recused = [](const std::string& fields) {
    const std::string text = protocol_of("recused: [{person: bo-lie, " + fields + "}]");
    return up_to_empty_line(text, text.find("Habilitet: "));
  };
  CHECK(recused("reason: leier hallen, instead: geir-lund") ==
        "Habilitet: Bo Lie (FL) fratrådte som inhabil (leier hallen). Geir Lund tiltrådte.");
  CHECK(recused("basis: fvl. § 6, outcome: eligible, vote: {for: 3, against: 0}") ==
        "Habilitet: Bo Lie (FL) ble funnet habil, jf. fvl. § 6. Avstemning om habiliteten: 3 for, 0 mot.");
}

TEST_CASE("a decision stands in its own words, and another outcome than its adoption is told") {
  const auto decision = [](const std::string& fields) {
    return below(protocol_of("decisions: [{title: Timene deles likt, " + fields + "}]"), "Vedtak");
  };
  CHECK(decision("outcome: adopted") == "Timene deles likt.");
  CHECK(decision("outcome: postponed") == "Timene deles likt.\nUtsatt.");
  CHECK(decision("outcome: adopted, text: Timene deles likt fra 1. mai.") == "Timene deles likt fra 1. mai.");
  CHECK(below(protocol_of("status: postponed, decisions: [{title: Saken utsettes, outcome: postponed}]"),
              "Vedtak") == "Saken utsettes.");
  CHECK(decision("outcome: adopted, text: Alle får to timer., points: [En, To], delegated_to: ada-nes") ==
        "Timene deles likt\nAlle får to timer.\n1. En\n2. To\nDelegert til Ada Nes.");
}

TEST_CASE("an item of a plain number is numbered as in a list, and a case goes by its number") {
  const auto titled = [](const std::string& number, const std::string& title) {
    const std::string text = protocol_of("nr: " + number);
    return text.find("\n" + title + "\n") != std::string::npos;
  };
  CHECK(titled("'9'", "9. Sak"));
  CHECK(titled("'10'", "10. Sak"));
  CHECK(titled("PS 9/25", "PS 9/25 Sak"));
}

TEST_CASE("the note of a meeting is a part of its own at the end") {
  const std::string text =
      protocol_of("points: [Sagt]", all_present, Language::nb, {}, "note: Ettersendt.\n");
  CHECK(text.find("\nMerknad\n-------\n\nEttersendt.\n") != std::string::npos);
}

TEST_CASE("an item is headed by its number and title, a plain number as one of a list") {
  const auto has_heading = [](const std::string& numbered, const std::string& heading) {
    return protocol_of(numbered + ", decisions: [{title: T}]").find("\n" + heading + "\n---") !=
           std::string::npos;
  };
  CHECK(has_heading("number: 7", "7. Sak"));
  CHECK(has_heading("series: PS, number: 7, year: 2025", "PS 7/25 Sak"));
  CHECK(has_heading("number: 7, year: 2025", "7/25 Sak"));
}

}  // namespace
}  // namespace ko
