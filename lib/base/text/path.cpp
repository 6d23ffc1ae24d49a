// SPDX-License-Identifier: MIT
#include "base/text/path.hpp"

namespace ko {

std::string join_path(const std::string& folder, std::string_view name) {
  if (folder == ".") return std::string(name);
  return folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
}

std::string parent_folder(const std::string& path) {
  if (path == ".") return "..";
  if (path == ".." || path.ends_with("/..")) return path + "/..";
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool leaves_its_folder(std::string_view path) {
  if (path.starts_with('/')) return true;
  int depth = 0;
  while (!path.empty()) {
    const std::string_view part = path.substr(0, path.find('/'));
    if (part == "..") --depth;
    if (!part.empty() && part != "." && part != "..") ++depth;
    if (depth < 0) return true;
    path.remove_prefix(part.size() < path.size() ? part.size() + 1 : part.size());
  }
  return false;
}

}  // namespace ko
