// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "ko/findings/mend.hpp"

namespace {

using ko::Edit;
using ko::mend;

}  // namespace

TEST_CASE("edits are made where they stand, and every other byte stays") {
  const ko::Mended mended =
      mend("\xEF\xBB\xBFstart: 21.2.2014\r\n# tab\there\r\n", {{{10, 19}, "2014-02-21"}, {{0, 3}, ""}});
  CHECK(mended.text == "start: 2014-02-21\r\n# tab\there\r\n");
  CHECK(mended.edits == 2);
}

TEST_CASE("of edits that overlap the first in the text is made") {
  CHECK(mend("abcdef", {{{2, 5}, "X"}, {{0, 3}, "Y"}}).text == "Ydef");
  CHECK(mend("abcdef", {{{2, 5}, "X"}, {{0, 3}, "Y"}}).edits == 1);
  CHECK(mend("abcdef", {{{1, 3}, "first"}, {{1, 2}, "second"}}).text == "afirstdef");
  CHECK(mend("abcdef", {{{0, 3}, "X"}, {{3, 6}, "Y"}}).text == "XY");
}

TEST_CASE("of insertions at one place one is made") {
  CHECK(mend("ab", {{{1, 1}, "-"}, {{1, 1}, "+"}}).text == "a-b");
  CHECK(mend("ab", {{{0, 0}, "-"}, {{2, 2}, "+"}}).text == "-ab+");
}

TEST_CASE("an edit past the end is none") {
  const ko::Mended mended = mend("ab", {{{1, 3}, "X"}});
  CHECK(mended.text == "ab");
  CHECK(mended.edits == 0);
}

TEST_CASE("without edits nothing changes") {
  CHECK(mend("", {}).text.empty());
  CHECK(mend("ab", {}).text == "ab");
}
