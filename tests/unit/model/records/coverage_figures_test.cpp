// SPDX-License-Identifier: MIT
// What is counted of a document: each sentence, and of titles and labels those that something is said of.
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/coverage.hpp"

namespace ko {
namespace {

using Part = CoveredSentence::Part;

CoveredSentence sentence_of(Part part, bool held, bool left_out) {
  CoveredSentence sentence{.text = "Tekst.", .part = part};
  if (held) sentence.held_by = {"mote#1"};
  if (left_out) sentence.left_out = "gjelder ikke";
  return sentence;
}

/// `sentences held left_out missing` of a document of one.
std::string counted_of(Part part, bool held, bool left_out) {
  const CoverageFigures figures = figures_of({.sentences = {sentence_of(part, held, left_out)}});
  return std::to_string(figures.sentences) + ' ' + std::to_string(figures.held) + ' ' +
         std::to_string(figures.left_out) + ' ' + std::to_string(figures.missing());
}

TEST_CASE("a sentence is held, left out with a reason or missing, and one that is both is held") {
  CHECK(counted_of(Part::sentence, false, false) == "1 0 0 1");
  CHECK(counted_of(Part::sentence, true, false) == "1 1 0 0");
  CHECK(counted_of(Part::sentence, false, true) == "1 0 1 0");
  CHECK(counted_of(Part::sentence, true, true) == "1 1 0 0");
}

TEST_CASE("a title or a label is counted where something is said of it, and is never missing") {
  for (const Part part : {Part::title, Part::label}) {
    CHECK(counted_of(part, false, false) == "0 0 0 0");
    CHECK(counted_of(part, true, false) == "1 1 0 0");
    CHECK(counted_of(part, false, true) == "1 0 1 0");
  }
}

TEST_CASE("the share is of what is held or left out, rounded down, and whole where there is nothing") {
  CHECK(share_of({}) == Percent{10'000});
  CHECK(share_of({.sentences = 3, .held = 0, .left_out = 0}) == Percent{0});
  CHECK(share_of({.sentences = 3, .held = 1, .left_out = 1}) == Percent{6'666});
  CHECK(share_of({.sentences = 3, .held = 2, .left_out = 1}) == Percent{10'000});
}

}  // namespace
}  // namespace ko
