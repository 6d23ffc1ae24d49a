// SPDX-License-Identifier: MIT
/// Dates, times, periods, percentages and numbers: what can be read is written back to the same value, and
/// what cannot be read gives a fault that says something.
#include <string>

#include "fuzzing.hpp"
#include "ko/values/date.hpp"
#include "ko/values/percent.hpp"

namespace {

using ko::fuzz::expect;

template <class T>
void expect_answer(const ko::Result<T>& value) {
  expect(value || !value.fault().message.empty(), "a fault says what is wrong");
}

template <class T>
void reads_back(const std::string& text) {
  const auto value = T::parse(text);
  expect_answer(value);
  if (!value) return;
  const auto again = T::parse(value->str());
  expect(again && *again == *value, "a value is read back from what it is written as");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = ko::fuzz::text_of(data, size);
  reads_back<ko::Date>(text);
  reads_back<ko::Time>(text);
  reads_back<ko::Moment>(text);
  reads_back<ko::Percent>(text);
  expect_answer(ko::Rational::parse(text));
  expect_answer(ko::Period::parse(text));
  return 0;
}
