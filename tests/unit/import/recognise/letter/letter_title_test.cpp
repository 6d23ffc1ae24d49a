// SPDX-License-Identifier: MIT
/// What is the title of a letter, where it was written, and when.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/import/recognise/letter/letters.hpp"

namespace {

using namespace ko;
using namespace ko::import;
using namespace ko::test;

const std::string reference_line = "Vår ref.: 25/1\n\n";
/// 40 bytes.
const std::string prose = "Kommunen har lagt planen ut til ettersy.";

std::string title_before(const std::string& line, const std::string& text = prose) {
  return marked_letter_of(reference_line + line + "\n\n" + text + "\n").title.text;
}

struct Dated {
  std::string line;
  std::string place;
  std::string day;
};

}  // namespace

TEST_CASE("A place and a day by themselves say where and when a letter was written") {
  for (const Dated& each : std::vector<Dated>{{"Vik, 3. mars 2025", "Vik", "2025-03-03"},
                                              {"Vik, den 3. mars 2025", "Vik", "2025-03-03"},
                                              {"Nedre Vik 3. mars 2025.", "Nedre Vik", "2025-03-03"},
                                              {"3. mars 2025", "", "2025-03-03"},
                                              {"Vik, mandag 3. mars 2025", "Vik", "2025-03-03"},
                                              {"Easton, Monday 3 March 2025", "Easton", "2025-03-03"},
                                              {"Easton, Monday, the 3 March 2025", "Easton", "2025-03-03"},
                                              {"Monday 3 March 2025", "", "2025-03-03"},
                                              {"Engby, mandag d. 3. marts 2025", "Engby", "2025-03-03"},
                                              // The day is another one of the week.
                                              {"Tuesday 3 March 2025", "", "none"},
                                              // More behind the day, and something before it that is no name.
                                              {"Vik, 3. mars 2025 i dag", "", "none"},
                                              {"Vik, 3. mars 2025..", "", "none"},
                                              {"møtet var 3. mars 2025", "", "none"},
                                              {"Nedre og Øvre Vik", "", "none"}}) {
    const LetterFacts facts = marked_letter_of(reference_line + each.line + "\n");
    CHECK_MESSAGE(facts.place.text == each.place, each.line);
    CHECK_MESSAGE(written(facts.date.day) == each.day, each.line);
  }
}

TEST_CASE("A line of sixty bytes may be place and day, and a longer one is not") {
  const std::string day = ", 3. mars 2025";  // 14 bytes
  const std::string place = "Nedre Elvedalen Søndre Stasjonsbygd Midtre Nes";
  for (const std::size_t more : {0U, 1U}) {
    const std::string line = place.substr(0, 46) + std::string(60 + more - 46 - day.size(), 's') + day;
    REQUIRE(line.size() == 60 + more);
    CHECK(written(marked_letter_of(reference_line + line + "\n").date.day) ==
          (more == 0 ? "2025-03-03" : "none"));
  }
}

TEST_CASE("Of days and places the first stays, and a day alone leaves the place as it is") {
  const LetterFacts twice = marked_letter_of(reference_line + "Vik, 3. mars 2025\n\nNes, 4. mars 2025\n");
  CHECK(twice.place.text == "Vik");
  CHECK(written(twice.date.day) == "2025-03-03");
  const LetterFacts stated = marked_letter_of(reference_line + "Sted: Vik\n\n3. mars 2025\n");
  CHECK(stated.place.text == "Vik");
  CHECK(written(stated.date.day) == "2025-03-03");
  // It may stand below the title, and at the end of the letter.
  CHECK(written(marked_letter_of("# Ny vei\n\nVik, 3. mars 2025\n").date.day) == "2025-03-03");
  const LetterFacts last = marked_letter_of(reference_line + "Med hilsen\n\nVik, 3. mars 2025\n\nAda Nes\n");
  CHECK(written(last.date.day) == "2025-03-03");
  CHECK(last.signatory.text == "Ada Nes");
  // Both of them stand on the paper.
  CHECK(stated.placed.size() == 3);
}

TEST_CASE("A heading with a day is a title, but for a place before a comma") {
  CHECK(marked_letter_of("# Høring 3. mars 2025\n").title.text == "Høring 3. mars 2025");
  const LetterFacts place = marked_letter_of("# Vik, 3. mars 2025\n");
  CHECK_FALSE(place.title);
  CHECK(place.place.text == "Vik");
  CHECK(written(marked_letter_of("# 3. mars 2025\n").date.day) == "2025-03-03");
  // What is neither is read on.
  CHECK(marked_letter_of("# Tuesday, 3 March 2025\n").title.text == "Tuesday, 3 March 2025");
  const LetterFacts request =
      marked_letter_of("Til: Nes vel\n\nNes vel bes sende kart innen 3. mars 2025.\n");
  CHECK(request.requests.size() == 1);
  CHECK_FALSE(request.date.day);
}

TEST_CASE("A day in a cell dates the letter at its head alone") {
  CHECK(written(marked_letter_of("| Nes vel | 3. mars 2025 |\n|---|---|\n").date.day) == "2025-03-03");
  CHECK(written(marked_letter_of("Vår ref.: 25/1\n\n| Vei 1 | Vik, 3. mars 2025 |\n|---|---|\n").date.day) ==
        "2025-03-03");
  CHECK(written(marked_letter_of("# Ny vei\n\n| Møte | 3. mars 2025 |\n|---|---|\n").date.day) == "none");
}

