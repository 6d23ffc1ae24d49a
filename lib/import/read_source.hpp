// SPDX-License-Identifier: MIT
/// Bytes of a document -> its text and blocks.
#pragma once

#include <string>
#include <string_view>

#include "import/source_text.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/values/result.hpp"

namespace ko::import {

/// Reads a document. `convert` is asked for HTML (that of an e-mail without a plain text, too), docx, odt and
/// PDF. A fault where that has one, for more than 16 MiB of text, for what is no text, and for a document
/// without any.
Result<SourceText> read_source(std::string name, SourceFormat format, std::string_view bytes,
                               const ConvertSource& convert);

}  // namespace ko::import
