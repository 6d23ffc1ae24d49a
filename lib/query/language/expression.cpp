// SPDX-License-Identifier: MIT
#include "query/language/expression.hpp"

#include <algorithm>

namespace ko::query {
namespace {

bool is_value(const Datum& datum) {
  const auto* quantity = computed<Quantity>(datum.content);
  return !quantity || !quantity->is_unknown();
}

bool holds(const Term& term, const AcceptedIds& accepted, const Scope& scope, const Row& row) {
  bool has_value = false;
  bool is_asked_for = false;
  term.path.visit(scope, row, [&](const Datum& datum) {
    if (!is_value(datum)) return;
    has_value = true;
    is_asked_for = is_asked_for || std::ranges::any_of(term.values, [&](const Term::Value& value) {
                     return matches(value.literal, datum, accepted, scope.language);
                   });
  });
  const bool passes = is_asked_for || (term.any && has_value) || (term.none && !has_value);
  return term.differs ? has_value && !passes : passes;
}

bool holds(const PeriodTerm& term, const Scope& scope, const Row& row) {
  const std::optional<Period> days = term.relation->time(scope, row);
  if (!days || !days->overlaps(term.period)) return false;
  return !term.within || days->intersect(term.period) == *days;
}

}  // namespace

bool holds(const Expression& expression, const AcceptedIds& accepted, const Scope& scope, const Row& row) {
  const auto part_holds = [&](const Expression& part) { return holds(part, accepted, scope, row); };
  switch (expression.form) {
    case Expression::Form::all: return std::ranges::all_of(expression.parts, part_holds);
    case Expression::Form::any: return std::ranges::any_of(expression.parts, part_holds);
    case Expression::Form::negation: return !part_holds(expression.parts.front());
    case Expression::Form::term: return holds(*expression.term, accepted, scope, row);
    case Expression::Form::period: return holds(*expression.period, scope, row);
  }
  return false;
}

void for_each_term(const Expression& expression, const std::function<void(const Term&)>& visit) {
  for (const Expression& part : expression.parts) for_each_term(part, visit);
  if (expression.term) visit(*expression.term);
}

std::optional<std::vector<std::string_view>> owners(const Expression& expression,
                                                    const AcceptedIds* accepted) {
  if (expression.form == Expression::Form::all) {
    for (const Expression& part : expression.parts)
      if (auto ids = owners(part, accepted)) return ids;
  }
  if (expression.form != Expression::Form::term) return std::nullopt;
  const Term& term = *expression.term;
  if (!term.path.is_owner() || term.none || term.any || term.differs) return std::nullopt;
  std::vector<std::string_view> ids;
  for (const Term::Value& value : term.values) {
    const auto* record = std::get_if<IsRecord>(&value.literal);
    if (!record) return std::nullopt;
    const auto add = [&](std::string_view id) { ids.push_back(id.substr(0, id.find('#'))); };
    if (accepted)
      std::ranges::for_each(accepted->at(record), add);
    else
      add(record->id);
  }
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace ko::query
