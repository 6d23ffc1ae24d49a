// SPDX-License-Identifier: MIT
#include "ko/importing/coverage.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace ko::import {
namespace {

constexpr std::string_view minutes =
    "# Referat\n"
    "\n"
    "**Til stede:** Ada Nes, Bo Lie\n"
    "\n"
    "## 1. Halltider\n"
    "\n"
    "- Ada orienterte om timene. Kommunen har færre av dem.\n"
    "- Timene deles likt.\n"
    "\n"
    "## 2. Eventuelt\n"
    "\n"
    "- Timene deles likt.\n"
    "- Takk for i kveld!\n";

constexpr std::string_view meeting_of_them =
    "kind: meeting\n"
    "id: m\n"
    "body: b\n"
    "present:\n"
    "  - {name: Ada Nes, source: {document: d, at: Til stede}}\n"
    "agenda:\n"
    "  - title: Halltider\n"
    "    source: {document: d, at: sak 1}\n"
    "    points: [{text: Om timene, source: {document: d, quote: ADA orienterte om timene}}]\n"
    "    decisions: [{title: Likt, source: {document: d, at: \"sak 1, punkt 2\", quote: Timene deles "
    "likt.}}]\n"
    "---\n"
    "kind: document\n"
    "id: d\n"
    "title: Referat\n"
    "left_out: [{quote: Takk for i kveld, why: Høflighet.}]\n";

/// Each sentence with who holds it, or why nobody does.
std::string covered(std::string_view records) {
  const Register all(test::read_file("records.yaml", std::string(records)));
  const SourceCoverage coverage = cover_source(all, Claims(all), *all.find("d"), "minutes/d.md", minutes, {});
  std::string text = coverage.fault;
  for (const CoveredSentence& sentence : coverage.sentences) {
    text += "line " + std::to_string(sentence.line) + ": " + sentence.text + " |";
    for (const std::string& address : sentence.held_by) text += " " + address;
    text += sentence.left_out + "\n";
  }
  const CoverageFigures figures = figures_of(coverage);
  return text + std::to_string(figures.held) + " + " + std::to_string(figures.left_out) + " of " +
         std::to_string(figures.sentences) + "\n";
}

TEST_CASE("a sentence is held by what names it as its source, by its words or its place") {
  CHECK(covered(meeting_of_them) ==
        "line 1: Referat |\n"
        "line 3: Til stede: Ada Nes, Bo Lie | m#present/1\n"
        "line 5: 1. Halltider | m#1\n"
        "line 7: Ada orienterte om timene. | m#1/points/1\n"
        "line 7: Kommunen har færre av dem. |\n"
        "line 8: Timene deles likt. | m#1/1\n"
        "line 10: 2. Eventuelt |\n"
        "line 12: Timene deles likt. |\n"
        "line 13: Takk for i kveld! |Høflighet.\n"
        "4 + 1 of 7\n");
}

TEST_CASE("a few words that stand in several places, and a place that is not there, hold nothing") {
  const std::string records =
      "kind: meeting\nid: m\nbody: b\nagenda:\n"
      "  - {title: A, source: {document: d, quote: Timene deles likt.}}\n"
      "  - {title: B, source: {document: d, at: \"sak 7, punkt 1\"}}\n"
      "  - {title: C, source: {document: e, quote: Takk for i kveld!}}\n"
      "  - {title: D, source: {document: d, quote: \"line 12\"}}\n"
      "  - {title: E, source: {document: d, at: line 12}}\n"
      "---\nkind: document\nid: d\ntitle: Referat\n";
  CHECK(
      covered(records).ends_with("line 12: Timene deles likt. | m#5\n"
                                 "line 13: Takk for i kveld! |\n"
                                 "1 + 0 of 6\n"));
}

TEST_CASE("the share of what is covered is rounded down, and nothing is all of nothing") {
  CHECK(share_of({.sentences = 3, .held = 1, .left_out = 1}).hundredths == 6666);
  CHECK(share_of({.sentences = 20'001, .held = 20'000}).hundredths == 9999);
  CHECK(share_of({}).hundredths == 10'000);
}

TEST_CASE("a file of another kind has no sentences, and says why") {
  const Register all(test::read_file("records.yaml", "kind: document\nid: d\ntitle: D\n"));
  CHECK(cover_source(all, Claims(all), *all.find("d"), "d.xlsx", "", {}).fault ==
        "no kind of document that is read has this ending");
}

}  // namespace
}  // namespace ko::import
