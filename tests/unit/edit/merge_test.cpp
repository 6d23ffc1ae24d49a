// SPDX-License-Identifier: MIT
#include "ko/editing/merge.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace {

/// The merged text, and below it a line a conflict: `12 changed on both sides: a#title`.
std::string merged(const std::string& base, const std::string& ours, const std::string& theirs,
                   const std::string& name = "a.yaml") {
  const ko::Merged merged = ko::merge({name, base}, {name, ours}, {name, theirs});
  std::string text = merged.text;
  for (const ko::MergeConflict& conflict : merged.conflicts)
    text +=
        fmt::format("{} {}: {}#{}\n", conflict.line, meaning(conflict.why), conflict.record, conflict.path);
  return text;
}

const std::string council = R"(# Rådet
kind: organisation
id: raadet
name: Rådet # fra 2019
members:
  # valgt
  - {person: ada-nes, role: leader}
  - person: bo-lie
    role: member
links: [https://a.no, https://b.no]
)";

const std::string meeting = R"(kind: meeting
id: m
title: Høstmøte
body: raadet
start: 2024-09-10T18:00
present:
  - ada-nes
  - bo-lie
agenda:
  - title: Halltider
    points:
      - {by: ada-nes, text: Færre timer enn i fjor.}
    decisions:
      - {title: Timene deles likt, outcome: adopted}

  - title: Eventuelt
    points:
      - text: >
          Ingenting
          å melde.
)";

std::string text_with(std::string text, const std::string& before, const std::string& after) {
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  return text.replace(at, before.size(), after);
}

/// Makes a change on top of another in a line of the council that nobody else changes, so that texts that are
/// equal otherwise are merged item by item.
std::string elsewhere(const std::string& text) {
  return text_with(text, "id: raadet\n", "id: raadet\ntype: committee\n");
}

}  // namespace

TEST_CASE("Texts that only one side changed are that side's, byte for byte") {
  const std::string other = text_with(council, "leader", "deputy_leader");
  CHECK(merged(council, council, council) == council);
  CHECK(merged(council, other, council) == other);
  CHECK(merged(council, council, other) == other);
  CHECK(merged(council, other, other) == other);
  CHECK(merged("", council, "") == council);
  CHECK(merged("", "", council) == council);
}

TEST_CASE("What one side changed is changed, and what stands around it stays") {
  const std::string theirs = text_with(council, "role: leader", "role: secretary");
  CHECK(merged(council, elsewhere(council), theirs) == elsewhere(theirs));
  CHECK(merged(council, theirs, elsewhere(council)) == elsewhere(theirs));
  // In the lines of ours, whatever theirs made of the layout.
  const std::string laid_out =
      text_with(theirs, "{person: ada-nes, role: secretary}", "person: ada-nes\n    role: \"secretary\"");
  CHECK(merged(council,
               text_with(council, "{person: ada-nes, role: leader}", "{person: ada-nes, role: leader } # ja"),
               laid_out) == text_with(council, "{person: ada-nes, role: leader}",
                                      "{person: ada-nes, role: \"secretary\" } # ja"));
}

TEST_CASE("Entries that both add are kept, ours before theirs") {
  CHECK(merged(council, text_with(council, "links:", "  - cy-moe\nlinks:"),
               text_with(council, "links:", "  # vara\n  - person: di-ruud\n    role: deputy\nlinks:")) ==
        text_with(council, "links:", "  - cy-moe\n  # vara\n  - person: di-ruud\n    role: deputy\nlinks:"));
  CHECK(merged(council, text_with(council, "https://b.no]", "https://b.no, https://c.no]"),
               text_with(council, "[https://a.no", "[https://d.no, https://a.no")) ==
        text_with(council, "[https://a.no, https://b.no]",
                  "[https://d.no, https://a.no, https://b.no, https://c.no]"));
  // The same entry is added once.
  const std::string once = text_with(council, "links:", "  - cy-moe\nlinks:");
  CHECK(merged(council, elsewhere(once), once) == elsewhere(once));
}

