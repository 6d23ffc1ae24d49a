// SPDX-License-Identifier: MIT
/// Archives of a few small files.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ko {

struct ArchivedFile {
  std::string_view path;
  std::string_view bytes;
};

/// A ZIP archive (PKWARE's APPNOTE, 4.3) of these files, in this order, stored as they are. They have the
/// first day of 1980 for their time, the earliest there is. For less than 65,536 files and 4 GB.
std::string stored_archive(std::span<const ArchivedFile> files);

}  // namespace ko
