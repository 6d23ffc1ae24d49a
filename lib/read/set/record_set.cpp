// SPDX-License-Identifier: MIT
/// Finding record sets: up from each path to its nearest `ko.yaml`, then down over the files of that set.
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/text/path.hpp"
#include "ko/files/read.hpp"
#include "read/set/file_reading.hpp"

namespace ko {
namespace {

constexpr std::string_view configuration_name = "ko.yaml";

std::string without_end_slashes(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  while (path.starts_with("./") && path.size() > 2) path.erase(0, 2);
  return path;
}

bool is_record_file(std::string_view name) {
  return name.ends_with(".yaml") || name.ends_with(".yml");
}

/// The nearest folder, from `folder` upwards, that holds a `ko.yaml`.
std::optional<std::string> nearest_root(const FileSystem& files, std::string folder) {
  while (true) {
    if (files.what(join_path(folder, configuration_name)) == FileSystem::What::file) return folder;
    const std::string real = files.canonical(folder);
    if (real == "/" || real == files.canonical(parent_folder(folder))) return std::nullopt;
    folder = parent_folder(folder);
    // What lies above may not be ours to see.
    if (files.what(folder) == FileSystem::What::missing) return std::nullopt;
  }
}

/// Reads the configuration of a set; null when it cannot be opened.
std::shared_ptr<const FileReading> read_configuration(const FileSystem& files, const std::string& path) {
  const ReadOptions options;
  auto bytes = files.read(path, options.limits.file_bytes);
  if (!bytes) return nullptr;
  return std::make_shared<FileReading>(read_file({path, std::move(*bytes)}, true, 0, options));
}

std::vector<Glob> excluded_globs(const RecordSet& set) {
  std::vector<Glob> globs;
  if (!set.configuration_read) return globs;
  const Configuration configuration = configuration_of(*set.configuration_read->file);
  for (std::string_view glob : configuration.get<"exclude">()) globs.emplace_back(glob);
  return globs;
}

/// Collects the sets below the paths that are asked for.
class SetFinder {
 public:
  explicit SetFinder(const FileSystem& files) : files_(files) {}

  void add(const std::string& path) {
    const FileSystem::What what = files_.what(path);
    if (what == FileSystem::What::missing) {
      loose().unreadable.push_back(why_missing(path));
      return;
    }
    const bool folder = what == FileSystem::What::folder;
    const std::optional<std::string> root = nearest_root(files_, folder ? path : parent_folder(path));
    if (root) {
      RecordSet& set = whole_set(*root);
      const std::string name = name_in(set, path);
      set.asked.push_back(name);
      if (!folder && name != set.configuration) set.files.push_back(name);
      if (folder) descend(path, nullptr, {});  // sets that lie below the one it is in
    } else if (folder) {
      loose().asked.push_back(path);
      descend(path, &loose(), {});
    } else {
      loose().asked.push_back(path);
      loose().files.push_back(path);
      loose().folders.push_back(parent_folder(path));
    }
  }

  /// Asks for the whole set around a folder, and for those below the folder.
  void add_around(const std::string& folder) {
    const std::optional<std::string> root = nearest_root(files_, folder);
    if (!root) return add(folder);
    whole_set(*root).asked.push_back(*root);
    descend(folder, nullptr, {});
  }

  std::vector<RecordSet> take() {
    std::vector<RecordSet> all;
    for (auto& [root, set] : sets_) all.push_back(std::move(set));
    const bool nothing_loose = loose_ && loose_->files.empty() && loose_->unreadable.empty();
    if (loose_ && !(nothing_loose && !all.empty())) all.push_back(std::move(*loose_));
    for (RecordSet& set : all) {
      std::sort(set.files.begin(), set.files.end());
      set.files.erase(std::unique(set.files.begin(), set.files.end()), set.files.end());
    }
    std::sort(all.begin(), all.end(), [](const RecordSet& a, const RecordSet& b) { return a.root < b.root; });
    return all;
  }

 private:
  /// What a file or folder of a set is called as one of it. In `set/notes`, `a.yaml` is `../notes/a.yaml`:
  /// the names of all files of a set begin with its root, so that none has two.
  std::string name_in(const RecordSet& set, const std::string& path) const {
    if (!set.root.starts_with("..") || path.starts_with(set.root)) return path;
    const bool folder = files_.what(path) == FileSystem::What::folder;
    const std::string real =
        folder ? files_.canonical(path)
               : join_path(files_.canonical(parent_folder(path)), path.substr(path.rfind('/') + 1));
    const std::string above = join_path(files_.canonical(set.root), "");
    return real.starts_with(above) ? join_path(set.root, real.substr(above.size())) : path;
  }

