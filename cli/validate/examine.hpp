// SPDX-License-Identifier: MIT
/// Everything `ko validate` does before anything is written: reading, checking, choosing.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "context.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/findings/selection.hpp"
#include "ko/records/register.hpp"
#include "records/records.hpp"

namespace ko::cli {

/// What is to be examined, and how.
struct Request {
  std::vector<std::string> paths;
  RuleChoice choice;
};

/// One set, with what was found in it.
struct ExaminedSet {
  RecordSet set;
  Register records;
  std::vector<Finding> findings;
};

/// A file that is no file of a set, with what was found in it.
struct ExaminedFile {
  File file;
  std::vector<Finding> findings;
};

/// What came of it. Diagnostics refer to the sets and the files.
struct Examination {
  std::vector<std::unique_ptr<ExaminedSet>> sets;
  std::vector<std::unique_ptr<ExaminedFile>> files;
  std::vector<Diagnostic> diagnostics;
  Coverage coverage;
  std::optional<std::size_t> known = {};  ///< findings a baseline keeps back
  std::vector<std::string> unreadable;    ///< files that could not be opened, each with why
};

/// What is found in the files that were asked for, or explains itself by a place in them.
Examination examine(const Context& context, const Request& request, const Texts& texts);

}  // namespace ko::cli
