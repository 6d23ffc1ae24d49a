// SPDX-License-Identifier: MIT
/// The renderers of `ko/diagnostic.hpp`, one a file.
#pragma once

#include "ko/diagnostic.hpp"

namespace ko {

std::string render_diagnostics_text(std::span<const Diagnostic> diagnostics, const Coverage& coverage,
                                    const DiagnosticOptions& options);
std::string render_diagnostics_short(std::span<const Diagnostic> diagnostics, const Coverage& coverage,
                                     const DiagnosticOptions& options);

}  // namespace ko
