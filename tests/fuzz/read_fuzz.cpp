// SPDX-License-Identifier: MIT
/// Whatever bytes a file holds: reading comes to an end, keeps the promises of the tree, names places that
/// lie in the file, and drops nothing silently; what is read without a finding yaml-cpp reads alike, where it
/// can read it.
#include <string>

#include "fuzzing.hpp"
#include "ko/files/file.hpp"
#include "ko/files/read.hpp"
#include "ko/files/second_opinion.hpp"
#include "read/shape/shape.hpp"
#include "unit/read/reading.hpp"
#include "unit/read/tree_events.hpp"

namespace {

using ko::fuzz::expect;

void expect_inside(const std::vector<ko::Finding>& findings, std::size_t size) {
  for (const ko::Finding& finding : findings) {
    const ko::Span span = finding.place.span;
    expect(span.begin <= span.end && span.end <= size, "a finding lies in the file");
    expect(!finding.message.empty(), "a finding says what is wrong");
  }
}

/// Documents that are read in parts, side by side, are those read in one go.
void expect_same(const ko::TreeReading& whole, const ko::TreeReading& in_parts, const ko::Source& source) {
  expect(whole.tree.documents.size() == in_parts.tree.documents.size(), "as many documents in parts");
  expect(whole.tree.comments == in_parts.tree.comments, "the same comments in parts");
  expect(ko::test::tree_events(whole.tree, source) == ko::test::tree_events(in_parts.tree, source),
         "the same trees in parts");
  expect(whole.findings.size() == in_parts.findings.size(), "as many findings in parts");
  for (std::size_t i = 0; i < whole.findings.size(); ++i)
    expect(whole.findings[i].place.span == in_parts.findings[i].place.span &&
               whole.findings[i].message == in_parts.findings[i].message,
           "the same findings in parts");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ko::File file{0, ko::Source("fuzzed.yaml", ko::fuzz::text_of(data, size)), {}};
  ko::TreeReading reading = ko::read_tree(file.source, 0, {.threads = 1});
  expect_same(reading, ko::read_tree(file.source, 0, {.threads = 2, .part_bytes = 16}), file.source);
  expect_inside(reading.findings, size);
  const std::string broken = ko::test::broken_promise(reading.tree, file.source);
  expect(broken.empty(), broken);
  if (reading.findings.empty()) {
    const std::string lost = ko::test::unaccounted(reading.tree, file.source);
    expect(lost.empty(), lost);
  }
  for (const ko::Disagreement& one : ko::second_opinion(file.source, reading.tree))
    expect(one.refused, one.message);
  file.tree = std::move(reading.tree);
  expect_inside(ko::read_shapes(file).findings, size);
  return 0;
}
