// SPDX-License-Identifier: MIT
#include "import/recognise/letter/addresses.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/import/recognise/letter/letters.hpp"

namespace {

using namespace ko;
using namespace ko::import;
using namespace ko::test;

/// `Nes vel (Ada Nes) <Torget 1>`: name, care of whom, address; `; ` between them.
std::string in_words(const LetterFacts& facts) {
  std::string all;
  for (const RecipientFact& each : facts.recipients) {
    std::string words = each.name;
    const auto add = [&](const std::string& more) { words += (words.empty() ? "" : " ") + more; };
    if (!each.care_of.empty()) add('(' + each.care_of + ')');
    if (!each.address.empty()) add('<' + each.address + '>');
    all += (all.empty() ? "" : "; ") + words;
  }
  return all;
}

std::string all_of(const SourceText& source) {
  return in_words(read_letter(source, pieces_of(source, Vocabulary()), Vocabulary()));
}

std::string all_of(const std::string& text) {
  return all_of(source_of(text));
}

struct Listing {
  std::string text;
  std::string recipients;
};

}  // namespace

TEST_CASE("Organisations between commas are recipients each, and an address is none") {
  CHECK(listed(letter_of("Til: Nes kommune, Vik idrettslag og Nes museum\n").recipients) ==
        "Nes kommune; Vik idrettslag; Nes museum");
  const LetterFacts facts = letter_of("Til: Nes kommune, Torget 1, 3991 NES\n");
  CHECK(listed(facts.recipients) == "Nes kommune");
  CHECK(facts.recipients[0].address == "Torget 1, 3991 NES");
}

TEST_CASE("A list of recipients ends where prose, annexes or the foot of the paper begin") {
  const LetterFacts facts = letter_of(
      "Mottakere:\nNes kommune\nVik kommune\n\nVi viser til møtet. Her følger saken, som er lang.\n\n"
      "Kopi til:\nArkivet\n\nVedlegg:\nKart over veien\n\nPostadresse: Boks 1\n");
  CHECK(listed(facts.recipients) == "Nes kommune; Vik kommune");
  CHECK(listed(facts.copies) == "Arkivet");
}

TEST_CASE("Where no list is, the letter went to whose address stands on the first page") {
  const LetterFacts facts = letter_of(
      "Solvik kommune\n\nNordre vel\nv/ Ada Nes\nLyngveien 4\n3880 SOLVIK\n\nVår ref.: "
      "2025/3-1\n\nTilskudd\n\n"
      "Saken er avgjort.\n");
  REQUIRE(listed(facts.recipients) == "Nordre vel");
  CHECK(facts.recipients[0].address == "v/ Ada Nes, Lyngveien 4, 3880 SOLVIK");
  const LetterFacts english = letter_of(
      "Easton Parish Council\n\nHarriet Moe\nHead of Planning\n\nOur ref: EP/12\n\nDear Ms Moe\n\nThe "
      "plan\n");
  REQUIRE(listed(english.recipients) == "Harriet Moe");
  CHECK(english.recipients[0].is_person);
}

TEST_CASE("An address behind one that is whole is somebody else's") {
  const LetterFacts facts =
      letter_of("Mottakere:\nNes vel, Torget 1, 3991 NES\nVik lag Vikgata 2, 3992 VIK\n");
  CHECK(listed(facts.recipients) == "Nes vel; ");
  CHECK(facts.recipients[0].address == "Torget 1, 3991 NES");
  CHECK(facts.recipients[1].address == "Vik lag Vikgata 2, 3992 VIK");
}

TEST_CASE("Headers of e-mails have names and addresses") {
  const LetterFacts facts = letter_of(
      "From: Ada Nes <ada@nes.example>\nTo: \"Vik, lag for alle\" <lag@vik.example>, post@nes.example\n\n"
      "Hei!\n\nSaken er avgjort.\n");
  CHECK(facts.sender.text == "Ada Nes");
  CHECK(facts.sender_email == "ada@nes.example");
  CHECK(listed(facts.recipients) == "Vik, lag for alle; ");
  CHECK(facts.recipients[1].email == "post@nes.example");
}

