// SPDX-License-Identifier: MIT
/// The documents that a command line names, read from the disk and turned into text by other programs.
#pragma once

#include <string>
#include <vector>

#include "context.hpp"
#include "ko/importing/import.hpp"

namespace ko::cli {

/// A document that could not be read, and why.
struct UnreadSource {
  std::string path = {};
  Fault fault = {};
};

struct SourcesRead {
  std::vector<import::ReadDocument> documents = {};  ///< in the order of their paths
  std::vector<UnreadSource> unread = {};
};

/// Reads files, and those in folders whose endings are of a format that is known, side by side. `root` is
/// that of the set: what lies in it has its path from there. Throws `Failure` (status 3) for a path that is
/// not there, and (status 2) for a file of no format that is read.
SourcesRead read_sources(const Context& context, const std::vector<std::string>& paths,
                         const std::string& root, const import::ImportRequest& request);

}  // namespace ko::cli
