// SPDX-License-Identifier: MIT
#include "import/recognise/letter/letter_head.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "unit/import/recognise/letter/letters.hpp"

namespace {

using namespace ko;
using namespace ko::import;
using namespace ko::test;

/// What each piece of a text is said to be, as `yn`, by what is asked of the head about it.
std::string taken(const std::string& markdown, LetterFacts& facts,
                  const std::function<bool(LetterHead&, const Piece&)>& ask) {
  const SourceText source = source_of(markdown, SourceFormat::markdown);
  const Vocabulary words;
  LetterHead head(source, words, facts);
  std::string answers;
  for (const Piece& each : pieces_of(source, words)) answers += ask(head, each) ? 'y' : 'n';
  return answers;
}

std::string taken_as_columns(const std::string& markdown, LetterFacts& facts) {
  return taken(markdown, facts, [](LetterHead& head, const Piece& each) { return head.take_columns(each); });
}

/// A label, and two values for it.
struct Repeated {
  Label label;
  std::string first;
  std::string again;
};

}  // namespace

TEST_CASE("A label may stand behind the value of another, and the title right above the text") {
  const LetterFacts facts = letter_of(
      "Nes kommune\n\nVår ref.: 2025/311-4 Dato: 3. mars 2025\n\n\nNytt gebyrregulativ for vann\n"
      "Formannskapet har lagt forslaget til gebyrregulativ ut til ettersyn i biblioteket.\n");
  CHECK(facts.reference.text == "2025/311-4");
  CHECK(written(facts.date.day) == "2025-03-03");
  CHECK(facts.title.text == "Nytt gebyrregulativ for vann");
}

TEST_CASE("Labels stand above their values, too") {
  const LetterFacts facts = letter_of(
      "Vår ref.:        Deres ref.:       Saksbehandler:              Dato:\n"
      "202504417-3                        Guro Myhre Askestad         12.01.2025\n\nHøring om ny "
      "vei\n\nTekst.\n");
  CHECK(facts.reference.text == "202504417-3");
  CHECK(facts.their_reference_is_blank);
  CHECK(facts.caseworker.text == "Guro Myhre Askestad");
  CHECK(written(facts.date.day) == "2025-01-12");
}

TEST_CASE("Behind a value each label of the head begins another, and other words do not") {
  const LetterFacts all = letter_of(
      "Vår ref.: 25/1 Deres ref.: 24/9 Saksbehandler: Ada Nes Sted: Vik Dato: 3. mars 2025\n\nHei\n");
  CHECK(all.reference.text == "25/1");
  CHECK(all.their_reference.text == "24/9");
  CHECK(all.caseworker.text == "Ada Nes");
  CHECK(all.place.text == "Vik");
  CHECK(written(all.date.day) == "2025-03-03");
  CHECK(letter_of("Deres ref.: 24/9 Vår ref.: 25/1\n").reference.text == "25/1");
  CHECK(letter_of("Deres ref.: 24/9 Arkivsak: 25/1\n").reference.text == "25/1");
  // A label of another part of the letter, and a word that is none, are parts of the value.
  const LetterFacts others = letter_of("Vår ref.: 25/1 Del: 2 Emne: Vei Deres ref.: 24/9\n");
  CHECK(others.reference.text == "25/1 Del: 2 Emne: Vei");
  CHECK(others.their_reference.text == "24/9");
  CHECK_FALSE(others.title);
  // The longer label goes before the word that it ends with.
  CHECK(letter_of("Our ref: 25/1 Meeting date: 3 March 2025\n").reference.text == "25/1");
  // A line whose last value is nothing is still one of the head.
  LetterFacts facts;
  CHECK(taken("Nes", facts, [](LetterHead& head, const Piece& each) {
          return head.take_values(each, Label::our_reference, "25/1 Dato: i dag");
        }) == "y");
  CHECK(taken("Nes", facts, [](LetterHead& head, const Piece& each) {
          return head.take_values(each, Label::our_reference, "25/1 Dato: i dag");
        }) == "n");
}