TEST_CASE("Points, decisions and agenda items come together") {
  const std::string ours =
      text_with(text_with(meeting, "    decisions:", "      - Bo spurte om lørdagene.\n    decisions:"),
                "  - title: Eventuelt", "  - title: Budsjett\n\n  - title: Eventuelt");
  const std::string theirs =
      text_with(text_with(meeting, "outcome: adopted}\n",
                          "outcome: adopted}\n      - {title: Lørdager, outcome: postponed}\n"),
                "å melde.\n", "å melde.\n  - title: Valg # nytt\n");
  const std::string both =
      text_with(text_with(ours, "outcome: adopted}\n",
                          "outcome: adopted}\n      - {title: Lørdager, outcome: postponed}\n"),
                "å melde.\n", "å melde.\n  - title: Valg # nytt\n");
  CHECK(merged(meeting, ours, theirs) == both);
  CHECK(merged(meeting, theirs, ours) == both);
}

TEST_CASE("What one side removed is gone where the other left it, and a conflict where it changed it") {
  const std::string removed = text_with(council, "  - person: bo-lie\n    role: member\n", "");
  CHECK(merged(council, elsewhere(council), removed) == elsewhere(removed));
  CHECK(merged(council, removed, elsewhere(council)) == elsewhere(removed));
  const std::string changed = text_with(council, "role: member", "role: deputy");
  CHECK(merged(council, removed, changed) ==
        text_with(council, "  - person: bo-lie\n    role: member\n",
                  "<<<<<<< ours\n=======\n  - person: bo-lie\n    role: deputy\n>>>>>>> theirs\n") +
            "8 removed by ours, changed by theirs: raadet#members[2]\n");
  CHECK(merged(council, changed, removed) ==
        text_with(council, "  - person: bo-lie\n    role: member\n",
                  "<<<<<<< ours\n  - person: bo-lie\n    role: deputy\n=======\n>>>>>>> theirs\n") +
            "8 changed by ours, removed by theirs: raadet#members[2]\n");
}

TEST_CASE("A contradiction is marked at the smallest lines that have it") {
  CHECK(merged(council, text_with(council, "role: member", "role: deputy"),
               text_with(council, "role: member", "role: observer")) ==
        text_with(council, "    role: member\n",
                  "<<<<<<< ours\n    role: deputy\n=======\n    role: observer\n>>>>>>> theirs\n") +
            "9 changed on both sides: raadet#members[2].role\n");
  CHECK(merged(council, text_with(council, "leader", "deputy"), text_with(council, "leader", "observer")) ==
        text_with(council, "  - {person: ada-nes, role: leader}\n",
                  "<<<<<<< ours\n  - {person: ada-nes, role: deputy}\n=======\n  - {person: ada-nes, role: "
                  "observer}\n"
                  ">>>>>>> theirs\n") +
            "7 changed on both sides: raadet#members[1]\n");
  // On the line of a dash.
  CHECK(merged(meeting, text_with(meeting, "title: Halltider", "title: Timer"),
               text_with(meeting, "title: Halltider", "title: Hall")) ==
        text_with(meeting, "  - title: Halltider\n",
                  "<<<<<<< ours\n  - title: Timer\n=======\n  - title: Hall\n>>>>>>> theirs\n") +
            "10 changed on both sides: m#agenda[1].title\n");
  // Both the same way is none.
  const std::string same = text_with(council, "leader", "deputy");
  CHECK(merged(council, elsewhere(same), same) == elsewhere(same));
}

TEST_CASE("Entries are known by whom they name and by their ids, wherever they stand") {
  const std::string ids =
      "kind: hearing\nid: h\ntitle: T\nproposal:\n  - {id: a, text: En}\n  - {id: b, text: To}\n";
  CHECK(merged(ids, text_with(ids, "text: En", "text: Ein"),
               text_with(ids, "  - {id: a, text: En}\n  - {id: b, text: To}\n",
                         "  - {id: b, text: Tre}\n  - {id: a, text: En}\n")) ==
        "kind: hearing\nid: h\ntitle: T\nproposal:\n  - {id: b, text: Tre}\n  - {id: a, text: Ein}\n");
  // One side writes an entry in full, the other changes another one.
  CHECK(merged(meeting, text_with(meeting, "  - ada-nes\n", "  - {person: ada-nes, arrived: \"18:10\"}\n"),
               text_with(meeting, "  - ada-nes\n", "  - {person: ada-nes, left: \"19:00\"}\n")) ==
        text_with(meeting, "  - ada-nes\n", "  - {person: ada-nes, arrived: \"18:10\", left: \"19:00\"}\n"));
}

