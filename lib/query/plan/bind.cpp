// SPDX-License-Identifier: MIT
#include "query/plan/bind.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "ko/records/structure.hpp"
#include "ko/values/text.hpp"
#include "query/language/fault.hpp"
#include "query/plan/occurrence.hpp"

namespace ko::query {
namespace {

/// `name` of a kind or kinds: `person or organisation`.
std::string kinds_in_words(Kinds kinds) {
  std::string words;
  for (std::size_t i = 0; i < kind_count; ++i) {
    if (!kinds.has(static_cast<Kind>(i))) continue;
    if (!words.empty()) words += " or ";
    words += name(static_cast<Kind>(i));
  }
  return words;
}

/// The table of the first of the kinds.
std::string_view table_of(Kinds kinds) {
  std::size_t kind = 0;
  while (kind + 1 < kind_count && !kinds.has(static_cast<Kind>(kind))) ++kind;
  return relation_of(static_cast<Kind>(kind)).name;
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

/// Accepts the record of the id, and with `deep` the organisations below it. True when there is one.
Result<bool> accept_record(IsRecord& wanted, const Field& field, const Register& records, bool deep) {
  const std::string_view id = wanted.id;
  const Record* record = records.find(id.substr(0, id.find('#')));
  if (!record) return records.is_broken(id);
  const bool is_place = id.find('#') != std::string_view::npos;
  if (is_place && !records.resolve(id)) return false;
  if (!field.shape.targets.has(record->kind))
    return Fault{fmt::format("`{}` is a {}; `{}` is a {}", id, name(record->kind), field.name,
                             kinds_in_words(field.shape.targets)),
                 {}};
  wanted.accepted.insert(id);
  if (deep && !is_place && record->kind == Kind::organisation)
    for (const Record* below : descendants(records, *record)) wanted.accepted.insert(below->id);
  return true;
}

std::optional<Fault> bind(Term& term, const Scope& scope, bool deep) {
  for (Term::Value& value : term.values) {
    auto* wanted = std::get_if<IsRecord>(&value.literal);
    if (!wanted) continue;
    const Result<bool> found = accept_record(*wanted, *value.field, scope.records, deep);
    if (!found) return found.fault();
    if (*found) continue;
    // A row may still have it: as its own address, or as a reference that leads nowhere.
    const auto known = occurring(term.path, scope);
    if (!known.contains(wanted->id)) return unknown_id(wanted->id, *value.field, scope.records, known);
    wanted->accepted.insert(wanted->id);
  }
  return std::nullopt;
}

/// A word that the field allows without knowing it: nothing when the literal is no such word.
const std::string* free_word(const Term::Value& value) {
  const auto* word = std::get_if<IsWord>(&value.literal);
  const Shape& shape = value.field->shape;
  if (!word || std::ranges::find(shape.choices, word->folded) != shape.choices.end()) return nullptr;
  return &word->folded;
}

void add_doubts(const Term& term, const Scope& scope, std::vector<Fault>& doubts) {
  for (const Term::Value& value : term.values) {
    const std::string* word = free_word(value);
    if (!word) continue;
    const auto texts = occurring(term.path, scope);
    if (std::ranges::any_of(texts, [&](const std::string& text) { return fold_case(text) == *word; }))
      continue;
    std::vector<std::string_view> known(texts.begin(), texts.end());
    known.insert(known.end(), value.field->shape.choices.begin(), value.field->shape.choices.end());
    doubts.push_back(unknown_name("row with the " + std::string(value.field->name), *word,
                                  term.path.relation().name, known));
  }
}

}  // namespace

std::optional<Fault> bind(Expression& expression, const Scope& scope, bool deep) {
  for (Expression& part : expression.parts)
    if (auto fault = bind(part, scope, deep)) return fault;
  return expression.term ? bind(*expression.term, scope, deep) : std::nullopt;
}

bool has_free_word(const Expression& expression) {
  bool found = false;
  for_each_term(expression, [&](const Term& term) {
    found =
        found || std::ranges::any_of(term.values, [](const Term::Value& value) { return free_word(value); });
  });
  return found;
}

std::vector<Fault> doubts(const Expression& expression, const Scope& scope) {
  std::vector<Fault> all;
  for_each_term(expression, [&](const Term& term) {
    const Relation& relation = term.path.relation();
    // The rows of an answer, which --having asks about, are nowhere to look words up in.
    if (relation.rows || relation.unowned) add_doubts(term, scope, all);
  });
  return all;
}

}  // namespace ko::query
