// SPDX-License-Identifier: MIT
#include "model/publication/publish_rules.hpp"

#include <algorithm>

#include "ko/values/text.hpp"
#include "model/offices/interval.hpp"

namespace ko {
namespace {

Visibility published_as(std::string_view word) {
  if (word == "shown") return Visibility::shown;
  return word == "redacted" ? Visibility::redacted : Visibility::omitted;
}

/// The latest day that a field of the record names; nothing where it names none.
std::optional<Day> latest_day_in(const Record& record, std::string_view names) {
  const auto chain = field_chain(type_of(record.kind), names);
  std::optional<Day> latest;
  walk(type_of(record.kind), record.at, [&](const Field& each, Cursor value) {
    if (!chain || &each != chain->back()) return;
    const Result<Moment> moment = Moment::parse(value.text());
    if (moment && (!latest || moment->date().last() > *latest)) latest = moment->date().last();
  });
  return latest;
}

}  // namespace

std::optional<FieldChain> field_chain(const Type& type, std::string_view names) {
  FieldChain chain;
  const Type* within = &type;
  for (const std::string_view name : split(names, '.')) {
    const auto found = within != nullptr ? within->find(name) : std::nullopt;
    if (!found) return std::nullopt;
    chain.push_back(&within->fields[*found]);
    within = chain.back()->shape.entry;
  }
  return chain;
}

bool takes_words(const Field& field) {
  switch (field.shape.value) {
    case Value::text:
    case Value::localized:
    case Value::reference:
    case Value::text_or_reference: return true;
    default: return false;
  }
}

PublishRules::PublishRules(const Configuration& configuration, Day day) : day_(day) {
  for (const PublishRule rule : configuration.get<"publish">()) {
    const std::optional<Kind> kind = find_kind(rule.get<"kind">());
    std::optional<FieldChain> fields;
    if (kind) fields = field_chain(type_of(*kind), rule.get<"field">());
    rows_.push_back(
        {kind, fields.value_or(FieldChain()), published_as(rule.get<"shown">()), rule.get<"until">()});
  }
}

std::optional<Day> last_day_of(const PublishUntil& until, const Record& record) {
  if (const auto day = until.get<"day">()) return day->last();
  const auto time = parse_interval(until.get<"time">());
  const auto from = latest_day_in(record, until.get<"after">());
  return time && from ? std::optional(time->after(*from)) : std::nullopt;
}

bool PublishRules::holds(const Row& row, const Record& record) const {
  if (!row.until) return true;
  const std::optional<Day> last = last_day_of(row.until, record);
  // Where it is not known how long, nothing is shown for it, and what is withheld stays so.
  return last ? day_ <= *last : row.seen != Visibility::shown;
}

Visibility PublishRules::of(const Record& record, std::span<const Field* const> fields) const {
  for (const Row& row : rows_) {
    const bool fits = (!row.kind || *row.kind == record.kind) && std::ranges::equal(row.fields, fields);
    if (fits && holds(row, record)) return row.seen;
  }
  return Visibility::shown;
}

}  // namespace ko
