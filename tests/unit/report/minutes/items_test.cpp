// SPDX-License-Identifier: MIT
// What minutes tell of an item beside its points, and of the meeting beside its items.
#include <doctest/doctest.h>

#include "unit/people.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

/// The minutes of a meeting with these fields and an item with those.
std::string minuted(const std::string& item, const std::string& meeting = "", std::string_view layout = "",
                    const std::string& more = "") {
  ReportOptions options = test::on_day(2025, 4, 1);
  options.layout = layout;
  return test::report_text("minutes",
                           "{kind: organisation, id: o, name: Styret}\n" + test::people + more +
                               "---\nkind: meeting\nid: m\nbody: o\nstatus: held\n" + meeting +
                               "agenda: [{title: Banen" + (item.empty() ? "" : ", " + item) + "}]\n",
                           "m", options);
}

TEST_CASE("an item's own note stands below it, in minutes and in a protocol") {
  CHECK(holds(minuted("note: Ettersendt"), "Merknad: Ettersendt\n"));
  CHECK(holds(minuted("note: Ettersendt", "", "protokoll"), "Merknad: Ettersendt\n"));
}

TEST_CASE("an item tells who presented, led, recorded, asked and answered, and whom it concerns") {
  const std::string text = minuted(
      "by: ada-nes, chair: bo-lie, secretary: cy-moe, asked_by: di-ruud, answered_by: eli-vik, concerns: "
      "[o], part_of: 3/25, status: postponed, type: information, start: '18:00', end: '18:10', case: 2025/3");
  CHECK(holds(text, "Arkivsak:            2025/3\n"));
  CHECK(holds(text, "Under:               sak 3/25\n"));
  CHECK(holds(text, "Gjelder:             Styret\n"));
  CHECK(holds(text, "Tid:                 kl. 18.00–18.10\n"));
  CHECK(holds(text, "Møteleder for saken: Bo Lie\n"));
  CHECK(holds(text, "Lagt fram av:        Ada Nes\n"));
  CHECK(holds(text, "Referent for saken:  Cy Moe\n"));
  CHECK(holds(text, "Spørsmål fra:        Di Ruud\n"));
  CHECK(holds(text, "Besvart av:          Eli Vik\n"));
  CHECK(holds(text, "Sakstype:            Orientering\n"));
  CHECK(holds(text, "Status:              Utsatt\n"));
}

TEST_CASE("a matter that is dealt with is what an item is where nothing else is said") {
  CHECK(minuted("type: matter, status: dealt_with") == minuted(""));
  CHECK(minuted("type: information") != minuted(""));
  CHECK(minuted("status: withdrawn") != minuted(""));
}

TEST_CASE("a point has its speaker and its kind, one alone, or neither") {
  const auto point = [](const std::string& fields) {
    const std::string text = minuted("points: [{" + fields + ", text: Ja.}]");
    const std::size_t at = text.find("\n- ") + 3;
    return text.substr(at, text.find('\n', at) - at);
  };
  CHECK(point("by: ada-nes, kind: report") == "Ada Nes (orientering): Ja.");
  CHECK(point("by: ada-nes") == "Ada Nes: Ja.");
  CHECK(point("by: ada-nes, kind: information") == "Ada Nes: Ja.");
  CHECK(point("kind: discussion") == "Drøfting: Ja.");
  CHECK(point("kind: information") == "Ja.");
  CHECK(point("note: Sagt to ganger") == "Ja. Sagt to ganger");
}

TEST_CASE("a document names its uses, what is not final and the items it belongs to, once") {
  const auto listed = [](const std::string& status, const std::string& of_meeting,
                         const std::string& of_item) {
    const std::string text = minuted(of_item, of_meeting, "",
                                     "---\n{kind: document, id: d, title: Planen" + status +
                                         "}\n---\n{kind: organisation, id: "
                                         "x, name: Andre}\n");
    const std::size_t at = text.find("- Planen");
    return at == std::string::npos ? std::string() : text.substr(at, text.find('\n', at) - at);
  };
  CHECK(listed("", "", "documents: [d]") == "- Planen (sak 1)");
  CHECK(listed(", status: final", "", "documents: [d]") == "- Planen (sak 1)");
  CHECK(listed(", status: draft", "", "documents: [d, d]") == "- Planen (utkast, sak 1)");
  CHECK(listed("", "documents: [{document: d, use: shown}]\n", "") == "- Planen (vist i møtet)");
  CHECK(listed("", "documents: [{document: d, use: shown, note: Bare side 2}]\n",
               "documents: [{document: d, use: shown, note: Bare side 2}]") ==
        "- Planen (vist i møtet, sak 1) – Bare side 2");
  CHECK(listed("", "", "") == "");
}

