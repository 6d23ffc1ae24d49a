// SPDX-License-Identifier: MIT
/// `ko query TABLE TERM…`
#include "ko/answers/query.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "ko/answers/render.hpp"
#include "ko/findings/validate.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

Failure usage(const Fault& fault) {
  return {Exit::usage, fault.message, fault.mend};
}

void print_table(Context& context, const Table& table) {
  RenderOptions options = context.table_options();
  options.language = Language::en;
  context.print(find_format(context.format())->table(table, options));
}

struct Options {
  QueryWords words;
  std::string scenario;  ///< --with
  bool compare = false;
};

Answer ask(Context& context, const Query& query, const OpenRecords& open) {
  const auto watch = context.watch("ask");
  std::vector<Finding> findings;
  if (query.wants_findings())
    findings = validate(open.records, open.of_reading, {}, context.today(), &context.files());
  Result<Answer> answer = run_query(query, open.records, {context.as_of(), findings});
  if (!answer) throw usage(answer.fault());
  return *std::move(answer);
}

void print_answer(Context& context, const Answer& answer) {
  const auto watch = context.watch("render");
  if (context.format() == "yaml")
    context.print(render_as_written(answer));
  else
    print_table(context, answer.table);
}

/// Says which words of the query no row has. An answer to a misspelt query is not one to rely on.
Exit note_unmatched(Context& context, const Answer& answer) {
  for (const Fault& word : answer.unmatched_words)
    context.note(fmt::format("{}; {}", word.message, word.mend));
  return answer.unmatched_words.empty() ? Exit::done : Exit::findings;
}

/// Every table with all its columns, as one database.
Exit run_all(Context& context, const Options& options) {
  if (context.format() != "sql")
    throw Failure(Exit::usage, "`all` is all tables at once, which only -O sql can hold",
                  "ko query all -O sql -o records.sql");
  QueryWords words;
  words.table = options.words.table;
  if (options.words != words || !options.scenario.empty())
    throw Failure(Exit::usage, "`all` takes no terms and no options of queries", "ko query all -O sql");
  const OpenRecords open = open_records(context);
  std::vector<Table> tables;
  words.fields = {"all"};
  for (const auto& row : query_tables().rows) {
    words.table = std::get<std::string>(row.front().value);
    tables.push_back(ask(context, *parse_query(words), open).table);
  }
  context.print(render_database(tables));
  return Exit::done;
}

Exit answer_as_recorded(Context& context, const Query& query) {
  const std::optional<RecordSet> set = find_around(context);
  const ReadRecords read = [&](const std::vector<std::string>& ids) -> std::optional<Register> {
    Reading reading = read_few(context, *set, ids);
    if (!reading.unreadable.empty() || count_errors(reading.findings) != 0) return std::nullopt;
    return opened(context, std::move(reading)).records;
  };
  if (const auto few = set ? answer_from_few(query, read, context.as_of()) : std::nullopt) {
    print_answer(context, few->answer);
    return Exit::done;
  }
  const OpenRecords open = open_records(context, set);
  const Answer answer = ask(context, query, open);
  print_answer(context, answer);
  return note_unmatched(context, answer);
}

Exit run(Context& context, const Options& options) {
  if (options.words.table == "all") return run_all(context, options);
  if (options.words.table.empty()) {
    print_table(context, query_tables());
    return Exit::done;
  }
  const Result<Query> query = parse_query(options.words);
  if (!query) throw usage(query.fault());
  if (options.scenario.empty()) {
    if (options.compare)
      throw Failure(Exit::usage, "--compare has nothing to compare with", "--with PATH names a scenario");
    return answer_as_recorded(context, *query);
  }
  const OpenRecords with = open_records_with(context, options.scenario);
  const Answer after = ask(context, *query, with);
  if (!options.compare) {
    print_answer(context, after);
    return note_unmatched(context, after);
  }
  const Result<Table> both = compare_answers(ask(context, *query, open_records(context)).table, after.table);
  if (!both) throw usage(both.fault());
  print_table(context, *both);
  return note_unmatched(context, after);
}

}  // namespace

std::string query_help(const CLI::App& app) {
  const std::vector<std::string> named = app.get_option("TABLE")->results();
  const Result<Table> columns = query_columns(named.empty() ? "" : named.front());
  const std::string text = find_format("text")->table(columns ? *columns : query_tables(), {.width = 100});
  return fmt::format("\n{}:\n{}", columns ? "Columns of " + named.front() : "Tables", text);
}

Run declare_query(CLI::App& app) {
  auto options = std::make_shared<Options>();
  QueryWords* words = &options->words;
  app.add_option("TABLE", words->table,
                 "What to ask; without one, the tables there are; all of them: `all -O sql`");
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
  app.add_option("--with", options->scenario, "Lay the scenario of this folder over the records")
      ->type_name("PATH");
  app.add_flag("--compare", options->compare, "Show the records, the scenario, and the difference");
  return [options](Context& context) { return run(context, *options); };
}

}  // namespace ko::cli
