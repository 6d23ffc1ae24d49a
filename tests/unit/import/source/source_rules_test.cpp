// SPDX-License-Identifier: MIT
// KO001 to KO004: each document that cannot be read, beside one that can.
#include "model/findings/source_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "import/read_source.hpp"
#include "ko/importing/import.hpp"
#include "programs/converter_failure.hpp"

namespace ko {
namespace {

using End = cli::ChildOutcome::End;

/// The code of what is wrong with a document; empty where it can be read. A converter ends as it is told.
std::string code_of(import::SourceFormat format, const std::string& bytes,
                    const cli::ChildOutcome& converted = {.end = End::exited, .output = "Referat\n"}) {
  const auto convert = [&](const import::SourceFormatRow& row, std::string_view) -> Result<std::string> {
    if (converted.succeeded()) return converted.output;
    return cli::not_converted({.program = row.program, .package = row.package}, converted);
  };
  const auto source = import::read_source("name", format, bytes, convert);
  if (source) return {};
  return std::string(import::UnreadDocument{.path = "name", .fault = source.fault()}.rule().code);
}

struct Told {
  std::string_view code;
  std::string spoken;  ///< the code that is told
  std::string beside;  ///< what is told of the same in order
};

std::vector<Told> cases() {
  using enum import::SourceFormat;
  const std::string bytes = "%PDF";
  const std::string most(std::size_t{16} << 20U, 'a');
  return {
      {"KO001", code_of(text, std::string("a\0b", 3)), code_of(text, "a b")},
      {"KO001", code_of(text, ""), code_of(text, "a")},
      {"KO001", code_of(email, "a"), code_of(email, "From: ada@example.org\nSubject: A\n\na\n")},
      {"KO001", code_of(docx, "", {.end = End::exited, .output = "no JSON"}),
       code_of(
           docx, "",
           {.end = End::exited,
            .output =
                R"({"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"A"}]}]})"})},
      {"KO002", code_of(text, most + "a"), code_of(text, most)},
      {"KO002", code_of(pdf, bytes, {.end = End::exited, .output = std::string(most.size() * 2 + 1, 'a')}),
       code_of(pdf, bytes)},
      {"KO003", code_of(pdf, bytes, {.end = End::no_such_program}), code_of(pdf, bytes)},
      {"KO004", code_of(pdf, bytes, {.end = End::out_of_time}), ""},
      {"KO004", code_of(pdf, bytes, {.end = End::too_much_output}), ""},
      {"KO004", code_of(pdf, bytes, {.end = End::signalled, .status = 11}), ""},
      {"KO004", code_of(pdf, bytes, {.end = End::exited, .status = 1}), ""},
  };
}

}  // namespace

TEST_CASE("every document that cannot be read has the code of what is wrong, and one in order has none") {
  std::set<std::string_view> seen;
  for (const Told& each : cases()) {
    CAPTURE(each.code);
    CHECK(each.spoken == each.code);
    CHECK(each.beside.empty());
    seen.insert(each.code);
  }
  for (const Rule& rule : source_rules) {
    CHECK(seen.contains(rule.code));
    CHECK(find_rule(rule.name) == &rule);
  }
}

}  // namespace ko
