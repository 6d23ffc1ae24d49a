// SPDX-License-Identifier: MIT
/// A revision of a git repository, by either of the two that can read one: libgit2 and the program `git`.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "context.hpp"
#include "failure.hpp"

namespace ko::cli {

/// A revision beside the index, as one of the two that can read them tells of it. Paths are relative to
/// `top`, ids the hexadecimal names of blobs. What is not needed is not asked.
class Revision {
 public:
  Revision() = default;
  Revision(const Revision&) = delete;
  Revision& operator=(const Revision&) = delete;
  virtual ~Revision() = default;

  virtual std::string top() = 0;                             ///< of the working tree, with a slash behind it
  virtual std::map<std::string, std::string> blobs() = 0;    ///< path -> id
  virtual std::map<std::string, std::string> renamed() = 0;  ///< path in the index -> path in the revision
  virtual bool is_ignored(const std::string& path) = 0;      ///< in no index, and to be in none
  virtual std::vector<std::string> read(const std::vector<std::string>& ids) = 0;
};

/// What is thrown where libgit2 cannot answer.
struct LibraryCannot {};

/// The revision in the repository around a folder, by libgit2. To be used while a `GitLibrary` lives.
std::unique_ptr<Revision> revision_by_library(const std::string& folder, const std::string& revision);
/// The same by the program. Throws `Failure`, with advice, where there is none, or it knows no such revision.
std::unique_ptr<Revision> revision_by_program(const Context& context, const std::string& folder,
                                              const std::string& revision);

/// libgit2 asks to be begun and ended.
struct GitLibrary {
  GitLibrary();
  GitLibrary(const GitLibrary&) = delete;
  GitLibrary& operator=(const GitLibrary&) = delete;
  ~GitLibrary();
};

/// The name that git gives a blob of this text where it names by SHA-1; elsewhere it is nobody's.
std::string blob_id_of(std::string_view text);

Failure unknown_revision(const std::string& revision);

}  // namespace ko::cli
