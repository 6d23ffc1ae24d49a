// SPDX-License-Identifier: MIT
/// `--watch`: checking again whenever a record changes.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "context.hpp"
#include "failure.hpp"

namespace ko::cli {

/// Calls `check`, and again soon after something has changed in the folders of the sets that `paths` belong
/// to, until the program is asked to end. The whole set is read and checked each time. A terminal is cleared
/// before each. What keeps a later check from being made is said on standard error, and the watch goes on.
/// Returns how the last check ended.
Exit keep_checking(Context& context, const std::vector<std::string>& paths,
                   const std::function<Exit()>& check);

}  // namespace ko::cli