TEST_CASE("What is stated first stays, and what comes again is not taken") {
  for (const Repeated& each : std::vector<Repeated>{{Label::our_reference, "25/1", "25/2"},
                                                    {Label::case_reference, "25/1", "25/2"},
                                                    {Label::their_reference, "24/9", "24/8"},
                                                    {Label::caseworker, "Ada Nes", "Bo Lie"},
                                                    {Label::title, "Ny vei", "Ny bro"},
                                                    {Label::sender, "Nes kommune", "Vik kommune"},
                                                    {Label::place, "Nes", "Vik"},
                                                    {Label::date, "3. mars 2025", "4. mars 2025"}}) {
    LetterFacts facts;
    const auto take = [&](LetterHead& head, const Piece& piece) {
      return head.take_value(piece, each.label, facts.placed.empty() ? each.first : each.again);
    };
    CHECK(taken("Nes\n\nVik", facts, take) == "yn");
    CHECK(facts.reference.text + facts.their_reference.text + facts.caseworker.text + facts.title.text +
              facts.sender.text + facts.place.text + (facts.date.day ? "3. mars 2025" : "") ==
          each.first);
    CHECK(written(facts.date.day) == (each.label == Label::date ? "2025-03-03" : "none"));
    CHECK(facts.placed.size() == 1);
  }
}

TEST_CASE("A value counts only where it is one of what the label is for") {
  CHECK(written(letter_of("Dato: i går\n").date.day) == "none");
  CHECK_FALSE(letter_of("Saksbehandler: teknisk\n").caseworker);
  CHECK_FALSE(letter_of("Saksbehandler: Ada\n").caseworker);
  // A stroke, or nothing, stands where there is no reference of theirs.
  for (const std::string blank : {"Deres ref.: -\n", "Deres ref.: ___\n", "Deres ref.:\n"}) {
    const LetterFacts facts = letter_of(blank);
    CHECK_FALSE(facts.their_reference);
    CHECK(facts.their_reference_is_blank);
    CHECK(facts.placed.size() == 1);
  }
  CHECK_FALSE(letter_of("Deres ref.: 24/9\n").their_reference_is_blank);
  LetterFacts facts;
  CHECK(taken("Nes", facts, [](LetterHead& head, const Piece& each) {
          return head.take_value(each, Label::their_reference, "-");
        }) == "y");
  CHECK(taken("Nes", facts, [](LetterHead& head, const Piece& each) {
          return head.take_value(each, Label::recipients, "Nes vel");
        }) == "n");
}

TEST_CASE("Who sends an e-mail is named beside the address, which alone is no name") {
  const LetterFacts named = letter_of("From: Ada Nes <ada@nes.example>\n");
  CHECK(named.sender.text == "Ada Nes");
  CHECK(named.sender_email == "ada@nes.example");
  const LetterFacts bare = letter_of("From: ada@nes.example\n");
  CHECK_FALSE(bare.sender);
  CHECK(bare.sender_email == "ada@nes.example");
  // Of two it cannot be told whose address it is.
  CHECK(letter_of("From: ada@nes.example, bo@nes.example\n").sender_email.empty());
  CHECK(letter_of("Avsender: Nes kommune\n").sender.text == "Nes kommune");
  CHECK(letter_of("Avsender: Nes kommune\nFrom: Ada Nes <ada@nes.example>\n").sender.text == "Nes kommune");
  for (const std::string text : {"Ada Nes <ada@nes.example>", "ada@nes.example"}) {
    LetterFacts facts;
    const auto take = [&](LetterHead& head, const Piece& each) {
      return head.take_value(each, Label::sender, text);
    };
    const SourceText source = source_of(text);
    const Vocabulary words;
    LetterHead head(source, words, facts);
    CHECK(take(head, pieces_of(source, words)[0]));
    CHECK(facts.placed.size() == (facts.sender ? 1 : 0));
  }
}

