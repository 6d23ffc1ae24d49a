// SPDX-License-Identifier: MIT
/// The examples of rules in tests/rules, and the day they are of.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "ko/values/date.hpp"

namespace ko::test {

inline std::string content(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// 2026-01-01 unless the example begins with `# today: YYYY-MM-DD`.
inline Day today_of(std::string_view example) {
  constexpr std::string_view mark = "# today: ";
  const auto date = Date::parse(example.starts_with(mark) ? example.substr(mark.size(), 10) : "2026-01-01");
  REQUIRE(date);
  return date->first();
}

}  // namespace ko::test
