// SPDX-License-Identifier: MIT
#include "import/recognise/letter/letter.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/import/recognise/letter/letters.hpp"

namespace {

using namespace ko;
using namespace ko::import;
using namespace ko::test;

struct Paper {
  std::vector<std::string> lines;
  bool is_letter;
};

struct List {
  std::string text;
  std::string names;
};

struct Consulted {
  std::string label;
  bool are_asked;
  bool are_bodies;
};

}  // namespace

TEST_CASE("The sender is the organisation that stands at the head of the paper, above anything else") {
  const LetterFacts facts = letter_of("Nordal kommune\n\nVår ref.: 202501234-5\n\nHøring om ny vei\n");
  CHECK(facts.sender.text == "Nordal kommune");
  CHECK(facts.reference.text == "202501234-5");
  // A place, a person or a sentence there is none.
  CHECK_FALSE(letter_of("Nordal\n\nVår ref.: 202501234-5\n").sender);
  CHECK_FALSE(letter_of("Her er saken fra Nordal kommune.\n\nVår ref.: 202501234-5\n").sender);
  CHECK_FALSE(letter_of("Vår ref.: 202501234-5\n\nNordal kommune\n").sender);
}

TEST_CASE("The name of the sender is a short line of words, alone or above its address") {
  // Sixty bytes, and one more.
  const std::string longest = "Nordal kommune " + std::string(45, 'v');
  CHECK(letter_of(longest + "\n\nVår ref.: 25/1\n").sender.text == longest);
  CHECK_FALSE(letter_of(longest + "v\n\nVår ref.: 25/1\n").sender);
  CHECK_FALSE(letter_of("Nordal kommune, teknisk\n\nVår ref.: 25/1\n").sender);
  // Of a heading of two lines the first is the name; all of it is placed.
  const LetterFacts two = letter_of("Nordal kommune\nVeikontoret\n\nVår ref.: 25/1\n");
  CHECK(two.sender.text == "Nordal kommune");
  CHECK(two.placed.size() == 3);
  CHECK(letter_of("Nordal kommune\n\nVår ref.: 25/1\n").placed.size() == 2);
  // The day may stand beside it.
  const LetterFacts beside = marked_letter_of("| Nordal kommune | 3. mars 2025 |\n|---|---|\n");
  CHECK(beside.sender.text == "Nordal kommune");
  CHECK(written(beside.date.day) == "2025-03-03");
  CHECK(marked_letter_of("| Nordal kommune | Veikontoret |\n|---|---|\n").placed.size() == 1);
  // Or below it.
  const LetterFacts below = letter_of("Nordal Kommune\nVik, 3. mars 2025\n\nVår ref.: 25/1\n");
  CHECK(below.sender.text == "Nordal Kommune");
  CHECK(below.place.text == "Vik");
  CHECK(written(below.date.day) == "2025-03-03");
  // The address below it is not that of whom the letter went to.
  CHECK(letter_of("Nordal kommune\nTorget 1\n3991 NES\n\nVår ref.: 25/1\n").recipients.empty());
  CHECK(listed(letter_of("Nordal kommune\nTorget 1\n3991 NES\n\nNes vel\nTorget 2\n3991 NES\n").recipients) ==
        "Nes vel");
  CHECK_FALSE(marked_letter_of("| | Nordal kommune |\n|---|---|\n").sender);
}

TEST_CASE("A letter is told by references, lists of those it goes to, and greetings at its end") {
  for (const Paper& each : std::vector<Paper>{
           {{"Vår ref.: 25/1", "Deres ref.: 24/9"}, true},
           {{"Vår ref.: 25/1"}, false},
           {{"Deres ref.: 24/9", "Deres ref.: 24/8"}, false},
           {{"Deres ref.:", "Til: Nes vel"}, false},
           {{"Vår ref.: 25/1", "Til: Nes vel"}, true},
           {{"Vår ref.: 25/1", "Kopi til"}, true},
           {{"Med hilsen", "Til: Nes vel"}, true},
           {{"Med hilsen"}, false},
           {{"Til: Nes vel", "Kopi: Vik vel"}, false},
           {{"Til: Nes vel", "Kopi: Vik vel", "Deres ref.: 24/9"}, true},
           // Words that begin sentences and headings count before a colon, or where they are long.
           {{"Vår ref.: 25/1", "Til"}, false},
           {{"Vår ref.: 25/1", "Kopi"}, false},
           {{"Vår ref.: 25/1", "Kopia"}, true},
           {{"Vår ref.: 25/1", "Hilsen: Ada Nes"}, false},
           {{"Vår ref.: 25/1", "Dato: 3. mars 2025", "Emne: Vei"}, false},
           // Minutes have such labels, too.
           {{"Vår ref.: 25/1", "Deres ref.: 24/9", "Til stede: Ada Nes"}, false},
           {{"Vår ref.: 25/1", "Deres ref.: 24/9", "Forfall: Ada Nes"}, false}}) {
    std::vector<Piece> pieces;
    Piece row{.kind = BlockKind::table_row, .cells = each.lines};
    for (const std::string& line : each.lines) pieces.push_back({.text = line});
    CHECK_MESSAGE(looks_like_letter(pieces, Vocabulary()) == each.is_letter, each.lines.back());
    CHECK_MESSAGE(looks_like_letter({row}, Vocabulary()) == each.is_letter, each.lines.back());
  }
}

