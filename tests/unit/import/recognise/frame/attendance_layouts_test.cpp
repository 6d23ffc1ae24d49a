// SPDX-License-Identifier: MIT
/// The ways in which minutes list who was there.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

struct Listed {
  MinutesFacts facts;
  std::string unplaced = {};
};

Listed listed_in(SourceFormat format, const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes", format, text, none);
  const Vocabulary words(Habits(), language_of(text));
  const std::vector<Piece> pieces = pieces_of(source, words);
  Listed listed = {.facts = read_minutes(source, pieces, words)};
  for (const Unplaced& each : unplaced_sentences(source, pieces, listed.facts.placed))
    listed.unplaced += (listed.unplaced.empty() ? "" : "; ") + each.text;
  return listed;
}

const std::string matters = "\n\n## Sak 1/25 Veier\n\nVedtak: Ja.\n\n## Sak 2/25 Skolen\n\nVedtak: Nei.\n";

/// `Ada Nes (leader, of Dal, for Bo Lie, 18:20-, -20:00, remote, unclear); -Cy Moe`
std::string people_in(const MinutesFacts& facts) {
  std::string all;
  for (const AttendeeFact& each : facts.attendees) {
    std::string more;
    const auto add = [&](const std::string& part) { more += (more.empty() ? "" : ", ") + part; };
    if (!each.role.empty()) add(each.role);
    if (!each.party.empty()) add("party " + each.party);
    if (!each.organisation.empty()) add("of " + each.organisation);
    if (!each.instead_of.empty()) add("for " + each.instead_of);
    if (!each.arrived.empty()) add(each.arrived + "-");
    if (!each.left.empty()) add("-" + each.left);
    if (each.is_remote) add("remote");
    if (each.keeps_minutes) add("keeps");
    if (!each.unclear.empty()) add("? " + each.unclear);
    all += (all.empty() ? "" : "; ");
    if (each.attendance == Attendance::absent) all += '-';
    if (each.attendance == Attendance::administration) all += '+';
    if (each.attendance == Attendance::guest) all += '*';
    all += each.name + (more.empty() ? "" : " (" + more + ")");
  }
  return all;
}

std::string people_of(const std::string& head) {
  return people_in(listed_in(SourceFormat::markdown, "# Referat 4. mars 2025\n\n" + head + matters).facts);
}

TEST_CASE("A table that says of each whether they came is one of who was there") {
  const std::string head = "| Navn | Representerer | Til stede |\n|---|---|---|\n";
  CHECK(people_of(head + "| Ada Nes | FAU, leder | ja |\n| Bo Lie | Elevrådet | nei |\n") ==
        "Ada Nes (leader, of FAU); -Bo Lie (of Elevrådet)");
  CHECK(people_of(head + "| Ada Nes | Rektor | ja, fra 17.45 |\n| Bo Lie | SV | x |\n") ==
        "Ada Nes (Rektor, 17:45-); Bo Lie (party SV)");
  CHECK(people_of(head + "| Ada Nes | Foreldrenes representant | ja |\n| Bo Lie | andre | forfall |\n") ==
        "Ada Nes (Foreldrenes representant); -Bo Lie");
  // What says neither leaves it open, and the row without a place.
  const Listed open =
      listed_in(SourceFormat::markdown, "# Referat 4. mars 2025\n\n" + head +
                                            "| Ada Nes | FAU | ja |\n| Bo Lie | FAU | kanskje |\n" + matters);
  CHECK(people_in(open.facts) == "Ada Nes (of FAU)");
  CHECK(open.unplaced == "Bo Lie FAU kanskje");
  // Without such a column it is a table of people of whom nobody knows whether they came.
  CHECK(people_of("| Navn | Representerer |\n|---|---|\n| Ada Nes | FAU |\n") == "");
}

