// SPDX-License-Identifier: MIT
/// `ko query TABLE TERM…`
#include "ko/query.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "ko/check.hpp"
#include "ko/render.hpp"
#include "records.hpp"

namespace ko::cli {
namespace {

Failure usage(const Fault& fault) {
  return {Exit::usage, fault.message, fault.mend};
}

void print_table(Context& context, const Table& table, Language language) {
  RenderOptions options = context.table_options();
  options.language = language;
  context.print(find_format(context.format())->table(table, options));
}

Exit answer(Context& context, const QueryWords& words) {
  if (words.table.empty()) {
    print_table(context, query_tables(), Language::en);
    return Exit::done;
  }
  const Result<Query> query = parse_query(words);
  if (!query) throw usage(query.fault());
  const Register records = open_register(context);
  std::vector<Finding> findings;
  if (query->wants_findings()) findings = check(records, context.today());
  const Result<Answer> answer = run_query(*query, records, {context.as_of(), findings});
  if (!answer) throw usage(answer.fault());
  for (const std::string& note : answer->notes) context.note(note);
  print_table(context, answer->table, Language::en);
  return Exit::done;
}

}  // namespace

Run declare_query(CLI::App& app) {
  auto words = std::make_shared<QueryWords>();
  app.add_option("TABLE", words->table, "What to ask; without one, the tables there are");
  app.add_option("TERM", words->terms,
                 "FIELD:VALUES, at:PERIOD, in:PERIOD, not:TERM or a word; all must hold");
  const auto list = [&](const char* name, std::vector<std::string>& target, const char* meaning,
                        const char* type) {
    app.add_option(name, target, meaning)->type_name(type)->allow_extra_args(false);
  };
  app.add_option("--where", words->where, "Terms joined by and, or, not and parentheses")->type_name("EXPR");
  list("--by", words->by, "Group rows that agree in these columns", "F,...");
  list("--sum", words->sum, "Add up these columns of each group", "F,...");
  list("--avg", words->avg, "Average these columns of each group", "F,...");
  list("--min", words->min, "The least value of these columns of each group", "F,...");
  list("--max", words->max, "The greatest value of these columns of each group", "F,...");
  list("--count", words->count, "Count the rows of each group that have these columns", "F,...");
  list("--rate", words->rate, "The share of each group's rows for which this holds", "TERM");
  list("--having", words->having, "Show the groups for which this holds", "TERM");
  app.add_option("--pivot", words->pivot, "Make the values of this column columns")->type_name("F");
  list("--sort", words->sort, "Sort by these columns; -F turns the order round", "F,...");
  list("--fields", words->fields, "Show these columns, or all of them", "F,...");
  app.add_option("--limit", words->limit, "Show at most so many rows")->type_name("N");
  app.add_flag("--deep", words->deep, "Let an organisation stand for everything below it, too");
  app.add_option("--from", words->from, "Staffing: the first day of a series or an average")
      ->type_name("DATE");
  app.add_option("--to", words->to, "Staffing: the last day of a series or an average")->type_name("DATE");
  app.add_option("--every", words->every, "Staffing: a row for each month, quarter or year")
      ->type_name("STEP");
  app.add_flag("--average", words->average,
               "Staffing: averages over each of them, not the state on its first day");
  list("--ratio", words->ratio, "Staffing: functions, roles, figures or columns by one another", "A/B,...");
  app.add_option("--per", words->per, "Staffing: count ratios per so many")->type_name("N");
  return [words](Context& context) { return answer(context, *words); };
}

}  // namespace ko::cli
