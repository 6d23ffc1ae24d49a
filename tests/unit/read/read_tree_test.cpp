// SPDX-License-Identifier: MIT
#include "ko/read.hpp"

#include <doctest/doctest.h>

#include "tree_events.hpp"

namespace ko {
namespace {

std::string events(const std::string& text) {
  const Source source("a.yaml", text);
  const TreeReading reading = read_tree(source, 0);
  CHECK(test::broken_promise(reading.tree, source) == "");
  CHECK(reading.findings.empty());
  return test::tree_events(reading.tree, source);
}

TEST_CASE("a record is read into a flat tree") {
  CHECK(events("kind: person\nid: ada-nes\naliases: [Ada, 'A. Nes']\nnote:\n") ==
        "+DOC\n+MAP\n=VAL :kind\n=VAL :person\n=VAL :id\n=VAL :ada-nes\n=VAL :aliases\n+SEQ []\n=VAL :Ada\n"
        "=VAL 'A. Nes\n-SEQ\n=VAL :note\n=VAL :\n-MAP\n-DOC\n");
}

}  // namespace
}  // namespace ko
