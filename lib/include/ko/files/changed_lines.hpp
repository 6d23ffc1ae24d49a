// SPDX-License-Identifier: MIT
/// Which lines a change touched, and which records of a file lie there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file.hpp"

namespace ko {

/// Lines [first, last], counted from 1.
struct LineRange {
  std::size_t first = 1;
  std::size_t last = 1;

  bool operator==(const LineRange&) const = default;
};

/// The lines of each new file that a patch wrote or changed, by the path that stands in the patch without its
/// `b/`. Where lines were only taken away, it is the line before them. Reads what `git diff --unified=0`
/// writes; files that only changed their name or mode, or that are gone, are not among them.
std::map<std::string, std::vector<LineRange>> changed_lines(std::string_view patch);

/// The document of a file that a byte belongs to, counted from 0: what stands before the first document, or
/// after one, belongs to that. A file without documents counts as one.
std::size_t document_at(const File& file, std::uint32_t offset);

/// The documents of a file that these lines belong to, in the same way.
std::set<std::size_t> documents_at(const File& file, const std::vector<LineRange>& lines);

}  // namespace ko