TEST_CASE("A row of labels alone has its values in the row below") {
  LetterFacts facts;
  CHECK(taken_as_columns("| Vår ref. | Deres ref. | Merk | Dato |\n|---|---|---|---|\n"
                         "| 25/1 | | haster | 3. mars 2025 |\n| 25/2 | 24/2 | | |\n",
                         facts) == "yyn");
  CHECK(facts.reference.text == "25/1");
  CHECK(facts.their_reference_is_blank);
  CHECK_FALSE(facts.their_reference);
  CHECK(written(facts.date.day) == "2025-03-03");
  CHECK(facts.placed.size() == 3);
  LetterFacts theirs;
  CHECK(taken_as_columns("| Vår ref. | Deres ref. |\n|---|---|\n| | 24/9 |\n", theirs) == "yy");
  CHECK(theirs.their_reference.text == "24/9");
  CHECK_FALSE(theirs.their_reference_is_blank);
  // Two labels are a row of them, and one is not.
  LetterFacts two;
  CHECK(taken_as_columns("| Saksbehandler | Sted |\n|---|---|\n| Ada Nes | Vik |\n", two) == "yy");
  CHECK(two.caseworker.text == "Ada Nes");
  CHECK(two.place.text == "Vik");
  LetterFacts one;
  CHECK(taken_as_columns("| Saksbehandler | Kontor |\n|---|---|\n| Ada Nes | Vik |\n", one) == "nn");
  CHECK(one.placed.empty());
  // Labels of other parts of the letter do not make one.
  LetterFacts other;
  CHECK(taken_as_columns("| Emne | Til |\n|---|---|\n| Vei | Vik |\n", other) == "nn");
}

TEST_CASE("A row below labels is taken where one value of it is, wherever that stands") {
  for (const std::string row : {"| 25/1 | ukjent |", "| | Ada Nes |", "| 25/1 |", "| ukjent | Ada Nes |"}) {
    LetterFacts facts;
    CHECK(taken_as_columns("| Vår ref. | Saksbehandler |\n|---|---|\n" + row + "\n", facts) == "yy");
  }
  LetterFacts nothing;
  CHECK(taken_as_columns("| Vår ref. | Saksbehandler |\n|---|---|\n| | ukjent |\n", nothing) == "yn");
  // What follows other text is no row below labels.
  const LetterFacts apart = marked_letter_of(
      "| Vår ref. | Saksbehandler |\n|---|---|\n\nHer er saken.\n\n| 25/1 | Ada Nes |\n|---|---|\n");
  CHECK_FALSE(apart.reference);
}

TEST_CASE("Labels in the cells of a row have their values behind them, or in the cell beside") {
  const LetterFacts inside =
      marked_letter_of("| Vår ref.: 25/1 | Deres ref.: 24/9 | Dato: 3. mars 2025 |\n|---|---|---|\n");
  CHECK(inside.reference.text == "25/1");
  CHECK(inside.their_reference.text == "24/9");
  CHECK(written(inside.date.day) == "2025-03-03");
  const LetterFacts beside =
      marked_letter_of("| Saksbehandler: | Ada Nes |\n|---|---|\n| Dato | 3. mars 2025 |\n");
  CHECK(beside.caseworker.text == "Ada Nes");
  CHECK(written(beside.date.day) == "2025-03-03");
  CHECK(marked_letter_of("| Saksbehandler: Ada Nes | Bo Lie |\n|---|---|\n").caseworker.text == "Ada Nes");
  // Another label beside it is no value, and the last cell has nothing beside it.
  const LetterFacts left_blank = marked_letter_of("| Vår ref.: | Dato: 3. mars 2025 |\n|---|---|\n");
  CHECK_FALSE(left_blank.reference);
  CHECK(written(left_blank.date.day) == "2025-03-03");
  CHECK_FALSE(marked_letter_of("| 25/1 | Vår ref.: |\n|---|---|\n").reference);
  const auto take = [](LetterHead& head, const Piece& each) { return head.take_labels_in_cells(each); };
  LetterFacts facts;
  CHECK(taken("| Vår ref.: 25/1 | Saksbehandler: ukjent |\n|---|---|\n", facts, take) == "y");
  CHECK(taken("| Saksbehandler: ukjent | Deres ref.: 24/9 |\n|---|---|\n", facts, take) == "y");
  CHECK(taken("| Saksbehandler: ukjent | Sted: |\n|---|---|\n", facts, take) == "n");
  CHECK(taken("| Emne: Vei | Til: Vik |\n|---|---|\n", facts, take) == "n");
}

