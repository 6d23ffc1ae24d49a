// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "ko/findings/rule.hpp"

namespace ko {

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::advice: return "advice";
  }
  return "error";
}

namespace {

constexpr RuleFamily rows[] = {
    {"KO0", "documents that are imported"},
    {"KO1", "text, YAML and comments to `ko`"},
    {"KO2", "the shape of records: fields and what they take"},
    {"KO3", "references between records"},
    {"KO4", "time"},
    {"KO5", "meetings, decisions and hearings"},
    {"KO6", "staffing"},
    {"KO7", "identifiers, addresses and spelling"},
    {"KO8", "privacy"},
    {"KO9", "style"},
};

}  // namespace

std::span<const RuleFamily> rule_families() {
  return rows;
}

const RuleFamily* find_rule_family(std::string_view code) {
  const auto* found =
      std::find_if(std::begin(rows), std::end(rows), [&](const RuleFamily& row) { return row.code == code; });
  return found == std::end(rows) ? nullptr : found;
}

}  // namespace ko
