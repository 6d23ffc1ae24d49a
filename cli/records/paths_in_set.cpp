// SPDX-License-Identifier: MIT
#include "records/paths_in_set.hpp"

#include <fmt/format.h>

#include "failure.hpp"
#include "ko/files/path.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

/// Where a folder lies, with the links of what there is of it followed.
std::string canonical_folder(const FileSystem& files, const std::string& folder) {
  if (files.what(folder) != FileSystem::What::missing) return files.canonical(folder);
  return join_path(canonical_folder(files, parent_folder(folder)), folder.substr(folder.rfind('/') + 1));
}

}  // namespace

std::optional<std::string> path_in_set(const FileSystem& files, const std::string& path,
                                       const std::string& root) {
  const std::string top = files.canonical(root);
  const std::string whole =
      join_path(canonical_folder(files, parent_folder(path)), path.substr(path.rfind('/') + 1));
  if (!lies_within(whole, top)) return std::nullopt;
  return whole.substr(top.size() + (top.ends_with('/') ? 0 : 1));
}

std::string name_in_set(const Context& context, std::string_view written, const std::string& root) {
  const auto path = path_in_set(context.files(), context.path(written), root);
  if (!path)
    throw Failure(Exit::usage, fmt::format("{} lies in no folder of this record set", printable(written)),
                  fmt::format("name one below {}", root == "." ? "this folder" : root));
  return join_path(root, *path);
}

}  // namespace ko::cli
