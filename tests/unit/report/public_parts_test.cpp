// SPDX-License-Identifier: MIT
/// A report of records with parts that are not public is that of records without these parts, but for what
/// says that something is withheld.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <utility>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/visibility.hpp"
#include "unit/memory_files.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

/// `with` stands where an entry that is not public may stand: `{0}` ends it.
constexpr std::string_view meeting = R"(kind: organisation
id: styret
name: Styret
members:
  - {{person: ada-nes, role: leader}}
{member}---
{{kind: person, id: ada-nes, name: Ada Nes}}
---
{{kind: person, id: bo-lie, name: Bo Lie}}
---
{{kind: document, id: brev, title: Brev}}
---
kind: meeting
id: mote
title: Møte
body: styret
status: held
start: 2026-03-25T18:00
end: 2026-03-25T20:00
present:
  - {{person: ada-nes}}
{present}absent:
  - {{name: Cy Moe}}
{absent}guests:
  - {{name: Ola Gjest}}
{guest}documents:
  - {{document: brev}}
agenda:
  - title: Lån
    points:
      - {{by: ada-nes, text: Var for.}}
{point}    proposals:
      - {{id: a, text: Kommunen låner ut.}}
{proposal}    votes:
      - {{on: a, for: 2, against: 0}}
      - {{on: a, against: 0, others: for}}
    recused:
      - {{person: ada-nes, reason: lån, outcome: eligible}}
{recusal}{vote}    decisions:
      - {{title: Kommunen låner ut, outcome: adopted}}
{decision}    actions:
      - {{who: ada-nes, what: Sender brev}}
{action}    remarks:
      - {{by: ada-nes, text: Merknad}}
{remark}    treatments:
      - {{body: styret, item: 3/26}}
{treatment}    documents:
      - {{document: brev}}
minutes: {{status: draft}}
)";

std::string filled(bool with) {
  const auto part = [&](std::string_view line, std::size_t indent) {
    return with ? fmt::format("{}- {{{}, public: false}}\n", std::string(indent, ' '), line) : std::string();
  };
  return fmt::format(fmt::runtime(meeting), fmt::arg("member", part("person: bo-lie, role: secretary", 2)),
                     fmt::arg("present", part("person: bo-lie", 2)),
                     fmt::arg("absent", part("name: Di Ruud, reason: reise", 2)),
                     fmt::arg("guest", part("name: Eli Vik", 2)),
                     fmt::arg("point", part("text: Hemmelig sak", 6)),
                     fmt::arg("proposal", part("id: b, text: Hemmelig forslag", 6)),
                     fmt::arg("recusal", part("person: bo-lie, reason: Hemmelig grunn", 6)),
                     fmt::arg("vote", part("on: b, for: 1, against: 1", 6)),
                     fmt::arg("decision", part("title: Hemmelig vedtak, outcome: rejected", 6)),
                     fmt::arg("remark", part("by: bo-lie, text: Hemmelig merknad", 6)),
                     fmt::arg("treatment", part("body: styret, item: 4/26", 6)),
                     fmt::arg("action", part("who: bo-lie, what: Hemmelig oppgave", 6)));
}

/// A report on a record, or on the first item of the meeting.
struct Asked {
  const char* name;
  const char* about;
  const char* layout = "";
};

std::string report(const Register& records, const Asked& asked) {
  const DocumentTree document = make_report(
      *find_report(asked.name), records, *records.find(asked.about),
      {.as_of = to_day({2026, 4, 1}), .layout = asked.layout, .entry = records.resolve("mote#1").at});
  return find_format("text")->document(document, {.width = 100});
}

TEST_CASE("a report tells nothing of entries that are not public, by its own means and through the gate") {
  const Register without = test::register_of(filled(false));
  const Register marked = test::register_of(filled(true));
  const Register gated = published(test::register_of(filled(true)), Withheld::named);
  for (const Asked& asked :
       {Asked{"minutes", "mote"}, Asked{"minutes", "mote", "protokoll"}, Asked{"saksprotokoll", "mote"},
        Asked{"innkalling", "mote"}, Asked{"summary", "mote"}, Asked{"summary", "styret"}}) {
    CAPTURE(asked.name);
    CAPTURE(asked.layout);
    const std::string expected = report(without, asked);
    CHECK(report(marked, asked) == expected);
    CHECK(report(gated, asked) == expected);
  }
}

/// A meeting of more items than a summary lists. `{}` ends a list where an entry that is not public may
/// stand.
constexpr std::string_view large_meeting = R"(kind: organisation
id: styret
name: Styret
members:
  - {{person: ada-nes, role: leader}}
  - {{person: cy-moe}}
  - {{person: di-ruud}}
