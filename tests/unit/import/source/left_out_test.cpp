// SPDX-License-Identifier: MIT
#include "import/source/left_out.hpp"

#include <doctest/doctest.h>

#include "unit/import/source/reading.hpp"

namespace ko::import {
namespace {

std::string read(const std::string& text, const std::vector<std::string>& patterns) {
  SourceText source = *read_source("a.md", SourceFormat::markdown, text, gives(""));
  leave_out(patterns, source);
  return outline(source);
}

TEST_CASE("A line that is left out divides what it stands in") {
  CHECK(read("Ada møtte\nUNNTATT  fra offentlighet\nog gikk.\n", {"unntatt fra *"}) ==
        "P line 1: Ada møtte\nF line 2: UNNTATT fra offentlighet\nP line 3: og gikk.\n");
  CHECK(read("- En sak\n  Internt\n- En til\n", {"Internt"}) ==
        "L1 line 1 <->: - En sak\nF line 2: Internt\nL1 line 3 <->: - En til\n");
}

TEST_CASE("A whole line fits or none of it, and what stands alone becomes furniture as it is") {
  CHECK(read("# Internt\n\nInternt notat\n", {"Internt"}) == "F line 1: Internt\nP line 3: Internt notat\n");
  CHECK(read("A. B (C)\n", {"a. b (c)"}) == "F line 1: A. B (C)\n");
  CHECK(read("Axb\n", {"a.b"}) == "P line 1: Axb\n");
  CHECK(read("Hei\n", {}) == "P line 1: Hei\n");
}

TEST_CASE("Lines of one paragraph that are left out one below the other are one piece of paper") {
  SourceText source = {.text = "Ada kom\nInternt\nInternt\nog gikk."};
  source.lines = {{{0, 7}, 0, 1}, {{8, 15}, 0, 2}, {{16, 23}, 0, 3}, {{24, 32}, 0, 4}};
  source.blocks = {{.span = {0, 32}}};
  leave_out({"Internt"}, source);
  CHECK(outline(source) == "P line 1: Ada kom\nF line 2: Internt Internt\nP line 4: og gikk.\n");
  REQUIRE(source.blocks.size() == 3);
  CHECK(source.blocks[1].first_line == 1);
  CHECK(source.blocks[2].first_line == 3);
}

}  // namespace
}  // namespace ko::import
