// SPDX-License-Identifier: MIT
/// Which records stand in which files. What is written of them, comments and all, stays as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// Moves a record to the end of another file, or to a file of its own where there is none of that name. The
/// fault says that there is no such record, or that it is there already.
Result<SetEdit> move_record(const Register& records, std::string_view id, const std::string& file);

/// Gives each record of a file a file of its own beside it, called after it. The fault says that there is no
/// such file, that it has one record only, or one that could not be read.
Result<SetEdit> split_file(const Register& records, const std::string& file);

/// Puts the records of several files into the first of them, in their order.
Result<SetEdit> join_files(const Register& records, const std::vector<std::string>& files);

}  // namespace ko
