// SPDX-License-Identifier: MIT
/// Words -> expression: `not:`, `field.op:values`, `list(terms)`, `at:`, `in:`, and bare words.
#pragma once

#include <string_view>
#include <vector>

#include "ko/values/result.hpp"
#include "query/language/expression.hpp"

namespace ko::query {

/// Reads one term. In it, double quotes hold a text together that has commas, points or a word of the
/// language in it.
Result<Expression> read_term(const Relation& relation, std::string_view word);

/// A value of a term, without its quotes.
struct WrittenValue {
  std::string text;
  bool quoted = false;
};

/// `a,"b,c"` -> a and b,c. Commas in quotes, and in the brackets of a pattern, do not part.
Result<std::vector<WrittenValue>> split_values(std::string_view text);

/// Reads `--where`: terms joined by `not`, which binds closest, then `and` (which may be left out between two
/// terms), then `or`, and by parentheses. Between a field and a value may stand <, <=, >, >=, = or !=.
Result<Expression> read_where(const Relation& relation, std::string_view text);

}  // namespace ko::query
