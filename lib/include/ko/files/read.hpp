// SPDX-License-Identifier: MIT
/// Reading: bytes -> documents -> tree -> typed records.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/records/register.hpp"

namespace ko {

struct Limits {
  std::uint64_t file_bytes = std::uint64_t{2} << 30U;  ///< of one file; never more than 4 GiB - 1
  std::uint32_t depth = 200;                           ///< of nesting
  std::uint32_t line_bytes = 16U << 20U;               ///< of one line
  std::uint64_t records = 20'000'000;                  ///< of one set
};

struct ReadOptions {
  Limits limits = {};
  unsigned threads = 0;  ///< 0: as many as the machine has
  /// A larger text is cut before lines of `---` into parts of about so many bytes, which are read side by
  /// side. 0: a large text is cut into a part a thread.
  std::uint32_t part_bytes = 0;
};

/// Reads one text into a tree, which is the same however many threads read it. Findings are KO1xx; a document
/// that could not be read leaves its neighbours alone.
struct TreeReading {
  Tree tree;
  std::vector<Finding> findings;
};
TreeReading read_tree(const Source& source, std::uint32_t file_index, const ReadOptions& options = {});

struct FileReading;

/// A record set: its root folder, its `ko.yaml` if it has one, and its files, sorted.
struct RecordSet {
  std::string root = {};
  std::string configuration = {};  ///< path of `ko.yaml`; empty when there is none
  std::shared_ptr<const FileReading> configuration_read = {};  ///< what was read of it; null when nothing was
  std::vector<std::string> files = {};
  std::vector<std::string> folders = {};     ///< those that were looked into for files
  std::vector<std::string> asked = {};       ///< the files and folders of it that were asked for
  std::vector<std::string> unreadable = {};  ///< folders and files that could not be opened, each with why
};

/// The sets that `paths` (files and folders) belong to, each to that of its nearest `ko.yaml`; those outside
/// any form one set together. A file is read with the whole set it belongs to, so that its references can be
/// followed. Without paths, the set is that of `working_folder`. Names begin with the paths as they are
/// given.
std::vector<RecordSet> find_sets(const FileSystem& files, const std::vector<std::string>& paths,
                                 const std::string& working_folder);

/// True when `file` is one of those asked for, or lies in a folder that is.
bool is_asked(const RecordSet& set, std::string_view file);

/// Reads a set. Texts in `extra` (standard input, say) are read as if they lay in the set.
Reading read_set(const FileSystem& files, const RecordSet& set, std::vector<Source> extra = {},
                 const ReadOptions& options = {});

/// Reads the records of a set that have these ids, and none of the others: each file is searched for a key
/// `id:` with one of them behind it, and only documents that have one are read. That takes little longer than
/// looking at the bytes. An id that is written otherwise (`"id": x`, or with escapes) is not found. Only
/// files in which something was found are among the files of the reading, and their sources hold those
/// documents, with gaps where others were.
Reading read_records(const FileSystem& files, const RecordSet& set, std::span<const std::string> ids,
                     const ReadOptions& options = {});

/// The profiles that lie in `data/profiles/`: laws and bylaws. Read once a process.
std::shared_ptr<const ProfileFiles> read_profiles();

}  // namespace ko
