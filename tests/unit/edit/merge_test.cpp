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

std::string with(std::string text, const std::string& before, const std::string& after) {
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  return text.replace(at, before.size(), after);
}

/// Makes a change on top of another in a line of the council that nobody else changes, so that texts that are
/// equal otherwise are merged item by item.
std::string elsewhere(const std::string& text) {
  return with(text, "id: raadet\n", "id: raadet\ntype: committee\n");
}

}  // namespace

TEST_CASE("Texts that only one side changed are that side's, byte for byte") {
  const std::string other = with(council, "leader", "deputy_leader");
  CHECK(merged(council, council, council) == council);
  CHECK(merged(council, other, council) == other);
  CHECK(merged(council, council, other) == other);
  CHECK(merged(council, other, other) == other);
  CHECK(merged("", council, "") == council);
  CHECK(merged("", "", council) == council);
}

TEST_CASE("What one side changed is changed, and what stands around it stays") {
  const std::string theirs = with(council, "role: leader", "role: secretary");
  CHECK(merged(council, elsewhere(council), theirs) == elsewhere(theirs));
  CHECK(merged(council, theirs, elsewhere(council)) == elsewhere(theirs));
  // In the lines of ours, whatever theirs made of the layout.
  const std::string laid_out =
      with(theirs, "{person: ada-nes, role: secretary}", "person: ada-nes\n    role: \"secretary\"");
  CHECK(merged(council,
               with(council, "{person: ada-nes, role: leader}", "{person: ada-nes, role: leader } # ja"),
               laid_out) ==
        with(council, "{person: ada-nes, role: leader}", "{person: ada-nes, role: \"secretary\" } # ja"));
}

TEST_CASE("Entries that both add are kept, ours before theirs") {
  CHECK(merged(council, with(council, "links:", "  - cy-moe\nlinks:"),
               with(council, "links:", "  # vara\n  - person: di-ruud\n    role: deputy\nlinks:")) ==
        with(council, "links:", "  - cy-moe\n  # vara\n  - person: di-ruud\n    role: deputy\nlinks:"));
  CHECK(merged(council, with(council, "https://b.no]", "https://b.no, https://c.no]"),
               with(council, "[https://a.no", "[https://d.no, https://a.no")) ==
        with(council, "[https://a.no, https://b.no]",
             "[https://d.no, https://a.no, https://b.no, https://c.no]"));
  // The same entry is added once.
  const std::string once = with(council, "links:", "  - cy-moe\nlinks:");
  CHECK(merged(council, elsewhere(once), once) == elsewhere(once));
}

TEST_CASE("Points, decisions and agenda items come together") {
  const std::string ours =
      with(with(meeting, "    decisions:", "      - Bo spurte om lørdagene.\n    decisions:"),
           "  - title: Eventuelt", "  - title: Budsjett\n\n  - title: Eventuelt");
  const std::string theirs = with(with(meeting, "outcome: adopted}\n",
                                       "outcome: adopted}\n      - {title: Lørdager, outcome: postponed}\n"),
                                  "å melde.\n", "å melde.\n  - title: Valg # nytt\n");
  const std::string both = with(
      with(ours, "outcome: adopted}\n", "outcome: adopted}\n      - {title: Lørdager, outcome: postponed}\n"),
      "å melde.\n", "å melde.\n  - title: Valg # nytt\n");
  CHECK(merged(meeting, ours, theirs) == both);
  CHECK(merged(meeting, theirs, ours) == both);
}

TEST_CASE("What one side removed is gone where the other left it, and a conflict where it changed it") {
  const std::string removed = with(council, "  - person: bo-lie\n    role: member\n", "");
  CHECK(merged(council, elsewhere(council), removed) == elsewhere(removed));
  CHECK(merged(council, removed, elsewhere(council)) == elsewhere(removed));
  const std::string changed = with(council, "role: member", "role: deputy");
  CHECK(merged(council, removed, changed) ==
        with(council, "  - person: bo-lie\n    role: member\n",
             "<<<<<<< ours\n=======\n  - person: bo-lie\n    role: deputy\n>>>>>>> theirs\n") +
            "8 removed by ours, changed by theirs: raadet#members[2]\n");
  CHECK(merged(council, changed, removed) ==
        with(council, "  - person: bo-lie\n    role: member\n",
             "<<<<<<< ours\n  - person: bo-lie\n    role: deputy\n=======\n>>>>>>> theirs\n") +
            "8 changed by ours, removed by theirs: raadet#members[2]\n");
}

