// SPDX-License-Identifier: MIT
/// Paths as text, with `/` between their parts. Nothing here asks a disk.
#pragma once

#include <string>
#include <string_view>

namespace ko {

/// `name` in `folder`; `name` itself in `.`.
std::string join_path(const std::string& folder, std::string_view name);

/// `a/b` -> `a` -> `.` -> `..` -> `../..`, and `/a` -> `/`.
std::string parent_folder(const std::string& path);

/// True of a path that begins at the root of a disk, or climbs out of the folder it is taken from.
bool leaves_its_folder(std::string_view path);

/// Whether a path lies in a folder, which is not the folder itself. Both are canonical.
bool lies_within(std::string_view path, std::string_view folder);

}  // namespace ko
