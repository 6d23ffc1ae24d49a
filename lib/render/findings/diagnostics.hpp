// SPDX-License-Identifier: MIT
/// The renderers of `ko/diagnostic.hpp`, one a file.
#pragma once

#include <string>

#include "ko/findings/diagnostic.hpp"

namespace ko {

std::string render_diagnostics_text(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_short(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_json(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_jsonl(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_sarif(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_github(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_gitlab(const DiagnosticReport& report, const DiagnosticOptions& options);
std::string render_diagnostics_junit(const DiagnosticReport& report, const DiagnosticOptions& options);

}  // namespace ko