TEST_CASE("when and how minutes were approved is told as far as it is stated") {
  const auto approved = [](const std::string& fields) {
    const std::string text =
        minuted("", "minutes: {" + fields + "}\n", "",
                "---\n{kind: meeting, id: n, title: Neste møte, start: 2025-04-08}\n---\n{kind: meeting, "
                "id: uten-dag, title: Årsmøtet}\n");
    const std::string_view label = "Godkjenning: ";
    const std::size_t at = text.find(label) + label.size();
    return text.substr(at, text.find('\n', at) - at);
  };
  CHECK(approved("status: draft") == "utkast");
  CHECK(approved("status: approved, on: 2025-04-08") == "godkjent 8. april 2025");
  CHECK(approved("status: approved, approved_in: n") == "godkjent i møtet 8. april 2025");
  CHECK(approved("status: approved, on: 2025-04-08, approved_in: n") == "godkjent i møtet 8. april 2025");
  CHECK(approved("status: approved, on: 2025-04-09, approved_in: n") ==
        "godkjent 9. april 2025 i møtet 8. april 2025");
  CHECK(holds(approved("status: approved, approved_in: uten-dag"), "Årsmøtet"));
  CHECK(approved("status: approved, approved_by: ada-nes") == "godkjent av Ada Nes");
  CHECK(holds(approved("status: draft, approved_by: ada-nes"), "utkast, "));
  CHECK(approved("status: draft, by: bo-lie, signed_by: ada-nes") ==
        "utkast, ført av Bo Lie, underskrevet av Ada Nes");
  CHECK(approved("signers: [ada-nes]").starts_with("ikke oppgitt, "));
}