TEST_CASE("A recipient is a line with a name, and lines of its address below") {
  for (const Listing& each : std::vector<Listing>{
           {"Nes vel\nTorget 1\n3991 NES", "Nes vel <Torget 1, 3991 NES>"},
           {"Nes vel\nv/ Ada Nes\nTorget 1\nVik vel", "Nes vel <v/ Ada Nes, Torget 1>; Vik vel"},
           {"Nes vel, Torget 1\nVik vel", "Nes vel <Torget 1>; Vik vel"},
           {"Nes vel,\nVik vel", "Nes vel; Vik vel"},
           {"Nes vel,Torget 1", "Nes vel <Torget 1>"},
           {"Nes vel, c/o Ada Nes, Torget 1, 3991 NES", "Nes vel (Ada Nes) <Torget 1, 3991 NES>"},
           {"Nes vel, c/o Ada Nes,Torget 1", "Nes vel (Ada Nes) <Torget 1>"},
           {"Nes vel, c/o Ada Nes", "Nes vel (Ada Nes)"},
           {"Nes vel\nc/o Ada Nes\n3991 NES", "Nes vel (Ada Nes) <3991 NES>"},
           {"Nes vel\nc/o Ada Nes, Torget 1\n3991 NES", "Nes vel (Ada Nes) <Torget 1, 3991 NES>"},
           // Who has a postal code has no second one.
           {"Nes vel\n3991 NES\n3992 VIK", "Nes vel <3991 NES>; <3992 VIK>"},
           {"Nes vel, 3991 NES\nTorget 1", "Nes vel <3991 NES, Torget 1>"},
           {"Nes vel, Torget 1\n3992 VIK", "Nes vel <Torget 1, 3992 VIK>"},
           {"Nes vel, Torget 1, 3991 NES\nVik vel, Vikgata 2, 3992 VIK",
            "Nes vel <Torget 1, 3991 NES>; Vik vel <Vikgata 2, 3992 VIK>"},
           {"Torget 1, 3991 NES\nVik vel", "Torget 1 <3991 NES>; Vik vel"},
           {"Torget 1\n3991 NES", "Torget 1 <3991 NES>"}})
    CHECK_MESSAGE(
        all_of(source_of("Mottakere:\n\n" + each.text + "\n", SourceFormat::markdown)) == each.recipients,
        each.text);
}

TEST_CASE("Rows of a list have the name first and the address behind it, and may say so above") {
  const auto list = [](const std::string& rows) {
    return all_of(source_of("Mottakere:\n\n" + rows, SourceFormat::markdown));
  };
  CHECK(
      list(
          "| Navn | Adresse | Sted |\n|---|---|---|\n| Nes vel | Torget 1 | 3991 NES |\n| Vik vel | | |\n") ==
      "Nes vel <Torget 1, 3991 NES>; Vik vel");
  CHECK(list("| Mottaker | Kontor |\n|---|---|\n| Nes vel | Adresse |\n") == "Nes vel <Adresse>");
  CHECK(list("| Nes vel | c/o Ada Nes, Torget 1 |\n|---|---|\n| | Torget 2 |\n") ==
        "Nes vel (Ada Nes) <Torget 1>");
}

TEST_CASE("Names between commas are recipients each only where all are organisations without an address") {
  CHECK(all_of("Til: Nes vel, Vik kommune 2\n") == "Nes vel <Vik kommune 2>");
  CHECK(all_of("Til: Nes vel, v/ Vik kommune\n") == "Nes vel <v/ Vik kommune>");
  CHECK(all_of("Til: Nes vel, Nes\n") == "Nes vel <Nes>");
  const SourceText source = source_of("Til: Nes vel og Vik vel\n");
  const LetterFacts facts = read_letter(source, pieces_of(source, Vocabulary()), Vocabulary());
  REQUIRE(facts.recipients.size() == 2);
  CHECK(source.of(facts.recipients[0].span) == "Nes vel");
  CHECK(source.of(facts.recipients[1].span) == "Vik vel");
}

TEST_CASE("A recipient stands where its lines do") {
  const SourceText source = source_of("Mottakere:\n\nNes vel, Torget 1\n3991 NES\nVik vel\n");
  const LetterFacts facts = read_letter(source, pieces_of(source, Vocabulary()), Vocabulary());
  REQUIRE(facts.recipients.size() == 2);
  CHECK(source.of(facts.recipients[0].span) == "Nes vel, Torget 1\n3991 NES");
  CHECK(source.of(facts.recipients[1].span) == "Vik vel");
}

TEST_CASE("Headers of e-mails are names with addresses alone") {
  const auto mail = [](const std::string& header) {
    const SourceText source = source_of(header);
    std::string all;
    for (const RecipientFact& each :
         mail_addresses(source, {0, static_cast<std::uint32_t>(source.text.find_last_not_of('\n') + 1)}))
      all += each.name + '<' + each.email + '>' + std::string(source.of(each.span)) + '\n';
    return all;
  };
  CHECK(mail("Ada Nes <ada@nes.example>, bo@nes.example") ==
        "Ada Nes<ada@nes.example>Ada Nes <ada@nes.example\n<bo@nes.example>bo@nes.example\n");
  CHECK(
      mail("\"Nes, Ada\" <ada@nes.example>; Bo Lie <bo@nes.example>") ==
      "Nes, Ada<ada@nes.example>Nes, Ada\" <ada@nes.example\nBo Lie<bo@nes.example>Bo Lie <bo@nes.example\n");
  CHECK(mail("Ada Nes <ada@nes.example>, og alle andre").empty());
  CHECK(mail("Nes vel").empty());
}

