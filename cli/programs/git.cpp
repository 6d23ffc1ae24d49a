// SPDX-License-Identifier: MIT
#include "programs/git.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "programs/revision.hpp"

namespace ko::cli {
namespace {

std::vector<FileThen> files_in(Revision& revision, std::span<const FileNow> files) {
  const std::string top = revision.top();
  const std::map<std::string, std::string> blobs = revision.blobs();
  std::optional<std::map<std::string, std::string>> renamed;
  std::vector<FileThen> found(files.size());
  std::vector<std::string> ids;       // of the blobs to read
  std::vector<std::size_t> files_of;  // whose they are
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!files[i].path.starts_with(top)) continue;
    const std::string path = files[i].path.substr(top.size());
    auto blob = blobs.find(path);
    if (blob == blobs.end()) {
      if (!renamed) renamed = revision.renamed();
      const auto before = renamed->find(path);
      if (before != renamed->end()) blob = blobs.find(before->second);
    }
    if (blob == blobs.end()) {
      found[i].is_new = !revision.is_ignored(path);
    } else if (blob->second != blob_id_of(files[i].text)) {
      ids.push_back(blob->second);
      files_of.push_back(i);
    }
  }
  if (ids.empty()) return found;
  std::vector<std::string> texts = revision.read(ids);
  for (std::size_t i = 0; i < ids.size(); ++i) found[files_of[i]].text = std::move(texts[i]);
  return found;
}

/// Whether the environment says where the repository is or how it is read; git's hooks are run so.
bool environment_speaks_of_git(const Context& context) {
  constexpr const char* names[] = {"GIT_DIR",
                                   "GIT_WORK_TREE",
                                   "GIT_INDEX_FILE",
                                   "GIT_OBJECT_DIRECTORY",
                                   "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                   "GIT_COMMON_DIR",
                                   "GIT_NAMESPACE"};
  return std::ranges::any_of(names, [&](const char* name) { return context.environment(name).has_value(); });
}

}  // namespace

std::vector<FileThen> files_in_revision(const Context& context, const std::string& folder,
                                        const std::string& revision, std::span<const FileNow> files) {
  // The name comes from a command line: it is never one of git's options.
  if (revision.empty() || revision.starts_with('-')) throw unknown_revision(revision);
  const GitLibrary library;
  if (!environment_speaks_of_git(context)) {
    try {
      return files_in(*revision_by_library(folder, revision), files);
    } catch (const LibraryCannot&) {
      // The program can, or says what is wrong.
    }
  }
  return files_in(*revision_by_program(context, folder, revision), files);
}

}  // namespace ko::cli
