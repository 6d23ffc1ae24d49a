// SPDX-License-Identifier: MIT
#include "import/recognise/minutes.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"

namespace {

using namespace ko;
using namespace ko::import;

struct Read {
  SourceText source;
  std::vector<Piece> pieces;
  MinutesFacts facts;
};

Read read(const std::string& markdown) {
  Read all;
  all.source = *read_source(
      "minutes.md", SourceFormat::markdown, markdown,
      [](const SourceFormatRow&, std::string_view) -> Result<std::string> { return Fault{"none"}; });
  all.pieces = pieces_of(all.source, Vocabulary());
  all.facts = read_minutes(all.source, all.pieces, Vocabulary());
  return all;
}

}  // namespace

TEST_CASE("A vote is of the proposal that its words call it by, not of the last one") {
  const Read minutes = read(R"(## Sak 1: Skolen

Innstilling: Skolen selges.

Ada Nes (SV) fremmet følgende tilleggsforslag:
Prisen settes av et utvalg.

For tilleggsforslaget stemte 1: Ada Nes.
For innstillingen stemte 2: Bo Lie, Cy Moe.
)");
  REQUIRE(minutes.facts.items.size() == 1);
  const ItemFact& item = minutes.facts.items[0];
  REQUIRE(item.proposals.size() == 2);
  REQUIRE(item.votes.size() == 2);
  CHECK(item.votes[0].on == item.proposals[1].id);
  CHECK(item.votes[1].on == item.proposals[0].id);
}

TEST_CASE("A proposal that its mover takes back is withdrawn; whose it is must be plain") {
  const Read one = read(
      "## Sak 1: Skolen\n\nAda Nes fremmet følgende forslag:\nSkolen selges.\n\nAda Nes trakk forslaget.\n");
  REQUIRE(one.facts.items[0].proposals.size() == 1);
  CHECK(one.facts.items[0].proposals[0].is_withdrawn);
  const Read other = read(
      "## Sak 1: Skolen\n\nAda Nes fremmet følgende forslag:\nSkolen selges.\n\nBo Lie trakk forslaget.\n");
  CHECK_FALSE(other.facts.items[0].proposals[0].is_withdrawn);
}

TEST_CASE("Who left is told of the person who is listed, and of nobody where it can be two") {
  const Read one = read(
      "**Til stede:** Ada Nes, Bo Lie\n\nAda forlot møtet kl. 19.30.\n\n## Sak 1: Skolen\n\nSaken ble "
      "drøftet.\n");
  REQUIRE(one.facts.attendees.size() == 2);
  CHECK(one.facts.attendees[0].left == "19:30");
  const Read two = read(
      "**Til stede:** Ada Nes, Ada Moe\n\nAda forlot møtet kl. 19.30.\n\n## Sak 1: Skolen\n\nSaken ble "
      "drøftet.\n");
  CHECK(two.facts.attendees[0].left.empty());
  CHECK(two.facts.attendees[1].left.empty());
  CHECK(unplaced_sentences(two.source, two.pieces, two.facts.placed).size() == 1);
}

TEST_CASE("A next meeting whose weekday is wrong is none") {
  CHECK(read("# Referat 11. mars 2025\n\n## Sak 1: A\n\nX\n\n## Sak 2: B\n\nNeste møte holdes tirsdag 8. "
             "april.\n")
            .facts.next.day);
  CHECK_FALSE(read("# Referat 11. mars 2025\n\n## Sak 1: A\n\nX\n\n## Sak 2: B\n\nNeste møte holdes mandag "
                   "8. april.\n")
                  .facts.next.day);
}

TEST_CASE("Names that are markup or YAML stay texts") {
  const Read minutes = read("**Til stede:** Ada Nes\n\n## Sak 1: {a: [b}\n\n- *x*: `- &y !!str`\n");
  REQUIRE(minutes.facts.items.size() == 1);
  CHECK(minutes.facts.items[0].title == "{a: [b}");
}
