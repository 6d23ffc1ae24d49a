// SPDX-License-Identifier: MIT
/// A report of records with parts that are not public is that of records without these parts, but for what
/// says that something is withheld.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/visibility.hpp"
#include "unit/memory_files.hpp"

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

}  // namespace
}  // namespace ko
