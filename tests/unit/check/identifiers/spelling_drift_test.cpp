// SPDX-License-Identifier: MIT
/// Which names are nearly the same, and which are the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

std::ptrdiff_t drifts(const std::string& records) {
  const std::vector<Finding> findings = check(test::register_of(records), to_day({2026, 1, 1}));
  return std::count_if(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.rule->code == "KO709"; });
}

std::string person_called(const std::string& name, const std::string& family_name) {
  return "kind: person\nid: p\nname: '" + name + "'\nfamily_name: '" + family_name + "'\n";
}

TEST_CASE("what follows a family name is no part of it") {
  CHECK(drifts(person_called("Randy K. Weber, Sr.", "Weber")) == 0);
  CHECK(drifts(person_called("Juan de la Cruz, Jr.", "de la Cruz")) == 0);
  CHECK(drifts(person_called("Donald S. Beyer Jr.", "Beyer")) == 0);
  CHECK(drifts(person_called("Randy K. Weberr, Sr.", "Weber")) == 1);
}

}  // namespace
}  // namespace ko
