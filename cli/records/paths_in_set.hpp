// SPDX-License-Identifier: MIT
/// Paths of a command line as places in a record set.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "context.hpp"
#include "ko/files/file_system.hpp"

namespace ko::cli {

/// A name that is the same for every way of reaching a file or folder, which need not be there yet: the links
/// of what there is of its path are followed.
std::string canonical_path(const FileSystem& files, const std::string& path);

/// A path, seen from where the program was started, as one from the root of a set; nothing for what lies
/// elsewhere, and for the root itself. It need not be there; a link at its end is not followed.
std::optional<std::string> path_in_set(const FileSystem& files, const std::string& path,
                                       const std::string& root);

/// The name that a file or folder of the command line has, or would have, among the files read of a set:
/// `../persons.yaml` where that is worked on from a folder in it. Throws `Failure` (status 2) for what lies
/// elsewhere.
std::string name_in_set(const Context& context, std::string_view written, const std::string& root);

}  // namespace ko::cli
