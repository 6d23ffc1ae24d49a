// SPDX-License-Identifier: MIT
/// What sentences and tables of an item tell.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

MinutesFacts minutes_with(const std::string& item) {
  const std::string text =
      "# Minutes of the Parish Council, 4 June 2025\n\n**Present:** Ada Nes, Bo Lie, Cy Moe\n\n## 1. "
      "Roads\n\n" +
      item + "\n\n## 2. Lights\n\nThey are from the war.\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.md", SourceFormat::markdown, text, none);
  const Vocabulary words(Habits(), SourceLanguage::en);
  return read_minutes(source, pieces_of(source, words), words);
}

ItemFact item_with(const std::string& item) {
  const MinutesFacts facts = minutes_with(item);
  REQUIRE(facts.items.size() == 2);
  return facts.items[0];
}

TEST_CASE("A motion that is carried is decided, where nothing else tells what was") {
  const std::string moved = "Motion by Ada Nes, seconded by Bo Lie, to mend the road. ";
  const ItemFact carried = item_with(moved + "Motion carried 3-0.");
  REQUIRE(carried.proposals.size() == 1);
  CHECK(carried.proposals[0].by == std::vector<std::string>{"Ada Nes"});
  CHECK(carried.proposals[0].text == "mend the road");
  REQUIRE(carried.decisions.size() == 1);
  CHECK(carried.decisions[0].title == "Mend the road");
  REQUIRE(carried.votes.size() == 1);
  CHECK(carried.votes[0].in_favour.count == 3);
  CHECK(carried.votes[0].against.count == 0);
  CHECK(carried.votes[0].outcome == "adopted");

  const ItemFact failed = item_with(moved + "Motion failed 1-2.");
  CHECK(failed.decisions.empty());
  CHECK(failed.votes.at(0).outcome == "rejected");
  CHECK(item_with("The road is bad. Motion carried 3-0.").decisions.empty());
  const ItemFact told = item_with(moved + "Motion carried 3-0.\n\nResolved: The road is mended in May.");
  CHECK(told.decisions.back().title == "The road is mended in May");
}

TEST_CASE("Counts of a vote with a dash are no dates and no numbers of a case") {
  const auto counts = [](const std::string& sentence) {
    const ItemFact item = item_with("Motion by Ada Nes, seconded by Bo Lie, to mend the road. " + sentence);
    if (item.votes.empty()) return std::string("none");
    const VoteFact& vote = item.votes[0];
    const auto figure = [](const SaidCount& count) {
      return count.count ? std::to_string(*count.count) : std::string("?");
    };
    return figure(vote.in_favour) + " " + figure(vote.against) + " " + figure(vote.blank);
  };
  CHECK(counts("Motion carried 2-1.") == "2 1 ?");
  CHECK(counts("Motion carried 1-1-1.") == "1 1 1");
  CHECK(counts("The motion passed by a vote of 2 to 1.") == "2 1 ?");
  CHECK(counts("Motion carried (3-0).") == "3 0 ?");
  CHECK(counts("Motion carried 12-14 May.") == "? ? ?");
}

TEST_CASE("Who voted how may stand within other sentences") {
  const ItemFact item = item_with(
      "Motion by Ada Nes, seconded by Bo Lie, to mend the road. Roll call vote: Ayes: Nes, Lie. Nays: Moe. "
      "Motion carried 2-1.");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].in_favour.names.size() == 2);
  REQUIRE(item.votes[0].against.names.size() == 1);
  CHECK(item.votes[0].against.names[0].name == "Moe");
}

TEST_CASE("Somebody of a whole name proposes, and a body does not") {
  const ItemFact one = item_with("Ada Nes (V) foreslo å stenge veien. Saken ble drøftet.");
  REQUIRE(one.proposals.size() == 1);
  CHECK(one.proposals[0].by == std::vector<std::string>{"Ada Nes"});
  CHECK(one.proposals[0].text == "å stenge veien");
  CHECK(item_with("Styret foreslo å stenge veien. Saken ble drøftet.").proposals.empty());
  CHECK(item_with("Ada Nes foreslo veien. Saken ble drøftet.").proposals.empty());
}

TEST_CASE("Who shall approve the minutes is told in an item, once and by whole names") {
  CHECK(minutes_with("Ada Nes valdes att justera protokollet.").approvers.size() == 1);
  CHECK(minutes_with("Till justerare utsågs Ada Nes och Bo Lie.").approvers.size() == 2);
  CHECK(minutes_with("Ada valdes att justera protokollet.").approvers.empty());
  CHECK(minutes_with("Ada Nes valdes att leda mötet.").approvers.empty());
}

TEST_CASE("That the meeting was closed may be told in an item, with one time") {
  CHECK(minutes_with("The meeting adjourned at 8:41 pm.").end.time == "20:41");
  CHECK(minutes_with("The meeting adjourned.").end.time.empty());
  CHECK(minutes_with("The meeting adjourned at 8:41 pm, and went on at 8:55 pm.").end.time.empty());
}

TEST_CASE("A table of what is to be done has actions, by the heads of its columns") {
  const auto actions = [](const std::string& table) {
    std::string all;
    for (const ActionFact& action : item_with(table).actions) {
      all += action.what + " |";
      for (const std::string& who : action.who) all += " " + who;
      all += " | " + (action.due ? to_string(*action.due) : "") + "\n";
    }
    return all;
  };
  CHECK(actions("| Task | Owner | Due |\n|---|---|---|\n| Write | Ada Nes, Bo | 20 June 2025 |\n| Read | the "
                "clerk |"
                " soon |\n") == "Write | Ada Nes Bo | 2025-06-20\nRead (the clerk) | | \n");
  CHECK(actions("| Hva | Ansvarlig |\n|---|---|\n| Skriv | Ada |\n|  | Bo |\n") == "Skriv | Ada | \n");
  CHECK(actions("| Owner | Sum |\n|---|---|\n| Ada | 20 |\n").empty());
  CHECK(actions("| Task | Sum |\n|---|---|\n| Ada | 20 |\n").empty());
}

TEST_CASE("What is resolved below who moved it is what was moved, with the votes that stand within it") {
  const ItemFact item = item_with(
      "It was proposed by Councillor Nes, seconded by Councillor Lie, and\n\nRESOLVED (2 votes for, 1 "
      "against) that "
      "the road be mended.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].text == "The road be mended");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].title == "The road be mended");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].in_favour.count == 2);
  CHECK(item.votes[0].against.count == 1);
  CHECK(item.votes[0].outcome == "adopted");
  const ItemFact alone = item_with("RESOLVED that the road be mended.");
  CHECK(alone.decisions.at(0).title == "The road be mended");
  CHECK(alone.votes.empty());
  CHECK(item_with("It was proposed by Councillor Nes, seconded by Councillor Lie, and").proposals.empty());
}

TEST_CASE("Who voted against may be told behind the votes in what was decided, and is no part of it") {
  const ItemFact item = item_with("Vedtak: Veien stenges. Vedtatt med 2 mot 1 stemme. Bo Lie stemte mot.");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].title == "Veien stenges");
  REQUIRE(item.votes.size() == 1);
  REQUIRE(item.votes[0].against.names.size() == 1);
  CHECK(item.votes[0].against.names[0].name == "Bo Lie");
}

}  // namespace
}  // namespace ko::import