TEST_CASE("A text that was reworded is the same entry") {
  CHECK(merged(meeting,
               text_with(meeting, "Færre timer enn i fjor.", "Færre timer enn i fjor og færre haller."),
               text_with(meeting, "{by: ada-nes, text: Færre", "{by: ada-nes, kind: report, text: Færre")) ==
        text_with(meeting, "{by: ada-nes, text: Færre timer enn i fjor.}",
                  "{by: ada-nes, kind: report, text: Færre timer enn i fjor og færre haller.}"));
}

TEST_CASE("Comments of both sides stay") {
  CHECK(merged(council, text_with(council, "# fra 2019", "# fra 2020"),
               text_with(council, "name: Rådet", "name: Det nye rådet")) ==
        text_with(council, "name: Rådet # fra 2019", "name: Det nye rådet # fra 2020"));
  CHECK(merged(council, text_with(council, "name: Rådet", "name: Det nye rådet"),
               text_with(council, "# fra 2019", "# fra 2020")) ==
        text_with(council, "name: Rådet # fra 2019", "name: Det nye rådet # fra 2020"));
  CHECK(merged(council, text_with(council, "  # valgt\n", "  # valgt 1. mai\n  # og 2. mai\n"),
               text_with(council, "role: leader", "role: deputy")) ==
        text_with(text_with(council, "  # valgt\n", "  # valgt 1. mai\n  # og 2. mai\n"), "role: leader",
                  "role: deputy"));
  CHECK(merged(council, council + "# slutt\n", elsewhere(council)) == elsewhere(council) + "# slutt\n");
}

TEST_CASE("Documents are merged one by one") {
  const std::string ada = "kind: person\nid: ada-nes\nname: Ada\n";
  const std::string bo = "---\nkind: person\nid: bo-lie\nname: Bo\n";
  const std::string cy = "---\nkind: person\nid: cy-moe\nname: Cy\n";
  const std::string di = "---\n# ny\nkind: person\nid: di-ruud\nname: Di\n";
  CHECK(merged(ada + bo, ada + bo + cy, ada + bo + di) == ada + bo + cy + di);
  CHECK(merged(ada + bo, bo.substr(4), ada + bo + di) == bo.substr(4) + di);
  CHECK(merged(ada + bo, ada + text_with(bo, "Bo", "Bo Lie"), text_with(ada, "Ada", "Ada Nes") + bo) ==
        text_with(ada, "Ada", "Ada Nes") + text_with(bo, "Bo", "Bo Lie"));
  // Another id that says what it was.
  CHECK(merged(ada + bo, ada + text_with(bo, "id: bo-lie", "id: bo-lie-moe\nformer_ids: bo-lie"),
               text_with(ada, "Ada", "Ada Nes") + text_with(bo, "Bo", "Bo Lie")) ==
        text_with(ada, "Ada", "Ada Nes") +
            text_with(text_with(bo, "id: bo-lie", "id: bo-lie-moe\nformer_ids: bo-lie"), "Bo", "Bo Lie"));
  // Both add the same record.
  CHECK(merged(ada, ada + cy, ada + text_with(cy, "Cy\n", "Cy\ntitle: Rektor\n")) ==
        ada + text_with(cy, "Cy\n", "Cy\ntitle: Rektor\n"));
  CHECK(merged(ada, ada + cy, ada + text_with(cy, "Cy\n", "Si\n")) ==
        ada + "---\nkind: person\nid: cy-moe\n<<<<<<< ours\nname: Cy\n=======\nname: Si\n>>>>>>> theirs\n" +
            "7 changed on both sides: cy-moe#name\n");
  CHECK(merged(ada + bo, ada, ada + text_with(bo, "Bo", "Bo Lie")) ==
        ada + "<<<<<<< ours\n=======\n" + text_with(bo, "Bo", "Bo Lie") + ">>>>>>> theirs\n" +
            "4 removed by ours, changed by theirs: bo-lie#\n");
}

TEST_CASE("The line endings of ours stay, whatever those of theirs are") {
  const auto in_windows = [](const std::string& text) {
    std::string all;
    for (const char c : text) all += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return all;
  };
  const std::string theirs = text_with(council, "role: leader", "role: secretary");
  CHECK(merged(council, in_windows(elsewhere(council)), theirs) == in_windows(elsewhere(theirs)));
  CHECK(merged(council, elsewhere(council), in_windows(theirs)) == elsewhere(theirs));
  const std::string open = elsewhere(council).substr(0, elsewhere(council).size() - 1);
  CHECK(merged(council, open, theirs) == elsewhere(theirs).substr(0, open.size() + 3));
}

