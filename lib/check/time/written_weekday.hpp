// SPDX-License-Identifier: MIT
#pragma once

#include "check/run/check.hpp"

namespace ko {

/// Looks in every text of a record for a weekday written beside a date (`onsdag 26. mars`, `Wednesday 26
/// March 2014`, `onsdag 2014-03-26`) and reports one that is not the date's. A date without a year is read in
/// the year of the record's own date and the one after; it is wrong only when it fits neither.
void wrong_weekday(const CheckContext& context, const Record& record, Findings& findings);

}  // namespace ko
