// SPDX-License-Identifier: MIT
/// The files of documents, read from the disk and held against the records.
#pragma once

#include <string_view>
#include <vector>

#include "context.hpp"
#include "ko/answers/coverage.hpp"
#include "ko/records/register.hpp"

namespace ko::cli {

/// What the records hold of each document that names its file, in the order of ids; of one alone where `id`
/// is given, whether it names a file or not.
std::vector<SourceCoverage> cover_sources(const Context& context, const Register& records,
                                          std::string_view id = {});

}  // namespace ko::cli
