// SPDX-License-Identifier: MIT
#include "programs/convert.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "failure.hpp"

namespace ko::cli {
namespace {

using End = ChildOutcome::End;

const Converter machine = {.program = "machine",
                           .package = "machines",
                           .arguments = {},
                           .refusal = "wrong version",
                           .written = "v1",
                           .instead = "v2"};
const Format machine_format = {.name = "mmm", .summary = "", .through = &machine};

/// A program that answers with these outcomes, one after the other, and remembers what it was given.
struct FakeProgram {
  std::vector<ChildOutcome> outcomes;
  std::vector<Child> given = {};

  std::string convert(const std::string& text, std::optional<std::string> epoch = {}) {
    const auto run = [this](const Child& child) {
      given.push_back(child);
      return outcomes[given.size() - 1];
    };
    const auto environment = [&](const std::string& name) {
      return name == "SOURCE_DATE_EPOCH" ? epoch : std::optional<std::string>();
    };
    return cli::convert(machine_format, text, run, environment);
  }

  /// What it ends with, and the mend.
  std::string failure(const std::string& text) {
    try {
      return "no failure: " + convert(text);
    } catch (const Failure& failure) {
      CHECK(failure.status() == Exit::input_output);
      return std::string(failure.what()) + " | " + failure.mend();
    }
  }
};

TEST_CASE("a program is given the text, and its output is the answer") {
  FakeProgram program = {{{.end = End::exited, .output = "bytes"}}};
  CHECK(program.convert("text") == "bytes");
  CHECK(program.given.front().program == "machine");
  CHECK(program.given.front().input == "text");
}

TEST_CASE("a program is told a time of making that is none, or the one that is asked for") {
  FakeProgram program = {{{.end = End::exited, .output = "bytes"}, {.end = End::exited, .output = "bytes"}}};
  program.convert("text");
  program.convert("text", "1700000000");
  CHECK(program.given[0].environment == std::vector<std::string>{"SOURCE_DATE_EPOCH=315532800"});
  CHECK(program.given[1].environment.empty());
}

TEST_CASE("a program that takes another version only is given that") {
  const ChildOutcome refusal = {.end = End::exited, .status = 64, .errors = "JSON: wrong version, v2 wanted"};
  FakeProgram program = {{refusal, {.end = End::exited, .output = "bytes"}}};
  CHECK(program.convert("{v1: text}") == "bytes");
  CHECK(program.given[1].input == "{v2: text}");
  FakeProgram stubborn = {{refusal, refusal}};
  CHECK(stubborn.failure("{v1: text}") ==
        "machine failed with status 64 | it said: JSON: wrong version, v2 wanted");
}

TEST_CASE("what keeps a program from its work is told") {
  const auto failure = [](ChildOutcome outcome) { return FakeProgram{{std::move(outcome)}}.failure("text"); };
  CHECK(failure({.end = End::no_such_program}) ==
        "`-O mmm` needs machine, which is not there | install it: apt-get install machines");
  CHECK(failure({.end = End::exited, .status = 3, .errors = "one\n\n two\n"}) ==
        "machine failed with status 3 | it said: one; two");
  CHECK(failure({.end = End::exited, .status = 3}) == "machine failed with status 3 | it said nothing");
  CHECK(failure({.end = End::exited}) == "machine wrote nothing | it said nothing");
  CHECK(failure({.end = End::signalled, .status = 9}) == "machine was ended by signal 9 | it said nothing");
  CHECK(failure({.end = End::out_of_time}) == "machine took more than 5 minutes | ");
  CHECK(failure({.end = End::too_much_output}) == "machine wrote more than a document can be | ");
  CHECK(
      failure(
          {.end = End::exited, .status = 1, .errors = std::string(200, 'x') + " " + std::string(200, 'y')}) ==
      "machine failed with status 1 | it said: " + std::string(200, 'x') + " …");
}

std::string house_style() {
  return "fonts";
}
const Converter styled_machine = {.program = "machine",
                                  .package = "machines",
                                  .arguments = {},
                                  .style = house_style,
                                  .style_option = "--like="};
const Format styled_format = {.name = "mmm", .summary = "", .through = &styled_machine};

TEST_CASE("a program reads how documents look from a file, which is gone after it") {
  std::string path;
  std::string read;
  const auto run = [&](const Child& child) {
    path = child.arguments.back().substr(std::string_view("--like=").size());
    std::getline(std::ifstream(path), read);
    return ChildOutcome{.end = End::exited, .output = "bytes"};
  };
  const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
  CHECK(convert(styled_format, "text", run, nothing) == "bytes");
  CHECK(read == "fonts");
  CHECK(path.starts_with("/tmp/ko-"));
  CHECK_FALSE(std::ifstream(path).good());
  const auto no_folder = [](const std::string& name) {
    return name == "TMPDIR" ? std::optional<std::string>("/nowhere") : std::nullopt;
  };
  CHECK_THROWS_WITH_AS(convert(styled_format, "text", run, no_folder),
                       doctest::Contains("cannot write a file in /nowhere"), Failure);
}

}  // namespace
}  // namespace ko::cli
