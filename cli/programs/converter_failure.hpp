// SPDX-License-Identifier: MIT
/// Why a program that turns documents of one format into another did not.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "ko/values/result.hpp"
#include "programs/child.hpp"

namespace ko::cli {

/// A converter that was run.
struct ConverterRun {
  std::string_view program = {};
  std::string_view package = {};  ///< of Debian, which has it
  std::string needed_by = {};     ///< `-O docx`, or the name of a format
  std::chrono::milliseconds most_time = {};
};

/// Says of a run that did not succeed, or wrote nothing, why: it is not there, and which package has it; it
/// took more time or wrote more than it may; it failed, with what it wrote to its standard error. The fault
/// names its rule.
Fault not_converted(const ConverterRun& run, const ChildOutcome& outcome);

}  // namespace ko::cli
