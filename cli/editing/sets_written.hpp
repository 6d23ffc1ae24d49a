// SPDX-License-Identifier: MIT
/// How files of sets are written: when no other command writes there, and those of a set all or none.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "context.hpp"
#include "ko/files/file_system.hpp"
#include "ko/files/read.hpp"
#include "world/folder_lock.hpp"
#include "world/several_files.hpp"

namespace ko::cli {

/// Waits until no other command writes in a set, and finishes or takes back what was interrupted there; both
/// are said on standard error. Nobody else writes there while the lock lives.
std::unique_ptr<FolderLock> locked(Context& context, const std::string& root);

/// The same for all sets that the paths of a command line belong to.
std::vector<std::unique_ptr<FolderLock>> locked_sets(Context& context, const std::vector<std::string>& paths);

/// True of what ko keeps beside the records for itself, and nobody else reads.
bool is_kept_aside(const FileChange& change);

/// Fails (status 4) where a second reader of YAML sees something else in a file than before, other than ko
/// does.
void check_readings(const std::vector<FileChange>& changes);

/// A file of a set, before and after.
struct ChangeInSet {
  const RecordSet* set = nullptr;
  FileChange change = {};
};

/// Writes files of sets that are locked: those of a set all or none, those of no set one by one. Throws
/// `Failure` (status 3) where one has changed since it was read; then it stays as it is, with all of its set.
void write_sets(const FileSystem& files, const std::vector<ChangeInSet>& changes);

}  // namespace ko::cli
