// SPDX-License-Identifier: MIT
/// Baselines: what can be read is written, and read back to the same text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ko/baseline.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto known =
      ko::parse_baseline(ko::Source("known.jsonl", std::string(reinterpret_cast<const char*>(data), size)));
  if (!known) return 0;
  const std::string text = ko::write_baseline(*known);
  const auto again = ko::parse_baseline(ko::Source("known.jsonl", text));
  if (!again || ko::write_baseline(*again) != text) std::abort();
  return 0;
}
