// SPDX-License-Identifier: MIT
/// A record under another id, and two records of one thing made one.
#pragma once

#include <string_view>

#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// Gives a record another id: where it states it, in every reference to it, and in the name of its file where
/// that is called after it. The old id goes to `former_ids`, so that what lies outside the set still leads
/// here. What is told are the places that name the id in words of their own, such as queries. The fault says
/// that there is no such record, with the nearest, or that the new id is taken or none.
Result<SetEdit> rename_record(const Register& records, std::string_view id, std::string_view new_id);

/// Makes one record of two of the same kind: `into` gets the fields and entries that it lacks, with what is
/// written beside them, the references to the other, and its ids as `former_ids`; the other goes. Where the
/// two contradict each other, `into` stays as it is, and that is told. The fault says what there is not, or
/// that the two cannot be one.
Result<SetEdit> merge_records(const Register& records, std::string_view id, std::string_view into);

}  // namespace ko
