// SPDX-License-Identifier: MIT
// KO301 to KO303, KO305, KO306 and KO311: what references lead to, and who is tied to nobody.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// The mend of the first finding of a rule.
std::string mend_of(const std::string& text, std::string_view code) {
  for (const Finding& finding : check(test::register_of(text), to_day({2026, 1, 1})))
    if (finding.rule->code == code) return std::string(finding.mend);
  return {};
}

TEST_CASE("a reference that leads nowhere is mended with up to three ids of the right kind") {
  const std::string ids =
      "---\n{kind: organisation, id: laget, name: L}\n---\n{kind: organisation, id: lager, name: "
      "L}\n---\n{kind: "
      "organisation, id: lagen, name: L}\n---\n{kind: person, id: lages, name: L}\n";
  const auto mend = [&](const std::string& body, const std::string& others) {
    return mend_of("{kind: meeting, id: m, body: " + body + "}\n" + others, "KO301");
  };
  CHECK(mend("lagex", ids) == "write `lagen`, `lager` or `laget`");
  CHECK(mend("legat", "---\n{kind: organisation, id: leget, name: L}\n") == "write `leget`");
  CHECK(mend("heltannet", ids) == "add the record, or write the id of one there is");
  CHECK(test::findings_of("{kind: decision, id: v, title: V, concerns: ['borte#2']}\n", "KO301") ==
        "1 KO301 there is no record `borte`\n");
}

TEST_CASE("of ids that lead nowhere the first thousand are looked up, however many there are") {
  const std::string there = "kontrollutvalget-i-storefjell";
  std::string text = "{kind: organisation, id: " + there + ", name: K}\n";
  for (int i = 1; i <= 1001; ++i) {
    const std::string number = std::to_string(i);
    text += "---\n{kind: meeting, id: m" + number + ", body: " + there + number + "}\n";
  }
  std::vector<std::string> mends;
  for (const Finding& finding : check(test::register_of(text), to_day({2026, 1, 1})))
    if (finding.rule->code == "KO301") mends.emplace_back(finding.mend.view());
  REQUIRE(mends.size() == 1001);
  CHECK(mends[999] == "write `" + there + "`");
  CHECK(mends[1000] == "add the record, or write the id of one there is");
}

TEST_CASE("a field that takes records alone is mended with no item's address") {
  const std::string meeting = "---\n{kind: meeting, id: m, agenda: [{id: budsjettet, title: B}]}\n";
  CHECK(mend_of("{kind: decision, id: v, title: V, follows: budsjettet}\n" + meeting, "KO301") ==
        "write `m#budsjettet`");
  CHECK(mend_of("{kind: decision, id: v, title: V, meeting: budsjettet}\n" + meeting, "KO301") ==
        "add the record, or write the id of one there is");
}

TEST_CASE(
    "a case that is nearly one of those there are is told of, and any other text may be of the archive") {
  const auto found = [](const std::string& reference) {
    return test::findings_of(
        "{kind: case, id: budsjett-2025, title: B}\n---\n{kind: meeting, id: m, agenda: [{title: A, case: " +
            reference + "}]}\n",
        "KO3");
  };
  CHECK(found("budsjett-2025").find("there is no case") == std::string::npos);
  CHECK(found("budsjett-2026").find("there is no case `budsjett-2026`\n") != std::string::npos);
  CHECK(found("helt-annet").find("there is no case") == std::string::npos);
  CHECK(found("2025/1234").find("there is no case") == std::string::npos);
}

TEST_CASE("a record of another kind is none that a field takes") {
  CHECK(test::findings_of("{kind: meeting, id: m, body: ada}\n---\n{kind: person, id: ada, name: Ada}\n",
                          "KO302") == "1 KO302 `ada` is a person, and `body` does not take one\n");
  CHECK(test::findings_of("{kind: meeting, id: m, chair: o}\n---\n{kind: organisation, id: o, name: O}\n",
                          "KO302") == "1 KO302 `o` is an organisation, and `chair` does not take one\n");
  CHECK(test::findings_of("{kind: meeting, id: m, chair: ada}\n---\n{kind: person, id: ada, name: Ada}\n",
                          "KO302")
            .empty());
}

