// SPDX-License-Identifier: MIT
/// Finding the record that a word of the command line names.
#pragma once

#include <string>
#include <string_view>

#include "failure.hpp"
#include "ko/records/register.hpp"

namespace ko::cli {

/// The record with this id. Throws `Failure` (status 2) where there is none, with the nearest id among the
/// records of these kinds.
const Record& find_record(const Register& records, std::string_view id, Kinds kinds = Kinds::any());

}  // namespace ko::cli
