// SPDX-License-Identifier: MIT
// What two stretches of time have in common: yes, no and cannot be told, at the minute where one becomes the
// other.
#include <doctest/doctest.h>

#include "model/meetings/meeting_hours.hpp"

namespace ko {
namespace {

constexpr Instant minute(std::int64_t number) {
  return {number, number};
}
constexpr Instant about_minute(std::int64_t number) {
  return {number - 30, number + 30};
}

TEST_CASE("what ends when the other begins has no time in common with it, and a minute later it has") {
  const Stretch item = {minute(100), minute(200)};
  CHECK(overlap({minute(0), minute(99)}, item) == Truth::no);
  CHECK(overlap({minute(0), minute(100)}, item) == Truth::no);
  CHECK(overlap({minute(0), minute(101)}, item) == Truth::yes);
  CHECK(overlap({minute(199), minute(300)}, item) == Truth::yes);
  CHECK(overlap({minute(200), minute(300)}, item) == Truth::no);
  CHECK(overlap({minute(120), minute(130)}, item) == Truth::yes);
  CHECK(overlap({minute(0), minute(300)}, item) == Truth::yes);
}

TEST_CASE("bounds that pass each other leave it open") {
  const Stretch item = {minute(100), minute(200)};
  CHECK(overlap({minute(0), about_minute(70)}, item) == Truth::no);
  CHECK(overlap({minute(0), about_minute(71)}, item) == Truth::cannot_be_told);
  CHECK(overlap({minute(0), about_minute(130)}, item) == Truth::cannot_be_told);
  CHECK(overlap({minute(0), about_minute(131)}, item) == Truth::yes);
  CHECK(overlap({about_minute(230), minute(400)}, item) == Truth::no);
  CHECK(overlap({about_minute(229), minute(400)}, item) == Truth::cannot_be_told);
  CHECK(overlap({about_minute(170), minute(400)}, item) == Truth::cannot_be_told);
  CHECK(overlap({about_minute(169), minute(400)}, item) == Truth::yes);
}

TEST_CASE("one that covers the other has it in common, though both are open") {
  const Stretch item = {{100, 200}, {100, 200}};
  CHECK(overlap({minute(100), minute(200)}, item) == Truth::yes);
  CHECK(overlap({minute(101), minute(200)}, item) == Truth::cannot_be_told);
  CHECK(overlap({minute(100), minute(199)}, item) == Truth::cannot_be_told);
  CHECK(overlap(item, {minute(100), minute(200)}) == Truth::yes);
}

TEST_CASE("a whole covers a part from its first to its last minute") {
  const Stretch part = {minute(100), minute(200)};
  CHECK(covers({minute(99), minute(201)}, part) == Truth::yes);
  CHECK(covers({minute(100), minute(200)}, part) == Truth::yes);
  CHECK(covers({minute(101), minute(200)}, part) == Truth::no);
  CHECK(covers({minute(100), minute(199)}, part) == Truth::no);
  CHECK(covers({about_minute(70), minute(200)}, part) == Truth::yes);
  CHECK(covers({about_minute(71), minute(200)}, part) == Truth::cannot_be_told);
  CHECK(covers({about_minute(130), minute(200)}, part) == Truth::cannot_be_told);
  CHECK(covers({about_minute(131), minute(200)}, part) == Truth::no);
  CHECK(covers({minute(100), about_minute(230)}, part) == Truth::yes);
  CHECK(covers({minute(100), about_minute(229)}, part) == Truth::cannot_be_told);
  CHECK(covers({minute(100), about_minute(170)}, part) == Truth::cannot_be_told);
  CHECK(covers({minute(100), about_minute(169)}, part) == Truth::no);
  CHECK(covers({}, part) == Truth::yes);
}

TEST_CASE("who is there throughout is there at any moment, who is there for a part may be") {
  const Stretch item = {minute(100), minute(200)};
  CHECK(during({minute(100), minute(200)}, item) == Truth::yes);
  CHECK(during({minute(100), minute(199)}, item) == Truth::cannot_be_told);
  CHECK(during({minute(101), minute(200)}, item) == Truth::cannot_be_told);
  CHECK(during({minute(0), minute(101)}, item) == Truth::cannot_be_told);
  CHECK(during({minute(0), minute(100)}, item) == Truth::no);
  CHECK(during({minute(200), minute(300)}, item) == Truth::no);
}

TEST_CASE("three values are combined as in Kleene's logic") {
  constexpr Truth no = Truth::no;
  constexpr Truth open = Truth::cannot_be_told;
  constexpr Truth yes = Truth::yes;
  CHECK(both(yes, yes) == yes);
  CHECK(both(yes, open) == open);
  CHECK(both(open, no) == no);
  CHECK(both(yes, no) == no);
  CHECK(either(no, no) == no);
  CHECK(either(no, open) == open);
  CHECK(either(open, yes) == yes);
  CHECK(either(no, yes) == yes);
  CHECK(truth(true) == yes);
  CHECK(truth(false) == no);
  Headcount heads;
  CHECK(heads.known());
  for (const Truth each : {yes, open, no}) heads.count(each);
  CHECK(heads.certain == 1);
  CHECK(heads.possible == 2);
  CHECK_FALSE(heads.known());
}

}  // namespace
}  // namespace ko
