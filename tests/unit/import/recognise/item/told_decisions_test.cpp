// SPDX-License-Identifier: MIT
/// Decisions, remarks and actions that are told in other words.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"
#include "import/recognise/statements/statements.hpp"

namespace ko::import {
namespace {

ItemFact told_in(const std::string& item) {
  const std::string text =
      "# Minutes of the Parish Council, 4 June 2025\n\n**Present:** Ada Nes (Chairman), Bo Lie, Cy "
      "Moe\n\n**In "
      "attendance:** Di Aas (Clerk)\n\n## 1. Roads\n\n" +
      item + "\n\n## 2. Lights\n\nThey are from the war.\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.md", SourceFormat::markdown, text, none);
  const Vocabulary words;
  const MinutesFacts facts = read_minutes(source, pieces_of(source, words), words);
  REQUIRE(facts.items.size() == 2);
  return facts.items[0];
}

/// The title and the outcome of what a sentence decides; empty where it decides nothing.
std::string decided(const std::string& sentence) {
  const auto decision = decision_in_prose(sentence);
  return decision ? decision->title + " (" + decision->outcome + ')' : std::string();
}

TEST_CASE("What is resolved is told in capitals, or by a body that beslöt") {
  CHECK(decided("RESOLVED: no objection.") == "No objection (adopted)");
  CHECK(decided("RESOLVED: to object to it.") == "Object to it (adopted)");
  CHECK(decided("Resolved: no objection.").empty());
  CHECK(decided("The Trustees APPROVED the accounts.") == "The Trustees APPROVED the accounts (approved)");
  CHECK(decided("The Board unanimously ADOPTED the plan.") ==
        "The Board unanimously ADOPTED the plan (adopted)");
  CHECK(decided("The Trustees approved the accounts.").empty());
  CHECK(decided("The County APPROVED the accounts.").empty());
  CHECK(decided("Styrelsen beslöt enhälligt att höja hyran.") == "Höja hyran (adopted)");
  CHECK(decided("Mötet beslöt att höja hyran.") == "Höja hyran (adopted)");
  CHECK(decided("Föreningsstämman beslutade att höja hyran.") == "Höja hyran (adopted)");
  CHECK(decided("Länsstyrelsen i Dal beslöt i mars att höja hyran.").empty());
}

TEST_CASE("An application is refused however long it is told") {
  CHECK(outcome_of("Søknaden om fritak fra eiendomsskatt for gnr. 14 bnr. 3 avslås.") == "rejected");
  CHECK(outcome_of("Søknaden om fritak for skatt innvilges, og klagen avslås.") == "adopted");
  CHECK(outcome_of("Søknaden om fritak for skatt avslås ikke.") == "adopted");
  CHECK(outcome_of("Nes, som eier huset og har søkt om fritak for skatt i år, avslås.") == "adopted");
}

TEST_CASE("A resolution with its votes is moved, voted on and decided in one sentence") {
  const ItemFact item = told_in(
      "It was proposed by Ada Nes, seconded by Bo Lie and RESOLVED by 4 votes to 1 to accept the quotation.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].text == "accept the quotation");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].in_favour.count == 4);
  CHECK(item.votes[0].against.count == 1);
  CHECK(item.votes[0].outcome == "adopted");
  CHECK(item.votes[0].on == "p1");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].title == "Accept the quotation");
}

TEST_CASE("A statement that is adopted stands below the sentence that says so, and nothing else does") {
  const ItemFact item =
      told_in("Styret vedtok enstemmig følgende uttalelse:\n\n> Veien må stenges.\n\nDet var stille.");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].title == "Veien må stenges");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].is_unanimous);
  REQUIRE(item.points.size() == 1);
  CHECK(item.points[0].text == "Det var stille.");
  CHECK(told_in("Styret vedtok følgende uttalelse:\n\nVeien må stenges.").votes.empty());
  CHECK(told_in("Styret leste følgende uttalelse:\n\nVeien må stenges.").decisions.empty());
}