TEST_CASE("The first heading is the title, and addresses, places and names of forms are none") {
  CHECK(marked_letter_of("# Ny vei.\n\n# Ny bro\n").title.text == "Ny vei");
  for (const std::string heading :
       {"Til Nes vel", "To the Vale Society", "Adresseliste", "Adressefeltet", "Se vedlagt liste", "3991 NES",
        "Brev", "Letter", "Høring", "Remiss", "Rundskriv til alle", "Circular"})
    CHECK_MESSAGE(marked_letter_of("# " + heading + "\n\n## Ny vei\n").title.text == "Ny vei", heading);
}

TEST_CASE("A line says what the letter is about behind a word for it") {
  for (const std::string word : {"Sak", "Gjelder", "Vedr.", "Angående", "Re", "Ärende"})
    CHECK_MESSAGE(marked_letter_of(reference_line + word + ": Ny vei.\n").title.text == "Ny vei", word);
  CHECK(marked_letter_of(reference_line + "Sak: Ny vei\n\nRe: Ny bro\n").title.text == "Ny vei");
  // Four to a hundred and twenty bytes.
  CHECK(marked_letter_of(reference_line + "Sak: Veis\n").title.text == "Veis");
  CHECK_FALSE(marked_letter_of(reference_line + "Sak: Vei\n").title);
  CHECK(marked_letter_of(reference_line + "Sak: " + std::string(120, 'v') + "\n").title);
  CHECK_FALSE(marked_letter_of(reference_line + "Sak: " + std::string(121, 'v') + "\n").title);
  CHECK_FALSE(marked_letter_of(reference_line + "Videre: Ny vei\n").title);
}

TEST_CASE("A short line right above the text is the title where no heading is") {
  CHECK(title_before("Ny vei i Nes") == "Ny vei i Nes");
  // Only below references or the day.
  CHECK_FALSE(marked_letter_of("Hei\n\nNy vei i Nes\n\n" + prose + "\n").title);
  CHECK(marked_letter_of("Vik, 3. mars 2025\n\nNy vei i Nes\n\n" + prose + "\n").title.text ==
        "Ny vei i Nes");
  // Forty bytes that end a sentence are text.
  REQUIRE(prose.size() == 40);
  CHECK(title_before("Ny vei i Nes", "Kommunen har lagt planen ut til etters.").empty());
  CHECK(title_before("Ny vei i Nes", prose.substr(0, 39) + ",").empty());
  CHECK(title_before("Ny vei i Nes", "- " + prose).empty());
  // A heading in between is the title.
  CHECK(marked_letter_of(reference_line + "Ny vei i Nes\n\n# Ny bro\n\n" + prose + "\n").title.text ==
        "Ny bro");
  // Prose below a heading that is no title has none above it.
  CHECK_FALSE(marked_letter_of(reference_line + "# Rundskriv til alle\n\n" + prose + "\n").title);
  // What is a line of an address or a label, or no line at all.
  for (const std::string line :
       {"3991 Nes kommune", "Svar til ada@nes.example", "Til alle i Nes", "Tlf 12 34 56 78",
        "Videre: om saken", "ny vei i Nes", "Ny vei i Nes,", "Vei"})
    CHECK_MESSAGE(title_before(line).empty(), line);
}

TEST_CASE("A title above the text has a hundred and ten bytes at most, on two lines at most") {
  const std::string longest = "Ny vei " + std::string(103, 'v');
  CHECK(title_before(longest) == longest);
  CHECK(title_before(longest + "v").empty());
  CHECK(title_before("Ny vei i Nes\nog i Vik") == "Ny vei i Nes og i Vik");
  CHECK(title_before("Ny vei i Nes\nog i Vik\nog i Dal").empty());
}

TEST_CASE("What is the title is neither an address nor a request") {
  const LetterFacts facts = marked_letter_of(
      "Vik, 3. mars 2025\n\nNordre vel\n\nLyngveien 4\n\n3880 SOLVIK\n\nNy vei i Nes\n\n" + prose + "\n");
  CHECK(facts.title.text == "Ny vei i Nes");
  REQUIRE(listed(facts.recipients) == "Nordre vel");
  CHECK(facts.recipients[0].address == "Lyngveien 4, 3880 SOLVIK");
  CHECK(facts.placed.size() == 3);
  // Nor is it whom the letter speaks to.
  CHECK(listed(marked_letter_of(reference_line + "Kjære Nes\n\nSøknad Ada Nes\n\n" + prose + "\n").recipients)
            .empty());
  // An address right above the text is no title.
  CHECK(
      listed(marked_letter_of(reference_line + "Nordre vel\n\nLyngveien 4\n\n3880 SOLVIK\n\n" + prose + "\n")
                 .recipients) == "Nordre vel");
  CHECK(marked_letter_of("# Høringsfristen er 1. juni 2025\n").requests.empty());
  CHECK(marked_letter_of("# Ny vei\n").placed.size() == 1);
  CHECK(marked_letter_of("Sak: Ny vei\n").placed.size() == 1);
  CHECK(
      marked_letter_of("Til: Nes vel\n\nSak: Nes vel bes sende kart innen 1. mars 2025\n").requests.empty());
  CHECK(marked_letter_of(reference_line + "Re: Uttalelser sendes innen 1. juni 2025\n").requests.empty());
  // An address below it is not whom the letter went to.
  CHECK(listed(marked_letter_of(reference_line + "Sak: Ny vei\n\nNordre vel\nLyngveien 4\n3880 SOLVIK\n")
                   .recipients)
            .empty());
}