TEST_CASE("A label of a list stands before a colon, or alone where it is no word that begins sentences") {
  for (const List& each : std::vector<List>{{"Til: Nes vel", "Nes vel"},
                                            {"Til:Nes vel", "Nes vel"},
                                            {"Til\n\nNes vel", ""},
                                            {"Mottakere\n\nNes vel", "Nes vel"},
                                            {"Mottakere: se liste\n\nNes vel", "Nes vel"},
                                            {"Mottakere: Vik vel\n\nNes vel", "Vik vel; Nes vel"}})
    CHECK_MESSAGE(listed(marked_letter_of("Vår ref.: 25/1\n\n" + each.text + "\n").recipients) == each.names,
                  each.text);
  CHECK(listed(marked_letter_of("Vår ref.: 25/1\n\nKopi\n\nNes vel\n").copies).empty());
  CHECK(listed(marked_letter_of("Vår ref.: 25/1\n\nKopia\n\nNes vel\n").copies) == "Nes vel");
}

TEST_CASE("Lists of those whose statements are wanted say so, and some list bodies") {
  for (const Consulted& each : std::vector<Consulted>{{"Høringsinstanser", true, true},
                                                      {"Høringsparter", true, false},
                                                      {"Consultees", true, false},
                                                      {"Mottakere", false, false}}) {
    const LetterFacts facts = marked_letter_of("Vår ref.: 25/1\n\n" + each.label + ":\nNes vel\n");
    CHECK_MESSAGE(facts.recipients_are_asked == each.are_asked, each.label);
    CHECK_MESSAGE(facts.recipients_are_bodies == each.are_bodies, each.label);
  }
}

TEST_CASE("A list goes on over a day, and ends before a label, a greeting, a heading or a text") {
  const LetterFacts dated = marked_letter_of("Mottakere:\nNes vel\n\nNes, 3. mars 2025\n\nVik vel\n");
  CHECK(listed(dated.recipients) == "Nes vel; Vik vel");
  CHECK(written(dated.date.day) == "2025-03-03");
  for (const std::string border : {"Saksbehandler: Ada Nes", "Annexes: Map of the road", "Kjære alle",
                                   "Her er saken, som alle bør lese.", "Med hilsen", "Sak: Ny vei"})
    CHECK_MESSAGE(listed(marked_letter_of("Mottakere:\nNes vel\n\n" + border + "\n\nVik vel\n").recipients) ==
                      "Nes vel",
                  border);
  CHECK(listed(marked_letter_of("Mottakere:\n\nNes vel\n\n# Ny vei\n\nVik vel\n").recipients) == "Nes vel");
  // The heading is the title, whoever is called so.
  const LetterFacts titled = marked_letter_of("Mottakere:\n\nNes vel\n\n# Ada Nes\n");
  CHECK(titled.title.text == "Ada Nes");
  CHECK_FALSE(titled.signatory);
  // Somebody may be called as a part of minutes is.
  CHECK(listed(marked_letter_of("Mottakere:\nNes vel\n\nAdministrasjonen\n\nVik vel\n").recipients) ==
        "Nes vel; Administrasjonen; Vik vel");
  // The label is placed, and what is listed.
  CHECK(marked_letter_of("Mottakere:\n\nNes vel\n\nVik vel\n").placed.size() == 3);
  // A greeting is nothing that the letter says.
  CHECK(marked_letter_of("Vår ref.: 25/1\n\nKjære alle\n").placed.size() == 2);
}

TEST_CASE("Sentences, entries of lists and rows of a letter are read for what it asks") {
  const LetterFacts sentences =
      letter_of("Til: Nes vel\n\nHer er saken. Vi ber Nes vel sende kart. Nes vel bes møte.\n");
  REQUIRE(sentences.requests.size() == 2);
  CHECK(sentences.requests[0].what == "Vi ber Nes vel sende kart");
  const LetterFacts items = marked_letter_of("Til: Nes vel\n\nVi ber om:\n\n- at Nes vel sender kart\n");
  REQUIRE(items.requests.size() == 1);
  CHECK(items.requests[0].of == std::vector<std::size_t>{0});
  const LetterFacts rows = marked_letter_of(
      "Til: Nes vel\n\nHer er saken.\n\n| Hvem | Bes om |\n|---|---|\n| Nes vel | sende kart |\n");
  REQUIRE(rows.requests.size() == 1);
  CHECK(rows.requests[0].what == "sende kart");
  // Columns may be named with a colon, below a title.
  const LetterFacts columns =
      marked_letter_of("# Ny vei\n\n| Mottaker: | Frist: |\n|---|---|\n| Nes vel | 3. mars 2025 |\n");
  CHECK(listed(columns.recipients) == "Nes vel");
  REQUIRE(columns.requests.size() == 1);
  CHECK(written(columns.requests[0].due) == "2025-03-03");
  // A row of the head is none of those that ask.
  CHECK(marked_letter_of("| Vår ref.: 25/1 | |\n|---|---|\n| Mottaker | Bes om |\n| Nes vel | kart |\n")
            .requests.size() == 1);
  // Neither a row nor an entry is a sentence.
  CHECK(marked_letter_of("Til: Nes vel\n\nHer er saken.\n\n| Nes vel bes sende kart | i dag |\n|---|---|\n")
            .requests.empty());
  CHECK(marked_letter_of("Til: Nes vel\n\nHer er saken.\n\n- Nes vel bes sende kart.\n").requests.empty());
}
