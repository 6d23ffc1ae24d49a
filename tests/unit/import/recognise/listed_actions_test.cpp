// SPDX-License-Identifier: MIT
#include "import/recognise/listed_actions.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

MinutesFacts minutes_ending(const std::string& items, const std::string& list) {
  const std::string text =
      "# Minutes of the Parish Council, 4 June 2025\n\n**Present:** Ada Nes, Bo Lie, Cy Moe\n\n" + items +
      list;
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.md", SourceFormat::markdown, text, none);
  const Vocabulary words(Habits(), SourceLanguage::en);
  return read_minutes(source, pieces_of(source, words), words);
}

/// `1: Ada Nes mend the road 2025-07-01`
std::string actions_of(const MinutesFacts& facts) {
  std::string all;
  for (const ItemFact& item : facts.items)
    for (const ActionFact& action : item.actions) {
      all += (all.empty() ? "" : "; ") + item.nr + ":";
      for (const std::string& who : action.who) all += " " + who;
      all += " " + action.what + (action.due ? " " + to_string(*action.due) : "");
    }
  return all;
}

const std::string items =
    "## 1. Roads\n\nAda Nes to mend the road.\n\n## 2. Lights\n\nThey are old.\n\nThe meeting closed at 8 "
    "pm.\n\n";
const std::string heads = "| Item | Action | Lead | Due |\n|---|---|---|---|\n";

TEST_CASE("A list of all that is to be done has each with its item, and nothing twice") {
  CHECK(actions_of(minutes_ending(
            items, heads + "| 1 | Mend the road | Ada Nes | 1 July 2025 |\n| 2 | Buy lights | BL | |\n")) ==
        "1: Ada Nes mend the road 2025-07-01; 2: Bo Lie Buy lights");
  // It may stand in the last item as well.
  const std::string open = items.substr(0, items.find("The meeting"));
  CHECK(actions_of(minutes_ending(open, heads + "| 1 | Sweep the road | Ada / Bo | |\n")) ==
        "1: Ada Nes mend the road; 1: Ada Bo Sweep the road");
}

TEST_CASE("What is of no item that is known is asked about, and initials of nobody are no owner") {
  const MinutesFacts facts = minutes_ending(items, heads + "| 7 | Buy paint | Ada Nes | |\n");
  CHECK(actions_of(facts) == "1: Ada Nes mend the road");
  CHECK(facts.questions.size() == 1);
  CHECK(actions_of(minutes_ending(items, heads + "| 2 | Buy paint | XY | |\n")) ==
        "1: Ada Nes mend the road; 2: Buy paint (XY)");
  CHECK(actions_of(minutes_ending("## 1. Roads\n\nACTION: AN\n\n## 2. Lights\n\nNo.\n", "")).empty());
}

}  // namespace
}  // namespace ko::import
