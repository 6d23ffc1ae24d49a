// SPDX-License-Identifier: MIT
#include "records/changed_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "records/paths_in_set.hpp"

namespace ko::cli {
namespace {

/// Where what follows a folder's name begins in the path of a file in it; 0 where the file is not in it.
std::size_t name_in_folder(std::string_view folder, std::string_view path) {
  if (folder == ".") return path.starts_with('/') || path.starts_with("../") ? std::string_view::npos : 0;
  if (folder == "/") return path.starts_with('/') ? 1 : std::string_view::npos;
  const bool is_in = path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
  return is_in ? folder.size() + 1 : std::string_view::npos;
}

}  // namespace

FileSystem::What ChangedFiles::what(const std::string& path) const {
  const auto found = changed_.find(path);
  if (found != changed_.end()) return found->second ? What::file : What::missing;
  const What before = files_.what(path);
  if (before != What::missing) return before;
  const bool is_new_folder = std::ranges::any_of(changed_, [&](const auto& file) {
    return file.second && name_in_folder(path, file.first) != std::string_view::npos;
  });
  return is_new_folder ? What::folder : What::missing;
}

Result<std::string> ChangedFiles::read(const std::string& path, std::uint64_t most_bytes) const {
  const auto found = changed_.find(path);
  if (found == changed_.end()) return files_.read(path, most_bytes);
  if (!found->second) return Fault{fmt::format("{}: No such file or folder", path)};
  return std::string(found->second->view());
}

Result<std::vector<FileSystem::Entry>> ChangedFiles::list(const std::string& folder) const {
  Result<std::vector<Entry>> listed = files_.list(folder);
  std::vector<Entry> entries;
  if (listed)
    entries = *std::move(listed);
  else if (files_.what(folder) != What::missing || what(folder) != What::folder)
    return listed;
  for (const auto& [path, text] : changed_) {
    const std::size_t begin = name_in_folder(folder, path);
    if (begin == std::string_view::npos) continue;
    const std::string name = path.substr(begin, path.find('/', begin) - begin);
    const bool is_file = begin + name.size() == path.size();
    const auto at = std::ranges::find(entries, name, &Entry::name);
    if (is_file && !text && at != entries.end()) entries.erase(at);
    if (text && at == entries.end()) entries.push_back({name, is_file ? What::file : What::folder});
  }
  std::ranges::sort(entries, {}, &Entry::name);
  return entries;
}

std::string ChangedFiles::canonical(const std::string& path) const {
  return canonical_path(files_, path);
}

}  // namespace ko::cli
