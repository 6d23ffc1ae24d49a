// SPDX-License-Identifier: MIT
#include "import/source/markup/markdown_reader.hpp"

#include <doctest/doctest.h>

#include "import/source/markup/markdown_inlines.hpp"
#include "unit/import/source/reading.hpp"

namespace ko::import {
namespace {

std::string markdown(std::string_view bytes) {
  return outline_of(SourceFormat::markdown, bytes);
}

TEST_CASE("Markdown keeps its lines, and loses what lays it out") {
  CHECK(markdown("---\n"
                 "title: 'Styremøte, Bo''s hus'\n"
                 "date: 2025-03-03\n"
                 "---\n"
                 "\n"
                 "**Tid:** kl. 18  \n"
                 "*Til stede:* Ada, [Bo](https://bo.example) og Cy\\_Moe\n"
                 "\n"
                 "## 12 Halltider ##\n"
                 "* Ada orienterte om timene som er igjen etter at kommunen delte ut\n"
                 "  resten.\n"
                 "    1. punkt\n"
                 "- - -\n"
                 "| Navn | Lag |\n"
                 "|------|:---:|\n"
                 "| **Ada** | Turn \\| ski |\n"
                 "\n"
                 "**Vedtak**\n"
                 "\n"
                 "Timene deles likt.\n") ==
        "P line 2: title: Styremøte, Bo's hus\n"
        "P line 3: date: 2025-03-03\n"
        "P line 6: Tid: kl. 18\n"
        "P line 7: Til stede: Ada, Bo og Cy_Moe\n"
        "H2 line 9 <12>: 12 Halltider\n"
        "L1 line 10 <*>: * Ada orienterte om timene som er igjen etter at kommunen delte ut resten.\n"
        "L2 line 12 <1.>: 1. punkt\n"
        "T1 line 14 | Navn | Lag\n"
        "T1 line 16 | Ada | Turn | ski\n"
        "H7 line 18: Vedtak\n"
        "P line 20: Timene deles likt.\n"
        "F line 13: - - -\n");
}

TEST_CASE("underlined lines are titles, and the rule before a page's number is none") {
  CHECK(markdown("Referat\n=======\n\nSaker\n-----\n\nsom er det siste på siden\n---\n2\n") ==
        "H1 line 1: Referat\nH2 line 4: Saker\nP line 7: som er det siste på siden\nF line 8: ---\nF line 9: "
        "2\n");
}

TEST_CASE("a text with an empty line between all its lines has paragraphs again") {
  std::string set_apart;
  for (const std::string_view line :
       {"At the outset of the meeting the chair welcomed the members and the",
        "officials to the hall, and said that the room had been painted since", "they met there last.",
        "It was proposed by Councillor Nes and seconded by Councillor Lie that",
        "the report be adopted, subject to the changes that had been read out",
        "by the secretary in the course of the discussion.",
        "Councillor Moe asked whether the road could be mended before winter,",
        "as it had been agreed in the spring, and whether the money for it was", "still there.",
        "The engineer replied that it was, and that the work would begin in", "the first week of the month."})
    set_apart.append(line).append("\n\n");
  CHECK(markdown(set_apart) ==
        "P line 1: At the outset of the meeting the chair welcomed the members and the officials to the "
        "hall, and said that "
        "the room had been painted since they met there last.\n"
        "P line 7: It was proposed by Councillor Nes and seconded by Councillor Lie that the report be "
        "adopted, subject to "
        "the changes that had been read out by the secretary in the course of the discussion.\n"
        "P line 13: Councillor Moe asked whether the road could be mended before winter, as it had been "
        "agreed in the spring, "
        "and whether the money for it was still there.\n"
        "P line 19: The engineer replied that it was, and that the work would begin in the first week of the "
        "month.\n");
}

TEST_CASE("a number alone below a sentence, among lines set apart, numbers what comes") {
  std::string set_apart;
  for (const std::string_view line :
       {"At the outset of the meeting the chair welcomed the members and the",
        "officials to the hall, and said that the room had been painted since",
        "they had met there the last time, and that the engineer had been there.", "5.", "Roads",
        "Councillor Moe asked whether the road could be mended before winter,",
        "as it had been agreed in the spring, and whether the money for it was",
        "still there after the summer, in which much of the other money had", "been spent on the bridge.",
        "The engineer replied that it was."})
    set_apart.append(line).append("\n\n");
  const std::string read = markdown(set_apart);
  CHECK(read.find("P line 7: 5.\nP line 9: Roads\n") != std::string::npos);
}

TEST_CASE("marks within a line") {
  CHECK(without_emphasis("**Til stede**: *Ada* og __Bo__").text == "Til stede: Ada og Bo");
  CHECK(without_emphasis("2 * 3 er 6, snake_case og a*b").text == "2 * 3 er 6, snake_case og a*b");
  CHECK(without_emphasis("`ko` &amp; <https://a.example> <b>her</b>").text == "ko & https://a.example her");
  CHECK(without_emphasis("[#12](https://a.example/(x)) [ ] ikke [lenke]").text == "#12 [ ] ikke [lenke]");
  CHECK(without_emphasis("![bilde](b.png) &#229; &ukjent;").text == "bilde å &ukjent;");
  CHECK(without_emphasis("**Vedtak:**").is_bold);
  CHECK_FALSE(without_emphasis("**Vedtak:** godkjent").is_bold);
}

TEST_CASE("a text may be Markdown without being called so") {
  CHECK(is_written_as_markdown("# Referat\n\n**Sted:** Klubbhuset\n"));
  CHECK(is_written_as_markdown("# Referat\n\n## Sak 1\n"));
  CHECK_FALSE(is_written_as_markdown("# Referat\n\nSted: Klubbhuset\n"));
  CHECK_FALSE(is_written_as_markdown("**Sted:** Klubbhuset\n"));
  CHECK_FALSE(is_written_as_markdown("#1 og #2 er solgt\n####### ikke\n#\n**\n"));
  CHECK_FALSE(is_written_as_markdown(""));
}

TEST_CASE("A list of definitions is a field for each, and a colon elsewhere is none") {
  CHECK(markdown("Present\n:   Ada, Bo\n: Cy\n\nRegrets\n\n:\tDi\n") ==
        "P line 1: Present: Ada, Bo, Cy\nP line 5: Regrets: Di\n");
  // Two lines are no term, and without a blank after it a colon marks nothing.
  CHECK(markdown("One and more of what is there\nTwo\n: no\n") ==
        "P line 1: One and more of what is there\nP line 2: Two: no\n");
  CHECK(markdown("One\n:x\n") == "P line 1: One\nP line 2: :x\n");
  CHECK(markdown("- One\n: no\n") == "L1 line 1 <->: - One\nP line 2: : no\n");
}

}  // namespace
}  // namespace ko::import