TEST_CASE("items and decisions are counted from 1 to as many as there are") {
  const auto address = [](const std::string& number) {
    return test::findings_of(
        "{kind: decision, id: v, title: V, follows: 'm#" + number +
            "'}\n---\n{kind: meeting, id: m, agenda: [{title: A}, {title: B, decisions: [{title: "
            "C}]}]}\n",
        "KO305");
  };
  CHECK(address("0") == "1 KO305 `m#0` leads to nothing: `m` has 2 agenda items\n");
  CHECK(address("1").empty());
  CHECK(address("2").empty());
  CHECK(address("3") == "1 KO305 `m#3` leads to nothing: `m` has 2 agenda items\n");
  CHECK(address("2/1").empty());
  CHECK_FALSE(address("2/2").empty());
  CHECK_FALSE(address("2/0").empty());
  CHECK_FALSE(address("1/1").empty());
}

TEST_CASE("what was decided in a meeting is referred to by its address, which the mend gives") {
  const std::string meetings =
      "---\n{kind: meeting, id: m, agenda: [{title: A, id: fritak, decisions: [{title: C, id: valg}]}, "
      "{title: "
      "B, decisions: [{title: D, id: begge}]}]}\n"
      "---\n{kind: meeting, id: n, agenda: [{title: B, decisions: [{title: D, id: begge}]}]}\n";
  const auto mend = [&](const std::string& field, const std::string& code) {
    return mend_of("{kind: decision, id: v, title: V, " + field + "}\n" + meetings, code);
  };
  CHECK(mend("follows: valg", "KO301") == "write `m#valg`");
  CHECK(mend("follows: fritak", "KO301") == "write `m#fritak`");
  CHECK(mend("follows: begge", "KO301") == "add the record, or write the id of one there is");
  CHECK(mend("delegated_to: valg", "KO301") == "add the record, or write the id of one there is");
  CHECK(mend("follows: 'm#vlag'", "KO305") == "write `m#valg`");
  CHECK(mend("follows: 'n#fritak'", "KO305") == "write `m#fritak`");
  CHECK(mend("follows: 'm#9'", "KO305") == "count items, and decisions within an item, from 1");
}

TEST_CASE("an item stands under one that the agenda has, by its number or its id") {
  const auto under = [](const std::string& above) {
    return test::findings_of(
        "{kind: meeting, id: m, agenda: [{nr: 7/25, id: ref, title: A}, {title: B, part_of: " + above +
            "}]}\n",
        "KO305");
  };
  CHECK(under("7/25").empty());
  CHECK(under("ref").empty());
  CHECK(under("8/25") == "1 KO305 the agenda has no item `8/25`\n");
}

TEST_CASE("a membership is in a post there is, or in none") {
  const auto in = [](const std::string& post) {
    return test::findings_of(
        "{kind: organisation, id: o, name: O, posts: [{id: leder, title: L}, {id: nestleder, title: N}], "
        "members: [{name: A" +
            post + "}]}\n",
        "KO306");
  };
  CHECK(in("").empty());
  CHECK(in(", post: leder").empty());
  CHECK(in(", post: nestleder").empty());
  CHECK(in(", post: ledar") == "1 KO306 `o` has no post `ledar`\n");
}

TEST_CASE("the nearest post is the mend, and without one to add it") {
  const auto mend = [](const std::string& post) {
    return mend_of(
        "{kind: organisation, id: o, name: O, posts: [{id: leder, title: L}], members: [{name: A, post: " +
            post + "}]}\n",
        "KO306");
  };
  CHECK(mend("ledar") == "write `leder`");
  CHECK(mend("kasserer") == "add it to the `posts` of `o`, or take `post` away");
}

