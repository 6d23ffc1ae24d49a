// SPDX-License-Identifier: MIT
/// Reading some documents of a file.
#pragma once

#include <cstdint>
#include <span>

#include "ko/read.hpp"

namespace ko {

/// Reads the documents that these bytes (sorted) lie in, and passes the others over.
TreeReading read_documents_at(const Source& source, std::uint32_t file_index,
                              std::span<const std::uint32_t> places, const ReadOptions& options);

}  // namespace ko
