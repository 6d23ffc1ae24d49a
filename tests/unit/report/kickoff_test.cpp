// SPDX-License-Identifier: MIT
// The minutes of the kick-off meeting of the examples, against what its source states.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/files/read.hpp"

namespace {

std::string kickoff(std::string_view report) {
  const auto files = ko::disk();
  const ko::Register set(
      ko::read_set(*files, ko::find_sets(*files, {"examples/kompetanseregionen"}, ".").front()));
  const ko::Record* meeting = set.find("kompetanseforum-2014-02-21");
  REQUIRE(meeting != nullptr);
  const ko::ReportOptions options{.language = ko::Language::nb, .as_of = ko::to_day({2014, 3, 1})};
  return ko::find_format("text")->document(ko::make_report(*ko::find_report(report), set, *meeting, options),
                                           {.width = 0});
}

void check_holds(const std::string& text, std::initializer_list<const char*> facts) {
  for (const char* fact : facts) {
    CAPTURE(fact);
    CHECK(text.find(fact) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("the kick-off's minutes say when, where and who") {
  check_holds(
      kickoff("minutes"),
      {"Referat: Oppstartsmøte Kompetanseregionen hovedprosjekt\n",
       "Tid:       fredag 21. februar 2014 kl. 09.00–13.20\n",
       "Sted:      Kongsbergregionens møterom, Kongsberg\n",
       "Kontaktpersoner kommuner: Bengt Halvard Odden (Hjartdal), Hanne Krokrud (Kongsberg), Hilde Tingdal "
       "Røbech (Nore og Uvdal), Ingebjørg SkavleBø (Tinn), Ingrid Haugstad (Notodden), Svein Foss "
       "(Flesberg)\n",
       "Tillitsvalgte: Johs Aagaard (Utdanningsforbundet), Knut Helge Klonteig (Fagforbundet)\n",
       "Kongsbergregionen: Jan Erik Innvær (PA), Halvor Rostad (PL)\n",
       "Forfall:   Else Berit Grette (kontaktperson for Rollag) – erstattes eventuelt av personalkonsulent "
       "Lars "
       "Petersen fra neste møte – Lars Petersen er ny personalkonsulent.\n",
       "\nJan Erik Innvær forlot møtet ca. kl. 11.\n"});
}

TEST_CASE("the kick-off's minutes hold six items with twenty points") {
  const std::string text = kickoff("minutes");
  check_holds(text,
              {"\n1. Innledning\n", "\n2. Innsjekking\n", "\n3. Mandat, mål og oppgaver\n",
               "\n4. Hva vil vi med «Kompetanseforum»?\n", "\n5. Videre oppfølging\n", "\n6. Eventuelt\n",
               "- Jan Erik Innvær (orientering): ", "- Jan Erik Innvær (oppfølging): ",
               "- Halvor Rostad (orientering): ", "- Drøfting: ", "- Beslutning: "});
  const std::string items = text.substr(0, text.find("\nDokumenter\n"));
  std::size_t points = 0;
  for (std::size_t at = 0; (at = items.find("\n- ", at)) != std::string::npos; ++at) ++points;
  CHECK(points == 20);
}

TEST_CASE("the kick-off's minutes say what was decided, what is to be done and what comes next") {
  check_holds(
      kickoff("minutes"),
      {"Rådmannsutvalget for Kongsbergregionen, 31. januar 2014: Mandatet for hovedprosjektfasen er godkjent",
       "Vedtak: Neste møte holdes onsdag 26. mars (vedtatt)", "(frist ikke oppgitt)", "«i ukene framover»",
       "- Sluttrapport fra forprosjekt (sendt ut på forhånd, sak 3)\n",
       "- Presentasjon fra oppstartsmøtet (vist i møtet, vedlagt, sak 1 og 3)", "under bearbeiding",
       "Neste møte:  onsdag 26. mars 2014\n", "Godkjenning: ikke oppgitt\n"});
}

TEST_CASE("the kick-off's summary fits one screen") {
  const std::string text = kickoff("summary");
  CHECK(std::count(text.begin(), text.end(), '\n') <= 24);
  check_holds(text, {"Dato:             fredag 21. februar 2014\n", "Tid:              kl. 09.00–13.20\n",
                     "Til stede (10):", "Delvis til stede: Jan Erik Innvær (til ca. kl. 11)\n",
                     "Forfall (1):", "frist ikke oppgitt"});
}
