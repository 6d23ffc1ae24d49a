// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_numbering.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/agenda.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

std::vector<Piece> pieces_in(SourceFormat format, const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes", format, text, none);
  return pieces_of(source, Vocabulary());
}

/// `FR 9/2025 Budget; …` or `3 Budget; …`
std::string items_in(SourceFormat format, const std::string& text) {
  std::string all;
  for (const ItemRange& item : agenda_of(pieces_in(format, text), Vocabulary()).items) {
    all += (all.empty() ? "" : "; ") + item.heading.key();
    all += (item.heading.key().empty() ? "" : " ") + item.heading.title;
    if (!item.heading.reference.empty()) all += " [" + item.heading.reference + "]";
  }
  return all;
}

std::string items_of(const std::string& markdown) {
  return items_in(SourceFormat::markdown, markdown);
}

TEST_CASE("A series of a body's own numbers items where two headings have it") {
  CHECK(items_of("## FR 09/25 Regnskap\n\nA.\n\n## FR 10/2025 – Budsjett\n\n1. Ja.\n2. Nei.\n") ==
        "FR 9/2025 Regnskap; FR 10/2025 Budsjett");
  CHECK(items_of("## FR 09/25 Regnskap\n\n1. Ja.\n2. Nei.\n\n## SR 10/25 Budsjett\n\nA.\n") ==
        "1 Ja.; 2 Nei.");
  // The same below no heading is told of, and is no item.
  CHECK(items_of("FR 09/25 Regnskap\n\n- FR 10/25 Budsjett\n\n## 1. Lån\n\nA.\n\n## 2. Salg\n\nB.\n") ==
        "1 Lån; 2 Salg");
  CHECK(items_of("## SAK 9/25 Regnskap\n\nA.\n\n## SAK 10/25 Budsjett\n\nB.\n") ==
        "9/25 Regnskap; 10/25 Budsjett");
}

TEST_CASE("Roman numbers from I on number items, three of them at least") {
  CHECK(items_of("## I. Call to order\n\nA.\n\n## II. Roll call\n\n1. B\n2. C\n\n## III. Budget\n\nD.\n\n## "
                 "IV. Any\n\nE.\n") == "I Call to order; II Roll call; III Budget; IV Any");
  CHECK(items_of("## I. Call to order\n\nA.\n\n## II. Roll call\n\n1. Budget.\n2. Roads.\n") ==
        "1 Budget.; 2 Roads.");
  // What is not the next number is a heading within an item.
  CHECK(items_of("## I. A\n\na.\n\n## II. B\n\nb.\n\n## V. X\n\nx.\n\n## III. C\n\nc.\n") ==
        "I A; II B; III C");
  CHECK(items_of("## V. A\n\na.\n\n## VI. B\n\nb.\n\n## VII. C\n\nc.\n\n1. Budget.\n2. Roads.\n") ==
        "1 Budget.; 2 Roads.");
}

TEST_CASE("Lines with just the numbers that headings leave out are items, too") {
  const std::string first = "MINUTES\n\n1.   Welcome\n\n     The Chair welcomed everyone.\n\n";
  const std::string last = "4.   Roads\n\n     They are bad.\n";
  CHECK(items_in(SourceFormat::text,
                 first +
                     "2.   Minutes\n     2.1  They were agreed.\n\n3.   Budget\n     3.1  It is "
                     "small.\n\n" +
                     last) == "1 Welcome; 2 Minutes; 3 Budget; 4 Roads");
  // One of the two is missing, or stands twice: the lines are of a list.
  CHECK(items_in(SourceFormat::text, first + "3.   Budget\n     3.1  It is small.\n\n" + last) ==
        "1 Welcome; 4 Roads");
  CHECK(items_in(SourceFormat::text,
                 first + "3.   Budget\n     3.1  It is small.\n\n2.   Minutes\n     2.1  Agreed.\n\n" +
                     last) == "1 Welcome; 4 Roads");
}

