// SPDX-License-Identifier: MIT
/// Which records a query can be answered from, and answering it from those alone.
#include <algorithm>
#include <set>

#include "query/plan/plan.hpp"

namespace ko {
namespace {

/// How often records are read that the ones before refer to, and how many in all, before reading the whole
/// set is the shorter way.
constexpr int most_rounds = 4;
constexpr std::size_t most_records = 1000;

/// The ids of the records that the rows stand in and that the terms name; nothing when the answer takes the
/// whole set.
std::optional<std::vector<std::string>> records_asked(const Query::Plan& plan) {
  if (!plan.relation->rows || plan.relation->unowned || plan.deep) return std::nullopt;
  const auto owners = query::owners(plan.filter, nullptr);
  if (!owners || query::asks_for(plan, &query::Attribute::of_set)) return std::nullopt;
  std::set<std::string> ids(owners->begin(), owners->end());
  bool takes_all = false;
  for (const query::Expression* expression : query::expressions(plan)) {
    query::for_each_term(*expression, [&](const query::Term& term) {
      for (const query::Term::Value& value : term.values) {
        takes_all = takes_all || query::is_free_word(value);
        if (const auto* record = std::get_if<query::IsRecord>(&value.literal))
          ids.insert(record->id.substr(0, record->id.find('#')));
      }
    });
  }
  if (takes_all) return std::nullopt;
  return std::vector<std::string>(ids.begin(), ids.end());
}

bool has_all(const Register& records, const std::vector<std::string>& ids) {
  return records.duplicates().empty() &&
         std::ranges::all_of(ids, [&](const std::string& id) { return records.find(id) != nullptr; });
}

/// Adds what is not in `ids` yet; true when there was anything.
bool add_new(std::vector<std::string>& ids, const std::vector<std::string>& more) {
  const std::size_t before = ids.size();
  for (const std::string& id : more)
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  return ids.size() > before;
}

}  // namespace

std::optional<AnsweredFrom> answer_from_few(const Query& query, const ReadRecords& read, Day as_of) {
  const auto asked = records_asked(query.plan());
  if (!asked) return std::nullopt;
  std::vector<std::string> ids = *asked;
  for (int round = 0; round < most_rounds && ids.size() <= most_records; ++round) {
    std::optional<Register> records = read(ids);
    if (!records || !has_all(*records, *asked)) return std::nullopt;
    Result<Answer> answer = run_query(query, *records, {as_of, {}});
    if (!answer) return std::nullopt;
    if (add_new(ids, answer->missing)) continue;
    // What is named and not there may be the former id of a record that was not read.
    if (!answer->missing.empty()) return std::nullopt;
    return AnsweredFrom{*std::move(records), *std::move(answer)};
  }
  return std::nullopt;
}

}  // namespace ko
