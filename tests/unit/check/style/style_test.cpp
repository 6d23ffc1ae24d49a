// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

TEST_CASE("of the records of one file the one at its top is where it is, whatever they are called") {
  const std::string zoe = "{kind: person, id: zoe, name: Zoe}\n";
  const std::string ada = "{kind: person, id: ada, name: Ada}\n";
  CHECK(test::findings_of(zoe, "KO904") == "");
  CHECK(test::findings_of(zoe + "---\n" + ada, "KO904") == "3 KO904 `ada` shares its file with `zoe`\n");
  CHECK(test::findings_of(ada + "---\n" + zoe, "KO904") == "3 KO904 `zoe` shares its file with `ada`\n");
}

TEST_CASE("an id has no more characters than there may be, and does not begin with its kind") {
  const auto found = [](const std::string& id) {
    return test::findings_of("kind: person\nid: " + id + "\nname: Ada\n", "KO903");
  };
  CHECK(found("person") == "");
  CHECK(found("persona") == "");
  CHECK(found("person-ada").find("begins with the kind") != std::string::npos);
  CHECK(found(std::string(60, 'a')) == "");
  CHECK(found(std::string(61, 'a')).find("61 characters, more than 60") != std::string::npos);
}

TEST_CASE("a file with one record is called as it is, and one with several as it likes") {
  const auto named = [](const std::string& file, const std::string& text) {
    const Register records(test::read_file(file, text));
    std::string lines;
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO902") lines += finding.message + '\n';
    return lines;
  };
  const std::string ada = "{kind: person, id: ada, name: Ada}\n";
  CHECK(named("ada.yaml", ada).empty());
  CHECK(named("folk/ada.yaml", ada).empty());
  CHECK(named("folk/eva.yaml", ada) == "the record `ada` lies in the file `eva`\n");
  CHECK(named("folk/eva.yaml", ada + "---\n{kind: person, id: bo, name: Bo}\n").empty());
}

}  // namespace
}  // namespace ko
