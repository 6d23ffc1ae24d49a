// SPDX-License-Identifier: MIT
#include "render/findings/diagnostics.hpp"

#include <algorithm>

#include "ko/findings/diagnostic.hpp"

namespace ko {
namespace {

constexpr DiagnosticFormat table[] = {
    {"text", ".txt", "for people: the source line, carets under the place, and the mend",
     render_diagnostics_text},
    {"short", "", "one line a finding: FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE", render_diagnostics_short},
    {"json", ".json", "one object: the findings and the numbers of the run", render_diagnostics_json},
    {"jsonl", ".jsonl .ndjson", "one JSON object a finding, a line each", render_diagnostics_jsonl},
    {"sarif", ".sarif", "SARIF 2.1.0, for code scanning services and editors", render_diagnostics_sarif},
    {"github", "", "workflow commands that GitHub Actions turns into annotations", render_diagnostics_github},
    {"gitlab", "", "a GitLab code quality report", render_diagnostics_gitlab},
    {"junit", ".xml", "JUnit XML, for services that show test results", render_diagnostics_junit},
};

}  // namespace

std::span<const DiagnosticFormat> diagnostic_formats() {
  return table;
}

const DiagnosticFormat* find_diagnostic_format(std::string_view name) {
  const auto found = std::find_if(std::begin(table), std::end(table),
                                  [&](const DiagnosticFormat& format) { return format.name == name; });
  return found == std::end(table) ? nullptr : &*found;
}

}  // namespace ko
