// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "context.hpp"
#include "ko/files/changed_lines.hpp"

namespace ko::cli {

/// What differs between a revision and the files as they lie in a folder now. Paths are absolute, without
/// links.
struct GitChanges {
  std::map<std::string, std::vector<LineRange>>
      lines;                        ///< of files that the revision has, under whatever name
  std::set<std::string> untracked;  ///< files that git does not know, ignored ones aside
};

/// Asks git. Throws `Failure` (status 2), with advice, where there is no git, no repository or no such
/// revision.
GitChanges changes_since(const Context& context, const std::string& folder, const std::string& revision);

}  // namespace ko::cli