TEST_CASE("A contradiction is marked at the smallest lines that have it") {
  CHECK(merged(council, with(council, "role: member", "role: deputy"),
               with(council, "role: member", "role: observer")) ==
        with(council, "    role: member\n",
             "<<<<<<< ours\n    role: deputy\n=======\n    role: observer\n>>>>>>> theirs\n") +
            "9 changed on both sides: raadet#members[2].role\n");
  CHECK(merged(council, with(council, "leader", "deputy"), with(council, "leader", "observer")) ==
        with(council, "  - {person: ada-nes, role: leader}\n",
             "<<<<<<< ours\n  - {person: ada-nes, role: deputy}\n=======\n  - {person: ada-nes, role: "
             "observer}\n"
             ">>>>>>> theirs\n") +
            "7 changed on both sides: raadet#members[1]\n");
  // On the line of a dash.
  CHECK(merged(meeting, with(meeting, "title: Halltider", "title: Timer"),
               with(meeting, "title: Halltider", "title: Hall")) ==
        with(meeting, "  - title: Halltider\n",
             "<<<<<<< ours\n  - title: Timer\n=======\n  - title: Hall\n>>>>>>> theirs\n") +
            "10 changed on both sides: m#agenda[1].title\n");
  // Both the same way is none.
  const std::string same = with(council, "leader", "deputy");
  CHECK(merged(council, elsewhere(same), same) == elsewhere(same));
}

TEST_CASE("Entries are known by whom they name and by their ids, wherever they stand") {
  const std::string ids =
      "kind: hearing\nid: h\ntitle: T\nproposal:\n  - {id: a, text: En}\n  - {id: b, text: To}\n";
  CHECK(merged(ids, with(ids, "text: En", "text: Ein"),
               with(ids, "  - {id: a, text: En}\n  - {id: b, text: To}\n",
                    "  - {id: b, text: Tre}\n  - {id: a, text: En}\n")) ==
        "kind: hearing\nid: h\ntitle: T\nproposal:\n  - {id: b, text: Tre}\n  - {id: a, text: Ein}\n");
  // One side writes an entry in full, the other changes another one.
  CHECK(merged(meeting, with(meeting, "  - ada-nes\n", "  - {person: ada-nes, arrived: \"18:10\"}\n"),
               with(meeting, "  - ada-nes\n", "  - {person: ada-nes, left: \"19:00\"}\n")) ==
        with(meeting, "  - ada-nes\n", "  - {person: ada-nes, arrived: \"18:10\", left: \"19:00\"}\n"));
}

TEST_CASE("A text that was reworded is the same entry") {
  CHECK(merged(meeting, with(meeting, "Færre timer enn i fjor.", "Færre timer enn i fjor og færre haller."),
               with(meeting, "{by: ada-nes, text: Færre", "{by: ada-nes, kind: report, text: Færre")) ==
        with(meeting, "{by: ada-nes, text: Færre timer enn i fjor.}",
             "{by: ada-nes, kind: report, text: Færre timer enn i fjor og færre haller.}"));
}