TEST_CASE("Prose, long lines and the foot of the paper are no addresses") {
  for (const std::string text :
       {"Her er saken.", "Her er saken!", "Vi svarer i 2025.", "Saken haster. Les den nå",
        "Svar til oss:", "Telefon 12 34 56 78", "Postadresse Boks 1", "Vedlegg", "Org. 123"})
    CHECK_MESSAGE(is_no_address(text), text);
  for (const std::string text : {"Nes vel", "Torget 1\n3991 NES", "St. Olavs gate 1",
                                 "Dr. Liens vei og plass", "Vel.", "Nes vel v.l.", "Telefonkatalogen"})
    CHECK_FALSE_MESSAGE(is_no_address(text), text);
  const std::string longest = "Nes " + std::string(116, 'v');
  CHECK_FALSE(is_no_address(longest));
  CHECK_FALSE(is_no_address(longest + "\n" + longest));
  CHECK(is_no_address(longest + "v"));
  CHECK(is_no_address("Nes vel\n" + longest + "v"));
}

TEST_CASE("An address on the paper ends with a postal code, and begins below a gap") {
  for (const Listing& each : std::vector<Listing>{
           {"Nes vel\nTorget 1\n3991 NES", "Nes vel <Torget 1, 3991 NES>"},
           {"Vår veg\n\nNes vel\nTorget 1\n3991 NES", "Nes vel <Torget 1, 3991 NES>"},
           // Where even these lines are set apart, all are: seven at most.
           {"Nes vel\n\nTorget 1\n\n3991 NES", "Nes vel <Torget 1, 3991 NES>"},
           {"Aa\nNes vel\nBb\nCc\nDd\nEe\nFf\n3991 NES", "Nes vel <Bb, Cc, Dd, Ee, Ff, 3991 NES>"},
           {"Nes vel\nBb\nCc\nDd\nEe\nFf\n3991 NES", "Nes vel <Bb, Cc, Dd, Ee, Ff, 3991 NES>"},
           {"Nes vel\nN-3991 Nes", "Nes vel <N-3991 Nes>"},
           {"Nes vel\nSE 123 45 Norrby", "Nes vel <SE 123 45 Norrby>"},
           {"Nes vel, 2. etasje\n3991 NES", "Nes vel <2. etasje, 3991 NES>"},
           // No postal code, or nothing above it.
           {"Nes vel\nTorget 1", ""},
           {"Nes vel\n3991 NES, Norge", ""},
           {"3991 NES", ""},
           {"Nes vel\n\n3991 NES\nTorget 1", "Nes vel <3991 NES>"}}) {
    const SourceText source = source_of(each.text + "\n");
    std::vector<Span> placed;
    Piece all;
    all.span = {0, static_cast<std::uint32_t>(source.text.find_last_not_of('\n') + 1)};
    LetterFacts facts;
    facts.recipients = recipient_on_paper(source, {all}, "", placed);
    CHECK_MESSAGE(in_words(facts) == each.recipients, each.text);
    CHECK_MESSAGE(placed.size() == facts.recipients.size(), each.text);
    for (const RecipientFact& found : facts.recipients) {
      CHECK(source.of(found.span) == source.of(placed[0]));
      CHECK(source.of(found.span).starts_with(found.name));
      CHECK(found.address.ends_with(source.of(found.span).substr(source.of(found.span).rfind('\n') + 1)));
    }
  }
}

TEST_CASE("Whom the letter speaks to is a person whose name stands above it") {
  const std::string head = "Ada Nes\n\nHarriet Moe\n\nHead of Planning\n";
  for (const Listing& each : std::vector<Listing>{{"Dear Ms Moe", "Harriet Moe"},
                                                  {"Dear Moe,", "Harriet Moe"},
                                                  {"Dear Cllr. Harriet Moe!", "Harriet Moe"},
                                                  {"Kjære Ada Nes", "Ada Nes"},
                                                  {"Kjære Ada Nes !", "Ada Nes"},
                                                  {"Dear Planning", ""},
                                                  {"Dear Ms Oe", ""},
                                                  {"Dear all", ""},
                                                  {"Moe", ""},
                                                  {"", ""}}) {
    const SourceText source = source_of(head);
    std::vector<Span> placed;
    LetterFacts facts;
    facts.recipients = recipient_on_paper(source, pieces_of(source, Vocabulary()), each.text, placed);
    CHECK_MESSAGE(in_words(facts) == each.recipients, each.text);
    for (const RecipientFact& person : facts.recipients) {
      CHECK(person.is_person);
      CHECK(source.of(person.span) == person.name);
      CHECK(source.of(placed[0]) == person.name);
    }
  }
}

TEST_CASE("Lines of a part of a source are those within it, without blanks around them") {
  const SourceText source = source_of("Nes vel og Vik vel\n\nDal vel\n");
  const auto lines = [&](Span span) {
    std::string all;
    for (const Span line : lines_of(source, span)) all += '[' + std::string(source.of(line)) + ']';
    return all;
  };
  CHECK(lines({0, 7}) == "[Nes vel]");
  CHECK(lines({0, 8}) == "[Nes vel]");
  CHECK(lines({7, 18}) == "[og Vik vel]");
  CHECK(lines({0, 27}) == "[Nes vel og Vik vel][Dal vel]");
  CHECK(lines({4, 4}).empty());
}
