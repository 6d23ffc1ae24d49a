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
  CHECK(read("- Internt\n  Internt\n", {"Internt", "- internt"}) == "F line 1: - Internt Internt\n");
  CHECK(read("A. B (C)\n", {"a. b (c)"}) == "F line 1: A. B (C)\n");
  CHECK(read("Axb\n", {"a.b"}) == "P line 1: Axb\n");
  CHECK(read("Hei\n", {}) == "P line 1: Hei\n");
}

}  // namespace
}  // namespace ko::import