TEST_CASE("Below a word for decisions may be told who moved what, and who would not join in") {
  const ItemFact moved = told_in(
      "**Innstilling:**\n\nVejen åbnes.\n\n**Beslutning**\n\nBo Lie (F) stillede ændringsforslag om, at "
      "vejen "
      "lukkes.\n\nÆndringsforslaget bortfaldt hermed.\n\nIndstillingen blev godkendt med 7 stemmer for og 1 "
      "imod.");
  REQUIRE(moved.proposals.size() == 2);
  CHECK(moved.proposals[1].by == std::vector<std::string>{"Bo Lie"});
  CHECK(moved.proposals[1].kind == "amendment");
  CHECK(moved.proposals[1].text == "at vejen lukkes");
  REQUIRE(moved.decisions.size() == 1);
  CHECK(moved.decisions[0].title == "Vejen åbnes");

  const ItemFact joined =
      told_in("**Beslutning**\n\nGodkendt som indstillet.\n\nBo Lie (F) kunne ikke tiltræde beslutningen.");
  REQUIRE(joined.decisions.size() == 1);
  CHECK(joined.decisions[0].title == "Godkendt som indstillet");
  REQUIRE(joined.remarks.size() == 1);
  CHECK(joined.remarks[0].by == std::vector<std::string>{"Bo Lie"});
  CHECK(told_in("**Beslutning**\n\nGodkendt.\n\nMange kunne ikke tiltræde beslutningen.").remarks.empty());
  CHECK(told_in("**Beslutning**\n\nBo Lie (F) kunne ikke tiltræde beslutningen.").remarks.empty());
  CHECK(told_in("**Beslutning**\n\nGodkendt.\n\nBo Lie (F) kunne ikke tiltræde det. Det er dyrt.")
            .remarks.empty());
}

TEST_CASE("What is said to be noted and granted at once was adopted") {
  const std::string all = "**Innstilling:**\n\nat regnskabet tages til efterretning";
  CHECK(told_in(all + ".\n\n**Beslutning**\n\nGodkendt som indstillet.").decisions.at(0).outcome == "noted");
  CHECK(told_in(all + ", og at der gives et tilskud.\n\n**Beslutning**\n\nGodkendt som indstillet.")
            .decisions.at(0)
            .outcome == "adopted");
}

/// `Ada Nes, Bo Lie: write to them`
std::string action(const std::string& text) {
  const ItemFact item = told_in(text);
  if (item.actions.empty()) return {};
  std::string all;
  for (const std::string& who : item.actions[0].who) all += (all.empty() ? "" : ", ") + who;
  return all + ": " + item.actions[0].what;
}

TEST_CASE("Who is to act may be told by initials, by an office or by a sign") {
  CHECK(action("ACTION: AN to write to them.") == "Ada Nes: write to them");
  CHECK(action("ACTION: AN and BL to write to them.") == "Ada Nes, Bo Lie: write to them");
  CHECK(action("ACTION: AN: write to them.") == "Ada Nes: write to them");
  CHECK(action("ACTION: Clerk to write to them.") == "Di Aas: write to them");
  CHECK(action("@Ada: write to them") == "Ada: write to them");
  // Nobody or not all can be told.
  CHECK(action("ACTION: XY to write to them.").find("Nes") == std::string::npos);
  CHECK(action("ACTION: AN and XY to write to them.").find("Ada Nes") == std::string::npos);
  CHECK(action("ACTION: Treasurer to write to them.").find("Aas") == std::string::npos);
  CHECK(action("@Eva: write to them").empty());
}

TEST_CASE("A day without a year in a table of actions is the first from the meeting on") {
  const auto due = [](const std::string& day) {
    const ItemFact item = told_in("| What | Who | When |\n|---|---|---|\n| Write | Ada Nes | " + day + " |");
    REQUIRE(item.actions.size() == 1);
    return item.actions[0].due ? to_string(*item.actions[0].due) : std::string("none");
  };
  CHECK(due("13.6.") == "2025-06-13");
  CHECK(due("4.6") == "2025-06-04");
  CHECK(due("3.6.") == "2026-06-03");
  CHECK(due("31.6.") == "none");
  CHECK(due("0.6.") == "none");
  CHECK(due("1.13.") == "none");
  CHECK(due("1.0.") == "none");
  CHECK(due("soon") == "none");
}

TEST_CASE("A special order that is tabled is put off") {
  const ItemFact item = told_in("Special Order 6B, Adopt the policy, was tabled.");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].outcome == "postponed");
  CHECK(told_in("The policy of last year was tabled.").decisions.empty());
}

