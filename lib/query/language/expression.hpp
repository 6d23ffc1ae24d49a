// SPDX-License-Identifier: MIT
/// What a query asks of a row: one tree, whether it was written as terms or as --where, and its one
/// evaluator.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/values/date.hpp"
#include "query/language/literal.hpp"
#include "query/language/path.hpp"
#include "query/tables/relation.hpp"

namespace ko::query {

/// `field:values`: a row passes when one of its values of the column is one of those asked for.
struct Term {
  Path path;
  /// Each with the field it was read for: a path may end in fields of several kinds.
  struct Value {
    const Field* field;
    Literal literal;
  };
  std::vector<Value> values;
  bool none = false;     ///< `none`: rows without a value pass, too
  bool any = false;      ///< `any`: rows with a value pass
  bool differs = false;  ///< `.ne`: rows pass that have values, and none of those asked for
};

/// `at:` and `in:`.
struct PeriodTerm {
  const Relation* relation = nullptr;
  Period period;
  bool within = false;  ///< `in:`: wholly inside the period; else a day in common is enough
};

struct Expression {
  enum class Form : std::uint8_t { all, any, negation, term, period };

  Form form = Form::all;
  std::vector<Expression> parts = {};  ///< of all, any and negation; no parts of `all` hold always
  std::optional<Term> term = {};
  std::optional<PeriodTerm> period = {};

  static Expression all_of(std::vector<Expression> parts) { return {Form::all, std::move(parts), {}, {}}; }
  static Expression any_of(std::vector<Expression> parts) { return {Form::any, std::move(parts), {}, {}}; }
  static Expression not_of(Expression part) { return {Form::negation, {std::move(part)}, {}, {}}; }
  static Expression of(Term term) { return {Form::term, {}, std::move(term), {}}; }
  static Expression of(PeriodTerm term) { return {Form::period, {}, {}, term}; }
};

bool holds(const Expression& expression, const AcceptedIds& accepted, const Scope& scope, const Row& row);

/// Calls `visit` with every term.
void for_each_term(const Expression& expression, const std::function<void(const Term&)>& visit);

/// The ids of which a row's own record must be one for the expression to hold; nothing when any may be.
/// `accepted` is null before the records are known: then each id stands for itself alone.
std::optional<std::vector<std::string_view>> owners(const Expression& expression,
                                                    const AcceptedIds* accepted);

}  // namespace ko::query
