// SPDX-License-Identifier: MIT
/// Questions to a register: words become one expression, the expression chooses rows, rows become a table.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/coverage.hpp"
#include "ko/answers/table.hpp"
#include "ko/files/file.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// A query in the words of a command line. Lists are written with commas: `org,function`.
struct QueryWords {
  std::string table = {};
  std::vector<std::string> terms =
      {};  ///< `field.op:values`, `at:period`, `in:period`, `not:…`, a bare word; all must hold
  std::string where = {};            ///< terms with and, or, not and parentheses
  std::vector<std::string> by = {};  ///< columns to group by
  std::vector<std::string> sum = {}, avg = {}, min = {}, max = {},
                           count = {};   ///< columns to sum up a group by
  std::vector<std::string> rate = {};    ///< terms: the share of a group's rows for which they hold
  std::vector<std::string> having = {};  ///< terms over the columns of the answer
  std::string pivot = {};                ///< the column whose values become columns
  std::vector<std::string> sort = {};    ///< columns; `-` before one turns its order round
  std::optional<std::size_t> limit = {};
  std::vector<std::string> fields = {};  ///< columns to show, or `all`
  bool deep = false;                     ///< an organisation stands for everything below it, too

  // Of `staffing` alone.
  std::string every = {};          ///< month | quarter | year: a row for each that begins in the period
  std::string from = {}, to = {};  ///< the period of a series or an average
  bool average = false;            ///< over the period, or over each month, quarter or year
  std::vector<std::string> ratio =
      {};                ///< `A/B`: of two functions, roles, figures of the organisation or columns
  std::string per = {};  ///< what a ratio is counted per: 10000

  bool operator==(const QueryWords&) const = default;
};

/// A query that has been understood. Cheap to copy.
class Query {
 public:
  struct Plan;
  explicit Query(std::shared_ptr<const Plan> plan) : plan_(std::move(plan)) {}
  const Plan& plan() const { return *plan_; }
  /// True when the answer is made of the validator's findings, which `QueryContext` then has to bring.
  bool wants_findings() const;
  /// True when the answer is made of what records hold of documents, which `QueryContext` has to bring.
  bool wants_sources() const;
  /// What is wrong with naming a day that is asked about, where nothing in the query depends on it, with the
  /// term that chooses rows by a day; nothing where something does.
  std::optional<Fault> day_fault(std::string_view day) const;

 private:
  std::shared_ptr<const Plan> plan_;
};

/// What a query is asked of beside the register.
struct QueryContext {
  Day as_of;
  std::span<const Finding> findings = {};
  bool with_places = true;  ///< false: nothing is told of where rows are written, so that no gap shows
  std::span<const SourceCoverage> coverage = {};
};

/// A column of a table that is what others have together beyond some parts, by their places: vacant is what
/// is established beyond what is filled.
struct Rest {
  std::size_t column = 0;
  std::vector<std::size_t> wholes;
  std::vector<std::size_t> parts;
};

struct Answer {
  Table table;
  /// Of each row: the record or entry it was read from; false for one that was computed from several.
  std::vector<Cursor> origins;
  /// Words asked for that the column's free choice allows, but that no row has, each with the nearest there
  /// is: `role:leadr`.
  std::vector<Fault> unmatched_words;
  /// The ids that rows refer to, that were followed, and that no record has; sorted.
  std::vector<std::string> missing;
  std::vector<Rest> rests;
};

/// The table as it is to be read: exact quantities as they are shown, and a column that is the rest of others
/// as what remains of these, so that the parts that are shown add up to the whole that is shown. For
/// programs, numbers stay exact.
Table for_reading(const Answer& answer);

/// Reads a query. The fault names what there is not (table, field, value) with the nearest there is, or what
/// is ill-formed with what to write instead.
Result<Query> parse_query(const QueryWords& words);

/// Answers it. The fault names a record there is not, with the nearest. No rows is an answer.
Result<Answer> run_query(const Query& query, const Register& records, const QueryContext& context);

/// An answer whose rows are made as they are asked for.
struct AnswerInRows {
  RowSource rows;
  std::vector<Fault> unmatched_words;  ///< as those of `Answer`
};

/// Answers a query a row at a time, for programs: numbers say nothing of how many places they are shown with.
/// What the order of rows or a figure takes is worked out here, and kept; of any other query, nothing is. The
/// register and the findings outlive the answer.
Result<AnswerInRows> answer_in_rows(const Query& query, const Register& records, const QueryContext& context);

/// A way to read the records with these ids and no others. Nothing when that cannot be done, or when what was
/// read has errors.
using ReadRecords = std::function<std::optional<Register>(const std::vector<std::string>& ids)>;

/// An answer, and the records that its origins point into.
struct AnsweredFrom {
  Register records;
  Answer answer;
};

/// Answers a query from the few records it is about and those they refer to, as the whole set would. Nothing
/// when the query takes the whole set, and whenever anything is not as it should be (an id is not found, the
/// records cannot be read): then the whole set tells better.
std::optional<AnsweredFrom> answer_from_few(const Query& query, const ReadRecords& read, Day as_of);

/// Two answers to one query, of records and of a scenario over them: for every row of either three, told
/// apart by the column `comparison`: `before`, `after`, and `change`, which has the difference of every
/// figure. The fault says that nothing shown tells rows apart.
Result<Table> compare_answers(const Table& before, const Table& after);

/// Every table that can be asked, a row each: its name and what a row of it is.
Table query_tables();
/// The columns of a table: name, type, unit, meaning, what values they take.
Result<Table> query_columns(std::string_view name);
/// What the day asked about does to a table: which of its columns depend on it, and the term that chooses
/// rows by a day. A line of text; empty when there is no such table.
std::string day_of_table(std::string_view name);

}  // namespace ko