TEST_CASE("A field without a colon has its names in the column beside it, one a line") {
  const std::string head =
      "Dals kommun                         SAMMANTRÄDESPROTOKOLL                    1 (6)\n"
      "Kommunfullmäktige                   Sammanträdesdatum\n"
      "                                    2025-09-29\n\n";
  const std::string people =
      "Beslutande             Ada Nes (S), ordförande\n"
      "                       Bo Lie (M), 1:e vice ordförande\n"
      "                       Cy Moe (C), §§ 84–88\n\n";
  const std::string below =
      "Justerare              Bo Lie\n\n§ 1 Budget\nBeslut\nJa.\n\n§ 2 Skola\nBeslut\nNej.\n";
  const Listed listed = listed_in(SourceFormat::text, head + people + below);
  CHECK(people_in(listed.facts) ==
        "Ada Nes (leader, party S); Bo Lie (deputy_leader, party M); Cy Moe (party C, ? §§ 84–88)");
  REQUIRE(listed.facts.approvers.size() == 1);
  CHECK(listed.facts.approvers[0].text == "Bo Lie");
  CHECK(listed.facts.body.text == "Kommunfullmäktige");
  REQUIRE(listed.facts.start.day);
  CHECK(listed.facts.questions.size() == 1);
  // Below another word the column is nobody's.
  const std::string other =
      "Bilagor                Ada Nes (S), ordförande\n                       Bo Lie (M)\n\n";
  CHECK(people_in(listed_in(SourceFormat::text, head + other + below).facts).empty());
}

TEST_CASE("Each line of a list may say more of its person, and names nobody else then") {
  CHECK(
      people_of("**Til stede:**  \nAda Nes (leder), Dal menighet  \nBo Lie, Vik menighet (kom kl. 18.20)") ==
      "Ada Nes (leader, of Dal menighet); Bo Lie (of Vik menighet, 18:20-)");
  CHECK(people_of("**Til stede:**  \nAda Nes, Bo Lie (kom kl. 18.20),  \nCy Moe, Di Ruud") ==
        "Ada Nes; Bo Lie (18:20-); Cy Moe; Di Ruud");
}

TEST_CASE("What stands behind a comma between semicolons is of who stands before it") {
  CHECK(people_of("Present: Ada Nes, President; Bo Lie (arrived 6:41 p.m.); Cy Moe, Superintendent") ==
        "Ada Nes (leader); Bo Lie (18:41-); Cy Moe (Superintendent)");
  CHECK(people_of("Present: Ada Nes, Bo Lie; Cy Moe") == "Ada Nes; Bo Lie; Cy Moe");
  CHECK(people_of("Present: Ada Nes; Bo Lie") == "Ada Nes; Bo Lie");
}

TEST_CASE("When somebody came or went stands behind a comma or a dash as well") {
  const auto lines = [](const std::string& line) {
    return people_of("Närvarande:\n\n" + line + "\n\nBo Lie");
  };
  CHECK(lines("Ada Nes, anlände kl. 16.50") == "Ada Nes (16:50-); Bo Lie");
  CHECK(lines("Ada Nes, lämnade mötet kl. 17.10") == "Ada Nes (-17:10); Bo Lie");
  CHECK(lines("Ada Nes - joined at 21:11") == "Ada Nes (21:11-); Bo Lie");
  CHECK(lines("Ada Nes, suppleant för Cy Moe") == "Ada Nes (for Cy Moe); Bo Lie");
  CHECK(lines("Ada Nes - vid dörren") == "Bo Lie");
  // A group before a colon, which stands in no time of day.
  CHECK(lines("Gäster från Vik: Cy Moe (C)") ==
        "Cy Moe (party C, of Gäster från Vik); Bo Lie (of Gäster från Vik)");
}

TEST_CASE("What is told beside a name is no role where it is a clause or of one item") {
  CHECK(people_of("Til stede: Ada Nes (på distans), Bo Lie (deltog inte i mötet), Cy Moe (ikke sak 12)") ==
        "Ada Nes (remote); Bo Lie (? deltog inte i mötet); Cy Moe (? ikke sak 12)");
  CHECK(people_of("Til stede: Ada Nes (biskopens representant), Bo Lie (til sammen tre)") ==
        "Ada Nes (biskopens representant); Bo Lie");
}

TEST_CASE("A list of substitutes says in whose place somebody came who is listed already") {
  CHECK(people_of("Til stede: Ada Nes, Bo Lie\n\nVararepresentanter: Bo Lie (for Cy Moe)") ==
        "Ada Nes; Bo Lie (for Cy Moe)");
  CHECK(
      people_of("Til stede: Ada Nes, Bo Lie (vara for Di Ruud)\n\nVararepresentanter: Bo Lie (for Cy Moe)") ==
      "Ada Nes; Bo Lie (for Di Ruud)");
}

TEST_CASE("Who is listed as there and as not there is neither") {
  CHECK(people_of("Til stede: Ada Nes, Bo Lie\n\nForfall: Ada Nes") == "Bo Lie");
}

