// SPDX-License-Identifier: MIT
/// `--since REVISION`: reporting only what lies in records that changed since.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "context.hpp"
#include "ko/findings/diagnostic.hpp"
#include "validate/examine.hpp"

namespace ko::cli {

/// The records that differ from those of a git revision, by the name of their file and their number in it.
/// Mending moves lines and no records, so that it stays true while texts are mended.
class ChangedRecords {
 public:
  /// Asks git about the files that were read: records whose lines differ from the revision's, and all of
  /// files that it does not have and of standard input. Throws `Failure` (status 2) where git cannot tell.
  ChangedRecords(const Context& context, const std::string& revision, const Examination& examination);

  /// Keeps the findings that lie in these records or explain themselves by a place in them, and those of
  /// files that hold no records, such as a baseline.
  void keep_only(Examination& examination) const;

 private:
  std::map<std::string, std::set<std::size_t>, std::less<>> documents_;
};

}  // namespace ko::cli
