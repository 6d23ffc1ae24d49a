// SPDX-License-Identifier: MIT
/// `--where`: the terms of the shell, joined by and, or, not and parentheses.
#pragma once

#include <string_view>

#include "ko/values/result.hpp"
#include "query/language/expression.hpp"

namespace ko::query {

/// `not` binds closest, then `and` (which may be left out between two terms), then `or`.
Result<Expression> read_where(const Relation& relation, std::string_view text);

}  // namespace ko::query
