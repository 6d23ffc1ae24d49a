// SPDX-License-Identifier: MIT
/// Dates, times, periods, percentages and numbers: what can be read is written back to the same value.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ko/date.hpp"
#include "ko/percent.hpp"

namespace {

template <class T>
void reads_back(const std::string& text) {
  const auto value = T::parse(text);
  if (!value) return;
  const auto again = T::parse(value->str());
  if (!again || !(*again == *value)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  reads_back<ko::Date>(text);
  reads_back<ko::Time>(text);
  reads_back<ko::Moment>(text);
  reads_back<ko::Percent>(text);
  static_cast<void>(ko::Rational::parse(text));
  static_cast<void>(ko::Period::parse(text));
  return 0;
}