TEST_CASE("a notice tells when, by whom and how, as far as it is stated, and that it was approved") {
  const auto called = [](const std::string& fields) {
    const std::string text = minuted("", "called: {" + fields + "}\n");
    const std::string_view label = "Innkalling: ";
    const std::size_t at = text.find(label);
    if (at == std::string::npos) return std::string();
    const std::size_t begin = text.find_first_not_of(' ', at + label.size());
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  CHECK(called("on: 2025-03-01") == "1. mars 2025");
  CHECK(called("on: 2025-03-01, by: ada-nes") == "1. mars 2025 av Ada Nes");
  CHECK(called("by: ada-nes") == "av Ada Nes");
  CHECK(called("how: e-post") == "e-post");
  CHECK(called("by: ada-nes, how: e-post") == "av Ada Nes, e-post");
  const std::string with = called("on: 2025-03-01, approved: true");
  CHECK(with.starts_with("1. mars 2025, "));
  CHECK(called("approved: true") == with.substr(std::string_view("1. mars 2025, ").size()));
  CHECK(called("on: 2025-03-01, approved: false") == "1. mars 2025");
}

TEST_CASE("the next meeting is told from the agreement, and for want of that from its record") {
  const auto next = [](const std::string& agreed, const std::string& record = "") {
    const std::string text = minuted("", "next: {meeting: n" + agreed + "}\n", "",
                                     "---\n{kind: meeting, id: n, body: o" + record + "}\n");
    const std::string_view label = "Neste møte: ";
    const std::size_t begin = text.find_first_not_of(' ', text.find(label) + label.size());
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  CHECK(next("") == "ikke oppgitt");
  CHECK(next(", start: 2025-04-08") == "tirsdag 8. april 2025");
  CHECK(next(", place: Huset") == "dato ikke oppgitt, Huset");
  CHECK(next(", start: 2025-04-08, place: Huset") == "tirsdag 8. april 2025, Huset");
  CHECK(next("", ", start: 2025-04-09, place: Salen") == "onsdag 9. april 2025, Salen");
  CHECK(next(", start: 2025-04-08", ", start: 2025-04-09, place: Salen") == "tirsdag 8. april 2025, Salen");
  CHECK(next("", ", start: 2025-04-09, place: Salen, public: false") == "ikke oppgitt");
}

TEST_CASE("a party is the one of the day of the meeting") {
  const auto party = [](const std::string& day) {
    const std::string text = minuted(
        "", "start: " + day + "\npresent: [ada-nes]\n", "protokoll",
        "---\n{kind: organisation, id: fl, name: Fossheimlista, short_name: FL, type: party, members: "
        "[{person: geir-lund}]}\n---\n{kind: organisation, id: bl, name: Bygdelista, short_name: BL, type: "
        "party}\n---\n{kind: organisation, id: p, name: P, type: party, members: [{person: bo-lie}]}\n");
    return text;
  };
  CHECK_FALSE(holds(party("2025-03-11"), "FL"));
  const auto of_member = [](const std::string& day) {
    return test::report_text(
        "minutes",
        "kind: organisation\nid: o\nname: Styret\nmembers: [{person: ada-nes, for: fl, to: 2024}, {person: "
        "ada-nes, for: bl, from: 2025}]\n---\n{kind: organisation, id: fl, name: Fossheimlista, short_name: "
        "FL, type: party}\n---\n{kind: organisation, id: bl, name: Bygdelista, short_name: BL, type: "
        "party}\n" +
            test::people + "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: " + day +
            "\npresent: [ada-nes]\nagenda: [{title: Banen}]\n",
        "m", {.as_of = to_day({2026, 1, 1}), .layout = "protokoll"});
  };
  CHECK(holds(of_member("2024-12-31"), "Ada Nes  Medlem    FL"));
  CHECK(holds(of_member("2025-01-01"), "Ada Nes  Medlem    BL"));
}

TEST_CASE("a decision with a record of its own stands with the item that it names") {
  const auto with = [](const std::string& layout) {
    return minuted(
        "nr: '1'", "", layout,
        "---\n{kind: decision, id: d, title: Banen stenges, meeting: m, item: '1', outcome: adopted}\n");
  };
  CHECK(holds(with(""), "Banen stenges"));
  CHECK(holds(with("protokoll"), "Banen stenges"));
  CHECK_FALSE(holds(minuted("nr: '1'"), "Banen stenges"));
}

TEST_CASE("who came for one item is told with whom they came for, and where nobody did nothing is") {
  const auto with = [](const std::string& recusal) {
    return minuted("recused: [{" + recusal + "}]", "present: [ada-nes, bo-lie]\n", "protokoll");
  };
  CHECK(holds(with("person: bo-lie, instead: cy-moe"), "Cy Moe (vara for Bo Lie, sak 1)"));
  CHECK_FALSE(holds(with("person: bo-lie"), "vara for Bo Lie"));
  CHECK_FALSE(holds(with("person: bo-lie, instead: ada-nes"), "vara for Bo Lie"));
  CHECK_FALSE(holds(with("person: bo-lie, instead: cy-moe, outcome: eligible"), "vara for Bo Lie"));
}

TEST_CASE("whom somebody represents stands alone, or within what they are for it") {
  const auto with = [](const std::string& entry) {
    return minuted("", "present: [{person: ada-nes" + entry + "}]\n", "",
                   "---\n{kind: organisation, id: kom, name: Kommunestyret, type: council}\n");
  };
  CHECK(holds(with(", for: kom"), "Ada Nes (Kommunestyret)"));
  CHECK(holds(with(", role: leader, for: kom"), "Ada Nes (leder for kommunestyret)"));
  CHECK(holds(with(", role: leader"), "Ada Nes (leder)"));
}

TEST_CASE("a protocol has a part for signatures where somebody signs, or its status is told") {
  const auto has_part = [](const std::string& meeting) {
    return holds(minuted("", meeting, "protokoll"), "Underskrifter\n-------------\n");
  };
  CHECK(has_part("chair: ada-nes\n"));
  CHECK(has_part("minutes: {signers: [bo-lie]}\n"));
  CHECK(has_part("minutes: {status: draft}\n"));
  CHECK_FALSE(has_part(""));
}

TEST_CASE("a decision's note stands with it in minutes in full") {
  CHECK(holds(minuted("decisions: [{title: Banen stenges, outcome: adopted, note: Gjelder fra mai}]"),
              "Gjelder fra mai"));
}

}  // namespace
}  // namespace ko
