// SPDX-License-Identifier: MIT
/// The documents that a command line names, read from the disk and turned into text by other programs.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "context.hpp"
#include "ko/importing/import.hpp"

namespace ko::cli {

/// A document that lies there.
struct FoundSource {
  std::string path = {};
  const import::SourceFormatRow* format = nullptr;
};

/// Files, and those in folders whose endings are of a format that is known. Throws `Failure` (status 3) for a
/// path that is not there, and (status 2) for a file of no format that is read.
std::vector<FoundSource> find_sources(const Context& context, const std::vector<std::string>& paths);

/// Reads them, a few at a time side by side, and hands each over in their order; gives those that cannot be
/// read. `root` is that of the set: what lies in it has its path from there.
std::vector<import::UnreadDocument> read_sources(const Context& context,
                                                 const std::vector<FoundSource>& sources,
                                                 const std::string& root,
                                                 const import::ImportRequest& request,
                                                 const std::function<void(import::ReadDocument)>& take);

}  // namespace ko::cli
