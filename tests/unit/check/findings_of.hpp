// SPDX-License-Identifier: MIT
/// What the rules find in a text of records, as tests of one rule ask for it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko::test {

/// `LINE CODE message`, a line each, of the findings whose code begins with `codes`, by where
/// they stand in the text, then by code.
inline std::string findings_of(const std::string& text, std::string_view codes,
                               Day today = to_day({2026, 1, 1})) {
  const Register records = register_of(text);
  std::vector<Finding> found = check(records, today);
  std::sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return std::tuple(a.place.span.begin, a.rule->code) < std::tuple(b.place.span.begin, b.rule->code);
  });
  std::string lines;
  for (const Finding& each : found) {
    if (!each.rule->code.starts_with(codes)) continue;
    const Position at = records.files()[each.place.file].source.position(each.place.span.begin);
    lines += std::to_string(at.line) + ' ' + std::string(each.rule->code) + ' ' + each.message + '\n';
  }
  return lines;
}

/// Their codes alone, with a space between.
inline std::string codes_of(const std::string& text, std::string_view codes,
                            Day today = to_day({2026, 1, 1})) {
  const std::string lines = findings_of(text, codes, today);
  std::string all;
  for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
    const std::size_t code = lines.find(' ', at) + 1;
    all += (all.empty() ? "" : " ") + lines.substr(code, lines.find(' ', code) - code);
  }
  return all;
}

}  // namespace ko::test