TEST_CASE("A numbered list of people is no agenda, and what begins at one again behind it is") {
  const std::string people = "## Participants\n\n1. Ada Nes (Dal)\n2. Bo Lie (Vik)\n\n";
  CHECK(items_of(people + "## Budget\n\nA.\n\n## Roads\n\nB.\n") == "Budget; Roads");
  CHECK(items_of("## Matters\n\n1. Ada Nes (Dal)\n2. Bo Lie (Vik)\n") == "1 Ada Nes (Dal); 2 Bo Lie (Vik)");
  const std::vector<Piece> pieces =
      pieces_in(SourceFormat::text, "Til stede:\n1. Ada Nes\n2. Bo Lie\n1. Budsjett\n2. Veier\n");
  std::string marked;
  for (const bool is_person : numbered_people(pieces, Vocabulary())) marked += is_person ? '+' : '-';
  CHECK(marked == "-++--");
}

TEST_CASE("A case's reference before its title is no part of it") {
  CHECK(items_in(SourceFormat::text,
                 "§ 14      Dnr KS 2025/212\nBudget\n\nA.\n\n§ 15      Dnr 2025/3-1\nSkola\n\nB.\n") ==
        "14 Budget [KS 2025/212]; 15 Skola [2025/3-1]");
  CHECK(items_in(SourceFormat::text, "§ 14 Dnr avslutas\n\nA.\n\n§ 15 KS 2025/3 Skola\n\nB.\n") ==
        "14 Dnr avslutas; 15 KS 2025/3 Skola");
}

TEST_CASE("A number at the begin of a line within a sentence is that of no item") {
  const std::string items = "Sak 1/25 Veier\n\n";
  CHECK(items_in(SourceFormat::text, items + "Ada gikk under\npunkt 6. Bo ble igjen.\n") == "1/25 Veier");
  CHECK(items_in(SourceFormat::text, items + "Formannskapet erklærte enstemmig at Ada Nes i denne saken er "
                                             "inhabil etter loven\n§ 6 første ledd.\n") == "1/25 Veier");
  CHECK(items_in(SourceFormat::text, items + "Ada gikk.\npunkt 6. Bo ble igjen.\n") ==
        "1/25 Veier; 6 Bo ble igjen.");
  CHECK(items_in(SourceFormat::text, items + "Ada gikk\nSak 2/25 Skolen\n") == "1/25 Veier; 2/25 Skolen");
}

TEST_CASE("Other business behind the last number is an item by itself, and elsewhere a word") {
  CHECK(items_of("## Sak 1/25 Veier\n\nA.\n\nEventuelt\n\nB.\n") == "1/25 Veier; Eventuelt");
  CHECK(items_of("## Sak 1/25 Veier\n\nA.\n\nAnna\n\nB.\n") == "1/25 Veier");
  CHECK(items_of("## Sak 1/25 Veier\n\nA.\n\n## Eventuelt\n\nB.\n") == "1/25 Veier; Eventuelt");
  CHECK(items_of("## PS 1/25 Veier\n\nA.\n\n## Ymse\n\nB.\n") == "PS 1/2025 Veier; Ymse");
  CHECK(items_of("## Sak 1/25 Veier\n\nA.\n\n## Eventuelt\n\nB.\n\n## Sak 2/25 Skolen\n\nC.\n") ==
        "1/25 Veier; 2/25 Skolen");
  CHECK(items_of("## Sak 1/25 Veier\n\nA.\n\n## Kart\n\nB.\n") == "1/25 Veier");
  // The usual order of business has its items among bare numbers alone.
  CHECK(items_of("## PS 1/25 Roads\n\nA.\n\n## Correspondence\n\nB.\n") == "PS 1/2025 Roads");
}

