// SPDX-License-Identifier: MIT
/// What a query asks of a row: one tree, whether it was written as terms or as --where, and its one
/// evaluator.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/values/date.hpp"
#include "model/meetings/truth.hpp"
#include "query/language/literal.hpp"
#include "query/language/path.hpp"
#include "query/rows/relation.hpp"

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
  /// Another field of the row, which a value is held against: `from.gt:to`.
  struct Against {
    Comparison comparison = Comparison::equal;
    Path path;
  };
  std::vector<Against> others = {};
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

/// `list(terms)`: some entry of the list meets all of the terms, which are the expression's one part; or, as
/// `list.every(terms)`, there are entries, and each does.
struct EntriesTerm {
  Path path;
  bool every = false;
  std::shared_ptr<const Relation> own;  ///< what the terms are about, where no table has such entries
};

struct Expression {
  enum class Form : std::uint8_t { all, any, negation, term, period, entries };

  Form form = Form::all;
  std::vector<Expression> parts = {};  ///< of all, any and negation; no parts of `all` hold always
  std::optional<Term> term = {};
  std::optional<PeriodTerm> period = {};
  std::optional<EntriesTerm> entries = {};

  static Expression all_of(std::vector<Expression> parts) {
    return {.form = Form::all, .parts = std::move(parts)};
  }
  static Expression any_of(std::vector<Expression> parts) {
    return {.form = Form::any, .parts = std::move(parts)};
  }
  static Expression not_of(Expression part) { return {.form = Form::negation, .parts = {std::move(part)}}; }
  static Expression of(Term term) { return {.form = Form::term, .term = std::move(term)}; }
  static Expression of(PeriodTerm term) { return {.form = Form::period, .period = term}; }
  static Expression of(EntriesTerm term, Expression terms) {
    return {.form = Form::entries, .parts = {std::move(terms)}, .entries = std::move(term)};
  }
};

/// Whether the row passes. One of which it cannot be told passes when its value may be what is asked for, and
/// not when it has none.
bool holds(const Expression& expression, const AcceptedIds& accepted, const Scope& scope, const Row& row);

/// Whether it is so of the row. It cannot be told where the row lacks a value that others have, or has one
/// that is not known exactly enough. A flag that is not there is not set, and a list that is not there is
/// empty.
Truth truth_of(const Expression& expression, const AcceptedIds& accepted, const Scope& scope, const Row& row);

/// Calls `visit` with every term.
void for_each_term(const Expression& expression, const std::function<void(const Term&)>& visit);
/// Calls `visit` with every path that terms follow.
void for_each_path(const Expression& expression, const std::function<void(const Path&)>& visit);

/// The ids of which a row's own record must be one for the expression to hold; nothing when any may be.
/// `accepted` is null before the records are known: then each id stands for itself alone.
std::optional<std::vector<std::string_view>> owners(const Expression& expression,
                                                    const AcceptedIds* accepted);

}  // namespace ko::query