TEST_CASE("Comments of both sides stay") {
  CHECK(merged(council, with(council, "# fra 2019", "# fra 2020"),
               with(council, "name: Rådet", "name: Det nye rådet")) ==
        with(council, "name: Rådet # fra 2019", "name: Det nye rådet # fra 2020"));
  CHECK(merged(council, with(council, "name: Rådet", "name: Det nye rådet"),
               with(council, "# fra 2019", "# fra 2020")) ==
        with(council, "name: Rådet # fra 2019", "name: Det nye rådet # fra 2020"));
  CHECK(merged(council, with(council, "  # valgt\n", "  # valgt 1. mai\n  # og 2. mai\n"),
               with(council, "role: leader", "role: deputy")) ==
        with(with(council, "  # valgt\n", "  # valgt 1. mai\n  # og 2. mai\n"), "role: leader",
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
  CHECK(merged(ada + bo, ada + with(bo, "Bo", "Bo Lie"), with(ada, "Ada", "Ada Nes") + bo) ==
        with(ada, "Ada", "Ada Nes") + with(bo, "Bo", "Bo Lie"));
  // Another id that says what it was.
  CHECK(merged(ada + bo, ada + with(bo, "id: bo-lie", "id: bo-lie-moe\nformer_ids: bo-lie"),
               with(ada, "Ada", "Ada Nes") + with(bo, "Bo", "Bo Lie")) ==
        with(ada, "Ada", "Ada Nes") +
            with(with(bo, "id: bo-lie", "id: bo-lie-moe\nformer_ids: bo-lie"), "Bo", "Bo Lie"));
  // Both add the same record.
  CHECK(merged(ada, ada + cy, ada + with(cy, "Cy\n", "Cy\ntitle: Rektor\n")) ==
        ada + with(cy, "Cy\n", "Cy\ntitle: Rektor\n"));
  CHECK(merged(ada, ada + cy, ada + with(cy, "Cy\n", "Si\n")) ==
        ada + "---\nkind: person\nid: cy-moe\n<<<<<<< ours\nname: Cy\n=======\nname: Si\n>>>>>>> theirs\n" +
            "7 changed on both sides: cy-moe#name\n");
  CHECK(merged(ada + bo, ada, ada + with(bo, "Bo", "Bo Lie")) ==
        ada + "<<<<<<< ours\n=======\n" + with(bo, "Bo", "Bo Lie") + ">>>>>>> theirs\n" +
            "4 removed by ours, changed by theirs: bo-lie#\n");
}

TEST_CASE("The line endings of ours stay, whatever those of theirs are") {
  const auto in_windows = [](const std::string& text) {
    std::string all;
    for (const char c : text) all += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return all;
  };
  const std::string theirs = with(council, "role: leader", "role: secretary");
  CHECK(merged(council, in_windows(elsewhere(council)), theirs) == in_windows(elsewhere(theirs)));
  CHECK(merged(council, elsewhere(council), in_windows(theirs)) == elsewhere(theirs));
  const std::string open = elsewhere(council).substr(0, elsewhere(council).size() - 1);
  CHECK(merged(council, open, theirs) == elsewhere(theirs).substr(0, open.size() + 3));
}

TEST_CASE("A document with a fault is merged by lines, and its neighbours are not") {
  const std::string bad = "kind: person\nid: bad\nname: [Ada\ntitle: A\naliases: [B]\nborn: 1950\n---\n";
  CHECK(
      merged(bad + council, with(bad, "1950", "1951") + elsewhere(council),
             with(bad, "id: bad", "id: bad\ngender: f") + with(council, "role: leader", "role: secretary")) ==
      with(with(bad, "1950", "1951"), "id: bad", "id: bad\ngender: f") +
          elsewhere(with(council, "role: leader", "role: secretary")));
  CHECK(merged(bad + council, with(bad, "1950", "1951") + elsewhere(council),
               with(bad, "1950", "1952") + council) ==
        with(bad, "born: 1950\n", "<<<<<<< ours\nborn: 1951\n=======\nborn: 1952\n>>>>>>> theirs\n") +
            elsewhere(council) + "6 lines changed on both sides: bad#\n");
  CHECK(merged("a\nb\nc\n", "a\nb\nd\n", "e\nb\nc\n") == "e\nb\nd\n");
}

TEST_CASE("The configuration of a set is merged by its fields") {
  const std::string ko = "ko: 1\nname: A\nexclude: [b]\n";
  CHECK(merged(ko, with(ko, "[b]", "[b, c]"), with(ko, "[b]", "[b, d]"), "set/ko.yaml") ==
        with(ko, "[b]", "[b, c, d]"));
}

TEST_CASE("Agenda items that both give the same number are both kept") {
  const std::string base = "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {nr: 1, title: A}\n";
  CHECK(merged(base, base + "  - {nr: 2, title: B}\n", base + "  - {nr: 2, title: C}\n") ==
        base + "  - {nr: 2, title: B}\n  - {nr: 2, title: C}\n");
}

TEST_CASE("Lists that both emptied, or began") {
  const std::string base = "kind: person\nid: p\nname: P\naliases:\n  - A\n  - B\n";
  CHECK(merged(base, with(base, "  - A\n", ""), with(base, "  - B\n", "")) ==
        "kind: person\nid: p\nname: P\naliases: []\n");
  const std::string none = "kind: person\nid: p\nname: P\n";
  CHECK(merged(none, none + "aliases: [A]\n", none + "aliases: B\n") == none + "aliases: [A, B]\n");
}

TEST_CASE("Lists that stand no further in than their key, and lists of lists of fields") {
  const std::string base =
      "kind: meeting\nid: m\ntitle: T\npresent:\n- ada-nes\n- person: bo-lie\n  role: member\n";
  CHECK(merged(base, with(base, "role: member", "role: leader"),
               with(base, "- ada-nes\n", "- {person: ada-nes, left: \"19:00\"}\n") + "agenda:\n  - Sak\n") ==
        with(with(base, "role: member", "role: leader"), "- ada-nes\n",
             "- {person: ada-nes, left: \"19:00\"}\n") +
            "agenda:\n  - Sak\n");
  // What theirs adds stands as far in as the entries of ours.
  CHECK(
      merged(base, with(base, "role: member", "role: leader"),
             with(with(base, "- ada-nes\n", "    - ada-nes\n"), "- person: bo-lie\n  role: member\n",
                  "    - person: bo-lie\n      role: member\n    - person: cy-moe\n      role: deputy\n")) ==
      with(base, "role: member", "role: leader") + "- person: cy-moe\n  role: deputy\n");
}

TEST_CASE("What is short on one side is written out on the other") {
  const std::string base = "kind: meeting\nid: m\ntitle: T\nminutes: draft\nplace: P\n";
  const std::string block = with(base, "minutes: draft", "minutes:\n  status: approved");
  CHECK(merged(base, block, with(base, "minutes: draft", "minutes: {status: draft, by: ada-nes} # i dag")) ==
        with(base, "minutes: draft", "minutes: # i dag\n  status: approved\n  by: ada-nes"));
  CHECK(merged(base, with(base, "minutes: draft", "minutes: approved"),
               with(base, "minutes: draft", "minutes:\n  status: draft\n  by: ada-nes")) ==
        with(base, "minutes: draft", "minutes:\n  status: approved\n  by: ada-nes"));
}

TEST_CASE("Entries that one side moved are moved; where both moved them elsewhere, that is a conflict") {
  const std::string base =
      "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {title: A}\n  - {title: B}\n  - {title: C}\n";
  const std::string moved =
      "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {title: C}\n  - {title: A}\n  - {title: B}\n";
  const std::string changed = with(base, "{title: B}", "{title: B, type: report}") + "  - {title: D}\n";
  const std::string both = with(moved, "{title: B}", "{title: B, type: report}");
  CHECK(merged(base, changed, moved) == with(both, "  - {title: A}", "  - {title: D}\n  - {title: A}"));
  CHECK(merged(base, moved, changed) == with(both, "  - {title: A}", "  - {title: D}\n  - {title: A}"));
  const std::string other =
      "kind: meeting\nid: m\ntitle: T\nagenda:\n  - {title: B}\n  - {title: A}\n  - {title: C}\n";
  CHECK(ko::merge({"a", base}, {"a", moved}, {"a", other}).conflicts.size() == 1);
}

TEST_CASE("A comment that would be lost makes a conflict") {
  const std::string base = "kind: person\nid: p\nname: P\naliases: [A,\n  B]\n";
  CHECK(merged(base, with(base, "[A", "[A, C"), with(base, "[A,", "[A, # gammelt")) ==
        "kind: person\nid: p\nname: P\n<<<<<<< ours\naliases: [A, C,\n  B]\n=======\naliases: [A, # "
        "gammelt\n  B]\n"
        ">>>>>>> theirs\n4 changed on both sides: p#aliases\n");
  CHECK(merged(base, with(base, "name: P", "name: P # en"), with(base, "name: P", "name: P # to")) ==
        with(base, "name: P\n", "<<<<<<< ours\nname: P # en\n=======\nname: P # to\n>>>>>>> theirs\n") +
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
