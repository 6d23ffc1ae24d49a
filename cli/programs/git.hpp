// SPDX-License-Identifier: MIT
/// What files were in a revision of the git repository that they lie in.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "context.hpp"

namespace ko::cli {

/// A file of the working tree.
struct FileNow {
  std::string path;  ///< absolute, without links
  std::string_view text;
};

/// What a revision has of it.
struct FileThen {
  bool is_new = false;  ///< the revision has no such file, and git does not ignore it
  std::optional<std::string>
      text;  ///< where it was there, under this or an earlier name, and was another text
};

/// Asks the repository around a folder about files in the folder, and answers in their order. The files'
/// texts are compared with the revision's blobs: git writes, filters and refreshes nothing, and runs nothing
/// that the repository's configuration names, but for what fetches the blobs that a partial clone does not
/// have yet. It is libgit2 that reads; what it cannot open (partial and sparse clones, formats that are newer
/// than it) or does not find is asked of the program `git`. Throws `Failure` (status 2), with advice, where
/// that cannot tell either, or there is none.
std::vector<FileThen> files_in_revision(const Context& context, const std::string& folder,
                                        const std::string& revision, std::span<const FileNow> files);

}  // namespace ko::cli
