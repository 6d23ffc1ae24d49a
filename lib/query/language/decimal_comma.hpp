// SPDX-License-Identifier: MIT
/// The comma that may be a decimal mark, in a language where a comma is `or`.
#pragma once

#include <optional>
#include <vector>

#include "ko/values/result.hpp"
#include "query/language/terms.hpp"

namespace ko::query {

/// The fault of values such as `37,5`, for a column whose numbers have decimals: it may be the number 37.5 or
/// the two numbers 37 and 5. What nobody writes as a decimal is a list: a second number that ends in 0
/// (`50,80`), has more than two digits (`50,100`), or follows a first one that has a point or a %.
std::optional<Fault> decimal_comma(const Field& field, const std::vector<WrittenValue>& values);

}  // namespace ko::query