TEST_CASE("A board's proposal to the council is what it recommends") {
  const ItemFact item = told_in("**Kommunstyrelsens förslag till kommunfullmäktige**\n\nRapporten godkänns.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].body == "Kommunstyrelsen");
  CHECK(item.proposals[0].kind == "recommendation");
  CHECK(item.proposals[0].text == "Rapporten godkänns.");
  CHECK(told_in("**Pappas förslag till middag**\n\nFisken godkänns.").proposals.empty());
}

TEST_CASE("What was carried at once stands before who moved it") {
  const ItemFact item =
      told_in("Adoption of the plan was proposed by Ada Nes, seconded by Bo Lie and carried unanimously.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].text == "Adoption of the plan");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].is_unanimous);
  CHECK(item.votes[0].outcome == "adopted");
  // What was moved is not told: nothing of it is a proposal.
  CHECK(told_in("It was proposed by Ada Nes, seconded by Bo Lie and carried unanimously.").proposals.empty());
  CHECK(told_in("Adoption of the plan was proposed by Ada Nes, seconded by Bo Lie and lost.").votes.empty());
}

TEST_CASE("What an item is about is not what somebody moved to refuse, nor an amendment that is not told") {
  const std::string moved = "Motion by Ada Nes, seconded by Bo Lie, to mend the road.\n\n";
  CHECK(told_in(moved + "The motion was carried by 16 votes to 5.").votes.at(0).on == "p1");
  CHECK(told_in(moved + "The amendment was lost by 6 votes to 15.").votes.at(0).on.empty());
  CHECK(told_in(moved + "An amendment to widen it was lost by 6 votes to 15.").votes.at(0).on.empty());
  CHECK(told_in("Ada Nes yrkade avslag.\n\nMotionen avslogs med 14 röster mot 9.").votes.at(0).on.empty());
  CHECK(told_in("Ada Nes yrkade bifall.\n\nMotionen avslogs med 14 röster mot 9.").votes.at(0).on == "p1");
}

TEST_CASE("Danes count votes mod others, and a day in parentheses leaves none behind") {
  const ItemFact item =
      told_in("Ada Nes foreslog, at vejen lukkes. Forslaget blev vedtaget med 3 stemmer mod 1.");
  CHECK(item.proposals.at(0).text == "at vejen lukkes");
  CHECK(item.votes.at(0).in_favour.count == 3);
  CHECK(item.votes.at(0).against.count == 1);
  CHECK(action("ACTION: Ada Nes: write to them (due 2026-01-20)") == "Ada Nes: write to them");
  CHECK(action("ACTION: Ada Nes: write to them (soon)") == "Ada Nes: write to them (soon)");
}

TEST_CASE("Somebody may move an amount") {
  CHECK(told_in("Ada Nes föreslog 4 000 euro.").proposals.at(0).text == "4 000 euro");
  CHECK(told_in("Ada Nes foreslo kr 4 000.").proposals.at(0).text == "kr 4 000");
  CHECK(told_in("Ada Nes foreslo 4 kandidater.").proposals.empty());
  CHECK(told_in("Styret foreslo kr 4 000.").proposals.empty());
}

TEST_CASE("What the body itself beslutade is decided, and what another did is not") {
  const auto of_body = [](const std::string& sentence, const std::string& body) {
    const auto decision = decision_of_body(sentence, body);
    return decision ? decision->title + " (" + decision->outcome + ')' : std::string();
  };
  CHECK(of_body("Kyrkorådet beslutade att anta anbudet.", "Kyrkorådet") == "Anta anbudet (adopted)");
  CHECK(of_body("Nämnden beslutar enhälligt att ärendet bordläggs.", "Barn- och ungdomsnämnden") ==
        "Ärendet bordläggs (postponed)");
  CHECK(of_body("Menighetsrådet vedtok å selge huset.", "Dal menighetsråd") == "Selge huset (adopted)");
  CHECK(of_body("Arbetsutskottet beslutar att vänta.", "Kommunstyrelsens arbetsutskott") ==
        "Vänta (adopted)");
  CHECK(of_body("Huset vedtok å vente.", "Dal menighetsråd").empty());
  CHECK(of_body("Kommunstyrelsen beslutade att avslå begäran.", "Barn- och ungdomsnämnden").empty());
  CHECK(of_body("Kyrkorådet beslutade i mars att anta anbudet.", "Kyrkorådet").empty());
  CHECK(of_body("Rådet vedtok å vente.", "").empty());
}

}  // namespace
}  // namespace ko::import
