// SPDX-License-Identifier: MIT
#include "import/source/paper/text_reader.hpp"

#include <doctest/doctest.h>

#include "unit/import/source/reading.hpp"

namespace ko::import {
namespace {

std::string text(std::string_view bytes) {
  return outline_of(SourceFormat::text, bytes);
}

TEST_CASE("a text has titles, fields, paragraphs and lists") {
  CHECK(text("REFERAT\n"
             "\n"
             "Dato: 3. mars 2025\n"
             "Sted: Klubbhuset\n"
             "\n"
             "Halltider\n"
             "\n"
             "Kommunen har færre timer til fordeling enn i fjor, og lagene må\n"
             "dele det som er. Ada redegjorde.\n"
             "  - Turn får tirsdager, fra klokken 17 og så lenge som hallen er\n"
             "    åpen.\n"
             "  - Ski får onsdager.\n"
             "      a) fram til påske\n") ==
        "H1 line 1: REFERAT\n"
        "P line 3: Dato: 3. mars 2025\n"
        "P line 4: Sted: Klubbhuset\n"
        "H2 line 6: Halltider\n"
        "P line 8: Kommunen har færre timer til fordeling enn i fjor, og lagene må dele det som er. Ada "
        "redegjorde.\n"
        "L1 line 10 <->: - Turn får tirsdager, fra klokken 17 og så lenge som hallen er åpen.\n"
        "L1 line 12 <->: - Ski får onsdager.\n"
        "L2 line 13 <a)>: a) fram til påske\n");
}

TEST_CASE("a line that begins with the day of a date, or with a party in parentheses, goes on") {
  CHECK(text("Uttalelser til forslaget sendes til sekretariatet i rådhuset innen\n"
             "1. juni, som er den siste dagen. Imot stemte seks: Ada Nes, Bo Lie\n"
             "(H), Cy Moe (V) og Di Ruud.\n") ==
        "P line 1: Uttalelser til forslaget sendes til sekretariatet i rådhuset innen 1. juni, som er den "
        "siste dagen. "
        "Imot stemte seks: Ada Nes, Bo Lie (H), Cy Moe (V) og Di Ruud.\n");
}

TEST_CASE("the number of a case begins a title, which may be long") {
  CHECK(text("PS 12/25 Søknad om tilskudd til nytt lager for redningsutstyr ved brygga i\n"
             "Nordvik sentrum\n"
             "Vedtatt i møtet den 3. mars, etter at det ble votert over innstillingen.\n") ==
        "H2 line 1 <PS 12/25>: PS 12/25 Søknad om tilskudd til nytt lager for redningsutstyr ved brygga i "
        "Nordvik "
        "sentrum\n"
        "P line 3: Vedtatt i møtet den 3. mars, etter at det ble votert over innstillingen.\n");
}

TEST_CASE("a title does not go on with a line that announces what stands below it") {
  CHECK(text("PS 12/25 Søknad om tilskudd til nytt lager for redningsutstyr ved Nordvik brygge\n"
             "Formannskapets behandling av sak 12/2025 i møte den 03.03.2025:\n"
             "\n"
             "Ada Nes la fram saken, som ble drøftet av dem som var der, og så ble den avgjort.\n") ==
        "H2 line 1 <PS 12/25>: PS 12/25 Søknad om tilskudd til nytt lager for redningsutstyr ved Nordvik "
        "brygge\n"
        "P line 2: Formannskapets behandling av sak 12/2025 i møte den 03.03.2025:\n"
        "P line 4: Ada Nes la fram saken, som ble drøftet av dem som var der, og så ble den avgjort.\n");
}

TEST_CASE("amounts and clocks that begin a line are no numbers of a list") {
  CHECK(text("Styret bevilger til nytt tak over brygga som skal bygges i Nordvik sentrum\n"
             "1.500.000 kroner, og til maling av den gamle brygga som står der fra før\n"
             "20.50 kroner for hver meter, og møtes igjen for å se på den ved brygga kl.\n"
             "10.00 a.m. dagen etter, om det ikke regner.\n"
             "\n"
             "1.2 Maling\n") ==
        "P line 1: Styret bevilger til nytt tak over brygga som skal bygges i Nordvik sentrum 1.500.000 "
        "kroner, "
        "og til maling av den gamle brygga som står der fra før 20.50 kroner for hver meter, og møtes igjen "
        "for "
        "å se på den ved brygga kl. 10.00 a.m. dagen etter, om det ikke regner.\n"
        "H2 line 6 <1.2>: 1.2 Maling\n");
}

TEST_CASE("a circle before a list item may have become a letter") {
  CHECK(text("   •   Fra leder:\n"
             "            o   Ada skal til Nordvik den 12. februar for å se på brygga som skal bygges\n"
             "                der, og på båtene.\n"
             "            o   Bo skal holde en tale om brygga for dem som vil bygge den, den 13. mars.\n") ==
        "L1 line 1 <•>: • Fra leder:\n"
        "L2 line 2 <o>: o Ada skal til Nordvik den 12. februar for å se på brygga som skal bygges der, og på "
        "båtene.\n"
        "L2 line 4 <o>: o Bo skal holde en tale om brygga for dem som vil bygge den, den 13. mars.\n");
}

TEST_CASE("cells of a table are cut where columns begin, and where they ran into each other") {
  CHECK(text("Navn                            Funksjon  Repr.   Varamedlem for\n"
             "Ada Nes                         Leder     AP\n"
             "Bo Arne Lie                     VaramedlemAP      Cy Moe\n"
             "Di Ruud                         Nestleder H\n"
             "Eli Marie Holmen-Strand av Berge  Medlem    H\n"
             "Finn Oddvar Kristian            Medlem    SP\n"
             "Storhaug\n"
             "Geir Aas                        VaramedlemSP         Hilde Bø\n") ==
        "T1 line 1 | Navn | Funksjon | Repr. | Varamedlem for\n"
        "T1 line 2 | Ada Nes | Leder | AP | \n"
        "T1 line 3 | Bo Arne Lie | Varamedlem | AP | Cy Moe\n"
        "T1 line 4 | Di Ruud | Nestleder | H | \n"
        "T1 line 5 | Eli Marie Holmen-Strand av Berge | Medlem | H | \n"
        "T1 line 6 | Finn Oddvar Kristian Storhaug | Medlem | SP | \n"
        "T1 line 8 | Geir Aas | Varamedlem | SP | Hilde Bø\n");
}

TEST_CASE(
    "heads with one space between them, cells over each other, and rows of which a cell has two lines") {
  CHECK(text("Navn                              Funksjon Repr. Vara for\n"
             "Ellinor Grimsby                   Leder     AP\n"
             "Kjetil Andersskog                 Nestleder SP\n"
             "Mona Irene Kolberg                VaramedlemSV Lise Ness\n"
             "Per Sigmund Oddmar Tangen-\n"
             "                                  Medlem      H\n"
             "Hallingby Fauskevåg\n"
             "Yngve Raastad                     Varamedlem\n"
             "                                           FRP Ole Dahl\n"
             "Sunniva Eide                      Medlem H\n") ==
        "T1 line 1 | Navn | Funksjon | Repr. | Vara for\n"
        "T1 line 2 | Ellinor Grimsby | Leder | AP | \n"
        "T1 line 3 | Kjetil Andersskog | Nestleder | SP | \n"
        "T1 line 4 | Mona Irene Kolberg | Varamedlem | SV | Lise Ness\n"
        "T1 line 5 | Per Sigmund Oddmar Tangen-Hallingby Fauskevåg | Medlem | H | \n"
        "T1 line 8 | Yngve Raastad | Varamedlem | FRP | Ole Dahl\n"
        "T1 line 10 | Sunniva Eide | Medlem | H | \n");
  CHECK(text("Saksnr       Innhold\n"
             "             Detaljregulering av Kvernhusjordet\n"
             "PS 21/25\n"
             "             næringsområde\n"
             "PS 22/25     Dispensasjon\n") ==
        "T1 line 1 | Saksnr | Innhold\n"
        "T1 line 3 | PS 21/25 | Detaljregulering av Kvernhusjordet næringsområde\n"
        "T1 line 5 | PS 22/25 | Dispensasjon\n");
}

TEST_CASE("a title that looks ended goes on where the list of cases says so") {
  CHECK(text("Innhold\n"
             "PS 22/25     Dispensasjon fra byggegrensen i Havnegata 14\n"
             "PS 23/25     Referatsaker\n"
             "\n"
             "PS 22/25 Dispensasjon fra byggegrensen i\n"
             "Havnegata 14\n"
             "Behandling\n") ==
        "P line 1: Innhold\n"
        "T1 line 2 | PS 22/25 | Dispensasjon fra byggegrensen i Havnegata 14\n"
        "T1 line 3 | PS 23/25 | Referatsaker\n"
        "H2 line 5 <PS 22/25>: PS 22/25 Dispensasjon fra byggegrensen i Havnegata 14\n"
        "P line 7: Behandling\n");
}

TEST_CASE("a row goes on where a cell of it does") {
  CHECK(text("Utvalgs-                                    Unntatt\n"
             "saksnr      Innhold                         off.\n"
             "PS 1/25     Budsjett for neste år og\n"
             "            økonomiplan\n"
             "PS 2/25     Personalsak                     X\n") ==
        "T1 line 1 | Utvalgssaksnr | Innhold | Unntatt off.\n"
        "T1 line 3 | PS 1/25 | Budsjett for neste år og økonomiplan | \n"
        "T1 line 5 | PS 2/25 | Personalsak | X\n");
}

TEST_CASE("a field whose value has a line for each, titles with a number over their text, and sections") {
  CHECK(text("Beslutande:        Marianne Lindroth (S), ordförande\n"
             "                   Per-Olof Stenberg (C)\n"
             "                   Göran Wikström (M), ersättare för\n"
             "                   Lena Forsman (M)\n"
             "\n"
             "§ 31 Bidrag till föreningen\n"
             "Kommunstyrelsen beviljar föreningen 40 000 kronor.\n"
             "Reservation\n"
             "Göran Wikström (M) reserverar sig mot beslutet.\n"
             "\n"
             "4. Footpath\n"
             "The Clerk writes.\n") ==
        "P line 1: Beslutande: Marianne Lindroth (S), ordförande\n"
        "P line 2: Per-Olof Stenberg (C)\n"
        "P line 3: Göran Wikström (M), ersättare för\n"
        "P line 4: Lena Forsman (M)\n"
        "H2 line 6 <§ 31>: § 31 Bidrag till föreningen\n"
        "P line 7: Kommunstyrelsen beviljar föreningen 40 000 kronor.\n"
        "P line 8: Reservation\n"
        "P line 9: Göran Wikström (M) reserverar sig mot beslutet.\n"
        "H2 line 11 <4.>: 4. Footpath\n"
        "P line 12: The Clerk writes.\n");
}

TEST_CASE("fields beside each other are fields each") {
  CHECK(text("Dato: 3.3.2025          Tid: 18:00\n") == "P line 1: Dato: 3.3.2025\nP line 1: Tid: 18:00\n");
}

TEST_CASE("what pages repeat is furniture, and a sentence goes on over it") {
  const std::string_view pages =
      "Nordvik kommune                  Møteprotokoll\n"
      "\n"
      "For forslaget stemte seks: Ada Nes (AP), Bo Lie (AP), Cy Moe (H), Di\n"
      "\n"
      "                       Side 1 av 2\n"
      "\fNordvik kommune                  Møteprotokoll\n"
      "\n"
      "Ruud (H), Eli Holm (SP), Finn Storhaug (SP).\n"
      "Dermed ble forslaget vedtatt.\n"
      "\n"
      "                       Side 2 av 2\n"
      "\f";
  CHECK(outline_of(SourceFormat::pdf, pages) ==
        "P page 1, line 3: For forslaget stemte seks: Ada Nes (AP), Bo Lie (AP), Cy Moe (H), Di Ruud (H), "
        "Eli Holm (SP), "
        "Finn Storhaug (SP).\n"
        "P page 2, line 4: Dermed ble forslaget vedtatt.\n"
        "F page 1, line 1: Nordvik kommune Møteprotokoll\n"
        "F page 1, line 5: Side 1 av 2\n"
        "F page 2, line 1: Nordvik kommune Møteprotokoll\n"
        "F page 2, line 6: Side 2 av 2\n");
}

TEST_CASE("every character that is not white space stands in just one block, in order") {
  const Result<SourceText> source =
      read_source("source.txt", SourceFormat::text,
                  "Møte\n====\n\nNavn      Parti\nAda Nes   AP\n\n - ett\n\n---\n3\n\nSlutt\n", gives(""));
  REQUIRE(source);
  std::size_t end = 0;
  for (const Block& block : source->blocks) {
    CHECK(source->text.substr(end, block.span.begin - end).find_first_not_of(" \n\t") == std::string::npos);
    end = block.span.end;
  }
  CHECK(source->text.substr(end) == "\n");
}

TEST_CASE(
    "a title in capitals behind a number takes no other text, and may count past ninety-nine of a year") {
  CHECK(text("25/101  APOLOGIES FOR ABSENCE\n"
             "        Apologies were received from Ada Nes, who is in town.\n"
             "\n"
             "25/102  ROADS\n"
             "        They are bad.\n") ==
        "H2 line 1 <25/101>: 25/101 APOLOGIES FOR ABSENCE\n"
        "P line 2: Apologies were received from Ada Nes, who is in town.\n"
        "H2 line 4 <25/102>: 25/102 ROADS\n"
        "P line 5: They are bad.\n");
  // Cases one below the other are a list of them.
  CHECK(text("25/101  APOLOGIES\n25/102  ROADS\n").find("H2") == std::string::npos);
  CHECK(text("25/101  of them came.\n") == "P line 1: 25/101 of them came.\n");
}

TEST_CASE(
    "the number and the title of a case above text that is set in below the title are no row of a table") {
  CHECK(text("Sak 12/24  Godkjenning av innkalling\n"
             "           Vedtak: Godkjent.\n"
             "\n"
             "Sak 13/24  Regnskap\n"
             "           Ada Nes la fram regnskapet.\n"
             "           Vedtak: Regnskapet godkjennes.\n") ==
        "H2 line 1 <Sak 12/24>: Sak 12/24 Godkjenning av innkalling\n"
        "P line 2: Vedtak: Godkjent.\n"
        "H2 line 4 <Sak 13/24>: Sak 13/24 Regnskap\n"
        "P line 5: Ada Nes la fram regnskapet.\n"
        "P line 6: Vedtak: Regnskapet godkjennes.\n");
  // A list of cases has titles there, and the rest of them.
  CHECK(text("4/24   Godkjenning av protokoll\n5/24   Høring om planen for helse\n       og omsorg\n") ==
        "T1 line 1 | 4/24 | Godkjenning av protokoll\nT1 line 2 | 5/24 | Høring om planen for helse og "
        "omsorg\n");
}

TEST_CASE("a page's number at the end of a line is part of the paper") {
  CHECK(text("Nämnden                              PROTOKOLL\n"
             "Sammanträdesdatum 2024-03-21         Sida 1 (3)\n"
             "\n"
             "Plats: Kommunhuset\n") ==
        "T1 line 1 | Nämnden | PROTOKOLL\n"
        "P line 2: Sammanträdesdatum 2024-03-21\n"
        "P line 4: Plats: Kommunhuset\n"
        "F line 2: Sida 1 (3)\n");
}

TEST_CASE("a number and one word that is cut short stand above what is told") {
  CHECK(text("6. Valg\n"
             "På valg: Ada Nes.\n"
             "\n"
             "7. Evt.\n"
             "Ros til bestyrelsen.\n")
            .find("H2 line 4 <7.>: 7. Evt.") != std::string::npos);
}

}  // namespace
}  // namespace ko::import
