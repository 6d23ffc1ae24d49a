// SPDX-License-Identifier: MIT
/// Where the words of a fact end, and those of another begin.
#include "import/recognise/gates/words_gate.hpp"

#include <doctest/doctest.h>

namespace ko::import {
namespace {

const std::vector<std::string> there = {"Ada Nes", "Bo Lie", "Ulla Wall"};

/// What is left of what was decided or proposed.
std::string own(const std::string& text) {
  std::string left = text.substr(0, end_of_own_words(text, there));
  while (left.ends_with(' ') || left.ends_with('\n')) left.pop_back();
  return left;
}

TEST_CASE("What was decided ends where it is told what somebody did") {
  CHECK(own("Avgiften höjs. Ulla reserverade sig mot beslutet.") == "Avgiften höjs.");
  CHECK(own("Forslaget støttes. Ada Nes argumenterte for. Bo Lie argumenterte mot.") == "Forslaget støttes.");
  CHECK(own("«Vegen stenges.»\nCy Moe (AP) viste til planen.") == "«Vegen stenges.»");
  CHECK(own("Nämnden antar yttrandet. Jäv: Bo Lie deltar inte.") == "Nämnden antar yttrandet.");
  CHECK(own("The fee is raised. Bo abstained.") == "The fee is raised.");
  CHECK(own("The fee is raised. Bo thought this was wrong.") == "The fee is raised.");
  CHECK(own("25 000 to the club.\nVedtak samrøystes som tilrådinga.") == "25 000 to the club.");
  CHECK(own("Skulen er med.\nMøtebehandling\nIngen.") == "Skulen er med.");
  CHECK(own("Keep 18 months; revisit in May. (+3, 0, one abstention)") == "Keep 18 months; revisit in May.");
  CHECK(own("Huset rives. (4 stemmer mot 2)") == "Huset rives.");
  CHECK(own("Avgiften höjs. (Se bilaga 2)") == "Avgiften höjs. (Se bilaga 2)");
  CHECK(own("AMU anbefaler planen. Protokolltilførsel fra Bo Lie: «Planen må utsettes.»") ==
        "AMU anbefaler planen.");
  CHECK(own("Gjennomgang i juni. Innstillingen med tillegget ble enstemmig vedtatt.") ==
        "Gjennomgang i juni.");
  CHECK(own("Hösten följs upp.\nSärskilt yttrande") == "Hösten följs upp.");
  CHECK(own("Återremiss.\nDi Frid (C): avgörs idag.") == "Återremiss.");
}

TEST_CASE("What belongs to what was decided stays") {
  CHECK(own("Ada Nes velges til leder. Bo Lie velges til nestleder.") ==
        "Ada Nes velges til leder. Bo Lie velges til nestleder.");
  CHECK(own("Avgiften höjs. Det gäller från maj.") == "Avgiften höjs. Det gäller från maj.");
  CHECK(own("Ada Nes viste til planen.") == "Ada Nes viste til planen.");
}

TEST_CASE("A title ends before a sentence that decides, and is left out where it is longer than titles are") {
  const std::string title = "Budsjett 2026. Styret vedtok budsjettet";
  CHECK(title.substr(0, end_of_title(title)) == "Budsjett 2026.");
  const std::string sentences = "Sak 4. Ny veg i Dal. Andre gangs handsaming";
  CHECK(end_of_title(sentences) == sentences.size());
  CHECK(end_of_title("Strandskydd Näset 1:22 Dnr 2026-118 Beslut") ==
        std::string("Strandskydd Näset 1:22").size());
  CHECK(end_of_title("Innkalling og saksliste Vedtak: Godkjent.") ==
        std::string("Innkalling og saksliste").size());
  CHECK(end_of_title("Orienteringer * HMS: ett fravær") == std::string("Orienteringer").size());
  CHECK(end_of_title("Siden sidst – Birthe har været til møde.") == std::string("Siden sidst").size());
  CHECK(end_of_title("Vei – Dal til Vik") == std::string("Vei – Dal til Vik").size());
  CHECK(end_of_title("Övrigt. Peter undrade om hus C.") == std::string("Övrigt.").size());
  CHECK(end_of_title("Vedtak: om brua") == std::string("Vedtak: om brua").size());
  CHECK(end_of_title(std::string(300, 'a')) == 0);
}

TEST_CASE("What one is to do does not go on with what another is to do") {
  CHECK(tells_of_another("writes to them (by May), Bo asks the county", {"Ada"}, there));
  CHECK(tells_of_another("sends the list. Ulla to ring them", {"Ada Nes"}, there));
  CHECK(!tells_of_another("writes to them, Ada asks the county", {"Ada Nes"}, there));
  CHECK(!tells_of_another("writes to Bo and the county", {"Ada"}, there));
}

}  // namespace
}  // namespace ko::import
