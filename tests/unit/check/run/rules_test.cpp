// SPDX-License-Identifier: MIT
#include "ko/findings/selection.hpp"

#include <doctest/doctest.h>

#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

TEST_CASE("the command line selects alone, and what cannot be read is still told") {
  const Register set = test::register_of_set("checks: {ignore: [KO402]}\n");
  const auto speaks = [&](RuleChoice asked, std::string_view code) {
    return Selection(set.configuration(), "set", std::move(asked)).includes(*find_rule(code), "set/a.yaml");
  };
  CHECK(speaks({{"KO402", "kommuneloven-2018"}, {}}, "KO402"));
  CHECK(speaks({{"KO402", "kommuneloven-2018"}, {}}, "KO571"));
  CHECK_FALSE(speaks({{"KO402"}, {}}, "KO403"));
  CHECK(speaks({{"KO402"}, {}}, "KO101"));
  CHECK_FALSE(speaks({{"KO402"}, {"KO101"}}, "KO101"));
  CHECK_FALSE(speaks({{}, {"KO4"}}, "KO403"));
}

TEST_CASE("a word that chooses no rule is told of, with the nearest that does") {
  CHECK_FALSE(rule_word_fault("KO403"));
  CHECK_FALSE(rule_word_fault("wrong-weekday"));
  CHECK_FALSE(rule_word_fault("KO4"));
  CHECK(rule_word_fault("KO4O3")->message == "there is no rule `KO4O3`");
  CHECK(rule_word_fault("wrong-week-day")->mend() == "write wrong-weekday");
  for (const std::string_view near_nothing : {"everything", "x"})
    CHECK(rule_word_fault(near_nothing)->mend() ==
          "write a code such as KO402, a name such as wrong-weekday or a family such as KO4");
}

TEST_CASE("an unknown word in ko.yaml is a finding where it stands") {
  const Register set =
      test::register_of_set("checks:\n  paths: [{path: a, ignore: [KO401, wrong-weekdy]}]\n");
  const std::vector<Finding> findings = validate(set, {}, {Day{0}});
  REQUIRE(findings.size() == 1);
  const Finding& finding = findings.front();
  CHECK(finding.rule->code == "KO207");
  CHECK(finding.message == "`ignore`: there is no rule `wrong-weekdy`");
  CHECK(finding.mend == "write wrong-weekday");
  CHECK(set.files()[0].source.slice(finding.place.span) == "wrong-weekdy");
}

TEST_CASE("every rule is of a family, which is told of in words") {
  for (const Rule* rule : rules()) {
    const RuleFamily* family = find_rule_family(rule->family());
    REQUIRE_MESSAGE(family != nullptr, rule->code);
    CHECK(rule->code.starts_with(family->code));
  }
  CHECK(find_rule_family("style") == nullptr);
}

TEST_CASE("a comment to ko at the end of a file keeps nothing quiet") {
  Reading reading =
      test::read_text("kind: person\nid: ada\nname: Ada\n# ko: ignore[KO402] because det er slik\n");
  std::vector<Finding> found = std::move(reading.findings);
  const Register records(std::move(reading));
  found = validate(records, std::move(found), {Day{0}});
  REQUIRE(found.size() == 1);
  CHECK(records.files()[0].source.position(found[0].place.span.begin).line == 4);
}

}  // namespace
}  // namespace ko
