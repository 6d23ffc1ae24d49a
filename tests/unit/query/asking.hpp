// SPDX-License-Identifier: MIT
/// Queries for tests: words in, CSV or the fault out.
#pragma once

#include <string>

#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"
#include "unit/memory_files.hpp"

namespace ko::test {

inline Day day(std::string_view text) {
  return Date::parse(text)->first();
}

/// The answer as CSV, or `message (mend)` of the fault.
inline std::string ask(const Register& records, const QueryWords& words,
                       std::string_view as_of = "2020-01-01") {
  const auto said = [](const Fault& fault) { return fault.message + " (" + fault.mend() + ")"; };
  const Result<Query> query = parse_query(words);
  if (!query) return said(query.fault());
  const Result<Answer> answer = run_query(*query, records, {day(as_of), {}});
  if (!answer) return said(answer.fault());
  return find_format("csv")->table(answer->table, {});
}

inline std::string ask(const std::string& text, const QueryWords& words,
                       std::string_view as_of = "2020-01-01") {
  return ask(register_of(text), words, as_of);
}

}  // namespace ko::test
