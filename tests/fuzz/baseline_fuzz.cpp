// SPDX-License-Identifier: MIT
/// Baselines: what can be read is written, and read back to the same text; what cannot be read gives a fault
/// that says something.
#include <string>

#include "fuzzing.hpp"
#include "ko/findings/baseline.hpp"

using ko::fuzz::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto known = ko::parse_baseline(ko::Source("known.jsonl", ko::fuzz::text_of(data, size)));
  if (!known) {
    expect(!known.fault().message.empty(), "a fault says what is wrong");
    return 0;
  }
  const std::string text = ko::write_baseline(*known);
  const auto again = ko::parse_baseline(ko::Source("known.jsonl", text));
  expect(again && ko::write_baseline(*again) == text, "a baseline is read back to what was written");
  return 0;
}
