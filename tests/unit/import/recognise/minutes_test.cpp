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

TEST_CASE("An interest declared in another item is a recusal there where somebody leaves for it") {
  const Read minutes = read(R"(# Minutes of the Board meeting held on Monday 10 March 2025

Present: Ada Nes (Chair), Bo Lie, Cy Moe

## 1. Declarations of interest

Bo Lie declared an interest in item 2. Cy Moe declared an interest in item 3.

## 2. The barn

Bo Lie left the meeting for this item.

## 3. The field

Nothing was said.
)");
  const auto& items = minutes.facts.items;
  REQUIRE(items.size() == 3);
  REQUIRE(items[1].recusals.size() == 1);
  CHECK(items[1].recusals[0].name == "Bo Lie");
  CHECK(items[2].recusals.empty());
  REQUIRE(items[0].points.size() == 1);
  CHECK(items[0].points[0].by == "Cy Moe");
  CHECK(minutes.facts.chair.text == "Ada Nes");
}

TEST_CASE("One number over unlike titles is two items; a list that announces items is none") {
  const Read slip = read("## 102 Kveld\n\nVi venter.\n\n## 102 Gjøremål\n\n- [ ] Ada skal ringe\n");
  REQUIRE(slip.facts.items.size() == 2);
  REQUIRE(slip.facts.items[1].actions.size() == 1);
  CHECK(slip.facts.items[1].actions[0].what == "ringe");
  const Read listed =
      read("Sak 1/25 Skolen\n\nSak 2/25 Veien\n\n## Sak 1/25 Skolen\n\nA.\n\n## Sak 2/25 Veien\n\nB.\n");
  CHECK(listed.facts.items.size() == 2);
}

TEST_CASE("The list below a sentence that ends with a colon belongs to what it tells") {
  const Read minutes = read(
      "# Minutes of the Board meeting held on 10 March 2025\n\n## 1. Roof\n\nIt was agreed to do the "
      "following:\n\n- Mend "
      "it\n- Paint it\n\nNobody spoke.\n");
  REQUIRE(minutes.facts.items.size() == 1);
  const ItemFact& item = minutes.facts.items[0];
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].points == std::vector<std::string>{"Mend it", "Paint it"});
  CHECK(item.points.size() == 1);
}

TEST_CASE("A paper that calls to a meeting tells of one that is to come, unless something was decided") {
  const std::string head =
      "MØTEINNKALLING\n\nUtvalg: Veiutvalget\n\nDato: 20.05.2025\n\n## Sak 1/25 Veien\n\n";
  CHECK(read(head).facts.is_notice);
  CHECK_FALSE(read(head + "Vedtak: Veien bygges.\n").facts.is_notice);
}

TEST_CASE("Lots that decided an election are told, and candidates' votes are no vote on a proposal") {
  const Read minutes = read(
      "## Sak 1: Valg av leder\n\nAda Nes og Bo Lie fikk to stemmer hver.\n\nAda Nes ble valgt til leder "
      "etter "
      "loddtrekning.\n");
  REQUIRE(minutes.facts.items.size() == 1);
  const ItemFact& item = minutes.facts.items[0];
  CHECK(item.votes.empty());
  REQUIRE(item.elections.size() == 1);
  REQUIRE(item.elections[0].elected.size() == 1);
  CHECK(item.elections[0].elected[0].is_by_lots);
}

TEST_CASE("Parties that voted are told beside the count they make up") {
  const Read minutes = read(
      "## Sak 1: Skolen\n\nInnstilling: Skolen selges.\n\nInnstillingen ble vedtatt med 5 mot 3 stemmer. AP "
      "(2) og SV (1) "
      "stemte mot.\n");
  const ItemFact& item = minutes.facts.items.at(0);
  REQUIRE(item.votes.size() == 1);
  REQUIRE(item.votes[0].by_party.size() == 2);
  CHECK(item.votes[0].by_party[0].against == 2);
  // Those of another number are of another vote, and left to people.
  const Read other = read(
      "## Sak 1: Skolen\n\nInnstilling: Skolen selges.\n\nInnstillingen ble vedtatt med 5 mot 3 stemmer. AP "
      "(4) og SV (1) "
      "stemte mot.\n");
  CHECK(other.facts.items.at(0).votes.at(0).by_party.empty());
}

