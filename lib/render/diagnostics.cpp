// SPDX-License-Identifier: MIT
#include "render/diagnostics.hpp"

#include <algorithm>

#include "ko/diagnostic.hpp"

namespace ko {
namespace {

constexpr DiagnosticFormat table[] = {
    {"text", ".txt", "for people: the source line, carets under the place, and the mend",
     render_diagnostics_text},
    {"short", "", "one line a finding: FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE", render_diagnostics_short},
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
