// SPDX-License-Identifier: MIT
/// A clone of git that merges records with `ko merge-driver`.
#pragma once

#include <string>

#include "context.hpp"

namespace ko::cli {

/// Throws `Failure` (status 2) where a folder, which need not be there yet, lies in no clone.
void check_clone(const Context& context, const std::string& folder);

/// Names the driver for the files of a set in its `.gitattributes`, which is printed where it was changed,
/// and tells the clone's configuration what the driver is. Throws `Failure` where git refuses.
void set_up_merge_driver(Context& context, const std::string& folder);

}  // namespace ko::cli