TEST_CASE(
    "Notice and agenda without remarks are approved; a line about somebody below is no change of them") {
  const Read minutes = read(
      "# Møte i Veiutvalget 20.05.2025\n\nTil stede: Ada Nes (AP), Bo Lie (H)\n\nMerknader til "
      "innkalling/saksliste: "
      "Ingen\n\nBo Lie (H) ankom kl. 12:55.\n\n## Sak 1/25 Veien\n\nVi venter.\n");
  CHECK(minutes.facts.notice_approved);
  CHECK(minutes.facts.agenda_approved);
  CHECK(minutes.facts.agenda_changes.empty());
  REQUIRE(minutes.facts.attendees.size() == 2);
  CHECK(minutes.facts.attendees[1].arrived == "12:55");
}

TEST_CASE("Who came in whose place, and offices before names") {
  const Read minutes = read(
      "# Møte i Veiutvalget 20.05.2025\n\nTil stede:\n\nAda Nes (AP), leder\n\nCy Moe (H) for Bo Lie "
      "(H)\n\nØvrige "
      "deltagende: Kommunedirektør Eva Ås, rådgiver Finn Dal (referent)\n\n## Sak 1/25 Veien\n\nVi "
      "venter.\n");
  const auto& people = minutes.facts.attendees;
  REQUIRE(people.size() == 4);
  CHECK(people[0].party == "AP");
  CHECK(people[0].role == "leader");
  CHECK(people[1].instead_of == "Bo Lie");
  CHECK(people[1].absent_party == "H");
  CHECK(people[2].attendance == Attendance::administration);
  CHECK(people[2].role == "Kommunedirektør");
  CHECK(minutes.facts.secretary.text == "Finn Dal");
}

TEST_CASE("Who is found eligible sits; who only asked to be judged is asked about") {
  const std::string asked =
      "## Sak 1: Skolen\n\nHabilitetsvurdering:\n\nAda Nes (SP) ba utvalget om å ta en habilitetsvurdering "
      "ved behandling av "
      "saken. ";
  const Read cleared =
      read(asked +
           "Ada Nes (SP) fratrådte møtet under behandling av spørsmålet om habilitet. Ada Nes (SP) ble ikke "
           "vurdert inhabil.\n\nVedtak: Skolen selges.\n");
  REQUIRE(cleared.facts.items.at(0).recusals.size() == 1);
  CHECK(cleared.facts.items[0].recusals[0].outcome == "eligible");
  const Read pronoun =
      read(asked + "Hun ble enstemmig kjent inhabil og fratrådte.\n\nVedtak: Skolen selges.\n");
  REQUIRE(pronoun.facts.items.at(0).recusals.size() == 1);
  CHECK(pronoun.facts.items[0].recusals[0].name == "Ada Nes");
  CHECK(pronoun.facts.items[0].recusals[0].outcome == "disqualified");
  const Read open = read(asked + "\n\nVedtak: Skolen selges.\n");
  CHECK(open.facts.items.at(0).recusals.empty());
  CHECK(open.facts.questions.size() == 1);
}

TEST_CASE("Absence may be told in a sentence") {
  const Read minutes = read(
      "# Møte i Veiutvalget 20.05.2025\n\nTil stede: Ada Nes (AP), Bo Lie (H)\n\nDeltakelse:\n\nEva Ås hadde "
      "meldt "
      "forfall.\n\nFinn Dal (H) møtte ikke.\n\n## Sak 1/25 Veien\n\nVi venter.\n");
  REQUIRE(minutes.facts.attendees.size() == 4);
  CHECK(minutes.facts.attendees[2].name == "Eva Ås");
  CHECK(minutes.facts.attendees[2].attendance == Attendance::absent);
  CHECK(minutes.facts.attendees[3].party == "H");
}