TEST_CASE("An office of what others are there for is nobody") {
  const std::string present = "**Deltakere:**\n\nDal: Ada Nes (leder), Bo Lie\n\n";
  const Listed listed =
      listed_in(SourceFormat::markdown, "# Referat 4. mars 2025\n\n" + present +
                                            "**Forfall:** Cy Moe, kommunedirektør Dal" + matters);
  CHECK(people_in(listed.facts) == "Ada Nes (leader, of Dal); Bo Lie (of Dal); -Cy Moe");
  CHECK(listed.facts.questions.size() == 1);
  CHECK(people_of(present + "**Forfall:** Cy Moe, kommunedirektør Vik") ==
        "Ada Nes (leader, of Dal); Bo Lie (of Dal); -Cy Moe; -Vik");
}

TEST_CASE("The roll that an item calls is of who was there, where nothing above it is") {
  const std::string items =
      "## 1. Call to order\n\nThe Chair called the meeting to order at 6:30 p.m. in the Village "
      "Hall.\n\n## 2. Roll call\n\nPresent: Ada Nes, Bo Lie\n\nAbsent: Cy Moe\n\n## 3. Roads\n\nThey "
      "are bad.\n";
  const MinutesFacts called = listed_in(SourceFormat::markdown, "# Minutes 4 March 2025\n\n" + items).facts;
  CHECK(people_in(called) == "Ada Nes; Bo Lie; -Cy Moe");
  REQUIRE(called.items.size() == 3);
  CHECK(called.items[1].points.empty());
  CHECK(called.start.time == "18:30");
  CHECK(called.place.text == "Village Hall");
  const MinutesFacts known =
      listed_in(SourceFormat::markdown, "# Minutes 4 March 2025\n\nPresent: Di Ruud\n\n" + items).facts;
  CHECK(people_in(known) == "Di Ruud");
  CHECK(known.items[1].points.size() == 2);
  const MinutesFacts nobody =
      listed_in(SourceFormat::markdown,
                "# Minutes 4 March 2025\n\n## 1. Roll call\n\nIt was called.\n\n## 2. Roads\n\nBad.\n")
          .facts;
  CHECK(nobody.items[0].points.size() == 1);
}

TEST_CASE("Who leads the meeting is told with an office before and a place behind, and of two nobody is") {
  const auto chair = [](const std::string& line) {
    return listed_in(SourceFormat::markdown, "# Referat 4. mars 2025\n\nMøteleder: " + line + matters)
        .facts.chair.text;
  };
  CHECK(chair("Ordfører Ada Nes, Dal") == "Ada Nes");
  CHECK(chair("Daglig leder Ada Nes") == "Ada Nes");
  CHECK(chair("Ada Nes") == "Ada Nes");
  CHECK(chair("Ada Nes, Bo Lie").empty());
  CHECK(chair("Ada Nes og Bo Lie").empty());
}

TEST_CASE("Among lines to sign on stand names, and no table of something else") {
  const std::string begin =
      "# Minutes 4 March 2025\n\nPresent: Ada Nes\n\n## 1. Roads\n\nBad.\n\n## 2. Lights\n\nBad.\n\nSigned: "
      "....\n\n";
  const auto left = [&](const std::string& rows) {
    return listed_in(SourceFormat::markdown, begin + "| a | b | c | d |\n|---|---|---|---|\n" + rows)
        .unplaced;
  };
  CHECK(left("| 5.3 | GT | Send the plan | 13 June |\n").find("Send the plan") != std::string::npos);
  CHECK(left("| Ada Nes | Bo Lie | Cy Moe | Di Ruud |\n").find("Cy Moe") == std::string::npos);
  CHECK(left("| 5.3 | GT | Send the plan | |\n").find("Send the plan") == std::string::npos);
}

TEST_CASE("The names of a table may stand in another column than the first") {
  CHECK(people_of("**Til stede:**\n\n| Kommune | Representant | Stemmevekt |\n|---|---|---|\n| Dal | "
                  "Ordfører Ada Nes "
                  "| 45 % |\n| Vik | (ikke møtt) | 10 % |\n") == "Ada Nes (of Dal)");
  CHECK(people_of("| | Navn | Verv | Til stede |\n|---|---|---|---|\n| A | Ada Nes | Leder | X |\n| B | Bo "
                  "Lie | Medlem | "
                  "|\n") == "Ada Nes (leader)");
}

TEST_CASE("Of a list with ticks those with one came, and the others below them did not") {
  CHECK(people_of(
            "## Til stede\n\nStyrets medlemmer:\n\n- [x] Ada Nes (@ada) – referent\n- [ ] Bo Lie (@bo)\n") ==
        "Ada Nes (secretary, keeps); -Bo Lie (member)");
  // Nobody ticked anything: it is only who they are.
  CHECK(people_of("## Til stede\n\n- [ ] Ada Nes\n- [ ] Bo Lie\n").empty());
}

