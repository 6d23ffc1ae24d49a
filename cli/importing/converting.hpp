// SPDX-License-Identifier: MIT
/// Documents turned into text by other programs.
#pragma once

#include <cstdint>

#include "context.hpp"
#include "ko/importing/source_format.hpp"

namespace ko::cli {

/// Runs the program of a format for a document; the context outlives it. The fault says which program is not
/// there and the package that has it, or that it took more time, memory or output than it may, or failed.
import::ConvertSource converter(const Context& context);

/// How large a document may be, as it lies there.
inline constexpr std::uint64_t most_document_bytes = std::uint64_t{256} << 20U;

}  // namespace ko::cli
