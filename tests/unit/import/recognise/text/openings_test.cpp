// SPDX-License-Identifier: MIT
#include "import/recognise/text/openings.hpp"

#include <doctest/doctest.h>

using namespace ko::import;

TEST_CASE("What a line opens") {
  CHECK(opening_of("PS 47/26 Eiermelding", Vocabulary()) == Opening::item);
  CHECK(opening_of("Ada Nes (Rødt) fremmet følgende alternative forslag:", Vocabulary()) ==
        Opening::proposal);
  CHECK(opening_of("Framlegg frå Ada Nes (AP):", Vocabulary()) == Opening::proposal);
  CHECK(opening_of("Ada Nes (Rødt) fremmet følgende tilleggsforslag", Vocabulary()) == Opening::proposal);
  CHECK(opening_of("Fra H, INP, PP, V", Vocabulary()) == Opening::on_behalf);
  CHECK(opening_of("På vegne av SV og R", Vocabulary()) == Opening::on_behalf);
  CHECK(opening_of("For forslaget stemte 6: Ada Nes (H).", Vocabulary()) == Opening::votes_for);
  CHECK(opening_of("Imot innstillingen stemte 3: Bo Lie (V).", Vocabulary()) == Opening::votes_against);
  CHECK(opening_of("Ikke til stede (1): Cy Moe (AP).", Vocabulary()) == Opening::votes_absent);
  CHECK(opening_of("For forslag 1 stemte 25: Ada Nes (AP)", Vocabulary()) == Opening::votes_between);
  CHECK(opening_of("Dette ble satt opp mot:", Vocabulary()) == Opening::set_against);
  CHECK(opening_of("Dermed ble forslaget vedtatt.", Vocabulary()) == Opening::outcome);
  CHECK(opening_of("Formannskapet 18.03.2026", Vocabulary()) == Opening::treatment);
}

TEST_CASE("Prose opens nothing, whatever its first words are") {
  CHECK(opening_of("PS 2/26, PS 5/26 og PS 6/26. Hun deltok ikke", Vocabulary()) == Opening::none);
  CHECK(opening_of("For kommunen er det viktig at saken blir avklart.", Vocabulary()) == Opening::none);
  CHECK(opening_of("Fra kommunen møtte ingen", Vocabulary()) == Opening::none);
  CHECK(opening_of("Ada Nes (Rødt) fremmet et forslag", Vocabulary()) == Opening::none);
  CHECK(opening_of("Sak 4 og 5 ble slått sammen", Vocabulary()) == Opening::none);
}

TEST_CASE("Numbers and titles of headings") {
  const ItemHeading series = item_heading("PS 47/26 Eiermelding NTE", false);
  CHECK(series.series == "PS");
  CHECK(series.number == 47);
  CHECK(series.year == 2026);
  CHECK(series.title == "Eiermelding NTE");
  CHECK(item_heading("Sak 12/25: Halltider", false).nr == "12/25");
  CHECK(item_heading("Ad 3. Nyt slæbested", false).title == "Nyt slæbested");
  CHECK(item_heading("145 Godkjenning av innkalling", true).nr == "145");
  CHECK_FALSE(item_heading("145 Godkjenning av innkalling", false));
}

TEST_CASE("A number before a month is a day, and numbers no item") {
  CHECK_FALSE(item_heading("3 April 2025", true));
  CHECK_FALSE(item_heading("03. mars", true));
  CHECK(item_heading("3 Aprilia og mopeder", true).nr == "3");
  CHECK(item_heading("3 Budsjett", true).nr == "3");
}