TEST_CASE("A document with a fault is merged by lines, and its neighbours are not") {
  const std::string bad = "kind: person\nid: bad\nname: [Ada\ntitle: A\naliases: [B]\nborn: 1950\n---\n";
  CHECK(merged(bad + council, text_with(bad, "1950", "1951") + elsewhere(council),
               text_with(bad, "id: bad", "id: bad\ngender: f") +
                   text_with(council, "role: leader", "role: secretary")) ==
        text_with(text_with(bad, "1950", "1951"), "id: bad", "id: bad\ngender: f") +
            elsewhere(text_with(council, "role: leader", "role: secretary")));
  CHECK(merged(bad + council, text_with(bad, "1950", "1951") + elsewhere(council),
               text_with(bad, "1950", "1952") + council) ==
        text_with(bad, "born: 1950\n", "<<<<<<< ours\nborn: 1951\n=======\nborn: 1952\n>>>>>>> theirs\n") +
            elsewhere(council) + "6 lines changed on both sides: bad#\n");
  CHECK(merged("a\nb\nc\n", "a\nb\nd\n", "e\nb\nc\n") == "e\nb\nd\n");
}

TEST_CASE("The configuration of a set is merged by its fields") {
  const std::string ko = "ko: 1\nname: A\nexclude: [b]\n";
  CHECK(merged(ko, text_with(ko, "[b]", "[b, c]"), text_with(ko, "[b]", "[b, d]"), "set/ko.yaml") ==
        text_with(ko, "[b]", "[b, c, d]"));
}

TEST_CASE("Agenda items that both give the same number are both kept") {
  const std::string base = "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {nr: 1, title: A}\n";
  CHECK(merged(base, base + "  - {nr: 2, title: B}\n", base + "  - {nr: 2, title: C}\n") ==
        base + "  - {nr: 2, title: B}\n  - {nr: 2, title: C}\n");
}

TEST_CASE("Lists that both emptied, or began") {
  const std::string base = "kind: person\nid: p\nname: P\naliases:\n  - A\n  - B\n";
  CHECK(merged(base, text_with(base, "  - A\n", ""), text_with(base, "  - B\n", "")) ==
        "kind: person\nid: p\nname: P\naliases: []\n");
  const std::string none = "kind: person\nid: p\nname: P\n";
  CHECK(merged(none, none + "aliases: [A]\n", none + "aliases: B\n") == none + "aliases: [A, B]\n");
}

TEST_CASE("Lists that stand no further in than their key, and lists of lists of fields") {
  const std::string base =
      "kind: meeting\nid: m\ntitle: T\npresent:\n- ada-nes\n- person: bo-lie\n  role: member\n";
  CHECK(merged(base, text_with(base, "role: member", "role: leader"),
               text_with(base, "- ada-nes\n", "- {person: ada-nes, left: \"19:00\"}\n") +
                   "agenda:\n  - Sak\n") == text_with(text_with(base, "role: member", "role: leader"),
                                                      "- ada-nes\n",
                                                      "- {person: ada-nes, left: \"19:00\"}\n") +
                                                "agenda:\n  - Sak\n");
  // What theirs adds stands as far in as the entries of ours.
  CHECK(merged(base, text_with(base, "role: member", "role: leader"),
               text_with(
                   text_with(base, "- ada-nes\n", "    - ada-nes\n"), "- person: bo-lie\n  role: member\n",
                   "    - person: bo-lie\n      role: member\n    - person: cy-moe\n      role: deputy\n")) ==
        text_with(base, "role: member", "role: leader") + "- person: cy-moe\n  role: deputy\n");
}

