// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "ko/values/text.hpp"
#include "render/findings/diagnostics.hpp"

namespace ko {

std::string render_diagnostics_short(const DiagnosticReport& report, const DiagnosticOptions&) {
  std::string out;
  for (const Diagnostic& each : report.shown)
    fmt::format_to(std::back_inserter(out), "{}:{}:{}: {}[{}]: {}\n", printable(each.location.file),
                   each.location.begin.line, each.location.begin.column, name(each.severity),
                   each.finding->rule->code, printable(each.finding->message));
  return out;
}

}  // namespace ko
