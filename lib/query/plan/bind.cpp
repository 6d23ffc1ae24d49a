// SPDX-License-Identifier: MIT
/// The words of a query held against the records: ids looked up, words that nothing has found out.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string>

#include "ko/records/structure.hpp"
#include "ko/values/text.hpp"
#include "query/language/path.hpp"
#include "query/plan/plan.hpp"

namespace ko::query {
namespace {

/// `name` of a kind or kinds: `person or organisation`.
std::string kinds_in_words(Kinds kinds) {
  std::vector<std::string_view> names;
  for (const Kind kind : kinds.members()) names.push_back(name(kind));
  return fmt::format("{}", fmt::join(names, " or "));
}

/// The table of the first of the kinds.
std::string_view table_of(Kinds kinds) {
  return relation_of(kinds.members().front()).name;
}

/// `known` are those that rows have, the records aside.
Fault unknown_id(std::string_view id, const Field& field, const Register& records,
                 const std::set<std::string, std::less<>>& known) {
  std::vector<std::string_view> ids(known.begin(), known.end());
  for (const Record& record : records.records())
    if (field.shape.targets.has(record.kind)) ids.push_back(record.id);
  Fault fault{fmt::format("there is no {} `{}`", kinds_in_words(field.shape.targets), id), {}};
  const auto near = nearest(id, ids);
  fault.advice = near.empty()
                     ? fmt::format("`ko query {} --fields id` lists them", table_of(field.shape.targets))
                     : fmt::format("did you mean `{}`?", near.front());
  return fault;
}

/// Adds what an id stands for: its record, by its former ids too, and with `deep` the organisations below it.
/// False when there is no such record.
Result<bool> accept_record(std::string_view id, const Field& field, const Register& records, bool deep,
                           std::unordered_set<std::string_view>& accepted) {
  const Record* record = names_case(field) ? records.find_case(id) : records.find(id.substr(0, id.find('#')));
  if (!record) return records.is_broken(id);
  const bool is_place = id.find('#') != std::string_view::npos;
  if (is_place && !records.resolve(id)) return false;
  if (!field.shape.targets.has(record->kind))
    return Fault{fmt::format("`{}` is {}; `{}` names {}", id, with_article(name(record->kind)), field.name,
                             with_article(kinds_in_words(field.shape.targets))),
                 {}};
  const auto accept = [&](const Record& one) {
    accepted.insert(one.id);
    for (const std::string_view former : former_ids(one)) accepted.insert(former);
  };
  if (is_place)
    accepted.insert(id);
  else
    accept(*record);
  if (deep && !is_place && record->kind == Kind::organisation)
    for (const Record* below : descendants(records, *record)) accept(*below);
  return true;
}

std::optional<Fault> accept_ids(const Term& term, BoundPlan& plan) {
  // Figures are counted for the organisations above, too, so that there each stands for itself alone.
  const bool deep = plan.plan.deep && !plan.plan.figures;
  for (const Term::Value& value : term.values) {
    const auto* wanted = std::get_if<IsRecord>(&value.literal);
    if (!wanted) continue;
    auto& accepted = plan.accepted[wanted];
    const Result<bool> found = accept_record(wanted->id, *value.field, plan.scope.records, deep, accepted);
    if (!found) return found.fault();
    if (*found) continue;
    // A row may still have it: as its own address, or as a reference that leads nowhere.
    const auto known = occurring(term.path, plan.scope);
    if (!known.contains(wanted->id)) return unknown_id(wanted->id, *value.field, plan.scope.records, known);
    accepted.insert(wanted->id);
  }
  return std::nullopt;
}

void find_unmatched_words(const Term& term, BoundPlan& plan) {
  // The rows of an answer, which --having asks about, are nowhere to look words up in.
  const Relation& relation = term.path.relation();
  if (!relation.rows && !relation.unowned) return;
  for (const Term::Value& value : term.values) {
    if (!is_free_word(value)) continue;
    const std::string& word = std::get<IsWord>(value.literal).folded;
    const auto texts = occurring(term.path, plan.scope);
    if (std::ranges::any_of(texts, [&](const std::string& text) { return fold_case(text) == word; }))
      continue;
    std::vector<std::string_view> known(texts.begin(), texts.end());
    known.insert(known.end(), value.field->shape.choices.begin(), value.field->shape.choices.end());
    plan.unmatched_words.push_back(
        unknown_name("row with the " + std::string(value.field->name), word, relation.name, known));
  }
}

}  // namespace

bool is_free_word(const Term::Value& value) {
  const auto* word = std::get_if<IsWord>(&value.literal);
  const auto& choices = value.field->shape.choices;
  return word && std::ranges::find(choices, word->folded) == choices.end();
}

std::vector<const Expression*> expressions(const Query::Plan& plan) {
  std::vector<const Expression*> all = {&plan.filter, &plan.having};
  for (const Aggregate& aggregate : plan.aggregates) all.push_back(&aggregate.term);
  return all;
}

Result<BoundPlan> bind(const Query::Plan& plan, const Scope& scope) {
  BoundPlan bound{plan, scope};
  std::optional<Fault> fault;
  for (const Expression* expression : expressions(plan)) {
    for_each_term(*expression, [&](const Term& term) {
      if (!fault) fault = accept_ids(term, bound);
    });
    if (fault) return *std::move(fault);
    for_each_term(*expression, [&](const Term& term) { find_unmatched_words(term, bound); });
  }
  return bound;
}

}  // namespace ko::query
