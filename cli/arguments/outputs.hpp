// SPDX-License-Identifier: MIT
/// Where answers go and in which format: what `-O` and `-o` come to.
#pragma once

#include <string>
#include <vector>

namespace ko::cli {

struct Command;
struct GlobalOptions;

/// One answer: its format, and the file it goes to. No file: standard output.
struct Output {
  std::string format;
  std::string file;
};

/// The answer asked for, and after it those of every `-o FORMAT=FILE`. The answer's format is that of `-O`,
/// or what the ending of its file says, or the command's first. Throws `Failure` (status 2) for a format the
/// command has not, for an ending that no format has where none is asked for, and for more files than it can
/// write.
std::vector<Output> choose_outputs(const Command& command, const GlobalOptions& options);

/// The folder that the answer goes to, whatever its name ends in; no folder: standard output. Throws as
/// above.
std::vector<Output> folder_output(const Command& command, const GlobalOptions& options);

}  // namespace ko::cli
