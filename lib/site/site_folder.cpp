// SPDX-License-Identifier: MIT
/// A folder is compared with the site by its bytes: what lies there as it is to be is left alone.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/system/parallel.hpp"
#include "base/text/path.hpp"
#include "base/text/text_set.hpp"
#include "ko/answers/site.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::uint64_t no_limit = std::numeric_limits<std::int32_t>::max();

/// Most lists are in order, and long.
void put_in_order(std::vector<std::string>& paths) {
  if (!std::ranges::is_sorted(paths)) std::ranges::sort(paths);
}

/// What an earlier call wrote, sorted. Lines that lead out of the folder are none of its own.
std::vector<std::string> listed_files(const std::string& folder, const FileSystem& files) {
  std::vector<std::string> all;
  const Result<std::string> text = files.read(join_path(folder, site_manifest), no_limit);
  if (!text) return all;
  for (const std::string_view line : split(*text, '\n'))
    if (!line.empty() && !leaves_its_folder(line)) all.emplace_back(line);
  put_in_order(all);
  return all;
}

std::string manifest_of(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += path + '\n';
  return text;
}

/// What lies in the folders of a site before it is written: each is listed once.
class FilesThere {
 public:
  FilesThere(const std::string& folder, const std::vector<std::string>& paths, const FileSystem& files) {
    std::vector<std::string_view> folders;
    for (const std::string& path : paths)
      if (const std::string_view each = folder_in(path); names_.try_emplace(each).second)
        folders.push_back(each);
    parallel_for(folders.size(), 0, [&](std::size_t at) {
      const std::string_view each = folders[at];
      const auto entries = files.list(each.empty() ? folder : join_path(folder, each));
      if (!entries) return;
      TextSet& names = names_.at(each);
      for (const FileSystem::Entry& entry : *entries) names.add(entry.name);
    });
  }

  bool has(std::string_view path) const {
    const auto found = names_.find(folder_in(path));
    if (found == names_.end()) return false;
    const std::size_t slash = path.rfind('/');
    return found->second.contains(path.substr(slash == std::string_view::npos ? 0 : slash + 1));
  }

 private:
  static std::string_view folder_in(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
  }

  std::map<std::string_view, TextSet> names_;
};

/// The file that tells what the pages were made from. While pages are written it is not there.
class StateFile {
 public:
  StateFile(std::string path, const FileSystem& files, const FolderChanges& changes)
      : path_(std::move(path)), changes_(changes) {
    if (const Result<std::string> text = files.read(path_, no_limit)) before_ = *text;
  }

  const std::string& before() const { return before_; }

  /// Called before each page is written.
  void begin() {
    std::call_once(has_begun_, [&] {
      is_gone_ = true;
      if (!before_.empty()) changes_.remove(path_);
    });
  }

  void end(const std::string& state) {
    if (state == before_ && !is_gone_) return;
    begin();
    if (!state.empty()) changes_.write(path_, state);
  }

 private:
  std::string path_;
  const FolderChanges& changes_;
  std::string before_;
  std::once_flag has_begun_;
  bool is_gone_ = false;
};

}  // namespace

Result<SiteWritten> write_site(const Site& site, const std::string& folder, const FileSystem& files,
                               const FolderChanges& changes, std::size_t threads) {
  const std::vector<std::string> before = listed_files(folder, files);
  std::vector<std::string> now;
  for (std::size_t file = 0; file < site.size(); ++file) now.emplace_back(site.path(file));
  put_in_order(now);
  const FilesThere there(folder, now, files);
  std::vector<std::string> added;
  std::ranges::set_difference(now, before, std::back_inserter(added));
  for (const std::string& path : added) {
    if (there.has(path))
      return Fault{fmt::format("{} is there already, and is not of this site", join_path(folder, path)),
                   "name another folder, or move it away"};
  }
  // Whatever stops the work, every file that was written by then is listed.
  std::vector<std::string> either;
  std::ranges::set_union(before, now, std::back_inserter(either));
  if (either != before) changes.write(join_path(folder, site_manifest), manifest_of(either));
  StateFile state(join_path(folder, site_state), files, changes);
  const std::vector<bool> may_differ = site.may_differ_from(state.before());
  std::atomic<std::size_t> written = 0;
  parallel_for(site.size(), threads, [&](std::size_t file) {
    if (!may_differ[file] && there.has(site.path(file))) return;
    const std::string path = join_path(folder, site.path(file));
    const std::string content = site.content(file);
    if (there.has(site.path(file))) {
      const Result<std::string> old = files.read(path, no_limit);
      if (old && *old == content) return;
    }
    state.begin();
    changes.write(path, content);
    ++written;
  });
  std::vector<std::string> gone;
  std::ranges::set_difference(before, now, std::back_inserter(gone));
  for (const std::string& path : gone)
    if (files.what(join_path(folder, path)) == FileSystem::What::file)
      changes.remove(join_path(folder, path));
  if (either != now) changes.write(join_path(folder, site_manifest), manifest_of(now));
  state.end(site.state());
  return SiteWritten{written, site.size() - written, gone.size()};
}

}  // namespace ko
