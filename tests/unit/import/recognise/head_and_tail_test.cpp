// SPDX-License-Identifier: MIT
/// What stands above and below the items of minutes.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

struct Told {
  MinutesFacts facts;
  std::vector<std::string> unplaced = {};
};

Told told_by(const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.txt", SourceFormat::text, text, none);
  const Vocabulary words(Habits(), language_of(text));
  const std::vector<Piece> pieces = pieces_of(source, words);
  Told told = {.facts = read_minutes(source, pieces, words)};
  for (const Unplaced& each : unplaced_sentences(source, pieces, told.facts.placed))
    told.unplaced.push_back(each.text);
  return told;
}

bool is_unplaced(const Told& told, const std::string& text) {
  return std::ranges::find(told.unplaced, text) != told.unplaced.end();
}

const std::string items = "\n\nSak 1/25 Halltider\nVedtak: Ja.\n\nSak 2/25 Eventuelt\nVedtak: Nei.\n\n";

TEST_CASE("A list of people of whom nobody can be made out has no place, and is told") {
  const Told none = told_by("Referat fra møte i styret 4. mars 2025\n\nTil stede: en halv kommune" + items);
  CHECK(none.facts.attendees.empty());
  CHECK(is_unplaced(none, "Til stede: en halv kommune"));
  const Told one = told_by("Referat fra møte i styret 4. mars 2025\n\nTil stede: Ada Nes" + items);
  CHECK(one.facts.attendees.size() == 1);
  CHECK_FALSE(is_unplaced(one, "Til stede: Ada Nes"));
}

TEST_CASE("Who signs below the minutes with an office of the meeting has it, and others have none") {
  const auto below = [](const std::string& line) {
    return told_by("Referat fra møte i styret 4. mars 2025\n\nTil stede: Ada Nes" + items +
                   "Møtet ble hevet kl. 20.00.\n\n" + line + "\n")
        .facts;
  };
  CHECK(below("Odd Tveit, referent").secretary.text == "Odd Tveit");
  CHECK(below("Odd Tveit (møtesekretær)").secretary.text == "Odd Tveit");
  CHECK(below("Gail Reed, City Clerk").secretary.text == "Gail Reed");
  CHECK(below("Liv Aa – møteleder").chair.text == "Liv Aa");
  CHECK_FALSE(below("Odd Tveit, rørlegger").secretary);
  CHECK_FALSE(below("Odd, referent").secretary);
  CHECK(below("Referent: Bo Lie\n\nOdd Tveit, referent").secretary.text == "Bo Lie");
  CHECK(below("Odd Tveit, referent").end.time == "20:00");
}

TEST_CASE("Of the lines above the title a body's is taken, and else the first") {
  const std::string rest =
      "\n\nMinutes of the meeting held on 4 June 2025\n\nPresent: Ada Nes, Bo Lie\n\n"
      "1. Budget\nThe budget was noted.\n\n2. Rooms\nThere were not enough of them.\n";
  CHECK(told_by("NORTHMOOR UNIVERSITY\n\nFACULTY OF ARTS\n\nFaculty Board" + rest).facts.body.text ==
        "Faculty Board");
  CHECK(told_by("NORTHMOOR UNIVERSITY\n\nFACULTY OF ARTS" + rest).facts.body.text == "NORTHMOOR UNIVERSITY");
  // Which of two bodies met cannot be told.
  CHECK(told_by("Parish Council\n\nFinance Committee" + rest).facts.body.text.empty());
}

TEST_CASE("A day alone may have its times beside it, and nothing else") {
  const auto start = [](const std::string& line) {
    return told_by("CITY COUNCIL REGULAR MEETING\n" + line +
                   "\n\nPresent: Ada Nes, Bo Lie\n\n1. Budget\nThe budget was not "
                   "read.\n\n2. Rooms\nThey were from the fifties.\n")
        .facts.start;
  };
  CHECK(start("Tuesday, May 13, 2025 - 7:00 p.m.").time == "19:00");
  CHECK(start("Tuesday, May 13, 2025 - 7:00 p.m.").day == to_day({2025, 5, 13}));
  CHECK(start("Tuesday, May 13, 2025").time.empty());
  CHECK_FALSE(start("Tuesday, May 13, 2025, or later").day.has_value());
}

TEST_CASE(
    "Items without a number among numbered ones: the order of business, where something is told below it") {
  const auto titles = [](const std::string& text) {
    std::string all;
    for (const ItemFact& item :
         told_by("Minutes of the Parish Council held on 4 June 2025\n\nPresent: Ada Nes, "
                 "Bo Lie, and others from the parish\n\n" +
                 text)
             .facts.items)
      all += (all.empty() ? "" : " | ") + item.title;
    return all;
  };
  const std::string numbered =
      "\n\n1. Roads\nThe roads were not mended.\n\n2. Lights\nThe lights were from the war.\n\n";
  CHECK(titles("APPROVAL OF MINUTES\nThe minutes were approved." + numbered) ==
        "APPROVAL OF MINUTES | Roads | Lights");
  CHECK(titles("NEW BUSINESS" + numbered) == "Roads | Lights");
  CHECK(titles(numbered + "ADJOURNMENT\nThe meeting adjourned at 8.41 pm.\n") ==
        "Roads | Lights | ADJOURNMENT");
}

TEST_CASE("Apologies name whoever is away: by whole names, or councillors by the last") {
  const auto away = [](const std::string& sentence) {
    std::string all;
    for (const AttendeeFact& each :
         told_by("Minutes of the Parish Council held on 4 June 2025\n\nPresent: Ada Nes, Bo Lie\n\n" +
                 sentence +
                 "\n\n1. Roads\nThe roads were not mended.\n\n2. Lights\nThey were from the war.\n")
             .facts.attendees)
      if (each.attendance == Attendance::absent) all += each.name + ';';
    return all;
  };
  CHECK(away("Apologies for absence were received from Cy Moe and Di Ruud.") == "Cy Moe;Di Ruud;");
  CHECK(away("Apologies were given by the Clerk for Cllrs Kemp and Lowe.").empty());
  CHECK(away("Apologies for absence were received from Councillors Kemp and Lowe.") == "Kemp;Lowe;");
  CHECK(away("Apologies for absence were received from Kemp and Lowe.").empty());
}

TEST_CASE("A title has the number of the meeting, and whose it is behind a dash") {
  const auto head = [](const std::string& title) {
    const MinutesFacts facts = told_by(title + "\n\n20. april 2026\n\nTil stede: Ada Nes" + items).facts;
    return facts.number.text + "|" + facts.body.text;
  };
  CHECK(head("Styremøte 4/2026 – Elvebakken Idrettslag") == "4/2026|Elvebakken Idrettslag");
  CHECK(head("Board Meeting Minutes — Riverside Food Bank") == "|Riverside Food Bank");
}

}  // namespace
}  // namespace ko::import
