// SPDX-License-Identifier: MIT
/// How texts changed: which records of a file, and which lines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "ko/files/file.hpp"

namespace ko {

/// The document of a file that a byte belongs to, counted from 0: what stands before the first document, or
/// after one, belongs to that. A file without documents counts as one.
std::size_t document_at(const File& file, std::uint32_t offset);

/// All documents of a file.
std::set<std::size_t> all_documents(const File& file);

/// The documents with lines that differ from an earlier text of the file; where lines were only taken away,
/// that of the line before them. Where one of the two texts ends its lines in CR LF, as git may have it when
/// it writes files, and the other in LF, that is no difference.
std::set<std::size_t> changed_documents(const File& file, std::string_view before);

/// How one text of a name became another, as `git apply` and `patch -p1` take it: three lines of context, the
/// name after `a/` and `b/`, quoted as git does where it has characters that would end it, and `/dev/null`
/// where there is no such file. Empty when the texts are the same. Lines are the shortest change only where a
/// text does not repeat itself.
std::string unified_diff(std::string_view name, std::optional<std::string_view> before,
                         std::optional<std::string_view> after);

}  // namespace ko