TEST_CASE("Letters of headings number items where no heading has a number") {
  CHECK(items_of("### A. Referat\n\nJa.\n\n### B. Tak\n\nNei.\n\n### C. Vegg\n\nJa.\n") ==
        "A Referat; B Tak; C Vegg");
  CHECK(
      items_of(
          "### 1. Referat\n\n### A. Tak\n\nNei.\n\n### B. Vegg\n\nJa.\n\n### C. Dør\n\nJa.\n\n### 2. Hus\n\n"
          "Ja.\n")
          .starts_with("1 Referat"));
}

TEST_CASE("Rows of what is to be done by item begin no items") {
  CHECK(items_in(SourceFormat::text,
                 "01/26   ROADS\nThey are bad.\n\n02/26   LIGHTS\nThey are old.\n\nRef      Action           "
                 " Lead         "
                 "Due\n01/26    Mend the road     Ada Nes      1 May\n02/26    Buy new lights    Bo Lie      "
                 " 2 May\n") == "01/26 ROADS; 02/26 LIGHTS");
}

TEST_CASE("What is told behind a title on its line is no part of it") {
  const std::string text =
      "# Minutes\n\n1. **Roads** – closed.\n2. **Money** – Ada: it is £4. Bo will ask the bank.\n3. Lights\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes", SourceFormat::markdown, text, none);
  const MinutesFacts facts = read_minutes(source, pieces_of(source, Vocabulary()), Vocabulary());
  REQUIRE(facts.items.size() == 3);
  CHECK(facts.items[0].title == "Roads – closed.");
  CHECK(facts.items[1].title == "Money");
  REQUIRE(facts.items[1].points.size() == 1);
  CHECK(facts.items[1].points[0].text == "Ada: it is £4. Bo will ask the bank.");
  const std::string gaps =
      "4. Årshjul     Møter: 5. februar, 16. april.\n\n5. Eventuelt     Ada takket for innsatsen.\n";
  const SourceText wide = *read_source("minutes", SourceFormat::text, gaps, none);
  const MinutesFacts below = read_minutes(wide, pieces_of(wide, Vocabulary()), Vocabulary());
  REQUIRE(below.items.size() == 2);
  CHECK(below.items[0].title == "Årshjul");
  CHECK(below.items[1].title == "Eventuelt");
}

TEST_CASE("Names side by side with nothing below them are those who signed, and no part of the last item") {
  const auto last_of = [](const std::string& tail) {
    const std::vector<Piece> pieces =
        pieces_in(SourceFormat::text, "Sak 1/25 Veien\nStengt.\n\nSak 2/25 Skolen\nÅpnet.\n\n" + tail);
    return agenda_of(pieces, Vocabulary()).items.back().end == pieces.size();
  };
  CHECK_FALSE(
      last_of("Ada Nes          Bo Lie           Cy Moe\n(sign.)          (sign.)          (sign.)\n"));
  CHECK(last_of("Ada Nes          3 stemmer        valgt\nBo Lie           2 stemmer        ikke valgt\n"));
}

TEST_CASE("Items may be numbered by the school year, and have a case's number above their titles") {
  CHECK(items_in(SourceFormat::text, "01/25-26  Referat\nGodkjent.\n02/25-26  Budsjett\nTatt opp.\n") ==
        "01/25-26 Referat; 02/25-26 Budsjett");
  CHECK(
      items_in(SourceFormat::text,
               "§ 61   KS 2026/00112\nBudget\nBeslut\nJa.\n\n§ 62   KS 2026/00087\nSkola\nBeslut\nNej.\n") ==
      "61 Budget [KS 2026/00112]; 62 Skola [KS 2026/00087]");
}

TEST_CASE("A line that goes on counting behind the last heading is an item") {
  CHECK(items_of("## 1. Roads\n\nBad.\n\n## 2. Lights\n\nOld.\n\n3. Dates of meetings\n\n9 June.\n") ==
        "1 Roads; 2 Lights; 3 Dates of meetings");
  CHECK(items_of("## 1. Roads\n\nBad.\n\n## 2. Lights\n\n3. They are old.\n") == "1 Roads; 2 Lights");
}

}  // namespace
}  // namespace ko::import
