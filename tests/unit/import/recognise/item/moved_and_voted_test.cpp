// SPDX-License-Identifier: MIT
/// What was moved and voted on, as the minutes of councils write it.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"
#include "import/recognise/statements/statements.hpp"

namespace ko::import {
namespace {

ItemFact case_with(const std::string& told) {
  const std::string text = "Til stede: Ada Nes (SV), Bo Lie (H), Cy Moe (FrP)\n\nSak 1/25 Veier\n\n" + told +
                           "\n\nSak 2/25 Skolen\nVedtak: Nei.\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.txt", SourceFormat::text, text, none);
  const MinutesFacts facts = read_minutes(source, pieces_of(source, Vocabulary()), Vocabulary());
  REQUIRE(facts.items.size() == 2);
  return facts.items[0];
}

std::string names_of(const SaidCount& side) {
  std::string all = side.count ? std::to_string(*side.count) : "";
  for (const SaidName& name : side.names) all += " " + name.name;
  return all;
}

TEST_CASE("A proposal may be for parties and moved by somebody") {
  const ItemFact item =
      case_with("Innstilling:\nVeien bygges.\n\nForslag fra H og FrP, fremsatt av Bo Lie:\nVeien selges.");
  REQUIRE(item.proposals.size() == 2);
  CHECK(item.proposals[0].text == "Veien bygges.");
  CHECK(item.proposals[1].by == std::vector<std::string>{"Bo Lie"});
  CHECK(item.proposals[1].parties == std::vector<std::string>{"H", "FrP"});
  CHECK(item.proposals[1].text == "Veien selges.");
  // Where it cannot be told whose it is, it is nothing of what was moved before.
  const ItemFact open = case_with(
      "Innstilling:\nVeien bygges.\n\nForslag fra de som bor der, fremsatt av alle:\nVeien selges.");
  REQUIRE(open.proposals.size() == 1);
  CHECK(open.proposals[0].text == "Veien bygges.");
}

TEST_CASE("A proposal that was withdrawn is, where it is plain whose it was") {
  const std::string moved = "Forslag fra SV, fremsatt av Ada Nes:\nVeien selges.\n\n";
  CHECK(case_with(moved + "Votering:\nForslaget fra SV ble trukket.").proposals[0].is_withdrawn);
  CHECK_FALSE(case_with(moved + "Votering:\nForslaget fra H ble trukket.").proposals[0].is_withdrawn);
  CHECK_FALSE(case_with(moved + "Votering:\nForslaget fra SV ble trukket fram.").proposals[0].is_withdrawn);
}

TEST_CASE("Who voted against is told behind the count in the same line") {
  const ItemFact item = case_with(
      "Forslag fra SV, fremsatt av Ada Nes:\nVeien selges.\n\n"
      "Votering: Forslaget ble vedtatt med 8 mot 2 stemmer. Mot stemte Bo Lie og Cy Moe.");
  REQUIRE(item.votes.size() == 1);
  CHECK(names_of(item.votes[0].in_favour) == "8");
  CHECK(names_of(item.votes[0].against) == "2 Bo Lie Cy Moe");
  CHECK(item.points.empty());
}

TEST_CASE("Names below the sentence that counted them are those who voted so") {
  const std::string told =
      "Omröstningsresultat\nMed 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.\n";
  const ItemFact same = case_with(told + "Ja-röster: Ada Nes (SV), Bo Lie (H)\nNej-röster: Cy Moe (FrP)");
  REQUIRE(same.votes.size() == 1);
  CHECK(names_of(same.votes[0].in_favour) == "2 Ada Nes Bo Lie");
  CHECK(names_of(same.votes[0].against) == "1 Cy Moe");
  // Other than were counted voted on something else.
  CHECK(case_with(told + "Ja-röster: Ada Nes (SV)\nNej-röster: Cy Moe (FrP)").votes.size() == 2);
}

TEST_CASE("Motions told one after the other are each somebody's") {
  const ItemFact item =
      case_with("Yrkanden\nAda Nes (SV) yrkar avslag.\nBo Lie (H) yrkar bifall till förslaget.");
  REQUIRE(item.proposals.size() == 2);
  CHECK(item.proposals[0].text == "avslag");
  CHECK(item.proposals[1].by == std::vector<std::string>{"Bo Lie"});
  const ItemFact one = case_with("Yrkanden\nAda Nes (SV) yrkar avslag. Det regnade.");
  REQUIRE(one.proposals.size() == 1);
}

TEST_CASE("An adjournment and who is sent the decision are no part of what stands above") {
  const ItemFact item = case_with(
      "Yrkanden\nAda Nes (SV) yrkar avslag.\n\nAjournering\n\nMötet ajourneras kl. 19.20.\n\nBeslut\nVägen "
      "byggs.\n\nBeslutet skickas till\n\nVägnämnden");
  CHECK(item.proposals.size() == 1);
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].title == "Vägen byggs");
  CHECK(case_with("Beslut\nVägen byggs.\n\nBrev skickas till nämnden.").decisions[0].text ==
        "Vägen byggs.\nBrev skickas till nämnden");
}

