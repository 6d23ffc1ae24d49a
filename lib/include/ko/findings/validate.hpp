// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/findings/rule.hpp"
#include "ko/findings/selection.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// Everything there is to find in a set: what reading found, and what the rules find, as far as the set's
/// `ko.yaml` and `choice` let them speak and no comment in the text keeps them quiet. Sorted by place. The
/// files that records name are looked for in `files`, as `check` has it.
std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const RuleChoice& choice, Day today, const FileSystem* files = nullptr);

}  // namespace ko
