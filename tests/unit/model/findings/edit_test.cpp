// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "ko/files/edit.hpp"
#include "ko/findings/finding.hpp"

namespace {

using ko::apply;
using ko::Edit;

}  // namespace

TEST_CASE("edits are made where they stand, and every other byte stays") {
  const ko::Edited mended = apply("\xEF\xBB\xBFstart: 21.2.2014\r\n# tab\there\r\n",
                                  {{{0, {10, 19}}, "2014-02-21"}, {{0, {0, 3}}, ""}});
  CHECK(mended.text == "start: 2014-02-21\r\n# tab\there\r\n");
  CHECK(mended.edits == 2);
}

TEST_CASE("of edits that overlap the first in the text is made") {
  CHECK(apply("abcdef", {{{0, {2, 5}}, "X"}, {{0, {0, 3}}, "Y"}}).text == "Ydef");
  CHECK(apply("abcdef", {{{0, {2, 5}}, "X"}, {{0, {0, 3}}, "Y"}}).edits == 1);
  CHECK(apply("abcdef", {{{0, {1, 3}}, "first"}, {{0, {1, 2}}, "second"}}).text == "afirstdef");
  CHECK(apply("abcdef", {{{0, {0, 3}}, "X"}, {{0, {3, 6}}, "Y"}}).text == "XY");
}

TEST_CASE("of insertions at one place one is made") {
  CHECK(apply("ab", {{{0, {1, 1}}, "-"}, {{0, {1, 1}}, "+"}}).text == "a-b");
  CHECK(apply("ab", {{{0, {0, 0}}, "-"}, {{0, {2, 2}}, "+"}}).text == "-ab+");
}

TEST_CASE("an edit past the end is none") {
  const ko::Edited mended = apply("ab", {{{0, {1, 3}}, "X"}});
  CHECK(mended.text == "ab");
  CHECK(mended.edits == 0);
}

TEST_CASE("without edits nothing changes") {
  CHECK(apply("", {}).text.empty());
  CHECK(apply("ab", {}).text == "ab");
}

TEST_CASE("the edit of a finding lies in the finding's file, and its reason is the rule") {
  ko::Finding finding;
  finding.rule = ko::find_rule("KO103");
  finding.place = {2, {0, 3}};
  finding.replace({0, 3}, "");
  REQUIRE(finding.edit);
  CHECK(finding.edit->place == finding.place);
  CHECK(finding.edit->text.empty());
  CHECK(finding.edit->reason == "KO103 byte-order-mark");
}