TEST_CASE("The value of a label may stand on the next line, but for references of the sender") {
  CHECK(letter_of("Saksbehandler:\n\nAda Nes\n").caseworker.text == "Ada Nes");
  CHECK(written(letter_of("Dato:\n\n3. mars 2025\n").date.day) == "2025-03-03");
  CHECK(letter_of("Sted:\n\nVik\n").place.text == "Vik");
  CHECK(letter_of("Avsender:\n\nNes vel\n").sender.text == "Nes vel");
  CHECK(letter_of("Emne:\n\nNy vei\n").title.text == "Ny vei");
  for (const std::string label : {"Vår ref.:", "Deres ref.:", "Arkivsak:"}) {
    const LetterFacts facts = letter_of(label + "\n\n25/1\n");
    CHECK_FALSE(facts.reference);
    CHECK_FALSE(facts.their_reference);
    CHECK(facts.their_reference_is_blank == (label == "Deres ref.:"));
  }
  // What stands there is nothing else, and what is no value is read on.
  CHECK_FALSE(letter_of("Saksbehandler:\n\nAda Nes\n").title);
  CHECK(marked_letter_of("Saksbehandler:\n\n# Ny vei\n").title.text == "Ny vei");
  // Without a colon it is no label of the head.
  CHECK_FALSE(marked_letter_of("Avsender\n\nNes vel\n").sender);
  CHECK(marked_letter_of("# Møte\n").title.text == "Møte");
  CHECK(marked_letter_of("# Kopi\n").title.text == "Kopi");
  // Only right below it.
  CHECK_FALSE(letter_of("Saksbehandler:\n\nHer er saken.\n\nAda Nes\n").caseworker);
  // A list, or who signs, comes in between.
  CHECK(listed(marked_letter_of("Saksbehandler:\n\nMottakere:\n\nAda Nes\n").recipients) == "Ada Nes");
  CHECK(letter_of("Saksbehandler:\n\nMed hilsen\n\nAda Nes\n").signatory.text == "Ada Nes");
}

TEST_CASE("Rows below labels may be longer than these, or break off") {
  const SourceText source = source_of("Nes\n");
  const Vocabulary words;
  LetterFacts facts;
  LetterHead head(source, words, facts);
  const auto take = [&](std::vector<std::string> cells) {
    return head.take_columns({.kind = BlockKind::table_row, .cells = std::move(cells)});
  };
  CHECK(take({"Vår ref.", "Dato"}));
  CHECK(take({"25/1"}));
  CHECK(take({"Saksbehandler", "Dato"}));
  CHECK(take({"Ada Nes", "3. mars 2025", "4. mars 2025"}));
  CHECK(facts.reference.text == "25/1");
  CHECK(written(facts.date.day) == "2025-03-03");
}

TEST_CASE("Of days below the name of the sender the first is that of the letter") {
  const SourceText source = source_of("Nordal kommune\nVeikontoret\nVik, 3. mars 2025\nNes, 4. mars 2025\n");
  const Vocabulary words;
  LetterFacts facts;
  Piece all;
  all.span = {0, static_cast<std::uint32_t>(source.text.size() - 1)};
  CHECK(LetterHead(source, words, facts).take_letterhead(all));
  CHECK(facts.sender.text == "Nordal kommune");
  CHECK(facts.place.text == "Vik");
  CHECK(written(facts.date.day) == "2025-03-03");
}
