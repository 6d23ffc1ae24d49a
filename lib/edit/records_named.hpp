// SPDX-License-Identifier: MIT
/// Records that a command names, and ids that it gives.
#pragma once

#include <optional>
#include <string_view>

#include "ko/records/register.hpp"
#include "ko/values/result.hpp"

namespace ko::edit {

/// The record with this id, one it has now or had before. The fault has the nearest.
Result<const Record*> record_named(const Register& records, std::string_view id);
/// The same, of one kind.
Result<const Record*> record_named(const Register& records, std::string_view id, Kind kind);

/// What is wrong with giving a record this id: it is none, or taken by another.
std::optional<Fault> new_id_fault(const Register& records, const Record& record, std::string_view id);
/// The same for a record that is not there yet.
std::optional<Fault> new_id_fault(const Register& records, std::string_view id);

}  // namespace ko::edit
