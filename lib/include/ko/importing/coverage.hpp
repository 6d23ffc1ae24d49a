// SPDX-License-Identifier: MIT
/// Which sentences of a document the records of a set hold.
#pragma once

#include <string_view>

#include "ko/answers/coverage.hpp"
#include "ko/importing/claims.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/records/register.hpp"

namespace ko::import {

/// The sentences of a document, each with the records and entries that name it as their source. An entry's
/// `quote` is found in the text, case, punctuation and line ends aside; where it stands there several times,
/// the one that `at` leads to, or all of it where it is long. Without a quote, `at` leads to a part of the
/// text: `page 3, line 12` and `paragraph 7`, as imports write them; `sak 3, punkt 2`, `avsnitt 4`, the label
/// of a field. `bytes` are the file's; `convert` runs the program of its format.
SourceCoverage cover_source(const Register& records, const Claims& claims, const Record& document,
                            std::string_view path, std::string_view bytes, const ConvertSource& convert);

}  // namespace ko::import
