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

}  // namespace
}  // namespace ko