  /// What is behind a folder that may not be entered seems to be missing, too.
  std::string why_missing(const std::string& path) const {
    std::string folder = path;
    do {
      folder = parent_folder(folder);
      if (files_.what(folder) != FileSystem::What::folder) continue;
      const auto entries = files_.list(folder);
      if (!entries) return entries.fault().message;
      break;
    } while (folder != "." && folder != "/" && !folder.ends_with(".."));
    return path + ": No such file or folder";
  }

  RecordSet& loose() {
    if (!loose_) loose_ = RecordSet{.root = "."};
    return *loose_;
  }

  RecordSet& whole_set(const std::string& root) {
    const auto [at, fresh] = sets_.try_emplace(files_.canonical(root));
    RecordSet& set = at->second;
    if (fresh) {
      set.root = root;
      set.configuration = join_path(root, configuration_name);
      set.configuration_read = read_configuration(files_, set.configuration);
      collect(root, set, excluded_globs(set), root);
    }
    return set;
  }

  /// Walks `folder`; files outside any set go to `loose`, where there is one; sets below are taken whole.
  void descend(const std::string& folder, RecordSet* loose, std::set<std::string> above) {
    if (!above.insert(files_.canonical(folder)).second) return;
    if (loose != nullptr) loose->folders.push_back(folder);
    const auto entries = files_.list(folder);
    if (!entries) {
      if (loose != nullptr) loose->unreadable.push_back(entries.fault().message);
      return;
    }
    for (const FileSystem::Entry& entry : *entries) {
      if (entry.name.starts_with('.')) continue;
      const std::string path = join_path(folder, entry.name);
      if (entry.what == FileSystem::What::folder) {
        if (files_.what(join_path(path, configuration_name)) == FileSystem::What::file) {
          whole_set(path).asked.push_back(path);
          descend(path, nullptr, above);
        } else {
          descend(path, loose, above);
        }
      } else if (loose != nullptr && is_record_file(entry.name)) {
        loose->files.push_back(path);
      }
    }
  }

  /// Walks the folders of one set, leaving out hidden ones, excluded ones and other sets.
  void collect(const std::string& folder, RecordSet& set, const std::vector<Glob>& excluded,
               const std::string& root, std::set<std::string> above = {}) {
    if (!above.insert(files_.canonical(folder)).second) return;
    set.folders.push_back(folder);
    const auto entries = files_.list(folder);
    if (!entries) {
      set.unreadable.push_back(entries.fault().message);
      return;
    }
    for (const FileSystem::Entry& entry : *entries) {
      if (entry.name.starts_with('.')) continue;
      const std::string path = join_path(folder, entry.name);
      const std::string inside =
          root == "." ? path : path.substr(root.size() + (root.ends_with('/') ? 0 : 1));
      if (std::any_of(excluded.begin(), excluded.end(), [&](const Glob& glob) { return glob.fits(inside); }))
        continue;
      if (entry.what == FileSystem::What::folder) {
        if (files_.what(join_path(path, configuration_name)) != FileSystem::What::file)
          collect(path, set, excluded, root, above);
      } else if (is_record_file(entry.name) && path != set.configuration) {
        set.files.push_back(path);
      }
    }
  }

  const FileSystem& files_;
  std::map<std::string, RecordSet> sets_;  // by canonical root
  std::optional<RecordSet> loose_;
};

}  // namespace

std::vector<RecordSet> find_sets(const FileSystem& files, const std::vector<std::string>& paths,
                                 const std::string& working_folder) {
  SetFinder finder(files);
  if (paths.empty()) finder.add_around(without_end_slashes(working_folder));
  for (const std::string& path : paths) {
    const bool absolute = path.starts_with('/');
    finder.add(without_end_slashes(absolute ? path : join_path(without_end_slashes(working_folder), path)));
  }
  return finder.take();
}

bool is_asked(const RecordSet& set, std::string_view file) {
  return std::any_of(set.asked.begin(), set.asked.end(), [&](const std::string& path) {
    return path == file || path == "." ||
           (file.starts_with(path) && file.substr(path.size()).starts_with('/')) ||
           (path == "/" && file.starts_with('/'));
  });
}

}  // namespace ko
