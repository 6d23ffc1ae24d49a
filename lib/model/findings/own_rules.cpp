// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "ko/findings/own_rule.hpp"

namespace ko {
namespace {

Severity severity_of(const OwnRuleEntry& entry) {
  for (const Severity severity : {Severity::error, Severity::advice})
    if (entry.get<"severity">() == name(severity)) return severity;
  return Severity::warning;
}

}  // namespace

OwnRules::OwnRules(const Configuration& configuration) {
  const std::string_view chosen = configuration.get<"language">();
  const std::string_view language = chosen.empty() ? languages[0] : chosen;
  for (const OwnRuleEntry entry : configuration.get<"rules">()) {
    const std::string_view name = entry.get<"name">();
    if (name.empty()) continue;  // a fault of shape
    const std::string_view code = codes_.emplace_back(fmt::format("{}/{}", own_family, name));
    rows_.push_back({.rule = {.code = code,
                              .name = name,
                              .severity = severity_of(entry),
                              .summary = entry.get<"says">().in(language),
                              .why = entry.get<"why">().in(language),
                              .authority = entry.get<"basis">(),
                              .silent_in_drafts = true},
                     .entry = entry,
                     .mend = entry.get<"mend">().in(language)});
  }
  const auto name_of = [](const OwnRule& own) { return own.rule.name; };
  std::ranges::stable_sort(rows_, {}, name_of);
  const auto same_name = [&](const OwnRule& a, const OwnRule& b) { return name_of(a) == name_of(b); };
  rows_.erase(std::unique(rows_.begin(), rows_.end(), same_name), rows_.end());
}

}  // namespace ko
