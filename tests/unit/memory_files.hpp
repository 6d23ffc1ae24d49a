// SPDX-License-Identifier: MIT
/// Records for tests: files that live in memory, and a register of a text.
#pragma once

#include <map>
#include <set>
#include <string>

#include "ko/files/file_system.hpp"
#include "ko/files/read.hpp"
#include "ko/records/register.hpp"

namespace ko::test {

/// A file system of texts by path. Folders are there when a file lies in them.
class MemoryFiles : public FileSystem {
 public:
  MemoryFiles() = default;
  MemoryFiles(std::map<std::string, std::string> files)
      : files_(std::move(files)) {}  // NOLINT: reads as the files

  What what(const std::string& path) const override {
    if (files_.contains(path)) return What::file;
    return path == "." || !names_in(path).empty() ? What::folder : What::missing;
  }
  Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const override {
    const auto found = files_.find(path);
    if (found == files_.end()) return Fault{path + ": No such file or directory", {}};
    if (found->second.size() > most_bytes) return Fault{path + ": too large", {}};
    return found->second;
  }
  Result<std::vector<Entry>> list(const std::string& folder) const override {
    std::vector<Entry> entries;
    for (const std::string& name : names_in(folder))
      entries.push_back({name, what(folder == "." ? name : folder + '/' + name)});
    return entries;
  }
  std::string canonical(const std::string& path) const override { return path == "." ? "/" : "/" + path; }

 private:
  std::set<std::string> names_in(const std::string& folder) const {
    const std::string prefix = folder == "." ? "" : folder + '/';
    std::set<std::string> names;
    for (const auto& [path, text] : files_) {
      if (!path.starts_with(prefix)) continue;
      const std::string rest = path.substr(prefix.size());
      names.insert(rest.substr(0, rest.find('/')));
    }
    return names;
  }

  std::map<std::string, std::string> files_;
};

/// What reading one text of records gives.
inline Reading read_file(const std::string& name, const std::string& text) {
  const MemoryFiles files(std::map<std::string, std::string>{{name, text}});
  return read_set(files, find_sets(files, {name}, ".").front());
}

/// The same of a text called `records.yaml`.
inline Reading read_text(const std::string& text) {
  return read_file("records.yaml", text);
}

inline Register register_of(const std::string& text) {
  return Register(read_text(text));
}

/// The same of several files.
inline Register register_of_files(std::map<std::string, std::string> texts) {
  const MemoryFiles files(std::move(texts));
  return Register(read_set(files, find_sets(files, {"."}, ".").front()));
}

/// The same of a set whose `ko.yaml` goes on with `configuration`.
inline Register register_of_set(const std::string& configuration, const std::string& text = "") {
  std::map<std::string, std::string> texts = {{"set/ko.yaml", "ko: 1\n" + configuration}};
  if (!text.empty()) texts["set/records.yaml"] = text;
  const MemoryFiles files(texts);
  return Register(read_set(files, find_sets(files, {"set"}, ".").front()));
}

}  // namespace ko::test
