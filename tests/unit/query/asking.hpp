// SPDX-License-Identifier: MIT
/// Queries for tests: words in, CSV or the fault out.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"
#include "unit/memory_files.hpp"

namespace ko::test {

inline Day day(std::string_view text) {
  return Date::parse(text)->first();
}

/// What the format writes of a query that is answered a row at a time, or the fault.
inline std::string ask_in_rows(const Query& query, const Register& records, Day as_of,
                               std::string_view format) {
  const Result<AnswerInRows> answer = answer_in_rows(query, records, {as_of, {}});
  if (!answer) return answer.fault().message;
  std::string text;
  find_format(format)->rows(answer->rows, [&](std::string_view bytes) { text += bytes; });
  return text;
}

/// The answer as CSV, however it is answered, or `message (mend)` of the fault.
inline std::string ask(const Register& records, const QueryWords& words,
                       std::string_view as_of = "2020-01-01") {
  const auto said = [](const Fault& fault) { return fault.message + " (" + fault.mend() + ")"; };
  const Result<Query> query = parse_query(words);
  if (!query) return said(query.fault());
  const Result<Answer> answer = run_query(*query, records, {day(as_of), {}});
  const std::string in_rows = ask_in_rows(*query, records, day(as_of), "csv");
  CHECK(in_rows == (answer ? find_format("csv")->table(answer->table, {}) : answer.fault().message));
  return answer ? in_rows : said(answer.fault());
}

inline std::string ask(const std::string& text, const QueryWords& words,
                       std::string_view as_of = "2020-01-01") {
  return ask(register_of(text), words, as_of);
}

}  // namespace ko::test
