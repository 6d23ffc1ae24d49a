// SPDX-License-Identifier: MIT
#include "programs/converter_failure.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

namespace ko::cli {
namespace {

using End = ChildOutcome::End;

std::string told(const ChildOutcome& outcome, std::chrono::milliseconds most_time = std::chrono::minutes(1)) {
  const Fault fault = not_converted(
      {.program = "pandoc", .package = "pandoc", .needed_by = "docx", .most_time = most_time}, outcome);
  return fault.message + "; " + std::string(fault.mend());
}

TEST_CASE("why a converter did not give a document") {
  CHECK(told({.end = End::no_such_program}) ==
        "docx needs pandoc, which is not there; install it: apt-get install pandoc");
  CHECK(told({.end = End::out_of_time}) == "pandoc took more than 1 minute; ");
  CHECK(told({.end = End::out_of_time}, std::chrono::seconds(90)) == "pandoc took more than 90 seconds; ");
  CHECK(told({.end = End::too_much_output}) == "pandoc wrote more than a document can be; ");
  CHECK(told({.end = End::signalled, .status = 9}) == "pandoc was ended by signal 9; it said nothing");
  CHECK(told({.end = End::exited, .status = 63, .errors = "a\n\n b\n"}) ==
        "pandoc failed with status 63; it said: a; b");
  CHECK(told({.end = End::exited}) == "pandoc wrote nothing; it said nothing");
}

TEST_CASE("what a converter said is told without signs of the terminal, and not without end") {
  CHECK(told({.end = End::exited, .status = 1, .errors = "\x1b[2J"}) ==
        "pandoc failed with status 1; it said: \\u{1b}[2J");
  std::string much;
  while (much.size() < 5000) much += "word ";
  CHECK(told({.end = End::exited, .status = 1, .errors = much}).size() < 400);
}

}  // namespace
}  // namespace ko::cli