---
{{kind: person, id: ada-nes, name: Ada Nes}}
---
{{kind: person, id: bo-lie, name: Bo Lie}}
---
{{kind: person, id: cy-moe, name: Cy Moe}}
---
{{kind: person, id: di-ruud, name: Di Ruud}}
---
kind: meeting
id: mote
title: Møte
body: styret
status: held
start: 2026-03-25T18:00
present:
  - ada-nes
  - cy-moe
  - di-ruud
{present}agenda:
  - series: PS
    number: 1
    year: 2026
    title: Lån
    votes:
      - {{for: 2, against: 1}}
      - {{against: [ada-nes], others: for}}
{vote}    decisions:
      - title: Kommunen låner ut
        outcome: adopted
        amounts:
          - {{amount: 5000}}
{amount}{decision}    elections:
      - body: styret
        elected:
          - ada-nes
{elected}{election}{items}{item}{record})";

std::string filled_large(bool with) {
  const auto part = [&](std::string_view line, std::size_t indent) {
    return with ? fmt::format("{}- {{{}, public: false}}\n", std::string(indent, ' '), line) : std::string();
  };
  std::string items;
  for (int i = 2; i < 20; ++i)
    items += fmt::format(
        "  - {{series: PS, number: {}, year: 2026, title: Sak, decisions: [{{title: Ja, outcome: "
        "adopted}}]}}\n",
        i);
  const std::string_view all_of_it =
      "series: PS, number: 20, year: 2026, title: Hemmelig sak, type: election, votes: [{for: 7, against: "
      "4}], "
      "decisions: [{title: Hemmelig vedtak, outcome: rejected, amounts: [{amount: 777}]}], "
      "elections: [{body: styret, elected: [bo-lie]}]";
  const std::string records =
      with
          ? "---\n{kind: decision, id: h1, title: Hemmelig utkast, body: styret, meeting: mote, draft: true, "
            "outcome: rejected, amounts: [{amount: 777}]}\n---\n{kind: decision, id: h2, title: Hemmelig, "
            "body: "
            "styret, meeting: mote, public: false, outcome: postponed}\n"
          : "";
  return fmt::format(
      fmt::runtime(large_meeting), fmt::arg("present", part("person: bo-lie", 2)),
      fmt::arg("vote", part("for: 7, against: 4", 6)), fmt::arg("amount", part("amount: 777", 10)),
      fmt::arg("decision", part("title: Hemmelig vedtak, outcome: rejected, vote: {for: 7, against: 4}", 6)),
      fmt::arg("elected", part("person: bo-lie", 10)),
      fmt::arg("election", part("body: styret, elected: [bo-lie]", 6)), fmt::arg("items", items),
      fmt::arg("item", part(all_of_it, 2)), fmt::arg("record", records));
}

TEST_CASE("the numbers of a large meeting count nothing that is not public") {
  const std::string expected = report(test::register_of(filled_large(false)), {"summary", "mote"});
  CHECK(expected.find("Saker (19)") != std::string::npos);
  CHECK(expected.find("2, av dem 2 delte") != std::string::npos);
  CHECK(expected.find("2–1, 2–1") != std::string::npos);
  CHECK(report(test::register_of(filled_large(true)), {"summary", "mote"}) == expected);
  CHECK(report(published(test::register_of(filled_large(true)), Withheld::named), {"summary", "mote"}) ==
        expected);
}

TEST_CASE("a summary names nobody of whom nothing may be told, however large the meeting") {
  std::string text = filled_large(false);
  text.replace(text.find("          - ada-nes\n"), 20, "          - bo-lie\n");
  text.replace(text.find("name: Bo Lie"), 12, "name: Bo Lie, public: false");
  for (const Register& records :
       {test::register_of(text), published(test::register_of(text), Withheld::named)}) {
    const std::string summary = report(records, {"summary", "mote"});
    CHECK(summary.find("[unntatt offentlighet]") != std::string::npos);
    CHECK(summary.find("Bo Lie") == std::string::npos);
    CHECK(summary.find("bo-lie") == std::string::npos);
  }
}

TEST_CASE("what a body says of its minutes is not used where it is not public") {
  const auto title = [](const std::string& body, bool is_gated) {
    Register records = test::register_of("{kind: organisation, id: styret, name: Styret" + body +
                                         "}\n---\n{kind: meeting, id: mote, body: styret, status: held, "
                                         "start: 2026-03-25, agenda: [{title: Lån}]}\n");
    if (is_gated) records = published(std::move(records), Withheld::named);
    const std::string text = report(records, {"minutes", "mote", "protokoll"});
    return text.substr(0, text.find('\n'));
  };
  for (const bool is_gated : {false, true}) {
    CHECK(title(", minutes: {title: Møtebok}", is_gated) == "Møtebok");
    CHECK(title(", minutes: {title: Møtebok, public: false}", is_gated) == "Møteprotokoll");
    CHECK(title(", minutes: {title: Møtebok}, public: false", is_gated) == "Møteprotokoll");
  }
}