TEST_CASE("What goes on behind parentheses is of the same person, and initials are no group") {
  CHECK(people_of("**Present:** Ada Nes (AN) – Chair") == "Ada Nes (leader)");
  CHECK(people_of("**Present:** Ada Nes (AN) from 6.25 pm") == "Ada Nes (18:25-)");
  CHECK(people_of("**Present:** Ada Nes (AN) by telephone") == "Ada Nes (remote)");
  CHECK(people_of("**Apologies:** Ada Nes (AN); Øyvind Lie (ØL)") == "-Ada Nes; -Øyvind Lie");
  CHECK(people_of("**Present:** Ada Nes (Head of Roads), Bo Lie (director of finance)") ==
        "Ada Nes (Head of Roads); Bo Lie (director of finance)");
  // What somebody did later makes nobody absent.
  CHECK(
      people_of(
          "**Til stede:** Ada Nes, Bo Lie\n\n**Fraværende:** Cy Moe\n\nBo Lie (V) forlod mødet kl. 20.15.") ==
      "Ada Nes; Bo Lie (-20:15); -Cy Moe");
}

TEST_CASE("A line of a column of people that tells of something else leaves the others as they are") {
  const Listed listed =
      listed_in(SourceFormat::markdown,
                "# Referat 4. mars 2025\n\n**Til stede:**  \nAda Nes, leder  \nBo Lie, nestleder  \nCy "
                "Moe  \nTre tilhørere uten navn" +
                    matters);
  CHECK(people_in(listed.facts) == "Ada Nes (leader); Bo Lie (deputy_leader); Cy Moe");
  CHECK(listed.unplaced == "Tre tilhørere uten navn");
}

TEST_CASE("Who came from elsewhere is none of those whose meeting it is, whatever they lead") {
  CHECK(people_of("**Til stede:** Ada Nes\n\nFra styret: Styreleder Bo Lie\n") == "Ada Nes; *Bo Lie");
  CHECK(people_of("**Fra administrasjonen:** sekretær Ada Nes\n\nRevisor: Bo Lie, Dal Revisjon\n") ==
        "+Ada Nes (sekretær); *Bo Lie (of Dal Revisjon)");
  CHECK(people_of("**Andre:** Ada Nes, Bo Lie fra elevrådet") == "*Ada Nes; *Bo Lie (fra elevrådet)");
}

TEST_CASE("One word alone below whole names is the heading of something else") {
  CHECK(people_of("**Fraværende:** Ada Nes\n\nOversikt\n") == "-Ada Nes");
  CHECK(people_of("**Fraværende:** Ada Nes (suppleant Bo Lie deltog)\n") == "-Ada Nes");
}

TEST_CASE("Who is away may be told below those who came, and why somebody is ill is nobody's business") {
  CHECK(people_of("**Til stede:** Ada Nes, Bo Lie  \nAfbud fra Cy Moe") == "Ada Nes; Bo Lie; -Cy Moe");
  CHECK(people_of("**Apologies:** Ada Nes (unwell), Bo Lie (Deputy Town Mayor)") ==
        "-Ada Nes; -Bo Lie (deputy_leader)");
  CHECK(people_of("**Beslutande:** Ada Nes\n\n**Förhinder:** Bo Lie\n\n**Adjungerade:** Cy Moe") ==
        "Ada Nes; -Bo Lie; *Cy Moe");
}

TEST_CASE("Who left the room and returned was there until the end") {
  const std::string people =
      "# Minutes, 4 March 2025\n\n**Present:** Ada Nes, Bo Lie\n\n## 1. Roads\n\nAda Nes left the room "
      "at 7.40 pm. The road is bad.";
  const std::string rest = "\n\n## 2. Lights\n\nThey are old.\n";
  CHECK(people_in(listed_in(SourceFormat::markdown, people + rest).facts) == "Ada Nes (-19:40); Bo Lie");
  CHECK(people_in(listed_in(SourceFormat::markdown, people + " Ada Nes returned." + rest).facts) ==
        "Ada Nes; Bo Lie");
}