TEST_CASE(
    "a record hangs together with another that it names or that names it, itself and its sources aside") {
  const std::string others =
      "---\n{kind: organisation, id: o, name: O, parent: p}\n---\n{kind: organisation, id: p, name: P}\n";
  const auto alone = [&](const std::string& record, const std::string& more = "") {
    return test::codes_of(record + "\n" + others + more, "KO311");
  };
  CHECK(alone("{kind: organisation, id: q, name: Q}") == "KO311");
  CHECK(alone("{kind: organisation, id: q, name: Q, parent: p}").empty());
  CHECK(alone("{kind: organisation, id: q, name: Q, successor: q}") == "KO311");
  CHECK(
      alone("{kind: organisation, id: q, name: Q}", "---\n{kind: organisation, id: r, name: R, parent: q}\n")
          .empty());
  CHECK(alone("{kind: organisation, id: q, name: Q, source: d}",
              "---\n{kind: document, id: d, title: D}\n") == "KO311");
  CHECK(alone("{kind: organisation, id: q, name: Q, posts: [{id: a, title: A, source: d}]}",
              "---\n{kind: document, id: d, title: D}\n") == "KO311");
  // A set of one record has nothing to hang together with, and in one that is not whole it may be lost.
  CHECK(test::codes_of("{kind: organisation, id: q, name: Q}\n", "KO311").empty());
  CHECK(test::codes_of("{kind: organisation, id: q, name: Q}\n---\n{kind: organisation, id: r, name: R}\n",
                       "KO311") == "KO311 KO311");
  CHECK(alone("{kind: organisation, id: q, name: Q}",
              "---\n{kind: organisation, id: r, name: R, parent: borte}\n")
            .empty());
}

TEST_CASE("an id, and a former one, is one record's") {
  CHECK(test::codes_of("{kind: person, id: a, name: A}\n---\n{kind: person, id: a, name: B}\n", "KO303") ==
        "KO303");
  CHECK(test::codes_of("{kind: person, id: a, name: A}\n---\n{kind: person, id: b, name: B}\n", "KO303")
            .empty());
}

TEST_CASE("what ko.yaml refers to is there, and is a record of the right kind") {
  const auto found = [](const std::string& body, const std::string& more = "") {
    const Register records = test::register_of_set(
        "import: {files: [{path: minner, body: " + body + "}]}\n",
        "{kind: organisation, id: styret, name: Styret}\n---\n{kind: person, id: ada, name: Ada}\n" + more);
    std::string lines;
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO301" || finding.rule->code == "KO302")
        lines += std::string(finding.rule->code) + ' ' + finding.message + " = " + finding.mend + '\n';
    return lines;
  };
  CHECK(found("styret").empty());
  CHECK(found("").empty());
  CHECK(found("styre") == "KO301 there is no record `styre` = write `styret`\n");
  CHECK(found("ada").starts_with("KO302 `ada` is a person, and `body` does not take one"));
  // What could not be read may be what is meant.
  CHECK(found("rådet").starts_with("KO301"));
  CHECK(found("komite", "---\n{kind: organisation, id: komite, name: [}\n").empty());
}

TEST_CASE("an id of an entry is one entry's of its item, and that of an item one of the whole meeting") {
  const auto codes = [](const std::string& agenda) {
    return test::codes_of("kind: meeting\nid: m\nagenda: [" + agenda + "]\n", "KO318");
  };
  const std::string a = "proposals: [{id: a, text: A}]";
  CHECK(codes("{title: En, " + a + "}, {title: To, " + a + "}").empty());
  CHECK(codes("{title: En, proposals: [{id: a, text: A}, {id: a, text: B}]}") == "KO318");
  CHECK(codes("{title: En, proposals: [{id: a, text: A}, {id: b, text: B}]}").empty());
  CHECK(codes("{title: En, " + a + ", votes: [{id: a, for: 1}]}") == "KO318");
  CHECK(codes("{title: En, id: a}, {title: To, id: a}") == "KO318");
  CHECK(codes("{title: En, id: a}, {title: To, " + a + "}") == "KO318");
  CHECK(codes("{title: En, " + a + "}, {title: To, id: a}") == "KO318");
}

}  // namespace
}  // namespace ko
