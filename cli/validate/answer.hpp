// SPDX-License-Identifier: MIT
/// Writing what `ko validate` found.
#pragma once

#include <cstddef>

#include "context.hpp"
#include "ko/findings/rule.hpp"
#include "validate/examine.hpp"

namespace ko::cli {

struct AnswerOptions {
  Severity fail_on = Severity::error;
  std::size_t most = 0;         ///< findings shown; 0: all
  bool has_statistics = false;  ///< count findings by rule, on standard error
  bool to_errors = false;       ///< the findings go to standard error, since the answer is something else
};

/// Writes the answer and the further outputs of the command line; how many findings were left out of the
/// answer, and counts by rule, go to standard error.
void write_answer(Context& context, const Examination& examination, const AnswerOptions& options);

}  // namespace ko::cli
