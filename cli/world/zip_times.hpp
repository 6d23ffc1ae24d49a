// SPDX-License-Identifier: MIT
/// Archives that say nothing of when they were made.
#pragma once

#include <string>

namespace ko::cli {

/// A ZIP archive (PKWARE's APPNOTE, 4.3) whose entries have the first day of 1980 for their time, the
/// earliest there is. What is no such archive stays as it is.
std::string without_zip_times(std::string archive);

}  // namespace ko::cli
