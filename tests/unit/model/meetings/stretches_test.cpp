// SPDX-License-Identifier: MIT
// What two stretches of time have in common: yes, no and cannot be told, at the minute where one becomes the
// other.
#include <doctest/doctest.h>

#include "model/meetings/meeting_hours.hpp"

namespace ko {
namespace {

constexpr Instant at(std::int64_t minute) {
  return {minute, minute};
}
constexpr Instant about(std::int64_t minute) {
  return {minute - 30, minute + 30};
}

TEST_CASE("what ends when the other begins has no time in common with it, and a minute later it has") {
  const Stretch item = {at(100), at(200)};
  CHECK(overlap({at(0), at(99)}, item) == Truth::no);
  CHECK(overlap({at(0), at(100)}, item) == Truth::no);
  CHECK(overlap({at(0), at(101)}, item) == Truth::yes);
  CHECK(overlap({at(199), at(300)}, item) == Truth::yes);
  CHECK(overlap({at(200), at(300)}, item) == Truth::no);
  CHECK(overlap({at(120), at(130)}, item) == Truth::yes);
  CHECK(overlap({at(0), at(300)}, item) == Truth::yes);
}

TEST_CASE("bounds that pass each other leave it open") {
  const Stretch item = {at(100), at(200)};
  CHECK(overlap({at(0), about(70)}, item) == Truth::no);
  CHECK(overlap({at(0), about(71)}, item) == Truth::cannot_be_told);
  CHECK(overlap({at(0), about(130)}, item) == Truth::cannot_be_told);
  CHECK(overlap({at(0), about(131)}, item) == Truth::yes);
  CHECK(overlap({about(230), at(400)}, item) == Truth::no);
  CHECK(overlap({about(229), at(400)}, item) == Truth::cannot_be_told);
  CHECK(overlap({about(170), at(400)}, item) == Truth::cannot_be_told);
  CHECK(overlap({about(169), at(400)}, item) == Truth::yes);
}

TEST_CASE("one that covers the other has it in common, though both are open") {
  const Stretch item = {{100, 200}, {100, 200}};
  CHECK(overlap({at(100), at(200)}, item) == Truth::yes);
  CHECK(overlap({at(101), at(200)}, item) == Truth::cannot_be_told);
  CHECK(overlap({at(100), at(199)}, item) == Truth::cannot_be_told);
  CHECK(overlap(item, {at(100), at(200)}) == Truth::yes);
}

TEST_CASE("a whole covers a part from its first to its last minute") {
  const Stretch part = {at(100), at(200)};
  CHECK(covers({at(99), at(201)}, part) == Truth::yes);
  CHECK(covers({at(100), at(200)}, part) == Truth::yes);
  CHECK(covers({at(101), at(200)}, part) == Truth::no);
  CHECK(covers({at(100), at(199)}, part) == Truth::no);
  CHECK(covers({about(70), at(200)}, part) == Truth::yes);
  CHECK(covers({about(71), at(200)}, part) == Truth::cannot_be_told);
  CHECK(covers({about(130), at(200)}, part) == Truth::cannot_be_told);
  CHECK(covers({about(131), at(200)}, part) == Truth::no);
  CHECK(covers({at(100), about(230)}, part) == Truth::yes);
  CHECK(covers({at(100), about(229)}, part) == Truth::cannot_be_told);
  CHECK(covers({at(100), about(170)}, part) == Truth::cannot_be_told);
  CHECK(covers({at(100), about(169)}, part) == Truth::no);
  CHECK(covers({}, part) == Truth::yes);
}

TEST_CASE("who is there throughout is there at any moment, who is there for a part may be") {
  const Stretch item = {at(100), at(200)};
  CHECK(during({at(100), at(200)}, item) == Truth::yes);
  CHECK(during({at(100), at(199)}, item) == Truth::cannot_be_told);
  CHECK(during({at(101), at(200)}, item) == Truth::cannot_be_told);
  CHECK(during({at(0), at(101)}, item) == Truth::cannot_be_told);
  CHECK(during({at(0), at(100)}, item) == Truth::no);
  CHECK(during({at(200), at(300)}, item) == Truth::no);
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
