// SPDX-License-Identifier: MIT
// Of what is not stated nothing is found but that it is missing: any value of a sound example may be blanked.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "check/run/check.hpp"
#include "unit/blanked.hpp"
#include "unit/check/run/example_text.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// How often each rule finds something in the text.
std::map<std::string, int> findings_by_code(const std::string& text, Day today) {
  std::map<std::string, int> found;
  for (const Finding& finding : check(test::register_of(text), today))
    ++found[std::string(finding.rule->code)];
  return found;
}

/// A day, a time, a number or a flag.
bool is_measured(std::string_view text) {
  return Date::parse(text) || Moment::parse(text) || Clock::parse(text) || Rational::parse(text) ||
         text == "true" || text == "false";
}

/// `CODE FIELD` of what is found once a value of the example is blanked, and was not before.
std::set<std::string> found_without_a_value(const std::string& text) {
  const Day today = test::today_of(text);
  const std::map<std::string, int> before = findings_by_code(text, today);
  const Reading reading = test::read_text(text);
  std::set<std::string> found;
  for (NodeIndex at = 0; at < reading.files[0].tree.nodes.size(); ++at) {
    const Cursor value(reading.files[0], at);
    if (!value.is_scalar() || value.key().empty() || !is_measured(value.text())) continue;
    for (const auto& [code, count] : findings_by_code(test::blanked(text, value.node().span()), today))
      if (const auto was = before.find(code); was == before.end() || count > was->second)
        found.insert(code + ' ' + std::string(value.key()));
  }
  return found;
}

std::string joined(const std::set<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

/// What goes on until it is said to end, what nobody is said to have done, and what counts cannot come to:
/// each rule with the fields whose absence says so.
constexpr const char* what_absence_means =
    "KO405 from\nKO405 percent\nKO405 seats\nKO405 to\n"
    "KO414 from\nKO414 to\n"
    "KO503 end\nKO503 start\n"
    "KO508 start\n"
    "KO510 arrived\nKO510 left\n"
    "KO514 against\nKO514 arrived\nKO514 blank\nKO514 for\n"
    "KO517 for\n"
    "KO523 due\n"
    "KO526 start\n"
    "KO541 to\n"
    "KO543 to\n"
    "KO545 on\n"
    "KO552 against\nKO552 for\n"
    "KO560 to\n"
    "KO571 start\n"
    "KO575 against\nKO575 for\nKO575 unanimous\n"
    "KO580 against\nKO580 for\n"
    "KO582 public\n"
    "KO587 declined\n"
    "KO588 declined\nKO588 moved_up\n"
    "KO604 from\nKO604 to\n"
    "KO608 from\nKO608 to\n"
    "KO611 from\nKO611 to\n";

TEST_CASE("of a day, a number or a flag that is not stated nothing is found but what its absence means") {
  std::set<std::string> all;
  for (const auto& folder : std::filesystem::directory_iterator("tests/rules"))
    for (const char* example : {"good.yaml", "bad.yaml"})
      all.merge(found_without_a_value(test::content(folder.path() / example)));
  CHECK(joined(all) == what_absence_means);
}

}  // namespace
}  // namespace ko
