// SPDX-License-Identifier: MIT
// However many findings there are, no more than one of them is held as it is written.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/findings/rule.hpp"

namespace ko {
namespace {

/// What a format hands over of so many findings, piece by piece.
std::vector<std::string> pieces_of(const Format& format, std::size_t count) {
  std::vector<File> files;
  files.push_back(File{0, Source("a.yaml", "kind: person\nid: ada\nname: Ada\n"), {}});
  const Finding finding = {.rule = find_rule("KO301"),
                           .place = {0, {17, 20}},
                           .message = "there is no record `ada`",
                           .mend = "write `eva`",
                           .related = {{{0, {0, 4}}, "the record"}}};
  const std::vector<Finding> findings(count, finding);
  std::vector<Diagnostic> diagnostics = diagnose(findings, files);
  set_fingerprints(diagnostics);
  std::vector<std::string> pieces;
  format.findings({diagnostics, tally(diagnostics, {1, 1})}, {.version = "1"},
                  [&](std::string_view bytes) { pieces.emplace_back(bytes); });
  return pieces;
}

std::size_t longest(const std::vector<std::string>& pieces) {
  return std::ranges::max(pieces, {}, &std::string::size).size();
}

TEST_CASE("every format writes findings one at a time") {
  for (const Format* format : findings_formats()) {
    CAPTURE(format->name);
    const std::vector<std::string> many = pieces_of(*format, 300);
    CHECK(many.size() >= 300);
    // A count may have more digits.
    CHECK(longest(many) < longest(pieces_of(*format, 3)) + 20);
  }
}

}  // namespace
}  // namespace ko
