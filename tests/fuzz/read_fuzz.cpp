// SPDX-License-Identifier: MIT
/// Whatever bytes a file holds: both readers come to an end, keep the promises of the tree, name places that
/// lie in the file, and drop nothing silently; what both read without a finding is one tree.
#include <string>

#include "fuzzing.hpp"
#include "ko/files/file.hpp"
#include "ko/files/read.hpp"
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

/// The tree's events; empty when there is anything to report.
std::string read(const std::string& bytes, ko::Reader reader) {
  ko::File file{0, ko::Source("fuzzed.yaml", bytes), {}};
  ko::TreeReading reading = ko::read_tree(file.source, 0, {.reader = reader});
  expect_inside(reading.findings, bytes.size());
  const std::string broken = ko::test::broken_promise(reading.tree, file.source);
  expect(broken.empty(), broken);
  std::string events;
  if (reading.findings.empty()) {
    const std::string lost = ko::test::unaccounted(reading.tree, file.source);
    expect(lost.empty(), lost);
    events = ko::test::tree_events(reading.tree, file.source);
  }
  file.tree = std::move(reading.tree);
  expect_inside(ko::read_shapes(file).findings, bytes.size());
  return events;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = ko::fuzz::text_of(data, size);
  const std::string fast = read(bytes, ko::Reader::fast);
  const std::string slow = read(bytes, ko::Reader::yaml_cpp);
  expect(fast.empty() || slow.empty() || fast == slow, "both readers give one tree");
  return 0;
}