TEST_CASE("Leave that somebody gets at a time is when that person went") {
  const Read minutes = read(
      "# Møte i Veiutvalget 20.05.2025\n\nTil stede: Ada Nes (AP), Bo Lie (H)\n\nAda Nes (AP) fikk permisjon "
      "kl.21.00 og "
      "deltok ikke i sak 2.\n\nBo Lie (H) fikk permisjon i tidsrommet 19.45 - 20.15.\n\n## Sak 1/25 "
      "Veien\n\nVi venter.\n");
  REQUIRE(minutes.facts.attendees.size() == 2);
  CHECK(minutes.facts.attendees[0].left == "21:00");
  // Who was away for a while came back.
  CHECK(minutes.facts.attendees[1].left.empty());
}

TEST_CASE("How long an item takes is no part of its title, whoever stands behind it") {
  const Read minutes = read(
      "**Til stede:** Ada Nes, Bo Lie\n\n## 12 Kaffemaskin (5 min) (Nisse)\n\nVi venter.\n\n## 13 Boden (x "
      "min)\n\nVi venter.\n\n## 14 Taket (10 min) (Ada)\n\nVi venter.\n");
  REQUIRE(minutes.facts.items.size() == 3);
  CHECK(minutes.facts.items[0].title == "Kaffemaskin (Nisse)");
  CHECK(minutes.facts.items[1].title == "Boden");
  CHECK(minutes.facts.items[2].title == "Taket");
  CHECK(minutes.facts.items[2].by == std::vector<std::string>{"Ada"});
}

TEST_CASE("Somebody else who took part from elsewhere is asked about, and is nobody's role") {
  const Read minutes =
      read("**Til stede:** Ada, Bo, Cy (Di remote), Eva (digitalt)\n\n## 12 Boden\n\nVi venter.\n");
  REQUIRE(minutes.facts.attendees.size() == 4);
  CHECK(minutes.facts.attendees[2].role.empty());
  CHECK_FALSE(minutes.facts.attendees[2].is_remote);
  CHECK(minutes.facts.attendees[3].is_remote);
  CHECK(minutes.facts.questions.size() == 1);
}

TEST_CASE("Beside names that have groups, a word that is no function is a group as well") {
  const Read minutes = read(
      "**Til stede:** Ada (Turkom), Bo (Matkom), Cy (bud), Di (dotFEST), Eva (styremedlem), Finn "
      "(sykepleier)\n\n## 12 Boden\n\nVi venter.\n");
  const auto& people = minutes.facts.attendees;
  REQUIRE(people.size() == 6);
  CHECK(people[2].organisation == "bud");
  CHECK(people[3].organisation == "dotFEST");
  CHECK(people[4].role == "member");
  CHECK(people[5].role == "sykepleier");
  const Read alone = read("**Til stede:** Ada (Turkom), Cy (bud)\n\n## 12 Boden\n\nVi venter.\n");
  CHECK(alone.facts.attendees.at(1).organisation.empty());
}

TEST_CASE("What stands behind the agenda at its level, and is no label, was dealt with as well") {
  const Read minutes = read(
      "# Widget Committee Meeting 2025-03-04\n\n## Present\n\n* Ada Nes\n* Bo Lie\n\n## Agenda\n\n### "
      "Announcements\n\n* None.\n\n### widgets/core\n\n* Drop the old widget #12\n  * No objections.\n\n## "
      "Long-term plans\n\n* Ada: a new widget each year.\n\n## Upcoming Meetings\n\n* The calendar has "
      "them.\n");
  REQUIRE(minutes.facts.items.size() == 3);
  CHECK(minutes.facts.items[2].title == "Long-term plans");
  REQUIRE(minutes.facts.items[2].points.size() == 1);
  CHECK(minutes.facts.items[2].points[0].by == "Ada");
}

