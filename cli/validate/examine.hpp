// SPDX-License-Identifier: MIT
/// What `ko validate` is about: reading, checking and choosing, and writing what was found.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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

/// Every rule that is built in, and those that the sets state themselves, by code.
std::vector<const Rule*> rules_of(const Examination& examination);

/// Whether findings in this format are read by people, a screenful at a time.
bool is_for_people(std::string_view format);

struct AnswerOptions {
  Severity fail_on = Severity::error;
  std::optional<std::size_t> most = {};  ///< findings shown; 0: all; unless said, what people can read
  bool has_statistics = false;           ///< count findings by rule, on standard error
  bool to_errors = false;  ///< the findings go to standard error, since the answer is something else
};

/// Writes the answer and the further outputs of the command line; how many findings were left out of the
/// answer, and counts by rule, go to standard error.
void write_answer(Context& context, const Examination& examination, const AnswerOptions& options);

}  // namespace ko::cli
