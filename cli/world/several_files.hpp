// SPDX-License-Identifier: MIT
/// Several files of a folder written at once: all of them or none, also when the program is killed.
///
/// What is to be is written beside the files first, and a journal in `.ko/` of the folder says which. From
/// the moment that the journal has its name, the change is made: whoever comes next finishes it. A journal
/// that has not got its name yet is one of a change that is taken back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/values/shared_text.hpp"

namespace ko::cli {

/// A file before and after. Nothing stands for no file.
struct FileChange {
  std::string path;
  std::optional<SharedText> before;
  std::optional<SharedText> after;
};

/// Makes the changes, whose files lie in `folder`, which is locked. Throws `Failure` (status 3), with nothing
/// changed, when one of the files is no longer as it was before, lies elsewhere, or cannot be written.
void write_files(const std::string& folder, const std::vector<FileChange>& changes);

enum class Interrupted : unsigned char {
  nothing,    ///< no change was interrupted
  finished,   ///< one was, and has been made
  taken_back  ///< one was, and nothing of it is left
};

/// Finishes or takes back a change of the folder that was interrupted. The folder is locked. Throws `Failure`
/// (status 3) when that cannot be done; nothing outside the folder is touched.
Interrupted recover(const std::string& folder);

/// Whether a change of the folder was interrupted that has to be finished.
bool is_change_pending(const std::string& folder);

}  // namespace ko::cli
