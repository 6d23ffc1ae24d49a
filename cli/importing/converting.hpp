// SPDX-License-Identifier: MIT
/// Documents turned into text by other programs.
#pragma once

#include <string>
#include <string_view>

#include "context.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/values/result.hpp"

namespace ko::cli {

/// What the program of a format makes of a document. The fault says which program is not there and the
/// package that has it, or that it took more time, memory or output than it may, or failed.
Result<std::string> convert_source(const Context& context, const import::SourceFormatRow& format,
                                   std::string_view bytes);

}  // namespace ko::cli