TEST_CASE("where a record or an item is withheld, a stub says so, and nothing else is told") {
  const std::string open =
      "kind: organisation\nid: styret\nname: Styret\nmembers: [{person: bo-lie, role: leader, for: "
      "fl}]\n---\n"
      "{kind: organisation, id: fl, name: Fossheimlista, type: party}\n---\n"
      "kind: meeting\nid: mote\ntitle: Møte\nbody: styret\nstart: 2026-03-25\nchair: bo-lie\npresent: "
      "[bo-lie]\n"
      "agenda:\n  - {series: PS, number: 7, year: 2026, title: Ansettelse, points: [Ni søkere.]";
  const std::string closed =
      open + ", public: false}\n---\n{kind: person, id: bo-lie, name: Bo Lie, draft: true}\n";
  for (const Register& records :
       {test::register_of(closed), published(test::register_of(closed), Withheld::named)}) {
    for (const Asked& asked : {Asked{"minutes", "mote"}, Asked{"minutes", "mote", "protokoll"},
                               Asked{"saksprotokoll", "mote"}, Asked{"innkalling", "mote"}}) {
      CAPTURE(asked.name);
      CAPTURE(asked.layout);
      const std::string minutes = report(records, asked);
      CHECK(minutes.find("PS 7/26") != std::string::npos);
      CHECK(minutes.find("nntatt offentlighet") != std::string::npos);
      for (const char* secret : {"Ansettelse", "søkere", "Bo Lie", "bo-lie", "Fossheimlista", "Leder"})
        CHECK_MESSAGE(minutes.find(secret) == std::string::npos, secret);
    }
  }
}

TEST_CASE("what a vote was between is not named by the id of a record that is withheld") {
  const std::string text =
      "{kind: organisation, id: styret, name: Styret}\n---\n{kind: person, id: bo-lie, name: Bo Lie, public: "
      "false}\n---\n{kind: meeting, id: mote, body: styret, status: held, start: 2026-03-25, agenda: "
      "[{title: "
      "Leder, votes: [{between: {bo-lie: 3, ada: 2}}], decisions: [{title: Ja, vote: {between: {bo-lie: 3, "
      "ada: "
      "2}}}]}]}\n";
  const Register records = published(test::register_of(text), Withheld::named);
  for (const Asked& asked : {Asked{"minutes", "mote"}, Asked{"minutes", "mote", "protokoll"}}) {
    const std::string minutes = report(records, asked);
    CHECK(minutes.find("unntatt") != std::string::npos);
    CHECK(minutes.find("bo-lie") == std::string::npos);
  }
}

TEST_CASE("of a decision that is withheld, a project tells neither who made it nor when") {
  const auto told = [](const std::string& more) {
    return test::report_text("project",
                             "{kind: project, id: p, title: Turen, mandate: {approved: d}}\n---\n{kind: "
                             "organisation, id: styret, name: Styret}\n---\n{kind: decision, id: d, title: "
                             "Turen godkjennes, body: styret, date: 2025-01-31" +
                                 more + "}\n",
                             "p");
  };
  CHECK(told("").find("Turen godkjennes (Styret, 31. januar 2025)") != std::string::npos);
  for (const char* secret : {"Styret", "januar"})
    CHECK_MESSAGE(told(", public: false").find(secret) == std::string::npos, secret);
}

TEST_CASE("a project tells of no project within it that is withheld") {
  const auto told = [](const std::string& more) {
    return test::report_text(
        "project",
        "{kind: project, id: p, title: Turen}\n---\n{kind: project, id: q, title: Forarbeidet, part_of: p" +
            more + "}\n",
        "p");
  };
  CHECK(told("").find("Forarbeidet") != std::string::npos);
  CHECK(told(", public: false").find("Forarbeidet") == std::string::npos);
}

TEST_CASE("a project tells nothing of a mandate that is withheld") {
  const auto told = [](const std::string& more) {
    return test::report_text(
        "project", "{kind: project, id: p, title: Turen, mandate: {text: Hemmelig mandat" + more + "}}\n",
        "p");
  };
  CHECK(told("").find("Hemmelig mandat") != std::string::npos);
  CHECK(told(", public: false").find("Hemmelig") == std::string::npos);
}

}  // namespace
}  // namespace ko