TEST_CASE("Who won the seats is elected") {
  const Read minutes = read(
      "# Minutes of the Widget Council meeting 4 March 2025\n\n## 25/12 Elections\n\n* The two winners of "
      "the "
      "community positions (Ada and Bo).\n* Winners of prizes (Cy and Di) were thanked.\n");
  REQUIRE(minutes.facts.items.size() == 1);
  REQUIRE(minutes.facts.items[0].elections.size() == 1);
  CHECK(minutes.facts.items[0].elections[0].elected.size() == 2);
}

TEST_CASE("Amounts below what was agreed are of it, with for whom they are") {
  const Read minutes = read(
      "# Minutes of the Board meeting held on 10 March 2025\n\n## 1. Grants\n\nOn the proposal of Councillor "
      "Lie, seconded by Councillor Moe, it was agreed to grant the following:\n\nCouncillor Nes:\n\n€ 1,500 "
      "to the school.\n\n€  650 Hall committee\n\nThe clerk "
      "had nothing to add.\n");
  REQUIRE(minutes.facts.items.size() == 1);
  const ItemFact& item = minutes.facts.items[0];
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].points ==
        std::vector<std::string>{"Councillor Nes:", "€ 1,500 to the school.", "€ 650 Hall committee"});
  CHECK(item.points.size() == 1);
}

TEST_CASE("A vote is on whose proposal is named, and on none where that is not known, or a part of one") {
  const auto voted_on = [](const std::string& sentence) {
    const Read all = read(
        "## PS 1/25 Skolen\n\nInnstilling: Skolen selges.\n\nAda Nes (SV) fremmet på vegne av SV og Sp "
        "følgende forslag:\nSkolen står.\n\nBo Lie (H) fremmet følgende tilleggsforslag:\nTaket "
        "tettes.\n\n**Votering:**\n\n" +
        sentence + "\n");
    const ItemFact& item = all.facts.items.at(0);
    REQUIRE(item.proposals.size() == 3);
    REQUIRE(item.votes.size() == 1);
    return item.votes[0].on;
  };
  CHECK(voted_on("Forslaget fra SV og Sp ble vedtatt med 6 mot 5 stemmer.") == "p2");
  CHECK(voted_on("Forslaget fra SV ble vedtatt med 6 mot 5 stemmer.") == "p2");
  CHECK(voted_on("Nes forslag ble vedtatt med 6 mot 5 stemmer.") == "p2");
  CHECK(voted_on("Ada Nes’ forslag ble vedtatt med 6 mot 5 stemmer.") == "p2");
  CHECK(voted_on("Lies tilleggsforslag fikk 2 stemmer og falt.") == "p3");
  CHECK(voted_on("Innstillingen ble vedtatt med 6 mot 5 stemmer.") == "p1");
  CHECK(voted_on("Forslaget fra SV og H ble vedtatt med 6 mot 5 stemmer.").empty());
  CHECK(voted_on("Moes forslag ble vedtatt med 6 mot 5 stemmer.").empty());
  CHECK(voted_on("Punkt 1: enstemmig vedtatt.").empty());
}

TEST_CASE("What a case is known by in the archive is no title: that stands below it") {
  const Read all = read(
      "**Datum:** 2026-02-18\n\n§ 14 Dnr SN 2026/12\n\nBudget\n\nSaken utgår.\n\n§ 15 Diarienummer\n\nHon "
      "kom.\n");
  REQUIRE(all.facts.items.size() == 2);
  CHECK(all.facts.items[0].title == "Budget");
  CHECK(all.facts.items[0].case_reference == "SN 2026/12");
  CHECK(all.facts.items[1].title == "Diarienummer");
}
