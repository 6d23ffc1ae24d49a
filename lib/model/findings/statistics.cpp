// SPDX-License-Identifier: MIT
#include "ko/findings/statistics.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace ko {
namespace {

struct Count {
  const Rule* rule = nullptr;
  Severity severity = Severity::error;
  std::int64_t findings = 0;
  std::set<std::string_view> files = {};
};

}  // namespace

Table count_by_rule(std::span<const Diagnostic> diagnostics) {
  std::map<std::string_view, Count> by_code;
  for (const Diagnostic& diagnostic : diagnostics) {
    const Rule* rule = diagnostic.finding->rule;
    Count& count = by_code.try_emplace(rule->code, Count{rule, diagnostic.severity}).first->second;
    ++count.findings;
    count.files.insert(diagnostic.location.file);
  }
  std::vector<const Count*> counts;
  for (const auto& [code, count] : by_code) counts.push_back(&count);
  std::stable_sort(counts.begin(), counts.end(),
                   [](const Count* a, const Count* b) { return a->findings > b->findings; });
  Table table{.name = "statistics",
              .columns = {{.name = "code", .key = true},
                          {.name = "name"},
                          {.name = "severity"},
                          {.name = "findings", .type = ColumnType::integer},
                          {.name = "files", .type = ColumnType::integer}}};
  for (const Count* count : counts)
    table.rows.push_back({Cell(std::string(count->rule->code)), Cell(std::string(count->rule->name)),
                          Cell(std::string(name(count->severity))), Cell(count->findings),
                          Cell(static_cast<std::int64_t>(count->files.size()))});
  return table;
}

}  // namespace ko
