// SPDX-License-Identifier: MIT
#include "records/paths_in_set.hpp"

#include <fmt/format.h>

#include "failure.hpp"
#include "ko/files/path.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {

std::string canonical_path(const FileSystem& files, const std::string& path) {
  if (files.what(path) != FileSystem::What::missing) return files.canonical(path);
  return join_path(canonical_path(files, parent_folder(path)), path.substr(path.rfind('/') + 1));
}

std::optional<std::string> path_in_set(const FileSystem& files, const std::string& path,
                                       const std::string& root) {
  const std::string top = files.canonical(root);
  const std::string whole =
      join_path(canonical_path(files, parent_folder(path)), path.substr(path.rfind('/') + 1));
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
