// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "check/run/check.hpp"
#include "unit/check/findings_of.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

std::ptrdiff_t found_in_file(const std::string& text) {
  const Register records = test::register_of(text);
  const std::vector<Finding> findings = check(records, to_day({2026, 1, 1}));
  return std::count_if(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.rule->code == "KO801"; });
}

/// How many identity numbers are found in a note of this text.
std::ptrdiff_t found_in(const std::string& note) {
  return found_in_file("kind: person\nid: ada\nname: Ada\nnote: '" + note + "'\n");
}

// The number is of nobody before the last day of 2039.
TEST_CASE("an identity number is found wherever it begins") {
  for (std::size_t before = 0; before < 14; ++before) {
    const std::string dots(before, '.');
    CAPTURE(before);
    CHECK(found_in(dots + "31123998718") == 1);
    CHECK(found_in(dots + "311239 98718") == 1);
    CHECK(found_in(dots + "12 311239-98718 1234567") == 1);
    CHECK(found_in(dots + "31123998718.31123998718") == 2);
    CHECK(found_in(dots + "9931123998718") == 0);
    CHECK(found_in(dots + "a31123998718") == 0);
    CHECK(found_in(dots + "311 og 23998718") == 0);  // nothing stands within the first part
  }
}

TEST_CASE("eleven digits are one only where both check digits are right") {
  for (char tenth = '0'; tenth <= '9'; ++tenth)
    for (char last = '0'; last <= '9'; ++last) {
      const std::string number = std::string("311239987") + tenth + last;
      CAPTURE(number);
      const std::ptrdiff_t right = number == "31123998718" ? 1 : 0;
      CHECK(found_in(number) == right);
      CHECK(found_in(number.substr(0, 6) + " " + number.substr(6)) == right);
    }
  CHECK(found_in("311239987") == 0);
  CHECK(found_in("311239  98718") == 0);
  CHECK(found_in("311239.98718") == 0);
}

TEST_CASE("the field that it stands in is named, and the record") {
  const Register records = test::register_of(
      "kind: person\nid: ada\nname: Ada\ncontact: {email: ada@example.org, phone: '31123998718'}\n");
  std::size_t found = 0;
  for (const Finding& finding : check(records, to_day({2026, 1, 1}))) {
    if (finding.rule->code != "KO801") continue;
    ++found;
    CHECK(finding.path == "contact.phone");
    CHECK(finding.record == "ada");
  }
  CHECK(found == 1);
}

TEST_CASE("a file may begin with one, and end with one") {
  CHECK(found_in_file("31123998718: Ada\nkind: person\nid: ada\nname: Ada\n") == 1);
  CHECK(found_in_file("kind: person\nid: ada\nname: Ada\nnote: 31123998718") == 1);
}

TEST_CASE("a number within a word is none, whatever the word's letters are made of") {
  const auto found = [](const std::string& before) {
    return test::codes_of("{kind: person, id: a, name: A, note: \"" + before + "01019000083 \"}\n", "KO8");
  };
  const std::string alone = found("");
  for (const std::string letter : {"\xC3\x80", "\xC3\xBF", "\xC3\xA6", "a"}) CHECK(found(letter) == "");
  CHECK(found(" ") == alone);
  CHECK(found("(") == alone);
  for (char mark = '!'; mark <= '~'; ++mark) {
    if (mark == '"' || mark == '\\') continue;  // which end the text or begin something else
    const std::string c(1, mark);
    CAPTURE(c);
    const bool is_word =
        (mark >= '0' && mark <= '9') || (mark >= 'A' && mark <= 'Z') || (mark >= 'a' && mark <= 'z');
    CHECK(found(c).empty() == is_word);
  }
}

TEST_CASE("a mobile number begins with 4 or 9 and has eight digits, behind 47 or 0047 or without") {
  const auto found = [](const std::string& contact) {
    return test::codes_of("{kind: person, id: ada, name: Ada, contact: {" + contact + "}}\n", "KO803");
  };
  for (const std::string number :
       {"90000000", "400 00 000", "+47 90 00 00 00", "0047 40000000", "47000000", "+4747000000"}) {
    CAPTURE(number);
    CHECK(found("phone: '" + number + "'") == "KO803");
    CHECK(found("label: Kontoret, phone: '" + number + "'").empty());
  }
  for (const std::string number : {"20000000", "+47 22 00 00 00", "0047 50000000", "9000000", "900000000",
                                   "+46 90000000", "004640000000", "4700000000", "47"}) {
    CAPTURE(number);
    CHECK(found("phone: '" + number + "'").empty());
  }
  CHECK(found("email: ada@example.org").empty());
}

TEST_CASE("no account stands in a person's record, however it is written, save where nothing is") {
  const auto found = [](const std::string& identifiers) {
    return test::codes_of("{kind: person, id: ada, name: Ada, identifiers: {" + identifiers + "}}\n",
                          "KO802");
  };
  CHECK(found("account: '20000950018'") == "KO802");
  CHECK(found("account: hemmelig") == "KO802");
  CHECK(found("account: ['20000950018']") == "KO802");
  CHECK(found("account: ").empty());
  CHECK(found("orcid: 20000950018").empty());
}

}  // namespace
}  // namespace ko
