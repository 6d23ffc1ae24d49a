// SPDX-License-Identifier: MIT
#include "query/language/expression.hpp"

#include <algorithm>

namespace ko::query {
namespace {

bool is_value(const Datum& datum) {
  const auto* quantity = computed<Quantity>(datum.content);
  return !quantity || !quantity->is_unknown();
}

/// Whether the value is what the term asks for, one way or another.
Truth is_asked_for(const Term& term, const Datum& datum, const AcceptedIds& accepted, const Scope& scope,
                   const Row& row) {
  Truth found = Truth::no;
  for (const Term::Value& value : term.values)
    found = either(found, match(value.literal, datum, accepted, scope.language));
  for (const Term::Against& other : term.others) {
    other.path.visit(scope, row, [&](const Datum& limit) {
      if (is_value(limit)) found = either(found, truth(compares(datum, other.comparison, limit)));
    });
  }
  return found;
}

/// True when there is a value for every field that the term holds a value against.
bool has_others(const Term& term, const Scope& scope, const Row& row) {
  return std::ranges::all_of(term.others, [&](const Term::Against& other) {
    bool has = false;
    other.path.visit(scope, row, [&](const Datum& limit) { has = has || is_value(limit); });
    return has;
  });
}

/// What the values of a row say of a term.
struct Said {
  bool has_value = false;
  Truth asked_for = Truth::no;
};

Said outcome_of(const Term& term, const AcceptedIds& accepted, const Scope& scope, const Row& row) {
  Said outcome;
  term.path.visit(scope, row, [&](const Datum& datum) {
    if (!is_value(datum)) return;
    outcome.has_value = true;
    outcome.asked_for = either(outcome.asked_for, is_asked_for(term, datum, accepted, scope, row));
  });
  outcome.has_value = outcome.has_value && has_others(term, scope, row);
  if ((term.any && outcome.has_value) || (term.none && !outcome.has_value)) outcome.asked_for = Truth::yes;
  return outcome;
}

bool holds(const Term& term, const AcceptedIds& accepted, const Scope& scope, const Row& row) {
  const Said outcome = outcome_of(term, accepted, scope, row);
  const bool passes = outcome.asked_for != Truth::no;
  return term.differs ? outcome.has_value && !passes : passes;
}

/// Whether a row without a value says something by that: a flag is not set then, and a list is empty. A flag
/// that is worked out for a day is missing where it cannot be.
bool says_no(const Path& path) {
  const bool is_flag = path.field().shape.value == Value::flag && !path.has(&Attribute::of_day);
  return is_flag || path.is_list();
}

Truth truth_of(const Term& term, const AcceptedIds& accepted, const Scope& scope, const Row& row) {
  const Said outcome = outcome_of(term, accepted, scope, row);
  if (outcome.has_value) return term.differs ? negated(outcome.asked_for) : outcome.asked_for;
  if (outcome.asked_for == Truth::yes) return term.differs ? Truth::no : Truth::yes;
  const bool is_told = term.any || term.none || says_no(term.path);
  return is_told ? Truth::no : Truth::cannot_be_told;
}

bool holds(const PeriodTerm& term, const Scope& scope, const Row& row) {
  const std::optional<Period> days = term.relation->time(scope, row);
  if (!days || !days->overlaps(term.period)) return false;
  return !term.within || days->intersect(term.period) == *days;
}

/// Whether some entry, or each, is one of which `is_so` holds.
template <class IsSo>
Truth of_entries(const EntriesTerm& term, const Scope& scope, const Row& row, IsSo is_so) {
  Truth some = Truth::no;
  Truth every = Truth::yes;
  bool has_entries = false;
  term.path.visit_entries(scope, row, [&](const Row& entry) {
    has_entries = true;
    const Truth one = is_so(entry);
    some = either(some, one);
    every = both(every, one);
  });
  return term.every ? both(every, truth(has_entries)) : some;
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
    case Expression::Form::entries:
      return of_entries(*expression.entries, scope, row, [&](const Row& entry) {
               return truth(holds(expression.parts.front(), accepted, scope, entry));
             }) == Truth::yes;
  }
  return false;
}

Truth truth_of(const Expression& expression, const AcceptedIds& accepted, const Scope& scope,
               const Row& row) {
  const auto of_part = [&](const Expression& part) { return truth_of(part, accepted, scope, row); };
  const auto joined = [&](Truth start, Truth (*join)(Truth, Truth)) {
    for (const Expression& part : expression.parts) start = join(start, of_part(part));
    return start;
  };
  switch (expression.form) {
    case Expression::Form::all: return joined(Truth::yes, both);
    case Expression::Form::any: return joined(Truth::no, either);
    case Expression::Form::negation: return negated(of_part(expression.parts.front()));
    case Expression::Form::term: return truth_of(*expression.term, accepted, scope, row);
    case Expression::Form::period: return truth(holds(*expression.period, scope, row));
    case Expression::Form::entries:
      return of_entries(*expression.entries, scope, row, [&](const Row& entry) {
        return truth_of(expression.parts.front(), accepted, scope, entry);
      });
  }
  return Truth::no;
}

void for_each_term(const Expression& expression, const std::function<void(const Term&)>& visit) {
  for (const Expression& part : expression.parts) for_each_term(part, visit);
  if (expression.term) visit(*expression.term);
}

void for_each_path(const Expression& expression, const std::function<void(const Path&)>& visit) {
  for (const Expression& part : expression.parts) for_each_path(part, visit);
  if (expression.entries) visit(expression.entries->path);
  if (!expression.term) return;
  visit(expression.term->path);
  for (const Term::Against& other : expression.term->others) visit(other.path);
}

std::optional<std::vector<std::string_view>> owners(const Expression& expression,
                                                    const AcceptedIds* accepted) {
  if (expression.form == Expression::Form::all) {
    for (const Expression& part : expression.parts)
      if (auto ids = owners(part, accepted)) return ids;
  }
  if (expression.form != Expression::Form::term) return std::nullopt;
  const Term& term = *expression.term;
  if (!term.path.is_owner() || term.any || term.differs || !term.others.empty()) return std::nullopt;
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