TEST_CASE("What is short on one side is written out on the other") {
  const std::string base = "kind: meeting\nid: m\ntitle: T\nminutes: draft\nplace: P\n";
  const std::string block = text_with(base, "minutes: draft", "minutes:\n  status: approved");
  CHECK(merged(base, block,
               text_with(base, "minutes: draft", "minutes: {status: draft, by: ada-nes} # i dag")) ==
        text_with(base, "minutes: draft", "minutes: # i dag\n  status: approved\n  by: ada-nes"));
  CHECK(merged(base, text_with(base, "minutes: draft", "minutes: approved"),
               text_with(base, "minutes: draft", "minutes:\n  status: draft\n  by: ada-nes")) ==
        text_with(base, "minutes: draft", "minutes:\n  status: approved\n  by: ada-nes"));
}

TEST_CASE("Entries that one side moved are moved; where both moved them elsewhere, that is a conflict") {
  const std::string base =
      "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {title: A}\n  - {title: B}\n  - {title: C}\n";
  const std::string moved =
      "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {title: C}\n  - {title: A}\n  - {title: B}\n";
  const std::string changed = text_with(base, "{title: B}", "{title: B, type: report}") + "  - {title: D}\n";
  const std::string both = text_with(moved, "{title: B}", "{title: B, type: report}");
  CHECK(merged(base, changed, moved) == text_with(both, "  - {title: A}", "  - {title: D}\n  - {title: A}"));
  CHECK(merged(base, moved, changed) == text_with(both, "  - {title: A}", "  - {title: D}\n  - {title: A}"));
  const std::string other =
      "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {title: B}\n  - {title: A}\n  - {title: C}\n";
  CHECK(ko::merge({"a", base}, {"a", moved}, {"a", other}).conflicts.size() == 1);
}

TEST_CASE("A comment that would be lost makes a conflict") {
  const std::string base = "kind: person\nid: p\nname: P\naliases: [A,\n  B]\n";
  CHECK(merged(base, text_with(base, "[A", "[A, C"), text_with(base, "[A,", "[A, # gammelt")) ==
        "kind: person\nid: p\nname: P\n<<<<<<< ours\naliases: [A, C,\n  B]\n=======\naliases: [A, # "
        "gammelt\n  B]\n"
        ">>>>>>> theirs\n4 changed on both sides: p#aliases\n");
  CHECK(
      merged(base, text_with(base, "name: P", "name: P # en"), text_with(base, "name: P", "name: P # to")) ==
      text_with(base, "name: P\n", "<<<<<<< ours\nname: P # en\n=======\nname: P # to\n>>>>>>> theirs\n") +
          "3 changed on both sides: p#name\n");
}

TEST_CASE("Files that both sides added are merged, too") {
  const std::string ada = "# Personer\n---\nkind: person\nid: ada-nes\nname: Ada\n";
  const std::string bo = "kind: person\nid: bo-lie\nname: Bo\n";
  CHECK(merged("", ada, "# Folk\n---\n" + bo) ==
        "# Personer\n# Folk\n---\nkind: person\nid: ada-nes\nname: Ada\n---\n" + bo);
  CHECK(merged("", bo, ada) == "# Personer\n---\n" + bo + "---\nkind: person\nid: ada-nes\nname: Ada\n");
  CHECK(merged("", "\xef\xbb\xbf" + bo, bo + "title: Rektor\n") == "\xef\xbb\xbf" + bo + "title: Rektor\n");
}

TEST_CASE("What is no text is left as ours has it") {
  const std::string binary("a\0b", 3);
  CHECK(merged("a\n", binary, "b\n") == binary + "1 lines changed on both sides: #\n");
}

TEST_CASE("Markers are as long as git asks for, also around lines that are compared as lines") {
  const auto merged = [](const std::string& base, const std::string& ours, const std::string& theirs) {
    return ko::merge({"a.yaml", base}, {"a.yaml", ours}, {"a.yaml", theirs}, 9).text;
  };
  CHECK(merged("kind: person\nid: a\nname: A\n", "kind: person\nid: a\nname: B\n",
               "kind: person\nid: a\nname: C\n") ==
        "kind: person\nid: a\n<<<<<<<<< ours\nname: B\n=========\nname: C\n>>>>>>>>> theirs\n");
  CHECK(merged("a: [\n", "b: [\n", "c: [\n") == "<<<<<<<<< ours\nb: [\n=========\nc: [\n>>>>>>>>> theirs\n");
}

TEST_CASE("Markers that stand in a text already stay as they are") {
  CHECK(merged("a\nb\nc\n", "<<<<<<< ours\na\nb\nc\n", "a\nb\nd\n") == "<<<<<<< ours\na\nb\nd\n");
}
