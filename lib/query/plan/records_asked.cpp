// SPDX-License-Identifier: MIT
/// Which records a query can be answered from.
#include <set>

#include "query/plan/bind.hpp"
#include "query/plan/plan.hpp"

namespace ko {
namespace {

void add_named(const query::Expression& expression, std::set<std::string>& ids) {
  query::for_each_term(expression, [&](const query::Term& term) {
    for (const query::Term::Value& value : term.values)
      if (const auto* record = std::get_if<query::IsRecord>(&value.literal))
        ids.insert(record->id.substr(0, record->id.find('#')));
  });
}

}  // namespace

std::optional<std::vector<std::string>> Query::records_asked() const {
  const Query::Plan& plan = *plan_;
  if (!plan.relation->rows || plan.relation->unowned || plan.is_staffing || plan.deep) return std::nullopt;
  const auto owners = query::owners(plan.filter);
  if (!owners) return std::nullopt;
  std::set<std::string> ids(owners->begin(), owners->end());
  std::vector<const query::Expression*> asked = {&plan.filter, &plan.having};
  for (const query::Aggregate& aggregate : plan.aggregates) asked.push_back(&aggregate.term);
  for (const query::Expression* expression : asked) {
    if (query::has_free_word(*expression)) return std::nullopt;
    add_named(*expression, ids);
  }
  return std::vector<std::string>(ids.begin(), ids.end());
}

}  // namespace ko
