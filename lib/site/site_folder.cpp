// SPDX-License-Identifier: MIT
/// A folder is compared with the site by its bytes: what lies there as it is to be is left alone.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "base/system/parallel.hpp"
#include "base/text/path.hpp"
#include "ko/answers/site.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::uint64_t no_limit = std::numeric_limits<std::int32_t>::max();

/// What an earlier call wrote, sorted. Lines that lead out of the folder are none of its own.
std::vector<std::string> listed_files(const std::string& folder, const FileSystem& files) {
  std::vector<std::string> all;
  const Result<std::string> text = files.read(join_path(folder, site_manifest), no_limit);
  if (!text) return all;
  for (const std::string_view line : split(*text, '\n'))
    if (!line.empty() && !leaves_its_folder(line)) all.emplace_back(line);
  std::ranges::sort(all);
  return all;
}

std::string manifest_of(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += path + '\n';
  return text;
}

}  // namespace

Result<SiteWritten> write_site(const Site& site, const std::string& folder, const FileSystem& files,
                               const FolderChanges& changes, std::size_t threads) {
  const std::vector<std::string> before = listed_files(folder, files);
  std::vector<std::string> now;
  for (std::size_t file = 0; file < site.size(); ++file) now.emplace_back(site.path(file));
  std::ranges::sort(now);
  for (const std::string& path : now) {
    if (std::ranges::binary_search(before, path)) continue;
    if (files.what(join_path(folder, path)) != FileSystem::What::missing)
      return Fault{fmt::format("{} is there already, and is not of this site", join_path(folder, path)),
                   "name another folder, or move it away"};
  }
  // Whatever stops the work, every file that was written by then is listed.
  std::vector<std::string> either;
  std::ranges::set_union(before, now, std::back_inserter(either));
  if (either != before) changes.write(join_path(folder, site_manifest), manifest_of(either));
  std::atomic<std::size_t> written = 0;
  parallel_for(site.size(), threads, [&](std::size_t file) {
    const std::string path = join_path(folder, site.path(file));
    const std::string content = site.content(file);
    const Result<std::string> old = files.read(path, no_limit);
    if (old && *old == content) return;
    changes.write(path, content);
    ++written;
  });
  std::vector<std::string> gone;
  std::ranges::set_difference(before, now, std::back_inserter(gone));
  for (const std::string& path : gone)
    if (files.what(join_path(folder, path)) == FileSystem::What::file)
      changes.remove(join_path(folder, path));
  if (either != now) changes.write(join_path(folder, site_manifest), manifest_of(now));
  return SiteWritten{written, site.size() - written, gone.size()};
}

}  // namespace ko
