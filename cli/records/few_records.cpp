// SPDX-License-Identifier: MIT
#include "records/few_records.hpp"

#include <algorithm>

#include "records/records.hpp"

namespace ko::cli {
namespace {

/// How often records are read that the ones before refer to, and how many in all, before reading the whole
/// set is the shorter way.
constexpr int most_rounds = 4;
constexpr std::size_t most_records = 1000;

bool has_errors(const Reading& reading) {
  return std::ranges::any_of(
      reading.findings, [](const Finding& finding) { return finding.rule->severity == Severity::error; });
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

std::optional<AnsweredFrom> answer_from_few(Context& context, const Query& query, const RecordSet& set) {
  const auto asked = query.records_asked();
  if (!asked) return std::nullopt;
  std::vector<std::string> ids = *asked;
  for (int round = 0; round < most_rounds && ids.size() <= most_records; ++round) {
    Reading reading = read_few(context, set, ids);
    if (!reading.unreadable.empty() || has_errors(reading)) return std::nullopt;
    Register records = opened(context, std::move(reading)).records;
    if (!has_all(records, *asked)) return std::nullopt;
    Result<Answer> answer = run_query(query, records, {context.as_of(), {}});
    if (!answer) return std::nullopt;
    if (!add_new(ids, answer->missing)) return AnsweredFrom{std::move(records), *std::move(answer)};
  }
  return std::nullopt;
}

}  // namespace ko::cli
