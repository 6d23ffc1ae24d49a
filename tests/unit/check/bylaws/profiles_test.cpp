// SPDX-License-Identifier: MIT
/// The laws and bylaws of data/profiles/, each held against a set of records in tests/profiles/NAME/, of
/// which `expected` lists what they find: `line:column CODE message`.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

#include "check/run/check.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/validate.hpp"
#include "unit/check/run/example_text.hpp"

namespace ko {
namespace {

const Check* check_of(const Rule* rule) {
  for (const RuleFile* file : rule_files())
    for (const Check& check : file->checks)
      if (&check.rule == rule) return &check;
  return nullptr;
}

/// What the rules that profiles lay down find in a set.
std::string found_in(const std::string& folder) {
  const std::unique_ptr<FileSystem> files = disk();
  Reading reading = read_set(*files, find_sets(*files, {folder}, ".").front());
  const Register records(std::move(reading));
  std::string lines;
  for (const Finding& finding : validate(records, {}, {to_day({2026, 1, 1}), files.get()})) {
    if (!can_be_laid_down(*finding.rule)) continue;
    const Position at = records.files()[finding.place.file].source.position(finding.place.span.begin);
    lines += std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' +
             std::string(finding.rule->code) + ' ' + finding.message + '\n';
  }
  return lines;
}

TEST_CASE("the names that records choose among are those of the profiles there are") {
  std::set<std::string> names;
  for (const Profile& profile : read_profiles()->profiles) {
    names.insert(std::string(profile.get<"profile">()));
    CHECK(profile.at().file().source.name() == "profiles/" + std::string(profile.get<"profile">()) + ".yaml");
    CHECK(!profile.get<"name">().in("nn").empty());
    CHECK(profile.has<"seen">());
  }
  CHECK(names == std::set<std::string>(std::begin(profiles), std::end(profiles)));
}

TEST_CASE("a profile has the shape of one, and lays down rules there are, with the number each takes") {
  for (const Profile& profile : read_profiles()->profiles) {
    CAPTURE(profile.get<"profile">());
    const TreeReading again = read_tree(profile.at().file().source, 0);
    CHECK(again.findings.empty());
    CHECK(!profile.get<"provisions">().empty());
    for (const ProvisionEntry provision : profile.get<"provisions">()) {
      CAPTURE(provision.get<"rule">());
      const Check* check = check_of(find_rule(provision.get<"rule">()));
      REQUIRE(check != nullptr);
      CHECK((check->rule.profile == profile.get<"profile">() || !check->parameter.field.empty()));
      bool has_number = check->parameter.field.empty();
      for (const Cursor field : provision.at().children())
        has_number = has_number || field.key() == check->parameter.field;
      CHECK(has_number);
    }
  }
}

TEST_CASE("every rule that a profile switches on is laid down there") {
  for (const Rule* rule : rules()) {
    if (rule->profile.empty()) continue;
    CAPTURE(rule->code);
    const auto& all = read_profiles()->profiles;
    CHECK(std::any_of(all.begin(), all.end(), [&](const Profile& profile) {
      const auto provisions = profile.get<"provisions">();
      return profile.get<"profile">() == rule->profile &&
             std::any_of(provisions.begin(), provisions.end(),
                         [&](const ProvisionEntry& each) { return each.get<"rule">() == rule->name; });
    }));
  }
}

TEST_CASE("each profile finds in its set what is expected") {
  for (const std::string_view name : profiles) {
    CAPTURE(name);
    const std::string folder = "tests/profiles/" + std::string(name);
    const std::string expected = test::content(folder + "/expected");
    CHECK(!expected.empty());
    CHECK(found_in(folder) == expected);
  }
}

}  // namespace
}  // namespace ko
