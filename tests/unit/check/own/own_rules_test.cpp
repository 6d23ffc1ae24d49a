// SPDX-License-Identifier: MIT
#include "check/own/own_rules.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// `code record path message` of what a set's own rules, and what is said of them, find in these records.
std::vector<std::string> found(const std::string& rules, const std::string& records,
                               const std::string& language = "language: nn\n") {
  const test::MemoryFiles files({{"set/ko.yaml", "ko: 1\n" + language + "rules:\n" + rules},
                                 {"set/a.yaml", records},
                                 {"set/z.yaml", "{kind: person, id: zoe, name: Zoe}\n"}});
  Reading reading = read_set(files, find_sets(files, {"set"}, ".").front());
  const Register set(std::move(reading));
  std::vector<std::string> lines;
  for (const Finding& finding : validate(set, {}, {to_day({2025, 3, 1}), nullptr, {{"own", "KO219"}, {}}}))
    lines.push_back(std::string(finding.rule->code) + ' ' + finding.record + ' ' + finding.path + ' ' +
                    finding.message);
  return lines;
}

constexpr const char* meetings = R"(
{kind: meeting, id: m1, body: board, start: 2025-01-10, agenda: [{title: A}, {title: B, votes: [{for: 2}]}]}
---
{kind: organisation, id: board, name: Board}
---
{kind: meeting, id: m2, body: board, start: 2025-02-10, draft: true, agenda: [{title: C}]}
)";

using Lines = std::vector<std::string>;

TEST_CASE("a row is a fault where it stands, in its record") {
  CHECK(found("  - {name: no-vote, says: 'Sak {title} har inga votering', query: 'items votes:none'}\n",
              meetings) == Lines{"own/no-vote m1 agenda[1] Sak A har inga votering"});
  CHECK(found("  - {name: late, says: 'Møtet {start}', query: 'meetings'}\n", meetings) ==
        Lines{"own/late m1  Møtet fredag 10.\u00a0januar 2025"});
  CHECK(found("  - {name: who, says: Ukjend person, query: 'persons name:Zoe'}\n", meetings) ==
        Lines{"own/who zoe  Ukjend person"});
}

TEST_CASE("where no rules are chosen, a set's own are asked with all others") {
  const test::MemoryFiles files({{"set/ko.yaml", "ko: 1\nrules:\n  - {name: who, says: A, query: persons}\n"},
                                 {"set/z.yaml", "{kind: person, id: zoe, name: Zoe}\n"}});
  const Register set(read_set(files, find_sets(files, {"set"}, ".").front()));
  std::size_t own = 0;
  for (const Finding& finding : check(set, to_day({2025, 3, 1})))
    own += finding.rule->code == "own/who" ? 1 : 0;
  CHECK(own == 1);
}

TEST_CASE("the sentence is that of the set's language, and what a row lacks is a dash") {
  CHECK(found("  - {name: place, says: {nb: 'Stedet {place}', nn: 'Staden {place}'}, query: meetings}\n",
              meetings) == Lines{"own/place m1  Staden –"});
  CHECK(found("  - {name: place, says: {nn: 'Staden {place}', nb: 'Stedet {place}'}, query: meetings}\n",
              meetings, "") == Lines{"own/place m1  Stedet –"});
}

TEST_CASE("a query is split as a shell does, and takes --where and --deep") {
  const Result<QueryWords> words =
      own_rule_words("items title:\"Ny hall\" --where 'votes:none or type:report' --deep");
  REQUIRE(words);
  CHECK(words->table == "items");
  CHECK(words->terms == std::vector<std::string>{"title:Ny hall"});
  CHECK(words->where == "votes:none or type:report");
  CHECK(words->deep);
  const Result<QueryWords> apart = own_rule_words("  items \n title:\"Ny  hall\"  ''  ");
  REQUIRE(apart);
  CHECK(apart->table == "items");
  CHECK(apart->terms == std::vector<std::string>{"title:Ny  hall", ""});
  CHECK(own_rule_words("items --sort title").fault().message == "a rule's query does not take `--sort`");
  CHECK(own_rule_words("items --where").fault().message == "a rule's query does not take `--where`");
  CHECK(own_rule_words("items 'a").fault().message == "a quote in the query is not closed");
  CHECK(own_rule_words("  ").fault().message == "the query names no table");
}

TEST_CASE("what no record has is told of where it stands in ko.yaml") {
  CHECK(found("  - {name: a, says: A, query: 'meetings body:bord'}\n", meetings).size() == 1);
  CHECK(found("  - {name: a, says: A, query: findings}\n", meetings) ==
        Lines{"KO219  rules[1].query a rule cannot ask what rules find"});
  CHECK(found("  - {name: a, says: A, query: coverage}\n", meetings) ==
        Lines{"KO219  rules[1].query a rule cannot ask what documents say"});
  CHECK(found("  - {name: a, says: '{nothing}', query: meetings}\n", meetings) ==
        Lines{"KO219  rules[1].query there is no field `nothing` in `meetings`"});
}

/// `code path` of all that is found of the rules in `ko.yaml`.
std::vector<std::string> codes_of(const std::string& rules) {
  const test::MemoryFiles files({{"set/ko.yaml", "ko: 1\nlanguage: nn\nrules:\n" + rules},
                                 {"set/z.yaml", "{kind: person, id: zoe, name: Zoe}\n"}});
  Reading reading = read_set(files, find_sets(files, {"set"}, ".").front());
  std::vector<std::string> lines;
  for (const Finding& finding : reading.findings) lines.emplace_back(finding.rule->code);
  const Register set(std::move(reading));
  for (const Finding& finding : validate(set, {}, {to_day({2025, 3, 1}), nullptr, {{"own", "KO219"}, {}}}))
    lines.push_back(std::string(finding.rule->code) + ' ' + finding.path);
  return lines;
}

TEST_CASE("a rule that lacks what it says or asks is one fault, and finds nothing") {
  CHECK(codes_of("  - {name: a, says: A}\n") == Lines{"KO204"});
  CHECK(codes_of("  - {name: a, query: persons}\n") == Lines{"KO204"});
}

TEST_CASE("a name that is taken is told of where the name stands") {
  CHECK(codes_of("  - {name: unknown-reference, says: A, query: persons}\n") == Lines{"KO219 rules[1].name"});
}

TEST_CASE("an own rule is meant by its code, its name and its family") {
  const Rule rule{.code = "own/late", .name = "late", .summary = "", .why = ""};
  CHECK(means("own/late", rule));
  CHECK(means("late", rule));
  CHECK(means("own", rule));
  CHECK_FALSE(means("own/", rule));
  CHECK_FALSE(means("", rule));
}

}  // namespace
}  // namespace ko