TEST_CASE("Who leads others is called by the last name alone, and directors are no part of names") {
  CHECK(people_of("**Directors Present:** President Nes, Vice President Lie, Directors Moe and Aas") ==
        "Nes (leader); Lie (deputy_leader); Moe; Aas");
  CHECK(people_of("**Staff Present:** General Manager Ada Nes, District Counsel B. Lie") ==
        "+Ada Nes (General Manager); +B. Lie (District Counsel)");
}

TEST_CASE("Who is away, and who came instead, may be told in two sentences") {
  const MinutesFacts facts =
      listed_in(SourceFormat::markdown,
                "# Referat 4. mars 2025\n\n**Forfall:** Ada Nes (H). Vara Bo Lie møtte." + matters)
          .facts;
  REQUIRE(facts.attendees.size() == 1);
  CHECK(facts.attendees[0].name == "Ada Nes");
  CHECK(facts.attendees[0].substitute == "Bo Lie");
  // A heading of what people are is no organisation.
  CHECK(people_of("**Present:**\n\nCounty Councillors: A Nes, B Lie\n") == "A Nes; B Lie");
  CHECK(people_of("**Guests:** Ada Nes (Cabinet Member for Roads)") == "*Ada Nes (Cabinet Member for Roads)");
}

TEST_CASE(
    "Those who could not come did not, in whatever words, and from where somebody is names no organisation") {
  CHECK(people_of("**Present:** Ada Nes\n\nSorry couldn't make it: Bo Lie, Cy Moe\n") ==
        "Ada Nes; -Bo Lie; -Cy Moe");
  CHECK(people_of("**Til stede:**\n\nFra foreldrene: Ada Nes (leder), Bo Lie\n\nFra elevrådet: Cy Moe\n") ==
        "Ada Nes (leader); Bo Lie; Cy Moe");
}

TEST_CASE("A field below officials that stood on one line is of them where it tells of people") {
  const std::string officials = "**Fra administrasjonen:** rådgiver Ada Nes\n\n";
  CHECK(people_of(officials + "Synfaring før møtet: Nes Brygge\n") == "+Ada Nes (rådgiver)");
  CHECK(people_of(officials + "Rådgivere: Bo Lie\n") == "+Ada Nes (rådgiver); +Bo Lie");
  CHECK(people_of("**Til stede:** Ada Nes\n\nDal: Cy Moe (AP)\n") == "Ada Nes; Cy Moe (party AP, of Dal)");
}

TEST_CASE("By whom a school's governors were chosen is what they are, and heads of columns are nobody") {
  CHECK(people_of("**Present:** Miss T Lane (Staff), Fr J Nes (ex officio)") ==
        "T Lane (Staff); J Nes (ex officio)");
  CHECK(people_of("**Apologies:** Mr A Nes (accepted)\n\nITEM\n") == "-A Nes");
}

TEST_CASE("Lists of people side by side are of those whom the word above each says") {
  const Listed listed = listed_in(SourceFormat::text,
                                  "Protokoll\nTirsdag 23.04.2024 kl. 18.00\n\n"
                                  "Medlemmer til stede:           Vararepresentanter:        Forfall:\n"
                                  "Ada Nes, leder                 Odd Lunde                  Marius Tveit\n"
                                  "Bo Lie                                                    Gro Aasen\n"
                                  "Cy Moe\n\nSak 1/24 Regnskap\nGodkjent.\n");
  CHECK(people_in(listed.facts) ==
        "Ada Nes (leader); Odd Lunde (deputy); -Marius Tveit; Bo Lie; -Gro Aasen; Cy Moe");
  for (const AttendeeFact& each : listed.facts.attendees) CHECK(each.group.empty());
}

TEST_CASE("An office of several words is no role, and for which items somebody is there is no part of one") {
  CHECK(people_of("Til stede: Ada Nes (Deputy Town Clerk), Bo Lie").find("deputy") == std::string::npos);
  const Listed listed = listed_in(SourceFormat::text,
                                  "MØTEPROTOKOLL\n\nDato: 4. mars 2025\n\nTil stede: Ada Nes, Bo Lie\n\n"
                                  "Fra administrasjonen møtte:\n"
                                  "Navn                        Stilling\n"
                                  "Cy Moe                      Økonomisjef (under sak 18/24)\n"
                                  "Di Ruud                     Ordfører (fungerende)\n\n"
                                  "PS 1/25 Veier\n\nVedtak:\nJa.\n");
  CHECK(people_in(listed.facts) ==
        "Ada Nes; Bo Lie; +Cy Moe (Økonomisjef); +Di Ruud (Ordfører (fungerende))");
}

}  // namespace
}  // namespace ko::import
