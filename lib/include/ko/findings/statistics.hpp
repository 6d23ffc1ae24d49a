// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "ko/answers/table.hpp"
#include "ko/findings/diagnostic.hpp"

namespace ko {

/// How often each rule was broken, a row a rule: code, name, severity, findings, and the files they stand in.
/// The most frequent first, equals by code.
Table count_by_rule(std::span<const Diagnostic> diagnostics);

}  // namespace ko