TEST_CASE("An item that is put off is decided on so, where nothing else is decided") {
  const ItemFact put_off = case_with("Ada orienterte. Saken utsettes til neste møte, da tallene mangler.");
  REQUIRE(put_off.decisions.size() == 1);
  CHECK(put_off.decisions[0].outcome == "postponed");
  CHECK(put_off.points.size() == 1);
  CHECK(case_with("Deferred to the July meeting.").decisions[0].outcome == "postponed");
  CHECK(case_with("Ärendet bordlades till maj.").decisions[0].outcome == "postponed");
  CHECK(case_with("Saken ble tatt til orientering.").decisions[0].outcome == "noted");
  const ItemFact decided = case_with("Saken ble utsatt.\n\nVedtak:\nVeien selges.");
  REQUIRE(decided.decisions.size() == 1);
  CHECK(decided.decisions[0].title == "Veien selges");
  CHECK(decided.points.size() == 1);
  CHECK(case_with("Brua utsettes for mye regn.").decisions.empty());
}

TEST_CASE("Who asked to be judged is named before what else the sentence tells") {
  const ItemFact item = case_with(
      "Habilitet:\nAda Nes eier nabotomta og ba om å få sin habilitet vurdert. Hun ble enstemmig erklært "
      "inhabil.");
  REQUIRE(item.recusals.size() == 1);
  CHECK(item.recusals[0].name == "Ada Nes");
  CHECK(item.recusals[0].outcome == "disqualified");
  CHECK_FALSE(recusal_in_prose("Naboen eier tomta og ba om å få sin habilitet vurdert."));
  CHECK(recusal_in_prose("Ada Nes withdrew from the meeting for this item.")->outcome == "disqualified");
  CHECK_FALSE(recusal_in_prose("Ada Nes withdrew from the meeting."));
  const auto declared = recusal_in_prose("Formannskapet erklærte enstemmig Ada Nes inhabil etter loven.");
  REQUIRE(declared);
  CHECK(declared->name == "Ada Nes");
  CHECK(declared->outcome == "disqualified");
  CHECK(declared->is_unanimous);
  CHECK_FALSE(recusal_in_prose("Formannskapet erklærte Ada Nes inhabil.")->is_unanimous);
  CHECK_FALSE(recusal_in_prose("Formannskapet erklærte Ada Nes habil."));
  CHECK(recusal_in_prose("Ada Nes erklærede sig inhabil og forlod lokalet.")->name == "Ada Nes");
  CHECK(recusal_in_prose("Ada Nes (M) anmäler jäv och deltar inte.")->name == "Ada Nes");
}

TEST_CASE(
    "What somebody satte fram is moved, and a vote below words that announce what cannot be told is on "
    "nothing") {
  const ItemFact moved = case_with(
      "Innstilling:\nVeien bygges.\n\nAda Nes (SV) satte fram slikt forslag:\nVeien males.\nForslaget ble "
      "enstemmig "
      "vedtatt.");
  REQUIRE(moved.proposals.size() == 2);
  CHECK(moved.proposals[1].by == std::vector<std::string>{"Ada Nes"});
  REQUIRE(moved.votes.size() == 1);
  CHECK(moved.votes[0].on == moved.proposals[1].id);
  const ItemFact untold = case_with(
      "Innstilling:\nVeien bygges.\n\nDe som bor der hadde sendt inn eget forslag:\nVeien males.\nForslaget "
      "ble "
      "enstemmig vedtatt.");
  for (const VoteFact& each : untold.votes) CHECK(each.on.empty());
}

}  // namespace
}  // namespace ko::import
