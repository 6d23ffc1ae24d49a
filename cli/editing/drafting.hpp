// SPDX-License-Identifier: MIT
/// A set as steps would make it, in memory.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "context.hpp"
#include "ko/editing/set_edit.hpp"
#include "ko/files/read.hpp"
#include "ko/records/register.hpp"
#include "ko/values/result.hpp"
#include "ko/values/shared_text.hpp"
#include "records/changed_files.hpp"
#include "world/several_files.hpp"

namespace ko::cli {

/// A change that is made of the records, and what it is called where it cannot be made: `line 3`, or nothing.
struct Step {
  std::function<Result<SetEdit>(const Register&)> make;
  std::string name = {};
  /// The id of the only record that it looks at and changes. Empty: it looks at others, or changes ids.
  std::string record = {};
};

/// The files of a set as they were, and as they would be.
class Draft {
 public:
  explicit Draft(const FileSystem& files) : files_(files) {}

  /// Makes a change of files as they were read. Throws `Failure` (status 3) for a new file where there is
  /// one.
  void make(SetEdit change, std::span<const File> read);

  const FileSystem& files() const { return files_; }
  const std::vector<std::string>& told() const { return told_; }
  /// What differs, by name.
  std::vector<FileChange> changes() const;

 private:
  FileChange& change_of(const std::string& name, std::optional<SharedText> before);
  void put(const std::string& name, std::optional<SharedText> before, SharedText after);
  void create(const std::string& name, const SharedText& text);
  void remove(const std::string& name, SharedText before);

  ChangedFiles files_;
  std::map<std::string, FileChange> changes_;
  std::vector<std::string> told_;
};

/// The draft that the steps come to, one after the other. The set is read again only for steps that depend on
/// what others have written. Throws `Failure` (status 2) for the first that cannot be made.
Draft drafted(const Context& context, const RecordSet& set, const Register& records,
              const std::vector<Step>& steps);

}  // namespace ko::cli
